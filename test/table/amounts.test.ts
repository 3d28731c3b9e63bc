import { describe, expect, test } from "vitest";
import type { Cell } from "../../src/table/cell.ts";
import { headingScale } from "../../src/table/headingScale.ts";
import { readTable } from "../../src/table/readTable.ts";
import type { FactKey } from "../../src/tiering/facts.ts";

/** Facts and problems of a list, whose columns are given by heading. */
function read(columns: Readonly<Record<string, readonly Cell[]>>, locale?: string) {
	const length = Math.max(...Object.values(columns).map((cells) => cells.length));
	const rows = Array.from({ length }, (_, row) => [
		`Customer of row ${row}`,
		...Object.values(columns).map((cells) => cells[row]),
	]);
	const reading = readTable([["Customer", ...Object.keys(columns)], ...rows], locale ? { locale } : {});
	const of = (fact: FactKey) => reading.customers.map(({ facts }) => facts[fact]);
	return { ...reading, of, kinds: reading.problems.map(({ kind }) => kind) };
}

describe("readTable with amounts that can be read in two ways", () => {
	test.each([undefined, "en_US", "da_DK"])(
		"takes three digits with a currency for thousands in %s",
		(locale) => {
			const { of, problems } = read({ Umsatz: ["14.750 €", "2.000 €", "920 €"] }, locale);
			expect(of("revenue")).toEqual([14750, 2000, 920]);
			expect(problems).toEqual([]);
		},
	);
	test("lets the other columns of money decide, and doubts an amount that contradicts them", () => {
		const agreed = read({ Revenue: ["14.750", "2.000"], Profit: ["1.100,25", "-20"] }, "en_US");
		expect(agreed.of("revenue")).toEqual([14750, 2000]);
		const contradicted = read({ Revenue: ["14.750", "2.000"], Profit: ["1,100.25", "-20"] }, "da_DK");
		expect(contradicted.of("revenue")).toEqual([undefined, undefined]);
		expect(contradicted.kinds).toEqual(["unreadable", "unreadable"]);
	});
	test("lets columns of money decide for hours, and leaves hours unread if nothing does", () => {
		expect(read({ Revenue: ["1.100,25", "90"], Hours: ["1.250", "8"] }, "en_US").of("hours")).toEqual([
			1250, 8,
		]);
		expect(read({ Revenue: ["1,100.25", "90"], Hours: ["1.250", "8"] }, "da_DK").of("hours")).toEqual([
			1.25, 8,
		]);
		expect(read({ Hours: ["1.250", "8"] }).kinds).toEqual(["unreadable"]);
	});
	test("keeps three decimals among amounts that are no cents, and leaves them unread among cents", () => {
		expect(read({ Revenue: ["1.234", "12.5", "0.75"] }).of("revenue")).toEqual([1.234, 12.5, 0.75]);
		expect(read({ Revenue: ["1.234", "12.50", "99.75"] }).of("revenue")).toEqual([undefined, 12.5, 99.75]);
	});
	test("leaves dinars of a thousand parts unread", () => {
		expect(read({ Revenue: ["KWD 12.500", "KWD 900"] }).of("revenue")).toEqual([undefined, 900]);
	});
	test("reads 1.250 million as decimals, unless the column has commas", () => {
		expect(read({ Revenue: ["1.250 million", "900k"] }).of("revenue")).toEqual([1_250_000, 900_000]);
		expect(read({ Revenue: ["1.250 mio.", "0,5 mio."] }).of("revenue")).toEqual([1_250_000_000, 500_000]);
	});
	test("leaves M unread beside MM, as it may be a thousand there", () => {
		expect(read({ Revenue: ["$2M", "$1.5MM", "$3"] }).of("revenue")).toEqual([undefined, 1_500_000, 3]);
	});
	test("reads no currency, scale or ledger mark in hours and days, and no currency in counts", () => {
		expect(read({ Hours: [1, 2, 8, "3 kr", "4k", "5 CR"] }).of("hours")).toEqual([
			...[1, 2, 8],
			...Array(3).fill(undefined),
		]);
		expect(read({ Orders: [1, 2, "$3", "4k"] }).of("orders")).toEqual([1, 2, undefined, 4000]);
	});
	test("takes the side of a ledger that most amounts are on for positive, and leaves one without a mark unread", () => {
		expect(read({ Revenue: ["7,000 CR", "150 DR", "80 CR", 0] }).of("revenue")).toEqual([7000, -150, 80, 0]);
		expect(read({ Revenue: ["7,000 DR", "150 DR", "80 CR"] }).of("revenue")).toEqual([7000, 150, -80]);
		for (const unmarked of ["20", 20]) {
			const { of, kinds } = read({ Revenue: ["7,000 CR", "150 DR", "80 CR", unmarked] });
			expect(of("revenue")).toEqual([7000, -150, 80, undefined]);
			expect(kinds).toEqual(["unreadable"]);
		}
	});
	test("takes the few amounts that a ledger marks among others for negative", () => {
		for (const usual of ["525", 525]) {
			expect(read({ Revenue: [usual, "55 CR", "58"] }).of("revenue")).toEqual([525, -55, 58]);
			expect(read({ Cost: ["9 DR", usual, 58] }).of("cost")).toEqual([-9, 525, 58]);
		}
		expect(read({ Profit: ["40 CR", "30 CR"] }).of("profit")).toEqual([40, 30]);
		expect(read({ Profit: ["40 CR", 0] }).of("profit")).toEqual([undefined, 0]);
	});
	test("leaves the only amount unread that a ledger of marked ones does not mark", () => {
		const marked = Array.from({ length: 12 }, (_, index) => `${index + 3},500.00 CR`);
		const { of, kinds } = read({ Revenue: [...marked, "900"] });
		expect(of("revenue")).toEqual([...marked.map((_, index) => index * 1000 + 3500), undefined]);
		expect(kinds).toEqual(["unreadable"]);
	});
});

