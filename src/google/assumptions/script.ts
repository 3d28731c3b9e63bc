import type { Section } from "./assumption.ts";
import { dayAndTime } from "./trying.ts";

export const script: Section = {
	heading: "The script",
	assumptions: [
		{
			id: 18,
			text: "everything at the top level runs at each execution, each formula included, also before anybody has allowed anything",
			sure: "documented",
			code: "no service is touched while `Code.js` loads; a test loads it without any",
		},
		{
			id: 19,
			text: "missing: timers, `URL`, `TextEncoder`, `fetch`, `crypto`, `atob`, `performance`, `structuredClone`, modules, `process`",
			sure: "reported",
			code: "`tsconfig.json` has no such types",
			checks: {
				missing: {
					expected: [],
					find: () =>
						[
							...["setTimeout", "URL", "TextEncoder", "fetch", "crypto", "atob", "performance"],
							...["structuredClone", "process"],
						].filter((name) => name in globalThis),
				},
			},
		},
		{
			id: 20,
			text: "`Intl` and `toLocale…` work with a locale",
			sure: "reported",
			code: "`src/i18n/figures.ts`",
			checks: {
				date: {
					expected: "10. mar. 2026",
					find: () =>
						new Intl.DateTimeFormat("da", {
							dateStyle: "medium",
							timeZone: "UTC",
						} as Intl.DateTimeFormatOptions).format(new Date(Date.UTC(2026, 2, 10))),
				},
				zone: {
					expected: "2026-03-09 20:30",
					find: () => dayAndTime(new Date(Date.UTC(2026, 2, 10, 0, 30)), "America/New_York"),
				},
				number: { expected: "1.234,5", find: () => new Intl.NumberFormat("da-DK").format(1234.5) },
				plural: {
					expected: ["one", "other"],
					find: () => [1, 2].map((count) => new Intl.PluralRules("da-DK").select(count)),
				},
				newer: {
					expected: ["x", 2, 1],
					find: () => [
						"€x".replace(/\p{Sc}/u, ""),
						[1, 2].flatMap((x) => [x]).length,
						Object.fromEntries([["a", 1]]).a as number,
					],
				},
			},
		},
		{
			id: 21,
			text: "the parser at push time is older than the runtime and knows no private fields or static blocks; esbuild's target `es2019` avoids them",
			sure: "tested",
			code: "`src/build/buildCode.ts`",
		},
		{
			id: 22,
			text: "a spread or `apply` of more than about 100,000 elements overflows the stack",
			sure: "reported",
			code: "loops instead",
		},
		{
			id: 23,
			text: "when a file opens (`onOpen`), only the menu may be built; any other call, or one at load, leaves the user with *Help* only",
			sure: "documented",
			code: "`src/google/menu.ts`",
			calls: [
				"SpreadsheetApp.getUi",
				"Ui.createAddonMenu",
				"Menu.addItem",
				"Menu.addSeparator",
				"Menu.addToUi",
			],
		},
		{
			id: 24,
			text: "`Session.getActiveUserLocale()` needs no authorization there",
			sure: "unproven",
			code: "`src/google/menu.ts` falls back to English",
			calls: ["Session.getActiveUserLocale"],
			gasFakes:
				"Returns a text that is not empty (testsession.js:27). Modes without authorization are not tested.",
			checks: {
				language: {
					expected: true,
					find: ({ services }) => /^[a-z]{2,3}\b/i.test(services.Session.getActiveUserLocale()),
				},
			},
		},
		{
			id: 25,
			text: "the scopes `spreadsheets.currentonly` and `script.container.ui` are enough for ranges, rules, notes, protections, charts and developer metadata",
			sure: "documented",
			code: "`appsscript.json`, `test/scopes.test.ts`",
		},
		{
			id: 26,
			text: "the manifest needs `timeZone`, `runtimeVersion`, `exceptionLogging` and `oauthScopes`, and no `addOns` for an editor add-on",
			sure: "documented",
			code: "`appsscript.json`",
		},
		{
			id: 27,
			text: "in a file's own script the menu has the *script's* name, whatever `createAddonMenu` is told",
			sure: "documented",
			code: "the README says to name the script",
		},
		{
			id: 28,
			text: "reviewers of the Marketplace reject broad scopes, uncaught exceptions, debug output and needless libraries",
			sure: "documented",
		},
		{
			id: 81,
			text: "the first click on a menu item only asks for permission, warns that Google has not verified the app, and does not run the item",
			sure: "reported",
			code: "`src/build/push.ts`, the README",
		},
	],
};
