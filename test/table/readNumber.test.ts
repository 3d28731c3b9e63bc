import { describe, expect, test } from "vitest";
import { readClock, withoutHourUnit } from "../../src/table/readHours.ts";
import { readNumber } from "../../src/table/readNumber.ts";

/** Both readings of a written number, with a decimal point and with a decimal comma; null if it is no number. */
const read = (text: string) => {
	const number = readNumber(text);
	return number && [number.first, number.second];
};

describe("readNumber with an unambiguous number", () => {
	test.each<[string, number]>([
		...([
			["1234", 1234],
			["0", 0],
			["-5", -5],
			["- 5", -5],
			["5-", -5],
			["5 -", -5],
			["(5)", -5],
			["+5", 5],
		] as [string, number][]),
		...([
			["−5", -5],
			["–5", -5],
			["—5", -5],
			["1 234 567", 1234567],
			["1\u00a0234", 1234],
			["1'234", 1234],
		] as [string, number][]),
		...([
			["1’234", 1234],
			["kr. 5", 5],
			["5 kr", 5],
			["5 kr.", 5],
			["DKK 5", 5],
			["5 dkk", 5],
			["$5", 5],
		] as [string, number][]),
		...([
			["-$5", -5],
			["$-5", -5],
			["5- kr", -5],
			["US$5", 5],
			["€ 5", 5],
			["5 €", 5],
			["SFr. 5", 5],
		] as [string, number][]),
		...([
			["5,-", 5],
			["5.-", 5],
			["5,- kr", 5],
			["kr. 5,-", 5],
			["(kr. 5)", -5],
			["  5  ", 5],
		] as [string, number][]),
	])("reads %s in both ways as the same number", (text, value) => {
		expect(read(text)).toEqual([value, value]);
	});
	test.each<[string, number | null, number | null]>([
		["1.5", 1.5, null],
		["1,5", null, 1.5],
		[".5", 0.5, null],
		[",5", null, 0.5],
		["1.234,50", null, 1234.5],
		["1,234.50", 1234.5, null],
		["1 234,50", null, 1234.5],
		["1.234.567", null, 1234567],
		["1,234,567", 1234567, null],
		["1.234.567,8", null, 1234567.8],
		["0.123", 0.123, null],
		["0,123", null, 0.123],
		["1234.567", 1234.567, null],
		["(1,5)", null, -1.5],
	])("reads %s in one way", (text, point, comma) => {
		expect(read(text)).toEqual([point, comma]);
	});
});

describe("readNumber with currencies, scales, ledger marks and groups of any country", () => {
	test.each<[string, number]>([
		["RM 2,350.50", 2350.5],
		["Rs. 2,75,000.25", 275000.25],
		["₹ 12,34,567.50", 1234567.5],
		["3 450,75 zł", 3450.75],
		["HK$1,250.40", 1250.4],
		["NT$990", 990],
		["R 1 450,50", 1450.5],
		["R$ 2.500,75", 2500.75],
		["AED 12,500.00", 12500],
		["45 000 Kč", 45000],
		["9 900 Ft", 9900],
		["US$ 7", 7],
		["Dkr 7", 7],
		["7 kroner", 7],
		["CHF 900.--", 900],
		["1‘234‘567.50", 1234567.5],
	])("reads %s", (text, value) => {
		const number = readNumber(text);
		expect(number?.first ?? number?.second).toBe(value);
		expect(number?.currency).toBe(!text.includes("‘"));
	});
	test.each<[string, number]>([
		["$(19.95)", -19.95],
		["€ (63,12)", -63.12],
		["($182.77)", -182.77],
		["(19.95) kr", -19.95],
		["$19.95-", -19.95],
		["19 kr.-", -19],
		["−19,95 €", -19.95],
	])("reads %s as negative", (text, value) => {
		const number = readNumber(text);
		expect(number?.first ?? number?.second).toBe(value);
	});
	test.each<[string, number]>([
		["7.3 million", 7_300_000],
		["$1.1M", 1_100_000],
		["£2.5bn", 2_500_000_000],
		["750k", 750_000],
		["1,4 mio. kr.", 1_400_000],
		["kr. 1,4 mio.", 1_400_000],
		["2,5 mia.", 2_500_000_000],
		["12 Tsd. €", 12_000],
		["12 tkr", 12_000],
		["TDKK 12", 12_000],
		["T€ 12,5", 12_500],
		["12,5 k€", 12_500],
		["3 lakh", 300_000],
		["₹1.5 crore", 15_000_000],
	])("multiplies %s exactly", (text, value) => {
		const number = readNumber(text);
		expect(number?.first ?? number?.second).toBe(value);
		expect(number?.scale).not.toBe("");
	});
	test("marks the side of a ledger", () => {
		for (const text of ["5,000 CR", "5,000.00 Cr.", "$5,000cr", "5.000,00 H"])
			expect([text, readNumber(text)?.side]).toEqual([text, "credit"]);
		for (const text of ["5,000 DR", "5,000.00 Dr", "5.000,00 S"])
			expect([text, readNumber(text)?.side]).toEqual([text, "debit"]);
		expect(readNumber("5,000")?.side).toBeNull();
	});
	test("rejects ten million rupees that may be a credit, a thousand without a currency, and a scale of something else", () => {
		for (const text of ["₹5 Cr", "12 t", "12 x", "5 kg", "m 5", "1.2.3 mio"])
			expect([text, readNumber(text)]).toEqual([text, null]);
	});
	test("reads no Indian groups with a point between them, or groups of other sizes", () => {
		for (const text of ["1.23.456", "1,2,345", "123,45,678", "1,23,45"])
			expect([text, readNumber(text)]).toEqual([text, null]);
	});
});

