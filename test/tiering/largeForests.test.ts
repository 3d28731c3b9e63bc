import { describe, expect, test } from "vitest";
import type { Customer } from "../../src/tiering/facts.ts";
import { outline } from "../../src/tiering/referral/outline.ts";
import { referralForest } from "../../src/tiering/referral/referralForest.ts";
import { REFERRAL_MEASURES } from "../../src/tiering/referral/referralMeasures.ts";
import { valuedForest } from "../../src/tiering/referral/valuedForest.ts";

const person = (customer: string, referredBy?: string, revenue?: number): Customer => ({
	customer,
	...(referredBy === undefined ? {} : { referredBy }),
	...(revenue === undefined ? {} : { revenue }),
});
const outlined = (list: readonly Customer[]) =>
	outline(valuedForest(list, referralForest(list).referrers, 0.25));
const forest = (referrers: readonly (number | null)[], values: number[]) => ({
	referrers,
	values,
	passUp: () => 0.25,
});

describe("large referral trees", () => {
	test("REFERRAL_MEASURES do not overflow the stack on a chain of 100,000 or a ring of 50,000", () => {
		const count = 100_000;
		const chain = Array.from({ length: count }, (_, i) => person(`c${i}`, i === 0 ? undefined : `c${i - 1}`));
		const ones = chain.map(() => 1);
		const long = forest(referralForest(chain).referrers, ones);
		expect(REFERRAL_MEASURES.referred(long)[0]).toBe(count - 1);
		expect(REFERRAL_MEASURES.influence(long)[0]).toBe(count - 1);
		expect(REFERRAL_MEASURES.credit(long).reduce((sum, credit) => sum! + credit!, 0)! / count).toBeCloseTo(
			1,
			9,
		);
		const ring = Array.from({ length: 50_000 }, (_, i) => person(`c${i}`, `c${(i + 1) % 50_000}`));
		const read = referralForest(ring);
		expect(REFERRAL_MEASURES.referred(forest(read.referrers, ones))[49_999]).toBe(49_999);
		expect(read.problems).toMatchObject([{ kind: "ring" }]);
		expect(read.problems.map((ring) => ring.kind === "ring" && ring.customers.slice(0, 2))).toEqual([
			[49_999, 0],
		]);
	});
	test("outline does not overflow the stack on a chain of 100,000 or a ring of 50,000", () => {
		const chain = Array.from({ length: 100_000 }, (_, i) =>
			person(`c${i}`, i === 0 ? undefined : `c${i - 1}`),
		);
		const long = outlined(chain);
		expect(long).toHaveLength(100_000);
		expect(long[99_999]).toMatchObject({ customer: 99_999, depth: 99_999 });
		const ring = Array.from({ length: 50_000 }, (_, i) => person(`c${i}`, `c${(i + 1) % 50_000}`));
		const cut = outlined(ring);
		expect(cut.slice(0, 2).map(({ customer }) => customer)).toEqual([49_999, 49_998]);
		expect(cut).toHaveLength(50_000);
	});
	test("outline does not overflow the stack on a star of 100,000", () => {
		const star = Array.from({ length: 100_000 }, (_, i) => person(`c${i}`, i === 0 ? undefined : "c0", i));
		expect(outlined(star).slice(0, 2)).toMatchObject([{ customer: 0 }, { customer: 99_999 }]);
	});
});
