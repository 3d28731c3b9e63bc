import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openText } from "../../src/preview/openText.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const valuesIn = (content: Uint8Array) =>
	openText(content, "list.csv").sheets[0]!.rows.map((row) => row.map((cell) => cell?.value ?? null));
const values = (text: string) => valuesIn(bytes(text));
/** Returns the cells of a column below its heading. */
const column = (text: string, index: number) =>
	values(text)
		.slice(1)
		.map((row) => row[index]);
/** Returns a file with one column of amounts, written with tabs. */
const amounts = (...cells: string[]) =>
	["Kunde\tBeløb", ...cells.map((cell, row) => `K${row}\t${cell}`)].join("\n");
const localeOf = (text: string) => openText(bytes(text), "list.csv").locale;

describe("openText splits", () => {
	it.each([
		["commas", "Name,Revenue\nAne,10\n"],
		["semicolons", "Name;Revenue\r\nAne;10\r\n"],
		["tabs and the line ends of old Macs", "Name\tRevenue\rAne\t10\r"],
		["pipes", "Name|Revenue\nAne|10\n"],
		["the separator that Excel's sep= line names", "sep=;\r\nName;Revenue\r\nAne;10"],
		["a separator that only a sep= line names", '"sep=^"\nName^Revenue\nAne^10'],
		["lines of several kinds", "Name;Revenue\r\nAne;10\n\n"],
	])("at %s", (_, text) => {
		expect(values(text)).toEqual([
			["Name", "Revenue"],
			["Ane", 10],
		]);
	});

	it("at semicolons beside decimal commas and commas in names", () => {
		const text = "Liste, alle kunder\n\nNavn;I år\nA, B og C;1,5\nD, E;2,5\n";
		expect(values(text)).toEqual([
			["Liste, alle kunder"],
			[null],
			["Navn", "I år"],
			["A, B og C", 1.5],
			["D, E", 2.5],
		]);
	});

	it("no cell that has the separator or a line end within quotes", () => {
		expect(values('Name,Story\n"Bo, Ltd","one\ntwo ""three"""\n')).toEqual([
			["Name", "Story"],
			["Bo, Ltd", 'one\ntwo "three"'],
		]);
	});

	it("rows with more or fewer cells than headings into the cells that they have", () => {
		expect(values("Name,Revenue,Profit\nAne,1,250,300\nBo,9\n")).toEqual([
			["Name", "Revenue", "Profit"],
			["Ane", 1, 250, 300],
			["Bo", 9],
		]);
	});
});

