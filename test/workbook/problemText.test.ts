import { describe, expect, test } from "vitest";
import { language } from "../../src/i18n/language.ts";
import type { Problem } from "../../src/table/reading.ts";
import { problemCells, problemText } from "../../src/workbook/list/problemText.ts";

const PROBLEMS: readonly Problem[] = [
	{
		kind: "shrunkThousands",
		...{ column: 1, rows: [2, 4], found: 12.5, fact: "revenue" },
		text: { row: 3, column: 1, found: "1.234,56" },
	},
	{ kind: "shrunkThousands", column: 1, rows: [2], found: 1.234, text: null, fact: "revenue" },
	{
		kind: "swappedDates",
		...{ column: 3, rows: [5, 6], found: "2026-03-11", fact: "firstOrder" },
		text: { row: 1, column: 3, found: "25/11/2026" },
	},
	{ kind: "turnedSigns", column: 1, rows: [1, 2], fact: "revenue" },
	{ kind: "mixedSigns", column: 2, rows: [3], fact: "cost" },
	{ kind: "openShares", column: 4, rows: [1, 2], found: "0.5", fact: "discount" },
	{ kind: "openDates", column: 3, rows: [1, 2], found: "02/09/2026", fact: "lastOrder" },
];

const textsIn = (locale: string) => PROBLEMS.map((problem) => problemText(problem, language(locale).words));

describe("problemText and problemCells", () => {
	test("say in English where, what was found, what was left out, and what to do", () => {
		expect(textsIn("en_US")).toMatchInlineSnapshot(`
			[
			  "B3: 12.5 may have been 12,500. The list has numbers like “1.234,56” (B4), which are no numbers to this file, so the file may have taken thousands for decimals. We leave out Revenue in B3, B5. Set the locale in which the numbers are written (File ▸ Settings), and import or type them again.",
			  "B3: 1.234 may have been 1,234. Amounts seldom have three decimals, so the file may have taken thousands for decimals. We leave out Revenue in B3. Set the locale in which the numbers are written (File ▸ Settings), and import or type them again.",
			  "D6: day and month of 2026-03-11 may be swapped, because this file did not read “25/11/2026” (D2) as a date. We leave out First order in D6, D7. Set the locale in which the dates are written (File ▸ Settings), and import or type them again.",
			  "Column B (Revenue) has minus signs as in a ledger, so we read it with the opposite sign. If the minus signs are meant, choose “not used” for this column in Set up.",
			  "Column C (Cost) is negative in some rows and positive in others, so we cannot tell what a minus means there, and leave it out. See C4. Write ordinary amounts without a minus, and corrections with one.",
			  "E2: “0.5” may be a part of one (where 1 is 100%) or a percentage. We leave out Discount in E2, E3. Write it with the sign, such as 5%.",
			  "D2: in “02/09/2026”, either the day or the month may come first, and no day above 12 in the list shows which. We read column D (Last order) with the month first, as this file’s locale does. If the day comes first, set the locale in which the dates are written (File ▸ Settings).",
			]
		`);
	});
	test("say it in Danish, with Danish numbers", () => {
		expect(textsIn("da_DK")).toMatchInlineSnapshot(`
			[
			  "B3: 12,5 kan have været 12.500. Listen har tal som ”1.234,56” (B4), som ikke er tal for filen, så filen kan have taget tusinder for decimaler. Vi regner ikke Omsætning med i B3, B5. Vælg landestandarden, som tallene er skrevet i (Filer ▸ Indstillinger), og importér eller skriv dem igen.",
			  "B3: 1,234 kan have været 1.234. Beløb har sjældent tre decimaler, så filen kan have taget tusinder for decimaler. Vi regner ikke Omsætning med i B3. Vælg landestandarden, som tallene er skrevet i (Filer ▸ Indstillinger), og importér eller skriv dem igen.",
			  "D6: dag og måned i 2026-03-11 kan være byttet om, for filen læste ikke ”25/11/2026” (D2) som en dato. Vi regner ikke Første ordre med i D6, D7. Vælg landestandarden, som datoerne er skrevet i (Filer ▸ Indstillinger), og importér eller skriv dem igen.",
			  "Kolonne B (Omsætning): tallene står med minus, som i et bogholderi, så vi læser dem med modsat fortegn. Er de ment som minus, så vælg ”bruges ikke” for kolonnen i Opsætning.",
			  "Kolonne C (Direkte omkostninger): tallene er negative i nogle rækker og positive i andre, så vi kan ikke vide, hvad et minus betyder her, og regner dem ikke med. Se C4. Skriv almindelige beløb uden minus og rettelser med minus.",
			  "E2: ”0.5” kan være en del af 1 (hvor 1 er 100 %) eller et antal procent. Vi regner ikke Rabat med i E2, E3. Skriv tallet med tegnet, for eksempel 5 %.",
			  "D2: i ”02/09/2026” kan enten dagen eller måneden stå først, og ingen dag over 12 i listen viser hvilken. Vi læser kolonne D (Seneste ordre) med måneden først, som filens landestandard gør. Står dagen først, så vælg landestandarden, som datoerne er skrevet i (Filer ▸ Indstillinger).",
			]
		`);
	});
	test("give the first cells to look at", () => {
		expect(PROBLEMS.map((problem) => problemCells(problem, 0))).toEqual([
			...[["B3", "B5"], ["B3"], ["D6", "D7"], ["B2", "B3"], ["C4"], ["E2", "E3"], ["D2", "D3"]],
		]);
		const rows = Array.from({ length: 20 }, (_, row) => row);
		const many: Problem = { kind: "turnedSigns", column: 0, rows, fact: "revenue" };
		expect(problemCells(many, 0)).toEqual(["A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8"]);
	});
});
