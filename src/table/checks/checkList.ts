import type { Day } from "../../tiering/facts.ts";
import type { AssignedFacts } from "../assignedColumns.ts";
import type { Cell, Grid } from "../cell.ts";
import type { Currency } from "../currency.ts";
import type { Reading } from "../reading.ts";
import { currencies } from "./currencies.ts";
import { daysToPay } from "./daysToPay.ts";
import { discountAmounts } from "./discountAmounts.ts";
import { futureDates } from "./futureDates.ts";
import { listsBeside } from "./listsBeside.ts";
import { lyingLists } from "./lyingLists.ts";
import { margins } from "./margins.ts";
import { notationClashes } from "./notationClashes.ts";
import { oddDates } from "./oddDates.ts";
import { openDates } from "./openDates.ts";
import { openNotations } from "./openNotations.ts";
import { openShares } from "./openShares.ts";
import { openSides } from "./openSides.ts";
import { openThousandths } from "./openThousandths.ts";
import { otherUnits } from "./otherUnits.ts";
import { percentProfits } from "./percentProfits.ts";
import { perhapsMargins } from "./perhapsMargins.ts";
import { reversedOrders } from "./reversedOrders.ts";
import { scaledFormats } from "./scaledFormats.ts";
import { severalInOne } from "./severalInOne.ts";
import { shiftedCells } from "./shiftedCells.ts";
import { shrunkThousands } from "./shrunkThousands.ts";
import { splitCells } from "./splitCells.ts";
import { openQuotes, swallowedRows } from "./swallowedRows.ts";
import { swappedDates } from "./swappedDates.ts";
import { turnedSigns } from "./turnedSigns.ts";

/** A list as it was read, with what a check needs besides. */
export interface ReadList extends Reading {
	/** Its texts have no spaces around them. */
	readonly grid: Grid;
	/** The same cells as they stand in the file. */
	readonly asTyped: Grid;
	/** The headings, one per column. */
	readonly header: readonly Cell[];
	/** The spreadsheet's locale, "da_DK"; undefined if unknown. */
	readonly locale: string | undefined;
	/** The user's own choice of columns. */
	readonly assigned: AssignedFacts;
	/** The currency that the user chose; null: the one most used. */
	readonly currency: Currency | null;
	/** Days that customers have to pay; null: not told. */
	readonly paymentTerms: number | null;
	/** The number formats of some columns; undefined if they cannot be known. */
	readonly formatsOf: FormatsOf | undefined;
	/** The columns that the add-on writes, counted from 0. */
	readonly ourColumns: ReadonlySet<number>;
	/** The day of the review; undefined if it is not known. */
	readonly today: (() => Day) | undefined;
	/** The columns with a text below the headings: a check of texts need not look at the others. */
	readonly textColumns: ReadonlySet<number>;
}

/** Number format of a cell in one of the columns asked for, `""` if it has none. All counted from 0. */
export type FormatsOf = (columns: readonly number[]) => (row: number, column: number) => string;

/**
 * Looks at a list that was read for a doubt that no single cell shows. Returns the list with the doubt among its `problems`, and with
 * facts that cannot be trusted taken away: unknown is better than wrong.
 */
type Check = (list: ReadList) => ReadList;

/** Runs a check on the cells as they stand: the space in front of " Inc" shows that a comma was there. */
const onCellsAsTyped =
	(check: Check): Check =>
	(list) => ({ ...check({ ...list, grid: list.asTyped }), grid: list.grid });

/** The checks, in this order: a later one sees what an earlier one has left. One that `tells` only says something, and takes nothing away. */
const CHECKS: readonly (readonly [check: Check, only?: "tells"])[] = [
	[percentProfits],
	[openNotations, "tells"],
	[swallowedRows],
	[onCellsAsTyped(splitCells)],
	[onCellsAsTyped(shiftedCells)],
	[openQuotes, "tells"],
	[scaledFormats],
	[shrunkThousands],
	[openSides],
	[swappedDates],
	[oddDates],
	[futureDates],
	[reversedOrders],
	[turnedSigns],
	[discountAmounts],
	[openShares, "tells"],
	[openThousandths],
	[currencies],
	[perhapsMargins],
	[margins],
	[otherUnits, "tells"],
	[openDates, "tells"],
	[notationClashes, "tells"],
	[severalInOne, "tells"],
	[lyingLists, "tells"],
	[listsBeside, "tells"],
	[daysToPay],
];

/** Runs all checks on a list, or only those that may change what is read of its customers. */
export function checkList(list: ReadList, which: "all" | "changing"): Reading {
	const checks = which === "all" ? CHECKS : CHECKS.filter(([, only]) => only !== "tells");
	const { headerRow, columns, customers, leftOut, problems } = checks.reduce(
		(read, [check]) => check(read),
		list,
	);
	return { headerRow, columns, customers, leftOut, problems };
}
