import { describe, expect, test } from "vitest";
import type { Cell } from "../../src/table/cell.ts";
import { readTable } from "../../src/table/readTable.ts";

const names = (grid: Cell[][]) => readTable(grid).customers.map(({ facts }) => facts.customer);

describe("readTable with names in parts", () => {
	test.each([
		["First Name", "Last Name"],
		["Given name", "Surname"],
		["Fornavn", "Efternavn"],
		["Vorname", "Nachname"],
		["Vorname", "Name"],
		["Prénom", "Nom"],
		["Förnamn", "Efternamn"],
		["Fornavn", "Etternavn"],
		["Voornaam", "Achternaam"],
		["Nombre", "Apellidos"],
		["Nome", "Cognome"],
		["Nome", "Apelido"],
		["Imię", "Nazwisko"],
		["Etunimi", "Sukunimi"],
	])("joins %s and %s, in whichever order the columns stand", (first, last) => {
		expect(
			names([
				[first, last, "Orders"],
				["Ida", "Berg", 3],
				["Ole", "", 1],
				["", "Dahl", 2],
			]),
		).toEqual([...["Ida Berg", "Ole", "Dahl"]]);
		expect(
			names([
				["Orders", last, first],
				[3, "Berg", "Ida"],
			]),
		).toEqual(["Ida Berg"]);
	});
	test("keeps every private shopper of a list whose companies are mostly blank", () => {
		const shoppers: Cell[][] = Array.from({ length: 30 }, (_, at) => [
			`Ida ${at}`,
			"Berg",
			`i${at}@a.dk`,
			"",
			10,
		]);
		const grid: Cell[][] = [
			["First Name", "Last Name", "Email", "Company", "Net sales"],
			...shoppers,
			["Ole", "Dahl", "o@b.dk", "Dahl ApS", 90],
			["", "", "x@c.dk", "", 20],
		];
		expect(names(grid)).toEqual([...shoppers.map(([first]) => `${first} Berg`), "Dahl ApS", "x@c.dk"]);
		expect(readTable(grid).leftOut).toEqual([]);
	});
	test("joins no parts where a column has the whole name, and fills its blanks", () => {
		const grid = [
			["Customer", "First name", "Last name", "E-mail", "Revenue"],
			["Alfa ApS", "Ida", "Berg", "i@a.dk", 1],
			["", "Ole", "Dahl", "", 2],
			["n/a", "", "", "x@c.dk", 3],
			["", "", "", "no address", 4],
		];
		expect(names(grid)).toEqual(["Alfa ApS", "Ole Dahl", "x@c.dk"]);
	});
	test("does not repeat a first name that the other column has too", () => {
		expect(
			names([
				["First Name", "Name", "Sales"],
				["Ida", "Ida Berg", 1],
			]),
		).toEqual(["Ida Berg"]);
	});
	test("takes the e-mail address for the name where there is neither name nor number", () => {
		expect(
			names([
				["Email", "Orders"],
				["i@a.dk", 1],
				["o@b.dk", 2],
			]),
		).toEqual(["i@a.dk", "o@b.dk"]);
		const numbered = readTable([
			["Customer no", "Email", "Orders"],
			["7", "i@a.dk", 1],
			["8", "", 2],
		]);
		expect(numbered.customers.map(({ facts }) => [facts.id, facts.customer])).toEqual([
			["7", "i@a.dk"],
			["8", "8"],
		]);
	});
	test("takes no consent for an address", () => {
		expect(
			names([
				["Customer", "Email", "Orders"],
				["Alfa", "yes", 1],
				["", "no", 2],
			]),
		).toEqual(["Alfa"]);
	});
	test("leaves out the total of such a list", () => {
		const { leftOut } = readTable([
			["First Name", "Last Name", "Orders"],
			["Ida", "Berg", 3],
			["Ole", "Dahl", 4],
			["Total", "", 7],
		]);
		expect(leftOut).toEqual([{ row: 3, why: "total" }]);
	});
	test("leaves a part alone that the user has decided on", () => {
		const grid = [
			["First Name", "Last Name", "Orders"],
			["Ida", "Berg", 3],
		];
		const named = (assigned: Record<string, "customer" | null>) =>
			readTable(grid, { assigned }).customers.map(({ facts }) => facts.customer);
		expect(named({ "first name": "customer" })).toEqual(["Ida Berg"]);
		expect(named({ "last name": null, "first name": "customer" })).toEqual(["Ida"]);
	});
});

describe("readTable with numbers beside names", () => {
	const ids = (heading: string, numbers: Cell[]) =>
		readTable([
			[heading, "Name", "Sales"],
			...numbers.map((number, at) => [number, `C${at}`, at]),
		]).customers.map(({ facts }) => facts.id);
	test.each(["No.", "Nr.", "Number", "Numer", "Codice", "Numero"])(
		"reads %s as the customer's number",
		(heading) => {
			expect(ids(heading, ["10004", "10001", "10017"])).toEqual(["10004", "10001", "10017"]);
		},
	);
	test.each<[string, Cell[]]>([
		["count the rows", [1, 2, 3]],
		["count them from 0", [0, 1, 2]],
		["occur twice", [7, 9, 7]],
	])("reads no numbers that %s", (_, numbers) => {
		expect(ids("No.", numbers)).toEqual([undefined, undefined, undefined]);
	});
});

test.each([
	["Navn", "Fornavn"],
	["Namn", "Förnamn"],
	["Naam", "Voornaam"],
])("readTable joins a surname below %s with the first name below %s", (last, first) => {
	const { customers } = readTable([
		[last, first, "Revenue"],
		["Berg", "Ida", 100],
		["Berg", "Per", 200],
	]);
	expect(customers.map(({ facts }) => facts.customer)).toEqual(["Ida Berg", "Per Berg"]);
	const alone = readTable([
		[last, "Revenue"],
		["Berg", 100],
	]);
	expect(alone.customers.map(({ facts }) => facts.customer)).toEqual(["Berg"]);
});
