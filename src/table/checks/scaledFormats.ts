import { FACTS, type FactKey } from "../../tiering/facts.ts";
import type { CellAt, ReadCustomer } from "../reading.ts";
import { powerOfTen } from "../scaleWords.ts";
import type { ReadList } from "./checkList.ts";

/** Cells that the problem names. */
const MAX_CELLS = 8;
/** Digits that a number keeps, so that a product shows no error of the computer. */
const DIGITS = 15;

/**
 * Reads an amount as its cell shows it: where the number format writes "M" behind 1.2, that is 1.2 million, not 1.2. A format that
 * shortens the number itself, `0.0,,"M"`, leaves the value as it is. A unit that the heading or a text beside the list states is not
 * counted besides, as the cell says its own.
 */
export function scaledFormats(list: ReadList): ReadList {
	const { grid, customers, columns, formatsOf } = list;
	const amounts = columns.flatMap(({ fact }, column) =>
		isMoney(fact) && customers.some(({ row }) => typeof grid[row]?.[column] === "number")
			? [{ fact, column }]
			: [],
	);
	if (amounts.length === 0 || formatsOf === undefined) return list;
	const formatOf = formatsOf(amounts.map(({ column }) => column));
	const known = new Map<string, Unit | null>();
	const unitOf = (row: number, column: number) => {
		const format = formatOf(row, column);
		if (!known.has(format)) known.set(format, unitOfFormat(format));
		return known.get(format)!;
	};
	const cells: (CellAt & { readonly unit: string })[] = [];
	const scaled = customers.map((customer): ReadCustomer => {
		const { row, facts } = customer;
		const changed: { -readonly [K in MoneyFact]?: number } = {};
		for (const { fact, column } of amounts) {
			const cell = grid[row]![column];
			const unit = typeof cell === "number" && facts[fact] !== undefined ? unitOf(row, column) : null;
			if (unit === null) continue;
			const amount = Number(((cell as number) * unit.factor).toPrecision(DIGITS));
			if (amount === facts[fact]) continue;
			changed[fact] = amount;
			cells.push({ row, column, unit: unit.text });
		}
		return Object.keys(changed).length === 0 ? customer : { ...customer, facts: { ...facts, ...changed } };
	});
	const [first] = cells;
	if (first === undefined) return list;
	const found = String(grid[first.row]![first.column]);
	const problem = {
		kind: "scaledFormat" as const,
		found,
		unit: first.unit,
		count: cells.length,
		cells: cells.slice(0, MAX_CELLS).map(({ row, column }) => ({ row, column })),
	};
	return { ...list, customers: scaled, problems: [...list.problems, problem] };
}

type MoneyFact = { [K in FactKey]: (typeof FACTS)[K] extends "money" ? K : never }[FactKey];

const isMoney = (fact: FactKey | null): fact is MoneyFact => fact !== null && FACTS[fact] === "money";

interface Unit {
	readonly text: string;
	readonly factor: number;
}

/**
 * The unit that a number format writes right behind a number that it does not shorten; null if there is none.
 *
 * @example unitOfFormat('0.0"M"') → a million; unitOfFormat('0.0,,"M"') → null
 */
function unitOfFormat(format: string): Unit | null {
	const [positive = ""] = format.split(";");
	const behind = /[0#?]([^0#?]*)$/.exec(positive)?.[1] ?? "";
	if (behind.startsWith(",")) return null;
	const text = behind
		.replace(/\[[^\]]*\]|[_*]./g, " ")
		.replace(/[\\"]/g, "")
		.trim();
	const [word = ""] = text.split(/\s+/);
	const power = powerOfTen(word.replace(/\.$/, "").toLowerCase(), false);
	return power === undefined ? null : { text: word, factor: 10 ** power };
}
