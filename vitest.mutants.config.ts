import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The quick examples of test/tiering and test/table come before the laws of test/properties. */
class ExamplesFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]) {
		return files.sort((one, other) => (one.moduleId < other.moduleId ? 1 : -1));
	}
}

/**
 * The tests that a mutation run asks: those of tiering and reading, which are pure. They open no browser and no spreadsheet engine
 * and need no built bundle (a mutant is not in it), and run in a second, as they are run thousands of times.
 */
export default defineConfig({
	plugins: [
		{
			// What 100 made-up lists do not notice, 2,000 seldom do.
			name: "few-runs",
			enforce: "pre",
			transform: (code, id) =>
				id.includes("/test/") ? code.replace(/numRuns: [\d_]+/g, "numRuns: 100") : undefined,
		},
	],
	test: {
		include: [
			"test/{results,settings,table,tiering}/**/*.test.ts",
			"test/properties/{diagnosisLaws,outlineLaws,ratingLaws,reachable,referralLaws}.test.ts",
		],
		// How much can be read and how fast takes longer than all others together, and tells on a mutant what they tell.
		exclude: ["test/table/oddTables.test.ts", "test/tiering/largeForests.test.ts"],
		// Every mutant gets a worker of its own, in which the files may share what they import.
		isolate: false,
		setupFiles: ["test/mutants/builtOnce.ts"],
		testTimeout: 60_000,
		sequence: { sequencer: ExamplesFirst },
	},
});