describe("headingScale", () => {
	test.each([
		...[
			"Omsætning TDKK",
			"Omsætning (t.kr.)",
			"Omsætning tkr",
			"Omsætning i 1.000 kr.",
			"Omsætning i tusind",
		],
		...["Umsatz T€", "Umsatz in Tsd. €", "Umsatz TEUR", "Revenue kEUR", "Revenue k€", "Revenue in thousands"],
		...["Revenue ('000)", "Revenue £'000", "Revenue in $000s", "Revenue (€k)", "Chiffre d'affaires k€"],
		...["Omsättning tkr", "Omzet x 1.000", "Revenue (USD thousands)"],
	])("multiplies by a thousand below %s, which is read as revenue", (heading) => {
		expect(headingScale(heading)).toBe(1000);
		expect(read({ [heading]: [12.5, "300"] }, "da_DK").of("revenue")).toEqual([12_500, 300_000]);
	});
	test.each([
		...[
			"Omsætning mio. kr.",
			"Umsatz in Mio. €",
			"Revenue $m",
			"Revenue in millions",
			"Omsättning Mkr",
			"Revenue MDKK",
		],
	])("multiplies by a million below %s, which is read as revenue", (heading) => {
		expect(headingScale(heading)).toBe(1e6);
		expect(read({ [heading]: [1.1, "3"] }, "da_DK").of("revenue")).toEqual([1_100_000, 3_000_000]);
	});
	test("is a thousand millions for mia. and bn", () => {
		expect([headingScale("Omsætning, mia. kr."), headingScale("Revenue $bn")]).toEqual([1e9, 1e9]);
	});
	test("is 1 for headings without such a word", () => {
		for (const heading of [
			"Revenue",
			"Omsætning i kr.",
			"Revenue 2024",
			"Total kr",
			"Materials",
			"Time and materials",
			"Omsättning mars 2025",
			"Mrs",
			"",
		])
			expect([heading, headingScale(heading)]).toEqual([heading, 1]);
	});
	test("counts for its own column only, and not for a cell with a scale of its own", () => {
		const { of } = read({ "Revenue TDKK": [12.5, "1,5 mio."], Profit: [900, 1000], Hours: [2, 3] }, "da_DK");
		expect([of("revenue"), of("profit"), of("hours")]).toEqual([
			[12_500, 1_500_000],
			[900, 1000],
			[2, 3],
		]);
	});
	test("leaves thousands of thousands to the column, its neighbours and the locale", () => {
		expect(read({ "Revenue TDKK": ["1.234", "12,5"] }).of("revenue")).toEqual([1_234_000, 12_500]);
		expect(read({ "Revenue TDKK": ["1.234", "12"] }, "da_DK").of("revenue")).toEqual([1_234_000, 12_000]);
		expect(read({ "Revenue TDKK": ["1.234", "12"] }, "en_US").of("revenue")).toEqual([undefined, 12_000]);
		expect(read({ "Revenue TDKK": ["1.234", "12"] }).of("revenue")).toEqual([undefined, 12_000]);
	});
	test("takes a sign for thousands of thousands where all numbers below 1000 have none", () => {
		for (const heading of ["Revenue TMXN", "Sales (kAED)", "Przychód (tys. zł)"])
			expect(read({ [heading]: ["2,310", "64", "913"] }, "es_ES").of("revenue")).toEqual([
				2_310_000, 64_000, 913_000,
			]);
		expect(read({ "Revenue TMXN": ["2,310", "64", "1913"] }, "es_ES").of("revenue")[0]).toBeUndefined();
	});
});

