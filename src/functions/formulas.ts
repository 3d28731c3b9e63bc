import { language } from "../i18n/language.ts";
import type { Cell } from "../table/cell.ts";
import { readHeadings } from "../table/readHeadings.ts";
import { isLeftOut } from "./argumentText.ts";
import { customerFormulas } from "./customerFormulas.ts";
import type { Environment } from "./environment.ts";
import { movementTable } from "./movementTable.ts";
import { referralValue } from "./referralValue.ts";
import { tierWords } from "./tierWords.ts";
import { whaleTable } from "./whaleTable.ts";

/** A column as Sheets spills it, or one value. */
type FormulaResult = Cell | Cell[][];

/** The formulas that people type. The comment on each is the help that Sheets shows them meanwhile. */
export function formulas(environment: Environment) {
	return {
		...customerFormulas(environment),

		/**
		 * =REFERRAL_VALUE(A1:A200; F1:F200; C1:C200). What each customer's referrals come to, from three columns of the same length, with or without their headings. Customers are matched ignoring case, accents and extra spaces; a name that two customers share links to neither. A value that is blank or not a number counts as nothing.
		 *
		 * @param customers The column of your customers' names or numbers: all of them, for example A1:A200.
		 * @param referredBy The column that says who referred each of them, for example F1:F200. A name that is not a customer is a source.
		 * @param values The column of what each customer is worth, for example C1:C200. Not needed for "direct" and "referred".
		 * @param measure "influence" (also when left out): what all those they brought in, directly and through others, are worth. "contribution": their own value plus that. "credit": every value divided once along its chain, so that credits add up to the total value. "direct" and "referred": how many they brought in, themselves or in all.
		 * @param passUp For "credit": the share that a customer passes on to whoever referred them, for example its cell on the settings tab. Left out: 25%.
		 * @customfunction
		 */
		REFERRAL_VALUE: (
			customers: unknown,
			referredBy: unknown,
			values?: unknown,
			measure?: unknown,
			passUp?: unknown,
		): FormulaResult =>
			referralValue({ customers, referredBy, values, measure, passUp }, environment.locale()),

		/**
		 * =WHALE_CURVE(Customers[Profit]) for a Table, or =WHALE_CURVE(D2:D200). How your customers' profits add up, from the most profitable customer to the one who costs most: a table of how many customers, their share, what the last of them earned, and what all of them earned together. It rises as long as customers earn you something and falls where you lose on them. The share of the profit is blank where all of them together earn nothing.
		 *
		 * @param profits The column of net profits, without totals, for example D2:D200. Cells that are blank or not numbers are left out.
		 * @customfunction
		 */
		WHALE_CURVE: (profits: unknown): FormulaResult => whaleTable(profits, environment.locale()),

		/**
		 * =TIER_MOVEMENT('Tier history'!A:K). How many customers moved from which tier to which between two days, in one table: a row for each tier they were in at the end of the first day, a column for each tier they are in at the end of the last. New customers have a row of their own. The last column says in how many of the moves a change of the settings had a part. Customers who have left your list stay in the tier they were last in.
		 *
		 * @param history The whole history tab, for example 'Tier history'!A:K.
		 * @param from The first day, for example a cell with a date. Leave it out to begin with the first day of the history.
		 * @param to The last day, for example a cell with a date. Leave it out to end with the last day of the history.
		 * @customfunction
		 */
		TIER_MOVEMENT: (history: unknown, from?: unknown, to?: unknown): FormulaResult =>
			movementTable({ history, from, to }, environment.locale()),

		/**
		 * =TIER_COLUMNS(Customers[#HEADERS]) for a Table, or =TIER_COLUMNS(A1:K1). What each of your headings is read as: the name of the fact, or blank where it is none that we know and the column is left alone.
		 *
		 * @param headers The heading row, for example A1:K1.
		 * @customfunction
		 */
		TIER_COLUMNS: (headers: unknown): FormulaResult => {
			const { words } = language(environment.locale());
			const grid = Array.isArray(headers) ? (headers as Cell[][]) : [[headers as Cell]];
			const named = (cells: readonly Cell[]) =>
				readHeadings(cells).map((fact) => (fact === null ? "" : words.facts[fact]));
			if (grid.every((row) => row.every(isLeftOut)))
				throw new Error(words.problem.formula.noHeadingsGiven("TIER_COLUMNS"));
			const isColumn = grid.length > 1 && grid[0]!.length === 1;
			const result = isColumn ? named(grid.map((row) => row[0])).map((name) => [name]) : [named(grid[0]!)];
			return Array.isArray(headers) ? result : result[0]![0];
		},

		/**
		 * =TIER_ROLE(2). Our role for customers of a tier: Partner, Advisor, Educator and administrator, or to stop being the Fixer.
		 *
		 * @param tier A tier from 1 to 4, or a column of them.
		 * @customfunction
		 */
		TIER_ROLE: (tier: unknown): FormulaResult =>
			tierWords("TIER_ROLE", tier, language(environment.locale()).words, (words) => words.role, ""),

		/**
		 * =TIER_ACTION(2). What to do about customers of a tier.
		 *
		 * @param tier A tier from 1 to 4, or a column of them.
		 * @customfunction
		 */
		TIER_ACTION: (tier: unknown): FormulaResult => {
			const { words } = language(environment.locale());
			return tierWords("TIER_ACTION", tier, words, ({ action }) => action, words.needsFactsAction);
		},
	};
}
