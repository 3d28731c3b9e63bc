import { TIER_COLORS } from "../../results/tierColors.ts";
import { columnLetters } from "../../table/cellAddress.ts";
import { PLACEMENTS } from "../../tiering/tier.ts";
import type { Edit } from "../edits.ts";
import type { Area } from "../port.ts";

/**
 * Tag in the formula that identifies the add-on's rules, which have no id. Always true, without a function name or an
 * argument separator: those differ between locales.
 */
const RULE_MARK = '("Customer Tiers"<>"")';

/** Removes the add-on's rules from a tab; the user's stay. */
export const noTierRules = (tab: number): Edit => ({ kind: "rules", tab, mark: RULE_MARK, rules: [] });

/** One rule per placement: colours the areas of a row by the content of its tier cell. */
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