describe("readTable with numbers that a spreadsheet made of thousands", () => {
	test("leaves them out below a heading in thousands only beside a text in the other notation", () => {
		const { of, kinds } = read({ "Revenue (in thousands)": [66.35, "1,66,063", -10.501] }, "de_DE");
		expect(of("revenue")).toEqual([undefined, 166_063_000, undefined]);
		expect(kinds).toEqual(["shrunkThousands"]);
	});
	test("leaves them out beside a text in the other notation, and says where", () => {
		const { of, problems } = read({ Omsætning: [14.75, "2.310,50", 6, 0] }, "en_US");
		expect(of("revenue")).toEqual([undefined, 2310.5, undefined, 0]);
		expect(problems).toEqual([
			{
				kind: "shrunkThousands",
				found: 14.75,
				text: { row: 2, column: 1, found: "2.310,50" },
				columns: [{ column: 1, rows: [1, 3], fact: "revenue" }],
			},
		]);
	});
	test("doubts the other amounts too, but no hours, and of orders only fractions", () => {
		const { of, problems } = read(
			{ Revenue: ["14,750.25", 2.31, 6], Profit: [3.2, 400, 1], Hours: [2.5, 3, 7], Orders: [1.2, 3, 4] },
			"de_DE",
		);
		expect(of("revenue")).toEqual([14750.25, undefined, undefined]);
		expect(of("profit")).toEqual([undefined, undefined, undefined]);
		expect(of("hours")).toEqual([2.5, 3, 7]);
		expect(of("orders")).toEqual([undefined, 3, 4]);
		const columns = [
			{ column: 1, rows: [2, 3], fact: "revenue" },
			{ column: 2, rows: [1, 2, 3], fact: "profit" },
			{ column: 4, rows: [1], fact: "orders" },
		];
		expect(problems).toMatchObject([{ kind: "shrunkThousands", columns }]);
	});
	test("doubts amounts of three decimals without any text", () => {
		const { of, problems } = read({ Revenue: [14.75, 2.315, 6] }, "en_US");
		expect(of("revenue")).toEqual([undefined, undefined, undefined]);
		expect(problems).toMatchObject([{ kind: "shrunkThousands", text: null, columns: [{ rows: [1, 2, 3] }] }]);
	});
	test.each<[string, readonly Cell[], string]>([
		["cents above a thousand", [12444.5, "2.310,50", 7.5, 300], "en_US"],
		["computed decimals", [14.7512, 2.31, "2.310,50", 6], "en_US"],
		["only whole numbers, and one text among many", [...Array(20).fill(450), 300, "2.310,50"], "en_US"],
		["many prices, and one text", [...Array(20).fill(49.95), 12.25, 99.5, "2.310,50"], "en_US"],
		["texts that a file reader leaves in an English file", ["1,200.50", 900, 12.5, "2,000.00"], "en_US"],
		["a text with a currency in the notation of the file", ["1.200,50 kr.", 12.5, 300], "da_DK"],
		["a text that any spreadsheet would have read", ["12.500", "300,10", 950, 7.5], "en_US"],
		["prices of two decimals", [12.25, 99.95, 7.5], "en_US"],
	])("has no doubt about %s", (_, cells, locale) => {
		const { of, problems } = read({ Revenue: cells }, locale);
		expect(problems).toEqual([]);
		expect(of("revenue")).not.toContain(undefined);
	});
	test("has no doubt about a column in thousands or dinars, or about hours", () => {
		for (const heading of ["Revenue TDKK", "Revenue (KWD)", "Hours"])
			expect(read({ [heading]: [1.234, 12.567] }, "en_US").problems).toEqual([]);
	});
});

