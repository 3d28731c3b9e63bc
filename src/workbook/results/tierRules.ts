import { TIER_COLORS } from "../../results/tierColors.ts";
import { columnLetters } from "../../table/cellAddress.ts";
import { PLACEMENTS } from "../../tiering/tier.ts";
import type { Edit, Rule } from "../edits.ts";
import type { Area } from "../port.ts";

/**
 * Tag in the formula that identifies the add-on's rules, which have no id. Always true, without a function name or an
 * argument separator: those differ between locales.
 */
export const RULE_MARK = '("Customer Tiers"<>"")';

/** Removes the add-on's rules from a tab; the user's stay. */
export const noTierRules = (tab: number): Edit => ({ kind: "rules", tab, mark: RULE_MARK, rules: [] });

/** Replaces the add-on's rules of a tab by those of the tiers. */
export const tierRules = (
	tab: Area["tab"],
	tierCell: RowCell,
	areas: readonly Area[],
	needsFacts: string,
): Edit => ({ kind: "rules", tab, mark: RULE_MARK, rules: placementRules(tierCell, areas, needsFacts) });

/** One rule per placement: colours the areas of a row by the content of its tier cell. */
export const placementRules = (tierCell: RowCell, areas: readonly Area[], needsFacts: string): Rule[] =>
	PLACEMENTS.map((placement) => ({
		formula: whereCellIs(tierCell, placement === "needsFacts" ? needsFacts : placement),
		...TIER_COLORS[placement],
		areas,
	}));

interface RowCell {
	readonly row: number;
	readonly column: number;
}

/** A formula that is true in the rows whose cell in that column has the content; written for the row of the cell. */
export function whereCellIs({ row, column }: RowCell, content: string | number): string {
	const cell = `$${columnLetters(column - 1)}${row}`;
	return `=(${cell}=${typeof content === "string" ? `"${content}"` : content})*${RULE_MARK}`;
}
