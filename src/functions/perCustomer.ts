import type { Language } from "../i18n/language.ts";
import { language } from "../i18n/language.ts";
import type { Words } from "../i18n/words.ts";
import type { Cell } from "../table/cell.ts";
import type { Policy } from "../tiering/policy.ts";
import { type Measured, measuredIn, type Rating } from "../tiering/rate.ts";
import { customerRows } from "./customerRows.ts";
import { settingsFrom } from "./settingsFrom.ts";
import type { Surroundings } from "./surroundings.ts";

/** A column of an answer: its heading, and what stands below it about a customer; `About` is what that is told from. */
export interface AnswerColumn<About = Rating> {
	readonly heading: (words: Words) => string;
	readonly cell: (about: About, policy: Policy, language: Language) => Cell;
}

/**
 * The customers of a formula, read and measured.
 *
 * @param args of the formula as a person gave them: customers, headings and settings.
 * @throws an Error in one sentence where an argument is not what it has to be.
 */
export function measuredRows(formula: string, args: readonly unknown[], surroundings: Surroundings) {
	const [customers, headers, settingsRange] = args;
	const locale = surroundings.locale();
	const settings = settingsFrom(formula, settingsRange, locale);
	const spoken = language(settings.locale ?? locale);
	const read = customerRows(formula, customers, headers, locale, settings, spoken);
	const { policy } = settings;
	const facts = read.customers.map((customer) => customer.facts);
	return { read, measured: measuredIn(facts, policy, surroundings.today()), policy, spoken };
}

/**
 * One or several results per customer, side by side: as many rows as the range, with the headings where it has them. One result of one
 * row is a value and no table.
 *
 * @param args of the formula as a person gave them: customers, headings and settings.
 * @param look what the columns tell from: {@link rated}, or less where that is enough, and then takes less time.
 * @throws an Error in one sentence where an argument is not what it has to be.
 */
export function perCustomer<About>(
	formula: string,
	args: readonly unknown[],
	shown: readonly AnswerColumn<About>[],
	look: (one: Measured, policy: Policy) => About,
	surroundings: Surroundings,
): Cell | Cell[][] {
	const { read, measured, policy, spoken } = measuredRows(formula, args, surroundings);
	const answer: Cell[][] = [];
	const blanksUntil = (row: number) => {
		while (answer.length < row) answer.push(shown.map(() => ""));
	};
	if (read.headingRow !== null) {
		blanksUntil(read.headingRow);
		answer.push(shown.map(({ heading }) => heading(spoken.words)));
	}
	read.customers.forEach(({ row }, place) => {
		const about = look(measured(place), policy);
		blanksUntil(row);
		answer.push(shown.map(({ cell }) => cell(about, policy, spoken)));
	});
	blanksUntil(read.rows);
	return answer.length === 1 && shown.length === 1 ? answer[0]![0] : answer;
}