describe("openText reads the encoding", () => {
	const TEXT = "Navn;Å\nÆble;1\nJørgensen;2";
	const utf16 = (text: string) => new Uint8Array(Buffer.from(text, "utf16le"));
	const turned = (content: Uint8Array) => new Uint8Array(Buffer.from(content).swap16());

	it.each([
		["UTF-8", bytes(TEXT)],
		["UTF-8 with a byte order mark", bytes(`\ufeff${TEXT}`)],
		["UTF-16 with a byte order mark", utf16(`\ufeff${TEXT}`)],
		["UTF-16, high byte first, with a byte order mark", turned(utf16(`\ufeff${TEXT}`))],
		["UTF-16 without a mark", utf16(TEXT)],
		["UTF-16, high byte first, without a mark", turned(utf16(TEXT))],
		["Windows-1252", new Uint8Array(Buffer.from(TEXT, "latin1"))],
		["UTF-8 with stray NULs and an end sign", bytes(`${TEXT}\0\0\u001a\r\n`)],
	])("%s", (_, content) => {
		expect(valuesIn(content)).toEqual([
			["Navn", "Å"],
			["Æble", 1],
			["Jørgensen", 2],
		]);
	});

	/** The letters of Danish and German in code pages, in the order æøåÆØÅäöüÄÖÜßé. */
	const LETTERS = "æøåÆØÅäöüÄÖÜßé";
	const CODE_PAGES = {
		"windows-1252": [0xe6, 0xf8, 0xe5, 0xc6, 0xd8, 0xc5, 0xe4, 0xf6, 0xfc, 0xc4, 0xd6, 0xdc, 0xdf, 0xe9],
		"code page 850": [0x91, 0x9b, 0x86, 0x92, 0x9d, 0x8f, 0x84, 0x94, 0x81, 0x8e, 0x99, 0x9a, 0xe1, 0x82],
		"that of old Macs": [0xbe, 0xbf, 0x8c, 0xae, 0xaf, 0x81, 0x8a, 0x9a, 0x9f, 0x80, 0x85, 0x86, 0xa7, 0x8e],
	};
	const NAMES = [
		...["Ærø Færge", "Østerbro Bageri", "Årslev", "Håndværk", "Rødovre", "KØBENHAVN", "Café Smørrebrød"],
		...["Müller GmbH", "Bäckerei Groß", "Größe & Söhne", "Überall AG", "Öltank", "Äpfel", "MÜLLER"],
	];
	const encoded = (text: string, codes: readonly number[]) =>
		new Uint8Array(Array.from(text, (letter) => codes[LETTERS.indexOf(letter)] ?? letter.charCodeAt(0)));

	it.each(
		Object.entries(CODE_PAGES).flatMap(([page, codes]) => NAMES.map((name) => ({ name, page, codes }))),
	)("of $name in $page", ({ name, codes }) => {
		// one name with one such letter could be meant in several ways
		expect(valuesIn(encoded(`Kunde;X\n${name};1\nJørn Müller;2`, codes))[1]).toEqual([name, 1]);
	});

	it.each([
		[
			"£44 for O’Brien",
			[0xa3, 0x34, 0x34, 0x20, 0x66, 0x6f, 0x72, 0x20, 0x4f, 0x92, 0x42, 0x72, 0x69, 0x65, 0x6e],
		],
		["8.000\u00a0€", [0x38, 0x2e, 0x30, 0x30, 0x30, 0xa0, 0x80]],
	])("of the signs in %j as Windows-1252", (text, codes) => {
		expect(valuesIn(new Uint8Array(codes))).toEqual([[text]]);
	});

	it.each([
		["Straße", "code page 850", [0x53, 0x74, 0x72, 0x61, 0xe1, 0x65]],
		["Málaga", "Windows-1252", [0x4d, 0xe1, 0x6c, 0x61, 0x67, 0x61]],
		[
			"Málaga Diário",
			"Windows-1252",
			[0x4d, 0xe1, 0x6c, 0x61, 0x67, 0x61, 0x20, 0x44, 0x69, 0xe1, 0x72, 0x69, 0x6f],
		],
		["Łódź", "Windows-1250", [0xa3, 0xf3, 0x64, 0x9f]],
		["Mädchen\n", "that of old Macs, by its line end", [0x4d, 0x8a, 0x64, 0x63, 0x68, 0x65, 0x6e, 0x0d]],
	])("of %j alone in %s", (text, _, codes) => {
		expect(valuesIn(new Uint8Array(codes))[0]).toEqual([text.trim()]);
	});

	it("of UTF-8 in which one letter is broken as UTF-8", () => {
		const content = new Uint8Array([...bytes(`Navn\n${"Jørgensen\n".repeat(20)}`), 0xe6]);
		expect(valuesIn(content)[1]).toEqual(["Jørgensen"]);
	});
});

