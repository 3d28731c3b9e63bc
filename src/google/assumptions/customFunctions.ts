import type { Found, Section } from "./assumption.ts";
import { contentOf } from "./trying.ts";

export const customFunctions: Section = {
	heading: "Custom functions",
	assumptions: [
		{
			id: 6,
			text: "only a top-level `function NAME()` is found; Google reads the text and does not run it",
			sure: "documented",
			code: "`src/build/buildCode.ts`",
		},
		{
			id: 7,
			text: "a name must not end with `_`, be a built-in's, or look like a cell address",
			sure: "reported",
		},
		{
			id: 8,
			text: "the formula help shows the comment's description and each `@param`; it ignores `@return`, HTML and line breaks; `@customfunction` puts the function into autocomplete",
			sure: "documented",
			code: "`src/build/globalFunctions.ts`",
		},
		{
			id: 9,
			text: 'one cell arrives as a scalar, a range as rows of cells, a per cent as a decimal, a date as a `Date`, a blank as `""`, an omitted argument as `undefined`',
			sure: "documented",
			code: "`src/functions/customerRows.ts`",
			checks: {
				text: { expected: "String Ane", formula: "=LIVE_CHECK_ARGUMENT({A})", beside: ["Ane"] },
				blank: { expected: "String ", formula: "=LIVE_CHECK_ARGUMENT({A})" },
				number: { expected: "Number 12", formula: "=LIVE_CHECK_ARGUMENT({A})", beside: ["0012"] },
				percent: { expected: "Number 0.05", formula: "=LIVE_CHECK_ARGUMENT({A})", beside: ["5%"] },
				ticked: { expected: "Boolean true", formula: "=LIVE_CHECK_ARGUMENT({A})", beside: [true] },
				date: { expected: "Date", formula: "=LIVE_CHECK_ARGUMENT({A})", beside: [[46091, "yyyy-mm-dd"]] },
				duration: { expected: "Date", formula: "=LIVE_CHECK_ARGUMENT({A})", beside: [[0.5, "[h]:mm"]] },
				range: { expected: 'Array [["Ane",""]]', formula: "=LIVE_CHECK_ARGUMENT({A:B})", beside: ["Ane"] },
				omitted: { expected: "Undefined", formula: "=LIVE_CHECK_ARGUMENT()" },
				skipped: { formula: "=LIVE_CHECK_ARGUMENT(;1)" },
			},
		},
		{
			id: 10,
			text: "an error cell arrives as its text, such as `#N/A`",
			sure: "unproven",
			code: "`src/table/unknownCell.ts` takes known errors as unknown",
			checks: {
				division: { expected: "String #DIV/0!", formula: "=LIVE_CHECK_ARGUMENT({A})", beside: ["=1/0"] },
				missing: { expected: "String #N/A", formula: "=LIVE_CHECK_ARGUMENT({A})", beside: ["=NA()"] },
				inRange: {
					expected: 'Array [["#DIV/0!",""]]',
					formula: "=LIVE_CHECK_ARGUMENT({A:B})",
					beside: ["=1/0"],
				},
			},
		},
		{
			id: 11,
			text: "a result is a scalar, or rows of cells that spill into empty cells; no formats, no notes, no writing",
			sure: "documented",
			checks: {
				spills: {
					expected: ["Ane", 2],
					formula: "=LIVE_CHECK_RETURN({A:B})",
					beside: ["Ane", 2],
					read: (result) => result(1, 2).getValues()[0] as Found[],
				},
				date: {
					expected: true,
					formula: "=LIVE_CHECK_RETURN({A})",
					beside: [[46091, "yyyy-mm-dd"]],
					read: (result, beside) => Number(contentOf(result(1, 1))) === Number(beside.getValues()[0]![0]),
				},
				dateShows: {
					formula: "=LIVE_CHECK_RETURN({A})",
					beside: [[46091, "yyyy-mm-dd"]],
					read: (result) => result(1, 1).getDisplayValues()[0]![0]!,
				},
			},
		},
		{
			id: 12,
			text: "a thrown error shows as `#ERROR!` with its message on hover",
			sure: "documented",
			code: "errors of `src/functions` are whole sentences",
			checks: {
				thrown: { expected: "#ERROR!", formula: "=LIVE_CHECK_RETURN()" },
			},
		},
		{
			id: 13,
			text: "a formula is computed again only when its text or a cell among its arguments changes; a setting that is read inside does not count",
			sure: "documented",
			code: "that is why formulas take the settings tab as an argument",
		},
		{
			id: 14,
			text: "arguments such as `NOW()` and `RAND()` leave the formula at *Loading…*",
			sure: "documented",
		},
		{
			id: 15,
			text: "`ARRAYFORMULA` does not iterate a custom function; one call for a block of rows is the way",
			sure: "documented",
			code: "`src/functions/perCustomer.ts`",
			checks: {
				once: {
					expected: 'Array [["Ane","Bo"]]',
					formula: "=ARRAYFORMULA(LIVE_CHECK_ARGUMENT({A:B}))",
					beside: ["Ane", "Bo"],
				},
			},
		},
		{
			id: 16,
			text: "it runs anonymously: reading the spreadsheet, properties and locks work; writing, prompts and e-mail do not",
			sure: "documented",
			code: "`src/google/formulaEnvironment.ts`",
			calls: ["Spreadsheet.getSpreadsheetLocale"],
			checks: {
				reads: { expected: true, formula: "=LEN(TIER_ROLE(1))>0" },
			},
		},
		{
			id: 17,
			text: "a collaborator may have to open the add-on's menu once in a file before its functions resolve",
			sure: "reported",
		},
		{
			id: 90,
			text: "a `Date` in an argument or a result is a moment, of which the file's zone decides what is shown, as with `getValues` and `setValues`",
			sure: "unproven",
			code: "`src/google/formulaEnvironment.ts`; a day in a frozen report gets a date format in any case",
			checks: {
				argument: {
					expected: true,
					formula: "=LIVE_CHECK_MOMENT({A})",
					beside: [[46091, "yyyy-mm-dd"]],
					read: (result, beside) => contentOf(result(1, 1)) === Number(contentOf(beside)),
				},
				day: {
					expected: 46091,
					formula: "=VALUE(LIVE_CHECK_RETURN({A}))",
					beside: [[46091, "yyyy-mm-dd"]],
				},
			},
		},
	],
};
