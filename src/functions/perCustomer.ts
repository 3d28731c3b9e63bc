import type { Language } from "../i18n/language.ts";
import { language } from "../i18n/language.ts";
import type { Words } from "../i18n/words.ts";
import type { Cell } from "../table/cell.ts";
import type { Policy } from "../tiering/policy.ts";
import { type Rating, rate } from "../tiering/rate.ts";
import { customerRows } from "./customerRows.ts";
import { settingsFrom } from "./settingsFrom.ts";
import type { Surroundings } from "./surroundings.ts";

/** A column of an answer: its heading, and what stands below it about a customer. */
export interface AnswerColumn {
	readonly heading: (words: Words) => string;
	readonly cell: (rating: Rating, policy: Policy, language: Language) => Cell;
}

/**
 * The customers of a formula, read and rated.
 *
 * @param args of the formula as a person gave them: customers, headings and settings.
 * @throws an Error in one sentence where an argument is not what it has to be.
 */
export function ratedRows(formula: string, args: readonly unknown[], surroundings: Surroundings) {
	const [customers, headers, settingsRange] = args;
	const locale = surroundings.locale();
	const settings = settingsFrom(formula, settingsRange, locale);
	const spoken = language(settings.locale ?? locale);
	const read = customerRows(formula, customers, headers, locale, settings, spoken);
	const { policy } = settings;
	const facts = read.customers.map((customer) => customer.facts);
	return { read, ratings: rate(facts, policy, surroundings.today()), policy, spoken };
}

/**
 * One or several results per customer, side by side: as many rows as the range, with the headings where it has them. One result of one
 * row is a value and no table.
 *
 * @param args of the formula as a person gave them: customers, headings and settings.
 * @throws an Error in one sentence where an argument is not what it has to be.
 */
export function perCustomer(
	formula: string,
	args: readonly unknown[],
	shown: readonly AnswerColumn[],
	surroundings: Surroundings,
): Cell | Cell[][] {
	const { read, ratings, policy, spoken } = ratedRows(formula, args, surroundings);
	const answer: Cell[][] = Array.from({ length: read.rows }, () => shown.map(() => ""));
	if (read.headingRow !== null) answer[read.headingRow] = shown.map(({ heading }) => heading(spoken.words));
	ratings.forEach((rating, index) => {
		answer[read.customers[index]!.row] = shown.map(({ cell }) => cell(rating, policy, spoken));
	});
	return answer.length === 1 && shown.length === 1 ? answer[0]![0] : answer;
}
