/**
 * Changes the code in thousands of small ways (mutants) and looks whether a test goes red for each: npm run mutants.
 * What came of a mutant is kept, so that the next run asks only after what has changed since.
 */
export default {
	mutate: ["src/tiering/**/*.ts", "src/table/**/*.ts"],
	testRunner: "vitest",
	plugins: ["@stryker-mutator/vitest-runner"],
	vitest: { configFile: "vitest.mutants.config.ts" },
	coverageAnalysis: "perTest",
	concurrency: 2,
	// A mutant that never ends is told by how often it goes round; a busy machine is no reason to call one killed.
	timeoutMS: 20_000,
	incremental: true,
	incrementalFile: "node_modules/.cache/mutants/seen.json",
	tempDirName: "build-local/mutants",
	reporters: ["clear-text", "progress", "json", "html"],
	clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
	jsonReporter: { fileName: "build-local/mutants.json" },
	htmlReporter: { fileName: "build-local/mutants.html" },
};
