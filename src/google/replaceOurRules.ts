import type { Edit, Rule } from "../workbook/edits.ts";
import type { Host, HostRange, HostRule } from "./host.ts";
import type { Sheets } from "./sheets.ts";

/**
 * `setConditionalFormatRules` replaces all rules of a sheet: so the user's go back first, in their order. Where ours stand behind them
 * as they are to be, nothing is written.
 */
export function replaceOurRules(
	{ tab, mark, rules }: Extract<Edit, { kind: "rules" }>,
	{ sheet, range }: Sheets,
	app: Host["SpreadsheetApp"],
): void {
	const on = sheet(tab);
	const all = on.getConditionalFormatRules().map((rule) => ({ rule, formula: formulaOf(rule) }));
	const isOurs = ({ formula }: { formula: string }) => formula.includes(mark);
	const users = all.filter((one) => !isOurs(one));
	if (rules.length === 0 && users.length === all.length) return;
	const ranges = new Map(rules.map(({ areas }) => [areas, areas.map(range)]));
	const stand = all.slice(users.length);
	const isAsBefore =
		stand.length === rules.length &&
		stand.every((one, index) => isOurs(one) && isSame(one.rule, rules[index]!, ranges));
	if (isAsBefore) return;
	const ours = rules.map((rule) =>
		app
			.newConditionalFormatRule()
			.whenFormulaSatisfied(rule.formula)
			.setBackground(rule.ground)
			.setFontColor(rule.ink)
			.setRanges(ranges.get(rule.areas)!)
			.build(),
	);
	on.setConditionalFormatRules([...users.map(({ rule }) => rule), ...ours]);
}

const formulaOf = (rule: HostRule) =>
	(rule.getBooleanCondition()?.getCriteriaValues() ?? []).map(String).join(" ");

/** Whether a rule that stands is one of ours as it is to be: what it asks, where, and its colours. */
function isSame(
	standing: HostRule,
	{ formula, ground, ink, areas }: Rule,
	ranges: ReadonlyMap<Rule["areas"], readonly HostRange[]>,
): boolean {
	const addresses = (cells: readonly HostRange[]) => cells.map((range) => range.getA1Notation()).join();
	const looks = standing.getBooleanCondition();
	return (
		formulaOf(standing) === formula &&
		looks?.getBackground() === ground &&
		looks.getFontColor() === ink &&
		addresses(standing.getRanges()) === addresses(ranges.get(areas)!)
	);
}
