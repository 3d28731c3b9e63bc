import type { FWorksheet } from "@univerjs/sheets/facade";

/** How many rows and columns stay in view. */
interface Frozen {
	readonly rows: number;
	readonly columns: number;
}

export function frozenOn(sheet: FWorksheet): Frozen {
	const { xSplit, ySplit } = sheet.getSheet().getFreeze();
	return { rows: Math.max(0, ySplit), columns: Math.max(0, xSplit) };
}

/** Freezes rows and columns from the first ones on; 0 frees them. */
export function freeze(sheet: FWorksheet, { rows, columns }: Frozen): void {
	// Univer means "none" by -1
	const start = (count: number) => (count === 0 ? -1 : count);
	sheet.setFreeze({ xSplit: columns, ySplit: rows, startRow: start(rows), startColumn: start(columns) });
}
