import { figures } from "../../i18n/figures.ts";
import { joinList } from "../../i18n/joinList.ts";
import type { Words } from "../../i18n/words.ts";
import { cellAddress, columnLetters } from "../../table/cellAddress.ts";
import type { CellAt, Problem, ProfitExample } from "../../table/reading.ts";
import { shownText } from "../../table/shownText.ts";
import { FACTS, type FactKey } from "../../tiering/facts.ts";
import { firstFew } from "./firstFew.ts";

type Kind = Problem["kind"];
type Of<K extends Kind> = Extract<Problem, { kind: K }>;

/** The sentence and the cells of one kind of problem. */
interface Telling<K extends Kind> {
	readonly text: (problem: Of<K>, words: Words) => string;
	/** The cells that it is about, the first to be looked at first; none if it is about no single cell. */
	readonly cells: (problem: Of<K>, headerRow: number) => string[];
}

const place = ({ row, column }: { readonly row: number; readonly column: number }) => [
	cellAddress(row, column),
];
const rowNumbers = (rows: readonly number[], { summary }: Words) =>
	firstFew(
		rows.map((row) => String(row + 1)),
		", ",
		summary.more,
	);
const firstCells = ({ rows }: { readonly rows: readonly number[] }) => rows.map((row) => cellAddress(row, 0));

const addressOf = ({ row, column }: CellAt) => cellAddress(row, column);

/** Customers or cells that a sentence names: more would hide what it says. */
const MAX_EXAMPLES = 3;
const firstOf = <T>(examples: readonly T[]) => examples.slice(0, MAX_EXAMPLES);

const profitExamples = (examples: readonly ProfitExample[], words: Words) => {
	const { money } = figures(words.tag);
	return firstOf(examples)
		.map(({ customer, profit, revenue, ...cell }) =>
			words.problem.profitExample(shownText(customer), addressOf(cell), money(profit), money(revenue)),
		)
		.join("; ");
};

/** The words that a plan may have, where such words were not found. */
const wordsRead = (fact: FactKey, { problem, plan }: Words) =>
	FACTS[fact] === "plan" ? problem.wordsRead(joinList(Object.values(plan.actions))) : "";

/** Without headings or customers there is no reading to remark on. */
const untold = { text: () => "", cells: () => [] };

const TELLINGS: { readonly [K in Kind]: Telling<K> } = {
	unreadable: {
		// D7: “about 900” is no Revenue
		text: (problem, words) =>
			words.problem.unreadable(place(problem)[0]!, problem.found, words.facts[problem.fact]) +
			wordsRead(problem.fact, words),
		cells: place,
	},
	unfitColumn: {
		text: ({ column, found, fact }, words) =>
			words.problem.unfitColumn(columnLetters(column), found, words.facts[fact]) + wordsRead(fact, words),
		cells: place,
	},
	ourRows: {
		text: (problem, { problem: texts }) =>
			texts.ourRows(place(problem)[0]!, String(problem.from + 1), String(problem.to + 1)),
		cells: place,
	},
	ourFacts: {
		text: (problem, { problem: texts, facts }) =>
			texts.ourFacts(
				place(problem)[0]!,
				String(problem.from + 1),
				String(problem.to + 1),
				facts[problem.fact],
			),
		cells: place,
	},
	ourFormulaRead: {
		text: (problem, { problem: texts }) => texts.ourFormulaRead(place(problem)[0]!),
		cells: place,
	},
	sameHeading: {
		text: ({ heading, columns }, { problem: texts }) =>
			texts.sameHeading(shownText(heading), columns.map(columnLetters).join(", ")),
		cells: ({ columns }, headerRow) => columns.map((column) => cellAddress(headerRow, column)),
	},
	sameName: {
		text: ({ name, rows }, words) => words.problem.sameName(shownText(name), rowNumbers(rows, words)),
		cells: firstCells,
	},
	sameId: {
		text: ({ id, rows }, words) => words.problem.sameId(shownText(id), rowNumbers(rows, words)),
		cells: firstCells,
	},
	noCustomerColumn: untold,
	noHeader: untold,
	currencies: {
		text: ({ used, found }, words) => {
			const { money } = figures(words.tag);
			const others = found
				.filter(({ currency }) => currency !== used)
				.map(({ currency, customers, fact, sum }) =>
					words.problem.inCurrency(
						customers,
						currency,
						[money(sum), currency].filter(Boolean).join(" "),
						words.facts[fact],
					),
				);
			return words.problem.currencies(joinList(firstOf(others)), used ?? "");
		},
		cells: ({ cells }) => cells.map(addressOf),
	},
	currencyOfFew: {
		text: ({ currency, named, customers, cells }, words) =>
			words.problem.currencyOfFew(
				named,
				customers,
				currency,
				cells.slice(0, MAX_EXAMPLES).map(addressOf).join(", "),
			),
		cells: ({ cells }) => cells.map(addressOf),
	},
	marginsDiffer: {
		text: ({ fact, customers, whole, examples }, words) => {
			const { percent } = figures(words.tag);
			const named = firstOf(examples).map(({ customer, margin, computed, ...cell }) =>
				words.problem.marginExample(shownText(customer), addressOf(cell), percent(margin), percent(computed)),
			);
			return words.problem.marginsDiffer(customers, named.join("; "), words.facts[fact], whole);
		},
		cells: ({ examples }) => examples.map(addressOf),
	},
	profitAboveRevenue: {
		text: ({ fact, customers, whole, examples }, words) =>
			words.problem.profitAboveRevenue(customers, profitExamples(examples, words), words.facts[fact], whole),
		cells: ({ examples }) => examples.map(addressOf),
	},
	lossesAboveRevenue: {
		text: ({ customers, of, examples }, words) =>
			words.problem.lossesAboveRevenue(customers, of, profitExamples(examples, words)),
		cells: ({ examples }) => examples.map(addressOf),
	},
};

const tellingOf = (problem: Problem) => TELLINGS[problem.kind] as Telling<Kind>;

/** The sentence about a problem: where it is, and what to do; "" if there is nothing to say. */
export const problemText = (problem: Problem, words: Words): string =>
	tellingOf(problem).text(problem, words);

/** Addresses of the cells that a problem is about, the first to be looked at first. @param headerRow counted from 0. */
export const problemCells = (problem: Problem, headerRow: number): string[] =>
	tellingOf(problem).cells(problem, headerRow);
