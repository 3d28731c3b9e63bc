import { joinList } from "../i18n/joinList.ts";
import { reasonText } from "../i18n/whySentences.ts";
import { withFullStop } from "../i18n/withFullStop.ts";
import type { SharedLanguage } from "../i18n/words.ts";
import { flags } from "../tiering/flags.ts";
import { type Evidence, type FoundPersona, persona } from "../tiering/persona.ts";
import type { Policy } from "../tiering/policy.ts";
import type { Rating } from "../tiering/rate.ts";
import type { Stand } from "../tiering/reasons.ts";
import { flagText } from "./flagText.ts";

/**
 * Describes the kind of client that a customer resembles, its signs, and what it means together with the tier. Blank if there
 * is nothing to say.
 *
 * @example "Draining: drains the people who serve them, 4 complaints. Profitable but draining: Tier 2, and worth a talk."
 */
export function personaText(rating: Rating, policy: Policy, language: SharedLanguage): string {
	const found = persona(rating, policy.persona);
	return [
		...(found === null ? [] : [foundPersonaText(found, rating, policy, language)]),
		...flags(rating, policy).map((flag) => flagText(flag, language)),
	].join(" ");
}

function foundPersonaText(
	{ persona, evidence }: FoundPersona,
	rating: Rating,
	policy: Policy,
	language: SharedLanguage,
): string {
	const stand = persona === "bringsOutBest" ? "for" : "against";
	const name = language.words.persona.names[persona];
	const signs = evidence.map((sign) => evidenceText(sign, stand, rating, policy, language));
	// The best answer about energy repeats the persona's name.
	const unrepeated = signs.filter((text) => text.toLowerCase() !== name.toLowerCase());
	return withFullStop(`${name}: ${joinList(unrepeated)}`);
}

function evidenceText(
	{ fact, value }: Evidence,
	stand: Stand,
	rating: Rating,
	policy: Policy,
	language: SharedLanguage,
): string {
	if (fact === "orders" || fact === "ageMonths") return language.words.persona.evidence[fact](value);
	return reasonText({ criterion: fact, value, stand }, rating, policy, language);
}
