import { describe, expect, test } from "vitest";
import { customerFinder } from "../../src/review/customerFinder.ts";
import { customerRefs } from "../../src/review/customerRef.ts";
import type { Customer } from "../../src/tiering/facts.ts";

const listed = (...customers: Customer[]) => customers.map((facts, row) => ({ row: row + 1, facts }));
const ANE = { customer: "Ane", revenue: 900, profit: 90 };
const BO = { customer: "Bo", revenue: 500, profit: 40 };
const CY = { customer: "Cy", revenue: 700, profit: 70 };

/** Finds `customer`, referred to in the list `before`, in the list `after`. */
function found(customer: Customer, before: Customer[], after: Customer[]) {
	const list = listed(...before);
	const ref = customerRefs(list)(list.find(({ facts }) => facts === customer)!);
	const one = customerFinder(listed(...after))(ref);
	if (one.kind === "found") return { name: one.customer.facts.customer, row: one.customer.row };
	return one.kind === "alike" ? { alike: one.customer.facts.customer } : one.kind;
}

describe("customerFinder finds a customer", () => {
	test("after sorting and inserting a row above", () => {
		const after = [{ customer: "New" }, CY, BO, ANE];
		expect(found(ANE, [ANE, BO, CY], after)).toEqual({ name: "Ane", row: 4 });
	});

	test("by another of its names, once several rows count as one customer", () => {
		const elm = { customer: "Elm Ltd", otherNames: ["ANE"], revenue: 1400 };
		expect(found(ANE, [ANE, BO], [BO, elm])).toEqual({ name: "Elm Ltd", row: 2 });
	});

	test("after all other facts changed", () => {
		expect(found(ANE, [ANE, BO], [BO, { customer: "  ANE ", revenue: 1 }])).toEqual({
			name: "  ANE ",
			row: 2,
		});
	});

	test("with a new name, by the number", () => {
		const one = { customer: "Ane", id: "K1", revenue: 9 };
		const after = [BO, { customer: "Ane Ltd", id: "K1", revenue: 10 }];
		expect(found(one, [one], after)).toEqual({ name: "Ane Ltd", row: 2 });
	});

	test("among two with the same name, by the figures", () => {
		const twin = { customer: "Ane", revenue: 100, profit: 1 };
		expect(found(ANE, [ANE, twin], [twin, ANE])).toEqual({ name: "Ane", row: 2 });
		expect(found(twin, [ANE, twin], [twin, ANE])).toEqual({ name: "Ane", row: 1 });
	});
});

describe("customerFinder takes nobody else for a customer", () => {
	test("if the customer was deleted", () => {
		expect(found(ANE, [ANE, BO], [BO, CY])).toBe("gone");
	});

	test("if the name is the same, and the number another", () => {
		const one = { customer: "Ane", id: "K1" };
		expect(found(one, [one], [{ customer: "Ane", id: "K2" }])).toBe("gone");
	});

	test("if only the figures agree, but asks the user", () => {
		expect(found(ANE, [ANE, BO], [BO, { ...ANE, customer: "Ane Ltd" }])).toEqual({ alike: "Ane Ltd" });
	});

	test("if only one figure agrees", () => {
		const one = { customer: "Ane", revenue: 0 };
		expect(found(one, [one], [{ customer: "Bo", revenue: 0 }])).toBe("gone");
	});

	test("if two have the same name, and the figures of both changed", () => {
		const twin = { customer: "Ane", revenue: 100, profit: 1 };
		const after = [
			{ ...twin, revenue: 101 },
			{ ...ANE, revenue: 901 },
		];
		expect(found(ANE, [ANE, twin], after)).toBe("unclear");
	});

	test("if two are equal in everything but the row", () => {
		const [first, second] = [{ customer: "Ane" }, { customer: "Ane" }];
		expect(found(first, [first, second], [first, second])).toBe("unclear");
		expect(found(second, [first, second], [BO, first, second])).toBe("unclear");
	});

	test("if one of two with the same name was deleted", () => {
		const twin = { customer: "Ane", revenue: 100, profit: 1 };
		expect(found(ANE, [ANE, twin], [twin])).toBe("unclear");
		expect(found(twin, [ANE, twin], [twin])).toEqual({ name: "Ane", row: 1 });
	});

	test("if one of two with the same number was deleted", () => {
		const [north, south] = [
			{ customer: "Bo North", id: "K1", revenue: 100, profit: 1 },
			{ customer: "Bo South", id: "K1", revenue: 200, profit: 2 },
		];
		expect(found(north, [north, south], [south])).toBe("unclear");
		expect(found(south, [north, south], [BO, south])).toEqual({ name: "Bo South", row: 2 });
	});

	test("if somebody new has the same name", () => {
		const twin = { customer: "Ane", revenue: 100, profit: 1 };
		expect(found(ANE, [ANE], [twin, ANE])).toEqual({ name: "Ane", row: 2 });
		expect(found(ANE, [ANE], [twin, { ...ANE, revenue: 901 }])).toBe("unclear");
	});
});
