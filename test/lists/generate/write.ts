import type { Cell } from "../../../src/table/cell.ts";
import { FACTS, type FactKey } from "../../../src/tiering/facts.ts";
import { type Dirt, type DirtKind, SUMMED } from "./dirt.ts";
import { AROUND, type ListedFact } from "./headingTexts.ts";
import { SPELLINGS } from "./names.ts";
import {
	hasFact,
	isFact,
	type NumberStyle,
	type Plan,
	type PlannedColumn,
	type PlannedCustomer,
} from "./plan.ts";
import { writeDate, writeHours, writeMoney, writeNumber, writeShare } from "./writeValue.ts";

export interface WrittenCell {
	readonly text: string;
	/** The value of the cell in a workbook that somebody keeps; the text if it is left out. */
	readonly value?: Cell;
}

export interface WrittenRow {
	readonly cells: readonly WrittenCell[];
	/** In a file the cells are joined without quotes, and so the row is torn. */
	readonly unquoted?: boolean;
}

/** What is right for a fact of a customer. */
export interface ExpectedFact {
	readonly column: number;
	readonly text: string;
	/** Each of these is right; undefined: to leave it unknown. */
	readonly oneOf: readonly (number | string | undefined)[];
	/** A notice has to name the cell, its row or its column, whatever is read. */
	readonly needsNotice: boolean;
}

export interface ExpectedCustomer {
	readonly name: string;
	readonly id: string;
	readonly row: number;
	readonly facts: Readonly<Partial<Record<FactKey, ExpectedFact>>>;
	/** Its row has more cells than headings, or a quote that is not closed. */
	readonly isTorn: boolean;
}

/** Something that a notice has to name by one of these rows or columns. */
interface Doubt {
	readonly kind: DirtKind;
	readonly rows: readonly number[];
	readonly columns: readonly number[];
}

/** A list as it is written, and what is to be read from it. */
export interface WrittenList {
	readonly rows: readonly WrittenRow[];
	readonly headingRow: number;
	/** The column of names, or of first names. */
	readonly nameColumn: number;
	readonly customers: readonly ExpectedCustomer[];
	readonly doubts: readonly Doubt[];
	/** Rows from which on a stray quote may have swallowed others. */
	readonly tornFrom: number;
}

const BLANK: WrittenCell = { text: "" };

type Find = <K extends DirtKind>(kind: K) => Extract<Dirt, { kind: K }> | undefined;

