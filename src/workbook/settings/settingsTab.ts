import { type Language, wordsOfAllLanguages } from "../../i18n/language.ts";
import { fitRecord, isGateOn } from "../../settings/readFitted.ts";
import type { Settings } from "../../settings/readSettings.ts";
import { MAX_SHARE } from "../../settings/settingCells.ts";
import { settingOptions } from "../../settings/settingOptions.ts";
import {
	anchorKind,
	GENERAL_KINDS,
	type GeneralKey,
	groupStarting,
	KEY_OFFSETS,
	LIMIT_KINDS,
	type LimitKey,
	NO_CURRENCY,
	OUTLOOK_LIMITS,
	PERSONA_LIMIT_KINDS,
	type PersonaLimitKey,
	personaKind,
	SETTINGS_COLUMNS,
	SWITCHED_GATES,
	type SwitchedGate,
	settingKey,
	THRESHOLDS,
	type ValueKind,
} from "../../settings/settingsLayout.ts";
import { type WeightWord, wordForWeight } from "../../settings/weight.ts";
import type { Cell } from "../../table/cell.ts";
import { dateOf } from "../../table/dayOf.ts";
import { CRITERIA, type CriterionKey, fittedAnchors } from "../../tiering/criteria.ts";
import { defaultPolicy } from "../../tiering/defaultPolicy.ts";
import { FITTABLES, type Fittable } from "../../tiering/fit.ts";
import type { Anchors, Policy, WhyOff } from "../../tiering/policy.ts";
import { TIERS } from "../../tiering/tier.ts";
import type { Choice, Edit, Written } from "../edits.ts";
import type { Area } from "../port.ts";
import { openSettings } from "../protection/openSettings.ts";
import { protectEdit } from "../protection/protectEdit.ts";
import type { Style } from "../style.ts";

/** A line of the tab: its cells, and the kind of its values. */
export interface Line {
	readonly cells: readonly Written[];
	readonly kind?: "title" | "section" | "group" | "value" | "writtenByRuns" | "criterion" | "record";
	readonly value?: ValueKind;
}

/** Makes the settings tab, with every number of the policy in a cell that can be changed. Only for a file that has none. */
export function settingsEdits(settings: Settings, language: Language): Edit[] {
	const lines = tabLines(settings, language);
	const cells = settingsCells(settings, language);
	const area = (row: number, column: number, columns: number, rows = 1): Area => ({
		tab: "settings",
		row,
		column,
		rows,
		columns,
	});
	return [
		{ kind: "ensureTab", role: "settings", name: language.words.settings.tab },
		{ kind: "values", area: area(1, 1, SETTINGS_COLUMNS, lines.length), values: cells },
		{ kind: "widths", area: area(1, 1, SETTINGS_COLUMNS), pixels: [580, 180, 90, 70, 125, 125, 125, 200] },
		{ kind: "style", area: area(1, SETTINGS_COLUMNS, 1, lines.length), style: { ink: QUIET_COLOR } },
		{ kind: "hideColumns", area: area(1, SETTINGS_COLUMNS, 1, lines.length) },
		{ kind: "dropDowns", area: area(1, VALUE_COLUMN, 1, lines.length), choices: choicesOf(lines, language) },
		...lines.flatMap((line, index) =>
			lineStyles(line).map(
				([column, columns, style]): Edit => ({
					kind: "style",
					area: area(index + 1, column, columns),
					style,
				}),
			),
		),
		protectEdit("settings", openSettings(cells), language),
	];
}

const VALUE_COLUMN = SETTINGS_COLUMNS + KEY_OFFSETS.value;

/** The drop-down of each line. */
function choicesOf(lines: readonly Line[], { words }: Language): (Choice | null)[] {
	const { choose, chooseOrType } = words.settings;
	/** By their options: lines that have the same share one choice. */
	const known = new Map<string, Choice>();
	return lines.map(({ kind, cells }) => {
		const options = settingOptions(String(cells[SETTINGS_COLUMNS - 1]), words);
		if (options === null) return null;
		const choice = known.get(options.join()) ?? {
			options,
			help: kind === "criterion" ? chooseOrType : choose,
		};
		known.set(options.join(), choice);
		return choice;
	});
}

/** Cells of a new settings tab. */
export function settingsCells(settings: Settings, language: Language): Written[][] {
	return tabLines(settings, language).map(lineCells);
}

