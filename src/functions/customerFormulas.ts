import { profitKind } from "../i18n/profitKind.ts";
import { wayUpSentence } from "../i18n/wayUpSentence.ts";
import { RESULT_CELLS, type ResultCell, tierCell } from "../results/resultCells.ts";
import { tierCells } from "../results/sumCells.ts";
import { whyText } from "../results/whyText.ts";
import type { Cell } from "../table/cell.ts";
import { rate, ratedIn, tiersIn } from "../tiering/rate.ts";
import { groupTotals, tierTable } from "../tiering/summary/tierTable.ts";
import type { Placement } from "../tiering/tier.ts";
import { wayUp } from "../tiering/wayUp.ts";
import type { Environment } from "./environment.ts";
import { type FormulaColumn, perCustomer, readRows } from "./perCustomer.ts";
import { columnsOfResults, REPORT_COLUMNS } from "./reportColumns.ts";

/** A column as Sheets spills it, or one value. */
type FormulaResult = Cell | Cell[][];

/** The formulas over a list of customers. `settings` is the range of the settings tab; blank means the default policy. */
export function customerFormulas(environment: Environment) {
	const columns = (formula: string, args: readonly unknown[], shown: readonly FormulaColumn[]) =>
		perCustomer(formula, args, shown, ratedIn, environment);
	const column = (
		formula: string,
		args: readonly unknown[],
		heading: FormulaColumn["heading"],
		cell: ResultCell,
	) => columns(formula, args, [{ heading, cell }]);

	return {
		/**
		 * =CUSTOMER_TIER(Customers[#ALL]) for a Table, or =CUSTOMER_TIER(A1:K200). The tier of each customer: 1 partner with them, 2 serve them well, 3 move them up or refer them on, 4 say good-bye; or "needs facts" where too little is known to say.
		 *
		 * @param customers The rows of your customers: Customers[#ALL] for a Table named Customers, else for example A1:K200. Include the heading row, unless you give it separately.
		 * @param headers The heading row, for example A$1:K$1. Leave it out if it is the first row of customers.
		 * @param settings The settings tab, for example 'Tier settings'!$A:$H. Leave it out to use the default settings.
		 * @customfunction
		 */
		CUSTOMER_TIER: (customers: unknown, headers?: unknown, settings?: unknown): FormulaResult =>
			// The tiers alone take a fraction of the time.
			perCustomer<Placement>(
				"CUSTOMER_TIER",
				[customers, headers, settings],
				[
					{
						heading: (w) => w.results.tier,
						cell: (tier, _, { words }) => tierCell(tier, words.needsFacts),
					},
				],
				(customers, policy, today) => {
					const tiers = tiersIn(customers, policy, today);
					return (index) => tiers[index]!;
				},
				environment,
			),

		/**
		 * =CUSTOMER_SCORE(Customers[#ALL]) for a Table, or =CUSTOMER_SCORE(A1:K200). The score of each customer from 0 to 100, with one decimal: 50 is neither good nor bad. Blank where nothing is known that could be scored.
		 *
		 * @param customers The rows of your customers: Customers[#ALL] for a Table named Customers, else for example A1:K200. Include the heading row, unless you give it separately.
		 * @param headers The heading row, for example A$1:K$1. Leave it out if it is the first row of customers.
		 * @param settings The settings tab, for example 'Tier settings'!$A:$H. Leave it out to use the default settings.
		 * @customfunction
		 */
		CUSTOMER_SCORE: (customers: unknown, headers?: unknown, settings?: unknown): FormulaResult =>
			column("CUSTOMER_SCORE", [customers, headers, settings], (w) => w.results.score, RESULT_CELLS.score),

		/**
		 * =CUSTOMER_TIER_RANGE(Customers[#ALL]) for a Table, or =CUSTOMER_TIER_RANGE(A1:K200). The best and the worst tier that each customer is likely to have once the unknown facts are known: "2", or "1–3".
		 *
		 * @param customers The rows of your customers: Customers[#ALL] for a Table named Customers, else for example A1:K200. Include the heading row, unless you give it separately.
		 * @param headers The heading row, for example A$1:K$1. Leave it out if it is the first row of customers.
		 * @param settings The settings tab, for example 'Tier settings'!$A:$H. Leave it out to use the default settings.
		 * @customfunction
		 */
		CUSTOMER_TIER_RANGE: (customers: unknown, headers?: unknown, settings?: unknown): FormulaResult =>
			column(
				"CUSTOMER_TIER_RANGE",
				[customers, headers, settings],
				(w) => w.results.range,
				RESULT_CELLS.range,
			),

		/**
		 * =CUSTOMER_WHY(Customers[#ALL]) for a Table, or =CUSTOMER_WHY(A1:K200). Why each customer has the tier they have, in a sentence or two: what decided, what speaks for them and what against.
		 *
		 * @param customers The rows of your customers: Customers[#ALL] for a Table named Customers, else for example A1:K200. Include the heading row, unless you give it separately.
		 * @param headers The heading row, for example A$1:K$1. Leave it out if it is the first row of customers.
		 * @param settings The settings tab, for example 'Tier settings'!$A:$H. Leave it out to use the default settings.
		 * @customfunction
		 */
		CUSTOMER_WHY: (customers: unknown, headers?: unknown, settings?: unknown): FormulaResult =>
			column("CUSTOMER_WHY", [customers, headers, settings], (w) => w.results.why, whyText),

		/**
		 * =CUSTOMER_NEXT_STEP(Customers[#ALL]) for a Table, or =CUSTOMER_NEXT_STEP(A1:K200). What to do next about each customer, in a sentence or two: by their tier, by what speaks for and against them, and by what we do not know yet.
		 *
		 * @param customers The rows of your customers: Customers[#ALL] for a Table named Customers, else for example A1:K200. Include the heading row, unless you give it separately.
		 * @param headers The heading row, for example A$1:K$1. Leave it out if it is the first row of customers.
		 * @param settings The settings tab, for example 'Tier settings'!$A:$H. Leave it out to use the default settings.
		 * @customfunction
		 */
		CUSTOMER_NEXT_STEP: (customers: unknown, headers?: unknown, settings?: unknown): FormulaResult =>
			column(
				"CUSTOMER_NEXT_STEP",
				[customers, headers, settings],
				(w) => w.results.nextStep,
				RESULT_CELLS.nextStep,
			),

		/**
		 * =CUSTOMER_NEXT_QUESTION(Customers[#ALL]) for a Table, or =CUSTOMER_NEXT_QUESTION(A1:K200). The one question about each customer whose answer would tell us most about their tier. Blank where nothing is left to ask.
		 *
		 * @param customers The rows of your customers: Customers[#ALL] for a Table named Customers, else for example A1:K200. Include the heading row, unless you give it separately.
		 * @param headers The heading row, for example A$1:K$1. Leave it out if it is the first row of customers.
		 * @param settings The settings tab, for example 'Tier settings'!$A:$H. Leave it out to use the default settings.
		 * @customfunction
		 */
		CUSTOMER_NEXT_QUESTION: (customers: unknown, headers?: unknown, settings?: unknown): FormulaResult =>
			column(
				"CUSTOMER_NEXT_QUESTION",
				[customers, headers, settings],
				(w) => w.results.nextQuestion,
				RESULT_CELLS.nextQuestion,
			),

		/**
		 * =CUSTOMER_WAY_UP(Customers[#ALL]) for a Table, or =CUSTOMER_WAY_UP(A1:K200). The smallest single change that would move each customer up a tier: "Tier 2 at +830 gross profit". For a money loser: the price rise that breaks even.
		 *
		 * @param customers The rows of your customers: Customers[#ALL] for a Table named Customers, else for example A1:K200. Include the heading row, unless you give it separately.
		 * @param headers The heading row, for example A$1:K$1. Leave it out if it is the first row of customers.
		 * @param settings The settings tab, for example 'Tier settings'!$A:$H. Leave it out to use the default settings.
		 * @customfunction
		 */
		CUSTOMER_WAY_UP: (customers: unknown, headers?: unknown, settings?: unknown): FormulaResult =>
			column(
				"CUSTOMER_WAY_UP",
				[customers, headers, settings],
				(w) => w.wayUp.heading,
				(rating, policy, language) => wayUpSentence(wayUp(rating, policy), policy, language),
			),

		/**
		 * =CUSTOMER_NET_PROFIT(Customers[#ALL]) for a Table, or =CUSTOMER_NET_PROFIT(A1:K200). What we earned on each customer after direct costs and, where an hour has a price in the settings, the cost of our hours, in the currency of your table; negative is a loss. Blank where it is not known.
		 *
		 * @param customers The rows of your customers: Customers[#ALL] for a Table named Customers, else for example A1:K200. Include the heading row, unless you give it separately.
		 * @param headers The heading row, for example A$1:K$1. Leave it out if it is the first row of customers.
		 * @param settings The settings tab, for example 'Tier settings'!$A:$H. Leave it out to use the default settings.
		 * @customfunction
		 */
		CUSTOMER_NET_PROFIT: (customers: unknown, headers?: unknown, settings?: unknown): FormulaResult =>
			column(
				"CUSTOMER_NET_PROFIT",
				[customers, headers, settings],
				(w, policy) => w.profit[profitKind(policy)],
				({ measures }) => measures.netProfit ?? "",
			),

		/**
		 * =CUSTOMER_PERSONA(Customers[#ALL]) for a Table, or =CUSTOMER_PERSONA(A1:K200). Which kind of customer each one resembles, whatever their tier, and how we can tell: draining, brings out our best, or stuck on the first order. Also what calls for a talk: profitable but draining, a stalled earner, an advocate whose referrals are worth more than they are. Blank where none of it is known.
		 *
		 * @param customers The rows of your customers: Customers[#ALL] for a Table named Customers, else for example A1:K200. Include the heading row, unless you give it separately.
		 * @param headers The heading row, for example A$1:K$1. Leave it out if it is the first row of customers.
		 * @param settings The settings tab, for example 'Tier settings'!$A:$H. Leave it out to use the default settings.
		 * @customfunction
		 */
		CUSTOMER_PERSONA: (customers: unknown, headers?: unknown, settings?: unknown): FormulaResult =>
			column(
				"CUSTOMER_PERSONA",
				[customers, headers, settings],
				(w) => w.results.persona,
				RESULT_CELLS.persona,
			),

		/**
		 * =CUSTOMER_OUTLOOK(Customers[#ALL]) for a Table, or =CUSTOMER_OUTLOOK(A1:K200). How long each customer will stay, in two columns: whether they will last six months, judging by how they are with money and how involved the owner is; and where they are heading in the long term, judging by how much of their business is ours and whom they bring. Blank where none of it is known.
		 *
		 * @param customers The rows of your customers: Customers[#ALL] for a Table named Customers, else for example A1:K200. Include the heading row, unless you give it separately.
		 * @param headers The heading row, for example A$1:K$1. Leave it out if it is the first row of customers.
		 * @param settings The settings tab, for example 'Tier settings'!$A:$H. Leave it out to use the default settings.
		 * @customfunction
		 */
		CUSTOMER_OUTLOOK: (customers: unknown, headers?: unknown, settings?: unknown): FormulaResult =>
			columns("CUSTOMER_OUTLOOK", [customers, headers, settings], columnsOfResults("sixMonths", "longTerm")),

		/**
		 * =CUSTOMER_REPORT(Customers[#ALL]) for a Table, or =CUSTOMER_REPORT(A1:K200). Everything about each customer in one table: tier, score, range, how much is known, tier without referrals, net profit and margin, persona, outlook, why, next step, next question, way up, what their referrals come to, and the plan. Blank where something is not known.
		 *
		 * @param customers The rows of your customers: Customers[#ALL] for a Table named Customers, else for example A1:K200. Include the heading row, unless you give it separately.
		 * @param headers The heading row, for example A$1:K$1. Leave it out if it is the first row of customers.
		 * @param settings The settings tab, for example 'Tier settings'!$A:$H. Leave it out to use the default settings.
		 * @customfunction
		 */
		CUSTOMER_REPORT: (customers: unknown, headers?: unknown, settings?: unknown): FormulaResult =>
			columns("CUSTOMER_REPORT", [customers, headers, settings], REPORT_COLUMNS),

		/**
		 * =TIER_SUMMARY(Customers[#ALL]) for a Table, or =TIER_SUMMARY(A1:K200). What the customers of each tier come to, in one table: how many they are, their revenue, net profit and hours, each with its share of the whole list, their mean score, and how many of them are in that tier for now only; the last row adds up all of them. Figures that are not known for any of them stay blank.
		 *
		 * @param customers The rows of your customers: Customers[#ALL] for a Table named Customers, else for example A1:K200. Include the heading row, unless you give it separately.
		 * @param headers The heading row, for example A$1:K$1. Leave it out if it is the first row of customers.
		 * @param settings The settings tab, for example 'Tier settings'!$A:$H. Leave it out to use the default settings.
		 * @customfunction
		 */
		TIER_SUMMARY: (customers: unknown, headers?: unknown, settings?: unknown): FormulaResult => {
			const args = [customers, headers, settings];
			const { facts, today, policy, userLanguage } = readRows("TIER_SUMMARY", args, environment);
			const ratings = rate(facts, policy, today);
			const { headings, rows, total } = tierCells(ratings, policy, userLanguage);
			const { ofTheseForNow } = userLanguage.words.summary;
			const counts = [...tierTable(ratings), groupTotals(ratings)].map((row) => row.provisional);
			return [
				[...headings, ofTheseForNow],
				...[...rows, total].map((row, index) => [...row, counts[index]!]),
			];
		},
	};
}
