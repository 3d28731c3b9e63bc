import type { Grid } from "../table/cell.ts";
import type { Assigned } from "../table/fixedColumns.ts";
import { textOf } from "../table/textOf.ts";
import { isUnknown } from "../table/unknownCell.ts";
import { defaultPolicy } from "../tiering/defaultPolicy.ts";
import type { FactKey } from "../tiering/facts.ts";
import { CRITERIA, type CriterionKey } from "../tiering/measures.ts";
import type { Anchors, Limits, Policy } from "../tiering/policy.ts";
import { TIERS, type Tier } from "../tiering/tier.ts";
import {
	anchorKind,
	COLUMN_PREFIX,
	FROM_KEY,
	keyOf,
	LIMITS,
	type LimitKey,
	THRESHOLDS,
	type ValueKind,
} from "./layout.ts";
import { readOutlookLimits } from "./readOutlookLimits.ts";
import { readPersonaLimits } from "./readPersonaLimits.ts";
import {
	type Bounds,
	NOT_NEGATIVE,
	type SettingCells,
	type SettingProblem,
	settingCells,
} from "./settingCells.ts";
import { weightFromWord } from "./weight.ts";
import { factFromWord, localeFromWord } from "./words.ts";

/** What a settings tab says. */
export interface Settings {
	/** Valid, whatever stands in the tab: the default takes the place of what cannot be used. */
	readonly policy: Policy;
	/** The locale to speak; null: the spreadsheet's own. */
	readonly locale: string | null;
	/** The headings of the user's list, as {@link headingText} writes them; null: found by itself. */
	readonly headings: string | null;
	/** The user's own choice of columns. */
	readonly assigned: Assigned;
	/** Whom the owner wants as customers, in their own words; null: not said. */
	readonly idealCustomer: string | null;
	/** Where the marketing effort goes now, in any one unit; without the tiers for which nothing is typed. */
	readonly effort: Readonly<Partial<Record<Tier, number>>>;
	readonly problems: readonly SettingProblem[];
}

/** Without a settings tab. */
export const DEFAULT_SETTINGS: Settings = {
	policy: defaultPolicy,
	locale: null,
	headings: null,
	assigned: {},
	idealCustomer: null,
	effort: {},
	problems: [],
};

/**
 * Reads a settings tab, or the range of it that a person gave to a formula. Every value is checked; one that cannot be used is
 * reported, and the default is used for it. A row that is not there has its default too.
 *
 * @param locale the spreadsheet's, for numbers that are texts.
 */
export function readSettings(grid: Grid, locale: string): Settings {
	const sheet = settingCells(grid, locale);
	const number = (key: string, kind: ValueKind, bounds?: Bounds) =>
		sheet.number(key, FROM_KEY.value, kind, bounds);
	return {
		policy: {
			criteria: Object.fromEntries(
				CRITERIA.map((criterion) => [criterion, readCriterion(criterion, sheet)]),
			) as Policy["criteria"],
			thresholds: readThresholds(sheet),
			limits: readLimits(sheet),
			persona: readPersonaLimits(sheet),
			outlook: readOutlookLimits(sheet),
			hourlyCost: number(keyOf.general("hourlyCost"), "money", NOT_NEGATIVE) ?? null,
			assumedMargin: number(keyOf.general("assumedMargin"), "share", [-1, 1]) ?? null,
			passUp: number(keyOf.general("passUp"), "share", [0, 1]) ?? defaultPolicy.passUp,
			reviewDate: number(keyOf.general("reviewDate"), "date") ?? null,
		},
		locale: readLanguage(sheet),
		headings: textOf(sheet.cell(keyOf.general("headings"), FROM_KEY.value)) || null,
		assigned: readAssigned(sheet),
		effort: readEffort(sheet),
		idealCustomer: textOf(sheet.cell(keyOf.general("idealCustomer"), FROM_KEY.value)) || null,
		problems: sheet.problems,
	};
}

function readCriterion(criterion: CriterionKey, sheet: SettingCells): Policy["criteria"][CriterionKey] {
	if (!sheet.keys.includes(keyOf.criterion(criterion))) return defaultPolicy.criteria[criterion];
	return { weight: readWeight(criterion, sheet), anchors: readAnchors(criterion, sheet) };
}

