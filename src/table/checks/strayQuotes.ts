import type { Problem } from "../reading.ts";
import type { ReadList } from "./checkList.ts";

const NAMES = ["customer", "id", "referredBy"] as const;

/** A quotation mark in front, and no other one behind it, whatever its shape. */
const UNCLOSED = /^"[^"“”„«»]+$/;

/**
 * Finds names that begin with a quotation mark which nobody closes, as a file with a stray one leaves them. Takes nothing away: the
 * name is known, but somebody should compare its row with the file.
 */
export function strayQuotes(list: ReadList): ReadList {
	const { columns, customers } = list;
	const problems = NAMES.flatMap((fact): Problem[] => {
		const column = columns.findIndex((one) => one.fact === fact);
		const unclosed = column < 0 ? [] : customers.filter(({ facts }) => isUnclosed(facts[fact]));
		const [first] = unclosed;
		if (first === undefined) return [];
		return [{ kind: "strayQuote", column, rows: unclosed.map(({ row }) => row), found: first.facts[fact]! }];
	});
	return problems.length === 0 ? list : { ...list, problems: [...list.problems, ...problems] };
}

/** Look at the first letter only, for nearly all names. */
const isUnclosed = (name: string | undefined) => name?.charCodeAt(0) === QUOTE && UNCLOSED.test(name);

const QUOTE = 0x22;
