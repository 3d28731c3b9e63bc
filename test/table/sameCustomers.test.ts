import { describe, expect, it, test } from "vitest";
import { comparableName } from "../../src/table/comparableName.ts";
import type { Problem, Reading } from "../../src/table/reading.ts";
import { readTable } from "../../src/table/readTable.ts";
import { rowsToWrite } from "../../src/table/rowsToWrite.ts";
import { decisionName, type SameDecision } from "../../src/table/sameDecision.ts";
import type { Customer, FactKey } from "../../src/tiering/facts.ts";

type Cells = (string | number | Date)[];

const decision = (isSame: boolean, ...names: string[]): SameDecision => ({
	names: names.map(decisionName),
	isSame,
	label: names.join(" = "),
});
const one = (...names: string[]) => decision(true, ...names);
const different = (...names: string[]) => decision(false, ...names);

/** The names of each group of rows that are offered as one customer. */
const offers = ({ problems }: Reading): string[][] =>
	problems.flatMap((problem) =>
		"offer" in problem && problem.offer !== undefined ? [problem.offer.rows.map(({ name }) => name)] : [],
	);
const named = (...names: string[]) => readTable([["Customer"], ...names.map((name) => [name])]);
const numbered = (...rows: [string, string | number][]) => readTable([["Customer", "Customer ID"], ...rows]);
const kinds = ({ problems }: { readonly problems: readonly Problem[] }) => problems.map(({ kind }) => kind);

