import type { SettingsWords } from "../../i18n/settingsWords.ts";
import { tabProblemSentence } from "../../i18n/tabProblemSentence.ts";
import { keyOf, LIMITS, type LimitKey, THRESHOLDS } from "../../settings/layout.ts";
import { wordForWeight } from "../../settings/weight.ts";
import type { SettingValues } from "../../settings/withValues.ts";
import type { Day } from "../../tiering/facts.ts";
import { CRITERIA } from "../../tiering/measures.ts";
import type { Policy } from "../../tiering/policy.ts";
import type { Rating } from "../../tiering/rate.ts";
import { countPlaces } from "../../tiering/summary/countPlaces.ts";
import { PLACEMENTS } from "../../tiering/tier.ts";
import { bookSettings } from "../../workbook/bookSettings.ts";
import { changedSettings, settingValuesEdit } from "../../workbook/changeSettings.ts";
import type { Action } from "../../workbook/plan.ts";
import type { Port } from "../../workbook/port.ts";
import { rateTab } from "../../workbook/rateTab.ts";
import { tierBy } from "../../workbook/tierCustomers.ts";
import type { Reply, SettingChanges, WhatIf, WhatIfSetting } from "../contract.ts";

/** How many of those who would move are named. */
const NAMED = 30;

/** Who would change tier if settings were others. Writes nothing. */
export function whatIf(changes: SettingChanges): (port: Port, today: Day) => Reply<WhatIf> {
	return (port, today) => {
		const book = bookSettings(port, today);
		const { words } = book.language;
		const after = changedSettings(book, asValues(changes, words.settings));
		const [now, then] = [rateTab(port, book, today), rateTab(port, after, today)];
		if (!("ratings" in now)) return { ok: false, locale: words.tag, message: tabProblemSentence(now, words) };
		if (!("ratings" in then))
			return { ok: false, locale: words.tag, message: tabProblemSentence(then, words) };
		const moves = movesBetween(now.ratings, then.ratings);
		return {
			ok: true,
			locale: words.tag,
			view: {
				settings: settingsOf(after.settings.policy, words.settings),
				places: placesOf(now.ratings, then.ratings),
				moved: moves.length,
				moves: moves.slice(0, NAMED),
			},
		};
	};
}

/** Writes changed settings and tiers the customers by them. */
export function applyChanges(changes: SettingChanges): Action {
	return (port, today) => {
		const book = bookSettings(port, today);
		const values = asValues(changes, book.language.words.settings);
		return tierBy(changedSettings(book, values), port, today, settingValuesEdit(book, values, port));
	};
}

/** Weights go into the tab as words of its language. */
function asValues(changes: SettingChanges, { weights }: SettingsWords): SettingValues {
	return new Map(
		Object.entries(changes).map(([key, value]) => [
			key,
			{ value: typeof value === "number" ? value : weights[value] },
		]),
	);
}

function settingsOf(policy: Policy, words: SettingsWords): WhatIfSetting[] {
	const on = CRITERIA.filter((criterion) => policy.criteria[criterion].anchors !== null);
	const whole = on.reduce((sum, criterion) => sum + policy.criteria[criterion].weight, 0);
	return [
		...on.map((criterion): WhatIfSetting => {
			const { weight } = policy.criteria[criterion];
			return {
				key: keyOf.criterion(criterion),
				label: words.criteria[criterion],
				section: "weights",
				kind: "weight",
				value: wordForWeight(weight, criterion) ?? weight,
				share: whole === 0 ? 0 : weight / whole,
			};
		}),
		...THRESHOLDS.map((key): WhatIfSetting => {
			const setting = {
				key: keyOf.threshold(key),
				label: words.thresholds[key],
				value: policy.thresholds[key],
			};
			return { ...setting, section: "thresholds", kind: "number", share: null };
		}),
		...(Object.keys(LIMITS) as LimitKey[]).map((key): WhatIfSetting => {
			const kind = LIMITS[key] === "share" ? "share" : "number";
			const setting = { key: keyOf.limit(key), label: words.limits[key], value: policy.limits[key] };
			return { ...setting, section: "limits", kind, share: null };
		}),
	];
}

function placesOf(now: readonly Rating[], then: readonly Rating[]): WhatIf["places"] {
	const [before, after] = [now, then].map((ratings) => countPlaces(ratings.map(({ tier }) => tier)));
	return PLACEMENTS.map((place) => ({ place, now: before![place], after: after![place] }));
}

/** The biggest customers first: they are the ones somebody would ask about. */
function movesBetween(now: readonly Rating[], then: readonly Rating[]): WhatIf["moves"] {
	return now
		.map((rating, index) => ({ rating, to: then[index]!.tier }))
		.filter(({ rating, to }) => rating.tier !== to)
		.sort((a, b) => (b.rating.customer.revenue ?? 0) - (a.rating.customer.revenue ?? 0))
		.map(({ rating, to }) => ({ customer: rating.customer.customer ?? "", from: rating.tier, to }));
}