describe("readTable with the signs of a ledger", () => {
	test("takes costs that are negative throughout for costs, without a word", () => {
		const { of, problems } = read({ Revenue: [500, 700], Cost: [-620, 0] });
		expect(of("cost")).toEqual([620, 0]);
		expect(problems).toEqual([]);
	});
	test("leaves a few negative costs, and takes away costs that are negative more often than not", () => {
		expect(read({ Revenue: [500, 700, 900], Cost: [6, 4, -1] }).of("cost")).toEqual([6, 4, -1]);
		const { of, problems } = read({ Revenue: [5, 7, 9], Cost: [-6, -4, 1] });
		expect(of("cost")).toEqual([undefined, undefined, undefined]);
		expect(problems).toEqual([{ kind: "mixedSigns", column: 2, rows: [3], fact: "cost" }]);
	});
	test("turns revenue that is negative throughout, and says so", () => {
		const { of, problems } = read({ Revenue: [-500, -700, 0], "Previous revenue": [-400, -900, -100] });
		expect([of("revenue"), of("previousRevenue")]).toEqual([
			[500, 700, 0],
			[400, 900, 100],
		]);
		expect(problems.map((problem) => [problem.kind, "fact" in problem && problem.fact])).toEqual([
			["turnedSigns", "revenue"],
			["turnedSigns", "previousRevenue"],
		]);
	});
	test("turns the profit of a ledger with its revenue, where it is negative throughout or costs show it", () => {
		expect(read({ Revenue: [-500, -700], Profit: [-50, -70] }).of("profit")).toEqual([50, 70]);
		expect(read({ Revenue: [-500, -700], Profit: [50, 70] }).of("profit")).toEqual([50, 70]);
		const withCost = read({ Revenue: [-500, -700], Cost: [450, 800], Profit: [-50, 100] });
		expect(withCost.of("profit")).toEqual([50, -100]);
		const open = read({ Revenue: [-500, -700], Profit: [-50, 100] });
		expect(open.of("profit")).toEqual([undefined, undefined]);
		expect(open.kinds).toEqual(["turnedSigns", "mixedSigns"]);
	});
	test("leaves credit notes, a single negative customer, and losses", () => {
		expect(read({ Revenue: [500, -20, -5] }).of("revenue")).toEqual([500, -20, -5]);
		expect(read({ Revenue: [-20] }).of("revenue")).toEqual([-20]);
		expect(read({ Revenue: [500, 700], Profit: [-20, -5] }).of("profit")).toEqual([-20, -5]);
		expect(read({ Revenue: [500, -20], Profit: [-20, -5] }).problems).toEqual([]);
	});
});

