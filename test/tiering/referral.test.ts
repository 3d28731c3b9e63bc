import { describe, expect, test } from "vitest";
import { defaultPolicy } from "../../src/tiering/defaultPolicy.ts";
import type { Customer } from "../../src/tiering/facts.ts";
import { rate } from "../../src/tiering/rate.ts";
import { referredCounts } from "../../src/tiering/referral/referredCounts.ts";
import { referrers } from "../../src/tiering/referral/referrers.ts";
import { TODAY } from "./customers.ts";

const person = (customer: string, referredBy?: string, id?: string): Customer => ({
	customer,
	...(referredBy === undefined ? {} : { referredBy }),
	...(id === undefined ? {} : { id }),
});

describe("who brought whom", () => {
	test("is matched by id, then by name, without regard to case, accents and spaces", () => {
		expect(
			referrers([
				person("Ane", undefined, "7"),
				person("Bo", "7"),
				person("Café Nord"),
				person("Eva", " cafe  NORD "),
			]),
		).toEqual([null, 0, null, 2]);
	});
	test("a name that is no customer is a source, and links to nobody", () => {
		expect(referrers([person("Ane", "Google ads"), person("Bo", "Ane")])).toEqual([null, 0]);
	});
	test("a name that two customers share links to neither", () => {
		expect(referrers([person("Ane"), person("ane"), person("Bo", "Ane")])).toEqual([null, null, null]);
	});
	test("nobody refers themself", () => {
		expect(referrers([person("Ane", "Ane")])).toEqual([null]);
	});
	test("a ring is cut at its customer furthest down the table", () => {
		expect(referrers([person("A", "C"), person("B", "A"), person("C", "B"), person("D", "C")])).toEqual([
			2,
			0,
			null,
			2,
		]);
		expect(referrers([person("X", "A"), person("A", "B"), person("B", "A")])).toEqual([1, 2, null]);
	});
});

describe("how many a customer brought", () => {
	test("counts directly and through others", () => {
		expect(referredCounts([null, 0, 1, 0, null])).toEqual([3, 1, 0, 0, 0]);
	});
	test("a chain of 100,000 and a ring of 50,000 do not overflow", () => {
		const chain = Array.from({ length: 100_000 }, (_, i) => (i === 0 ? null : i - 1));
		expect(referredCounts(chain)[0]).toBe(99_999);
		const ring = Array.from({ length: 50_000 }, (_, i) => person(`c${i}`, `c${(i + 1) % 50_000}`));
		expect(referredCounts(referrers(ring))[0]).toBe(0);
		expect(referredCounts(referrers(ring))[49_999]).toBe(49_999);
	});
	test("is known for everybody once anybody says who referred them", () => {
		const ratings = rate([person("Ane"), person("Bo", "Ane")], defaultPolicy, TODAY);
		expect(ratings.map((rating) => rating.measures.referred)).toEqual([1, 0]);
	});
	test("is unknown where the table says nothing of it, and in a list of one", () => {
		expect(rate([person("Ane"), person("Bo")], defaultPolicy, TODAY).map((r) => r.measures.referred)).toEqual(
			[undefined, undefined],
		);
		expect(rate([person("Bo", "Ane")], defaultPolicy, TODAY)[0]!.measures.referred).toBeUndefined();
	});
	test("one row by itself takes the number that the table has for it", () => {
		expect(rate([{ ...person("Ane", "Bo"), referred: 4 }], defaultPolicy, TODAY)[0]!.measures.referred).toBe(
			4,
		);
	});
});
