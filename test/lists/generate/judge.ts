import { isDate } from "../../../src/table/dayOf.ts";
import type { ReadCustomer } from "../../../src/table/reading.ts";
import { FACTS, type FactKey } from "../../../src/tiering/facts.ts";
import { isNoticed, type Place } from "../notices.ts";
import type { ReadList } from "../readFile.ts";
import { deliver } from "./deliver.ts";
import { IS_DOUBTFUL } from "./dirt.ts";
import type { Plan } from "./plan.ts";
import { type ExpectedCustomer, type ExpectedFact, type WrittenList, writeList } from "./write.ts";

/**
 * Where a reading departs from what is right.
 *
 * Silent errors, where no notice names the place: `wrong` a fact, `invented` a fact that the list does not have, `missing` a
 * customer, `extra` a customer that is none, `unsaid` a doubt.
 * Less bad: `refused` the whole list, and said so; `notRead` a column that was not understood, without a notice; `unread` a clear
 * cell without a notice; `falseAlarm` a notice on a list without a doubt. `lost`: the import had turned the whole column into other
 * values, so that nothing shows it.
 */
export type FaultKind =
	| "wrong"
	| "invented"
	| "missing"
	| "extra"
	| "unsaid"
	| "refused"
	| "notRead"
	| "unread"
	| "falseAlarm"
	| "lost";

export const SILENT_ERRORS: readonly FaultKind[] = ["wrong", "invented", "missing", "extra", "unsaid"];

export interface Fault {
	readonly kind: FaultKind;
	/** A fact, a kind of dirt or a kind of notice. */
	readonly about: string;
	readonly text: string;
}

export interface Judgement {
	readonly plan: Plan;
	readonly list: WrittenList;
	readonly read: ReadList;
	readonly faults: readonly Fault[];
	/** Facts that were compared. */
	readonly compared: number;
}

/** Writes, delivers, reads and judges a list. */
export async function judge(plan: Plan): Promise<Judgement> {
	const list = writeList(plan);
	const read = await deliver(list, plan);
	return { plan, list, read, ...faultsOf(plan, list, read) };
}

