import { describe, expect, test } from "vitest";
import { customerFinder } from "../../src/review/customerFinder.ts";
import { customerRefs } from "../../src/review/customerRef.ts";
import type { Customer } from "../../src/tiering/facts.ts";

const listed = (...customers: Customer[]) => customers.map((facts, row) => ({ row: row + 1, facts }));
const ANE = { customer: "Ane", revenue: 900, profit: 90 };
const BO = { customer: "Bo", revenue: 500, profit: 40 };
const CY = { customer: "Cy", revenue: 700, profit: 70 };

/** How `customer`, last seen in a list, is found in another. */
function found(customer: Customer, before: Customer[], after: Customer[]) {
	const list = listed(...before);
	const ref = customerRefs(list)(list.find(({ facts }) => facts === customer)!);
	const one = customerFinder(listed(...after))(ref);
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

	test("two that are alike in everything cannot be told apart: the row is no evidence", () => {
		const [first, second] = [{ customer: "Ane" }, { customer: "Ane" }];
		expect(found(first, [first, second], [first, second])).toBe("unclear");
		expect(found(second, [first, second], [BO, first, second])).toBe("unclear");
	});

	test("of two of one name, the one that is left is not the one that was deleted", () => {
		const twin = { customer: "Ane", revenue: 100, profit: 1 };
		expect(found(ANE, [ANE, twin], [twin])).toBe("unclear");
		expect(found(twin, [ANE, twin], [twin])).toEqual({ name: "Ane", row: 1 });
	});

	test("nor of two of one number", () => {
		const [north, south] = [
			{ customer: "Bo North", id: "K1", revenue: 100, profit: 1 },
			{ customer: "Bo South", id: "K1", revenue: 200, profit: 2 },
		];
		expect(found(north, [north, south], [south])).toBe("unclear");
		expect(found(south, [north, south], [BO, south])).toEqual({ name: "Bo South", row: 2 });
	});

	test("somebody new of the same name is not taken for the one who was there alone", () => {
		const twin = { customer: "Ane", revenue: 100, profit: 1 };
		expect(found(ANE, [ANE], [twin, ANE])).toEqual({ name: "Ane", row: 2 });
		expect(found(ANE, [ANE], [twin, { ...ANE, revenue: 901 }])).toBe("unclear");
	});
});