describe("rows that may be one customer", () => {
	it.each([
		["case, legal form and punctuation", ["Borg Ltd", "BORG LIMITED", "Borg, Ltd."]],
		["accents and spaces", ["Elm Café ", "elm  cafe", "ElmCafé"]],
		["A/S, Aktieselskab and nothing", ["Nordlys A/S", "Nordlys Aktieselskab", "nordlys"]],
		["a form in front", ["AB Björk", "Björk AB", "Bjork"]],
		["The and Company", ["The Mill Company", "Mill & Co.", "Mill"]],
		["and, & and og", ["Holm & Søn ApS", "Holm og Søn ApS", "Holm Søn"]],
		["GmbH & Co. KG", ["Voss GmbH & Co. KG", "VOSS GMBH & CO KG"]],
		["forms in parts", ["Rosa S.p.A.", "Rosa SpA", "Rosa S. p. A."]],
		["Sp. z o.o.", ["Dąb Sp. z o.o.", "Dab sp. z o. o."]],
		["B.V. and BV", ["De Molen B.V.", "de Molen BV"]],
		["apostrophes and hyphens", ["Alder's Bake-House", "Alders Bake House"]],
		["Inc. and Incorporated", ["Pine, Inc.", "Pine Incorporated"]],
	])("are offered where names differ only in %s", (_, names) => {
		expect(offers(named("Birch", ...names, "Maple"))).toEqual([
			names.map((name) => name.trim().replace(/ +/, " ")),
		]);
	});

	it.each([
		["one is a holding", ["Acme Ltd", "Acme Holding Ltd"]],
		["one is a group", ["Acme", "Acme Group"]],
		["legal forms differ", ["North Ltd", "North AB"]],
		["one is the partner of the other", ["Voss GmbH", "Voss GmbH & Co. KG"]],
		["numbers differ", ["Shop 1 2", "Shop 12"]],
		["numbers are divided", ["Studio 1.2", "Studio 12"]],
		["a word has a sign", ["Data+", "Data"]],
		["a form is a word of the name", ["Alpine Spa", "Alpine"]],
		["a first name is like a form", ["Sa Nguyen", "Nguyen"]],
		["a last name is like a form", ["Jan Ås", "Jan"]],
		["only a form is left", ["SAS AB", "AB"]],
		["words stand in another order", ["Hansen Ane", "Ane Hansen"]],
		["one letter differs", ["Nordlys", "Nordlis"]],
		["letters have no Latin marks", ["かき", "がき"]],
	])("are not offered where %s", (_, names) => {
		expect(offers(named(...names))).toEqual([]);
	});

	it("leaves out a name without legal form where two forms are in question", () => {
		expect(offers(named("North", "North Ltd", "North AB", "NORTH LIMITED"))).toEqual([
			["North Ltd", "NORTH LIMITED"],
		]);
	});

	it("offers rows without a number beside a number, and rows with the same number, but never different numbers", () => {
		expect(offers(numbered(["Elm Ltd", 7], ["Elm Limited", ""]))).toEqual([["Elm Ltd", "Elm Limited"]]);
		expect(offers(numbered(["Elm Ltd", 7], ["Elm Denmark", 7]))).toEqual([["Elm Ltd", "Elm Denmark"]]);
		expect(offers(numbered(["Elm Ltd", 7], ["Elm Limited", 8]))).toEqual([]);
		expect(offers(numbered(["Elm Ltd", 7], ["Elm Limited", 8], ["ELM LTD", ""]))).toEqual([]);
	});

	it("reports the same name without offering it where a third row of the name has another number", () => {
		const read = numbered(["Ane", 1], ["Ane", 2], ["Ane", ""], ["Ane", ""]);
		expect(read.problems).toEqual([{ kind: "sameName", name: "Ane", rows: [3, 4] }]);
	});

	it("offers nothing where most customers repeat, because such a list has a row for each order", () => {
		const orders = Array.from({ length: 60 }, (_, order) => `Customer ${order % 20}`);
		const read = named(...orders);
		expect(offers(read)).toEqual([]);
		expect(kinds(read)).toEqual(Array.from({ length: 20 }, () => "sameName"));
		expect(offers(named(...orders.slice(0, 22))).length).toBe(2);
	});

	it("asks no more about rows that a person has told apart, until another spelling comes", () => {
		const rows = [["Customer"], ["Elm Ltd"], ["ELM LIMITED"]];
		const same = [different("Elm Ltd", "ELM LIMITED")];
		expect(readTable(rows, { same }).problems).toEqual([]);
		expect(offers(readTable([...rows, ["Elm, Ltd."]], { same }))).toHaveLength(1);
	});

	test("thousands of different names raise no offer", () => {
		const first =
			"North South East West Blue Green Red Silver Golden Royal Urban Alpine Baltic Nordic Prime Delta".split(
				" ",
			);
		const second =
			"Bakery Foods Media Print Design Motors Energy Textiles Logistics Dental Books Garden Marine Timber".split(
				" ",
			);
		const third = "Holding Group International Partners Services Consulting Invest Brothers Nord Syd".split(
			" ",
		);
		const forms = ["Ltd", "A/S", "GmbH", "AB", "Inc."];
		const names = first.flatMap((a, x) =>
			second.flatMap((b, y) => [
				`${a} ${b} ${forms[(x + y) % forms.length]}`,
				...third.map((c, z) => `${a} ${b} ${c} ${forms[(x + y + z) % forms.length]}`),
			]),
		);
		const people = "Ane Bo Clara Dan Eva Finn Gro Hans Ida Jan Kai Lis Mia Nis Oda Per Sa Tim Ulf Vita".split(
			" ",
		);
		const lastNames =
			"Holm Lund Berg Dahl Krog Friis Bang Juul Kjær Skov Ås Co Nguyen Sá Møller Moe Bo".split(" ");
		const persons = people.flatMap((name) => lastNames.map((last) => `${name} ${last}`));
		const all = [...names, ...persons];
		expect(all.length).toBeGreaterThan(2700);
		expect(named(...all).problems).toEqual([]);
	});
});

describe("comparableName", () => {
	it.each([
		["The Acme Co., Ltd.", "acme", "ltd"],
		["A/S Norden", "norden", "as"],
		["SAS", "sas", ""],
		["SAS AB", "sas", "ab"],
		["Acme Pty Ltd", "acme", "ltd"],
		["Dansk Is ApS", "danskis", "aps"],
		["???", "???", ""],
	])("reads %s as “%s” with the form “%s”", (name, key, form) => {
		expect(comparableName(name)).toEqual({ key, form });
	});
});