/** A text without what reading may tidy away. */
const tidy = (text: unknown) =>
	String(text ?? "")
		.replace(/["\s]+/g, " ")
		.replace(/^'/, "")
		.trim();

export function faultsOf(
	plan: Plan,
	list: WrittenList,
	read: ReadList,
): Pick<Judgement, "faults" | "compared"> {
	const { reading, notices, grid } = read;
	const noticed = (...places: Place[]) => isNoticed(notices, ...places);
	const refused = reading.problems.find(({ kind }) => kind === "noHeader" || kind === "noCustomerColumn");
	if (refused)
		return {
			faults: [{ kind: "refused", about: refused.kind, text: `refused: ${JSON.stringify(refused)}` }],
			compared: 0,
		};

	const faults: Fault[] = [];
	let compared = 0;
	const unmatched = new Set(reading.customers);
	const notUnderstood = new Set<FactKey>();
	const tornFrom = rowOf(list, list.tornFrom, read);
	const noticedTear = tornFrom !== undefined && noticed({ row: tornFrom });
	const hasNames = reading.columns.some(({ fact }) => fact === "customer");
	if (!hasNames) notUnderstood.add("customer");

	const matches = matched(list, read, hasNames);
	for (const found of matches.values()) unmatched.delete(found);
	for (const customer of list.customers) {
		const found = matches.get(customer);
		const row = found?.row ?? rowOf(list, customer.row, read);
		const isExcused =
			(customer.row >= list.tornFrom && noticedTear) ||
			(row !== undefined && noticed({ row }) && (customer.isTorn || !found));
		if (isExcused) continue;
		if (!found) {
			const other = reading.customers.find((read) => read.row === row && unmatched.has(read));
			if (other) unmatched.delete(other);
			const why = reading.leftOut.find((left) => left.row === row)?.why;
			const about =
				customer.isTorn || customer.row >= list.tornFrom
					? "a torn row"
					: other
						? "another name"
						: why
							? `left out as ${why}`
							: "not read";
			const where = row === undefined ? "" : ` in row ${row + 1}`;
			faults.push({
				kind: "missing",
				about,
				text: `customer “${customer.name}”${where} is no customer${why ? ` (left out as ${why})` : other ? `, but “${other.facts.customer}” is` : ""}`,
			});
			continue;
		}
		for (const [key, expected] of Object.entries(customer.facts) as [FactKey, ExpectedFact][]) {
			compared++;
			const value = found.facts[key];
			if (noticed({ row: found.row, column: expected.column })) continue;
			const where = `${key} of “${customer.name}”, written ${JSON.stringify(expected.text)}, in the cell ${shown(grid[found.row]?.[expected.column])}`;
			if (!reading.columns.some((column) => column.fact === key)) notUnderstood.add(key);
			else if (expected.needsNotice)
				faults.push({
					kind: "unsaid",
					about: unsaidAbout(plan, key),
					text: `${where}: no notice, read ${value}`,
				});
			else if (isRight(key, value, expected, plan)) continue;
			else if (isBeyondRepair(list, read, expected.column, plan))
				faults.push({ kind: "lost", about: FACTS[key], text: `${where}: read ${value}` });
			else if (customer.isTorn)
				faults.push({ kind: "wrong", about: "a torn row", text: `${where}: read ${value}` });
			else if (value === undefined)
				faults.push({ kind: "unread", about: key, text: `${where}: unknown, without a notice` });
			else
				faults.push({
					kind: "wrong",
					about: key,
					text: `${where}: read ${value}, right ${expected.oneOf.join(" or ")}`,
				});
		}
		faults.push(...inventedOf(customer, found, read, list, plan));
	}
	for (const key of notUnderstood) {
		const column = key === "customer" ? list.nameColumn : columnOf(list, key);
		const isOptional = list.customers.every(({ facts }) => facts[key]?.oneOf.includes(undefined));
		if (isOptional || noticed({ column })) continue;
		faults.push({
			kind: isBeyondRepair(list, read, column, plan) ? "lost" : "notRead",
			about: key,
			text: `heading ${JSON.stringify(list.rows[list.headingRow]!.cells[column]?.text)} is not read as ${key}`,
		});
	}
	for (const { row, facts } of unmatched) {
		if (noticed({ row }) || (tornFrom !== undefined && row >= tornFrom && noticedTear)) continue;
		faults.push({
			kind: "extra",
			about: whatIs(list, row),
			text: `row ${row + 1}, “${facts.customer}”, is read as a customer: ${JSON.stringify(grid[row])}`,
		});
	}
	for (const { kind, rows, columns } of list.doubts) {
		const isRead = (column: number) => reading.columns[column]?.fact != null;
		// Columns that are not understood cannot contradict each other
		if (kind === "falseTotal" ? !columns.some(isRead) : !columns.every(isRead)) continue;
		if (columns.some((column) => isBeyondRepair(list, read, column, plan))) continue;
		const places = [
			...rows.map((row) => ({ row: rowOf(list, row, read) ?? row })),
			...columns.map((column) => ({ column })),
		];
		if (!noticed(...places)) faults.push({ kind: "unsaid", about: kind, text: `no notice of ${kind}` });
	}
	faults.push(...falseAlarms(plan, list, read));
	return { faults, compared };
}

const unsaidAbout = ({ dirt }: Plan, key: FactKey) =>
	dirt.some(({ kind }) => kind === "currencies") && FACTS[key] === "money" ? "currencies" : "unreadableCell";

const shown = (cell: unknown) => (isDate(cell) ? cell.toISOString() : JSON.stringify(cell));

/** The customers that were read for the ones that were written: by name, else by number, and of one name in order. */
function matched(
	{ customers }: WrittenList,
	{ reading }: ReadList,
	hasNames: boolean,
): Map<ExpectedCustomer, ReadCustomer> {
	const byName = new Map<string, ReadCustomer[]>();
	for (const customer of reading.customers) {
		const name = tidy(hasNames ? customer.facts.customer : customer.facts.id);
		byName.set(name, [...(byName.get(name) ?? []), customer]);
	}
	const matches = new Map<ExpectedCustomer, ReadCustomer>();
	for (const customer of customers) {
		const found = byName.get(tidy(hasNames ? customer.name : customer.id))?.shift();
		if (found) matches.set(customer, found);
	}
	return matches;
}

/** The row of the grid in which a written row came out; undefined if it was swallowed by another. */
function rowOf({ rows }: WrittenList, row: number, { grid }: ReadList): number | undefined {
	const texts = rows[row]?.cells.map(({ text }) => tidy(text)).filter((text) => /\p{L}/u.test(text)) ?? [];
	const has = (cells: readonly unknown[] | undefined) => {
		const found = new Set(cells?.map(tidy));
		return texts.filter((text) => found.has(text)).length;
	};
	if (texts.length === 0 || has(grid[row]) === texts.length) return row < grid.length ? row : undefined;
	const best = grid.map((cells, at) => ({ at, count: has(cells) })).sort((a, b) => b.count - a.count)[0];
	return best && best.count > 0 ? best.at : row < grid.length ? row : undefined;
}

function columnOf({ customers }: WrittenList, key: FactKey): number {
	return customers.find((customer) => customer.facts[key])?.facts[key]?.column ?? -1;
}

function isRight(key: FactKey, value: unknown, { oneOf }: ExpectedFact, { delivery }: Plan): boolean {
	return oneOf.some((right) => {
		if (right === undefined || value === undefined) return right === value;
		// An import makes 12 of the number 0012
		if (typeof right === "string")
			return tidy(right) === tidy(value) || (delivery.kind !== "file" && Number(right) === Number(value));
		if (typeof value !== "number") return false;
		const tolerance = FACTS[key] === "money" ? 0.005 : FACTS[key] === "hours" ? 0.005 : 1e-6;
		return Math.abs(value - right) <= tolerance;
	});
}

/**
 * True where an import has made a value of each cell of the column, and so no cell shows how the others were written: 12.500 in an
 * American sheet is 12.5, like a 12.5 that was typed.
 */
function isBeyondRepair(
	{ customers }: WrittenList,
	{ grid }: ReadList,
	column: number,
	{ delivery }: Plan,
): boolean {
	if (delivery.kind !== "import") return false;
	const ofColumn = customers.flatMap(({ facts }) =>
		Object.values(facts).filter((expected) => expected.column === column),
	);
	const rows = new Set(ofColumn.map(({ text }) => text).filter(Boolean));
	let converted = 0;
	let texts = 0;
	for (const cells of grid) {
		const cell = cells[column];
		if (typeof cell === "number" || isDate(cell)) converted++;
		else if (typeof cell === "string" && rows.has(cell)) texts++;
	}
	return texts === 0 && converted > 0;
}

/** A column that is no fact may be read as one that is kept only as text: an e-mail address tells customers apart. */
const MAY_BE: readonly FactKey[] = ["id", "story", "referredBy"];

function inventedOf(
	customer: ExpectedCustomer,
	{ facts, row }: ReadCustomer,
	read: ReadList,
	list: WrittenList,
	plan: Plan,
): Fault[] {
	const { reading, notices } = read;
	return (Object.entries(facts) as [FactKey, unknown][]).flatMap(([key, value]) => {
		if (
			value === undefined ||
			typeof value === "object" ||
			key === "customer" ||
			customer.facts[key] ||
			MAY_BE.includes(key)
		)
			return [];
		const column = reading.columns.findIndex(({ fact }) => fact === key);
		if (isNoticed(notices, { row, column })) return [];
		const heading = list.rows[list.headingRow]!.cells[column]?.text;
		return [
			{
				kind: isBeyondRepair(list, read, column, plan) ? "lost" : "invented",
				about: `${key} from ${JSON.stringify(heading)}`,
				text: `${key} ${value} of “${customer.name}” is read from the column ${JSON.stringify(heading)}`,
			},
		];
	});
}

/** What a row that is no customer is. */
function whatIs(list: WrittenList, row: number): string {
	const isNumbers = (list.rows[row]?.cells ?? []).filter(({ text }) => text !== "").length > 1;
	if (row < list.headingRow) return "a title row";
	if (row === list.headingRow) return "the headings";
	return list.customers.some((customer) => customer.row === row)
		? "a torn or renamed customer"
		: isNumbers
			? "a row of sums or headings"
			: "a single cell";
}

/** A customer's name that is a word for totals and nothing else: to say so is right. */
const IS_TOTAL = /^(?:Summa|Total \d+|Sum \d+)$/;

/** Notices on a list that leaves no doubt. */
function falseAlarms(plan: Plan, list: WrittenList, { reading, notices, grid }: ReadList): Fault[] {
	if (plan.dirt.some(({ kind }) => IS_DOUBTFUL[kind])) return [];
	if (plan.delivery.kind === "import" && plan.delivery.locale !== plan.locale) return [];
	if (list.customers.length < 3 || isAmbiguous(plan, list)) return [];
	const hasTotalName = list.customers.some(({ name }) => IS_TOTAL.test(name));
	const alarms = notices.filter(
		({ kind }) => !hasTotalName || (kind !== "namedTotal" && kind !== "totalDiffers"),
	);
	return alarms.map(({ kind, about, cells }) => {
		const at = cells[0];
		const cell = at ? ` at ${shown(grid[at.row]?.[at.column])}` : "";
		return {
			kind: "falseAlarm" as const,
			about: kind,
			text: `notice ${JSON.stringify(about)}${cell} on a clean list, headings in row ${reading.headerRow + 1}`,
		};
	});
}

/** True where dates with slashes fit both orders throughout: then a notice is right. */
function isAmbiguous({ dates }: Plan, { customers }: WrittenList): boolean {
	if (!/^(?:dd?\/mm?|mm?\/dd?|dd?-mm?)/.test(dates)) return false;
	return (["firstOrder", "lastOrder"] as const).some((fact) => {
		const texts = customers.flatMap(({ facts }) => facts[fact]?.text ?? []);
		return (
			texts.length > 0 &&
			texts.every((text) =>
				text
					.split(/\D/)
					.slice(0, 2)
					.every((part) => Number(part) <= 12),
			)
		);
	});
}
