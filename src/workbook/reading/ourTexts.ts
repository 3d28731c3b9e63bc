import { languages } from "../../i18n/language.ts";
import type { Cell } from "../../table/cell.ts";
import { TIERS } from "../../tiering/tier.ts";
import { isTierHeading, type PlaybookColumn, type PlaybookLine, playbookLines } from "./playbookLines.ts";

/** Whether what stands in a cell of the playbook is what we write there, in any of our languages. */
type IsOurs = (cell: Cell, key: string, column: PlaybookColumn) => boolean;

/** Tells our texts from the team's. A cell that they emptied is theirs. */
export function ourTexts(): IsOurs {
	const spoken = languages().map(
		(words) => new Map(playbookLines(words).map((line): [string, PlaybookLine] => [line.key, line])),
	);
	return (cell, key, column) => {
		if (typeof cell !== "string") return false;
		const standing = unbroken(cell);
		const isLabel = column === "label";
		const tier = TIERS.find((one) => isLabel && key === `heading.tier.${one}`);
		if (tier !== undefined) return languages().some((words) => isTierHeading(standing, tier, words));
		return spoken.some((lines) => lines.get(key)?.cells[column] === standing);
	};
}

/** Other programs have other line breaks. */
const unbroken = (text: string) => text.replace(/\r\n?/g, "\n");
