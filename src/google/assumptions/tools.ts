import type { Section } from "./assumption.ts";

export const tools: Section = {
	heading: "clasp and tools",
	assumptions: [
		{
			id: 64,
			text: "clasp 3 does not compile; `rootDir` is the built folder; `.claspignore` is relative to it",
			sure: "tested",
			code: "`.clasp.json`, `test/bundle.test.ts`",
		},
		{
			id: 65,
			text: "`clasp status --json` works without an account and lists what would be pushed",
			sure: "tested",
			code: "`test/bundle.test.ts`",
		},
		{
			id: 66,
			text: 'on Windows `spawn("npx")` fails, the file is `npx.cmd`; git changes line ends without a `.gitattributes`',
			sure: "reported",
			code: "`src/build/clasp.ts` starts clasp by Node; `.gitattributes` fixes the line ends",
		},
		{
			id: 80,
			text: "clasp ends with status 1 if Google refuses or nobody is logged in, with 0 after a wrong option, and prints JSON with `--json`",
			sure: "tested",
			code: "`src/build/clasp.ts`, `test/clasp/push.test.ts`",
		},
	],
};
