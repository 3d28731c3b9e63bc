import type { Section } from "./assumption.ts";
import { refuses, stored } from "./trying.ts";

export const limits: Section = {
	heading: "Limits",
	assumptions: [
		{
			id: 1,
			text: "a custom function ends after 30 s, a simple trigger after 30 s, a menu item or a call from the sidebar after 6 min",
			sure: "documented",
			code: "`src/google/runAction.ts` pauses after 4 min",
			// How long they take is what matters: it stands beside the result.
			checks: {
				values: {
					expected: 1000,
					find: (scratch) => {
						const tab = scratch.tab();
						const row = Array.from({ length: 20 }, () => "'A text that is a bit longer");
						tab.getRange(1, 1, 1000, 20).setValues(Array.from({ length: 1000 }, () => row));
						scratch.app.flush();
						return tab.getLastRow();
					},
				},
				notes: {
					expected: 400,
					find: (scratch) => {
						const range = scratch.tab().getRange(1, 1, 1000, 1);
						range.setNotes(Array.from({ length: 1000 }, () => ["n".repeat(400)]));
						scratch.app.flush();
						return range.getNotes()[999]![0]!.length;
					},
				},
			},
		},
		{
			id: 2,
			text: "30 executions at once per user; 10 calls at once from a sidebar",
			sure: "documented",
		},
		{
			id: 3,
			text: "properties hold 9 KB a value and 500 KB a store; the cache 100 KB a value for 6 h",
			sure: "documented",
			code: "`src/google/memories.ts`",
			calls: [
				"PropertiesService.getUserProperties",
				"Properties.getProperty",
				"Properties.setProperty",
				"Properties.deleteProperty",
			],
			gasFakes: "User properties come back as written; null after deleting (teststores.js:32).",
			checks: {
				value: {
					expected: 3000,
					find: ({ services }) => {
						const properties = services.PropertiesService.getUserProperties();
						properties.setProperty("live-check", "€".repeat(3000));
						const length = properties.getProperty("live-check")?.length ?? 0;
						properties.deleteProperty("live-check");
						return length;
					},
				},
				deleted: {
					expected: null,
					find: ({ services }) => services.PropertiesService.getUserProperties().getProperty("live-check"),
				},
				tooLong: {
					expected: true,
					find: (scratch) => {
						const properties = scratch.services.PropertiesService.getUserProperties();
						const refused = refuses(scratch, () => properties.setProperty("live-check", "x".repeat(10_000)));
						properties.deleteProperty("live-check");
						return refused;
					},
				},
			},
		},
		{
			id: 4,
			text: "a sidebar is 300 px wide",
			sure: "documented",
		},
		{
			id: 5,
			text: "a spreadsheet has at most 10 million cells, empty ones included; a cell at most 50,000 characters",
			sure: "documented",
			code: "`src/google/cellCount.ts`, `src/google/writeValues.ts`",
			checks: {
				longest: {
					expected: 50_000,
					find: (scratch) => String(stored(scratch, `'${"x".repeat(50_000)}`)).length,
				},
				tooLong: {
					expected: true,
					find: (scratch) => refuses(scratch, () => stored(scratch, `'${"x".repeat(50_001)}`)),
				},
				journal: {
					expected: 100,
					find: (scratch) => {
						const tab = scratch.tab();
						tab
							.getRange(1, 1, 100, 1)
							.setValues(Array.from({ length: 100 }, () => [`'${"j".repeat(30_000)}`]));
						scratch.app.flush();
						return tab.getLastRow();
					},
				},
			},
		},
		{
			id: 93,
			text: "the time that a dialog is open counts towards the 6 min",
			sure: "unproven",
			code: "`src/google/runAction.ts` counts from the start of the execution",
		},
	],
};
