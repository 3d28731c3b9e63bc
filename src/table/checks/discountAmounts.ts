import type { FactKey } from "../../tiering/facts.ts";
import type { Cell } from "../cell.ts";
import { columnReader, mayShowNotation } from "../columnReader.ts";
import { amountScale } from "../headingScale.ts";
import { isPercentHeading } from "../isPercentHeading.ts";
import type { Problem, ReadCustomer } from "../reading.ts";
import { shareScale } from "../shareReader.ts";
import { shownText } from "../shownText.ts";
import { wholeRows } from "../wholeRows.ts";
import { fold } from "../wordsOf.ts";
import type { ReadList } from "./checkList.ts";

const BEFORE_DISCOUNT =
	/\b(?:gross|brutto\w*|bruto|brut\b|list price|before discount|before rabat|for rabat|vor rabatt)/;

/** A gross profit or margin is no sales. */
const EARNED =
	/margin|marge|margen|margem|marza|profit|fortjeneste|avance|gewinn|ertrag|vinst|winst|utile|lucro|beneficio|benefice|zysk|kate/;

const isSales = (fact: FactKey | null) => fact === null || fact === "revenue" || fact === "lifetimeRevenue";

/** Share of the customers with a discount for whom revenue before it, less it, is their revenue; others returned something. */
const MIN_AGREEING = 0.5;

type Amount = (row: number) => number | undefined;

/**
 * Makes shares of discounts that are amounts of money, as a shop exports them: 15.00 off 300.00 is 5 %. Of sales before the discount
 * where the list has them, else of revenue. Without either, or where these are in thousands and the discounts are not, the column is
 * left alone.
 *
 * Discounts are amounts if {@link shareScale} says so, or if they are what lies between two columns of sales.
 */
export function discountAmounts(list: ReadList): ReadList {
	const { columns, grid, headerRow, header, locale, customers: read, textColumns } = list;
	const column = columns.findIndex(({ fact }) => fact === "discount");
	const { heading, scale } = columns[column] ?? {};
	if (heading === undefined || isPercentHeading(heading)) return list;
	// Among numbers, a single discount that was read shows that they are shares.
	const areShares = !textColumns.has(column) && read.some(({ facts }) => facts.discount !== undefined);
	const cells = areShares ? [] : wholeRows(grid.slice(headerRow + 1), header).map((row) => row[column]);
	const isMoney = shareScale("discount", cells.filter(isEvidence), locale, heading) === "money";
	const before = columns.findIndex(
		(other) =>
			isSales(other.fact) && BEFORE_DISCOUNT.test(fold(other.heading)) && !EARNED.test(fold(other.heading)),
	);
	if (!isMoney && before < 0) return list;
	const discount = amountIn(list, column);
	const gross = before < 0 ? null : amountIn(list, before);
	if (!isMoney && !(gross && liesBetween(list.customers, discount, gross))) return list;
	const hasRevenue = list.customers.some(({ facts }) => facts.revenue !== undefined);
	const sales = columns[before] ?? columns.find(({ fact }) => fact === "revenue");
	// Beside revenue in thousands, nobody knows whether 27 is 27,000.
	const areAlike =
		sales === undefined || amountScale(sales.heading, sales.scale) === amountScale(heading, scale);
	if ((!gross && !hasRevenue) || !areAlike) return leftAlone(list, column);
	const tooLarge: Problem[] = [];
	const customers = list.customers.map((customer) => {
		const { row, facts } = customer;
		const sales = gross ? gross(row) : facts.revenue;
		const amount = discount(row);
		const share = shareOf(amount, sales);
		// Of credit notes, a discount is no part of anything.
		if (amount !== undefined && sales !== undefined && sales > 0 && share === undefined) {
			const found = shownText(grid[row]![column]);
			tooLarge.push({ kind: "unreadable", row, column, found, fact: "discount" });
		}
		return { ...customer, facts: { ...facts, discount: share } };
	});
	const isReadNow = (problem: Problem) =>
		problem.kind === "unreadable" && problem.column === column && discount(problem.row) !== undefined;
	const problems = [...list.problems.filter((problem) => !isReadNow(problem)), ...tooLarge];
	return { ...list, customers, problems };
}

const isEvidence = (cell: Cell) => mayShowNotation("discount", cell);

function amountIn({ grid, headerRow, columns, locale }: ReadList, column: number): Amount {
	const fact: FactKey = "revenue"; // any fact that is money will do
	const cells = grid.slice(headerRow + 1).map((row) => row[column]);
	const { heading, scale } = columns[column]!;
	const read = columnReader(fact, cells, locale, { heading, scale });
	return (row) => {
		const value = read(grid[row]![column]);
		return typeof value === "number" ? value : undefined;
	};
}

function liesBetween(customers: readonly ReadCustomer[], discount: Amount, gross: Amount): boolean {
	let given = 0;
	let agreeing = 0;
	for (const { row, facts } of customers) {
		const [amount, sales] = [discount(row), gross(row)];
		if (!amount || sales === undefined || facts.revenue === undefined) continue;
		given++;
		if (Math.abs(sales - Math.abs(amount) - facts.revenue) < 0.015) agreeing++;
	}
	return given > 0 && agreeing >= given * MIN_AGREEING;
}

/** Unknown where sales are not above nought, or the discount is larger. */
function shareOf(amount: number | undefined, sales: number | undefined): number | undefined {
	if (amount === 0) return 0;
	if (amount === undefined || sales === undefined || sales <= 0) return undefined;
	const share = Math.abs(amount) / sales;
	return share <= 1 ? share : undefined;
}

function leftAlone(list: ReadList, column: number): ReadList {
	return {
		...list,
		columns: list.columns.map((one, index) =>
			index === column ? { ...one, fact: null, confidence: 0 } : one,
		),
		customers: list.customers.map(({ row, facts }) => ({ row, facts: { ...facts, discount: undefined } })),
	};
}
