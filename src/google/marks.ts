import { lazily } from "../base/lazy.ts";
import {
	isCount,
	isNumber,
	isObject,
	isText,
	isTrue,
	listOf,
	objectOf,
	parseJson,
	recordOf,
	type Shapes,
	validParts,
} from "../base/parseJson.ts";
import type { TabRole } from "../workbook/port.ts";
import type { HostSpreadsheet } from "./host.ts";
import { isTabRole } from "./tabRoles.ts";

/** What we keep about one sheet. */
export interface Mark {
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

/** What we keep about the sheets of a file. Changes are there at once, and kept by {@link Marks.keep}: of many, all in one call. */
export interface Marks {
	readonly of: (sheet: number) => Mark;
	/** `undefined` takes a part away. */
	readonly set: (sheet: number, change: Mark) => void;
	/** Takes away all that is kept about a sheet. */
	readonly drop: (sheet: number) => void;
	readonly keep: () => void;
}

/** The key of the developer metadata of the file: one text about all its sheets, because each entry takes calls of its own. */
const KEY = "customer-tiers";

export function marksOf(book: HostSpreadsheet): Marks {
	const found = () => book.getDeveloperMetadata().find((entry) => entry.getKey() === KEY);
	let entry = found();
	let kept = entry?.getValue() ?? NOTHING;
	const marks = storedMarks(kept);
	const shapes = lazily(markShapes);
	return {
		of: (sheet) => validParts(marks[sheet], shapes()),
		set(sheet, change) {
			const stored = marks[sheet];
			const all = { ...(isObject(stored) ? stored : {}), ...change };
			const parts = Object.entries(all).filter(([, part]) => part !== undefined);
			if (parts.length === 0) delete marks[sheet];
			else marks[sheet] = Object.fromEntries(parts);
		},
		drop(sheet) {
			delete marks[sheet];
		},
		keep() {
			const text = JSON.stringify(marks);
			if (text === kept) return;
			if (kept === NOTHING) {
				book.addDeveloperMetadata(KEY, text);
				entry = undefined;
			} else {
				entry ??= found();
				if (text === NOTHING) entry?.remove();
				else entry?.setValue(text);
			}
			kept = text;
		},
	};
}

const NOTHING = "{}";

const markShapes = (): Shapes<Mark> => ({
	role: isTabRole,
	making: isTabRole,
	row: objectOf<NonNullable<Mark["row"]>>({ at: isCount, of: isCount }),
	charts: recordOf(isText, isNumber),
	going: listOf(isNumber),
	isProtected: isTrue,
});

/**
 * All entries of the text, also those that have another shape: {@link Marks.of} leaves them out, {@link Marks.keep} writes them back. A
 * later version may have added some, and must find them again after this one has run. A text that cannot be written again counts as none.
 */
const storedMarks = (text: string): Record<string, unknown> => ({ ...parseJson(text, isWritable) });

const isWritable = (value: unknown): value is Readonly<Record<string, unknown>> =>
	isObject(value) && JSON.stringify(value) !== "";
