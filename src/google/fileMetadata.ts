import {
	isCount,
	isCountKey,
	isNumber,
	isText,
	isTrue,
	listOf,
	objectOf,
	optional,
	parseJson,
	recordOf,
} from "../base/parseJson.ts";
import type { TabRole } from "../workbook/port.ts";
import type { HostSpreadsheet } from "./host.ts";
import { isTabRole } from "./tabRoles.ts";

/** What we keep about one sheet. */
export interface SheetMetadata {
	/** What the tab is to us, whatever its name and position. */
	readonly role?: TabRole | undefined;
	/** What it is going to be: a run has begun to make it. */
	readonly making?: TabRole | undefined;
	/** A row that a run puts in, and how many rows there are with it. */
	readonly row?: { readonly at: number; readonly of: number } | undefined;
	/** Sheets' own ids of our charts on it, each by the mark of the chart. */
	readonly charts?: Readonly<Record<string, number>> | undefined;
	/** Sheets' own ids of charts of ours that a run takes away. */
	readonly going?: readonly number[] | undefined;
	/** We have protected it once. */
	readonly isProtected?: true | undefined;
}

/** What we keep about the sheets of a file. Changes are there at once, and kept by {@link FileMetadata.store}: of many, all in one call. */
export interface FileMetadata {
	readonly of: (sheet: number) => SheetMetadata;
	/** `undefined` takes a part away. */
	readonly set: (sheet: number, change: SheetMetadata) => void;
	/** Takes away all that is kept about a sheet. */
	readonly clear: (sheet: number) => void;
	readonly store: () => void;
}

/** The key of the developer metadata of the file: one text about all its sheets, because each entry takes calls of its own. */
const KEY = "customer-tiers";

export function fileMetadata(spreadsheet: HostSpreadsheet): FileMetadata {
	const found = () => spreadsheet.getDeveloperMetadata().find((entry) => entry.getKey() === KEY);
	let entry = found();
	let storedText = entry?.getValue() ?? EMPTY;
	const sheets: Record<string, SheetMetadata> = { ...parseJson(storedText, fileShape()) };
	return {
		of: (sheet) => sheets[sheet] ?? {},
		set(sheet, change) {
			const parts = Object.entries({ ...sheets[sheet], ...change }).filter(([, part]) => part !== undefined);
			if (parts.length === 0) delete sheets[sheet];
			else sheets[sheet] = Object.fromEntries(parts);
		},
		clear(sheet) {
			delete sheets[sheet];
		},
		store() {
			const text = JSON.stringify(sheets);
			if (text === storedText) return;
			if (storedText === EMPTY) {
				spreadsheet.addDeveloperMetadata(KEY, text);
				entry = undefined;
			} else {
				entry ??= found();
				if (text === EMPTY) entry?.remove();
				else entry?.setValue(text);
			}
			storedText = text;
		},
	};
}

const EMPTY = "{}";

const sheetShape = () =>
	objectOf<SheetMetadata>({
		role: optional(isTabRole),
		making: optional(isTabRole),
		row: optional(objectOf<NonNullable<SheetMetadata["row"]>>({ at: isCount, of: isCount })),
		charts: optional(recordOf(isText, isNumber)),
		going: optional(listOf(isNumber)),
		isProtected: optional(isTrue),
	});

/** Whoever could change the text has done so with a program of their own: then nothing is known. */
const fileShape = () => recordOf(isCountKey, sheetShape());
