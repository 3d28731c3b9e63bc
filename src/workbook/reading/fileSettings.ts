import { type Language, language } from "../../i18n/language.ts";
import { type PlaybookTexts, withPlaybook } from "../../i18n/playbookTexts.ts";
import { fitSettings, KEEP_OWN } from "../../settings/fitSettings.ts";
import { DEFAULT_SETTINGS, readSettings, type Settings } from "../../settings/readSettings.ts";
import type { Grid } from "../../table/cell.ts";
import type { Day } from "../../tiering/facts.ts";
import type { Port, Tab } from "../port.ts";
import { type Completion, completedTab } from "../settings/completeTab.ts";
import { readableCells } from "../settings/settingsTab.ts";
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
	/** Cells of the settings tab, completed if need be; no rows if there is no tab. */
	readonly grid: Grid;
	/** What completes a tab of the first version of the model, with the next write of settings; else null. */
	readonly completion: Completion | null;
}

/**
 * Reads the settings tab. Without one, the defaults are fitted to the list, as the first run will write them; a tab of the first
 * version of the model is completed likewise.
 *
 * @param list the tab of customers, if it is not the active one.
 */
export function fileSettings(port: Port, today: Day, list = customersTab(port)): FileSettings {
	const { locale } = port;
	const tab = port.tabs().find(({ role }) => role === "settings") ?? null;
	const grid = tab === null ? [] : port.values(tab.id);
	const playbook = readPlaybook(port);
	const languageOf = (settings: Settings) => settingsLanguage(settings, locale, playbook);
	const given = tab === null ? DEFAULT_SETTINGS : readSettings(grid, locale);
	const file = { language: languageOf(given), playbook, locale, tab, completion: null };
	if (tab !== null && !given.isFirstVersion) return { ...file, settings: given, grid };
	const { reading } = readTab(list, port, given, today);
	const customers = reading.customers.map(({ facts }) => facts);
	const settings = fitSettings(given, customers, today, KEEP_OWN);
	// Read what will be on the tab, so that formulas and all runs agree.
	if (tab === null) {
		const cells = readableCells(settings, file.language);
		return { ...file, settings: readSettings(cells, locale), grid };
	}
	const { grid: completed, completion } = completedTab(grid, settings, file.language);
	return { ...file, settings: readSettings(completed, locale), grid: completed, completion };
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
