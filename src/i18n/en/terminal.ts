import type { TerminalWords, ValueOption } from "../words/terminal.ts";
import { CUSTOMERS, number, plural } from "./numbers.ts";

const TAKES: Readonly<Record<ValueOption, string>> = {
	"--locale": "a language and a country such as da-DK",
	"--review-date": "a day such as 2026-11-30",
	"--margin": "a share from −1 to 1, such as 0.3 for 30 %",
	"--hour-cost": "an amount such as 450",
	"--settings": "the name of a file",
	"--out": "the name of a .csv or .xlsx file",
};

export const terminal = (): TerminalWords => ({
	noFile: "Name the file with your list: npm run tiers -- FILE.csv (or .xlsx, .tsv, .txt).",
	severalFiles: (files) => `Name one file, not several: ${files}.`,
	unknownOption: (option) =>
		`There is no option ${option}, only --json, --locale, --review-date, --margin, --hour-cost, --settings and --out.`,
	badValue: (option, found) => `${option} takes ${TAKES[option]}${found === "" ? "" : `, not “${found}”`}.`,
	noSettings: (file, tab) =>
		`${file} has no settings: give a file with the tab “${tab}” as the add-on writes it.`,
	sameFile: (file) => `--out would overwrite ${file}, which the command reads: choose another name.`,
	notSaved: (file) =>
		`${file} could not be saved: check the folder, and whether another program has the file open.`,
	saved: (file) => `Saved ${file}.`,
	noStoredResult: (formulas, cells) =>
		`${plural(formulas, { one: "formula has", other: "formulas have" })} no result in the file (${cells}), so ${formulas === 1 ? "that cell counts" : "those cells count"} as blank. Open the file in a spreadsheet program, save it, and try again.`,
	noProfit:
		"The list has no profit, cost or margin, and most of a tier hangs on that. Give your usual margin: --margin 0.3 is 30 %.",
	list: (tab, row, customers, locale) =>
		`“${tab}”: ${plural(customers, CUSTOMERS)}, headings in row ${row}, numbers read as in ${locale}`,
	sections: {
		columns: "Columns",
		leftOut: "Rows left out",
		noticed: "Noticed",
		totals: "Totals",
		tiers: "Tiers",
	},
	notUsed: "not used",
	sample: (shown, understood) => `“${shown}” is ${understood}`,
	row: (row) => `Row ${row}`,
	nothingNoticed: "Nothing that is in doubt.",
	more: (lines) => `… and ${number(lines)} more (--json has all)`,
	unknown: "unknown",
});
