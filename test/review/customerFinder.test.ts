import { describe, expect, test } from "vitest";
import { customerFinder } from "../../src/review/customerFinder.ts";
import { customerRef } from "../../src/review/customerRef.ts";
import type { Customer } from "../../src/tiering/facts.ts";

const listed = (...customers: Customer[]) => customers.map((facts, row) => ({ row: row + 1, facts }));
const ANE = { customer: "Ane", revenue: 900, profit: 90 };
const BO = { customer: "Bo", revenue: 500, profit: 40 };
const CY = { customer: "Cy", revenue: 700, profit: 70 };

/** How `customer`, last seen in a list, is found in another. */
function found(customer: Customer, before: Customer[], after: Customer[]) {
	const { row } = listed(...before).find(({ facts }) => facts === customer)!;
	const one = customerFinder(listed(...after))(customerRef(customer, row));
	if (one.kind === "found") return { name: one.customer.facts.customer, row: one.customer.row };
	return one.kind === "alike" ? { alike: one.customer.facts.customer } : one.kind;
}

describe("a customer is found again", () => {
	test("after the list was sorted, and with a row above that was not there", () => {
		const after = [{ customer: "New" }, CY, BO, ANE];
		expect(found(ANE, [ANE, BO, CY], after)).toEqual({ name: "Ane", row: 4 });
	});

	test("whatever else about it was changed", () => {
		expect(found(ANE, [ANE, BO], [BO, { customer: "  ANE ", revenue: 1 }])).toEqual({
			name: "  ANE ",
			row: 2,
		});
	});

	test("by its number, by a new name too", () => {
		const one = { customer: "Ane", id: "K1", revenue: 9 };
		const after = [BO, { customer: "Ane Ltd", id: "K1", revenue: 10 }];
		expect(found(one, [one], after)).toEqual({ name: "Ane Ltd", row: 2 });
	});

	test("among two of one name, by its figures", () => {
		const twin = { customer: "Ane", revenue: 100, profit: 1 };
		expect(found(ANE, [ANE, twin], [twin, ANE])).toEqual({ name: "Ane", row: 2 });
		expect(found(twin, [ANE, twin], [twin, ANE])).toEqual({ name: "Ane", row: 1 });
	});

	test("among two that are alike in everything, by the row it stood in", () => {
		const [first, second] = [{ customer: "Ane" }, { customer: "Ane" }];
		expect(found(second, [first, second], [first, second])).toEqual({ name: "Ane", row: 2 });
	});
});

describe("and nobody else is taken for it", () => {
	test("a customer that was deleted is gone", () => {
		expect(found(ANE, [ANE, BO], [BO, CY])).toBe("gone");
	});

	test("somebody of the same name with another number is somebody else", () => {
		const one = { customer: "Ane", id: "K1" };
		expect(found(one, [one], [{ customer: "Ane", id: "K2" }])).toBe("gone");
	});

	test("where only the figures agree, a person has to say", () => {
		expect(found(ANE, [ANE, BO], [BO, { ...ANE, customer: "Ane Ltd" }])).toEqual({ alike: "Ane Ltd" });
	});

	test("one figure that agrees says nothing", () => {
		const one = { customer: "Ane", revenue: 0 };
		expect(found(one, [one], [{ customer: "Bo", revenue: 0 }])).toBe("gone");
	});

	test("two of one name whose figures have both changed cannot be told apart", () => {
		const twin = { customer: "Ane", revenue: 100, profit: 1 };
		const after = [
			{ ...twin, revenue: 101 },
			{ ...ANE, revenue: 901 },
		];
		expect(found(ANE, [ANE, twin], after)).toBe("unclear");
	});

	test("two alike that have both moved cannot be told apart", () => {
		const [first, second] = [{ customer: "Ane" }, { customer: "Ane" }];
		expect(found(first, [first, second, BO], [BO, first, second].slice(0))).not.toBe("gone");
		expect(found(first, [first, BO, CY], [BO, CY, first, second])).toBe("unclear");
	});
});
