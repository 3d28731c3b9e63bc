import { language } from "../i18n/language.ts";
import { wayUpSentence } from "../i18n/wayUpSentence.ts";
import type { Words } from "../i18n/words.ts";
import { longTermText, sixMonthsText } from "../results/outlookText.ts";
import { personaText } from "../results/personaText.ts";
import { RESULT_CELLS, type ResultCell } from "../results/resultCells.ts";
import type { Cell } from "../table/cell.ts";
import { readHeadings } from "../table/readHeadings.ts";
import type { Day } from "../tiering/facts.ts";
import { rate } from "../tiering/rate.ts";
import { wayUp } from "../tiering/wayUp.ts";
import { customerRows, isLeftOut } from "./customerRows.ts";
import { referralValue } from "./referralValue.ts";
import { settingsFrom } from "./settingsFrom.ts";
import { tierWords } from "./tierWords.ts";

/** What formulas need to know about where they are typed. */
export interface Surroundings {
	/** The spreadsheet's locale, such as "da_DK"; "en" where there is no telling. */
	readonly locale: () => string;
	readonly today: () => Day;
}

/** A column as Sheets spills it, or one value. */
type Answer = Cell | Cell[][];

/**
 * The formulas that people type. Each comment below is what Sheets shows while they do: it speaks to them.
 * `settings` is the range of the settings tab; a blank means the default policy.
 */
