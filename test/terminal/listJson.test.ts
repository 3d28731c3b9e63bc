import { describe, expect, test } from "vitest";
import { language } from "../../src/i18n/language.ts";
import { listJson } from "../../src/terminal/listJson.ts";
import { jsonOf, opened, sheets, tiered } from "./read.ts";

describe("listJson", () => {
	test("gives a column its letters, heading, fact, and a cell as shown and as read", async () => {
		const { columns } = jsonOf(
			await opened("Kunde;By;Omsætning;Første ordre\nAne;;1.234,50 kr.;2019-03-11\nBo;Vejle;900,25 kr.;\n"),
		);
		expect(columns).toEqual([
			{ column: "A", heading: "Kunde", fact: "customer", sample: { shown: "Ane", read: "Ane" } },
			{ column: "B", heading: "By", fact: null, sample: { shown: "Vejle", read: null } },
			{
				column: "C",
				heading: "Omsætning",
				fact: "revenue",
				sample: { shown: "1.234,50 kr.", read: 1234.5 },
			},
			{
				column: "D",
				heading: "Første ordre",
				fact: "firstOrder",
				sample: { shown: "2019-03-11", read: "2019-03-11" },
			},
		]);
	});

	test("shows the cells of a name that is in several columns, and takes no apostrophe for a part of a number", async () => {
		const { columns, customers } = jsonOf(
			await opened(
				"Customer ID,First Name,Last Name,Company,Total Spent\n'70021,Lee,O'Brien,,40\n'70022,Ana,Diaz,Diaz SL,50\n",
			),
		);
		expect(columns.map(({ fact, sample }) => [fact, sample])).toContainEqual([
			"customer",
			{ shown: "Lee + O'Brien", read: "Lee O'Brien" },
		]);
		expect(customers.map(({ id, customer }) => [id, customer])).toEqual([
			["70021", "Lee O'Brien"],
			["70022", "Diaz SL"],
		]);
	});

	test("gives the range that the column shows: of who needs facts, all that is possible", async () => {
		const rows = [
			"Ane,11000,6400,38,2021-04-01,2026-10-28",
			"Bo,900,950,25,2023-03-01,2026-10-02",
			"Cy,21000,13500,90,2019-02-15,2026-11-12",
			"Di,5200,4900,20,2024-06-01,2026-06-20",
			"Eva,3100,1600,8,2018-02-01,2026-03-02",
			"Tom,170,,1,2022-02-01,2026-09-12",
			"Gry,38000,20500,120,2020-07-01,2026-11-20",
		];
		const headings = "Customer,Sales,Cost,Hours,Customer since,Last order";
		const file = tiered(await opened([headings, ...rows].join("\n")));
		const index = 5;
		const { tier, range, likely } = file.rated.ratings[index]!;
		expect(tier).toBe("needsFacts");
		expect(likely).not.toEqual(range);
		const json = listJson(file).customers[index]!;
		expect([json.likelyBest, json.likelyWorst]).toEqual([range.best, range.worst]);
		expect([json.best, json.worst]).toEqual([range.best, range.worst]);
	});

	test("notices a quotation mark that is never closed once, in its cell where the list shows it", async () => {
		const rows = ["Alder,900,90", '"Birch,800,80', "Cedar,700,70", "Dogwood,600,60"];
		const inName = jsonOf(await opened(`Customer,Revenue,Profit\n${rows.join("\n")}\n`));
		expect(inName.customers).toHaveLength(4);
		expect(inName.notices).toMatchObject([{ kind: "openQuote", cells: ["A3"] }]);
		const beside = rows.map((row, at) => `${row},${at === 2 ? '"as agreed' : "none"}`);
		const inNote = jsonOf(
			await opened(`Customer,Revenue,Profit,Remark\n${beside.join("\n").replace('"B', "B")}\n`),
		);
		expect(inNote.notices).toMatchObject([
			{ kind: "strayQuote", cells: ["A4"], text: expect.stringMatching(/^Line 4 of/) },
		]);
	});

	test("shows a number of a sheet in its format", () => {
		const file = sheets({
			List: [
				["Customer", "Revenue"],
				["Ane", null],
			],
		});
		const cells = file.sheets[0]!.rows as { value: unknown; format?: string }[][];
		cells[1]![1] = { value: 12_444.5, format: '#,##0.00 "kr."' };
		expect(jsonOf(file).columns[1]!.sample).toEqual({ shown: "12,444.50 kr.", read: 12_444.5 });
	});

	test("prints numbers without the errors of the computer, and large ones whole", async () => {
		const file = await opened("Customer,Revenue,Margin %\nAne,4512345678901.25,16.4\nBo,0.7,0.9\n");
		const { customers, totals } = jsonOf(file);
		expect(customers.map(({ facts }) => facts)).toEqual([
			{ revenue: 4512345678901.25, margin: 0.164 },
			{ revenue: 0.7, margin: 0.009 },
		]);
		expect(totals.revenue).toBe(4512345678901.95);
	});
	test("leaves unknown facts out, and the name and the number beside the facts", async () => {
		const { customers } = jsonOf(
			await opened("Customer no.,Customer,Revenue,Hours\nK1,Ane,100,\nK2,Bo,,2.5\n"),
		);
		expect(customers.map(({ row, customer, id, facts }) => ({ row, customer, id, facts }))).toEqual([
			{ row: 2, customer: "Ane", id: "K1", facts: { revenue: 100 } },
			{ row: 3, customer: "Bo", id: "K2", facts: { hours: 2.5 } },
		]);
	});

	test("sums what is known to exact digits, and gives null where nobody's is known", async () => {
		const { totals } = jsonOf(await opened("Customer,Revenue\nAne,0.1\nBo,0.2\nCid,0.3\nDea,\n"));
		expect(totals).toEqual({ customers: 4, revenue: 0.6, profit: null, netProfit: null, hours: null });
	});

	test("names each row that is left out, with the reason", async () => {
		const { leftOut } = jsonOf(
			await opened("Customer,City,Revenue\nAne,,100\nBo,,200\nTotal,,300\n,Vejle,50\n"),
		);
		expect(leftOut).toEqual([
			{ row: 4, name: "Total", why: "total" },
			{ row: 5, name: "Vejle", why: "nameless" },
		]);
	});

	test("has notices for doubts only: a column that is missing is none", async () => {
		expect(jsonOf(await opened("Customer,Revenue\nAne,100\nBo,200\n")).notices).toEqual([]);
		expect(jsonOf(await opened("Customer,Revenue\nAne,100\nBo,about 200\nCid,300\n")).notices).toEqual([
			{
				kind: "unreadable",
				cells: ["B3"],
				text: expect.stringMatching(/^B3: “about 200” could not be read/),
			},
		]);
	});

	test("notices a referrer who is perhaps a customer", async () => {
		const { notices } = jsonOf(
			await opened("Customer,Revenue,Referred by\nJensen & Co,100,\nBo,200,Jensen & Co.\n"),
		);
		expect(notices).toMatchObject([{ kind: "referral", cells: ["C3"] }]);
	});

	test("notices formulas whose result is not in the file, and counts those that have one", () => {
		const { customers, notices } = jsonOf(
			sheets({
				List: [
					["Customer", "Revenue"],
					["Ane", "=40+2→42"],
					["Bo", "=40+3"],
				],
			}),
		);
		expect(customers.map(({ facts }) => facts)).toEqual([{ revenue: 42 }, {}]);
		expect(notices).toMatchObject([{ kind: "noStoredResult", cells: ["B3"] }]);
	});
});

