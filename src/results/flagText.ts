import type { SharedLanguage } from "../i18n/words.ts";
import type { Flag } from "../tiering/flags.ts";

/**
 * What a tier says only together with a persona or with referrals, in one sentence.
 *
 * @example "Profitable but draining: Tier 2, and worth a talk."
 */
export function flagText(flag: Flag, { words, figures }: SharedLanguage): string {
	const said = words.persona.flags;
	return flag.kind === "advocate"
		? said.advocate(flag.tier, flag.influence, flag.value, figures)
		: said[flag.kind](flag.tier);
}
