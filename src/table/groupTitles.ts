import type { Grid } from "./cell.ts";
import { hasFigure } from "./hasFigure.ts";
import type { LeftOutReason, LeftOutRow, Problem, ReadCustomer } from "./reading.ts";
import { textOf } from "./textOf.ts";
import { isBlank } from "./unknownCell.ts";
import { fold, wordsOf } from "./wordsOf.ts";

interface Rows {
	readonly customers: ReadCustomer[];
	readonly leftOut: LeftOutRow[];
	readonly problems: Problem[];
}

/** At most one in so many customers may have no figures, where a name alone in its row is a title. */
const FEW_WITHOUT_FIGURES = 10;
const MIN_CUSTOMERS = 2;
const MAX_TITLE_WORDS = 4;

/** Words for many customers: "Active customers", "Tidligere kunder". No single customer is called so. */
const CUSTOMERS = new Set(
	`customers clients accounts prospects leads kunder debitorer emner kunden debitoren interessenten klanten prospecten
	clientes clienti klienci asiakkaat kundar`.split(/\s+/),
);

/**
 * Leaves out rows of a single cell, without figures, that are no customers: titles of a group ("Account manager: Sue", "Active
 * customers", the letters of an alphabet), and lines of an address below each name. A customer without figures yet looks the same
 * but for such a sign, so it stays.
 */
export function withoutGroupTitles({ customers, leftOut, problems }: Rows, grid: Grid): Rows {
	const hasFigures = ({ facts }: ReadCustomer) => hasFigure(facts);
	const isAlone = ({ row }: ReadCustomer) => grid[row]!.filter((cell) => !isBlank(cell)).length === 1;
	const others = customers.filter((customer) => !hasFigures(customer));
	const alone = others.filter(isAlone);
	const known = customers.length - others.length;
	const areFew = (others.length - alone.length) * FEW_WITHOUT_FIGURES <= known;
	if (alone.length === 0 || known < MIN_CUSTOMERS || !areFew) return { customers, leftOut, problems };
	const withFigures = new Map(
		customers.filter(hasFigures).map((customer) => [customer.row, customer] as const),
	);
	const reasons = new Map<number, LeftOutReason>();
	for (const { row } of titles(alone, withFigures)) reasons.set(row, "group");
	for (const row of addressLines(alone, withFigures)) if (!reasons.has(row)) reasons.set(row, "note");
	if (reasons.size === 0) return { customers, leftOut, problems };
	return {
		customers: customers.filter(({ row }) => !reasons.has(row)),
		leftOut: [...leftOut, ...Array.from(reasons, ([row, why]) => ({ row, why }))].sort(
			(one, other) => one.row - other.row,
		),
		problems: problems.filter((problem) => !("row" in problem && reasons.has(problem.row))),
	};
}

type ByRow = ReadonlyMap<number, ReadCustomer>;

const nameOf = ({ facts }: ReadCustomer) => textOf(facts.customer).trim();

/** Those right above customers, whose words say that they are titles. */
function titles(alone: readonly ReadCustomer[], withFigures: ByRow): ReadCustomer[] {
	const isAbove = ({ row }: ReadCustomer) => withFigures.has(row + 1);
	const letters = alone.filter((one) => isLetterOf(one, withFigures.get(one.row + 1)));
	return [
		...alone.filter((one) => isAbove(one) && isTitle(nameOf(one))),
		...(letters.length > 1 ? letters : []),
	];
}

function isTitle(name: string): boolean {
	if (/^\p{L}[\p{L} ./-]*:\s*\S/u.test(name)) return true;
	const words = wordsOf(name);
	return words.length <= MAX_TITLE_WORDS && words.some((word) => CUSTOMERS.has(word));
}

/** True for the letter above the names that begin with it. */
function isLetterOf(title: ReadCustomer, below: ReadCustomer | undefined): boolean {
	const letter = /^(\p{L})[.:]?$/u.exec(nameOf(title))?.[1];
	return letter !== undefined && below !== undefined && fold(nameOf(below)).startsWith(fold(letter));
}

/** Rows of the lines with a number, as a street or a postcode has, that stand below at least half of the customers. */
function addressLines(alone: readonly ReadCustomer[], withFigures: ByRow): number[] {
	const lines = new Set<number>();
	let owners = 0;
	for (const one of alone) {
		const isBelowName = withFigures.has(one.row - 1);
		if (!(isBelowName || lines.has(one.row - 1)) || !/\d/.test(nameOf(one)) || !/\p{L}/u.test(nameOf(one)))
			continue;
		lines.add(one.row);
		if (isBelowName) owners++;
	}
	return owners >= MIN_CUSTOMERS && owners * 2 >= withFigures.size ? Array.from(lines) : [];
}