test("readNumber reads 1.234 and 1,234 in two ways", () => {
	expect(read("1.234")).toEqual([1.234, 1234]);
	expect(read("-1,234")).toEqual([-1234, -1.234]);
	expect(read("12.345 kr")).toEqual([12.345, 12345]);
});

test("readNumber recognises per cent in every spelling", () => {
	for (const text of ["5%", "5 %", "5 pct", "5 pct.", "5 percent", "5 procent", "5 Prozent", "5 prosent"])
		expect(readNumber(text)).toMatchObject({ first: 5, second: 5, percent: true });
	expect(readNumber("-5 %")).toMatchObject({ first: -5, second: -5, percent: true });
	expect(readNumber("(5 %)")).toMatchObject({ first: -5, second: -5, percent: true });
	expect(readNumber("5")).toMatchObject({ first: 5, second: 5, percent: false });
});

test.each([
	...[
		"",
		"-",
		"kr.",
		"12x",
		"1/2",
		"ca. 12",
		"1 2",
		"12 34",
		"1.23.456",
		"12,3,456",
		"1.2345.678",
		"12:30",
		"1e5",
	],
	...[
		"--5",
		"-5-",
		"(-5)",
		"(5",
		"5)",
		"5 apples",
		"abc 5",
		"$5 %",
		"1..5",
		"1,,5",
		"5,-5",
		"0 123",
		"01.234.567",
	],
	...["1.234'567", "1 234.567.890", "++5", "5+", "1,5,", "x(5)", "(5)x", "5,-x9"],
	"1".repeat(41),
])("readNumber rejects %s", (text) => {
	expect(readNumber(text)).toBeNull();
});

test("readNumber accepts 40 digits", () => {
	expect(readNumber("1".repeat(40))).not.toBeNull();
});

describe("readClock and withoutHours", () => {
	test.each<[string, number]>([
		...([
			["12:30", 12.5],
			["0:45", 0.75],
			["1:30:36", 1.51],
			["12 h 30", 12.5],
			["12h30", 12.5],
		] as [string, number][]),
		...([
			["12 t 30 min", 12.5],
			["2 timer 15 minutter", 2.25],
			["90 min", 1.5],
			["90 minutes", 1.5],
		] as [string, number][]),
		...([
			["30 min.", 0.5],
			["1 hour 6 m", 1.1],
			["3 Stunden 30", 3.5],
			["120:00", 120],
			["1:05", 65 / 60],
		] as [string, number][]),
	])("readClock reads %s", (text, hours) => {
		expect(readClock(text)).toBeCloseTo(hours, 12);
	});
	test.each([
		"12",
		"12.5",
		"12:60",
		"1:30:60",
		"12:300",
		"x12:30",
		"12:30 x",
		"min",
		"90 mins of it",
		"12 h",
		"",
	])("readClock rejects %s", (text) => {
		expect(readClock(text)).toBeNull();
	});
	test("withoutHours removes the unit, if there is one", () => {
		for (const text of ["12,5 timer", "12,5 t", "12,5h", "12,5 hrs", "12,5 Std.", "12,5 heures", "12,5"])
			expect(withoutHourUnit(text)).toBe("12,5");
		expect(withoutHourUnit("timer")).toBe("timer");
		expect(withoutHourUnit("12,5 apples")).toBe("12,5 apples");
	});
});

describe("readNumber with a line break or a tab", () => {
	test.each(["200\n300", "1\r\n500", "10\t500", "1\u2028200.50", "12 \n 500 kr"])(
		"rejects %j, two numbers in one cell",
		(text) => {
			expect(readNumber(text)).toBeNull();
		},
	);
	test.each([
		["1,200\nkr.", 1200],
		["EUR\n1,200", 1200],
		["\n1 200.50\r\n", 1200.5],
	] as [string, number][])("reads %j, one number beside its unit", (text, value) => {
		expect(readNumber(text)?.first).toBe(value);
	});
});
