import { type Language, language } from "../i18n/language.ts";
import type { Words } from "../i18n/words.ts";
import type { Cell } from "../table/cell.ts";
import { rowsOf } from "../table/rowsOf.ts";
import { type Customer, type Day, FACTS, type FactKey } from "../tiering/facts.ts";
import type { Policy } from "../tiering/policy.ts";
import type { Rating } from "../tiering/rate.ts";
import { customerRows } from "./customerRows.ts";
import type { Environment } from "./environment.ts";
import { settingsFrom } from "./settingsFrom.ts";

/** A column of a formula's result: its heading, and its cell for each customer, computed from a `Basis`. */
export interface FormulaColumn<Basis = Rating> {
	readonly heading: (words: Words, policy: Policy) => string;
	readonly cell: (basis: Basis, policy: Policy, language: Language) => Cell;
}

/**
 * Reads the customers of a formula.
 *
 * @param args of the formula as given: customers, headings and settings.
 * @throws an Error in one sentence if an argument is not what it has to be.
 */
export function readRows(formula: string, args: readonly unknown[], environment: Environment) {
	const [customers, headers, settingsRange] = args;
	const locale = environment.locale();
	const settings = settingsFrom(formula, settingsRange, locale);
	const userLanguage = language(settings.locale ?? locale);
	const read = customerRows(formula, customers, headers, locale, settings, userLanguage, environment.today);
	const { policy } = settings;
	const facts = read.customers.map((customer) => customer.facts);
	// Today costs a call to Google, and counts only where a day is known.
	const today = facts.some(hasDay) ? environment.today() : 0;
	return { read, facts, today, policy, userLanguage };
}

const DAY_FACTS = (Object.keys(FACTS) as FactKey[]).filter((fact) => FACTS[fact] === "date");
const hasDay = (facts: Customer) => DAY_FACTS.some((fact) => facts[fact] !== undefined);

/**
 * Returns one or several columns with a row for each row of the range, and their headings if the range has headings. A single
 * cell is a value, not a table.
 *
 * @param args of the formula as given: customers, headings and settings.
 * @param basisIn returns what the columns are based on, for each customer of a list: {@link ratedIn}, or less, which takes less time.
 * @throws an Error in one sentence if an argument is not what it has to be.
 */
export function perCustomer<Basis>(
	formula: string,
	args: readonly unknown[],
	shown: readonly FormulaColumn<Basis>[],
	basisIn: (customers: readonly Customer[], policy: Policy, today: Day) => (index: number) => Basis,
	environment: Environment,
): Cell | Cell[][] {
	const { read, facts, today, policy, userLanguage } = readRows(formula, args, environment);
	const basisOf = basisIn(facts, policy, today);
	const result: Cell[][] = [];
	const blanksUntil = (row: number) => {
		while (result.length < row) result.push(shown.map(() => ""));
	};
	if (read.headingRow !== null) {
		blanksUntil(read.headingRow);
		result.push(shown.map(({ heading }) => heading(userLanguage.words, policy)));
	}
	const furtherRows = new Map<number, Cell[]>();
	read.customers.forEach((customer, index) => {
		const basis = basisOf(index);
		blanksUntil(customer.row);
		const cells = shown.map(({ cell }) => cell(basis, policy, userLanguage));
		result.push(cells);
		// Of customers in a single row, make no array.
		if (customer.joined) for (const row of rowsOf(customer).slice(1)) furtherRows.set(row, [...cells]);
	});
	blanksUntil(read.rows);
	for (const [row, cells] of furtherRows) result[row] = cells;
	return result.length === 1 && shown.length === 1 ? result[0]![0] : result;
}
