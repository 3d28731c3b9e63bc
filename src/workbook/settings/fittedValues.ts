import { type Language, wordsOfAllLanguages } from "../../i18n/language.ts";
import { fitRecord, isGateOn } from "../../settings/readFitted.ts";
import type { Settings } from "../../settings/readSettings.ts";
import { isSettingKey, KEY_OFFSETS, type SwitchedGate, settingKey } from "../../settings/settingsLayout.ts";
import type { SettingValue, SettingValues } from "../../settings/withValues.ts";
import type { Grid } from "../../table/cell.ts";
import { dateOf } from "../../table/dayOf.ts";
import { textOf } from "../../table/textOf.ts";
import { type CriterionKey, fittedAnchors } from "../../tiering/criteria.ts";
import { FITTABLES, type Fittable } from "../../tiering/fit.ts";
import type { WhyOff } from "../../tiering/policy.ts";
import {
	criterionLabel,
	fittedCells,
	gateLabel,
	isCriterion,
	thingName,
	valueByLabel,
} from "./settingsTab.ts";

type Texts = Language["words"]["settings"];

/**
 * New contents of everything on a settings tab that the list sets: the cells, what the next run needs to know of them, and why, in
 * words. What is a person's own keeps its cells.
 */
export function fittedValues(grid: Grid, settings: Settings, { words }: Language): SettingValues {
	const texts = words.settings;
	const values = new Map<string, SettingValue>();
	const labels = labelsByKey(grid);
	const { ordersKnownUpTo } = settings.policy;
	values.set(settingKey.general("ordersKnownUpTo"), {
		value: ordersKnownUpTo === null ? "" : dateOf(ordersKnownUpTo),
		label: texts.general.ordersKnownUpTo,
	});
	for (const thing of FITTABLES) {
		const isOwn = settings.owners[thing] === "user";
		if (isCriterion(thing)) {
			const key = settingKey.criterion(thing);
			const label = labels.get(key);
			if (label !== undefined) values.set(key, criterionValue(thing, settings, label, texts));
		} else if (thing === "valueBy") {
			const key = settingKey.general("valueBy");
			values.set(key, measureValue(settings, labels.get(key), texts));
		} else
			values.set(
				settingKey.gate(thing),
				gateValue(thing, settings, labels.get(settingKey.gate(thing)), texts),
			);
		// A record tells what is a person's own, except for fixed anchors: those differ from their default.
		if (!isOwn || isFixed(thing)) values.set(settingKey.fit(thing), recordValue(thing, settings, texts));
	}
	return values;
}

function criterionValue(
	criterion: CriterionKey,
	settings: Settings,
	shown: string,
	texts: Texts,
): SettingValue {
	const { policy, owners } = settings;
	const relabel = newLabel(shown, criterionLabel(criterion, settings, texts), (words) => [
		words.criteria[criterion],
		words.fitted(words.criteria[criterion]),
		words.own(words.criteria[criterion]),
		...WHYS.map((why) => words.off(words.criteria[criterion], why)),
	]);
	// Blank anchors of the others are their defaults.
	if (owners[criterion] === "user" || fittedAnchors(criterion) === null) return relabel;
	const { anchors } = policy.criteria[criterion];
	return { ...relabel, anchors: fittedCells(anchors) };
}

function measureValue(settings: Settings, shown: string | undefined, texts: Texts): SettingValue {
	const label = valueByLabel(settings, texts);
	const relabel = newLabel(shown ?? label, label, ({ general, fitted }) => [
		general.valueBy,
		fitted(general.valueBy),
	]);
	if (settings.owners.valueBy === "user") return relabel;
	return { ...relabel, value: texts.valueBy[settings.policy.valueBy], label };
}

function gateValue(
	gate: SwitchedGate,
	settings: Settings,
	shown: string | undefined,
	texts: Texts,
): SettingValue {
	const label = gateLabel(gate, settings, texts);
	const relabel = newLabel(shown ?? label, label, (words) => [
		words.gates[gate],
		words.off(words.gates[gate], "lacksFacts"),
		words.own(words.gates[gate]),
	]);
	if (settings.owners[gate] === "user") return relabel;
	return { ...relabel, value: texts.gateWords[isGateOn(gate, settings.policy) ? "on" : "off"], label };
}

function recordValue(thing: Fittable, { policy, owners }: Settings, texts: Texts): SettingValue {
	const { code, anchors } = fitRecord(thing, policy, owners);
	return {
		value: code,
		anchors: fittedCells(anchors),
		label: thingName(thing, texts),
	};
}

const isFixed = (thing: Fittable) => isCriterion(thing) && fittedAnchors(thing) === null;

const WHYS: readonly WhyOff[] = ["notFitted", "tooFew", "tooAlike", "allAlike", "isValue"];

/** A label in place of the one shown. What a person wrote stays, and so does one that says the same in another language. */
function newLabel(
	shown: string,
	wanted: string,
	variants: (texts: Texts) => readonly string[],
): SettingValue {
	const all = wordsOfAllLanguages().map(({ settings }) => variants(settings));
	const stateOf = (label: string) => all.map((labels) => labels.indexOf(label)).find((index) => index >= 0);
	const before = stateOf(shown);
	return before === undefined || before === stateOf(wanted) ? {} : { relabel: wanted };
}

function labelsByKey(grid: Grid): Map<string, string> {
	const labels = new Map<string, string>();
	for (const row of grid) {
		const column = row.findIndex(isSettingKey);
		const key = row[column];
		if (typeof key === "string" && !labels.has(key)) labels.set(key, textOf(row[column + KEY_OFFSETS.label]));
	}
	return labels;
}
