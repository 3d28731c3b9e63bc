import type { Language } from "../../i18n/language.ts";
import { exactSum } from "../../tiering/exactSum.ts";
import type { OutlineRow } from "../../tiering/referral/outline.ts";
import type { ListReferrals } from "../reading/listReferrals.ts";
import type { TreeLine } from "./treeLines.ts";

/** The lines that add up, those in trees and those in none, and a sentence that proves that credits come to all values. */
export function treeSums(
	{ valued: { referrers, values } }: ListReferrals,
	rows: readonly OutlineRow[],
	{ words: { tree }, figures }: Language,
): { readonly lines: readonly TreeLine[]; readonly check: string } {
	const known = (customers: readonly number[]) =>
		exactSum(customers.map((customer) => values[customer] ?? 0));
	const everybody = referrers.map((_, customer) => customer);
	const listed = new Set(rows.map(({ customer }) => customer));
	const alone = everybody.filter((customer) => !listed.has(customer));
	const trees = rows.filter(({ depth }) => depth === 0).length;
	const sum = (customer: string, value: number, credit: number): TreeLine => ({
		kind: "sum",
		cells: { customer, value, credit },
	});
	// Whoever is in no tree passes nothing on and gets nothing.
	const creditOfTrees = exactSum(rows.map(({ credit }) => credit));
	const credits = creditOfTrees + known(alone);
	const all = known(everybody);
	const unknown = values.filter((value) => value === undefined).length;
	const size = exactSum(values.map((value) => Math.abs(value ?? 0)));
	const adds = Math.abs(credits - all) <= 1e-9 * size;
	const [summed, expected] = tidy(credits, all, adds);
	const check = tree[adds ? "adds" : "addsNot"](figures.exact(summed), figures.exact(expected));
	return {
		lines: [
			sum(tree.all(everybody.length), all, credits),
			sum(tree.inTrees(rows.length, trees), exactSum(rows.map(({ value }) => value ?? 0)), creditOfTrees),
			sum(tree.inNoTree(alone.length), known(alone), known(alone)),
		],
		check: [check, ...(unknown > 0 ? [tree.unknown(unknown)] : [])].join(" "),
	};
}

/** As many digits as a number holds; where crumbs of the arithmetic would make two equal sums look different, fewer. */
function tidy(one: number, other: number, isSame: boolean): readonly [number, number] {
	const to = (digits: number) =>
		[Number(one.toPrecision(digits)), Number(other.toPrecision(digits))] as const;
	const exact = to(15);
	return isSame && cents(exact[0]) !== cents(exact[1]) ? to(12) : exact;
}

const cents = (sum: number) => sum.toFixed(2);