describe("openText on a quote that nobody closes", () => {
	const HEAD = "Customer,Revenue,Profit\nAcme,1000,200\n";
	const repairs = (text: string) => openText(bytes(text), "list.csv").repairs;

	it.each([
		["at the start of a line", '"Best Buys,2000,400', ['"Best Buys', 2000, 400]],
		["around the first word", '"Best" Buys,2000,400', ['"Best" Buys', 2000, 400]],
		["before a number", 'Best Buys,"2000,400', ["Best Buys", '"2000', 400]],
		["beside a quoted cell", '"Best Buys,"2,000",400', ['"Best Buys', "2,000", 400]],
	])("keeps every line as a row: %s", (_, line, cells) => {
		const text = `${HEAD}${line}\nCole Ltd,3000,600\n"Dove, Inc",4000,800\n`;
		const rows = values(text);
		expect(rows).toHaveLength(5);
		// a column with a text among its numbers, such as "2,000", keeps its texts
		expect(rows[2]!.map(String)).toEqual(cells.map(String));
		expect(rows.slice(3).map((row) => row.map(String))).toEqual([
			["Cole Ltd", "3000", "600"],
			["Dove, Inc", "4000", "800"],
		]);
		const isClosed = line.startsWith('"Best" ');
		expect(repairs(text)).toEqual(isClosed ? [] : [{ kind: "strayQuote", line: 3, row: 2 }]);
	});

	it("says nothing of quotes that close within their cell", () => {
		expect(repairs(`${HEAD}"Roof" and "Wall" Co,2000,400\nCole Ltd,3000,600\n`)).toEqual([]);
		expect(repairs(`${HEAD}"Roof" and "Wall Co,2000,400\nCole Ltd,3000,600\n`)).toHaveLength(1);
	});

	it("finds each of several, and counts the lines of the file and the rows of the sheet", () => {
		const text = `sep=,\n${HEAD}"Best,1,2\n"Note, of two\nlines",3,4\n"Cole,5,6\n"Dove,7,8`;
		expect(values(text).map((row) => row[0])).toEqual([
			...["Customer", "Acme", '"Best', "Note, of two\nlines", '"Cole', '"Dove'],
		]);
		expect(repairs(text)).toEqual([
			{ kind: "strayQuote", line: 4, row: 2 },
			{ kind: "strayQuote", line: 7, row: 4 },
			{ kind: "strayQuote", line: 8, row: 5 },
		]);
	});

	it.each([
		[
			"an address over two lines",
			'Acme,"1 High St, Leeds\nUK, Europe",500\n',
			["Acme", "1 High St, Leeds\nUK, Europe", 500],
		],
		[
			"a note of several paragraphs",
			'Acme,"one,\n\ntwo, and 3\n",500\n',
			["Acme", "one,\n\ntwo, and 3\n", 500],
		],
		[
			"a note with a line like a row",
			'Acme,"parts:\nBolt, M8,5\nand more",500\n',
			["Acme", "parts:\nBolt, M8,5\nand more", 500],
		],
		["quotes that are not doubled", '"Bob "The Builder" Ltd",x,5\n', ['Bob "The Builder" Ltd', "x", 5]],
		["an inch sign", '5" pipes,x,5\n', ['5" pipes', "x", 5]],
	])("leaves alone %s", (_, line, cells) => {
		const text = `Customer,Address,Orders\nBo,"2 High St, York",7\n${line}Cy,"3 High St",9\n`;
		expect(values(text)).toEqual([
			["Customer", "Address", "Orders"],
			["Bo", "2 High St, York", 7],
			cells,
			["Cy", "3 High St", 9],
		]);
		expect(repairs(text)).toEqual([]);
	});

	it("leaves alone headings over two lines", () => {
		const text = 'Customer,"Revenue\n2025, net",Profit\nBo,7,1\nCy,9,2\n';
		expect(values(text)[0]).toEqual(["Customer", "Revenue\n2025, net", "Profit"]);
		expect(repairs(text)).toEqual([]);
	});
});

describe("openText reads a number", () => {
	it.each([
		["12", 12],
		["12.5", 12.5],
		["-3", -3],
		["0", 0],
		["1,234.50", 1234.5],
		["1.234,50", 1234.5],
		["1.234.567", 1_234_567],
		["0.125", 0.125],
		["2026-03-04", new Date(2026, 2, 4)],
		["2026-03-04 10:30", new Date(2026, 2, 4, 10, 30)],
	])("or a date of %j, which can be meant in one way only", (text, value) => {
		expect(column(amounts(text), 1)).toEqual([value]);
	});

	it.each([
		...[
			"12.500",
			"1,234",
			"0012",
			"1e3",
			"=1+1",
			"+45 12345678",
			"12345678901234567",
			" 7",
			"TRUE",
			"1 234",
			"-",
		],
		...["8.000 €", "(5)", "5%", "12,5 %", "2026-02-30", "03-04-2026", "1.2.3"],
	])("never of %j alone", (text) => {
		expect(column(amounts(text), 1)).toEqual([text]);
	});

	it.each([
		[
			["12.500", "1.234,56", "8"],
			[12_500, 1234.56, 8],
		],
		[
			["12.500", "8.5", "-300"],
			[12.5, 8.5, -300],
		],
		[
			["12,500", "1,234.56"],
			[12_500, 1234.56],
		],
		[
			["12,500", "7,5 €", "-1,234.5 kr"],
			["12,500", "7,5 €", "-1,234.5 kr"],
		],
		[
			["1.234", "0,5"],
			[1234, 0.5],
		],
	])("where its column settles the style: %j", (texts, expected) => {
		expect(column(amounts(...texts), 1)).toEqual(expected);
	});

	it.each([
		["nothing settles it", ["12.500", "8.000", "300"]],
		["it contradicts itself", ["12.500", "8,5", "8.5"]],
		["an amount with its currency is still open", ["12.5", "1.234 €", "300"]],
	])("of no cell of a column where %s", (_, texts) => {
		expect(column(amounts(...texts), 1)).toEqual(texts);
	});

	it("with a sign in no column while another column is open, which may need it to be settled", () => {
		const text = "Kunde\tBeløb\tTimer\tAntal\nAne\t12.500\t1,5\t3\nBo\t8.000\t2,5\t4\n";
		expect(values(text).slice(1)).toEqual([
			["Ane", "12.500", "1,5", 3],
			["Bo", "8.000", "2,5", 4],
		]);
	});

	it("of no date beside dates of another style", () => {
		expect(column("Kunde;Dato\nAne;2026-03-04\nBo;25/11/2026\n", 1)).toEqual(["2026-03-04", "25/11/2026"]);
	});
});

