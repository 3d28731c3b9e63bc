import { FACTS, type FactKey, type FactKind } from "../tiering/facts.ts";
import type { Cell } from "./cell.ts";
import type { CellReader, ColumnContext, ReadValue } from "./cellReader.ts";
import { dateReader } from "./dateReader.ts";
import { isDate } from "./dayOf.ts";
import { numberReader } from "./numberReader.ts";
import { readAnswer } from "./readAnswer.ts";
import { readPlanAction } from "./readPlanAction.ts";
import { readYesNo } from "./readYesNo.ts";
import { shareReader } from "./shareReader.ts";
import { textOf } from "./textOf.ts";
import { isErrorCell, isUnknown, isUnknownName } from "./unknownCell.ts";

type MakeReader = (
	fact: FactKey,
	cells: readonly Cell[],
	locale: string | undefined,
	context: ColumnContext | undefined,
) => CellReader;

const READERS: Readonly<Record<FactKind, MakeReader>> = {
	text: () => readText,
	money: numberReader,
	hours: numberReader,
	days: numberReader,
	count: numberReader,
	share: shareReader,
	date: dateReader,
	answer: (fact) => (cell) => (isNumberOrText(cell) ? readAnswer(fact, textOf(cell)) : null),
	tier: () => (cell) => (isNumberOrText(cell) ? readTier(textOf(cell)) : null),
	yes: () => readYesNo,
	plan: () => (cell) => (typeof cell === "string" ? readPlanAction(cell) : null),
};

/** More than any amount in any currency, yet small enough that the sum of a whole sheet is still a number. */
const MAX_AMOUNT = 1e18;

/** Least and greatest value of a fact or kind: no complaints, ten years late, the whole price, all of the revenue. */
const LIMITS: Partial<Record<FactKey | FactKind, readonly [number, number]>> = {
	count: [0, MAX_AMOUNT],
	hours: [0, MAX_AMOUNT],
	daysLate: [-3650, 3650],
	share: [0, 1],
	discount: [-1, 1],
	margin: [-MAX_AMOUNT, 1],
};

/** True for a cell that may show how others of its column are meant: a text, or among shares also a number. */
export function mayShowNotation(fact: FactKey, cell: Cell): boolean {
	if (cell === "" || (typeof cell !== "string" && FACTS[fact] !== "share")) return false;
	return FACTS[fact] === "share" ? !isUnknown(cell) : FACTS[fact] !== "text";
}

/**
 * Returns a reader for the cells of one column. Checks the whole column first, because one cell may show how another is
 * meant: whether "1.234" is more than a thousand, "03/04" the third of April, 12 twelve per cent.
 *
 * @param cells those of the column, at least the ones that {@link mayShowNotation}
 * @param locale the spreadsheet's, "da_DK"; decides only what the column and its neighbours leave open
 */
export function columnReader(
	fact: FactKey,
	cells: readonly Cell[],
	locale?: string,
	context?: ColumnContext,
): CellReader {
	const read = READERS[FACTS[fact]](fact, cells, locale, context);
	const isNothing = fact === "customer" ? isUnknownName : isUnknown;
	const [min, max] = LIMITS[fact] ?? LIMITS[FACTS[fact]] ?? [-MAX_AMOUNT, MAX_AMOUNT];
	return (cell) => {
		if (isNothing(cell)) return undefined;
		if (isErrorCell(cell)) return null;
		const value = read(cell);
		return typeof value === "number" && !(value >= min && value <= max) ? null : value;
	};
}

function isNumberOrText(cell: Cell): boolean {
	return typeof cell === "number" || typeof cell === "string";
}

function readText(cell: Cell): ReadValue {
	const isValue = isNumberOrText(cell) || typeof cell === "boolean" || isDate(cell);
	return (isValue && withoutApostrophe(textOf(cell))) || null;
}

/** Exports put an apostrophe in front of a long number, so that a spreadsheet keeps it as a text: "'6483920". */
const withoutApostrophe = (text: string) => (/^'\d+$/.test(text) ? text.slice(1) : text);

/** Reads a tier from 1 to 4: "2", "Tier 2", "T2 – content". */
function readTier(text: string): number | null {
	const tier =
		/^(?:tier|t|niveau|trin|niv[åa]|stufe|nivel)?\s*([1-4])(?:$|\s*[-–:(]\s*[^\d\s].*$|\.0+$)/i.exec(text);
	return tier ? Number(tier[1]) : null;
}
