import type { Referrals } from "../../../contract/server.ts";
import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import { button } from "../controls/button.ts";
import { element } from "../controls/element.ts";
import { heading } from "../controls/heading.ts";
import { tierChip } from "../controls/tierChip.ts";
import { askServer } from "../page/askServer.ts";
import { backButton } from "../page/backButton.ts";
import type { Navigation } from "../page/navigation.ts";
import { noticeList } from "../page/noticeList.ts";
import { reviewerField } from "../page/reviewerField.ts";
import { runRequest } from "../page/runRequest.ts";
import { nearReferrerItem } from "./nearReferrerItem.ts";

/** The referrals: totals, names to correct with a click, notices, and the largest referrers and sources. */
export function referralsView(referrals: Referrals, language: PageLanguage, go: Navigation): HTMLElement[] {
	const { words } = language;
	const texts = words.tree.view;
	const top = [backButton(words, go), heading(texts.heading)];
	const again = button(texts.again, () => void go.referrals(), { id: "again", class: "second" });
	if (referrals.column === null) {
		return [...top, element("p", {}, texts.noColumn), element("p", { class: "buttons" }, again)];
	}
	const open = (pressed: HTMLButtonElement) =>
		void runRequest({ button: pressed, words, request: () => askServer("sidebarOpenTab", "tree") });
	return [
		...top,
		element("p", {}, texts.referred(referrals.referred)),
		element("p", { class: "quiet" }, checkLine(referrals, language)),
		element("p", { class: "buttons" }, button(texts.open, open, { id: "open-tree", class: "second" }), again),
		...nearSection(referrals, language),
		...noticeList(referrals.problems, referrals.problemCount, words),
		...largestTable(
			texts.referrers,
			texts.columns.customer,
			referrals.referrers.map(({ name, tier, ...figures }) => ({
				...figures,
				name: [name, " ", tierChip(tier.place, words, tier.isProvisional)],
			})),
			language,
		),
		...largestTable(
			texts.sources,
			texts.columns.source,
			referrals.sources.map(({ name, direct, ...figures }) => ({
				...figures,
				name: direct === figures.referred ? [name] : [name, " ", quiet(texts.directly(direct))],
			})),
			language,
			referrals.sourceCount,
		),
	];
}

const quiet = (text: string) => element("span", { class: "quiet" }, text);

/** Says that the credits add up to all values, or that they do not, with both sums. */
function checkLine(
	{ credits, values }: Pick<Referrals, "credits" | "values">,
	{ words: { tree }, figures }: PageLanguage,
): string {
	const isBalanced = Math.abs(credits - values) <= Math.max(MAX_ROUNDING_ERROR, 1e-9 * Math.abs(values));
	return tree[isBalanced ? "adds" : "addsNot"](figures.money(credits), figures.money(values));
}

/** Half of the smallest amount that is shown. */
const MAX_ROUNDING_ERROR = 0.005;

interface Row {
	readonly name: readonly (Node | string)[];
	readonly referred: number;
	/** Null: unknown. */
	readonly value: number | null;
}

/**
 * The customers or sources that referred most, each with number and value.
 *
 * @param total all of them, including those that are not listed.
 */
function largestTable(
	title: string,
	nameHeading: string,
	rows: readonly Row[],
	{ words, figures }: PageLanguage,
	total = rows.length,
): HTMLElement[] {
	const texts = words.tree.view;
	const head = element("h2", {}, title);
	if (rows.length === 0) return [head, element("p", { class: "quiet" }, texts.nobody)];
	const column = (text: string, attributes = {}) => element("th", { scope: "col", ...attributes }, text);
	const count = (text: string) => element("td", { class: "count" }, text);
	const table = element(
		"table",
		{ class: "largest" },
		element("caption", { class: "hidden" }, title),
		element(
			"thead",
			{},
			element(
				"tr",
				{},
				column(nameHeading),
				column(texts.columns.referred, { class: "count" }),
				column(texts.columns.value, { class: "count" }),
			),
		),
		element(
			"tbody",
			{},
			...rows.map(({ name, referred, value }) =>
				element(
					"tr",
					{},
					element("th", { scope: "row" }, ...name),
					count(figures.number(referred)),
					count(value === null ? texts.unknown : figures.money(value)),
				),
			),
		),
	);
	const more =
		total > rows.length ? [element("p", { class: "quiet" }, texts.largest(rows.length, total))] : [];
	return [head, table, ...more];
}

/** Names that may mean a customer, each to correct with a click; empty if there are none. */
function nearSection({ tab, near, nearCount, reviewer }: Referrals, language: PageLanguage): HTMLElement[] {
	if (near.length === 0) return [];
	const { words } = language;
	const reviewerInput = reviewerField(reviewer, words);
	const rest = nearCount - near.length;
	return [
		element("h2", {}, words.tree.view.near(nearCount)),
		...reviewerInput.fields,
		...near.map((one) => nearReferrerItem(tab, one, reviewerInput, language)),
		...(rest > 0 ? [element("p", { class: "quiet" }, words.sidebar.more(rest))] : []),
	];
}