describe("readTable with discounts", () => {
	test("reads per cents below 1.5 under a heading with %", () => {
		for (const heading of ["Discount %", "Rabat (pct.)", "Rabatt in Prozent", "Rabatsats"])
			expect(read({ [heading]: [1, 0.5, 0, 0.75] }).of("discount")).toEqual([0.01, 0.005, 0, 0.0075]);
	});
	test("reads cells with a percent format, which are parts of one, under a heading with %", () => {
		const { of } = read({ "Discount %": [0.05, 0.1, 0, 0.25], "Margin %": [0.3, 0.85, 1, -0.2] });
		expect([of("discount"), of("margin")]).toEqual([
			[0.05, 0.1, 0, 0.25],
			[0.3, 0.85, 1, -0.2],
		]);
	});
	test("says where nobody can know, and leaves it out", () => {
		const { of, problems } = read({ "Discount %": [0.5, 0.75, 0, "12 %"] });
		expect(of("discount")).toEqual([undefined, undefined, 0, 0.12]);
		expect(problems).toEqual([
			{ kind: "openShares", column: 1, rows: [1, 2], found: "0.5", fact: "discount" },
		]);
		expect(read({ Discount: [1, 0.5, 0.8] }).kinds).toEqual(["openShares"]);
		expect(read({ "Margin %": [0.4, 0.3, 0.25, 12] }).kinds).toEqual(["openShares"]);
	});
	test("divides amounts of money by sales before the discount, else by revenue", () => {
		const shop = { "Gross sales": [400, 120, 800], Discounts: [-20, -12, 0], "Net sales": [380, 108, 800] };
		expect(read(shop).of("discount")).toEqual([0.05, 0.1, 0]);
		expect(read({ ...shop, Discounts: [20, 12, 0] }).of("discount")).toEqual([0.05, 0.1, 0]);
		expect(read({ Revenue: [4000, 1200, 0], Discount: [200, 120, 10] }).of("discount")).toEqual([
			0.05,
			0.1,
			undefined,
		]);
		expect(read({ Revenue: [400, 120], Rabat: ["20 kr.", "12 kr."] }).of("discount")).toEqual([0.05, 0.1]);
	});
	test("leaves amounts of money alone without sales", () => {
		const { of, columns, problems } = read({ Orders: [3, 4], Discounts: [-20, -12] });
		expect(of("discount")).toEqual([undefined, undefined]);
		expect(columns[2]?.fact).toBeNull();
		expect(problems).toEqual([]);
	});
	test("takes shares that are negative throughout for discounts, and a typing mistake for no amount", () => {
		expect(read({ Revenue: [9, 8], Discount: [-0.1, -0.05] }).of("discount")).toEqual([0.1, 0.05]);
		expect(read({ Revenue: [9, 8], "Discount %": [-10, -5] }).of("discount")).toEqual([0.1, 0.05]);
		const typed = read({ Discount: [...Array(11).fill(10), 150] });
		expect(typed.of("discount").slice(-2)).toEqual([0.1, undefined]);
	});
	test("takes a gross margin for no sales before the discount", () => {
		const list = { Revenue: [400, 120], Discounts: [-20, -12], "Gross margin %": [55.2, 30] };
		expect(read(list).of("discount")).toEqual([0.05, 0.1]);
	});
	test("leaves amounts of money alone beside revenue in thousands", () => {
		const { of, columns } = read({ "Revenue (TEUR)": [1303, 913], Discounts: [-20, -27] });
		expect(of("discount")).toEqual([undefined, undefined]);
		expect(columns[2]?.fact).toBeNull();
	});
	test("takes the figures of a torn row for no amounts", () => {
		const headings = ["Customer", "Revenue", "Discount"];
		const torn = ["Cy", " Partners", 4425, 0.03];
		for (const shares of [
			[0, 0.1],
			[0, "10 %"],
			[0, 10],
		]) {
			const rows = shares.map((share, row) => [`Customer ${row}`, 400, share]);
			const { customers } = readTable([headings, ...rows, torn]);
			expect(customers.slice(0, 2).map(({ facts }) => facts.discount)).toEqual([0, 0.1]);
			expect(customers[2]?.facts.discount).toBeUndefined();
		}
	});
	test("takes one large number among parts of one for no amount", () => {
		const parts = Array.from({ length: 9 }, () => 0.05);
		const { of, kinds } = read({ Revenue: Array(10).fill(400), Discount: [...parts, 2640] });
		expect(of("discount")).toEqual([...parts, undefined]);
		expect(kinds).toEqual(["unreadable"]);
	});
	test("leaves unread what a spreadsheet of another notation made of parts of one", () => {
		for (const [locale, fact, cells] of [
			["de_DE", "discount", ["0.05", 125, 0, "0.2"]],
			["da_DK", "margin", ["0.16", 77, 0, "-0.2"]],
			["en_US", "margin", ["0,16", 537, 0, "-0,2"]],
		] as const) {
			const { of, kinds } = read({ Revenue: [1, 1, 1, 1], [fact]: cells }, locale);
			expect(of(fact).slice(1, 3)).toEqual([undefined, 0]);
			expect(of(fact)[0]).toBeCloseTo(fact === "discount" ? 0.05 : 0.16);
			expect(kinds).toEqual(["unreadable"]);
		}
		expect(read({ Discount: ["12.5", 15, 5] }, "de_DE").of("discount")).toEqual([0.125, 0.15, 0.05]);
	});
	test("prefers a column of per cents to one of amounts", () => {
		const { columns } = read({ Revenue: [400, 120], Discounts: [-20, -12], "Discount %": [5, 10] });
		expect(columns.map(({ fact }) => fact)).toEqual(["customer", "revenue", null, "discount"]);
	});
});