describe("openText reads amounts as Google shows them", () => {
	/** Returns value and number format of the second column's cells, below its heading. */
	const shown = (text: string) =>
		openText(bytes(text), "list.csv")
			.sheets[0]!.rows.slice(1)
			.map((row) => [row[1]?.value, row[1]?.format]);

	it.each([
		["in dollars", 'Client,Revenue\nAne,"$3,719"\n', 3719, "$#,##0"],
		["in dollars and cents", 'Client,Revenue\nAne,"-$1,250.50"\n', -1250.5, "$#,##0.00"],
		["in pounds", 'Client,Fees billed\nAne,"£44,173"\n', 44_173, "£#,##0"],
		["in kroner", "Kunde;Omsætning\nÆble;1.234,50 kr.\n", 1234.5, "#,##0.00 [$kr.]"],
		["with the currency first", "Kunde;Omsætning\nÆble;kr. 1.234,50\n", 1234.5, "[$kr.] #,##0.00"],
		["with groups of thousands", "Kunde;Omsætning\nÆble;98.537,66\n", 98_537.66, "#,##0.00"],
		["with groups and no decimals", "Kunde;Omsætning\nÆble;1.250.000\n", 1_250_000, "#,##0"],
		["without groups, in no format", "Kunde;Omsætning\nÆble;537,66\n", 537.66, undefined],
	])("%s", (_, text, value, format) => {
		expect(shown(text)).toEqual([[value, format]]);
	});

	it.each([
		["one with decimals of three digits, which may be thousands", ["$3.719", "$27.585"]],
		["one in another currency", ["$3,719", "€1,200"]],
		["a share", ["$3,719", "12.5%"]],
		["one that the locale does not write so", ["$3,719", "1.234,50"]],
	])("as texts throughout a column with %s", (_, texts) => {
		const rows = texts.map((text, row) => `Client ${row}\t${text}`);
		expect(column(["Client\tRevenue", ...rows].join("\n"), 1)).toEqual(texts);
	});
});

describe("openText guesses the locale", () => {
	it.each([
		["da_DK", "Navn;Omsætning\nÆble;1.234,50"],
		["da_DK", "Navn;Beløb\nÆble;1,5"],
		["de_DE", "Kunde;Umsatz\nAlpha GmbH;12.500 €"],
		["de_CH", "Kunde;Umsatz\nAlpha;1’234.50"],
		["sv_SE", "Kund\tOmsättning\nAlfa\t12,5"],
		["nb_NO", "Kunde;Omsetning\nAlfa;12,5"],
		["nl_NL", "Klant;Omzet\nAlfa;12,5"],
		["fr_FR", "Client;Chiffre d'affaires\nAlfa;12,5"],
		["es_ES", "Cliente;Ventas\nAlfa;12,5"],
		["en_US", "Customer,Revenue\nAlfa,12.5"],
		["en_US", "Customer;Revenue;Gross profit\nAlfa;12,500.75;3,100"],
		["en_GB", "Customer,Revenue\nAlfa,£12.5"],
		["en_GB", "A,B\nAlfa,£5"],
		["de_DE", "Kunde;X\nMüller;1"],
		["en_GB", "Customer,Revenue,Last order\nAlfa,12.5,25/11/2025"],
		["en_US", "Customer,Revenue,Last order\nAlfa,12.5,11/25/2025"],
		["en_ZA", "Customer;Revenue\nAlfa;12,5"],
	])("%s of %j", (locale, text) => {
		expect(localeOf(text)).toBe(locale);
	});

	it.each([
		["no known heading", "A;B\nx;12,5"],
		["headings of two languages", "Kunde;X\nAlfa;12,5\nBeta;2,5"],
		["Danish headings with decimal points", "Navn,Omsætning\nÆble,12.5"],
	])("nothing of %s", (_, text) => {
		expect(localeOf(text)).toBeUndefined();
	});
});

