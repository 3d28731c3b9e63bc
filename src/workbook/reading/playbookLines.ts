import type { Letter, LetterKey, PlaybookWords } from "../../i18n/words/playbook.ts";
import type { TierWords } from "../../i18n/words/tiers.ts";
import type { Words } from "../../i18n/words.ts";
import { TIERS, type Tier } from "../../tiering/tier.ts";

export type PlaybookColumn = keyof PlaybookWords["headings"];

/** As a new tab has them, left to right. */
export const COLUMNS: readonly PlaybookColumn[] = ["label", "text", "key"];

/** A line of the playbook as a language has it. */
export interface PlaybookLine {
	/** In no language; it stands in the last column, and the line is found again by it. */
	readonly key: string;
	/** `text`: a text that people change. `counted`: worked out from the list anew each time. The others are headings. */
	readonly kind: "title" | "columns" | "tier" | "section" | "letter" | "text" | "counted";
	/** Whose colour a heading has. */
	readonly tier?: Tier;
	readonly cells: Readonly<Record<PlaybookColumn, string>>;
}

/** Above the columns: in place of a key it has their heading. */
export const COLUMNS_KEY = "columns";

const TIER_PARTS: readonly (keyof TierWords)[] = ["who", "role", "action", "marketing", "say"];
const LETTER_PARTS: readonly (keyof Letter)[] = ["subject", "body"];

/** Each letter, and the tier that it is mostly for. */
const LETTERS: Readonly<Record<LetterKey, Tier>> = { askReferral: 1, agreeChange: 3, referOn: 3, goodbye: 4 };

/** The lines of a playbook, from top to bottom, as a new one has them. */
export function playbookLines(words: Words): PlaybookLine[] {
	const { title, howTo, headings, lettersHeading, fields } = words.playbook;
	return [
		heading("title", "title", title),
		line("howTo", "text", howTo.label, howTo.text),
		{ key: COLUMNS_KEY, kind: "columns", cells: headings },
		...TIERS.flatMap((tier) => tierLines(tier, words)),
		heading("heading.letters", "section", lettersHeading),
		line("fields", "text", fields.label, fields.text),
		...(Object.keys(LETTERS) as LetterKey[]).flatMap((letter) => letterLines(letter, words)),
	];
}

function tierLines(tier: Tier, words: Words): PlaybookLine[] {
	const { labels } = words.playbook;
	return [
		heading(`heading.tier.${tier}`, "tier", tierHeading(tier, words), tier),
		...TIER_PARTS.map((part) => line(`tier.${tier}.${part}`, "text", labels[part], words.tiers[tier][part])),
		line(`count.${tier}`, "counted", labels.count),
		line(`common.${tier}`, "counted", labels.common),
	];
}

function letterLines(letter: LetterKey, { playbook: said }: Words): PlaybookLine[] {
	return [
		heading(`heading.letter.${letter}`, "letter", said.letterTitles[letter], LETTERS[letter]),
		...LETTER_PARTS.map((part) =>
			line(`letter.${letter}.${part}`, "text", said.letterLabels[part], said.letters[letter][part]),
		),
	];
}

const line = (key: string, kind: PlaybookLine["kind"], label: string, text = ""): PlaybookLine => ({
	key,
	kind,
	cells: { label, text, key },
});

const heading = (key: string, kind: PlaybookLine["kind"], text: string, tier?: Tier): PlaybookLine => ({
	...line(key, kind, text),
	...(tier === undefined ? {} : { tier }),
});

const BETWEEN = " · ";
/** A longer role is no heading any more. */
const LONGEST_ROLE = 100;

/** @example "Tier 1 · Partner"; without a role, "Tier 1" */
export function tierHeading(tier: Tier, { tierName, tiers }: Words): string {
	const role = tiers[tier].role.slice(0, LONGEST_ROLE).replace(/\s+/g, " ").trim();
	return role === "" ? tierName(tier) : `${tierName(tier)}${BETWEEN}${role}`;
}

/** Whether a heading names a tier as ours do, whatever role we had there. */
export function isTierHeading(text: string, tier: Tier, { tierName }: Words): boolean {
	return text === tierName(tier) || text.startsWith(`${tierName(tier)}${BETWEEN}`);
}
