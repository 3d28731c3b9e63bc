import type { Reply } from "../../contract/reply.ts";
import type { SettingChanges, WhatIf, WhatIfSetting } from "../../contract/server.ts";
import { tabProblemSentence } from "../../i18n/tabProblemSentence.ts";
import type { Words } from "../../i18n/words.ts";
import { LIMIT_KINDS, type LimitKey, settingKey, THRESHOLDS } from "../../settings/settingsLayout.ts";
import { wordForWeight } from "../../settings/weight.ts";
import type { SettingValues } from "../../settings/withValues.ts";
import { CRITERIA, type CriterionKey } from "../../tiering/criteria.ts";
import type { Day } from "../../tiering/facts.ts";
import type { Policy } from "../../tiering/policy.ts";
import { isProvisional, type Rating, tiersIn } from "../../tiering/rate.ts";
import { countByPlacement } from "../../tiering/summary/countByPlacement.ts";
import { PLACEMENTS } from "../../tiering/tier.ts";
import type { Action } from "../../workbook/action.ts";
import type { Port } from "../../workbook/port.ts";
import { type FileSettings, fileSettings } from "../../workbook/reading/fileSettings.ts";
import { rateTab } from "../../workbook/reading/rateTab.ts";
import { changedSettings, settingValuesEdit } from "../../workbook/settings/changeSettings.ts";
import { tierBy } from "../../workbook/tierCustomers/tierCustomers.ts";
import { placed } from "./placed.ts";

/** Customers that are named of those who would move. */
const MAX_NAMED = 30;

/** Most customers × weights for which it is counted who would move: each is one more rating. */
const MAX_RATINGS = 100_000;

/** Returns which customers new settings would move to another tier. Writes nothing. */
export function whatIf(changes: SettingChanges): (port: Port, today: Day) => Reply<WhatIf> {
	return (port, today) => {
		const file = fileSettings(port, today);
		const { words } = file.language;
		const after = changedSettings(file, asValues(changes, words.settings));
		const refused = refusalMessage(changes, file, after);
		if (refused !== null) return { ok: false, locale: words.tag, message: refused };
		const [now, then] = [rateTab(port, file, today), rateTab(port, after, today)];
		if (!("ratings" in now)) return { ok: false, locale: words.tag, message: tabProblemSentence(now, words) };
		if (!("ratings" in then))
			return { ok: false, locale: words.tag, message: tabProblemSentence(then, words) };
		const offered = countingIn(now.ratings, file.settings.policy);
		const movesIfOff =
			Object.keys(changes).length === 0
				? movesWithout(offered, now.ratings, file.settings.policy, today)
				: new Map<CriterionKey, number>();
		const moves = movesBetween(now.ratings, then.ratings);
		return {
			ok: true,
			locale: words.tag,
			view: {
				settings: settingsOf(after.settings.policy, words.settings, offered, movesIfOff),
				places: tierCounts(now.ratings, then.ratings),
				moved: moves.length,
				moves: moves.slice(0, MAX_NAMED),
				provisional: {
					now: now.ratings.filter(isProvisional).length,
					after: then.ratings.filter(isProvisional).length,
				},
			},
		};
	};
}

/** Writes new settings and tiers the customers by them. */
export function applySettings(changes: SettingChanges): Action {
	return (port, today) => {
		const file = fileSettings(port, today);
		const values = asValues(changes, file.language.words.settings);
		const after = changedSettings(file, values);
		const refused = refusalMessage(changes, file, after);
		if (refused !== null) return { ok: false, message: refused };
		return tierBy(after, port, today, settingValuesEdit(file, values, port));
	};
}

/**
 * The message that refuses changes; null where they are accepted. Refuses what the settings tab would refuse, before writing it.
 */
function refusalMessage(changes: SettingChanges, before: FileSettings, after: FileSettings): string | null {
	const { settings, sidebar } = before.language.words;
	for (const setting of settingsOf(after.settings.policy, settings)) {
		const asked = changes[setting.key];
		if (asked === undefined || asked === setting.value) continue;
		// Accept a weight that was requested as a number and has a word by now.
		const isSame =
			setting.kind === "weight" && typeof asked === "number" && after.settings.problems.length === 0;
		if (!isSame) return sidebar.whatIf.refused(setting.label);
	}
	return null;
}