/** Writes a planned list, and says what is right to read from it. */
export function writeList(plan: Plan): WrittenList {
	const hasBothYears = hasFact(plan, "revenue") && hasFact(plan, "previousRevenue");
	const dirt = plan.dirt.filter(
		({ kind }) => (kind !== "twoHeadingRows" && kind !== "yearSoFar") || hasBothYears,
	);
	const find: Find = (kind) => dirt.find((one) => one.kind === kind) as never;
	const columns = columnsInOrder(plan, find);
	const people = peopleOf(plan, find);
	const lines = people.map((person, index) => lineOf(person, index, people.length, plan, columns, find));
	const currencies = find("currencies");
	const width = columns.length + (currencies?.column ? 1 : 0);
	const headings = columns.map((column) => ({ text: headingText(column, plan, find) }));
	const heading: WrittenRow = {
		cells: [...headings, ...(currencies?.column ? [{ text: currencies.column }] : [])],
	};

	const rows: WrittenRow[] = [];
	const customers: ExpectedCustomer[] = [];
	const doubts: Doubt[] = [];
	const blankRow: WrittenRow = { cells: Array(width).fill(BLANK) };
	const single = (text: string, column = 0): WrittenRow => ({
		cells: Array.from({ length: width }, (_, at) => (at === column ? { text } : BLANK)),
	});
	const moneyColumns = columns.flatMap((column, at) =>
		isFact(column, "revenue", "previousRevenue", "cost", "profit") ? [at] : [],
	);
	const summedColumns = columns.flatMap((column, at) => (isFact(column, ...SUMMED) ? [at] : []));
	const nameColumn = columns.findIndex((column) => isFact(column, "customer") || column.kind === "firstName");
	const isTextColumn = (column: PlannedColumn | undefined) =>
		column !== undefined && (isFact(column, "id") || column.kind === "extra");
	const labelColumn = plan.seed % 3 === 0 && isTextColumn(columns[0]) ? 0 : nameColumn;
	const sums = (label: string, ofLines: readonly Line[], factor = 1): WrittenRow => ({
		cells: Array.from({ length: width }, (_, at) => {
			if (at === labelColumn) return { text: label };
			const column = columns[at];
			if (column === undefined || !isFact(column, ...SUMMED)) return BLANK;
			const total = ofLines.reduce((sum, line) => sum + (line.amounts[at] ?? 0), 0);
			return numberCell(total * factor, (column as { fact: ListedFact }).fact, plan);
		}),
	});

	const title = find("titleRows");
	for (const line of title?.lines ?? []) rows.push(single(line));
	for (let blank = 0; blank < (title?.blank ?? 0); blank++) rows.push(blankRow);
	if (find("twoHeadingRows"))
		rows.push({
			cells: columns.map((column) =>
				isFact(column, "revenue")
					? { text: "2025", value: 2025 }
					: isFact(column, "previousRevenue")
						? { text: "2024", value: 2024 }
						: BLANK,
			),
		});
	const headingRow = rows.length;
	rows.push(heading);

	const subtotals = find("subtotals");
	const [torn, tornNumber, stray] = [find("tornName"), find("tornNumber"), find("strayQuote")];
	let tornFrom = Number.POSITIVE_INFINITY;
	for (const [index, line] of lines.entries()) {
		const isAt = (dirt: { at: number } | undefined) =>
			dirt !== undefined && placeOf(dirt, lines.length) === index;
		if (index > 0 && isAt(find("blankLines"))) rows.push(blankRow);
		if (index > 0 && isAt(find("repeatedHeadings"))) rows.push(heading);
		const page = find("pages");
		if (page && index > 0 && isAt(page)) rows.push(single(page.label.replace("#", "1")), heading);
		const carried = find("carriedForward");
		if (carried && index > 0 && isAt(carried)) {
			const above = lines.slice(0, index);
			rows.push(sums(carried.carried, above), heading, sums(carried.brought, above));
		}
		const row = rows.length;
		let cells = line.cells;
		let unquoted = false;
		if (torn && isAt(torn) && plan.delivery.kind === "file") {
			const name = `${line.name.replaceAll(plan.delivery.separator, "")}${plan.delivery.separator} Partners`;
			cells = cells.map((cell, at) => (at === nameColumn ? { text: name } : cell));
			unquoted = true;
		}
		if (
			tornNumber &&
			plan.delivery.kind === "file" &&
			plan.numbers.group !== "" &&
			moneyColumns.some((at) => cells[at]!.text.includes(plan.numbers.group))
		) {
			cells = cells.map((cell, at) =>
				moneyColumns.includes(at) ? cell : { text: cell.text.replaceAll(plan.numbers.group, "") },
			);
			unquoted = true;
		}
		if (stray && isAt(stray)) {
			cells = cells.map((cell, at) =>
				at === nameColumn ? { text: `"${cell.text.replaceAll('"', "")}` } : cell,
			);
			unquoted = true;
			tornFrom = row;
		}
		rows.push({ cells, unquoted });
		const name = tornNumber && unquoted ? cells[nameColumn]!.text : line.name;
		customers.push({ name, id: line.id, row, facts: line.facts, isTorn: unquoted });
		const isGroupEnd = subtotals && ((index + 1) % subtotals.every === 0 || index === lines.length - 1);
		if (subtotals && isGroupEnd) {
			const from = index - (index % subtotals.every);
			const label = subtotals.namesGroup
				? `${subtotals.label} ${from / subtotals.every + 1}`
				: subtotals.label;
			rows.push(sums(label, lines.slice(from, index + 1)));
		}
	}

	const falseTotal = find("falseTotal");
	const total = find("total") ?? falseTotal ?? find("footer");
	const label =
		total?.label ??
		(subtotals || find("carriedForward") ? AROUND[plan.language].total.split("|")[0] : undefined);
	if (label !== undefined) {
		if (falseTotal) doubts.push({ kind: "falseTotal", rows: [rows.length], columns: summedColumns });
		rows.push(sums(label, lines, falseTotal?.factor));
	}
	const footer = find("footer");
	if (footer) rows.push(single(footer.text));
	doubts.push(...doubtsOfColumns(columns, find));
	return { rows, headingRow, nameColumn, customers, doubts, tornFrom };
}

