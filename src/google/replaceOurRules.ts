import type { Edit, Rule } from "../workbook/edits.ts";
import type { Host, HostRange, HostRule } from "./host.ts";
import type { Sheets } from "./sheets.ts";

/**
 * Replaces the add-on's rules, and keeps the user's before them, in their order: `setConditionalFormatRules` replaces all rules
 * of a sheet. Writes nothing if the add-on's are up to date and come last.
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
	const last = all.slice(users.length);
	const isAsBefore =
		last.length === rules.length &&
		last.every((one, index) => isOurs(one) && isSame(one.rule, rules[index]!, ranges));
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

function isSame(
	existing: HostRule,
	{ formula, ground, ink, areas }: Rule,
	ranges: ReadonlyMap<Rule["areas"], readonly HostRange[]>,
): boolean {
	const addresses = (cells: readonly HostRange[]) => cells.map((range) => range.getA1Notation()).join();
	const condition = existing.getBooleanCondition();
	return (
		formulaOf(existing) === formula &&
		condition?.getBackground() === ground &&
		condition.getFontColor() === ink &&
		addresses(existing.getRanges()) === addresses(ranges.get(areas)!)
	);
}
