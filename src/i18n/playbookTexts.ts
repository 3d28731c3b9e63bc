import type { Tier } from "../tiering/tier.ts";
import type { Letter, LetterKey } from "./words/playbook.ts";
import type { LapsedWords, TierWords } from "./words/tiers.ts";
import type { SharedWords } from "./words.ts";

/** The key of a text of the playbook, the same in every language. It is in the last column of the text's row. */
export type PlaybookKey =
	| `tier.${Tier}.${keyof TierWords}`
	| `lapsed.${keyof LapsedWords}`
	| `letter.${LetterKey}.${keyof Letter}`;

/** The texts that a team has written in place of the add-on's; "" where they emptied one. */
export type PlaybookTexts = Readonly<Partial<Record<PlaybookKey, string>>>;

/** Returns the words with the team's texts from the playbook in place of the add-on's. */
export function withPlaybook<W extends SharedWords>(words: W, texts: PlaybookTexts): W {
	const [tiers, letters] = [{ ...words.tiers }, { ...words.playbook.letters }];
	let { lapsed } = words;
	for (const [key, text] of Object.entries(texts)) {
		const [kind, which, part] = key.split(".") as [string, string, string];
		if (kind === "tier") {
			const tier = Number(which) as Tier;
			tiers[tier] = { ...tiers[tier], [part]: text };
		} else if (kind === "lapsed") {
			lapsed = { ...lapsed, [which]: text };
		} else {
			const letter = which as LetterKey;
			letters[letter] = { ...letters[letter], [part]: text };
		}
	}
	return { ...words, tiers, lapsed, playbook: { ...words.playbook, letters } };
}
