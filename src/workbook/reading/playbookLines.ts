import type { Letter, LetterKey, PlaybookWords } from "../../i18n/words/playbook.ts";
import type { LapsedWords, TierWords } from "../../i18n/words/tiers.ts";
import type { Words } from "../../i18n/words.ts";
import { TIERS, type Tier } from "../../tiering/tier.ts";

export type PlaybookColumn = keyof PlaybookWords["headings"];

/** Columns of a new tab, left to right. */
export const PLAYBOOK_COLUMNS: readonly PlaybookColumn[] = ["label", "text", "key"];

/** A line of the playbook in one language. */
export interface PlaybookLine {
	/** In no language. In the last column, to find the line again. */
	readonly key: string;
	/** `text`: can be changed by users. `counted`: computed from the list on every run. The others are headings. */
	readonly kind: "title" | "columns" | "tier" | "section" | "letter" | "text" | "counted";
	/** Tier that gives a heading its colour. */
	readonly tier?: Tier;
	readonly cells: Readonly<Record<PlaybookColumn, string>>;
}

/** Key of the line of column headings; on the tab, that line has the heading of the key column instead. */
export const COLUMNS_KEY = "columns";

const TIER_PARTS: readonly (keyof TierWords)[] = ["who", "role", "action", "marketing", "say"];
const LAPSED_PARTS: readonly (keyof LapsedWords)[] = ["who", "action", "marketing", "say"];
const LETTER_PARTS: readonly (keyof Letter)[] = ["subject", "body"];

/** The letters, each with the tier that it is mainly for; null: for whoever has stopped buying. */
const LETTERS: Readonly<Record<LetterKey, Tier | null>> = {
	askReferral: 1,
	agreeChange: 3,
	referOn: 3,
	winBack: null,
	goodbye: 4,
};

/** True for the lines about who has stopped buying, which the first version did not have. */
export const isAboutLapsed = ({ key }: Pick<PlaybookLine, "key">): boolean => /lapsed|winBack/.test(key);

/** Lines of a new playbook, from top to bottom. */
export function playbookLines(words: Words): PlaybookLine[] {
	const { title, howTo, headings, lettersHeading, fields } = words.playbook;
	return [
		heading("title", "title", title),
		line("howTo", "text", howTo.label, howTo.text),
		{ key: COLUMNS_KEY, kind: "columns", cells: headings },
		...TIERS.flatMap((tier) => tierLines(tier, words)),
		...lapsedLines(words),
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

function lapsedLines({ playbook, lapsed }: Words): PlaybookLine[] {
	const { labels, lapsedHeading } = playbook;
	return [
		heading("heading.lapsed", "section", lapsedHeading),
		...LAPSED_PARTS.map((part) => line(`lapsed.${part}`, "text", labels[part], lapsed[part])),
		line("count.lapsed", "counted", labels.count),
	];
}

function letterLines(letter: LetterKey, { playbook }: Words): PlaybookLine[] {
	return [
		heading(
			`heading.letter.${letter}`,
			"letter",
			playbook.letterTitles[letter],
			LETTERS[letter] ?? undefined,
		),
		...LETTER_PARTS.map((part) =>
			line(`letter.${letter}.${part}`, "text", playbook.letterLabels[part], playbook.letters[letter][part]),
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

const SEPARATOR = " · ";
/** A longer role is cut off, to be a heading. */
const MAX_ROLE_CHARS = 100;

/** @example "Tier 1 · Partner"; without a role, "Tier 1" */
export function tierHeading(tier: Tier, { tierName, tiers }: Words): string {
	const role = tiers[tier].role.slice(0, MAX_ROLE_CHARS).replace(/\s+/g, " ").trim();
	return role === "" ? tierName(tier) : `${tierName(tier)}${SEPARATOR}${role}`;
}

/** True if a heading names the tier as the add-on does, with whatever role. */
export function isTierHeading(text: string, tier: Tier, { tierName }: Words): boolean {
	return text === tierName(tier) || text.startsWith(`${tierName(tier)}${SEPARATOR}`);
}
