import { wordsOfAllLanguages } from "../i18n/language.ts";
import type { TierWords } from "../i18n/words/tiers.ts";
import type { Words } from "../i18n/words.ts";
import type { Cell } from "../table/cell.ts";
import { isErrorCell, isUnknown } from "../table/unknownCell.ts";
import type { Tier } from "../tiering/tier.ts";
import { argumentText } from "./argumentText.ts";

/**
 * Returns one text for one tier, or a column for a column. A blank or an error stays blank; *needs facts* gives `needsFacts`. A
 * first cell of a column that is no tier is its heading, and stays blank too.
 *
 * @throws an Error in one sentence if a cell is no tier.
 */
export function tierWords(
	formula: string,
	argument: unknown,
	words: Words,
	text: (tier: TierWords) => string,
	needsFacts: string,
): Cell | Cell[][] {
	const textFor = (cell: unknown): Cell => {
		if (isUnknown(cell as Cell) || isErrorCell(cell as Cell)) return "";
		if (typeof cell === "string" && isNeedsFacts(cell)) return needsFacts;
		const tier = tierInCell(cell);
		if (tier === null) throw new Error(words.problem.formula.badTier(formula, argumentText(cell, words)));
		return text(words.tiers[tier]);
	};
	if (!Array.isArray(argument)) {
		if (argument === undefined)
			throw new Error(words.problem.formula.badTier(formula, argumentText(argument, words)));
		return textFor(argument);
	}
	return (argument as unknown[][]).map((row, index) =>
		row.map((cell) => (index === 0 && argument.length > 1 && tierInCell(cell) === null ? "" : textFor(cell))),
	);
}

const isNeedsFacts = (cell: string) =>
	wordsOfAllLanguages().some((words) => words.needsFacts === cell.trim().toLowerCase());

/** 1–4 as a number, as a text, or after a word: "Tier 2", "Niveau 2". */
function tierInCell(cell: unknown): Tier | null {
	if (typeof cell !== "number" && typeof cell !== "string") return null;
	const [, digit] = /^(?:\p{L}+ )?([1-4])$/u.exec(String(cell).trim()) ?? [];
	return digit === undefined ? null : (Number(digit) as Tier);
}
