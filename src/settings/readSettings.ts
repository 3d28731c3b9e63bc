import type { AssignedFacts } from "../table/assignedColumns.ts";
import type { Grid } from "../table/cell.ts";
import { type Currency, currencyIn, currencyOf } from "../table/currency.ts";
import { NAME_SEPARATOR, type SameDecision } from "../table/sameDecision.ts";
import { textOf } from "../table/textOf.ts";
import { isUnknown } from "../table/unknownCell.ts";
import { withoutApostrophe } from "../table/withoutApostrophe.ts";
import { defaultPolicy } from "../tiering/defaultPolicy.ts";
import type { FactKey } from "../tiering/facts.ts";
import type { Limits, Policy } from "../tiering/policy.ts";
import { TIERS, type Tier } from "../tiering/tier.ts";
import { isFirstVersion } from "./firstVersion.ts";
import { misplaced } from "./misplaced.ts";
import { ALL_OPEN, type Owners, readFitted } from "./readFitted.ts";
import { readOutlookLimits } from "./readOutlookLimits.ts";
import { readPersonaLimits } from "./readPersonaLimits.ts";
import {
	type Bounds,
	NOT_NEGATIVE,
	type SettingCells,
	type SettingProblem,
	settingCells,
} from "./settingCells.ts";
import {
	COLUMN_PREFIX,
	KEY_OFFSETS,
	LIMIT_KINDS,
	type LimitKey,
	NO_CURRENCY,
	SAME_PREFIX,
	settingKey,
	THRESHOLDS,
	type ValueKind,
} from "./settingsLayout.ts";
import { factFromWord, isSameFromWord, localeFromWord } from "./settingWords.ts";

/** The content of a settings tab. */
export interface Settings {
	/** Always valid: the default replaces a value that cannot be used. */
	readonly policy: Policy;
	/** Who decided about what can be fitted to the list. */
	readonly owners: Owners;
	/** True if the tab was made with the first version of the tier model. */
	readonly isFirstVersion: boolean;
	/** The locale of the chosen language; null: the spreadsheet's own. */
	readonly locale: string | null;
	/** The headings of the user's list, as {@link headingText} writes them; null: to be found automatically. */
	readonly headings: string | null;
	/** The user's own choice of columns, by the key of the heading. */
	readonly assigned: AssignedFacts;
	/** The user's decisions which rows are one customer. */
	readonly same: readonly SameDecision[];
	/** The owner's description of the customers they want; null: none. */
	readonly idealCustomer: string | null;
	/** The currency to read where a list has several; null: the one used most. */
	readonly currency: Currency | null;
	/** Days that customers usually have to pay, to tell from the days that they take how late they are; null: not told. */
	readonly paymentTerms: number | null;
	/** Marketing effort of each tier now, in any one unit; without the tiers that have no value. */
	readonly effort: Readonly<Partial<Record<Tier, number>>>;
	readonly problems: readonly SettingProblem[];
}

/** The settings without a settings tab. */
export const DEFAULT_SETTINGS: Settings = {
	policy: defaultPolicy,
	owners: ALL_OPEN,
	isFirstVersion: false,
	locale: null,
	headings: null,
	assigned: {},
	same: [],
	idealCustomer: null,
	currency: null,
	paymentTerms: null,
	effort: {},
	problems: [],
};

/**
 * Reads a settings tab, or the range of it that was given to a formula. Every value is checked; one that cannot be used is
 * reported and replaced by the default. A missing row has its default too.
 *
 * @param locale of the spreadsheet, for numbers stored as text.
 */
export function readSettings(grid: Grid, locale: string): Settings {
	const tab = settingCells(grid, locale);
	const number = (key: string, kind: ValueKind, bounds?: Bounds) =>
		tab.number(key, KEY_OFFSETS.value, kind, bounds);
	const hourlyCost = number(settingKey.general("hourlyCost"), "money", NOT_NEGATIVE) ?? null;
	const fitted = readFitted(tab, hourlyCost);
	return {
		policy: {
			...fitted.policy,
			thresholds: readThresholds(tab),
			limits: readLimits(tab),
			persona: readPersonaLimits(tab),
			outlook: readOutlookLimits(tab),
			hourlyCost,
			assumedMargin: number(settingKey.general("assumedMargin"), "share", [-1, 1]) ?? null,
			evidence: number(settingKey.general("evidence"), "number", NOT_NEGATIVE) ?? defaultPolicy.evidence,
			ordersKnownUpTo: number(settingKey.general("ordersKnownUpTo"), "date") ?? null,
			passUp: number(settingKey.general("passUp"), "share", [0, 1]) ?? defaultPolicy.passUp,
			reviewDate: number(settingKey.general("reviewDate"), "date") ?? null,
		},
		owners: fitted.owners,
		isFirstVersion: isFirstVersion(tab),
		locale: readLanguage(tab),
		headings: textOf(withoutApostrophe(tab.cell(settingKey.general("headings"), KEY_OFFSETS.value))) || null,
		assigned: readAssigned(tab),
		same: readSame(tab),
		effort: readEffort(tab),
		idealCustomer: textOf(tab.cell(settingKey.general("idealCustomer"), KEY_OFFSETS.value)) || null,
		currency: readCurrency(tab, locale),
		paymentTerms: number(settingKey.general("paymentTerms"), "number", NOT_NEGATIVE) ?? null,
		problems: tab.problems,
	};
}