/** Writes weights that are words in the language of the tab. */
function asValues(changes: SettingChanges, { weights }: Words["settings"]): SettingValues {
	return new Map(
		Object.entries(changes).map(([key, value]) => [
			key,
			{ value: typeof value === "number" ? value : weights[value] },
		]),
	);
}

/** The criteria that count in this list: they have a weight, and are known for somebody. */
const countingIn = (ratings: readonly Rating[], { criteria }: Policy): CriterionKey[] =>
	CRITERIA.filter((criterion) => {
		const { weight, anchors, off } = criteria[criterion];
		const counts = weight > 0 && anchors !== null && off === null;
		return counts && ratings.some(({ measures }) => measures[criterion] !== undefined);
	});

/** How many customers change tier without each of some criteria; empty where that is too much work. */
function movesWithout(
	criteria: readonly CriterionKey[],
	ratings: readonly Rating[],
	policy: Policy,
	today: Day,
): Map<CriterionKey, number> {
	if (criteria.length * ratings.length > MAX_RATINGS) return new Map();
	const customers = ratings.map(({ customer }) => customer);
	return new Map(
		criteria.map((criterion) => {
			const without = { ...policy.criteria, [criterion]: { ...policy.criteria[criterion], weight: 0 } };
			const tiers = tiersIn(customers, { ...policy, criteria: without }, today);
			return [criterion, ratings.filter(({ tier }, index) => tier !== tiers[index]).length];
		}),
	);
}

/** @param offered the criteria whose weights can be changed. */
function settingsOf(
	policy: Policy,
	words: Words["settings"],
	offered: readonly CriterionKey[] = CRITERIA,
	movesIfOff: ReadonlyMap<CriterionKey, number> = new Map(),
): WhatIfSetting[] {
	const on = CRITERIA.filter((criterion) => policy.criteria[criterion].off === null);
	const whole = on.reduce((sum, criterion) => sum + policy.criteria[criterion].weight, 0);
	return [
		...offered.map((criterion): WhatIfSetting => {
			const { weight } = policy.criteria[criterion];
			return {
				key: settingKey.criterion(criterion),
				label: words.criteria[criterion],
				section: "weights",
				kind: "weight",
				value: wordForWeight(weight, criterion) ?? weight,
				share: whole === 0 ? 0 : weight / whole,
				movesIfOff: movesIfOff.get(criterion) ?? null,
			};
		}),
		...THRESHOLDS.map((key): WhatIfSetting => {
			const setting = {
				key: settingKey.threshold(key),
				label: words.thresholds[key],
				value: policy.thresholds[key],
			};
			return { ...setting, section: "thresholds", kind: "number", share: null, movesIfOff: null };
		}),
		...(Object.keys(LIMIT_KINDS) as LimitKey[]).map((key): WhatIfSetting => {
			const kind = LIMIT_KINDS[key] === "share" ? "share" : "number";
			const setting = { key: settingKey.limit(key), label: words.limits[key], value: policy.limits[key] };
			return { ...setting, section: "limits", kind, share: null, movesIfOff: null };
		}),
		{
			key: settingKey.general("evidence"),
			label: words.general.evidence,
			section: "limits",
			kind: "number",
			value: policy.evidence,
			share: null,
			movesIfOff: null,
		},
	];
}

function tierCounts(now: readonly Rating[], then: readonly Rating[]): WhatIf["places"] {
	const [before, after] = [now, then].map((ratings) => countByPlacement(ratings.map(({ tier }) => tier)));
	return PLACEMENTS.map((place) => ({ place, now: before![place], after: after![place] }));
}

/** Lists the customers with the highest revenue first: people ask about those. */
function movesBetween(now: readonly Rating[], then: readonly Rating[]): WhatIf["moves"] {
	return now
		.map((rating, index) => ({ rating, to: then[index]! }))
		.filter(({ rating, to }) => rating.tier !== to.tier)
		.sort((a, b) => (b.rating.customer.revenue ?? 0) - (a.rating.customer.revenue ?? 0))
		.map(({ rating, to }) => ({
			customer: rating.customer.customer ?? "",
			from: placed(rating),
			to: placed(to),
		}));
}
