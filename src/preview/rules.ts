import type { IRange, Worksheet } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import type { HostRange, HostRule, HostRuleBuilder } from "../google/host.ts";
import type { Book } from "./book.ts";
import { onlyWhatIsHere } from "./onlyWhatIsHere.ts";
import { placeOf, range } from "./range.ts";
import { separators } from "./separators.ts";

interface Draft {
	formula?: string;
	background?: string;
	color?: string;
	ranges: HostRange[];
}

/** Maps each rule that a script has got to Univer's rule, so that a person's own rule is written back unchanged. */
const univerRules = new WeakMap<object, { rule: IConditionFormattingRule; sheet: Worksheet | undefined }>();

export function ruleBuilder(book: Book): HostRuleBuilder {
	const draft: Draft = { ranges: [] };
	const builder: HostRuleBuilder = onlyWhatIsHere("ConditionalFormatRuleBuilder", {
		whenFormulaSatisfied(formula: string) {
			if (namesAnotherSheet(formula)) {
				throw new Error("Conditional format rule cannot reference a different sheet.");
			}
			draft.formula = formula;
			return builder;
		},
		setBackground(color: string) {
			draft.background = color;
			return builder;
		},
		setFontColor(color: string) {
			draft.color = color;
			return builder;
		},
		setRanges(ranges: HostRange[]) {
			draft.ranges = ranges;
			return builder;
		},
		build: () => built(book, draft),
	});
	return builder;
}

function namesAnotherSheet(formula: string): boolean {
	return /!/.test(formula.replace(/"(?:[^"]|"")*"/g, ""));
}

let lastRule = 0;

function built(book: Book, draft: Draft): HostRule {
	if (draft.formula === undefined) throw new Error("A rule needs a condition.");
	const locations = draft.ranges.map(placeOf);
	const cfId = `added-${++lastRule}`;
	book.ruleFormulas.set(cfId, draft.formula);
	const style = {
		...(draft.background ? { bg: { rgb: draft.background } } : {}),
		...(draft.color ? { cl: { rgb: draft.color } } : {}),
	};
	return hostRule(
		book,
		{
			cfId,
			ranges: locations.map((location) => location.range),
			stopIfTrue: true,
			rule: { type: "highlightCell", subType: "formula", value: separators(draft.formula), style },
		} as IConditionFormattingRule,
		locations[0]?.sheet,
	);
}

function hostRule(book: Book, rule: IConditionFormattingRule, sheet: Worksheet | undefined): HostRule {
	const made: HostRule = onlyWhatIsHere("ConditionalFormatRule", {
		getBooleanCondition() {
			const criteria = criteriaValues(book, rule);
			const style = "style" in rule.rule ? rule.rule.style : undefined;
			return (
				criteria &&
				onlyWhatIsHere("BooleanCondition", {
					getCriteriaValues: () => criteria,
					getBackground: () => style?.bg?.rgb ?? null,
					getFontColor: () => style?.cl?.rgb ?? null,
				})
			);
		},
		getRanges: () => (sheet ? rule.ranges.map((area) => range(book, sheet, area)) : []),
	});
	univerRules.set(made, { rule, sheet });
	return made;
}

function criteriaValues(book: Book, rule: IConditionFormattingRule): (string | number)[] | null {
	if (rule.rule.type !== "highlightCell") return null;
	const given = book.ruleFormulas.get(rule.cfId);
	if (given !== undefined) return [given];
	const value = "value" in rule.rule ? rule.rule.value : undefined;
	return value === undefined ? [] : [value].flat();
}

export function getRules(book: Book, sheet: FWorksheet): HostRule[] {
	return sheet.getConditionalFormattingRules().map((rule) => hostRule(book, rule, sheet.getSheet()));
}

export function setRules(book: Book, sheet: FWorksheet, rules: HostRule[]): void {
	const all = rules.map((rule) => {
		const known = univerRules.get(rule);
		if (!known) throw new Error("not in the local workbook: a rule made elsewhere");
		if (known.rule.ranges.length === 0) throw new Error("A rule needs at least one range.");
		if (known.sheet?.getSheetId() !== sheet.getSheetId()) {
			throw new Error("Conditional format rule cannot reference a different sheet.");
		}
		return { ...known.rule, ranges: known.rule.ranges.map((range: IRange) => ({ ...range })) };
	});
	book.checkMayWrite(sheet.getSheet());
	sheet.clearConditionalFormatRules();
	// add them in reverse: Univer puts each new rule before the others
	for (const rule of all.reverse()) sheet.addConditionalFormattingRule(rule);
}