/** Ways to write an amount, given in hundredths. */
const STYLES = {
	plain: [".", ""],
	comma: [",", ""],
	english: [".", ","],
	continental: [",", "."],
	swiss: [".", "'"],
	french: [",", " "],
} as const;

function written(hundredths: number, style: keyof typeof STYLES, decimals: 0 | 2): string {
	const [decimal, group] = STYLES[style];
	const digits = String(Math.floor(Math.abs(hundredths) / 100)).replace(/\B(?=(\d{3})+$)/g, group);
	const fraction = String(Math.abs(hundredths) % 100).padStart(2, "0");
	return `${hundredths < 0 ? "-" : ""}${digits}${decimals === 2 ? decimal + fraction : ""}`;
}

const name = fc.stringMatching(/^[A-Za-zæøåÆØÅäöüß][A-Za-zæøåÆØÅäöüß ,;|&.-]{0,20}[a-zæøå]$/);
const table = fc.record({
	rows: fc.array(
		fc.record({ name, amount: fc.integer({ min: -999_999_999, max: 999_999_999 }), count: fc.nat() }),
		{
			minLength: 1,
			maxLength: 12,
		},
	),
	style: fc.constantFrom(...(Object.keys(STYLES) as (keyof typeof STYLES)[])),
	decimals: fc.constantFrom(0 as const, 2 as const),
	delimiter: fc.constantFrom(",", ";", "\t", "|"),
	lineEnd: fc.constantFrom("\n", "\r\n", "\r"),
	encode: fc.constantFrom<(text: string) => Uint8Array>(
		bytes,
		(text) => bytes(`\ufeff${text}`),
		(text) => new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le")),
		(text) => new Uint8Array(Buffer.from(text, "utf16le")),
	),
});

