import { wordsOfAllLanguages } from "../../i18n/language.ts";
import type { Cell } from "../../table/cell.ts";
import { TIERS } from "../../tiering/tier.ts";
import { FORMER_TEXTS } from "./formerTexts.ts";
import { isTierHeading, type PlaybookColumn, type PlaybookLine, playbookLines } from "./playbookLines.ts";

/** True if a cell of the playbook contains the add-on's own text, in any language. */
type IsOurs = (cell: Cell, key: string, column: PlaybookColumn) => boolean;

/** Tells the add-on's texts from the team's. A cell that the team emptied is the team's. */
export function ourTexts(): IsOurs {
	const linesByLanguage = wordsOfAllLanguages().map(
		(words) => new Map(playbookLines(words).map((line): [string, PlaybookLine] => [line.key, line])),
	);
	return (cell, key, column) => {
		if (typeof cell !== "string") return false;
		const text = unifyLineBreaks(cell);
		const isLabel = column === "label";
		const tier = TIERS.find((candidate) => isLabel && key === `heading.tier.${candidate}`);
		if (tier !== undefined) return wordsOfAllLanguages().some((words) => isTierHeading(text, tier, words));
		if (column === "text" && FORMER_TEXTS[key]?.includes(text)) return true;
		return linesByLanguage.some((lines) => lines.get(key)?.cells[column] === text);
	};
}

/** Unify line breaks, which other programs write differently. */
const unifyLineBreaks = (text: string) => text.replace(/\r\n?/g, "\n");
