import { type Customer, FACTS, type FactKey, type FactKind } from "../tiering/facts.ts";
import type { Cell, Grid } from "./cell.ts";
import type { CellReader } from "./cellReader.ts";
import { columnReader, mayShowNotation } from "./columnReader.ts";
import { currencyOf } from "./currency.ts";
import { dateNotation } from "./dateReader.ts";
import { type Candidate, findTotals } from "./findTotals.ts";
import { withoutGroupTitles } from "./groupTitles.ts";
import { hasFigure } from "./hasFigure.ts";
import { headingRepeats } from "./headingRepeats.ts";
import { ledgerSides } from "./ledgerSides.ts";
import { withLines } from "./linesBelow.ts";
import { type NameColumns, nameInRow } from "./nameParts.ts";
import { commonNotation, type Notation } from "./notation.ts";
import { unitStripper } from "./numberReader.ts";
import { numberStyle } from "./numberStyle.ts";
import { type OtherHeadings, otherHeadings } from "./otherTable.ts";
import { isCarried, lineKind } from "./pageLine.ts";
import type { ReadColumn } from "./readColumns.ts";
import type { LeftOutReason, LeftOutRow, Problem, ReadCustomer } from "./reading.ts";
import { ADDABLE } from "./runningSums.ts";
import { shownText } from "./shownText.ts";
import { statesScale } from "./statedScales.ts";
import { textOf } from "./textOf.ts";
import { totalLabel } from "./totalLabel.ts";
import { isBlank, isUnknown } from "./unknownCell.ts";
import { unnamedTotal } from "./unnamedTotal.ts";
import { wholeRows } from "./wholeRows.ts";
import { withoutGroups } from "./withoutGroups.ts";

interface Rows {
	readonly customers: ReadCustomer[];
	readonly leftOut: LeftOutRow[];
	readonly problems: Problem[];
}

interface Reader {
	readonly column: number;
	readonly fact: FactKey;
	readonly read: CellReader;
}

/** Facts of one row, and the problems of its cells. */
interface ReadRow {
	readonly facts: { -readonly [K in FactKey]?: string | number | undefined };
	readonly problems: readonly Problem[];
}

const NO_PROBLEMS: readonly Problem[] = [];

/** What is known of some rows before they are read. */
interface KnownRows {
	/** Rows that explain the headings. */
	readonly legend?: ReadonlySet<number>;
	/** The upper row, if the headings are in two. */
	readonly above?: readonly Cell[] | undefined;
	/** Rows that are no notes, because a formula of the add-on stands there. */
	readonly ours?: ReadonlySet<number> | undefined;
}

/**
 * Reads the rows below the headings: each is a customer, blank, or left out for a reason.
 *
 * Reports unreadable cells of customers only: nobody misses a cell of a row that is left out.
 */