describe("readTable with a column headed Time", () => {
	test("takes clock times with seconds for no hours", () => {
		expect(read({ Revenue: [1, 2], Time: ["10:02:11", "15:44:09"] }).columns[2]?.fact).toBeNull();
		const cells = [new Date("1899-12-30T10:02:11Z"), new Date("1899-12-30T15:44:09Z")];
		expect(read({ Revenue: [1, 2], Time: cells }).columns[2]?.fact).toBeNull();
	});
	test("reads durations, and clock times under Hours", () => {
		expect(read({ Revenue: [1, 2], Time: ["10:30", "15:45"] }).of("hours")).toEqual([10.5, 15.75]);
		expect(read({ Revenue: [1, 2], Time: ["10:02:11", "36:15:00"] }).columns[2]?.fact).toBe("hours");
		expect(read({ Revenue: [1, 2], Hours: ["1:30:36", "15:44:09"] }).columns[2]?.fact).toBe("hours");
	});
});

describe("readTable with texts in two styles, as the opener of a file leaves them", () => {
	test.each<[string, string, readonly (number | undefined)[]]>([
		["a point beside a comma", "en_US", [undefined, 4310.75, undefined]],
		["a point beside a comma in a file with decimal commas", "da_DK", [undefined, 4310.75, undefined]],
	])("leaves out %s, and says where", (_, locale, revenue) => {
		const { of, problems } = read({ Revenue: ["17.5", "4.310,75", "9.25"] }, locale);
		expect(of("revenue")).toEqual(revenue);
		expect(problems).toEqual([
			{
				kind: "shrunkThousands",
				found: 17.5,
				shown: "17.5",
				text: { row: 2, column: 1, found: "4.310,75" },
				columns: [{ column: 1, rows: [1, 3], fact: "revenue" }],
			},
		]);
	});
	test("leaves out a comma beside points, with a currency, and the whole numbers of its column", () => {
		const { of, kinds } = read({ Revenue: ["$2,5", "$1,310.75", "$7", "$2,000.50"] }, "da_DK");
		expect(of("revenue")).toEqual([undefined, 1310.75, undefined, 2000.5]);
		expect(kinds).toEqual(["shrunkThousands"]);
	});
	test("leaves alone a whole number in a column that agrees with the others", () => {
		const columns = { Revenue: ["17.5", "4.310,75", "9.25"], Profit: ["2.100,00", 640, "3.000,00"] };
		const { of, problems } = read(columns, "da_DK");
		expect(of("profit")).toEqual([2100, 640, 3000]);
		expect(problems).toMatchObject([{ columns: [{ column: 1, rows: [1, 3] }] }]);
	});
	test.each<[string, readonly Cell[]]>([
		["groups of thousands in both styles", ["2.310,50", "1,640.25", "3.100,75"]],
		["amounts in two currencies", ["€ 2.310,50", "$12.50", "€ 88,10"]],
		["many prices, and one amount in the other style", [...Array(20).fill("49.95"), "12.25", "2.310,50"]],
		["amounts above a thousand without groups", ["12500.75", "2.310,50", "12.5"]],
		["texts in one style", ["12,5", "2.310,50", "30"]],
		["a percentage in the other style", ["12.5%", "2.310,50", "30"]],
	])("has no doubt about %s", (_, cells) => {
		expect(read({ Revenue: cells }, "da_DK").kinds).not.toContain("shrunkThousands");
	});
});