/** The same as they can be read; formulas blank, for nothing is read from them. */
export const readableCells = (settings: Settings, language: Language): Cell[][] =>
	settingsCells(settings, language).map((row) => row.map(readable));

export const readable = (cell: Written): Cell =>
	typeof cell === "object" && cell !== null && "formula" in cell ? "" : cell;

export const lineCells = ({ cells }: Line): Written[] =>
	Array.from({ length: SETTINGS_COLUMNS }, (_, column) => cells[column] ?? "");

const QUIET_COLOR = "#5f6368";
/** Background of a cell that is meant to be changed. */
const INPUT_COLOR = "#fff8e1";

const FORMATS: Readonly<Record<ValueKind, string | null>> = {
	share: "0.0 %",
	money: "#,##0.00",
	number: null,
	date: "yyyy-mm-dd",
	text: "@",
};

/** Styles of a line: first column, number of columns, style. */
export function lineStyles({ kind, value }: Line): [column: number, columns: number, style: Style][] {
	const numberFormat = FORMATS[value ?? "text"];
	switch (kind) {
		case "title":
		case "section":
			return [[1, SETTINGS_COLUMNS - 1, { bold: true }]];
		case "group":
			return [[1, 1, { ink: QUIET_COLOR }]];
		case "value":
			return [[2, 1, { ground: INPUT_COLOR, numberFormat, align: "right" }]];
		case "writtenByRuns":
			return [[2, 1, { numberFormat, align: "right" }]];
		case "criterion":
			return [
				[2, 1, { ground: INPUT_COLOR, align: "right" }],
				[4, 1, { numberFormat: "0.0 %" }],
				[5, 3, { ground: INPUT_COLOR, numberFormat }],
			];
		case "record":
			return [
				[1, 2, { ink: QUIET_COLOR }],
				[5, 3, { ink: QUIET_COLOR, numberFormat }],
			];
		default:
			return [];
	}
}

/** The lines of a new tab, from top to bottom. */
export function tabLines(settings: Settings, language: Language): Line[] {
	const { words } = language;
	const texts = words.settings;
	const { policy } = settings;
	const lines: Line[] = [
		{ kind: "title", cells: [texts.title] },
		{ cells: [texts.intro] },
		{ cells: [texts.aboutFitting(words.menu.fit)] },
		{ cells: [] },
		{ kind: "section", cells: [texts.sections.general, "", "", "", "", "", "", texts.key] },
		...(Object.keys(GENERAL_KINDS) as GeneralKey[]).map((key) => generalLine(key, settings, language)),
		{ cells: [] },
		{ kind: "section", cells: [texts.sections.criteria, ...texts.headings.slice(1)] },
	];
	lines.push(...criterionLines(settings, language, lines.length + 1), { cells: [] });
	lines.push({ kind: "section", cells: [texts.sections.thresholds] });
	for (const key of THRESHOLDS) {
		lines.push(valueLine(texts.thresholds[key], policy.thresholds[key], "number", settingKey.threshold(key)));
	}
	lines.push({ cells: [] }, { kind: "section", cells: [texts.sections.limits] });
	for (const key of Object.keys(LIMIT_KINDS) as LimitKey[]) {
		lines.push(valueLine(texts.limits[key], policy.limits[key], LIMIT_KINDS[key], settingKey.limit(key)));
	}
	for (const gate of SWITCHED_GATES) {
		const word = texts.gateWords[isGateOn(gate, policy) ? "on" : "off"];
		lines.push(valueLine(gateLabel(gate, settings, texts), word, "text", settingKey.gate(gate)));
	}
	lines.push(
		...personaLines(policy, texts),
		...outlookLines(policy, texts),
		...effortLines(settings, language),
	);
	lines.push({ cells: [] }, { kind: "section", cells: [texts.sections.columns] });
	for (const [heading, fact] of Object.entries(settings.assigned)) {
		lines.push(
			valueLine(
				heading,
				fact === null ? texts.notUsed : words.facts[fact],
				"text",
				settingKey.column(heading),
			),
		);
	}
	for (const { names, isSame, label } of settings.same) {
		const { one, different } = texts.same;
		lines.push(valueLine(label, isSame ? one : different, "text", settingKey.same(names)));
	}
	lines.push({ cells: [] }, { kind: "section", cells: [texts.sections.fit] });
	lines.push(...FITTABLES.map((thing) => recordLine(thing, settings, texts)));
	return lines;
}

