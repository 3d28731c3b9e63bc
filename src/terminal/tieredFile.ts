import type { TabProblem } from "../i18n/tabProblemSentence.ts";
import type { OpenedFile, OpenedSheet } from "../preview/opened.ts";
import { KEEP_FITTED } from "../settings/fitSettings.ts";
import { isSettingKey, settingKey } from "../settings/settingsLayout.ts";
import type { SettingValue } from "../settings/withValues.ts";
import { dateOf, MS_PER_DAY } from "../table/dayOf.ts";
import { type Day, FACTS, type FactKey } from "../tiering/facts.ts";
import type { Port } from "../workbook/port.ts";
import { isOurTab } from "../workbook/reading/customersTab.ts";
import { type FileSettings, fileSettings } from "../workbook/reading/fileSettings.ts";
import { type RatedTab, rateTab } from "../workbook/reading/rateTab.ts";
import { refit } from "../workbook/settings/refit.ts";
import { type FileTab, filePort, fileTab, fileTabs } from "./filePort.ts";
import type { Options } from "./options.ts";

/** A file whose customers have been tiered. */
export interface TieredFile {
	readonly opened: OpenedFile;
	readonly port: Port;
	/** The sheet with the list. */
	readonly sheet: OpenedSheet;
	readonly settings: FileSettings;
	readonly rated: RatedTab;
}

/** The reason why no sheet of a file could be tiered, and the settings, whose language says it. */
export interface Untiered {
	readonly problem: TabProblem;
	readonly settings: FileSettings;
}

/** The policy that the command line sets. */
export type Given = Pick<Options, "reviewDate" | "margin" | "hourCost">;

/**
 * Tiers the customers of one sheet, as the menu item does: of those with a list the one with the most figures, as a list of names
 * alone may be anything; of equals the first. A hidden sheet is taken only if no other has a list.
 *
 * @param settingsSheet a settings tab from elsewhere, in place of the file's own.
 */
export function tieredFile(
	opened: OpenedFile,
	locale: string,
	given: Given,
	settingsSheet: OpenedSheet | undefined,
): TieredFile | Untiered {
	const own = fileTabs(opened.sheets);
	const tabs =
		settingsSheet === undefined
			? own
			: [
					...own.filter(({ role }) => role !== "settings"),
					fileTab(settingsSheet, own.length + 1, "settings"),
				];
	const mayHaveList = own.filter((tab) => !isOurTab(tab));
	const isHidden = ({ sheet }: FileTab) => sheet.hidden === true;
	const candidates = [
		mayHaveList.filter((tab) => !isHidden(tab)),
		mayHaveList.filter(isHidden),
		// of a file with nothing else, say that its tabs are the add-on's
		own.slice(0, mayHaveList.length === 0 ? 1 : 0),
	];
	let first: Untiered | undefined;
	for (const group of candidates) {
		let best: TieredFile | undefined;
		for (const tab of group) {
			const port = filePort(tabs, tab, locale);
			const settings = settingsOf(port, given);
			const rated = rateTab(port, settings, today(port), tab);
			if (!("ratings" in rated)) first ??= { problem: rated, settings };
			else if (best === undefined || figuresIn(rated) > figuresIn(best.rated))
				best = { opened, port, sheet: tab.sheet, settings, rated };
		}
		if (best !== undefined) return best;
	}
	return first!;
}

/** The number of facts besides names and other texts that are known of some customer. */
function figuresIn({ reading: { columns, customers } }: RatedTab): number {
	const isKnown = (fact: FactKey) => customers.some(({ facts }) => facts[fact] !== undefined);
	return columns.filter(({ fact }) => fact !== null && FACTS[fact] !== "text" && isKnown(fact)).length;
}

/** The day on which the command runs; the review date, where one is given, goes before it. */
const today = ({ now }: Port): Day => Math.floor(now.getTime() / MS_PER_DAY);

/** The sheet of a file that has settings; undefined if none has. */
export const settingsSheetOf = ({ sheets }: OpenedFile): OpenedSheet | undefined =>
	sheets.find(({ rows }) => rows.some((cells) => cells.some((cell) => isSettingKey(cell?.value))));

/** The settings of the file with what the command line sets, as if it had been typed on the settings tab. */
function settingsOf(port: Port, { reviewDate, margin, hourCost }: Given): FileSettings {
	const file = fileSettings(port, today(port));
	const { general } = file.language.words.settings;
	const values = new Map<string, SettingValue>();
	if (reviewDate !== undefined)
		values.set(settingKey.general("reviewDate"), { value: dateOf(reviewDate), label: general.reviewDate });
	if (margin !== undefined)
		values.set(settingKey.general("assumedMargin"), { value: margin, label: general.assumedMargin });
	if (hourCost !== undefined)
		values.set(settingKey.general("hourlyCost"), { value: hourCost, label: general.hourlyCost });
	return refit(file, values, port, today(port), KEEP_FITTED, port.active()).file;
}
