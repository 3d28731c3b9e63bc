import { type IWorkbookData, LocaleType, LogLevel, mergeLocales } from "@univerjs/core";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormatting from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import core from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dataValidation from "@univerjs/preset-sheets-data-validation/locales/en-US";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import filter from "@univerjs/preset-sheets-filter/locales/en-US";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import note from "@univerjs/preset-sheets-note/locales/en-US";
import { UniverSheetsSortPreset } from "@univerjs/preset-sheets-sort";
import sort from "@univerjs/preset-sheets-sort/locales/en-US";
import { type Grid, openGrid } from "../univer.ts";

/** Opens a workbook in an element. Univer has no Danish: its own menus are English in either language. */
export function pageGrid(container: HTMLElement, data: Partial<IWorkbookData>): Grid {
	const presets = [
		UniverSheetsCorePreset({
			container,
			ribbonType: "simple",
			disableTextFormatMark: true,
			disableTextFormatAlert: true,
			sheets: { disableForceStringMark: true, disableForceStringAlert: true },
		}),
		UniverSheetsConditionalFormattingPreset(),
		UniverSheetsDataValidationPreset(),
		UniverSheetsFilterPreset(),
		UniverSheetsNotePreset(),
		UniverSheetsSortPreset(),
	];
	return openGrid(
		data,
		(univer) => {
			for (const plugin of presets.flatMap((preset) => preset.plugins)) {
				const [type, settings] = Array.isArray(plugin) ? plugin : [plugin];
				univer.registerPlugin(type, settings);
			}
		},
		{
			locale: LocaleType.EN_US,
			locales: {
				[LocaleType.EN_US]: mergeLocales(core, conditionalFormatting, dataValidation, filter, note, sort),
			},
			logLevel: LogLevel.ERROR,
		},
	);
}
