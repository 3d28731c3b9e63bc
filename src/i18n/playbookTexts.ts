import type { Tier } from "../tiering/tier.ts";
import type { Letter, LetterKey } from "./words/playbook.ts";
import type { TierWords } from "./words/tiers.ts";
import type { SharedWords } from "./words.ts";

/** A text of the playbook, in no language: what stands in the last column of its row. */
export type PlaybookKey = `tier.${Tier}.${keyof TierWords}` | `letter.${LetterKey}.${keyof Letter}`;

/** The texts that a team has written in place of ours. */
export type PlaybookTexts = Readonly<Partial<Record<PlaybookKey, string>>>;

/** The words as the team has changed them in the playbook; all others are ours. */
export function withPlaybook<Said extends SharedWords>(words: Said, texts: PlaybookTexts): Said {
	const [tiers, letters] = [{ ...words.tiers }, { ...words.playbook.letters }];
	for (const [key, text] of Object.entries(texts)) {
		const [kind, which, part] = key.split(".") as [string, string, string];
		if (kind === "tier") {
			const tier = Number(which) as Tier;
			tiers[tier] = { ...tiers[tier], [part]: text };
		} else {
			const letter = which as LetterKey;
			letters[letter] = { ...letters[letter], [part]: text };
		}
	}
	return { ...words, tiers, playbook: { ...words.playbook, letters } };
}
