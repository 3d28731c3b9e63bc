import { describe, expect, test } from "vitest";
import { language } from "../../src/i18n/language.ts";
import type { Problem } from "../../src/table/reading.ts";
import { problemCells, problemText } from "../../src/workbook/list/problemText.ts";

const PROBLEMS: readonly Problem[] = [
	{
		kind: "shrunkThousands",
		found: 12.5,
		text: { row: 3, column: 1, found: "1.234,56" },
		columns: [
			{ column: 1, rows: [2, 4], fact: "revenue" },
			{ column: 2, rows: [4], fact: "profit" },
		],
	},
	{
		kind: "shrunkThousands",
		found: 1.234,
		text: null,
		columns: [{ column: 1, rows: [2], fact: "revenue" }],
	},
	{
		kind: "swappedDates",
		found: Date.UTC(2026, 2, 11) / 86_400_000,
		text: { row: 1, column: 3, found: "25/11/2026" },
		columns: [
			{ column: 3, rows: [5, 6], fact: "firstOrder" },
			{ column: 4, rows: [2], fact: "lastOrder" },
		],
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
			  "B3: 12.5 may really be 12,500. Other amounts are written in another way, such as “1.234,56” (B4), so a program that opened the list may have taken the sign between thousands for the decimal sign. We leave out Revenue in B3, B5; Profit in C5. Compare these amounts with the original list. Then choose the locale in which the amounts are written (File ▸ Settings), and import the list again, or type the amounts again, all in one way.",
			  "B3: 1.234 may really be 1,234. Amounts seldom have three decimals, so a program that opened the list may have taken the sign between thousands for the decimal sign. We leave out Revenue in B3. Compare these amounts with the original list. Then choose the locale in which the amounts are written (File ▸ Settings), and import the list again, or type the amounts again, all in one way.",
			  "D6: Mar 11, 2026 may be Nov 3, 2026 with day and month swapped, because “25/11/2026” (D2) was not read as a date. We leave out First order in D6, D7; Last order in E3. Another locale (File ▸ Settings) does not change dates that are in the file already: choose the one in which the dates are written, and import the file again, or type these dates again.",
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
			  "B3: 12,5 skal måske være 12.500. Andre beløb er skrevet på en anden måde, for eksempel ”1.234,56” (B4), så et program, der har åbnet listen, kan have taget tegnet mellem tusinderne for et decimaltegn. Vi udelader Omsætning i B3, B5; Bruttofortjeneste i C5. Sammenlign beløbene med den oprindelige liste. Vælg så den landestandard, som beløbene er skrevet i (Filer ▸ Indstillinger), og importér listen igen, eller skriv beløbene igen, alle på samme måde.",
			  "B3: 1,234 skal måske være 1.234. Beløb har sjældent tre decimaler, så et program, der har åbnet listen, kan have taget tegnet mellem tusinderne for et decimaltegn. Vi udelader Omsætning i B3. Sammenlign beløbene med den oprindelige liste. Vælg så den landestandard, som beløbene er skrevet i (Filer ▸ Indstillinger), og importér listen igen, eller skriv beløbene igen, alle på samme måde.",
			  "D6: 11. mar. 2026 kan være 3. nov. 2026 med dag og måned byttet om, for ”25/11/2026” (D2) blev ikke læst som en dato. Vi udelader Første ordre i D6, D7; Seneste ordre i E3. En anden landestandard (Filer ▸ Indstillinger) ændrer ikke datoer, der allerede står i filen: vælg den, som datoerne er skrevet i, og importér filen igen, eller skriv disse datoer igen.",
			  "Kolonne B (Omsætning): tallene står med minus, som i bogføringen, så vi læser dem med modsat fortegn. Er de ment som minus, så vælg ”bruges ikke” for kolonnen i Opsætning.",
			  "Kolonne C (Direkte omkostninger): tallene er negative i nogle rækker og positive i andre, så vi kan ikke vide, hvad et minus betyder her, og regner dem ikke med. Se C4. Skriv almindelige beløb uden minus og rettelser med minus.",
			  "E2: ”0.5” kan være en del af 1 (hvor 1 er 100 %) eller et antal procent. Vi regner ikke Rabat med i E2, E3. Skriv tallet med tegnet, for eksempel 5 %.",
			  "D2: i ”02/09/2026” kan enten dagen eller måneden stå først, og ingen dag over 12 i listen viser hvilken. Vi læser kolonne D (Seneste ordre) med måneden først, som filens landestandard gør. Står dagen først, så vælg landestandarden, som datoerne er skrevet i (Filer ▸ Indstillinger).",
			]
		`);
	});
	test("give the first cells to look at", () => {
		expect(PROBLEMS.map((problem) => problemCells(problem, 0))).toEqual([
			...[["B3", "B5", "C5"], ["B3"], ["D6", "D7", "E3"], ["B2", "B3"], ["C4"], ["E2", "E3"], ["D2", "D3"]],
		]);
		const rows = Array.from({ length: 20 }, (_, row) => row);
		const many: Problem = { kind: "turnedSigns", column: 0, rows, fact: "revenue" };
		expect(problemCells(many, 0)).toEqual(["A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8"]);
	});
});

const fact = "revenue" as const;
const at = { row: 2, column: 1 };
const rows = [1, 2];
const text = { ...at, found: "1.234,5" };
const offer = { rows: rows.map((row) => ({ row, name: "Elm" })) };
const example = { ...at, customer: "Elm", profit: 2, revenue: 1 };
const marginExample = { ...at, customer: "Elm", margin: 0.2, computed: 0.3 };
const columns = [{ column: 1, rows, fact }];

const ONE_OF_EACH: { readonly [K in Problem["kind"]]: Extract<Problem, { kind: K }> | readonly Problem[] } = {
	unreadable: [
		{ kind: "unreadable", ...at, found: "perhaps", fact: "planAction" },
		{ kind: "unreadable", ...text, fact, clash: { ...text, values: [1, 2] } },
	],
	unfitColumn: [
		{ kind: "unfitColumn", ...text, fact },
		{ kind: "unfitColumn", ...text, fact: "planAction" },
		{ kind: "unfitColumn", ...text, fact, clash: { ...text, values: [1, 2] } },
	],
	sameHeading: { kind: "sameHeading", heading: "Revenue", columns: [1, 2], fact },
	ourRows: { kind: "ourRows", ...at, from: 1, to: 2 },
	ourFacts: { kind: "ourFacts", ...at, from: 1, to: 2, fact },
	ourFormulaRead: { kind: "ourFormulaRead", ...at },
	noCustomerColumn: [],
	noHeader: [],
	sameName: [
		{ kind: "sameName", name: "Elm", rows },
		{ kind: "sameName", name: "Elm", rows, offer },
	],
	sameId: [
		{ kind: "sameId", id: "7", rows },
		{ kind: "sameId", id: "7", rows, offer },
	],
	daysToPay: [
		{ kind: "daysToPay", row: 0, column: 1, heading: "DSO", terms: null },
		{ kind: "daysToPay", row: 0, column: 1, heading: "DSO", terms: 30 },
	],
	openSides: { kind: "openSides", found: { ...at, found: "S" }, columns },
	shrunkThousands: { kind: "shrunkThousands", found: 1.5, text, columns },
	swappedDates: { kind: "swappedDates", found: 20_000, text, columns },
	turnedSigns: { kind: "turnedSigns", column: 1, rows, fact },
	mixedSigns: { kind: "mixedSigns", column: 1, rows, fact },
	openShares: [
		{ kind: "openShares", column: 1, rows, found: "1", fact },
		{ kind: "openShares", column: 1, rows, found: "12", fact, orMoney: true },
	],
	perhapsSame: { kind: "perhapsSame", offer },
	noLongerSame: [
		{ kind: "noLongerSame", names: ["Elm"], label: "Elm", rows, why: "gone" },
		{ kind: "noLongerSame", names: ["Elm"], label: "Elm", rows, why: "numbers" },
	],
	partlyKnown: { kind: "partlyKnown", ...at, fact, name: "Elm" },
	rowsDiffer: [
		{ kind: "rowsDiffer", rows, column: 1, fact, name: "Elm" },
		{ kind: "rowsDiffer", rows, column: 1, fact: "manualTier", name: "Elm" },
	],
	totalDiffers: {
		kind: "totalDiffers",
		row: 3,
		name: "Total",
		figures: [{ column: 1, fact, stated: 1, read: 2 }],
	},
	namedTotal: { kind: "namedTotal", ...at, name: "Total" },
	perhapsTotal: { kind: "perhapsTotal", ...at, name: "Total" },
	swallowedRows: { kind: "swallowedRows", ...text, lines: 3 },
	splitCells: { kind: "splitCells", rows, column: 4, found: "5" },
	shiftedCells: { kind: "shiftedCells", rows, column: 4, found: "5" },
	yearNotOver: { kind: "yearNotOver", ...at, heading: "2026", before: { column: 2, heading: "2025" } },
	standsIn: [
		{ kind: "standsIn", ...at, heading: "Amount", isLifetime: false },
		{ kind: "standsIn", ...at, heading: "All years", isLifetime: true },
		{ kind: "standsIn", ...at, heading: "2025", isLifetime: false, isYear: true },
		{
			kind: "standsIn",
			...at,
			heading: "2025",
			isLifetime: false,
			isYear: true,
			before: { column: 2, heading: "2024" },
		},
	],
	currencies: {
		kind: "currencies",
		used: "EUR",
		found: [{ currency: "USD", customers: 1, fact, sum: 2 }],
		cells: [at],
		mixed: 2,
	},
	currencyOfFew: { kind: "currencyOfFew", currency: "USD", named: 1, customers: 3, cells: [at] },
	marginsDiffer: {
		...{ kind: "marginsDiffer", fact: "profit", customers: 1, whole: false },
		examples: [marginExample],
	},
	profitAboveRevenue: {
		kind: "profitAboveRevenue",
		fact: "profit",
		customers: 1,
		whole: true,
		examples: [example],
	},
	lossesAboveRevenue: {
		kind: "lossesAboveRevenue",
		fact: "profit",
		customers: 3,
		of: 9,
		examples: [example],
	},
	unitsDiffer: { kind: "unitsDiffer", texts: [text, text] },
	openDates: { kind: "openDates", column: 1, rows, found: "02/09/2026", fact: "lastOrder" },
	openQuote: { kind: "openQuote", ...text },
	perhapsRevenue: { kind: "perhapsRevenue", ...at, heading: "Amount" },
	countedTwice: { kind: "countedTwice", rows: offer.rows },
	rowsAbove: { kind: "rowsAbove", rows, row: 3 },
	otherTable: [
		{ kind: "otherTable", ...at, found: "Hours", isRead: true },
		{ kind: "otherTable", ...at, found: "Hours", isRead: false },
	],
	scaledFormat: [
		{ kind: "scaledFormat", found: "1.2", unit: "M", count: 1, cells: [at] },
		{ kind: "scaledFormat", found: "1.2", unit: "M", count: 2, cells: [at] },
	],
	openThousandths: { kind: "openThousandths", column: 1, rows, found: "12.500", currency: "KWD", fact },
	openNotation: { kind: "openNotation", column: 1, rows, found: "1.400", fact },
	oddDates: { kind: "oddDates", column: 1, rows, found: "1970-01-01", fact: "lastOrder" },
	futureDates: {
		kind: "futureDates",
		column: 1,
		rows,
		found: "2026-12-05",
		fact: "lastOrder",
		reviewDate: 20_788,
	},
	reversedOrders: { kind: "reversedOrders", column: 1, rows, found: "2025-08-09", last: text },
	otherUnit: { kind: "otherUnit", ...at, value: 30.5, beside: at, other: 31_000 },
	severalInOne: { kind: "severalInOne", ...at, name: "Other customers (28)" },
	lyingList: { kind: "lyingList", ...at, names: [{ row: 1, name: "Revenue" }] },
	listBeside: { kind: "listBeside", ...at, heading: "Client" },
	perhapsMargins: { kind: "perhapsMargins", column: 1, rows, found: "280", heading: "Margin" },
	markups: { kind: "markups", fact: "profit", customers: 1, examples: [marginExample] },
	yearsUnread: [
		{ kind: "yearsUnread", row: 0, columns: [{ column: 1, heading: "2025" }] },
		{
			kind: "yearsUnread",
			row: 0,
			columns: [
				{ column: 1, heading: "2024" },
				{ column: 2, heading: "2025" },
			],
		},
	],
	unusedProfit: {
		kind: "unusedProfit",
		...at,
		heading: "Profit 2025",
		revenue: { column: 2, heading: "Revenue" },
	},
	namelessRows: (["added", "open", "left"] as const).flatMap((how) => [
		{ kind: "namelessRows", how, column: 0, rows: [{ row: 2, name: "Elm" }] },
		{ kind: "namelessRows", how, column: 0, rows: offer.rows },
	]),
};

test.each(["en_US", "da_DK"])("problemText ends every sentence in %s with one full stop", (locale) => {
	const texts = Object.values(ONE_OF_EACH)
		.flat()
		.map((problem) => problemText(problem, language(locale).words));
	expect(texts.filter((sentence) => !/[^.]\.$/.test(sentence) || /\.\.|\. \./.test(sentence))).toEqual([]);
});

describe("problemText and problemCells of unlikely figures and of unusual shapes", () => {
	const problems: readonly Problem[] = [
		{ kind: "openNotation", column: 2, rows: [1, 3], found: "1.400", fact: "cost" },
		{ kind: "oddDates", column: 3, rows: [2, 5], found: "1970-01-01", fact: "lastOrder" },
		{
			kind: "futureDates",
			column: 3,
			rows: [2, 5],
			found: "05-12-2026",
			fact: "lastOrder",
			reviewDate: 20_788,
		},
		{
			kind: "reversedOrders",
			...{ column: 2, rows: [1, 4], found: "2025-08-09" },
			last: { row: 1, column: 3, found: "2025-02-11" },
		},
		{ kind: "otherUnit", row: 3, column: 2, value: 30.5, beside: { row: 3, column: 1 }, other: 31_000 },
		{ kind: "severalInOne", row: 8, column: 0, name: "Other customers (28)" },
		{
			kind: "lyingList",
			...{ row: 1, column: 0 },
			names: [
				{ row: 1, name: "Revenue" },
				{ row: 2, name: "Profit" },
			],
		},
		{ kind: "listBeside", row: 0, column: 4, heading: "Client" },
		{ kind: "perhapsMargins", column: 2, rows: [3, 1, 2], found: "280", heading: "Margin" },
	];
	const texts = (locale: string) => problems.map((problem) => problemText(problem, language(locale).words));
	test("say in English what was found, where, and what to do", () => {
		expect(texts("en_US")).toEqual([
			"C2: the sign in “1.400” may separate thousands or decimals, because the amounts of your list are written in two ways, such as 1,234.50 and 1.234,50. We leave out Cost in C2, C4. Write the amounts of all columns in one way.",
			"D3: 1970-01-01 is hardly the right date for Last order. It is before 1950, more than a year ahead, or what programs write where there is no date. We leave out Last order in D3, D6. Correct the date, or empty the cell.",
			"D3: 05-12-2026 is after the review date, Dec 1, 2026, so this order cannot have happened yet. We leave out Last order in D3, D6. Correct the date: day and month may be swapped, or the year mistyped. If the review date is what is wrong, change it in the settings.",
			"C2: the first order, 2025-08-09, comes after the last order, 2025-02-11 (D2). The two may be swapped, or day and month. Both dates count as unknown in rows 2, 5. Correct the dates, or choose other columns under Set up.",
			"C4: 30.50 is very far from the 31,000 of the other period (B4), while the revenue of all other customers has changed much less. It may have been typed in thousands. It is read as it is: check it.",
			"A9: “Other customers (28)” seems to stand for several customers. It is read as one, and may look larger than any real customer. Delete the row if so, or list these customers one by one.",
			"The customers in column A are named like figures (Revenue, Profit). The list seems to lie on its side, with a column for each customer. Copy it, and paste it on another tab with Edit ▸ Paste special ▸ Transposed.",
			"E1: “Client” looks like the beginning of a second list, beside the first one. Its customers are not read. Put them below the others, under the same headings.",
			"Column C (“Margin”) may hold amounts or percentages: most figures look like percentages of the revenue, but 280 (C4) is none. So Profit counts as unknown there. Write percentages with their sign, such as 25%, or name the column “Profit” if they are amounts.",
		]);
	});
	test("say it in Danish", () => {
		expect(texts("da_DK")).toEqual([
			"C2: tegnet i ”1.400” kan skille tusinder eller decimaler, for beløbene i din liste er skrevet på to måder, for eksempel 1.234,50 og 1,234.50. Vi regner ikke Direkte omkostninger med i C2, C4. Skriv beløbene ens i alle kolonner.",
			"D3: 1970-01-01 er næppe den rigtige dato for Seneste ordre. Den ligger før 1950, mere end et år ude i fremtiden, eller er det, programmer skriver, når der ingen dato er. Vi regner ikke Seneste ordre med i D3, D6. Ret datoen, eller tøm cellen.",
			"D3: 05-12-2026 ligger efter vurderingsdatoen, 1. dec. 2026, så ordren kan ikke være afgivet endnu. Vi regner ikke Seneste ordre med i D3, D6. Ret datoen: måske er dag og måned byttet om, eller året er tastet forkert. Er det vurderingsdatoen, der er forkert, så ret den i indstillingerne.",
			"C2: den første ordre, 2025-08-09, ligger efter den seneste, 2025-02-11 (D2). Måske er de to byttet om, eller dag og måned er. Begge datoer regnes som ukendte i rækkerne 2, 5. Ret datoerne, eller vælg andre kolonner under Opsætning.",
			"C4: 30,50 ligger meget langt fra den anden periodes 31.000 (B4), mens alle andre kunders omsætning har ændret sig langt mindre. Måske er beløbet skrevet i tusinder. Det læses, som det står: se det efter.",
			"A9: ”Other customers (28)” ser ud til at stå for flere kunder. Rækken læses som én kunde, og den kan se større ud end nogen rigtig kunde. Slet rækken, hvis det er sådan, eller skriv kunderne på hver sin række.",
			"Kunderne i kolonne A hedder det samme som tal (Revenue, Profit). Listen ser ud til at ligge på siden, med en kolonne for hver kunde. Kopiér den, og indsæt den på en anden fane med Rediger ▸ Indsæt speciel ▸ Transponeret.",
			"E1: ”Client” ligner begyndelsen på en liste nummer to ved siden af den første. Kunderne i den læses ikke. Sæt dem ned under de andre, under de samme overskrifter.",
			"Kolonne C (”Margin”) kan være beløb eller procenter: de fleste tal ligner procenter af omsætningen, men 280 (C4) er ingen procent. Derfor regnes Bruttofortjeneste som ukendt i kolonnen. Skriv procenter med tegnet, for eksempel 25 %, eller kald kolonnen ”Bruttofortjeneste”, hvis det er beløb.",
		]);
	});
	test("give the first cells to look at", () => {
		expect(problems.map((problem) => problemCells(problem, 0))).toEqual([
			...[
				["C2", "C4"],
				["D3", "D6"],
				["D3", "D6"],
				["C2", "D2", "C5"],
				["C4", "B4"],
				["A9"],
				["A2", "A3"],
				["E1"],
			],
			["C4", "C2", "C3"],
		]);
	});
});

describe("problemText of rows without a name", () => {
	const rows = [
		{ row: 2, name: "Elm" },
		{ row: 5, name: "Oak" },
	];
	const texts = (locale: string) =>
		(["added", "open", "left"] as const).map((how) =>
			problemText({ kind: "namelessRows", how, column: 0, rows }, language(locale).words),
		);
	test("says in English whose figures they are taken for", () =>
		expect(texts("en_US")).toEqual([
			"Rows 3, 6 have figures but no name. They are added to the customer right above (Elm, Oak), each to its own. If that is wrong, write the right name into the row.",
			"Rows 3, 6 have figures but no name, so nobody can tell if they belong to the customer above. The figures of Elm, Oak count as unknown. Write the customers’ names into those rows.",
			"Rows 3, 6 have figures but no name, and are left out. Write the customer’s name into each of them, or delete what is a total.",
		]));
	test("says it in Danish", () =>
		expect(texts("da_DK")).toEqual([
			"Række 3, 6 har tal, men intet navn. Tallene er lagt til kunden lige ovenover (Elm, Oak), hver til sin. Skriv det rigtige navn i rækken, hvis det er forkert.",
			"Række 3, 6 har tal, men intet navn, så ingen kan se, om de hører til kunden ovenover. Tallene for Elm, Oak regnes som ukendte. Skriv kundernes navne i rækkerne.",
			"Række 3, 6 har tal, men intet navn, og er udeladt. Skriv kundens navn i hver af dem, eller slet det, der er en sum.",
		]));
});
