import { defineConfig } from "vitest/config";
import { HARSH_NAMES } from "./test/harsh.ts";

const BROWSER = ["test/browser/**/*.test.ts", "test/hostile/browser.test.ts"];
const ENGINE = [
	"test/{workbook,functions,faults}/**/*.test.ts",
	"test/hostile/workbook.test.ts",
	"test/properties/{playbookEditing,reviewSaving}.test.ts",
	"test/lists/caseTiers.test.ts",
];
// These also run over each harsh stand-in of test/harsh.ts. With `npm run harsh` all of the engine's do.
const HARSH_SAMPLE = ["test/workbook/tierCustomers.test.ts", "test/workbook/removal.test.ts"];
const WORK = ["test/work/**/*.test.ts"];

const shared = {
	// A worker loads the spreadsheet engine, the browser and our own code once for all its files.
	isolate: false,
	// These guard against hanging, and nothing else: a busy machine takes its time.
	testTimeout: 240_000,
	hookTimeout: 120_000,
	expect: { poll: { timeout: 60_000 } },
};

export default defineConfig(({ mode }) => ({
	test: {
		// Two cores want three workers: a spreadsheet engine waits as long as it works.
		maxWorkers: 3,
		projects: [
			{ test: { ...shared, name: "browser", include: BROWSER } },
			{ test: { ...shared, name: "engine", include: ENGINE, setupFiles: "test/workbook/clock.ts" } },
			...HARSH_NAMES.map((name) => ({
				test: {
					...shared,
					name: `harsh-${name}`,
					include: mode === "harsh" ? ENGINE : HARSH_SAMPLE,
					setupFiles: "test/workbook/clock.ts",
					env: { HARSH: name },
				},
			})),
			{
				test: {
					...shared,
					name: "others",
					include: ["test/**/*.test.ts"],
					exclude: [...BROWSER, ...ENGINE, ...WORK],
				},
			},
			{
				test: {
					...shared,
					name: "work",
					include: WORK,
					setupFiles: "test/workbook/clock.ts",
					// What is optimized is not counted.
					execArgv: ["--no-opt", "--no-maglev"],
				},
			},
		],
	},
}));
