import type { Cell } from "../table/cell.ts";
import { isUnknown } from "../table/unknownCell.ts";
import { withoutApostrophe } from "../table/withoutApostrophe.ts";
import { CRITERIA, type CriterionKey, fittedAnchors } from "../tiering/criteria.ts";
import { defaultPolicy } from "../tiering/defaultPolicy.ts";
import { FITTABLES, type Fittable } from "../tiering/fit.ts";
import type { Anchors, Criterion, Policy, ValueBy, WhyOff } from "../tiering/policy.ts";
import { readFormerWeight, withoutFormerDefault } from "./firstVersion.ts";
import { misplaced } from "./misplaced.ts";
import { NOT_NEGATIVE, type SettingCells } from "./settingCells.ts";
import { anchorKind, KEY_OFFSETS, type SwitchedGate, settingKey } from "./settingsLayout.ts";
import { isOnFromCell, valueByFromWord } from "./settingWords.ts";
import { weightFromWord } from "./weight.ts";

/**
 * Who decided about something that a list can set. `list`: it was fitted, and stays until somebody asks to fit again. `open`: it
 * is off or has its default for want of facts, and each run tries again. `user`: a person changed it, and no run does.
 */
export type Owner = "list" | "open" | "user";
export type Owners = Readonly<Record<Fittable, Owner>>;

export const ALL_OPEN = Object.fromEntries(FITTABLES.map((thing) => [thing, "open"])) as Owners;

/** The part of a policy that a list can set. */
type FittedPolicy = Pick<Policy, "criteria" | "valueBy" | "unproven">;

/** A criterion whose anchors were fitted by one measure of value is not valid for another. */
const FITTED = "fitted";
const fittedBy = (measure: ValueBy) => `${FITTED} ${measure}`;

/** What a run remembers on the tab about something that it fitted, in no language. */
export interface FitRecord {
	readonly code: string;
	readonly anchors: Anchors | null;
}

/** The record of what a list has set; a blank one for what is a person's own. */
export function fitRecord(thing: Fittable, policy: FittedPolicy, owners: Owners): FitRecord {
	const owner = owners[thing];
	if (owner === "user") return { code: "", anchors: null };
	switch (thing) {
		case "valueBy":
			return { code: policy.valueBy, anchors: null };
		case "unprovenProfit":
		case "unprovenGrowth":
			return { code: !isGateOn(thing, policy) ? "off" : owner === "list" ? "on" : "", anchors: null };
		default: {
			const { anchors, off } = policy.criteria[thing];
			const done = thing === "value" ? fittedBy(policy.valueBy) : FITTED;
			const code = off ?? (owner === "list" ? done : "");
			return { code, anchors: fittedAnchors(thing) === null || off !== null ? null : anchors };
		}
	}
}

export const isGateOn = (gate: SwitchedGate, { unproven }: Pick<Policy, "unproven">) =>
	gate === "unprovenProfit" ? unproven.profit : unproven.growth;

/**
 * Reads what a list can set. Whatever differs from the record of the last fitting, or from the default where there is no record, is
 * a person's own.
 *
 * @param hourlyCost the price of our hours, as the tab has it.
 */
export function readFitted(
	tab: SettingCells,
	hourlyCost: number | null,
): { readonly policy: FittedPolicy; readonly owners: Owners } {
	const value = readValueBy(tab);
	const criteria = CRITERIA.map((criterion): [CriterionKey, { criterion: Criterion; owner: Owner }] => [
		criterion,
		readCriterion(criterion, tab, value.measure, hourlyCost),
	]);
	const [profit, growth] = [readGate("unprovenProfit", tab), readGate("unprovenGrowth", tab)];
	const policy: FittedPolicy = {
		criteria: Object.fromEntries(
			criteria.map(([key, { criterion }]) => [key, criterion]),
		) as Policy["criteria"],
		valueBy: value.measure,
		unproven: { profit: profit.isOn, growth: growth.isOn },
	};
	const isValueOpen = value.owner === "list" && policy.criteria.value.off !== null;
	const owners = Object.fromEntries([
		...criteria.map(([key, { owner }]) => [key, owner]),
		// As long as it gives no points, another measure may become known.
		["valueBy", isValueOpen ? "open" : value.owner],
		["unprovenProfit", profit.owner],
		["unprovenGrowth", growth.owner],
	]) as Owners;
	return { policy, owners };
}

