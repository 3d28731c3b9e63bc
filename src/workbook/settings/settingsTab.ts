import { type Language, wordsOfAllLanguages } from "../../i18n/language.ts";
import type { Settings } from "../../settings/readSettings.ts";
import {
	anchorKind,
	GENERAL_KINDS,
	type GeneralKey,
	groupStarting,
	LIMIT_KINDS,
	type LimitKey,
	NO_CURRENCY,
	OUTLOOK_LIMITS,
	PERSONA_LIMIT_KINDS,
	type PersonaLimitKey,
	personaKind,
	SETTINGS_COLUMNS,
	settingKey,
	THRESHOLDS,
	type ValueKind,
} from "../../settings/settingsLayout.ts";
import { type WeightWord, wordForWeight } from "../../settings/weight.ts";
import { dateOf } from "../../table/dayOf.ts";
import { defaultPolicy } from "../../tiering/defaultPolicy.ts";
import { CRITERIA, type CriterionKey } from "../../tiering/measures.ts";
import type { Policy } from "../../tiering/policy.ts";
import { TIERS } from "../../tiering/tier.ts";
import type { Edit, Written } from "../edits.ts";
import type { Area } from "../port.ts";
import { openSettings } from "../protection/openSettings.ts";
import { protectEdit } from "../protection/protectEdit.ts";
import type { Style } from "../style.ts";

/** A line of the tab: its cells, and the kind of its values. */
interface Line {
	readonly cells: readonly Written[];
	readonly kind?: "title" | "section" | "group" | "value" | "criterion";
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
		{ kind: "widths", area: area(1, 1, SETTINGS_COLUMNS), pixels: [470, 150, 90, 70, 100, 100, 100, 200] },
		{ kind: "style", area: area(1, SETTINGS_COLUMNS, 1, lines.length), style: { ink: QUIET_COLOR } },
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

/** Cells of a new settings tab. */
export function settingsCells(settings: Settings, language: Language): Written[][] {
	return tabLines(settings, language).map(({ cells }) =>
		Array.from({ length: SETTINGS_COLUMNS }, (_, column) => cells[column] ?? ""),
	);
}

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
function lineStyles({ kind, value }: Line): [column: number, columns: number, style: Style][] {
	const numberFormat = FORMATS[value ?? "text"];
	switch (kind) {
		case "title":
		case "section":
			return [[1, SETTINGS_COLUMNS - 1, { bold: true }]];
		case "group":
			return [[1, 1, { ink: QUIET_COLOR }]];
		case "value":
			return [[2, 1, { ground: INPUT_COLOR, numberFormat, align: "right" }]];
		case "criterion":
			return [
				[2, 1, { ground: INPUT_COLOR, align: "right" }],
				[4, 1, { numberFormat: "0.0 %" }],
				[5, 3, { ground: INPUT_COLOR, numberFormat }],
			];
		default:
			return [];
	}
}

function tabLines(settings: Settings, language: Language): Line[] {
	const { words } = language;
	const texts = words.settings;
	const { policy } = settings;
	const lines: Line[] = [
		{ kind: "title", cells: [texts.title] },
		{ cells: [texts.intro] },
		{ cells: [] },
		{ kind: "section", cells: [texts.sections.general, "", "", "", "", "", "", texts.key] },
		...(Object.keys(GENERAL_KINDS) as GeneralKey[]).map((key) => generalLine(key, settings, language)),
		{ cells: [] },
		{ kind: "section", cells: [texts.sections.criteria, ...texts.headings.slice(1)] },
	];
	lines.push(...criterionLines(policy, language, lines.length + 1), { cells: [] });
	lines.push({ kind: "section", cells: [texts.sections.thresholds] });
	for (const key of THRESHOLDS) {
		lines.push(valueLine(texts.thresholds[key], policy.thresholds[key], "number", settingKey.threshold(key)));
	}
	lines.push({ cells: [] }, { kind: "section", cells: [texts.sections.limits] });
	for (const key of Object.keys(LIMIT_KINDS) as LimitKey[]) {
		lines.push(valueLine(texts.limits[key], policy.limits[key], LIMIT_KINDS[key], settingKey.limit(key)));
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
	};
	return valueLine(words.settings.general[key], values[key], GENERAL_KINDS[key], settingKey.general(key));
}

function valueLine(label: string, value: Written, kind: ValueKind, key: string): Line {
	return { kind: "value", value: kind, cells: [label, value, "", "", "", "", "", key] };
}

/** @param firstRow the row, counted from 1, that the first of these lines takes. */
function criterionLines(policy: Policy, { words }: Language, firstRow: number): Line[] {
	const count = CRITERIA.length + CRITERIA.filter((criterion) => groupStarting(criterion) !== null).length;
	const allWeights = `C$${firstRow}:C$${firstRow + count - 1}`;
	const lines: Line[] = [];
	for (const criterion of CRITERIA) {
		const group = groupStarting(criterion);
		if (group !== null) lines.push({ kind: "group", cells: [words.settings.groups[group]] });
		const row = firstRow + lines.length;
		lines.push({
			kind: "criterion",
			value: anchorKind(criterion),
			cells: [
				criterionLabel(criterion, policy, words.settings),
				weightCell(policy.criteria[criterion].weight, criterion, words.settings.weights),
				{ formula: weightFormula(row, criterion) },
				{ formula: `=IF(SUM(${allWeights})=0;0;C${row}/SUM(${allWeights}))` },
				...(policy.criteria[criterion].anchors ?? ["", "", ""]).map((anchor) => anchor ?? ""),
				settingKey.criterion(criterion),
			],
		});
	}
	return lines;
}

type SettingsWords = Language["words"]["settings"];

function criterionLabel(criterion: CriterionKey, policy: Policy, texts: SettingsWords): string {
	const uncalibrated = criterion === "netProfit" && policy.criteria.netProfit.anchors === null;
	return uncalibrated ? texts.uncalibrated : texts.criteria[criterion];
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
 * Converts the word or number in the weight's cell to a weight, so that the shares follow as soon as it is changed.
 * Arguments are separated by `;`, which is reported to work in every locale; fractions replace decimals for the same
 * reason.
 */
function weightFormula(row: number, criterion: CriterionKey): string {
	const normal = defaultPolicy.criteria[criterion].weight;
	const isWord = (word: WeightWord) => {
		const spellings = wordsOfAllLanguages().map(({ settings }) => `B${row}="${settings.weights[word]}"`);
		return `OR(${spellings.join(";")})`;
	};
	const byWord = `IF(${isWord("off")};0;IF(${isWord("low")};${normal}/2;IF(${isWord("high")};${normal}*2;${normal})))`;
	return `=IF(F${row}="";0;IF(ISNUMBER(B${row});B${row};${byWord}))`;
}
