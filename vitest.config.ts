import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		include: ["test/**/*.test.ts"],
		benchmark: { include: ["test/bench/**/*.bench.ts"] },
		testTimeout: 60_000,
		// What a browser is waited for may take its time on a busy machine.
		expect: { poll: { timeout: 10_000 } },
		hookTimeout: 120_000,
		// Two workers: a browser and a spreadsheet engine each want a core to themselves.
		maxWorkers: 2,
	},
});