function personaLines({ persona }: Policy, texts: SettingsWords): Line[] {
	const keys = Object.keys(PERSONA_LIMIT_KINDS) as PersonaLimitKey[];
	return [
		{ cells: [] },
		{ kind: "section", cells: [texts.sections.persona] },
		...keys.map((key) =>
			valueLine(texts.persona[key], persona[key], personaKind(key), settingKey.persona(key)),
		),
	];
}

function outlookLines({ outlook }: Policy, texts: SettingsWords): Line[] {
	return [
		{ cells: [] },
		{ kind: "section", cells: [texts.sections.outlook] },
		...OUTLOOK_LIMITS.map((key) =>
			valueLine(texts.outlook[key], outlook[key], "number", settingKey.outlook(key)),
		),
	];
}

function effortLines({ effort }: Settings, { words }: Language): Line[] {
	return [
		{ cells: [] },
		{ kind: "section", cells: [words.settings.sections.effort] },
		...TIERS.map((tier) =>
			valueLine(words.tierName(tier), effort[tier] ?? "", "number", settingKey.effort(tier)),
		),
	];
}

function generalLine(key: GeneralKey, settings: Settings, { words }: Language): Line {
	const { policy } = settings;
	const values: Readonly<Record<GeneralKey, Written>> = {
		language: settings.locale === null ? words.settings.asSpreadsheet : words.ownName,
		reviewDate: policy.reviewDate === null ? "" : dateOf(policy.reviewDate),
		hourlyCost: policy.hourlyCost ?? "",
		assumedMargin: policy.assumedMargin ?? "",
		passUp: policy.passUp,
		headings: settings.headings ?? "",
		idealCustomer: settings.idealCustomer ?? "",
		currency: settings.currency === "" ? NO_CURRENCY : (settings.currency ?? ""),
		paymentTerms: settings.paymentTerms ?? "",
		valueBy: words.settings.valueBy[policy.valueBy],
		ordersKnownUpTo: policy.ordersKnownUpTo === null ? "" : dateOf(policy.ordersKnownUpTo),
		evidence: policy.evidence,
	};
	const line = valueLine(
		key === "valueBy" ? valueByLabel(settings, words.settings) : words.settings.general[key],
		values[key],
		GENERAL_KINDS[key],
		settingKey.general(key),
	);
	return key === "ordersKnownUpTo" ? { ...line, kind: "writtenByRuns" } : line;
}

function valueLine(label: string, value: Written, kind: ValueKind, key: string): Line {
	return { kind: "value", value: kind, cells: [label, value, "", "", "", "", "", key] };
}

/** What was fitted, for the next run. */
function recordLine(thing: Fittable, { policy, owners }: Settings, texts: SettingsWords): Line {
	const { code, anchors } = fitRecord(thing, policy, owners);
	const kind = isCriterion(thing) ? anchorKind(thing) : "text";
	const cells = [thingName(thing, texts), code, "", "", ...fittedCells(anchors), settingKey.fit(thing)];
	return { kind: "record", value: kind, cells };
}

/** @param firstRow the row, counted from 1, that the first of these lines takes. */
function criterionLines(settings: Settings, { words }: Language, firstRow: number): Line[] {
	const count = CRITERIA.length + CRITERIA.filter((criterion) => groupStarting(criterion) !== null).length;
	const place = { columns: "ABCDEFGH", first: firstRow, last: firstRow + count - 1 };
	const lines: Line[] = [];
	for (const criterion of CRITERIA) {
		const group = groupStarting(criterion);
		if (group !== null) lines.push({ kind: "group", cells: [words.settings.groups[group]] });
		lines.push(
			criterionLine(criterion, settings, words.settings, { ...place, row: firstRow + lines.length }),
		);
	}
	return lines;
}

/** Where a criterion has its row, and where the rows of all criteria are, counted from 1. */
export interface CriterionPlace {
	/** The letters of the columns. */
	readonly columns: ArrayLike<string>;
	readonly row: number;
	readonly first: number;
	readonly last: number;
}

function criterionLine(
	criterion: CriterionKey,
	settings: Settings,
	texts: SettingsWords,
	place: CriterionPlace,
): Line {
	const { weight, anchors } = settings.policy.criteria[criterion];
	const kind = anchorKind(criterion);
	return {
		kind: "criterion",
		value: kind,
		cells: [
			criterionLabel(criterion, settings, texts),
			weightCell(weight, criterion, texts.weights),
			...weightFormulas(criterion, place).map((formula) => ({ formula })),
			...(settings.owners[criterion] === "user" ? typedCells(anchors, kind) : fittedCells(anchors)),
			settingKey.criterion(criterion),
		],
	};
}

