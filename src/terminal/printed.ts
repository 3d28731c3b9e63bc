import { profitKind } from "../i18n/profitKind.ts";
import { moduleFor } from "../i18n/registeredLanguages.ts";
import { shownText } from "../table/shownText.ts";
import { PLACEMENTS } from "../tiering/tier.ts";
import { factText } from "../workbook/facts/factText.ts";
import type { ListColumn, ListJson, Total } from "./listJson.ts";
import type { TieredFile } from "./tieredFile.ts";

/** Lines of a section that are printed: more would scroll the rest away. */
const MAX_LINES = 20;

const TOTALS: readonly Total[] = ["revenue", "profit", "netProfit", "hours"];

/** A line of a section; those of one section get columns of equal width. */
type Line = readonly string[];

/** What the command prints for people: the same as its JSON, in the words of the list's language, without the customers. */
export function printed(json: ListJson, { settings, rated }: TieredFile): string {
	const { words, figures } = settings.language;
	const texts = moduleFor(words.tag).terminal();
	const { sections } = texts;
	const section = (title: string, lines: readonly Line[]) => {
		const shown = lines.slice(0, MAX_LINES);
		const rest = lines.length - shown.length;
		return [title, ...aligned(shown), ...(rest > 0 ? [`  ${texts.more(rest)}`] : [])].join("\n");
	};
	const column = ({ column, heading, fact, sample }: ListColumn): Line => {
		const customer = fact && rated.reading.customers.find(({ facts }) => facts[fact] !== undefined);
		const understood = fact && customer ? factText(fact, customer.facts[fact]!, settings.language) : null;
		return [
			column,
			heading,
			fact === null ? texts.notUsed : words.facts[fact],
			sample === null || understood === null ? "" : texts.sample(sample.shown, understood),
		];
	};
	const totalName = (key: Total): string =>
		key === "netProfit" ? words.profit[profitKind(rated.policy)] : words.facts[key];
	const total = (key: Total): Line => {
		const amount = json.totals[key];
		const shown = key === "hours" ? figures.hours : figures.exact;
		return [totalName(key), amount === null ? texts.unknown : shown(amount)];
	};
	// Gross profit can have the name that the fact has. What is derived from it is known wherever the fact is.
	const totals = TOTALS.filter((key) => key !== "profit" || totalName("profit") !== totalName("netProfit"));
	const { question } = json;
	const doubts = json.notices.map(({ text }) => [text]);
	const asked = question === "usualMargin" ? texts.noProfit : question && words.listQuestion[question];
	const noticed = [
		...(doubts.length === 0 ? [[texts.nothingNoticed]] : doubts),
		...(asked === null ? [] : [[asked]]),
	];
	return [
		texts.list(json.list.tab, json.list.headingRow, json.list.customers, nameOf(json.locale, words.tag)),
		section(sections.columns, json.columns.map(column)),
		...(json.leftOut.length === 0
			? []
			: [
					section(
						sections.leftOut,
						json.leftOut.map(({ row, name, why }) => [
							texts.row(row),
							shownText(name),
							words.summary.leftOutAs[why],
						]),
					),
				]),
		section(sections.noticed, noticed),
		section(sections.totals, totals.map(total)),
		section(sections.tiers, [
			...PLACEMENTS.map((tier) => [words.tierName(tier), figures.number(json.tiers[tier])]),
			...(json.tiers.provisional === 0
				? []
				: [[words.summary.ofTheseForNow, figures.number(json.tiers.provisional)]]),
			...(json.tiers.lapsed === 0 ? [] : [[words.summary.first.lapsed, figures.number(json.tiers.lapsed)]]),
		]),
	].join("\n\n");
}

/** "da-DK" for people: "Danish (Denmark)". */
const nameOf = (locale: string, tag: string) =>
	new Intl.DisplayNames([tag], { type: "language", languageDisplay: "standard" }).of(locale) ?? locale;

/** Joins the cells of each line, all but its last one as wide as the widest of their column. */
function aligned(lines: readonly Line[]): string[] {
	const widths: number[] = [];
	for (const line of lines)
		for (const [column, text] of line.entries())
			widths[column] = Math.max(widths[column] ?? 0, plain(text).length);
	return lines.map((line) =>
		`  ${line.map((text, column) => plain(text).padEnd(widths[column]!)).join("  ")}`.trimEnd(),
	);
}

/** A text of the list on one line, without the control characters that could steer a terminal. */
const plain = (text: string) => text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ");
