import { describe, expect, test } from "vitest";
import type { Customer } from "../../src/tiering/facts.ts";
import { outline } from "../../src/tiering/referral/outline.ts";
import { referralForest } from "../../src/tiering/referral/referralForest.ts";
import { suggestReferrers } from "../../src/tiering/referral/suggestReferrers.ts";
import { valuedForest } from "../../src/tiering/referral/valuedForest.ts";

const person = (customer: string, referredBy?: string, revenue?: number, id?: string): Customer => ({
	customer,
	...(referredBy === undefined ? {} : { referredBy }),
	...(revenue === undefined ? {} : { revenue }),
	...(id === undefined ? {} : { id }),
});

const outlined = (list: readonly Customer[]) =>
	outline(valuedForest(list, referralForest(list).referrers, 0.25));
/** The names of the outline, with a dash for each level. */
const drawn = (list: readonly Customer[]) =>
	outlined(list).map(({ customer, depth }) => "-".repeat(depth) + list[customer]!.customer);

describe("outline of referral trees", () => {
	test("puts each customer above those whom they referred, and leaves out customers in no tree", () => {
		const list = [
			person("Cy"),
			person("Ane"),
			person("Bo", "Ane"),
			person("Eva", "Bo"),
			person("Di", "Fair"),
		];
		expect(drawn(list)).toEqual(["Ane", "-Bo", "--Eva"]);
	});
	test("puts the largest trees and branches first, by contribution", () => {
		const list = [
			person("Small", undefined, 10),
			person("S1", "Small", 1),
			person("Large", undefined, 5),
			person("L1", "Large", 20),
			person("L2", "Large", 3),
			person("L2a", "L2", 40),
		];
		expect(drawn(list)).toEqual(["Large", "-L2", "--L2a", "-L1", "Small", "-S1"]);
	});
	test("puts equal and unknown values in the order of the list", () => {
		const list = [
			person("B"),
			person("B1", "B"),
			person("B2", "B"),
			person("B3", "B"),
			person("A"),
			person("A1", "A"),
		];
		expect(drawn(list)).toEqual(["B", "-B1", "-B2", "-B3", "A", "-A1"]);
	});
	test("puts a loss below zero, and leaves unknown values undefined", () => {
		const list = [person("A"), person("Loss", "A", -5), person("Unknown", "A"), person("Gain", "A", 5)];
		expect(drawn(list)).toEqual(["A", "-Gain", "-Unknown", "-Loss"]);
		expect(outlined(list).map(({ value }) => value)).toEqual([undefined, 5, undefined, -5]);
	});
	test("has the referral measures of each customer", () => {
		const list = [person("Ane", undefined, 1000), person("Bo", "Ane", 1000), person("Eva", "Bo", 1000)];
		expect(outlined(list)).toEqual([
			{
				...{ customer: 0, depth: 0, direct: 1, referred: 2, value: 1000 },
				...{ influence: 2000, contribution: 3000, credit: 1312.5 },
			},
			{
				...{ customer: 1, depth: 1, direct: 1, referred: 1, value: 1000 },
				...{ influence: 1000, contribution: 2000, credit: 937.5 },
			},
			{
				...{ customer: 2, depth: 2, direct: 0, referred: 0, value: 1000 },
				...{ influence: 0, contribution: 1000, credit: 750 },
			},
		]);
	});
	test("gives no credit for a customer who would have come anyway", () => {
		const list = [person("Ane", undefined, 1000), { ...person("Bo", "Ane", 400), cameAnyway: 1 }];
		expect(outlined(list).map(({ credit }) => credit)).toEqual([1000, 400]);
	});
});

describe("suggestReferrers", () => {
	const suggested = (...list: Customer[]) =>
		suggestReferrers(referralForest(list).sources, list).map(({ source, suggestions: names }) => [
			source.name,
			names,
		]);
	test("suggests the name of a customer that is nearly the source's", () => {
		expect(suggested(person("Nordlys ApS"), person("Bo", "Nordlis"))).toEqual([["Nordlis", ["Nordlys ApS"]]]);
	});
	test("suggests nothing if no source is near to a customer", () => {
		expect(suggested(person("Nordlys ApS"), person("Bo", "Google ads"))).toEqual([]);
	});
	test("suggests numbers if several customers share the name, and nothing if they have none", () => {
		const numbered = [person("Nordlys", undefined, 1, "7"), person("nordlys", undefined, 1, "8")];
		expect(suggested(...numbered, person("Bo", "Nordlis"))).toEqual([["Nordlis", ["7", "8"]]]);
		expect(suggested(person("Nordlys"), person("nordlys"), person("Bo", "Nordlis"))).toEqual([]);
	});
	test("suggests no name that is another customer's number, since it would mean that one", () => {
		const list = [person("Nordlys"), person("Cy", undefined, 1, "Nordlys"), person("Bo", "Nordlis")];
		expect(suggested(...list)).toEqual([["Nordlis", ["Cy"]]]);
		expect(referralForest([...list, person("Di", "Nordlys")]).referrers[3]).toBe(1);
	});
	test("never suggests customers themselves as their own referrer", () => {
		expect(suggested(person("Nordlys ApS", "Nordlys"))).toEqual([]);
	});
});