type SettingsWords = Language["words"]["settings"];

export const isCriterion = (thing: Fittable): thing is CriterionKey =>
	(CRITERIA as readonly Fittable[]).includes(thing);

/** What people call something that can be fitted. */
export function thingName(thing: Fittable, texts: SettingsWords): string {
	if (isCriterion(thing)) return texts.criteria[thing];
	return thing === "valueBy" ? texts.valueByName : texts.gates[thing];
}

/** Cells of anchors that nobody typed: they are read as what the record of the fitting says. */
export const fittedCells = (anchors: Anchors | null): (number | string)[] =>
	(anchors ?? [null, null, null]).map((anchor) => anchor ?? "");

/** Cells of anchors that a person typed: a number beyond 300 % would be taken for a number of per cent. */
function typedCells(anchors: Anchors | null, kind: ValueKind): (number | string)[] {
	return (anchors ?? [null, null, null]).map((anchor) =>
		kind === "share" && anchor !== null && Math.abs(anchor) > MAX_SHARE ? `${anchor * 100}%` : (anchor ?? ""),
	);
}

/** The name of a criterion, and why it is fitted or off, or whose it is. */
export function criterionLabel(
	criterion: CriterionKey,
	{ policy, owners }: Settings,
	texts: SettingsWords,
): string {
	const name = texts.criteria[criterion];
	const { off, anchors } = policy.criteria[criterion];
	if (off !== null) return texts.off(name, off);
	if (owners[criterion] === "user") return texts.own(name);
	const standard = fittedAnchors(criterion);
	const isFitted = standard !== null && owners[criterion] === "list" && anchors !== null;
	return isFitted && !(standard.whileHoursUnpriced && policy.hourlyCost !== null) ? texts.fitted(name) : name;
}

/** The name of the measure of value, and that it is fitted. */
export const valueByLabel = ({ owners }: Settings, { general, fitted }: SettingsWords): string =>
	owners.valueBy === "list" ? fitted(general.valueBy) : general.valueBy;

/** The name of a gate, and why it is off. */
export function gateLabel(gate: SwitchedGate, { policy, owners }: Settings, texts: SettingsWords): string {
	const name = texts.gates[gate];
	if (owners[gate] === "user") return texts.own(name);
	return isGateOn(gate, policy) ? name : texts.off(name, "lacksFacts");
}

export function weightCell(
	weight: number,
	criterion: CriterionKey,
	weights: SettingsWords["weights"],
): string | number {
	const word = wordForWeight(weight, criterion);
	return word === null ? weight : weights[word];
}

/**
 * Two formulas: what the word or number in the weight's cell counts as, and its share of all, so that they follow as soon as it is
 * changed. Arguments are separated by `;`, which is reported to work in every locale; fractions replace decimals for the same
 * reason. Whether a criterion is off is looked up by its key, because people sort rows.
 */
export function weightFormulas(
	criterion: CriterionKey,
	{ columns, row, first, last }: CriterionPlace,
): string[] {
	const [, typed, counts, , , at50, , keys] = Array.from(columns) as string[];
	const normal = defaultPolicy.criteria[criterion].weight;
	const isWord = (word: WeightWord) => {
		const spellings = wordsOfAllLanguages().map(
			({ settings }) => `${typed}${row}="${settings.weights[word]}"`,
		);
		return `OR(${spellings.join(";")})`;
	};
	const byWord = `IF(${isWord("off")};0;IF(${isWord("low")};${normal}/2;IF(${isWord("high")};${normal}*2;${normal})))`;
	// The reason for which it can be off although it has anchors.
	const reason: WhyOff = criterion === "lifetime" ? "isValue" : "allAlike";
	const isOff = `COUNTIFS(${keys}:${keys};"${settingKey.fit(criterion)}";${typed}:${typed};"${reason}")`;
	const all = `SUM(${counts}$${first}:${counts}$${last})`;
	return [
		`=IF(${at50}${row}="";0;IF(${isOff}>0;0;IF(ISNUMBER(${typed}${row});${typed}${row};${byWord})))`,
		`=IF(${all}=0;0;${counts}${row}/${all})`,
	];
}
