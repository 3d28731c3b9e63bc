import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		include: ["test/**/*.test.ts"],
		benchmark: { include: ["test/bench/**/*.bench.ts"] },
		// Far more than any test takes on a machine that has nothing else to do.
		testTimeout: 240_000,
		// Guards against hanging, and nothing else: a busy machine takes its time.
		expect: { poll: { timeout: 60_000 } },
		hookTimeout: 120_000,
		// Two cores want three workers: a spreadsheet engine waits as long as it works.
		maxWorkers: 3,
	},
});
