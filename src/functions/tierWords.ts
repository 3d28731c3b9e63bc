import { LANGUAGES } from "../i18n/language.ts";
import type { TierWords, Words } from "../i18n/words.ts";
import type { Cell } from "../table/cell.ts";
import type { Tier } from "../tiering/tier.ts";
import { foundText } from "./foundText.ts";

/**
 * One text for one tier, or a column for a column. A blank stays blank; *needs facts* gives `needsFacts`. A heading
 * on top of a column ("Tier") stays blank too.
 *
 * @throws an Error in one sentence where a cell is no tier.
 */
export function tierWords(
	formula: string,
	argument: unknown,
	words: Words,
	text: (tier: TierWords) => string,
	needsFacts: string,
): Cell | Cell[][] {
	const one = (cell: unknown): Cell => {
		if (cell === undefined || cell === null || cell === "") return "";
		if (typeof cell === "string" && isNeedsFacts(cell)) return needsFacts;
		const tier = Number(cell);
		if (![1, 2, 3, 4].includes(tier) || typeof cell === "boolean") {
			throw new Error(words.problem.formula.badTier(formula, foundText(cell)));
		}
		return text(words.tiers[tier as Tier]);
	};
	if (!Array.isArray(argument)) {
		if (argument === undefined) throw new Error(words.problem.formula.badTier(formula, foundText(argument)));
		return one(argument);
	}
	return (argument as unknown[][]).map((row, index) =>
		row.map((cell) => (index === 0 && argument.length > 1 && isHeading(cell) ? "" : one(cell))),
	);
}

const isNeedsFacts = (cell: string) =>
	LANGUAGES.some((words) => words.needsFacts === cell.trim().toLowerCase());

const isHeading = (cell: unknown) => LANGUAGES.some((words) => words.results.tier === cell);
