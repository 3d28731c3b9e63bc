import type { SharedLanguage } from "../i18n/words.ts";
import type { Flag } from "../tiering/flags.ts";

/**
 * Formats a flag as one sentence.
 *
 * @example "Profitable but draining: Tier 2, and worth a talk."
 */
export function flagText(flag: Flag, { words, figures }: SharedLanguage): string {
	const texts = words.persona.flags;
	return flag.kind === "advocate"
		? texts.advocate(flag.tier, flag.influence, flag.value, figures)
		: texts[flag.kind](flag.tier);
}
