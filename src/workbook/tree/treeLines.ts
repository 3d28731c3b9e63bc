import type { Language } from "../../i18n/language.ts";
import { tierCell } from "../../results/resultCells.ts";
import { columnLetters } from "../../table/cellAddress.ts";
import { exactSum } from "../../tiering/exactSum.ts";
import type { OutlineRow } from "../../tiering/referral/outline.ts";
import type { Written } from "../edits.ts";
import { referralNotices } from "../list/referralNotices.ts";
import type { ListReferrals } from "../reading/listReferrals.ts";
import type { RatedTab } from "../reading/rateTab.ts";
import { foldGroups } from "./foldGroups.ts";
import type { TreeColumnIndexes } from "./treeColumnIndexes.ts";
import { type TreeColumn, treeHeadings } from "./treeColumns.ts";

/** A line of the tab; columns that are not named are blank. */
export interface TreeLine {
	readonly cells: Readonly<Partial<Record<TreeColumn, Written>>>;
	readonly kind?: "title" | "headings" | "sum" | "customer";
}

/** Indentation beyond which only the level shows the depth. */
const MAX_INDENTS = 12;
const INDENT = "\u00a0".repeat(4);
/** Limit for names: longer ones do not help, and a cell has its own limit. */
const MAX_NAME_CHARS = 300;
/** Limit for the notices that are listed; the others are only counted. */
const MAX_SHOWN = 500;

/** All lines of the tab, one for each row. */
export function treeLines(
	rated: RatedTab,
	referrals: ListReferrals,
	rows: readonly OutlineRow[],
	columnIndexes: TreeColumnIndexes,
	language: Language,
): TreeLine[] {
	const { words } = language;
	const headings = treeHeadings(words);
	const sums = treeSums(referrals, rows, language);
	const linesAbove: TreeLine[] = [
		{ kind: "title", cells: { customer: words.tree.title } },
		text(words.summary.of(rated.tab.name)),
		...words.tree.explained(language.figures.percent(rated.policy.passUp)).map(text),
		text(words.tree.ours(columnLetters(Math.max(...Object.values(columnIndexes)) - 1))),
		text(foldText(rows, words.tree)),
		text(sums.check),
		{ kind: "headings", cells: headings },
		...sums.lines,
	];
	return [
		...linesAbove,
		...rows.map((row) => customerLine(row, rated, language)),
		...sourceLines(referrals, language, headings),
		...problemLines(rated, referrals, language),
	];
}

const text = (customer: string): TreeLine => ({ cells: { customer } });

function foldText(rows: readonly OutlineRow[], { nobody, folded }: Language["words"]["tree"]): string {
	if (rows.length === 0) return nobody;
	const { groups, total } = foldGroups(rows, 1);
	return groups.length < total ? folded(groups.length, total) : "";
}

function customerLine(row: OutlineRow, { ratings }: RatedTab, { words }: Language): TreeLine {
	const { customer: facts, tier, influence } = ratings[row.customer]!;
	const { value } = row;
	// Unknown amounts are blank, even where they count as zero in the sums.
	const known = (amount: number) => (amount === 0 && value === undefined ? "" : amount);
	return {
		kind: "customer",
		cells: {
			customer: indented(facts.customer ?? "", row.depth),
			level: row.depth + 1,
			tier: tierCell(tier, words.needsFacts),
			direct: row.direct,
			referred: row.referred,
			value: value ?? "",
			influence: influence ?? "",
			contribution: known(row.contribution),
			credit: known(row.credit),
			cameAnyway: facts.cameAnyway === 1 ? words.tree.yes : "",
		},
	};
}

function indented(name: string, depth: number): string {
	const short = name.length > MAX_NAME_CHARS ? `${name.slice(0, MAX_NAME_CHARS - 1)}…` : name;
	return depth === 0 ? short : `${INDENT.repeat(Math.min(depth, MAX_INDENTS) - 1)}↳ ${short}`;
}

function sourceLines(
	{ sources }: ListReferrals,
	{ words }: Language,
	{ direct, referred, influence }: Readonly<Record<TreeColumn, string>>,
): TreeLine[] {
	if (sources.length === 0) return [];
	return [
		text(""),
		{ kind: "headings", cells: { customer: words.tree.sources, direct, referred, influence } },
		...sources.map(
			({ source, referred: all, value }): TreeLine => ({
				cells: {
					customer: indented(source.name, 0),
					direct: source.customers.length,
					referred: all,
					influence: value,
				},
			}),
		),
	];
}

function problemLines(rated: RatedTab, referrals: ListReferrals, { words }: Language): TreeLine[] {
	const { problems, near } = referralNotices(rated, referrals, words);
	const texts = [...problems, ...near].map((notice) => notice.text);
	if (texts.length === 0) return [];
	const rest = texts.length - MAX_SHOWN;
	return [
		text(""),
		{ kind: "headings", cells: { customer: words.tree.problems } },
		...texts.slice(0, MAX_SHOWN).map(text),
		...(rest > 0 ? [text(words.tree.more(rest))] : []),
	];
}

/**
 * Sums of all customers, of those in trees and of those in none, and a sentence that checks whether credits add up to all
 * values.
 */
function treeSums(
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
	// A customer in no tree passes nothing on and gets nothing, so credit equals value.
	const creditOfTrees = exactSum(rows.map(({ credit }) => credit));
	const credits = creditOfTrees + known(alone);
	const all = known(everybody);
	const unknown = values.filter((value) => value === undefined).length;
	const size = exactSum(values.map((value) => Math.abs(value ?? 0)));
	const areEqual = Math.abs(credits - all) <= 1e-9 * size;
	const [summed, expected] = tidy(credits, all, areEqual);
	const check = tree[areEqual ? "adds" : "addsNot"](figures.exact(summed), figures.exact(expected));
	return {
		lines: [
			sum(tree.all(everybody.length), all, credits),
			sum(tree.inTrees(rows.length, trees), exactSum(rows.map(({ value }) => value ?? 0)), creditOfTrees),
			sum(tree.inNoTree(alone.length), known(alone), known(alone)),
		],
		check: [check, ...(unknown > 0 ? [tree.unknown(unknown)] : [])].join(" "),
	};
}

/** Rounds two sums to the 15 digits that a number has; to 12 if rounding errors would make equal sums look different. */
function tidy(a: number, b: number, isSame: boolean): readonly [number, number] {
	const roundTo = (digits: number) => [Number(a.toPrecision(digits)), Number(b.toPrecision(digits))] as const;
	const exact = roundTo(15);
	return isSame && cents(exact[0]) !== cents(exact[1]) ? roundTo(12) : exact;
}

const cents = (sum: number) => sum.toFixed(2);
