import { language } from "../i18n/language.ts";
import { DEFAULT_SETTINGS, readSettings, type Settings } from "../settings/readSettings.ts";
import { isSettingKey } from "../settings/settingsLayout.ts";
import type { Grid } from "../table/cell.ts";
import { isLeftOut } from "./argumentText.ts";

/**
 * Reads the settings of a formula's third argument; the defaults if it is left out or blank. A setting that cannot be used has
 * its default, as everywhere: the summary says which.
 *
 * @throws an Error in one sentence if the cells contain no setting at all, which means that the range is wrong.
 */
export function settingsFrom(formula: string, argument: unknown, locale: string): Settings {
	if (isBlank(argument)) return DEFAULT_SETTINGS;
	const grid = (Array.isArray(argument) ? argument : [[argument]]) as Grid;
	if (!grid.some((row) => row.some(isSettingKey))) {
		throw new Error(language(locale).words.problem.formula.settings(formula));
	}
	return readSettings(grid, locale);
}

function isBlank(argument: unknown): boolean {
	return Array.isArray(argument) ? argument.every(isBlank) : isLeftOut(argument);
}
