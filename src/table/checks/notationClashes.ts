import { FACTS, type FactKey } from "../../tiering/facts.ts";
import { IN_THOUSANDTHS } from "../currency.ts";
import { unitStripper } from "../numberReader.ts";
import { isOpen, notationOfThousands } from "../numberStyle.ts";
import type { FoundText, Problem } from "../reading.ts";
import { readNumber, type WrittenNumber } from "../readNumber.ts";
import { shownText } from "../shownText.ts";
import type { ReadList } from "./checkList.ts";

type Notation = "first" | "second";

const IS_NUMBER = new Set(["money", "count", "hours", "days"]);

/**
 * Says why a number such as "45,000" was not read: another one of its column, or of its kind, is written with the other decimal sign.
 * Names that cell.
 */
export function notationClashes(list: ReadList): ReadList {
	const clashing = clashFinder(list);
	const problems = list.problems.map((problem): Problem => {
		if (problem.kind !== "unreadable" && problem.kind !== "unfitColumn") return problem;
		const { column, found, fact } = problem;
		const number = IS_NUMBER.has(FACTS[fact]) ? writtenIn(found, fact) : null;
		if (!number || !isOpen(number) || IN_THOUSANDTHS.test(found)) return problem;
		const thousands = notationOfThousands(number);
		const clash = clashing(column, fact, thousands);
		const decimals = thousands === "first" ? number.second! : number.first!;
		return clash === undefined
			? problem
			: { ...problem, clash: { ...clash, values: [number[thousands]!, decimals] } };
	});
	return { ...list, problems };
}

const writtenIn = (text: string, fact: FactKey): WrittenNumber | null =>
	readNumber(unitStripper(fact)(text.trim()));

/** Returns a function that finds a number that cannot be in a notation: in the column, else in one of the same kind. */
function clashFinder({ columns, grid, customers }: ReadList) {
	const known = new Map<string, FoundText | undefined>();
	const inColumn = (column: number, fact: FactKey, notation: Notation): FoundText | undefined => {
		const key = `${column} ${notation}`;
		if (!known.has(key)) {
			const row = customers.find(({ row }) => {
				const cell = grid[row]![column];
				const number = typeof cell === "string" ? writtenIn(cell, fact) : null;
				return number !== null && number[notation] === null;
			})?.row;
			known.set(key, row === undefined ? undefined : { row, column, found: shownText(grid[row]![column]) });
		}
		return known.get(key);
	};
	return (column: number, fact: FactKey, notation: Notation): FoundText | undefined => {
		const own = inColumn(column, fact, notation);
		if (own !== undefined) return own;
		for (const [other, { fact: otherFact }] of columns.entries()) {
			if (otherFact === null || FACTS[otherFact] !== FACTS[fact]) continue;
			const found = inColumn(other, otherFact, notation);
			if (found !== undefined) return found;
		}
		return undefined;
	};
}