const placeOf = ({ at }: { at: number }, count: number) => Math.min(count - 1, Math.floor(at * count));

function doubtsOfColumns(columns: readonly PlannedColumn[], find: Find): Doubt[] {
	const of = (kind: DirtKind, ...facts: ListedFact[]): Doubt[] =>
		find(kind)
			? [{ kind, rows: [], columns: columns.flatMap((column, at) => (isFact(column, ...facts) ? [at] : [])) }]
			: [];
	return [
		...of("otherMargin", "margin", "profit", "revenue"),
		...of("profitAboveRevenue", "profit", "revenue", "margin"),
		...of("yearSoFar", "revenue", "previousRevenue"),
		...of("negatedRevenue", "revenue", "previousRevenue"),
	];
}

/** Two rows of headings want the columns of a year side by side. */
function columnsInOrder({ columns }: Plan, find: Find): readonly PlannedColumn[] {
	if (!find("twoHeadingRows")) return columns;
	const ofThisYear = columns.filter((column) => isFact(column, "revenue", "profit"));
	const before = columns.filter((column) => isFact(column, "previousRevenue"));
	return [
		...columns.filter((column) => !ofThisYear.includes(column) && !before.includes(column)),
		...ofThisYear.sort((a) => (isFact(a, "revenue") ? -1 : 1)),
		...before,
	];
}

const YEAR = / (?:2025|FY25|FY2025|CY)$/;

function headingText(column: PlannedColumn, plan: Plan, find: Find): string {
	if (column.kind !== "fact") return column.heading;
	if (find("discountsAsMoney") && column.fact === "discount") return "Discounts";
	const isMoney = FACTS[column.fact] === "money";
	if (find("yearSoFar") && (column.fact === "revenue" || column.fact === "previousRevenue")) {
		const revenue = plan.columns.find((other) => isFact(other, "revenue"))!.heading;
		const year = column.fact === "revenue" ? 2026 : 2025;
		return `${revenue.replace(YEAR, "")} ${year}${plan.numbers.inThousands ?? ""}`;
	}
	if (find("twoHeadingRows") && (column.fact === "revenue" || column.fact === "previousRevenue")) {
		const revenue = plan.columns.find((other) => isFact(other, "revenue"))!.heading;
		return revenue.replace(YEAR, "") + (plan.numbers.inThousands ?? "");
	}
	return column.heading + (isMoney ? (plan.numbers.inThousands ?? "") : "");
}

/** The customers in the order of their rows. */
function peopleOf(plan: Plan, find: Find): PlannedCustomer[] {
	const people = plan.customers.map((person) =>
		find("negatedRevenue") || find("negatedCost") ? { ...person, revenue: Math.abs(person.revenue) } : person,
	);
	const other = find("otherNotation");
	if (other) {
		const at = placeOf(other, people.length);
		people[at] = { ...people[at]!, revenue: 1000 + Math.abs(people[at]!.revenue) };
	}
	const again = find("nameAgain") ?? find("nameInOtherSpelling");
	const odd = find("oddName");
	if (odd) {
		const at = placeOf(odd, people.length);
		people[at] = { ...people[at]!, name: odd.name };
	}
	if (again) {
		const first = people[placeOf(again, people.length)]!;
		const name = again.kind === "nameInOtherSpelling" ? SPELLINGS[again.spelling]!(first.name) : first.name;
		people.push({
			...first,
			name,
			id: `${first.id}9`,
			revenue: first.revenue * 0.37,
			orders: first.orders + 3,
		});
	}
	return people;
}