function readWeight(criterion: CriterionKey, sheet: SettingCells): number {
	const key = keyOf.criterion(criterion);
	const text = sheet.cell(key, FROM_KEY.value);
	const word = typeof text === "string" ? weightFromWord(text, criterion) : null;
	return (
		word ??
		sheet.number(key, FROM_KEY.value, "number", NOT_NEGATIVE) ??
		defaultPolicy.criteria[criterion].weight
	);
}

/** All three blank: the default, like everything that is emptied. The first alone may be blank: then nobody gets less than 50. */
function readAnchors(criterion: CriterionKey, sheet: SettingCells): Anchors | null {
	const key = keyOf.criterion(criterion);
	const kind = anchorKind(criterion);
	const before = sheet.problems.length;
	const [at0, at50, at100] = [FROM_KEY.at0, FROM_KEY.at50, FROM_KEY.at100].map((offset) =>
		sheet.number(key, offset, kind),
	);
	const standard = defaultPolicy.criteria[criterion].anchors;
	if (sheet.problems.length > before) return standard;
	if (at0 === undefined && at50 === undefined && at100 === undefined) return standard;
	const rises = standard === null || standard[2] > standard[1];
	if (at50 === undefined || at100 === undefined || !inOrder([at0 ?? null, at50, at100], rises)) {
		sheet.complain(key, FROM_KEY.at50, "wrongOrder");
		return standard;
	}
	return [at0 ?? null, at50, at100];
}

/** Better for us must stay better: which way a criterion runs is not up to the settings. */
function inOrder([at0, at50, at100]: Anchors, rises: boolean): boolean {
	const [low, high] = rises ? [at0, at100] : [at100, at0];
	return (low === null || low < at50) && (high === null || at50 < high);
}

function readThresholds(sheet: SettingCells): Policy["thresholds"] {
	const values = THRESHOLDS.map(
		(key) =>
			sheet.number(keyOf.threshold(key), FROM_KEY.value, "number", [0, 100]) ?? defaultPolicy.thresholds[key],
	);
	const [tier1, tier2, tier3] = values as [number, number, number];
	if (tier1 > tier2 && tier2 > tier3) return { tier1, tier2, tier3 };
	sheet.complain(keyOf.threshold("tier2"), FROM_KEY.value, "wrongOrder");
	return defaultPolicy.thresholds;
}

function readLimits(sheet: SettingCells): Limits {
	const keys = Object.keys(LIMITS) as LimitKey[];
	return Object.fromEntries(
		keys.map((key) => {
			const bounds: Bounds = LIMITS[key] === "share" ? [-1, 1] : NOT_NEGATIVE;
			const read = sheet.number(keyOf.limit(key), FROM_KEY.value, LIMITS[key], bounds);
			return [key, read ?? defaultPolicy.limits[key]];
		}),
	) as unknown as Limits;
}

function readLanguage(sheet: SettingCells): string | null {
	const key = keyOf.general("language");
	const cell = sheet.cell(key, FROM_KEY.value);
	if (isUnknown(cell)) return null;
	const found = localeFromWord(String(cell));
	if (found === undefined) sheet.complain(key, FROM_KEY.value, "unknownWord");
	return found ?? null;
}

function readEffort(sheet: SettingCells): Settings["effort"] {
	const typed = TIERS.map((tier) => [
		tier,
		sheet.number(keyOf.effort(tier), FROM_KEY.value, "number", NOT_NEGATIVE),
	]).filter(([, effort]) => effort !== undefined);
	return Object.fromEntries(typed);
}

function readAssigned(sheet: SettingCells): Assigned {
	const chosen = sheet.keys
		.filter((key) => key.startsWith(COLUMN_PREFIX))
		.map((key): [string, FactKey | null | undefined] => {
			const cell = sheet.cell(key, FROM_KEY.value);
			const fact = isUnknown(cell) ? null : factFromWord(String(cell));
			if (fact === undefined) sheet.complain(key, FROM_KEY.value, "unknownWord");
			return [key.slice(COLUMN_PREFIX.length), fact];
		});
	return Object.fromEntries(chosen.filter(([, fact]) => fact !== undefined)) as Assigned;
}
