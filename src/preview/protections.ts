import type { IRange, Worksheet } from "@univerjs/core";
import type { HostProtection, HostRange } from "../google/host.ts";
import { a1 } from "./a1.ts";
import type { Book } from "./book.ts";
import { onlyWhatIsHere } from "./onlyWhatIsHere.ts";

/** A protection of a sheet or of cells. One that only warns is stored and reported, but warns nobody: Univer cannot. */
export interface LocalProtection {
	readonly type: "SHEET" | "RANGE";
	/** The cells that the person may not edit, because somebody else has protected them. */
	readonly lockedRange?: IRange;
	description: string;
	warningOnly: boolean;
	/** Addresses that anybody may still edit, such as `B6:B12`. */
	open: readonly string[];
}

const protectionsBySheet = new WeakMap<Worksheet, LocalProtection[]>();

/** Protections on a sheet, in the order in which they were made. */
export const protectionsOn = (sheet: Worksheet): LocalProtection[] => protectionsBySheet.get(sheet) ?? [];

/** Protects cells or, without any, the sheet, as if somebody else had locked them for everybody but themselves. */
export function lock(sheet: Worksheet, cells?: IRange): void {
	const everything = { startRow: 0, startColumn: 0, endRow: Number.MAX_VALUE, endColumn: Number.MAX_VALUE };
	const type = cells ? "RANGE" : "SHEET";
	add(sheet, { type, lockedRange: cells ?? everything, description: "", warningOnly: false, open: [] });
}

/** True where the person may not edit some part of the areas; without areas, where they may not edit the sheet. */
export function isLocked(sheet: Worksheet, areas?: readonly IRange[]): boolean {
	return protectionsOn(sheet).some(({ type, lockedRange }) => {
		if (lockedRange === undefined) return false;
		return areas ? areas.some((area) => overlap(area, lockedRange)) : type === "SHEET";
	});
}

const overlap = (a: IRange, b: IRange) =>
	a.startRow <= b.endRow &&
	b.startRow <= a.endRow &&
	a.startColumn <= b.endColumn &&
	b.startColumn <= a.endColumn;

const add = (sheet: Worksheet, protection: LocalProtection) =>
	protectionsBySheet.set(sheet, [...protectionsOn(sheet), protection]);

/** Apps Script's methods for the protections of one sheet. */
export function protectionMethods(book: Book, sheet: Worksheet) {
	return {
		getProtections: (wanted: unknown) =>
			protectionsOn(sheet)
				.filter(({ type }) => type === wanted)
				.map((protection) => hostProtection(book, sheet, protection)),
		protect() {
			book.checkMayWrite(sheet);
			const made: LocalProtection = { type: "SHEET", description: "", warningOnly: false, open: [] };
			add(sheet, made);
			return hostProtection(book, sheet, made);
		},
	};
}

function hostProtection(book: Book, sheet: Worksheet, protection: LocalProtection): HostProtection {
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
