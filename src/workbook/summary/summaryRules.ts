import type { Words } from "../../i18n/words.ts";
import { TIER_COLORS, type TierColor } from "../../results/tierColors.ts";
import type { DiagnosisLevel } from "../../tiering/summary/diagnosis/diagnosisLevel.ts";
import { PLACEMENTS } from "../../tiering/tier.ts";
import type { Edit, Rule } from "../edits.ts";
import type { Area } from "../port.ts";
import { placementRules, RULE_MARK, whereCellIs } from "../results/tierRules.ts";
import { stretches } from "../stretches.ts";
import { SUMMARY_COLUMN_COUNT } from "./summaryLine.ts";
import { DIAGNOSIS_KEYS } from "./summaryLines.ts";
import { tierKey } from "./tierLines.ts";

/** Red, amber, green and grey, as the tiers have them; never without the word. */
const LEVEL_COLORS: Readonly<Record<DiagnosisLevel, TierColor>> = {
	act: TIER_COLORS[4],
	watch: TIER_COLORS[3],
	fine: TIER_COLORS[1],
	unknown: TIER_COLORS.needsFacts,
};

/** Colours the rows of the tiers, and the words in front of the diagnoses, wherever those are now. */
export function summaryRules(rows: ReadonlyMap<string, number>, words: Words): Edit[] {
	const areasOf = (keys: readonly string[], columns: number): Area[] =>
		stretches(keys.map((key) => rows.get(key)).filter((row) => row !== undefined)).map(
			({ first, count }) => ({ tab: "summary", row: first, rows: count, column: 1, columns }),
		);
	const tiers = areasOf(PLACEMENTS.map(tierKey), SUMMARY_COLUMN_COUNT);
	const rules = [
		...(tiers[0] === undefined ? [] : placementRules(tiers[0], tiers, words.needsFacts)),
		...levelRules(areasOf(DIAGNOSIS_KEYS, 1), words.diagnosis.levels),
	];
	return rules.length === 0 ? [] : [{ kind: "rules", tab: "summary", mark: RULE_MARK, rules }];
}

function levelRules(areas: readonly Area[], levels: Words["diagnosis"]["levels"]): Rule[] {
	const [cell] = areas;
	if (cell === undefined) return [];
	return (Object.keys(LEVEL_COLORS) as DiagnosisLevel[]).map((level) => ({
		formula: whereCellIs(cell, levels[level]),
		...LEVEL_COLORS[level],
		areas,
	}));
}