it("openText reads any table back, in any style, separator and encoding: each number as it is, or as its text", () => {
	fc.assert(
		fc.property(table, ({ rows, style, decimals, delimiter, lineEnd, encode }) => {
			const quoted = (cell: string) => (/[,;|"\t]/.test(cell) ? `"${cell}"` : cell);
			const lines = rows.map(({ name, amount, count }) => [
				name,
				written(amount, style, decimals),
				String(count),
			]);
			const text = [["Customer name", "Amount of money", "Orders"], ...lines]
				.map((cells) => cells.map(quoted).join(delimiter))
				.join(lineEnd);
			const read = valuesIn(encode(text)).slice(1);
			expect(read.map(([first]) => first)).toEqual(rows.map((row) => row.name));
			expect(read.map((row) => row[2])).toEqual(rows.map(({ count }) => count));
			for (const [index, row] of read.entries()) {
				const amount = rows[index]!.amount;
				const value = decimals === 2 ? amount / 100 : Math.trunc(amount / 100);
				expect([value === 0 ? 0 : value, lines[index]![1]]).toContain(row[1] === 0 ? 0 : row[1]);
			}
		}),
		{ numRuns: 500 },
	);
});

describe("openText on a quote that nobody closes, in a list whose later cells have quotes", () => {
	const opened = (...lines: string[]) => {
		const { sheets, repairs } = openText(bytes(lines.join("\n")), "list.csv");
		return [
			sheets[0]!.rows.map((row) => row.map((cell) => cell?.value ?? "")),
			repairs?.map(({ row }) => row),
		];
	};
	const HEADINGS = ["Customer", "Revenue", "Notes"];
	it.each<[string, string[], unknown[][]]>([
		[
			"the next line",
			['"Ane;10;', '"Bo; Søn & Co";20;late', "Cy;30;"],
			[
				['"Ane', 10, ""],
				["Bo; Søn & Co", 20, "late"],
				["Cy", 30, ""],
			],
		],
		[
			"a note of two lines in the same row",
			['"Ane;10;"Two lines', 'of a note"', "Bo;20;", "Cy;30;"],
			[
				['"Ane', 10, "Two lines\nof a note"],
				["Bo", 20, ""],
				["Cy", 30, ""],
			],
		],
		[
			"the next line, and a separator too many",
			['"Ane;10;call; soon', 'Bo;20;"late; again"', "Cy;30;"],
			[
				['"Ane', 10, "call", " soon"],
				["Bo", 20, "late; again"],
				["Cy", 30, ""],
			],
		],
		[
			"the same line, and a separator too many",
			['"Ane;10;call;said: "no"', "Bo;20;", "Cy;30;"],
			[
				['"Ane', 10, "call", 'said: "no"'],
				["Bo", 20, ""],
				["Cy", 30, ""],
			],
		],
	])("swallows no row where %s has quotes", (_, lines, rows) => {
		expect(opened(HEADINGS.join(";"), ...lines)).toEqual([[HEADINGS, ...rows], [1]]);
	});
});

describe("openText on bytes that several code pages could mean", () => {
	const read = (text: string, encode: (letter: string) => number) =>
		openText(
			Uint8Array.from(text, (letter) => encode(letter)),
			"list.csv",
		).sheets[0]!.rows.flatMap((row) => row.map((cell) => cell?.value));
	it("reads a yen sign before figures, and º in a heading", () => {
		const ansi = (letter: string) => letter.charCodeAt(0);
		expect(read("Nº,Name,Sales\n1,Ken,¥500\n2,Yui,¥900\n", ansi)).toEqual([
			"Nº",
			"Name",
			"Sales",
			1,
			"Ken",
			"¥500",
			2,
			"Yui",
			"¥900",
		]);
	});
	it("reads names that begin with Ø and Æ in code page 850 though the lines end as on old Macs", () => {
		const oldPc = (letter: string) => ({ Ø: 0x9d, Æ: 0x92, ø: 0x9b })[letter] ?? letter.charCodeAt(0);
		expect(read("Kunde;Salg\rØstbirk;5\rÆrø;6\r", oldPc)).toEqual(["Kunde", "Salg", "Østbirk", 5, "Ærø", 6]);
	});
});

it("openText loses no line to a stray quote in any row of a list with numbers", () => {
	const row = fc.record({
		name: fc.stringMatching(/^[A-Z][a-z]{2,8}$/),
		amount: fc.nat(),
		orders: fc.nat(99),
	});
	fc.assert(
		fc.property(fc.array(row, { minLength: 3, maxLength: 20 }), fc.nat(), fc.nat(2), (rows, at, place) => {
			const torn = at % rows.length;
			const lines = rows.map(({ name, amount, orders }, index) =>
				[name, amount, orders].map((cell, cellIndex) =>
					index === torn && cellIndex === place ? `"${cell}` : `${cell}`,
				),
			);
			const text = ["Customer,Revenue,Orders", ...lines.map((cells) => cells.join(","))].join("\n");
			expect(
				values(text)
					.map((cells) => cells.map(String))
					.slice(1),
			).toEqual(lines);
			expect(openText(bytes(text), "list.csv").repairs).toEqual([
				{ kind: "strayQuote", line: torn + 2, row: torn + 1 },
			]);
		}),
	);
});

it("openText finds no stray quote in a list whose quotes are closed, whatever words are in its cells", () => {
	const cell = fc.stringMatching(/^[A-Za-z][A-Za-z ,;"\n.-]{0,30}[a-z]$/);
	const row = fc.record({ name: cell, note: cell, amount: fc.nat() });
	fc.assert(
		fc.property(
			fc.array(row, { minLength: 3, maxLength: 15 }),
			fc.constantFrom(",", ";", "\t"),
			(rows, delimiter) => {
				const quoted = (text: string) => (/[,;"\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
				const text = [
					["Customer", "Note", "Amount"],
					...rows.map(({ name, note, amount }) => [name, note, `${amount}`]),
				]
					.map((cells) => cells.map(quoted).join(delimiter))
					.join("\n");
				const named = `sep=${delimiter}\n${text}`;
				expect(openText(bytes(named), "list.csv").repairs).toEqual([]);
				expect(values(named).slice(1)).toEqual(rows.map(({ name, note, amount }) => [name, note, amount]));
			},
		),
		{ numRuns: 1000 },
	);
});
