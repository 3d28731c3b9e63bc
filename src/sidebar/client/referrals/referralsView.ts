import type { Referrals } from "../../../contract/server.ts";
import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import { button } from "../controls/button.ts";
import { chip } from "../controls/chip.ts";
import { element } from "../controls/element.ts";
import { heading } from "../controls/heading.ts";
import { act } from "../page/act.ts";
import { backButton } from "../page/backButton.ts";
import type { Go } from "../page/go.ts";
import { noticeList } from "../page/noticeList.ts";
import { reviewerField } from "../page/reviewer.ts";
import { ask } from "../page/server.ts";
import { nearItem } from "./nearItem.ts";

/** Who brought whom: what can be put right with a click, what it comes to, and what else is in the way. */
export function referralsView(referrals: Referrals, language: PageLanguage, go: Go): HTMLElement[] {
	const { words } = language;
	const said = words.tree.view;
	const top = [backButton(words, go), heading(said.heading)];
	const again = button(said.again, () => void go.referrals(), { id: "again", class: "second" });
	if (referrals.column === null) {
		return [...top, element("p", {}, said.noColumn), element("p", { class: "buttons" }, again)];
	}
	const open = (pressed: HTMLButtonElement) =>
		void act({ button: pressed, words, request: () => ask("sidebarOpenTab", "tree") });
	return [
		...top,
		element("p", {}, said.referred(referrals.referred)),
		element("p", { class: "quiet" }, checkLine(referrals, language)),
		element("p", { class: "buttons" }, button(said.open, open, { id: "open-tree", class: "second" }), again),
		...nearSection(referrals, language),
		...noticeList(referrals.problems, referrals.problemCount, words),
		...largestTable(
			said.referrers,
			said.columns.customer,
			referrals.referrers.map(({ name, tier, ...figures }) => ({
				...figures,
				name: [name, " ", chip(tier, words)],
			})),
			language,
		),
		...largestTable(
			said.sources,
			said.columns.source,
			referrals.sources.map(({ name, direct, ...figures }) => ({
				...figures,
				name: direct === figures.referred ? [name] : [name, " ", quiet(said.directly(direct))],
			})),
			language,
			referrals.sourceCount,
		),
	];
}

const quiet = (text: string) => element("span", { class: "quiet" }, text);

/** Says that credits come to all values, with both sums; or that they do not. */
function checkLine(
	{ credits, values }: Pick<Referrals, "credits" | "values">,
	{ words: { tree }, figures }: PageLanguage,
): string {
	const adds = Math.abs(credits - values) <= Math.max(LEAST, 1e-9 * Math.abs(values));
	return tree[adds ? "adds" : "addsNot"](figures.money(credits), figures.money(values));
}

/** Half of what is shown at all. */
const LEAST = 0.005;

interface Row {
	readonly name: readonly (Node | string)[];
	readonly referred: number;
	/** Null: unknown. */
	readonly value: number | null;
}

/** Who or what brought most, with how many and what they are worth. Of more than are listed, `of` is how many there are. */
function largestTable(
	title: string,
	nameHeading: string,
	rows: readonly Row[],
	{ words, figures }: PageLanguage,
	of = rows.length,
): HTMLElement[] {
	const said = words.tree.view;
	const head = element("h2", {}, title);
	if (rows.length === 0) return [head, element("p", { class: "quiet" }, said.nobody)];
	const column = (text: string, look = {}) => element("th", { scope: "col", ...look }, text);
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
				column(said.columns.referred, { class: "count" }),
				column(said.columns.value, { class: "count" }),
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
					count(value === null ? said.unknown : figures.money(value)),
				),
			),
		),
	);
	const more = of > rows.length ? [element("p", { class: "quiet" }, said.largest(rows.length, of))] : [];
	return [head, table, ...more];
}

/** Names that may mean a customer, each to be put right with a click; nothing where there are none. */
function nearSection({ tab, near, nearCount, reviewer }: Referrals, language: PageLanguage): HTMLElement[] {
	if (near.length === 0) return [];
	const { words } = language;
	const who = reviewerField(reviewer, words);
	const rest = nearCount - near.length;
	return [
		element("h2", {}, words.tree.view.near(nearCount)),
		...who.fields,
		...near.map((one) => nearItem(tab, one, who, language)),
		...(rest > 0 ? [element("p", { class: "quiet" }, words.sidebar.more(rest))] : []),
	];
}