interface Line {
	readonly name: string;
	readonly id: string;
	readonly cells: readonly WrittenCell[];
	/** What the numbers of each column come to, for totals. */
	readonly amounts: readonly (number | undefined)[];
	readonly facts: Readonly<Partial<Record<FactKey, ExpectedFact>>>;
}

function lineOf(
	person: PlannedCustomer,
	index: number,
	count: number,
	plan: Plan,
	columns: readonly PlannedColumn[],
	find: Find,
): Line {
	const currencies = find("currencies");
	const code =
		currencies &&
		(index % 3 === 2 ? currencies.codes[1] : index % 7 === 6 ? currencies.codes.at(-1) : currencies.codes[0]);
	const isOther = currencies !== undefined && code !== currencies.codes[0];
	const style = currencies ? { ...plan.numbers, money: currencies.column ? "#" : `${code} #` } : plan.numbers;
	const written: Plan = { ...plan, numbers: style };
	const figures = figuresOf(person, written, find);
	const other = find("otherNotation");
	const otherAt = other ? placeOf(other, plan.customers.length) : -1;
	const isPerson = columns.some((column) => column.kind === "firstName");
	const name = isPerson ? `${person.firstName} ${person.lastName}` : person.name;
	const cells: WrittenCell[] = [];
	const amounts: (number | undefined)[] = [];
	const facts: Partial<Record<FactKey, ExpectedFact>> = {};
	const factColumns = columns.flatMap((column, at) =>
		column.kind === "fact" && !isFact(column, "customer", "id") ? [at] : [],
	);
	for (const [at, column] of columns.entries()) {
		if (column.kind !== "fact") {
			const text =
				column.kind === "extra"
					? extraCell(person, column.extra, plan)
					: { text: column.kind === "firstName" ? person.firstName : person.lastName };
			cells.push(text);
			amounts.push(undefined);
			continue;
		}
		const { fact } = column;
		let { cell, value, oneOf } = factCell(person, name, fact, figures, written, find);
		let needsNotice = isOther && FACTS[fact] === "money";
		if (needsNotice) oneOf = [...oneOf, undefined];
		if (other && fact === "revenue" && otherAt === index) {
			const [group, decimal] = plan.numbers.decimal === "." ? ([".", ","] as const) : ([",", "."] as const);
			const opposite: NumberStyle = {
				...plan.numbers,
				group,
				decimal,
				decimals: 2,
				groupFrom: 4,
				lakh: false,
			};
			const amount = writeMoney(figures.revenue, opposite);
			cell = { text: amount.text };
			value = amount.value;
			oneOf = [value];
		}
		for (const dirt of [find("unknownCell"), find("unreadableCell")]) {
			if (
				dirt === undefined ||
				placeOf(dirt, count) !== index ||
				factColumns[dirt.column % factColumns.length] !== at
			)
				continue;
			cell = { text: dirt.text };
			value = undefined;
			oneOf = [undefined];
			needsNotice = dirt.kind === "unreadableCell";
		}
		cells.push(cell);
		amounts.push(typeof value === "number" ? value : undefined);
		if (fact !== "customer") facts[fact] = { column: at, text: cell.text, oneOf, needsNotice };
	}
	if (currencies?.column) cells.push({ text: code! });
	return { name, id: person.id, cells, amounts, facts };
}

/** Amounts that go together, rounded as the list writes them: profit is revenue − cost to the cent, margin is profit ÷ revenue. */
function figuresOf(person: PlannedCustomer, plan: Plan, find: Find) {
	const money = (amount: number) => writeMoney(amount, plan.numbers).value;
	const revenue = money(person.revenue);
	const cost = money(Math.abs(revenue) * (1 - person.margin) * Math.sign(revenue));
	const profit = money(revenue - cost);
	const isExact = Math.abs(revenue - cost - profit) < 1e-6;
	return {
		revenue,
		cost: isExact ? cost : money(cost),
		profit: find("profitAboveRevenue") ? money(profit * 1000) : profit,
		margin: revenue === 0 ? 0 : find("otherMargin") ? 0.5 * (profit / revenue) + 0.3 : profit / revenue,
		previousRevenue: money(Math.abs(person.revenue) * person.growth),
	};
}

