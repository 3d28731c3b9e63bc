import { FACTS } from "../tiering/facts.ts";
import type { Cell, Grid } from "./cell.ts";
import { lexicon } from "./headings/lexicon.ts";
import { readModifiers } from "./readModifiers.ts";
import { readNumber } from "./readNumber.ts";
import { textOf } from "./textOf.ts";
import { type Meaning, understandHeading } from "./understandHeading.ts";
import { isBlank } from "./unknownCell.ts";
import { wordsOfHeading } from "./wordsOfHeading.ts";

/** A longer text is not a heading. */
export const MAX_HEADING_CHARS = 80;

/**
 * The headings of a table whose headings may stand in two rows: years, or groups, merged over several columns. The lower row is the
 * heading row; a heading is joined with the one above only where that changes what it means, as a group of planned figures does.
 *
 * @example joinedHeadings(["Customer", 2024, "", 2025, ""], ["", "Revenue", "Profit", "Revenue", "Profit"]) → "Customer",
 * "Revenue 2024", "Profit 2024", "Revenue 2025", "Profit 2025"
 */
export function joinedHeadings(above: readonly Cell[] | undefined, header: readonly Cell[]): Cell[] {
	if (above === undefined || !mayBeHeadings(above)) return [...header];
	const carried = carriedOn(above, header);
	const first = above.findIndex((cell) => !isBlank(cell));
	const title = namesCustomers(meaningOf(textOf(header[first]))) ? carried[first] : null;
	return header.map((cell, column) => {
		const own = textOf(cell);
		const upper = textOf(carried[column]);
		if (upper === "" || (own === "" && isBlank(above[column]))) return cell;
		const isPlanned = own !== "" && carried[column] !== title && isPlannedGroup(upper);
		const joined = isPlanned ? `${upper} ${own}` : joinOf(upper, own);
		return joined === null ? cell : joined;
	});
}

/** True for "Budget 2025" or "Variance": the figures below are planned, or compared with planned ones. */
function isPlannedGroup(heading: string): boolean {
	const words = wordsOfHeading(heading);
	const others = words.filter((word) => !lexicon().planned.has(word));
	return others.length < words.length && readModifiers(others) !== null;
}

const namesCustomers = (meaning: Meaning | undefined) =>
	meaning?.fact === "customer" || meaning?.fact === "id";

/** The row below a row of headings, if it continues them: a group, "Sales", over years. Else the row itself. */
export function lowerHeadingRow(grid: Grid, row: number): number {
	const [upper, lower] = [grid[row], grid[row + 1]];
	if (!upper || !lower || !mayBeHeadings(lower)) return row;
	const width = Math.max(upper.length, lower.length);
	const joined = joinedHeadings(
		upper,
		Array.from({ length: width }, (_, column) => lower[column]),
	);
	// Below the heading of the names stands a customer, not a heading.
	const isLost = upper.some((cell, column) => {
		const [before, after] = [meaningOf(textOf(cell)), meaningOf(textOf(joined[column]))];
		return (
			before !== undefined && (after === undefined || (namesCustomers(before) && after.fact !== before.fact))
		);
	});
	return !isLost && meaningsIn(joined) > meaningsIn(upper) ? row + 1 : row;
}

/** True if all filled cells of a row are short texts or years. */
function mayBeHeadings(cells: readonly Cell[]): boolean {
	const filled = cells.filter((cell) => !isBlank(cell));
	return (
		filled.length > 0 &&
		filled.every((cell) =>
			typeof cell === "string" ? cell.length <= MAX_HEADING_CHARS && !isFigure(cell) : isYear(cell),
		)
	);
}

/** True for a year as a number. */
export function isYear(cell: Cell): boolean {
	return typeof cell === "number" && Number.isInteger(cell) && cell >= 1900 && cell < 2100;
}

/** True for a text that is a number or a date, but no year. */
export function isFigure(text: string): boolean {
	if (!/\d/.test(text) || /^\s*(19|20)\d\d\s*$/.test(text)) return false;
	return !/\p{L}/u.test(text) || readNumber(text) !== null;
}

/** The measure in the corner of a pivot table, where a field is spread over the columns: it is the heading of them all. */
function pivotMeasure(above: readonly Cell[]): Cell {
	const [corner, field, ...others] = above.filter((cell) => !isBlank(cell));
	const isPivot =
		others.length === 0 &&
		!isBlank(above[0]) &&
		FACTS[meaningOf(textOf(corner))?.fact ?? "customer"] === "money" &&
		typeof field === "string" &&
		meaningOf(field) === undefined;
	return isPivot ? corner : null;
}

/**
 * The upper headings, each carried on over the blank cells to its right, as merging leaves them. The last one ends where a column
 * names a fact of its own that no group repeats: to the right of a table stand columns that belong to no group.
 */
function carriedOn(above: readonly Cell[], header: readonly Cell[]): Cell[] {
	const last = above.reduce<number>((at, cell, column) => (isBlank(cell) ? at : column), -1);
	const keys = header.map((cell) => textOf(cell).toLowerCase());
	const lastOfKey = new Map(keys.map((key, column) => [key, column]));
	const seen = new Set<string>();
	const measure = pivotMeasure(above);
	let current: Cell = "";
	return header.map((cell, column) => {
		const key = keys[column]!;
		const isRepeated = seen.has(key) || lastOfKey.get(key) !== column;
		seen.add(key);
		if (!isBlank(above[column])) current = above[column];
		else if (column > last) {
			if (!isRepeated && meaningOf(textOf(cell)) !== undefined) current = "";
		}
		return current !== above[0] && measure !== null && !isBlank(current) ? measure : current;
	});
}

/** The two headings as one, if that means something else than the lower one alone; else null. */
function joinOf(upper: string, own: string): string | null {
	if (own === "") return meaningOf(upper) === undefined ? null : upper;
	const alone = meaningOf(own);
	const isPeriod = readModifiers(wordsOfHeading(upper)) !== null;
	for (const joined of isPeriod ? [`${own} ${upper}`] : [`${upper} ${own}`, `${own} ${upper}`]) {
		const meaning = meaningOf(joined);
		if (meaning && (meaning.fact !== alone?.fact || meaning.period !== alone.period)) return joined;
	}
	return null;
}

function meaningOf(heading: string): Meaning | undefined {
	return heading === "" || heading.length > MAX_HEADING_CHARS
		? undefined
		: understandHeading(wordsOfHeading(heading))[0];
}

function meaningsIn(headings: readonly Cell[]): number {
	const meanings = headings.flatMap((cell) => meaningOf(textOf(cell)) ?? []);
	return new Set(meanings.map(({ fact, period }) => `${fact} ${period}`)).size;
}
