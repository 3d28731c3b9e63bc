import { lazily } from "../base/lazy.ts";
import {
	anyOf,
	isCount,
	isNumber,
	isObject,
	isText,
	isTrue,
	listOf,
	objectOf,
	optional,
	orNull,
	parseJson,
	recordOf,
	type Shapes,
	validParts,
} from "../base/parseJson.ts";
import type { TabRole } from "../workbook/port.ts";
import type { HostSpreadsheet } from "./host.ts";
import { isTabRole } from "./tabRoles.ts";

/** Stored about one sheet as developer metadata. The names of the fields are in users' files, so they never change. */
export interface SheetMetadata {
	/** Role of the tab, however it is named or moved. */
	readonly role?: TabRole | undefined;
	/** Role for which a run has begun to make the tab. */
	readonly making?: TabRole | undefined;
	/** A row that a run inserts, and the number of rows with it. */
	readonly row?: { readonly at: number; readonly of: number } | undefined;
	/** Ids that Sheets gave the add-on's charts, by the tag of the chart. */
	readonly charts?: Readonly<Record<string, number>> | undefined;
	/** Ids of charts that a run is deleting. */
	readonly going?: readonly number[] | undefined;
	/** The filter that a run has removed and not yet made again. */
	readonly filter?: StoredFilter | undefined;
	/** The add-on has protected the sheet once. */
	readonly isProtected?: true | undefined;
}

/** The range of a filter, its criteria as far as they can be stored, and what tells if the list has moved since. */
export interface StoredFilter {
	readonly row: number;
	readonly rows: number;
	readonly column: number;
	readonly columns: number;
	readonly criteria: readonly StoredCriteria[];
	/** The first letters of each heading, but for columns that the change takes out of the filter. */
	readonly headings?: readonly string[] | undefined;
	/** How many rows with content are below the filter; left out if it reaches beyond them. */
	readonly below?: number | undefined;
}

/** The criteria of a column: the values that they hide, or a condition by its name in Apps Script. */
export interface StoredCriteria {
	readonly column: number;
	readonly hidden: readonly string[];
	readonly condition: { readonly name: string; readonly values: readonly (string | number)[] } | null;
}

/** Metadata of all sheets of a file. Changes apply at once; {@link FileMetadata.store} writes them all in one call. */
export interface FileMetadata {
	readonly of: (sheet: number) => SheetMetadata;
	/** Merges the change. `undefined` removes a field. */
	readonly set: (sheet: number, change: SheetMetadata) => void;
	readonly clear: (sheet: number) => void;
	/** Returns true if there was anything to write. */
	readonly store: () => boolean;
}

/** Key of the file's one developer metadata entry, about all its sheets, because each entry takes calls of its own. */
const KEY = "customer-tiers";

export function fileMetadata(spreadsheet: HostSpreadsheet): FileMetadata {
	const findEntry = () => spreadsheet.getDeveloperMetadata().find((entry) => entry.getKey() === KEY);
	let entry = findEntry();
	let storedText = entry?.getValue() ?? EMPTY;
	const sheets = storedSheets(storedText);
	const shapes = lazily(sheetShapes);
	return {
		of: (sheet) => validParts(sheets[sheet], shapes()),
		set(sheet, change) {
			const before = sheets[sheet];
			const merged = { ...(isObject(before) ? before : {}), ...change };
			const parts = Object.entries(merged).filter(([, part]) => part !== undefined);
			if (parts.length === 0) delete sheets[sheet];
			else sheets[sheet] = Object.fromEntries(parts);
		},
		clear(sheet) {
			delete sheets[sheet];
		},
		store() {
			const text = JSON.stringify(sheets);
			if (text === storedText) return false;
			if (storedText === EMPTY) {
				spreadsheet.addDeveloperMetadata(KEY, text);
				entry = undefined;
			} else {
				entry ??= findEntry();
				if (text === EMPTY) entry?.remove();
				else entry?.setValue(text);
			}
			storedText = text;
			return true;
		},
	};
}

const EMPTY = "{}";

const sheetShapes = (): Shapes<SheetMetadata> => ({
	role: isTabRole,
	making: isTabRole,
	row: objectOf<NonNullable<SheetMetadata["row"]>>({ at: isCount, of: isCount }),
	charts: recordOf(isText, isNumber),
	going: listOf(isNumber),
	filter: objectOf<StoredFilter>({
		row: isCount,
		rows: isCount,
		column: isCount,
		columns: isCount,
		headings: optional(listOf(isText)),
		below: optional(isCount),
		criteria: listOf(
			objectOf<StoredCriteria>({
				column: isCount,
				hidden: listOf(isText),
				condition: orNull(
					objectOf<NonNullable<StoredCriteria["condition"]>>({
						name: isText,
						values: listOf(anyOf(isText, isNumber)),
					}),
				),
			}),
		),
	}),
	isProtected: isTrue,
});

/**
 * Returns every entry of the text, of whatever shape: {@link FileMetadata.of} leaves out what has another shape, and
 * {@link FileMetadata.store} writes it back, because a later version may have added it. A text that cannot be written again
 * counts as empty.
 */
const storedSheets = (text: string): Record<string, unknown> => ({ ...parseJson(text, isWritable) });

const isWritable = (value: unknown): value is Readonly<Record<string, unknown>> =>
	isObject(value) && JSON.stringify(value) !== "";