interface FactCell {
	cell: WrittenCell;
	value: number | string | undefined;
	oneOf: readonly (number | string | undefined)[];
}

function factCell(
	person: PlannedCustomer,
	name: string,
	fact: ListedFact,
	figures: ReturnType<typeof figuresOf>,
	plan: Plan,
	find: Find,
): FactCell {
	const one = (cell: WrittenCell, value: number | string): FactCell => ({ cell, value, oneOf: [value] });
	switch (fact) {
		case "customer":
			return one({ text: name }, name);
		case "id":
			return one(
				{ text: person.id, ...(/^\d+$/.test(person.id) ? { value: Number(person.id) } : {}) },
				person.id,
			);
		case "firstOrder":
		case "lastOrder":
			return one(
				{
					text: writeDate(person[fact], plan.dates, plan.language),
					value: new Date(person[fact] * 86_400_000),
				},
				person[fact],
			);
		case "margin":
		case "discount": {
			if (fact === "discount" && find("discountsAsMoney")) {
				const { text, value } = writeMoney(-figures.revenue * person.discount, plan.numbers);
				const size = Math.abs(value);
				const ofRevenue =
					size === 0
						? [0]
						: figures.revenue > 0
							? [size / figures.revenue, size / (figures.revenue + size)]
							: [];
				return { cell: { text, value }, value, oneOf: [undefined, ...ofRevenue] };
			}
			const { text, value } = writeShare(
				fact === "margin" ? figures.margin : person.discount,
				plan.shares,
				plan.numbers,
			);
			const typed =
				plan.shares.startsWith("12 below") || plan.shares === "12" ? Number((value * 100).toFixed(6)) : value;
			return {
				...one({ text, value: typed }, value),
				...(fact === "margin" && find("otherMargin") ? { oneOf: [value, undefined] } : {}),
			};
		}
		default: {
			const amount = amountOf(person, fact, figures);
			const sign =
				(find("negatedCost") && fact === "cost") ||
				(find("negatedRevenue") && (fact === "revenue" || fact === "previousRevenue"))
					? -1
					: 1;
			const cell = numberCell(amount * sign, fact, plan);
			const value = numberValue(amount * sign, fact, plan);
			const doubtful = find("profitAboveRevenue") && (fact === "profit" || fact === "revenue");
			return {
				cell,
				value,
				oneOf: [value * sign, ...(doubtful || (find("otherMargin") && fact === "profit") ? [undefined] : [])],
			};
		}
	}
}

const amountOf = (
	person: PlannedCustomer,
	fact: ListedFact,
	figures: ReturnType<typeof figuresOf>,
): number =>
	fact in figures ? figures[fact as keyof typeof figures] : (person[fact as "hours" | "orders"] as number);

function written(amount: number, fact: ListedFact, plan: Plan) {
	if (FACTS[fact] === "money") return writeMoney(amount, plan.numbers);
	if (fact === "hours") return writeHours(amount, plan.hours, plan.numbers);
	return writeNumber(amount, 0, plan.numbers);
}

const numberValue = (amount: number, fact: ListedFact, plan: Plan): number =>
	written(amount, fact, plan).value;

function numberCell(amount: number, fact: ListedFact, plan: Plan): WrittenCell {
	const { text, value } = written(amount, fact, plan);
	if (fact === "hours" && plan.hours === "12:30")
		return { text, value: new Date(Date.UTC(1899, 11, 30) + value * 3_600_000) };
	if (fact === "hours" && plan.hours !== "12.5") return { text };
	if (FACTS[fact] !== "money") return { text, value };
	if (plan.numbers.words && /\p{L}/u.test(text)) return { text };
	return { text, value: plan.numbers.inThousands === null ? value : value / 1000 };
}

function extraCell(person: PlannedCustomer, extra: keyof PlannedCustomer["extras"], plan: Plan): WrittenCell {
	const value = person.extras[extra];
	if (typeof value !== "number") return { text: value };
	return { text: writeMoney(value, { ...plan.numbers, inThousands: null, words: null }).text, value };
}