export function readRows(
	grid: Grid,
	headerRow: number,
	header: readonly Cell[],
	columns: readonly ReadColumn[],
	locale: string | undefined,
	{ legend, above, ours }: KnownRows = {},
): Rows {
	const rowsBelow = grid.slice(headerRow + 1);
	const readers = readersOf(rowsBelow, header, columns, locale);
	const withSign = signsOf(rowsBelow, columns);
	const repeatsHeadings = headingRepeats(header);
	const headingsOfOther = otherHeadings(header, columns);
	const nameOf = namesIn(columns);
	let isInOther = false;
	// Give every customer the same facts in the same order, unknown ones as undefined: objects of one shape take half the memory.
	const unknown: ReadRow["facts"] = Object.fromEntries(readers.map(({ fact }) => [fact, undefined]));
	const rows: Rows = { customers: [], leftOut: [], problems: [] };
	const candidates: Candidate[] = [];
	let blankRows = 0;
	for (let row = headerRow + 1; row < grid.length; row++) {
		const cells = grid[row] as readonly Cell[];
		if (cells.every(isBlank)) {
			blankRows++;
			continue;
		}
		if (legend?.has(row)) {
			rows.leftOut.push({ row, why: "note" });
			continue;
		}
		if (above && isSameRow(cells, above)) {
			isInOther = false;
			rows.leftOut.push({ row, why: "repeatedHeader" });
			continue;
		}
		const { facts, problems } = readRow(cells, row, readers, unknown);
		withSign(facts, cells);
		const repeats = repeatsHeadings(cells);
		// Headings have texts where the list has figures, so that hardly any other row is compared with them.
		const mayBeOther: boolean =
			repeats || isInOther || (problems.length > 0 && !hasFigure(facts as Customer));
		const other: OtherHeadings | null = mayBeOther ? headingsOfOther(cells) : null;
		if (other !== null) {
			const isRead = other.differs === null;
			const column = other.differs ?? other.added!;
			rows.problems.push({ kind: "otherTable", row, column, found: shownText(cells[column]), isRead });
		}
		if (repeats || other !== null) isInOther = other !== null && other.differs !== null;
		const why = isInOther
			? "otherTable"
			: repeats || other !== null
				? "repeatedHeader"
				: lineReason(cells, facts as Customer);
		if (why !== null) {
			rows.leftOut.push({ row, why });
			continue;
		}
		// A word for unknown, "NA", is a name if the row has figures, or a number.
		if (facts.id === undefined && isUnknown(facts.customer) && !hasFigure(facts as Customer))
			facts.customer = undefined;
		if (isRule(facts.customer)) facts.customer = undefined;
		facts.customer = nameOf(facts as Customer, cells);
		const name = (facts.customer ?? facts.id) as string | undefined;
		const label = labelOf(name, cells);
		for (const problem of problems) rows.problems.push(problem);
		if (label !== null || name === undefined) candidates.push({ row, facts: facts as Customer, name, label });
		else {
			facts.customer = name;
			rows.customers.push({ row, facts: facts as Customer });
		}
	}
	const read = withoutTotals(withoutTitles(rows, grid, headerRow), candidates, grid, columns, blankRows);
	const withoutEnd = withoutFooters(withoutNotes(read, grid), grid, headerRow, ours);
	const nameColumn = columns.findIndex(({ fact }) => fact === "customer");
	return withLines(withoutGroupTitles(withoutEnd, grid), candidates, grid, nameColumn);
}

/** Returns a function that turns the amounts of a row that a column marks as on the other side of a ledger. */
function signsOf(
	rows: Grid,
	columns: readonly ReadColumn[],
): (facts: ReadRow["facts"], cells: readonly Cell[]) => void {
	const sides = ledgerSides(rows, columns);
	if (sides === null || sides.negative === null) return () => {};
	return (facts, cells) => {
		if (sides.sideOf(cells) !== sides.negative) return;
		for (const { fact } of sides.amounts) if (facts[fact]) facts[fact] = -Number(facts[fact]);
	};
}

/** Reason why a row that states no figure is none of a customer; `null` if its text, or its label and value, do not tell. */
function lineReason(cells: readonly Cell[], facts: Customer): LeftOutReason | null {
	if (hasFigure(facts)) return null;
	const filled = cells.filter((cell) => !isBlank(cell));
	if (filled.every(isRule)) return "note";
	if (filled.length === 1 && statesScale(textOf(filled[0]))) return "note";
	const isLabelled = filled.length === 2 && textOf(filled[0]).endsWith(":");
	return lineKind(
		filled
			.slice(0, isLabelled ? 2 : 1)
			.map(textOf)
			.join(" "),
		filled.length === 1 || isLabelled,
	);
}

/** What shows that a row may add up others: its name, or any of its cells if it has none. */
function labelOf(name: string | undefined, cells: readonly Cell[]): Candidate["label"] {
	if (name !== undefined) return labelIn(name);
	for (const cell of cells) {
		const label = labelIn(textOf(cell));
		if (label !== null) return label;
	}
	return null;
}

function labelIn(text: string): Candidate["label"] {
	const carried = isCarried(text);
	// "Suma y sigue" begins like a total
	const label = carried === true ? null : totalLabel(text);
	if (label !== null || !carried) return label;
	return { kind: "carried", isCertain: carried === true };
}

