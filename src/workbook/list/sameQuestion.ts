import type { Language } from "../../i18n/language.ts";
import type { Problem, ReadCustomer, Reading, SameOffer } from "../../table/reading.ts";
import { rowsAsTheyStand } from "../../table/rowsOf.ts";
import { shownText } from "../../table/shownText.ts";
import type { FactKey } from "../../tiering/facts.ts";
import { factText } from "../facts/factText.ts";

/** A question to a person about rows that may be one customer. */
export interface SameQuestion {
	/** Each once. */
	readonly names: readonly string[];
	readonly rows: readonly string[];
	readonly answers: readonly ("one" | "different" | "undecided")[];
}

/** Rows that are named; more make no readable notice. */
const MAX_ROWS = 6;
/** The first of them that is known tells a person most about a row. */
const FIGURES: readonly FactKey[] = ["revenue", "profit", "lifetimeRevenue", "recentRevenue", "lastOrder"];

/** The question that goes with a problem; null if a person has nothing to decide. */
export function sameQuestion(problem: Problem, reading: Reading, language: Language): SameQuestion | null {
	if (problem.kind === "noLongerSame") return { names: problem.names, rows: [], answers: ["undecided"] };
	if (!("offer" in problem) || problem.offer === undefined) return null;
	const names = new Set(problem.offer.rows.map(({ name }) => name));
	return {
		names: Array.from(names),
		rows: rowTexts(problem.offer, reading, language),
		answers: ["one", "different"],
	};
}

function rowTexts({ rows }: SameOffer, { customers }: Reading, language: Language): string[] {
	const { problem } = language.words;
	const wanted = new Set(rows.slice(0, MAX_ROWS).map(({ row }) => row));
	const shown = rowsAsTheyStand(customers).filter(({ row }) => wanted.has(row));
	const texts = shown.map((one) =>
		problem.offeredRow(one.row + 1, shownText(one.facts.customer), figureOf(one, language)),
	);
	const more = rows.length - texts.length;
	return more > 0 ? [...texts, problem.moreRows(more)] : texts;
}

function figureOf({ facts }: ReadCustomer, language: Language): string {
	const fact = FIGURES.find((figure) => facts[figure] !== undefined);
	if (fact === undefined) return "";
	return `${language.words.facts[fact]} ${factText(fact, facts[fact]!, language)}`;
}
