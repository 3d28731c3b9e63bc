import { type Language, language } from "../../i18n/language.ts";
import { type PlaybookTexts, withPlaybook } from "../../i18n/playbookTexts.ts";
import { DEFAULT_SETTINGS, readSettings, type Settings } from "../../settings/readSettings.ts";
import type { Grid } from "../../table/cell.ts";
import { calibrate } from "../../tiering/calibrate.ts";
import type { Customer, Day } from "../../tiering/facts.ts";
import { measure } from "../../tiering/measure.ts";
import type { Policy } from "../../tiering/policy.ts";
import type { Port, Tab } from "../port.ts";
import { customersTab, readTab } from "./customersTab.ts";
import { readPlaybook } from "./readPlaybook.ts";

/** Settings of a file: those of its settings tab, or the defaults if it has none yet. */
export interface FileSettings {
	readonly settings: Settings;
	/** Language of everything written into the file, with the team's own texts if there are any. */
	readonly language: Language;
	/** The team's own texts. */
	readonly playbook: PlaybookTexts;
	/** Locale of the spreadsheet, by which numbers in texts are read. */
	readonly locale: string;
	readonly tab: Tab | null;
	/** Cells of the settings tab; no rows if there is no tab. */
	readonly grid: Grid;
}

/**
 * Reads the settings tab. Without one, the defaults are calibrated to the list, as the first run will write them.
 *
 * @param list the tab of customers, if it is not the active one.
 */
export function fileSettings(port: Port, today: Day, list = customersTab(port)): FileSettings {
	const { locale } = port;
	const tab = port.tabs().find(({ role }) => role === "settings") ?? null;
	const grid = tab === null ? [] : port.values(tab.id);
	const settings =
		tab === null ? calibratedToList(DEFAULT_SETTINGS, port, today, list) : readSettings(grid, locale);
	const playbook = readPlaybook(port);
	return { settings, language: settingsLanguage(settings, locale, playbook), playbook, locale, tab, grid };
}

/** The language of {@link fileSettings}, for callers that need nothing else. */
export function fileLanguage(port: Port): Language {
	const { words, figures } = language(fileLocale(port));
	return { words: withPlaybook(words, readPlaybook(port)), figures };
}

/** The locale that the settings choose, else the spreadsheet's. */
export function fileLocale(port: Port): string {
	const tab = port.tabs().find(({ role }) => role === "settings");
	const chosen = tab === undefined ? null : readSettings(port.values(tab.id), port.locale).locale;
	return chosen ?? port.locale;
}

/** The language that the settings choose, with the team's own texts. */
export function settingsLanguage(settings: Settings, locale: string, playbook: PlaybookTexts): Language {
	const { words, figures } = language(settings.locale ?? locale);
	return { words: withPlaybook(words, playbook), figures };
}

/** Calibrates settings that are not on a settings tab yet to the customers of a tab, read as they prescribe. */
export function calibratedToList(settings: Settings, port: Port, today: Day, list: Tab): Settings {
	const { reading } = readTab(list, port, settings, today);
	const customers = reading.customers.map(({ facts }) => facts);
	return { ...settings, policy: calibratedPolicy(settings.policy, customers, today) };
}

/** Calibrates the anchors of net profit to the list. */
export function calibratedPolicy(policy: Policy, customers: readonly Customer[], today: Day): Policy {
	const netProfits = customers
		.map((customer) => measure(customer, policy, today).netProfit)
		.filter((netProfit): netProfit is number => netProfit !== undefined);
	const netProfit = { ...policy.criteria.netProfit, anchors: calibrate(netProfits) };
	return { ...policy, criteria: { ...policy.criteria, netProfit } };
}