function readWeight(criterion: CriterionKey, tab: SettingCells): number {
	const key = settingKey.criterion(criterion);
	const text = tab.cell(key, KEY_OFFSETS.value);
	const word = typeof text === "string" ? weightFromWord(text, criterion) : null;
	const { weight } = defaultPolicy.criteria[criterion];
	if (word === null && typeof text === "string" && !/\d/.test(text) && !isUnknown(text)) {
		tab.report(key, KEY_OFFSETS.value, "unknownWord");
		return weight;
	}
	const typed = word ?? tab.number(key, KEY_OFFSETS.value, "number", NOT_NEGATIVE) ?? weight;
	// Typed as "20 %": Sheets makes 0.2 of it, which would all but switch the criterion off.
	if (word !== null || typed === 0 || typed >= 1) return typed;
	tab.report(key, KEY_OFFSETS.value, "shareAsWeight");
	return weight;
}

const codeOf = (thing: Fittable, tab: SettingCells): string =>
	String(withoutApostrophe(tab.cell(settingKey.fit(thing), KEY_OFFSETS.value)) ?? "").trim();

function readValueBy(tab: SettingCells): { measure: ValueBy; owner: Owner } {
	const key = settingKey.general("valueBy");
	const cell = withoutApostrophe(tab.cell(key, KEY_OFFSETS.value));
	if (isUnknown(cell)) return { measure: defaultPolicy.valueBy, owner: "open" };
	const measure = valueByFromWord(String(cell));
	if (measure === undefined) {
		tab.report(key, KEY_OFFSETS.value, "unknownWord");
		return { measure: defaultPolicy.valueBy, owner: "user" };
	}
	const recorded = codeOf("valueBy", tab);
	const isOwn = measure !== (recorded || defaultPolicy.valueBy);
	return { measure, owner: isOwn ? "user" : recorded === "" ? "open" : "list" };
}

function readGate(gate: SwitchedGate, tab: SettingCells): { isOn: boolean; owner: Owner } {
	const key = settingKey.gate(gate);
	const cell: Cell = withoutApostrophe(tab.cell(key, KEY_OFFSETS.value));
	if (isUnknown(cell)) return { isOn: true, owner: "open" };
	const isOn = isOnFromCell(cell);
	if (isOn === undefined) {
		tab.report(key, KEY_OFFSETS.value, "unknownWord");
		return { isOn: true, owner: "user" };
	}
	const recorded = codeOf(gate, tab);
	if (isOn !== (recorded !== "off")) return { isOn, owner: "user" };
	return { isOn, owner: recorded === "on" ? "list" : "open" };
}

function readCriterion(
	criterion: CriterionKey,
	tab: SettingCells,
	valueBy: ValueBy,
	hourlyCost: number | null,
): { criterion: Criterion; owner: Owner } {
	const standard = defaultPolicy.criteria[criterion];
	const key = settingKey.criterion(criterion);
	const recorded = recordOf(criterion, tab);
	const holds = isValid(criterion, recorded, valueBy, hourlyCost);
	// A row that somebody deleted counts as it was fitted.
	const hasRow = tab.keys.includes(key);
	const weight = hasRow ? readWeight(criterion, tab) : (readFormerWeight(criterion, tab) ?? standard.weight);
	const typed = hasRow ? readAnchors(criterion, recorded.anchors, tab) : recorded.anchors;
	const usual = recorded.anchors ?? standard.anchors;
	const isOwn = typed === "unusable" || (typed !== null && !areSame(typed, usual));
	const isValue = criterion === "lifetime" && valueBy === "lifetimeRevenue" ? "isValue" : null;
	if (isOwn) {
		const anchors = typed === "unusable" ? ((holds ? recorded.anchors : null) ?? standard.anchors) : typed;
		const off = anchors === null ? "notFitted" : isValue;
		return { criterion: { weight, anchors, off }, owner: "user" };
	}
	const anchors = typed === null || !holds ? standard.anchors : typed;
	const isFitted = holds && recorded.code.startsWith(FITTED) && anchors !== null;
	const off = isValue ?? whyOff(anchors, recorded.code);
	return { criterion: { weight, anchors, off }, owner: isFitted && off === null ? "list" : "open" };
}