function readThresholds(tab: SettingCells): Policy["thresholds"] {
	const values = THRESHOLDS.map(
		(key) =>
			tab.number(settingKey.threshold(key), KEY_OFFSETS.value, "number", [0, 100]) ??
			defaultPolicy.thresholds[key],
	);
	const [tier1, tier2, tier3] = values as [number, number, number];
	const fall = ([first, second, third]: readonly number[]) => first! > second! && second! > third!;
	if (fall(values)) return { tier1, tier2, tier3 };
	const usual = THRESHOLDS.map((key) => defaultPolicy.thresholds[key]);
	const wrong = THRESHOLDS[misplaced(values, usual, fall)]!;
	tab.report(settingKey.threshold(wrong), KEY_OFFSETS.value, "wrongOrder");
	return defaultPolicy.thresholds;
}

function readLimits(tab: SettingCells): Limits {
	const keys = Object.keys(LIMIT_KINDS) as LimitKey[];
	return Object.fromEntries(
		keys.map((key) => {
			const bounds: Bounds = LIMIT_KINDS[key] === "share" ? [-1, 1] : NOT_NEGATIVE;
			const read = tab.number(settingKey.limit(key), KEY_OFFSETS.value, LIMIT_KINDS[key], bounds);
			return [key, read ?? defaultPolicy.limits[key]];
		}),
	) as unknown as Limits;
}

function readLanguage(tab: SettingCells): string | null {
	const key = settingKey.general("language");
	const cell = withoutApostrophe(tab.cell(key, KEY_OFFSETS.value));
	if (isUnknown(cell)) return null;
	const found = localeFromWord(String(cell));
	if (found === undefined) tab.report(key, KEY_OFFSETS.value, "unknownWord");
	return found ?? null;
}

/** A code or a sign, or {@link NO_CURRENCY}. */
function readCurrency(tab: SettingCells, locale: string): Currency | null {
	const key = settingKey.general("currency");
	const cell = withoutApostrophe(tab.cell(key, KEY_OFFSETS.value));
	if (isUnknown(cell)) return null;
	if (cell === NO_CURRENCY) return "";
	const found = currencyOf(String(cell));
	if (found === undefined) tab.report(key, KEY_OFFSETS.value, "unknownWord");
	return found === undefined ? null : currencyIn(found, locale);
}

function readEffort(tab: SettingCells): Settings["effort"] {
	const typed = TIERS.map((tier) => [
		tier,
		tab.number(settingKey.effort(tier), KEY_OFFSETS.value, "number", NOT_NEGATIVE),
	]).filter(([, effort]) => effort !== undefined);
	return Object.fromEntries(typed);
}

function readAssigned(tab: SettingCells): AssignedFacts {
	const chosen = tab.keys
		.filter((key) => key.startsWith(COLUMN_PREFIX))
		.map((key): [string, FactKey | null | undefined] => {
			const cell = withoutApostrophe(tab.cell(key, KEY_OFFSETS.value));
			const fact = isUnknown(cell) ? null : factFromWord(String(cell));
			if (fact === undefined) tab.report(key, KEY_OFFSETS.value, "unknownWord");
			return [key.slice(COLUMN_PREFIX.length), fact];
		});
	return Object.fromEntries(chosen.filter(([, fact]) => fact !== undefined)) as AssignedFacts;
}

/** A blank value is no decision: it was taken back. */
function readSame(tab: SettingCells): SameDecision[] {
	return tab.keys
		.filter((key) => key.startsWith(SAME_PREFIX))
		.flatMap((key): SameDecision[] => {
			const cell = withoutApostrophe(tab.cell(key, KEY_OFFSETS.value));
			if (isUnknown(cell)) return [];
			const isSame = isSameFromWord(String(cell));
			const label = textOf(withoutApostrophe(tab.cell(key, KEY_OFFSETS.label)));
			if (isSame === undefined) tab.report(key, KEY_OFFSETS.value, "unknownWord");
			return isSame === undefined
				? []
				: [{ names: key.slice(SAME_PREFIX.length).split(NAME_SEPARATOR), isSame, label }];
		});
}