describe("tieredFile", () => {
	const LIST = [
		["Customer", "Revenue"],
		["Ane", 100],
		["Bo", 200],
	];

	test("takes the sheet whose list has the most figures, of equals the first", () => {
		const notes = [
			["Name", "Comment"],
			["Ane", "Call her"],
		];
		const withRevenue = [
			["Customer", "Revenue", "Cost"],
			["Ane", 100, null],
		];
		const withProfit = [
			["Customer", "Revenue", "Profit"],
			["Ane", 100, 30],
		];
		const taken = (named: Parameters<typeof sheets>[0]) => jsonOf(sheets(named)).list.tab;
		expect(taken({ Notes: notes, Customers: withRevenue })).toBe("Customers");
		expect(taken({ Notes: notes, Some: withRevenue, All: withProfit, Copy: withProfit })).toBe("All");
		expect(taken({ Notes: notes, More: notes })).toBe("Notes");
		const file = sheets({ Notes: notes, Customers: withProfit });
		const hidden = { ...file, sheets: [file.sheets[0]!, { ...file.sheets[1]!, hidden: true }] };
		expect(jsonOf(hidden).list.tab).toBe("Notes");
	});

	test("takes the first sheet with a list, and hidden ones last", () => {
		const file = sheets({ Old: LIST, Notes: [["Remember the milk"]], Empty: [], Customers: LIST });
		expect(jsonOf(file).list.tab).toBe("Old");
		const [old, ...others] = file.sheets;
		const hidden = { ...file, sheets: [{ ...old!, hidden: true }, ...others] };
		expect(jsonOf(hidden).list.tab).toBe("Customers");
		expect(jsonOf({ ...file, sheets: hidden.sheets.slice(0, 3) }).list.tab).toBe("Old");
	});

	test("takes none of the add-on's own tabs for a list", () => {
		const { tab, title } = language("en_US").words.summary;
		const summary = [[title], ["Customer", "Revenue"], ["Ane", 100]];
		const file = sheets({ [tab]: summary, Customers: LIST });
		expect(jsonOf(file).list.tab).toBe("Customers");
		expect(() => tiered(sheets({ [tab]: summary }))).toThrow("ourTab");
	});

	test("sets the margin, the cost of an hour and the review date as the settings tab does", async () => {
		const file = await opened("Customer,Revenue,Hours\nAne,1000,2\nBo,2000,1\n");
		const [ane] = jsonOf(file, { margin: 0.3, hourCost: 50 }).customers;
		expect(ane).toMatchObject({ netProfit: 200 });
		const dated = await opened(
			"Customer,Revenue,Profit,First order\nAne,1000,-50,2026-01-15\nBo,900,90,2020-01-01\n",
		);
		const tierOn = (day: string) =>
			jsonOf(dated, { reviewDate: Date.parse(day) / 86_400_000 }).customers[0]!.tier;
		expect([tierOn("2026-02-15"), tierOn("2028-02-15")]).toEqual([3, 4]);
	});

	test("reads settings from another file, and options before them", async () => {
		const settings = await opened(
			"Settings,,,,,,,\nUsual margin,25%,,,,,,general.assumedMargin\nHour,40,,,,,,general.hourlyCost\n",
		);
		const file = await opened("Customer,Revenue,Hours\nAne,1000,2\nBo,2000,1\n");
		expect(jsonOf(file, {}, settings).customers[0]!.netProfit).toBe(170);
		expect(jsonOf(file, { margin: 0.5 }, settings).customers[0]!.netProfit).toBe(420);
	});

	test("notices a setting that cannot be used", async () => {
		const settings = await opened("Margin,much,,,,,,general.assumedMargin\n", "s.csv");
		const { notices } = jsonOf(await opened("Customer,Revenue\nAne,1000\nBo,2000\n"), {}, settings);
		expect(notices).toMatchObject([{ kind: "setting", cells: [], text: expect.stringContaining("s B1") }]);
	});
});
