import type { Worksheet } from "@univerjs/core";
import type { HostProtection, HostRange } from "../google/host.ts";
import { a1 } from "./a1.ts";
import type { Book } from "./book.ts";
import { onlyWhatIsHere } from "./onlyWhatIsHere.ts";

/** What protects a sheet. It is kept and told, and nobody is asked: Univer has nothing that only warns. */
export interface LocalProtection {
	description: string;
	warningOnly: boolean;
	/** The areas that are left open, such as `B6:B12`. */
	open: readonly string[];
}

const kept = new WeakMap<Worksheet, LocalProtection[]>();

export const standing = (sheet: Worksheet): LocalProtection[] => kept.get(sheet) ?? [];

/** What Apps Script offers for the protections of one sheet. */
export function protectionsOf(book: Book, sheet: Worksheet) {
	return {
		getProtections: () => standing(sheet).map((one) => handedOut(book, one)),
		protect() {
			book.checkMayWrite();
			const made: LocalProtection = { description: "", warningOnly: false, open: [] };
			kept.set(sheet, [...standing(sheet), made]);
			return handedOut(book, made);
		},
	};
}

function handedOut(book: Book, protection: LocalProtection): HostProtection {
	const set = (change: Partial<LocalProtection>) => {
		book.checkMayWrite();
		Object.assign(protection, change);
		return made;
	};
	const made: HostProtection = onlyWhatIsHere("Protection", {
		setDescription: (description: string) => set({ description }),
		setWarningOnly: (warningOnly: boolean) => set({ warningOnly }),
		setUnprotectedRanges: (ranges: HostRange[]) => set({ open: ranges.map(addressOf) }),
	});
	return made;
}

const addressOf = (range: HostRange) =>
	`${a1(range.getRow(), range.getColumn())}:${a1(range.getRow() + range.getNumRows() - 1, range.getColumn() + range.getNumColumns() - 1)}`;
