import { TIER_COLORS } from "../../results/tierColors.ts";
import { columnLetters } from "../../table/a1.ts";
import { PLACEMENTS } from "../../tiering/tier.ts";
import type { Edit } from "../edits.ts";
import type { Area } from "../port.ts";

/**
 * Rules carry no id, so ours carry a mark in their formula. It is always true, and has neither a function's name nor an
 * argument separator in it: those differ from country to country.
 */
const RULE_MARK = '("Customer Tiers"<>"")';

/** Takes our colours from a tab; whatever rules the user has stay. */
export const noTierRules = (tab: number): Edit => ({ kind: "rules", tab, mark: RULE_MARK, rules: [] });

/** One rule per tier: colours the areas of a row by what stands in that row's tier cell. */
export function tierRules(
	tab: Area["tab"],
	tierCell: { readonly row: number; readonly column: number },
	areas: readonly Area[],
	needsFacts: string,
): Edit {
	const cell = `$${columnLetters(tierCell.column - 1)}${tierCell.row}`;
	const rules = PLACEMENTS.map((placement) => ({
		formula: `=(${cell}=${placement === "needsFacts" ? `"${needsFacts}"` : placement})*${RULE_MARK}`,
		...TIER_COLORS[placement],
		areas,
	}));
	return { kind: "rules", tab, mark: RULE_MARK, rules };
}