/** True for a cell that draws a line, "--------", or is made of nothing but punctuation: that is no name. */
function isRule(cell: unknown): boolean {
	return typeof cell === "string" && /^(?:[\s\p{Pd}\p{Pc}=~*#+|.:·•\u2500-\u257f]){3,}$/u.test(cell.trim());
}

const isSingleCell = (cells: readonly Cell[]) => cells.filter((cell) => !isBlank(cell)).length === 1;

/** Takes single cells right above repeated headings for the titles of a page, if they repeat one of the top, or follow a gap. */
function withoutTitles(rows: Rows, grid: Grid, headerRow: number): Rows {
	const { customers, leftOut, problems } = rows;
	const repeated = leftOut.filter(({ why }) => why === "repeatedHeader");
	if (repeated.length === 0) return rows;
	const isLeftOut = new Set(leftOut.map(({ row }) => row));
	const top = new Set(grid.slice(0, headerRow).map((cells) => cells.map(textOf).join("")));
	const titles = new Set<number>();
	for (const { row } of repeated) {
		let first = row;
		while (first - 1 > headerRow && isSingleCell(grid[first - 1]!) && !isLeftOut.has(first - 1)) first--;
		const followsGap = isLeftOut.has(first - 1) || grid[first - 1]!.every(isBlank);
		for (let title = first; title < row; title++)
			if (followsGap || top.has(grid[title]!.map(textOf).join(""))) titles.add(title);
	}
	const notes = customers.flatMap(({ row }): LeftOutRow[] => (titles.has(row) ? [{ row, why: "note" }] : []));
	return {
		customers: customers.filter(({ row }) => !titles.has(row)),
		leftOut: inRowOrder([...leftOut, ...notes]),
		problems,
	};
}

/** Leaves out the candidates that are totals; the others are customers, or have no name. */
function withoutTotals(
	{ customers, leftOut, problems }: Rows,
	candidates: readonly Candidate[],
	grid: Grid,
	columns: readonly ReadColumn[],
	blankRows: number,
): Rows {
	const columnOf = (fact: FactKey) => columns.findIndex((column) => column.fact === fact);
	const figures = ADDABLE.filter((fact) => columnOf(fact) >= 0);
	const pageEnds = new Set(leftOut.map(({ row }) => row));
	// In a list with gaps everywhere, a gap tells nothing.
	const gapsTell = blankRows * 3 <= customers.length;
	const isSetApart = (row: number) =>
		pageEnds.has(row + 1) || (gapsTell && (grid[row + 1]?.every(isBlank) ?? true));
	const around = {
		cellsOf: (row: number) => grid[row] as readonly Cell[],
		isSetApart,
		isBesidePageEnd: (row: number) => pageEnds.has(row + 1) || pageEnds.has(row - 1),
		hasFigures: figures.length > 0,
		columnOf,
	};
	const { found, groups, doubtful } = withoutGroups(customers, candidates, figures, (certain, others) =>
		findTotals(certain, others, around),
	);
	const nameColumn = Math.max(columnOf("customer"), 0);
	if (candidates.length + groups.size + doubtful.length === 0)
		return withoutUnnamedTotal({ customers, leftOut, problems }, [], grid, nameColumn);
	const reasons = new Map<number, LeftOutReason>();
	for (const { row } of candidates) reasons.set(row, "nameless");
	for (const { row, label } of found.totals)
		reasons.set(row, label?.kind === "carried" ? "pageBreak" : "total");
	for (const row of found.groups) reasons.set(row, "group");
	for (const { row } of found.customers) reasons.delete(row);
	for (const row of groups) reasons.set(row, "group");
	const kept = found.customers.map(({ row, facts, name }) => ({ row, facts: { ...facts, customer: name } }));
	const read = {
		customers: inRowOrder([...customers.filter(({ row }) => !reasons.has(row)), ...kept]),
		leftOut: inRowOrder([...leftOut, ...Array.from(reasons, ([row, why]) => ({ row, why }))]),
		problems: [
			...found.differing,
			...countedTwice(doubtful, [...customers, ...kept]),
			...found.unlike.map(
				({ row, name = "" }): Problem => ({ kind: "namedTotal", row, column: nameColumn, name }),
			),
			...problems.filter((problem) => !("row" in problem && reasons.has(problem.row))),
		],
	};
	return withoutUnnamedTotal(read, found.totals, grid, nameColumn);
}

/** Leaves out a total that is not called so, where nothing else is possible; else says that it may be one. */
function withoutUnnamedTotal(
	{ customers, leftOut, problems }: Rows,
	totals: readonly Candidate[],
	grid: Grid,
	column: number,
): Rows {
	const total = unnamedTotal(customers, totals, (row) => grid[row] as readonly Cell[]);
	if (total === null) return { customers, leftOut, problems };
	const { row, facts } = total.customer;
	if (!total.isCertain) {
		const doubt: Problem = { kind: "perhapsTotal", row, column, name: facts.customer ?? "" };
		return { customers, leftOut, problems: [doubt, ...problems] };
	}
	return {
		customers: customers.filter((customer) => customer !== total.customer),
		leftOut: inRowOrder([...leftOut, { row, why: "total" }]),
		problems: problems.filter((problem) => !("row" in problem && problem.row === row)),
	};
}

/** Of the rows in doubt, those that are read: one without a name is left out, and counts nothing twice. */
function countedTwice(doubtful: readonly number[], customers: readonly ReadCustomer[]): Problem[] {
	if (doubtful.length === 0) return [];
	const names = new Map(customers.map(({ row, facts }) => [row, facts.customer ?? ""]));
	const rows = doubtful.flatMap((row) => (names.has(row) ? [{ row, name: names.get(row)! }] : []));
	return rows.length === 0 ? [] : [{ kind: "countedTwice", rows }];
}

const inRowOrder = <Row extends { readonly row: number }>(rows: Row[]) =>
	rows.sort((one, other) => one.row - other.row);

/** True if a row repeats the upper row of headings. */
function isSameRow(cells: readonly Cell[], above: readonly Cell[]): boolean {
	const width = Math.max(cells.length, above.length);
	for (let column = 0; column < width; column++)
		if (textOf(cells[column]) !== textOf(above[column])) return false;
	return true;
}

/** Returns a function that gives the name in a row, also where it is in several columns. */
function namesIn(
	columns: readonly ReadColumn[],
): (facts: Customer, cells: readonly Cell[]) => string | undefined {
	const parts: { -readonly [Part in keyof NameColumns]: number } = {};
	columns.forEach(({ namePart }, column) => {
		if (namePart !== undefined) parts[namePart] = column;
	});
	const nameColumn = columns.findIndex(({ fact }) => fact === "customer");
	if (Object.keys(parts).length === 0) return ({ customer }) => customer;
	return ({ customer }, cells) => nameInRow(customer, nameColumn, parts, cells);
}

/** Takes rows of a single cell below the last total for notes ("Printed 3 January"), unless customers follow there. */
function withoutNotes({ customers, leftOut, problems }: Rows, grid: Grid): Rows {
	const lastTotal = leftOut.reduce(
		(last, excluded) => (excluded.why === "total" ? excluded.row : last),
		Number.POSITIVE_INFINITY,
	);
	const below = customers.filter(({ row }) => row > lastTotal);
	const isNote = ({ row }: ReadCustomer) => isSingleCell(grid[row] as readonly Cell[]);
	if (below.length === 0 || !below.every(isNote)) return { customers, leftOut, problems };
	const notes = below.map(({ row }): LeftOutRow => ({ row, why: "note" }));
	return {
		customers: customers.slice(0, customers.length - below.length),
		leftOut: inRowOrder([...leftOut, ...notes]),
		problems: problems.filter((problem) => !("row" in problem && problem.row > lastTotal)),
	};
}

/** At most one in so many customers has no figure, where a single cell below a gap is no customer. */
const FEW_WITHOUT_FIGURES = 10;
/** Fewer customers do not show that all have figures. */
const MIN_ABOVE = 3;

/** Takes rows of a single cell below a gap at the end for notes ("Filters applied: ..."), if the customers above have figures. */
function withoutFooters(
	{ customers, leftOut, problems }: Rows,
	grid: Grid,
	headerRow: number,
	ours: KnownRows["ours"],
): Rows {
	const isFooter = ({ row, facts }: ReadCustomer) =>
		!hasFigure(facts) && !ours?.has(row) && isSingleCell(grid[row] as readonly Cell[]);
	let at = customers.length - 1;
	while (at >= 0 && isFooter(customers[at]!)) at--;
	const below = customers.slice(at + 1);
	if (below.length === 0 || at + 1 < MIN_ABOVE) return { customers, leftOut, problems };
	const without = customers.slice(0, at + 1).filter(({ facts }) => !hasFigure(facts));
	if (without.length * FEW_WITHOUT_FIGURES > at + 1) return { customers, leftOut, problems };
	let gap = customers[at]!.row + 1;
	// In a list with gaps everywhere, a gap tells nothing.
	if (grid.slice(headerRow + 1, gap).filter((cells) => cells.every(isBlank)).length * 3 > at + 1)
		return { customers, leftOut, problems };
	while (gap < grid.length && !grid[gap]!.every(isBlank)) gap++;
	const notes = below.flatMap(({ row }): LeftOutRow[] => (row > gap ? [{ row, why: "note" }] : []));
	return {
		customers: customers.slice(0, customers.length - notes.length),
		leftOut: inRowOrder([...leftOut, ...notes]),
		problems: problems.filter((problem) => !("row" in problem && problem.row > gap)),
	};
}

interface ColumnToRead {
	readonly column: number;
	readonly fact: FactKey;
	readonly heading: string;
	readonly scale: number | undefined;
	readonly isShare: boolean;
	/** The cells that may show how others are meant. */
	readonly evidence: Cell[];
	/** Number cells besides them, without noughts. */
	numbers: number;
}

function readersOf(
	rows: Grid,
	header: readonly Cell[],
	columns: readonly ReadColumn[],
	locale?: string,
): Reader[] {
	const columnsToRead = columns.flatMap(({ fact, heading, scale }, column): ColumnToRead[] =>
		fact === null
			? []
			: [{ fact, heading, scale, column, isShare: FACTS[fact] === "share", evidence: [], numbers: 0 }],
	);
	const notTexts = columnsToRead.filter(({ fact }) => FACTS[fact] !== "text");
	// Read row by row, the order in memory.
	for (const cells of wholeRows(rows, header)) {
		for (const columnToRead of notTexts) {
			const cell = cells[columnToRead.column];
			if (typeof cell === "number" && !columnToRead.isShare) {
				if (cell !== 0) columnToRead.numbers++;
			} else if (mayShowNotation(columnToRead.fact, cell)) columnToRead.evidence.push(cell);
		}
	}
	const notations = notationsOf(columnsToRead);
	return columnsToRead.map(({ column, fact, heading, scale, evidence, numbers }) => ({
		column,
		fact,
		read: columnReader(fact, evidence, locale, {
			heading,
			scale,
			numbers,
			neighbours: notations[neighboursOf(FACTS[fact])],
		}),
	}));
}

type Neighbours = "money" | "numbers" | "dates";

/** The columns that tell how another of this kind is written. */
function neighboursOf(kind: FactKind): Neighbours {
	if (kind === "money") return "money";
	return kind === "date" ? "dates" : "numbers";
}

/** The notation on which columns agree. Looked for only if a column asks. */
function notationsOf(columns: readonly ColumnToRead[]): Record<Neighbours, () => Notation> {
	const notationOf = (kinds: readonly FactKind[], ofColumn: (column: ColumnToRead) => Notation) => {
		let known: Notation | undefined;
		return () => {
			known ??= commonNotation(columns.filter(({ fact }) => kinds.includes(FACTS[fact])).map(ofColumn));
			return known;
		};
	};
	const ofNumbers = ({ fact, evidence }: ColumnToRead) => {
		const { notation, isContradicted } = numberStyle(evidence, unitStripper(fact));
		if (!isContradicted) return notation;
		// Amounts in several currencies are each in the notation of its country, and tell nothing about other columns.
		return namesSeveralCurrencies(evidence) ? "open" : "mixed";
	};
	return {
		money: notationOf(["money"], ofNumbers),
		numbers: notationOf(["money", "count", "hours", "days", "share"], ofNumbers),
		dates: notationOf(["date"], ({ evidence }) => dateNotation(evidence)),
	};
}

const namesSeveralCurrencies = (cells: readonly Cell[]) =>
	new Set(cells.flatMap((cell) => (typeof cell === "string" ? (currencyOf(cell) ?? []) : []))).size > 1;

function readRow(
	cells: readonly Cell[],
	row: number,
	readers: readonly Reader[],
	unknown: ReadRow["facts"],
): ReadRow {
	const facts: ReadRow["facts"] = { ...unknown };
	let problems = NO_PROBLEMS;
	for (const { column, fact, read } of readers) {
		const cell = cells[column];
		const value = read(cell);
		if (value === null)
			problems = [...problems, { kind: "unreadable", row, column, found: shownText(cell), fact }];
		else if (value !== undefined) facts[fact] = value;
	}
	return { facts, problems };
}
