import type { TerminalWords, ValueOption } from "../words/terminal.ts";
import { CUSTOMERS, number, plural } from "./numbers.ts";

const TAKES: Readonly<Record<ValueOption, string>> = {
	"--locale": "et sprog og et land, f.eks. da-DK",
	"--review-date": "en dag, f.eks. 2026-11-30",
	"--margin": "en andel fra −1 til 1, f.eks. 0.3 for 30 %",
	"--hour-cost": "et beløb, f.eks. 450",
	"--settings": "navnet på en fil",
	"--out": "navnet på en .csv- eller .xlsx-fil",
};

export const terminal = (): TerminalWords => ({
	noFile: "Angiv filen med din liste: npm run tiers -- FIL.csv (eller .xlsx, .tsv, .txt).",
	severalFiles: (files) => `Angiv én fil, ikke flere: ${files}.`,
	unknownOption: (option) =>
		`${option} findes ikke som valg, kun --json, --locale, --review-date, --margin, --hour-cost, --settings og --out.`,
	badValue: (option, found) =>
		`${option} skal have ${TAKES[option]}${found === "" ? "" : `, ikke ”${found}”`}.`,
	noSettings: (file, tab) =>
		`${file} har ingen indstillinger: angiv en fil med fanen ”${tab}”, som tilføjelsen skriver den.`,
	sameFile: (file) => `--out ville overskrive ${file}, som kommandoen læser: vælg et andet navn.`,
	notSaved: (file) =>
		`${file} kunne ikke gemmes: se efter, om mappen findes, og om filen er åben i et andet program.`,
	saved: (file) => `Gemte ${file}.`,
	noStoredResult: (formulas, cells) =>
		`${plural(formulas, { one: "formel har", other: "formler har" })} intet resultat i filen (${cells}), så ${formulas === 1 ? "den celle tæller som tom" : "de celler tæller som tomme"}. Åbn filen i et regneark, gem den, og prøv igen.`,
	noProfit:
		"Listen har hverken fortjeneste, omkostninger eller dækningsgrad, og det er mest dem, der afgør niveauet. Angiv din sædvanlige dækningsgrad: --margin 0.3 er 30 %.",
	list: (tab, row, customers, locale) =>
		`”${tab}”: ${plural(customers, CUSTOMERS)}, overskrifter i række ${row}, tal læst som på ${locale}`,
	sections: {
		columns: "Kolonner",
		leftOut: "Udeladte rækker",
		noticed: "Bemærket",
		totals: "I alt",
		tiers: "Niveauer",
	},
	notUsed: "bruges ikke",
	sample: (shown, understood) => `”${shown}” er ${understood}`,
	row: (row) => `Række ${row}`,
	nothingNoticed: "Intet, der er i tvivl.",
	more: (lines) => `… og ${number(lines)} mere (--json har alle)`,
	unknown: "ukendt",
});