describe("rows that count as one customer", () => {
	const HEADINGS = [
		"Customer",
		"Revenue",
		"Profit",
		"Hours",
		"Orders",
		"First order",
		"Last order",
		"Satisfaction",
		"Discount %",
	];
	const day = (text: string) => new Date(`${text}T00:00:00Z`);
	const list = (...rows: Cells[]) => [HEADINGS, ["Birch", 50, 5, 1, 1, "", "", 3, ""], ...rows];
	const ELM = [
		["Elm Ltd", 1000, 200, 10, 4, day("2020-03-01"), day("2025-01-01"), 4, "10 %"],
		["ELM LIMITED", 3000, 300, 5, 1, day("2022-03-01"), day("2026-02-01"), "", "2 %"],
	] as Cells[];
	const read = (rows: (string | number | Date)[][], ...same: SameDecision[]) => readTable(rows, { same });
	const elm = (...rows: Cells[]) => read(list(...rows), one("Elm Ltd", "ELM LIMITED")).customers[1]!;

	it("adds figures, weighs shares, takes the first and the last day, and the only answer", () => {
		const { row, facts, joined } = elm(...ELM);
		expect(row).toBe(2);
		expect(joined?.map((one) => one.row)).toEqual([2, 3]);
		expect(facts).toMatchObject({
			customer: "Elm Ltd",
			otherNames: ["ELM LIMITED"],
			revenue: 4000,
			profit: 500,
			hours: 15,
			orders: 5,
			satisfaction: 4,
		});
		expect(facts.discount).toBeCloseTo((0.1 * 1000 + 0.02 * 3000) / 4000);
		expect(facts.firstOrder).toBe(day("2020-03-01").getTime() / 86_400_000);
		expect(facts.lastOrder).toBe(day("2026-02-01").getTime() / 86_400_000);
	});

	it("counts the customer once, offers it no more, and leaves others alone", () => {
		const reading = read(list(...ELM), one("Elm Ltd", "ELM LIMITED"));
		expect(reading.customers.map(({ facts }) => facts.customer)).toEqual(["Birch", "Elm Ltd"]);
		expect(reading.problems).toEqual([]);
	});

	it("keeps the name when the list is sorted, and stands where its first row is", () => {
		const { row, facts } = elm(ELM[1]!, ELM[0]!);
		expect([row, facts.customer, facts.otherNames]).toEqual([2, "Elm Ltd", ["ELM LIMITED"]]);
	});

	it("knows no sum where a row with figures lacks one, and says which cell", () => {
		const reading = read(
			list(ELM[0]!, ["ELM LIMITED", 3000, "", "", "", "", "", "", ""]),
			one("Elm Ltd", "ELM LIMITED"),
		);
		expect(reading.customers[1]?.facts).toMatchObject({ revenue: 4000, profit: undefined, hours: 10 });
		expect(reading.problems).toEqual([
			{ kind: "partlyKnown", row: 3, column: 2, fact: "profit", name: "Elm Ltd" },
		]);
	});

	it("takes a row without any figure for no part of a sum", () => {
		const { facts } = elm(ELM[0]!, ["ELM LIMITED", "", "", "", "", "", "", 4, ""]);
		expect(facts).toMatchObject({ revenue: 1000, profit: 200, satisfaction: 4 });
	});

	it("knows no answer where two rows differ, and says so with the cells", () => {
		const [first, second] = ELM as [Cells, Cells];
		const reading = read(list(first, [...second.slice(0, 7), 2, ""]), one("Elm Ltd", "ELM LIMITED"));
		expect(reading.customers[1]?.facts.satisfaction).toBeUndefined();
		expect(reading.problems).toEqual([
			{ kind: "rowsDiffer", rows: [2, 3], column: 7, fact: "satisfaction", name: "Elm Ltd" },
		]);
	});

	it("takes a tier set by hand with its reason from the first row by name, and says that another differs", () => {
		const rows = [
			["Customer", "Manual tier", "Manual reason", "Manual until"],
			["ELM LIMITED", 3, "slow", ""],
			["Elm Ltd", 1, "", ""],
		];
		const reading = read(rows, one("Elm Ltd", "ELM LIMITED"));
		expect(reading.columns.map(({ fact }) => fact).slice(0, 2)).toEqual(["customer", "manualTier"]);
		expect(reading.customers[0]?.facts).toMatchObject({ manualTier: 1 });
		expect(reading.customers[0]?.facts.manualReason).toBeUndefined();
		expect(kinds(reading)).toEqual(["rowsDiffer"]);
	});

	it("joins rows of one name, and of two decisions with a name in common", () => {
		const rows = [
			["Customer", "Revenue"],
			["Oak", 1],
			["OAK", 2],
			["Oak Ltd", 4],
			["Ash", 8],
		];
		expect(read(rows, one("Oak")).customers.map(({ facts }) => facts.revenue)).toEqual([3, 4, 8]);
		expect(read(rows, one("Oak"), one("Oak Ltd", "oak")).customers.map(({ facts }) => facts.revenue)).toEqual(
			[7, 8],
		);
	});

	it("says that a decision no longer holds when a name is gone, or when numbers differ", () => {
		const renamed = read([["Customer"], ["Elm Ltd"], ["Elm Holding"]], one("Elm Ltd", "ELM LIMITED"));
		expect(renamed.customers).toHaveLength(2);
		expect(renamed.problems).toEqual([
			{
				kind: "noLongerSame",
				names: ["elm ltd", "elm limited"],
				label: "Elm Ltd = ELM LIMITED",
				rows: [1],
				why: "gone",
			},
		]);
		const rows = [
			["Customer", "Customer ID"],
			["Elm Ltd", 1],
			["ELM LIMITED", 2],
		];
		const apart = read(rows, one("Elm Ltd", "ELM LIMITED"));
		expect(apart.customers).toHaveLength(2);
		expect(apart.problems).toMatchObject([{ kind: "noLongerSame", rows: [1, 2], why: "numbers" }]);
	});

	it("asks anew when a name is spelled in a new way", () => {
		const reading = read([["Customer"], ["Elm Ltd"], ["Elm, Limited"]], one("Elm Ltd", "ELM LIMITED"));
		expect(kinds(reading)).toEqual(["noLongerSame", "perhapsSame"]);
	});

	it("offers a further spelling beside the rows that count as one already", () => {
		const rows = [["Customer"], ["Elm Ltd"], ["ELM LIMITED"], ["Elm"]];
		expect(offers(read(rows, one("Elm Ltd", "ELM LIMITED")))).toEqual([["Elm Ltd", "ELM LIMITED", "Elm"]]);
	});

	it("says nothing of a decision about names that are on another list", () => {
		expect(read([["Customer"], ["Oak"]], one("Elm Ltd", "ELM LIMITED")).problems).toEqual([]);
	});
});

