import { expect, test } from "vitest";
import { isDaysToPay } from "../../src/table/paymentTerms.ts";
import { readTable } from "../../src/table/readTable.ts";

const LIST = [
	["Client", "Revenue", "Avg days to pay"],
	["Ane", 900, 28],
	["Bo", 800, 55],
	["Cy", 700, ""],
];
const daysLate = (hints: Parameters<typeof readTable>[1]) =>
	readTable(LIST, hints).customers.map(({ facts }) => facts.daysLate);
const asked = (hints: Parameters<typeof readTable>[1]) =>
	readTable(LIST, hints).problems.filter(({ kind }) => kind === "daysToPay");

test("days to pay are not days late, and the terms are asked for", () => {
	expect(daysLate({})).toEqual([undefined, undefined, undefined]);
	expect(asked({})).toEqual([
		{ kind: "daysToPay", row: 0, column: 2, heading: "Avg days to pay", terms: null },
	]);
});
test("days to pay less the terms are days late, negative for who pays early", () => {
	expect(daysLate({ paymentTerms: 30 })).toEqual([-2, 25, undefined]);
	expect(daysLate({ paymentTerms: 0 })).toEqual([28, 55, undefined]);
	expect(asked({ paymentTerms: 30 })).toMatchObject([{ terms: 30 }]);
});
test("days to pay that a person chose as days late are unknown until the terms are told", () => {
	const assigned = { "avg days to pay": "daysLate" } as const;
	expect(daysLate({ assigned })).toEqual([undefined, undefined, undefined]);
	expect(daysLate({ assigned, paymentTerms: 14 })).toEqual([14, 41, undefined]);
});
test("days to pay that a person rejected are not read, whatever the terms", () => {
	const assigned = { "avg days to pay": null };
	expect(daysLate({ assigned, paymentTerms: 14 })).toEqual([undefined, undefined, undefined]);
	expect(asked({ assigned })).toEqual([]);
});
test("days late are read as they stand, also beside days to pay and with terms", () => {
	const both = LIST.map((row, index) => [...row, index === 0 ? "Days late" : 7]);
	const { customers, problems } = readTable(both, { paymentTerms: 30 });
	expect(customers.map(({ facts }) => facts.daysLate)).toEqual([7, 7, 7]);
	expect(problems).toEqual([]);
});
test.each([
	"Avg days to pay",
	"DSO",
	"Betalingstid",
	"Dage til betaling",
	"Zahlungsdauer",
	"Días de cobro",
	"Délai de paiement",
])("isDaysToPay: yes for “%s”", (heading) => expect(isDaysToPay(heading)).toBe(true));
test.each(["Days late", "Forfaldne dage", "Revenue", "Days since last order", ""])(
	"isDaysToPay: no for “%s”",
	(heading) => expect(isDaysToPay(heading)).toBe(false),
);
