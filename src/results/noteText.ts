import { joinList } from "../i18n/joinList.ts";
import type { Language } from "../i18n/language.ts";
import { tierText } from "../i18n/tierText.ts";
import { reasonText } from "../i18n/whySentences.ts";
import type { Words } from "../i18n/words.ts";
import type { Customer } from "../tiering/facts.ts";
import type { Policy } from "../tiering/policy.ts";
import type { Rating } from "../tiering/rate.ts";
import { reasons } from "../tiering/reasons.ts";
import { roundToSum } from "../tiering/roundToSum.ts";
import { rangesText } from "./rangesText.ts";
import { scoreCell } from "./resultCells.ts";

/**
 * Builds the note on a tier cell: the parts of the score, line by line. The figures shown add up to the score shown.
 *
 * @example
 * "Tier 2 · likely 1–2, could be 1–3 · 58 % known
 * For Hansen ApS
 *
 * Starts from 50.0
 * +14.0 a gross margin of 31 %
 * −1.6 pays 21 days late
 * = 62.4
 *
 * — Customer Tiers"
 */
export function noteText(rating: Rating, policy: Policy, { words, figures }: Language): string {
	const firstLine = [
		tierText(rating, words),
		...(rating.tier === rating.computed ? [] : [words.note.computed(words.tierName(rating.computed))]),
		...rangesText(rating, words),
		words.note.known(rating.knownShare, figures),
	].join(" · ");
	const customer = customerLine(rating.customer, words);
	return [
		firstLine,
		...(customer === "" ? [] : [customer]),
		...otherNamesLine(rating.customer, words),
		...sumLines(rating, policy, { words, figures }),
		"",
		words.note.writtenBy,
	].join("\n");
}

/** The other names of rows that count as this customer, as many as keep a note short. */
function otherNamesLine({ otherNames = [] }: Customer, { note }: Words): string[] {
	if (otherNames.length === 0) return [];
	const names = otherNames.slice(0, MAX_OTHER_NAMES).map((name) => name.slice(0, MAX_CUSTOMER_CHARS));
	return [note.countsWith(joinList(names), otherNames.length - names.length)];
}

const MAX_OTHER_NAMES = 5;

/** Keeps a note short. */
const MAX_CUSTOMER_CHARS = 100;

/**
 * The line of a note that names its customer, so that a tier is found beside another customer after somebody has sorted the
 * list without it; `""` if the customer has no name, or one that would be taken for the end of the note.
 */
export function customerLine({ customer, id }: Pick<Customer, "customer" | "id">, { note }: Words): string {
	const name = [customer, id]
		.map((text) => (text ?? "").replace(/\s+/g, " ").trim())
		.filter((text) => text !== "")
		.join(" · ")
		.slice(0, MAX_CUSTOMER_CHARS);
	return name === "" || name.includes(note.writtenBy) ? "" : note.customer(name);
}

function sumLines(rating: Rating, policy: Policy, language: Language): string[] {
	const { words, figures } = language;
	const score = scoreCell(rating);
	if (score === "") return [];
	const parts = reasons(rating, policy);
	const shown = roundToSum(
		parts.map((part) => part.contribution),
		1,
		score - 50,
	);
	return [
		"",
		words.note.neutral,
		...parts.map(
			(part, index) => `${figures.points(shown[index]!, true)} ${reasonText(part, rating, policy, language)}`,
		),
		`= ${figures.points(score)}`,
	];
}