export function formulas(surroundings: Surroundings) {
	/** One result per customer: a column as long as the range, or one value for one row. */
	function column(
		formula: string,
		args: readonly unknown[],
		heading: (words: Words) => string,
		cell: ResultCell,
	): Answer {
		return columns(formula, args, [{ heading, cell }]);
	}

	/** Several results per customer, side by side. */
	function columns(
		formula: string,
		args: readonly unknown[],
		shown: readonly { readonly heading: (words: Words) => string; readonly cell: ResultCell }[],
	): Answer {
		const [customers, headers, settingsRange] = args;
		const locale = surroundings.locale();
		const settings = settingsFrom(formula, settingsRange, locale);
		const spoken = language(settings.locale ?? locale);
		const read = customerRows(formula, customers, headers, locale, settings, spoken);
		const { policy } = settings;
		const ratings = rate(
			read.customers.map((customer) => customer.facts),
			policy,
			surroundings.today(),
		);
		const answer: Cell[][] = Array.from({ length: read.rows }, () => shown.map(() => ""));
		if (read.headingRow !== null) answer[read.headingRow] = shown.map(({ heading }) => heading(spoken.words));
		ratings.forEach((rating, index) => {
			answer[read.customers[index]!.row] = shown.map(({ cell }) => cell(rating, policy, spoken));
		});
		return answer.length === 1 && shown.length === 1 ? answer[0]![0] : answer;
	}

	return {
		/**
		 * The tier of each customer: 1 partner with them, 2 serve them well, 3 move them up or refer them on, 4 say good-bye; or "needs facts" where too little is known to say.
		 *
		 * @param customers The rows of your customers, for example A1:K200. With their heading row, unless you give it apart.
		 * @param headers The heading row, for example A$1:K$1. Leave it out where it is the first row of customers.
		 * @param settings The settings tab, for example 'Tier settings'!$A:$H. Leave it out to use the default policy.
		 * @customfunction
		 */
		CUSTOMER_TIER: (customers: unknown, headers?: unknown, settings?: unknown): Answer =>
			column("CUSTOMER_TIER", [customers, headers, settings], (w) => w.results.tier, RESULT_CELLS.tier),

		/**
		 * The score of each customer from 0 to 100, with one decimal: 50 is neither good nor bad. Blank where nothing is known that could be scored.
		 *
		 * @param customers The rows of your customers, for example A1:K200. With their heading row, unless you give it apart.
		 * @param headers The heading row, for example A$1:K$1. Leave it out where it is the first row of customers.
		 * @param settings The settings tab, for example 'Tier settings'!$A:$H. Leave it out to use the default policy.
		 * @customfunction
		 */
		CUSTOMER_SCORE: (customers: unknown, headers?: unknown, settings?: unknown): Answer =>
			column("CUSTOMER_SCORE", [customers, headers, settings], (w) => w.results.score, RESULT_CELLS.score),

		/**
		 * The best and the worst tier that each customer could still turn out to have once the unknown facts are known: "2", or "1–3".
		 *
		 * @param customers The rows of your customers, for example A1:K200. With their heading row, unless you give it apart.
		 * @param headers The heading row, for example A$1:K$1. Leave it out where it is the first row of customers.
		 * @param settings The settings tab, for example 'Tier settings'!$A:$H. Leave it out to use the default policy.
		 * @customfunction
		 */
		CUSTOMER_TIER_RANGE: (customers: unknown, headers?: unknown, settings?: unknown): Answer =>
			column(
				"CUSTOMER_TIER_RANGE",
				[customers, headers, settings],
				(w) => w.results.range,
				RESULT_CELLS.range,
			),

		/**
		 * Why each customer has the tier they have, in a sentence or two: what decided, what speaks for them and what against.
		 *
		 * @param customers The rows of your customers, for example A1:K200. With their heading row, unless you give it apart.
		 * @param headers The heading row, for example A$1:K$1. Leave it out where it is the first row of customers.
		 * @param settings The settings tab, for example 'Tier settings'!$A:$H. Leave it out to use the default policy.
		 * @customfunction
		 */
		CUSTOMER_WHY: (customers: unknown, headers?: unknown, settings?: unknown): Answer =>
			column("CUSTOMER_WHY", [customers, headers, settings], (w) => w.results.why, RESULT_CELLS.why),

		/**
		 * The one question about each customer whose answer would tell most about their tier. Blank where nothing is left to ask.
		 *
		 * @param customers The rows of your customers, for example A1:K200. With their heading row, unless you give it apart.
		 * @param headers The heading row, for example A$1:K$1. Leave it out where it is the first row of customers.
		 * @param settings The settings tab, for example 'Tier settings'!$A:$H. Leave it out to use the default policy.
		 * @customfunction
		 */
		CUSTOMER_NEXT_QUESTION: (customers: unknown, headers?: unknown, settings?: unknown): Answer =>
			column(
				"CUSTOMER_NEXT_QUESTION",
				[customers, headers, settings],
				(w) => w.results.nextQuestion,
				RESULT_CELLS.nextQuestion,
			),

		/**
		 * The smallest single change that would move each customer up a tier: "Tier 2 at +830 net profit". For a money loser: the price rise that breaks even.
		 *
		 * @param customers The rows of your customers, for example A1:K200. With their heading row, unless you give it apart.
		 * @param headers The heading row, for example A$1:K$1. Leave it out where it is the first row of customers.
		 * @param settings The settings tab, for example 'Tier settings'!$A:$H. Leave it out to use the default policy.
		 * @customfunction
		 */
		CUSTOMER_WAY_UP: (customers: unknown, headers?: unknown, settings?: unknown): Answer =>
			column(
				"CUSTOMER_WAY_UP",
				[customers, headers, settings],
				(w) => w.wayUp.heading,
				(rating, policy, spoken) => wayUpSentence(wayUp(rating, policy), spoken),
			),

		/**
		 * What we earned on each customer after direct costs and the cost of our hours, in the currency of your table; negative is a loss. Blank where it is not known.
		 *
		 * @param customers The rows of your customers, for example A1:K200. With their heading row, unless you give it apart.
		 * @param headers The heading row, for example A$1:K$1. Leave it out where it is the first row of customers.
		 * @param settings The settings tab, for example 'Tier settings'!$A:$H. Leave it out to use the default policy.
		 * @customfunction
		 */
		CUSTOMER_NET_PROFIT: (customers: unknown, headers?: unknown, settings?: unknown): Answer =>
			column(
				"CUSTOMER_NET_PROFIT",
				[customers, headers, settings],
				(w) => w.netProfit,
				(rating) => rating.measures.netProfit ?? "",
			),

		/**
		 * Which kind of client each customer resembles, whatever their tier, and what tells us: draining, brings out our best, or stuck on the first order. With it what calls for a talk: profitable but draining, a stalled earner, an advocate whose referrals are worth more than they are. Blank where nothing of it is known.
		 *
		 * @param customers The rows of your customers, for example A1:K200. With their heading row, unless you give it apart.
		 * @param headers The heading row, for example A$1:K$1. Leave it out where it is the first row of customers.
		 * @param settings The settings tab, for example 'Tier settings'!$A:$H. Leave it out to use the default policy.
		 * @customfunction
		 */
		CUSTOMER_PERSONA: (customers: unknown, headers?: unknown, settings?: unknown): Answer =>
			column("CUSTOMER_PERSONA", [customers, headers, settings], (w) => w.persona.heading, personaText),

		/**
		 * How long each customer will stay, in two columns: whether they last six months, by how they are about money and how involved the owner is; and where they are heading in the long term, by how much of their business is ours and whom they bring. Blank where nothing of it is known.
		 *
		 * @param customers The rows of your customers, for example A1:K200. With their heading row, unless you give it apart.
		 * @param headers The heading row, for example A$1:K$1. Leave it out where it is the first row of customers.
		 * @param settings The settings tab, for example 'Tier settings'!$A:$H. Leave it out to use the default policy.
		 * @customfunction
		 */
		CUSTOMER_OUTLOOK: (customers: unknown, headers?: unknown, settings?: unknown): Answer =>
			columns(
				"CUSTOMER_OUTLOOK",
				[customers, headers, settings],
				[
					{ heading: (w) => w.outlook.headings.sixMonths, cell: sixMonthsText },
					{ heading: (w) => w.outlook.headings.longTerm, cell: longTermText },
				],
			),

		/**
		 * What referrals come to for each customer, from three columns of one length, with or without their headings. Customers are matched ignoring case, accents and extra spaces; a name that two customers share links to neither. A value that is blank or no number counts as nothing.
		 *
		 * @param customers The column of your customers' names or numbers: all of them, for example A1:A200.
		 * @param referredBy The column that says who referred each of them, for example F1:F200. A name that is no customer is a source.
		 * @param values The column of what each customer is worth, for example C1:C200. Not needed for "direct" and "referred".
		 * @param measure "influence" (also when left out): what all they brought in, directly and through others, are worth. "contribution": their own value and that. "credit": every value divided once along its chain, so that credits add up to all values. "direct" and "referred": how many they brought in, themselves or in all.
		 * @param passUp For "credit": the part that a customer passes on to whoever referred them, for example the cell of it on the settings tab. Left out: 25%.
		 * @customfunction
		 */
		REFERRAL_VALUE: (
			customers: unknown,
			referredBy: unknown,
			values?: unknown,
			measure?: unknown,
			passUp?: unknown,
		): Answer => referralValue({ customers, referredBy, values, measure, passUp }, surroundings.locale()),

		/**
		 * What each of your headings is read as: the name of the fact, or blank where it is none of ours and is left alone.
		 *
		 * @param headers The heading row, for example A1:K1.
		 * @customfunction
		 */
		TIER_COLUMNS: (headers: unknown): Answer => {
			const { words } = language(surroundings.locale());
			if (isLeftOut(headers)) throw new Error(words.problem.formula.noHeadingsGiven("TIER_COLUMNS"));
			const grid = Array.isArray(headers) ? (headers as Cell[][]) : [[headers as Cell]];
			const named = (cells: readonly Cell[]) =>
				readHeadings(cells).map((fact) => (fact === null ? "" : words.facts[fact]));
			const isColumn = grid.length > 1 && grid[0]!.length === 1;
			const answer = isColumn ? named(grid.map((row) => row[0])).map((name) => [name]) : [named(grid[0]!)];
			return Array.isArray(headers) ? answer : answer[0]![0];
		},

		/**
		 * Our role for customers of a tier: Partner, Advisor, Educator and administrator, or to stop being the Fixer.
		 *
		 * @param tier A tier from 1 to 4, or a column of them.
		 * @customfunction
		 */
		TIER_ROLE: (tier: unknown): Answer =>
			tierWords("TIER_ROLE", tier, language(surroundings.locale()).words, (words) => words.role, ""),

		/**
		 * What to do about customers of a tier.
		 *
		 * @param tier A tier from 1 to 4, or a column of them.
		 * @customfunction
		 */
		TIER_ACTION: (tier: unknown): Answer => {
			const { words } = language(surroundings.locale());
			return tierWords("TIER_ACTION", tier, words, ({ action }) => action, words.needsFactsAction);
		},
	};
}