describe("rowsToWrite", () => {
	const customer = (...rows: Customer[]) => ({
		row: 1,
		facts: rows[0]!,
		joined: rows.map((facts, index) => ({ row: index + 1, facts })),
	});
	const rowsFor = (fact: FactKey, ...rows: Customer[]) => rowsToWrite(customer(...rows), fact);

	it("is the customer's row, or those that have the fact", () => {
		expect(rowsToWrite({ row: 4, facts: {} }, "energy")).toEqual([4]);
		expect(rowsFor("energy", {}, {})).toEqual([1]);
		expect(rowsFor("energy", {}, { energy: 3 })).toEqual([2]);
		expect(rowsFor("energy", { energy: 1 }, { energy: 3 })).toEqual([1, 2]);
	});
	it("is the row of the override for what belongs to it", () => {
		expect(rowsFor("manualReason", {}, { manualTier: 3 })).toEqual([2]);
		expect(rowsFor("planDue", {}, { planAction: "say good-bye" as never })).toEqual([2]);
	});
	it("is unknown for a figure of which several rows have a part", () => {
		expect(rowsFor("complaints", { complaints: 1 }, { complaints: 2 })).toBeNull();
		expect(rowsFor("complaints", {}, { complaints: 2 })).toEqual([2]);
		expect(rowsFor("profit", { revenue: 1 }, { revenue: 2 })).toBeNull();
		expect(rowsFor("profit", {}, { revenue: 2 })).toEqual([2]);
	});
});