/** False where something has changed on which the fitting rests: then it counts as not fitted. */
function isValid(
	criterion: CriterionKey,
	{ code, anchors }: FitRecord,
	valueBy: ValueBy,
	hourlyCost: number | null,
) {
	if (!code.startsWith(FITTED)) return true;
	if (criterion === "value") return code === fittedBy(valueBy);
	const byList = fittedAnchors(criterion);
	if (!byList?.whileHoursUnpriced) return true;
	const hasPercentiles = anchors !== null && !areSame(anchors, byList.otherwise ?? null);
	return hasPercentiles === (hourlyCost === null);
}

const REASONS: readonly string[] = [
	"tooFew",
	"tooAlike",
	"allAlike",
	"isValue",
	"notFitted",
] satisfies readonly WhyOff[];

function whyOff(anchors: Anchors | null, code: string): WhyOff | null {
	if (anchors === null) return REASONS.includes(code) ? (code as WhyOff) : "notFitted";
	return code === "allAlike" ? code : null;
}

function recordOf(criterion: CriterionKey, tab: SettingCells): FitRecord {
	const key = settingKey.fit(criterion);
	// Nobody types into a record: −4.5 is a margin of −450 %.
	const [at0, at50, at100] = anchorOffsets.map((offset) => {
		const cell = tab.cell(key, offset);
		return typeof cell === "number" ? cell : tab.number(key, offset, anchorKind(criterion));
	});
	const anchors: Anchors | null =
		at50 === undefined || at100 === undefined ? null : [at0 ?? null, at50, at100];
	return { code: codeOf(criterion, tab), anchors };
}

const anchorOffsets = [KEY_OFFSETS.at0, KEY_OFFSETS.at50, KEY_OFFSETS.at100];

/**
 * The anchors in the cells of a criterion; null if all three are blank: the default, as for any emptied setting. The first alone
 * may be blank: then nobody gets less than 50. What is as it was fitted is no number that a person typed in per cent.
 */
function readAnchors(
	criterion: CriterionKey,
	fitted: Anchors | null,
	tab: SettingCells,
): Anchors | null | "unusable" {
	const key = settingKey.criterion(criterion);
	const kind = anchorKind(criterion);
	const problemsBefore = tab.problems.length;
	const [at0, at50, at100] = anchorOffsets.map((offset, index) => {
		const [cell, anchor] = [tab.cell(key, offset), fitted?.[index] ?? null];
		return anchor !== null && typeof cell === "number" && isNear(cell, anchor)
			? anchor
			: tab.number(key, offset, kind);
	});
	if (tab.problems.length > problemsBefore) return "unusable";
	if (at0 === undefined && at50 === undefined && at100 === undefined) return null;
	if (at50 === undefined || at100 === undefined) {
		tab.report(key, at50 === undefined ? KEY_OFFSETS.at50 : KEY_OFFSETS.at100, "wrongOrder");
		return "unusable";
	}
	const isInOrder = (anchors: readonly (number | null)[]) => inOrder(anchors as Anchors, rises(criterion));
	const anchors: Anchors = [at0 ?? null, at50, at100];
	if (!isInOrder(anchors)) {
		const usual = fitted ?? defaultPolicy.criteria[criterion].anchors ?? anchors;
		tab.report(key, anchorOffsets[misplaced(anchors, usual, isInOrder)] ?? KEY_OFFSETS.at50, "wrongOrder");
		return "unusable";
	}
	return withoutFormerDefault(criterion, anchors, tab);
}

/** True if more is better. */
function rises(criterion: CriterionKey): boolean {
	const [, at50, at100] = fittedAnchors(criterion)?.percentiles ?? defaultPolicy.criteria[criterion].anchors!;
	return at100 > at50;
}

/** Better for us must stay better: settings cannot reverse the direction of a criterion. */
function inOrder([at0, at50, at100]: Anchors, rises: boolean): boolean {
	const [low, high] = rises ? [at0, at100] : [at100, at0];
	return (low === null || low < at50) && (high === null || at50 < high);
}

/** Digits that a file may lose make no change of anybody's. */
const areSame = (one: Anchors, other: Anchors | null) =>
	other !== null && one.every((anchor, index) => isNear(anchor, other[index]!));

const isNear = (one: number | null, other: number | null) =>
	one === other ||
	(one !== null &&
		other !== null &&
		Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other)));
