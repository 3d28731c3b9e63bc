import type { Customer } from "../../tiering/facts.ts";
import { currencyOf } from "../currency.ts";
import { shownText } from "../shownText.ts";
import { understandHeading } from "../understandHeading.ts";
import { wordsOfHeading } from "../wordsOfHeading.ts";
import type { ReadList } from "./checkList.ts";
import { withoutFact } from "./withoutFact.ts";

/** Fewer figures show nothing. */
const MIN_FIGURES = 3;

/** One figure in so many may be none of the others' kind; in a short list, one. */
const ONE_ODD_IN = 4;

/** The greatest percentage. */
const MAX_PERCENT = 100;

/** Profits that are usually a larger part of the revenue are profits. */
const MAX_PART_OF_REVENUE = 0.1;

/**
 * Takes away profits below a heading that means both, "Margin", where all but a few look like percentages: 25, 30, 18 and 150 beside
 * revenues of thousands. Nobody can know which they are.
 */
export function perhapsMargins(list: ReadList): ReadList {
	const column = list.columns.findIndex(({ fact }) => fact === "profit");
	if (column < 0 || !meansMargin(list.columns[column]!.heading)) return list;
	const known = list.customers.flatMap(({ row, facts }) => {
		const cell = list.grid[row]![column];
		const isMoney = typeof cell === "string" && currencyOf(cell) !== undefined;
		return facts.profit === undefined || facts.profit === 0 ? [] : [{ row, facts, isMoney }];
	});
	const odd = known.filter(({ facts }) => Math.abs(facts.profit as number) > MAX_PERCENT);
	const isFew = odd.length > 0 && odd.length <= Math.max(1, known.length / ONE_ODD_IN);
	if (known.length < MIN_FIGURES || !isFew || known.some(({ isMoney }) => isMoney)) return list;
	const others = known.filter((one) => !odd.includes(one));
	const large = others.filter(({ facts }) => isLargePart(facts));
	if (large.length * 2 >= others.length) return list;
	const rows = [...odd, ...others].map(({ row }) => row);
	const problem = {
		kind: "perhapsMargins" as const,
		column,
		rows,
		found: shownText(list.grid[rows[0]!]![column]),
		heading: list.columns[column]!.heading,
	};
	return withoutFact(list, "profit", rows, problem);
}

function meansMargin(heading: string): boolean {
	return understandHeading(wordsOfHeading(heading))[0]?.fact === "margin";
}

/** True if a figure may be a profit: a good part of the revenue. */
const isLargePart = ({ profit = 0, revenue }: Customer) =>
	revenue === undefined || Math.abs(profit) >= Math.abs(revenue) * MAX_PART_OF_REVENUE;
