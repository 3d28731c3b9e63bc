import type { IRange, Worksheet } from "@univerjs/core";
import type { HostProtection, HostRange } from "../google/host.ts";
import { a1 } from "./a1.ts";
import type { Book } from "./book.ts";
import { onlyWhatIsHere } from "./onlyWhatIsHere.ts";

/** What protects a sheet or cells of it. Where it only warns it is kept and told, and nobody is asked: Univer has nothing for that. */
export interface LocalProtection {
	readonly type: "SHEET" | "RANGE";
	/** Where somebody else has shut the person out: of those cells, or of the whole sheet. */
	readonly keptOut?: IRange;
	description: string;
	warningOnly: boolean;
	/** The areas that are left open, such as `B6:B12`. */
	open: readonly string[];
}

const kept = new WeakMap<Worksheet, LocalProtection[]>();

export const standing = (sheet: Worksheet): LocalProtection[] => kept.get(sheet) ?? [];

/** Protects cells or, without any, a sheet, as somebody else does who lets nobody but themselves change them. */
export function keepOut(sheet: Worksheet, cells?: IRange): void {
	const everything = { startRow: 0, startColumn: 0, endRow: Number.MAX_VALUE, endColumn: Number.MAX_VALUE };
	const type = cells ? "RANGE" : "SHEET";
	add(sheet, { type, keptOut: cells ?? everything, description: "", warningOnly: false, open: [] });
}

/** Whether somebody has shut the person out of a part of those areas; without areas, of the whole sheet. */
export function isKeptOut(sheet: Worksheet, areas?: readonly IRange[]): boolean {
	return standing(sheet).some(({ type, keptOut }) => {
		if (keptOut === undefined) return false;
		return areas ? areas.some((area) => overlap(area, keptOut)) : type === "SHEET";
	});
}

const overlap = (one: IRange, other: IRange) =>
	one.startRow <= other.endRow &&
	other.startRow <= one.endRow &&
	one.startColumn <= other.endColumn &&
	other.startColumn <= one.endColumn;

const add = (sheet: Worksheet, protection: LocalProtection) =>
	kept.set(sheet, [...standing(sheet), protection]);

/** What Apps Script offers for the protections of one sheet. */
export function protectionsOf(book: Book, sheet: Worksheet) {
	return {
		getProtections: (wanted: unknown) =>
			standing(sheet)
				.filter(({ type }) => type === wanted)
				.map((one) => handedOut(book, sheet, one)),
		protect() {
			book.checkMayWrite(sheet);
			const made: LocalProtection = { type: "SHEET", description: "", warningOnly: false, open: [] };
			add(sheet, made);
			return handedOut(book, sheet, made);
		},
	};
}

function handedOut(book: Book, sheet: Worksheet, protection: LocalProtection): HostProtection {
	const set = (change: Partial<LocalProtection>) => {
		book.checkMayWrite(sheet);
		Object.assign(protection, change);
		return made;
	};
	const made: HostProtection = onlyWhatIsHere("Protection", {
		isWarningOnly: () => protection.warningOnly,
		setDescription: (description: string) => set({ description }),
		setWarningOnly: (warningOnly: boolean) => set({ warningOnly }),
		setUnprotectedRanges: (ranges: HostRange[]) => set({ open: ranges.map(addressOf) }),
	});
	return made;
}

const addressOf = (range: HostRange) =>
	`${a1(range.getRow(), range.getColumn())}:${a1(range.getRow() + range.getNumRows() - 1, range.getColumn() + range.getNumColumns() - 1)}`;
