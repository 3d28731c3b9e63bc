import { NAME_SEPARATOR } from "../table/sameDecision.ts";
import { type CriterionKey, criteriaOf, criterionRow, GROUPS, type Group } from "../tiering/criteria.ts";
import type { defaultPolicy } from "../tiering/defaultPolicy.ts";
import type { Fittable } from "../tiering/fit.ts";
import type { Limits, OutlookLimits, PersonaLimits } from "../tiering/policy.ts";
import type { Tier } from "../tiering/tier.ts";

/**
 * Number of columns of the settings tab. Its rows are found by the key in their last column, never by their number or their
 * texts: people insert rows, and the texts change with the language.
 */
export const SETTINGS_COLUMNS = 8;

/** Offsets of the cells of a row from its key; negative is to the left. */
export const KEY_OFFSETS = {
	label: -7,
	value: -6,
	/** What the weight counts as, and its share of all. */
	counts: -5,
	share: -4,
	at0: -3,
	at50: -2,
	at100: -1,
} as const;

/** The kind of a value, which decides how it is written and read. */
export type ValueKind = "share" | "money" | "number" | "date" | "text";

export type GeneralKey =
	| "language"
	| "reviewDate"
	| "hourlyCost"
	| "assumedMargin"
	| "passUp"
	| "headings"
	| "idealCustomer"
	| "currency"
	| "paymentTerms"
	| "valueBy"
	| "ordersKnownUpTo"
	| "evidence";
export type ThresholdKey = keyof typeof defaultPolicy.thresholds;
export type LimitKey = keyof Limits;
export type PersonaLimitKey = keyof PersonaLimits;
export type OutlookLimitKey = keyof OutlookLimits;

export const GENERAL_KINDS: Readonly<Record<GeneralKey, ValueKind>> = {
	language: "text",
	reviewDate: "date",
	hourlyCost: "money",
	assumedMargin: "share",
	passUp: "share",
	headings: "text",
	idealCustomer: "text",
	currency: "text",
	paymentTerms: "number",
	valueBy: "text",
	ordersKnownUpTo: "date",
	evidence: "number",
};

/** The gates that are on or off. */
export const SWITCHED_GATES = ["unprovenProfit", "unprovenGrowth"] as const;
export type SwitchedGate = (typeof SWITCHED_GATES)[number];

export const THRESHOLDS: readonly ThresholdKey[] = ["tier1", "tier2", "tier3"];

export const LIMIT_KINDS: Readonly<Record<LimitKey, ValueKind>> = {
	breakEvenMargin: "share",
	highMargin: "share",
	newCustomerMonths: "number",
	stingyNegotiation: "number",
	steepDiscount: "share",
	unhappySatisfaction: "number",
	unhappyComplaints: "number",
	heavyTimeCost: "share",
	provenGrowth: "share",
	provenNewNeeds: "number",
	provenReferred: "number",
	provenOrders: "number",
	lapsedSilence: "number",
	lapsedGrowth: "share",
	knownShare: "share",
};

/** The kind of each persona limit: an answer from 1 to 5, a number of something, or a share. */
export const PERSONA_LIMIT_KINDS: Readonly<Record<PersonaLimitKey, "answer" | "count" | "share">> = {
	drainingEnergy: "answer",
	drainingSatisfaction: "answer",
	drainingComplaints: "count",
	drainingSteadiness: "answer",
	bestEnergy: "answer",
	bestNewNeeds: "answer",
	bestReferred: "count",
	bestGrowth: "share",
	stuckOrders: "count",
	stuckMonths: "count",
	stuckGrowth: "share",
	stuckProducts: "count",
	stuckNewNeeds: "answer",
};

export function personaKind(key: PersonaLimitKey): ValueKind {
	return PERSONA_LIMIT_KINDS[key] === "share" ? "share" : "number";
}

/** Points, in pairs: the first limit of each has to be above the second. */
export const OUTLOOK_LIMITS: readonly OutlookLimitKey[] = ["likely", "atRisk", "growing", "shrinking"];

export function anchorKind(criterion: CriterionKey): ValueKind {
	const { unit } = criterionRow(criterion);
	return unit === "share" || unit === "money" ? unit : "number";
}

/** Returns the group that begins with this criterion; null if none does. */
export function groupStarting(criterion: CriterionKey): Group | null {
	return GROUPS.find((group) => criteriaOf(group)[0] === criterion) ?? null;
}

export const SAME_PREFIX = "same.";

/** The keys in the last column of the rows; stored in users' files. */
export const settingKey = {
	general: (key: GeneralKey) => `general.${key}`,
	criterion: (key: CriterionKey) => `criterion.${key}`,
	threshold: (key: ThresholdKey) => `threshold.${key}`,
	limit: (key: LimitKey) => `limit.${key}`,
	persona: (key: PersonaLimitKey) => `persona.${key}`,
	outlook: (key: OutlookLimitKey) => `outlook.${key}`,
	gate: (key: SwitchedGate) => `gate.${key}`,
	/** What was last fitted to the list, to tell it from what a person typed. */
	fit: (thing: Fittable) => `fit.${thing}`,
	/** A tier's share of the marketing effort now. */
	effort: (tier: Tier) => `effort.${tier}`,
	/** A column of the user's list, by the key of its heading. */
	column: (heading: string) => `column.${heading}`,
	/** A decision whether rows are one customer, by their names. */
	same: (names: readonly string[]) => `${SAME_PREFIX}${names.join(NAME_SEPARATOR)}`,
};

/** True if a cell contains the key of a row. */
export const isSettingKey = (cell: unknown): boolean =>
	typeof cell === "string" &&
	/^(general|criterion|threshold|limit|persona|outlook|effort|column|same|gate|fit)\./.test(cell);

/** Chooses the amounts that show no currency; the same in every language. */
export const NO_CURRENCY = "none";

export const COLUMN_PREFIX = settingKey.column("");
