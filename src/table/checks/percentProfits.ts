import type { ReadList } from "./checkList.ts";

/** Part of the revenue. */
const isPart = (value: number) => Math.abs(value) <= 1;

/**
 * Makes margins of profits that a number format shows in per cents: 0.33 below "Profit" is shown as 33 %. Where the list has margins, it
 * needs no others.
 */
export function percentProfits(list: ReadList): ReadList {
	const { grid, customers, columns, formatsOf } = list;
	const column = columns.findIndex(({ fact }) => fact === "profit");
	if (column < 0 || formatsOf === undefined || columns.some(({ fact }) => fact === "margin")) return list;
	const values = customers.flatMap(({ row, facts }) =>
		facts.profit === undefined ? [] : [{ row, value: facts.profit, cell: grid[row]![column] }],
	);
	if (values.length === 0 || !values.every(({ value, cell }) => typeof cell === "number" && isPart(value)))
		return list;
	const formatOf = formatsOf([column]);
	if (!values.every(({ row }) => formatOf(row, column).includes("%"))) return list;
	return {
		...list,
		columns: columns.map((one, index) => (index === column ? { ...one, fact: "margin" } : one)),
		customers: customers.map((customer) => {
			const { profit, ...facts } = customer.facts;
			return profit === undefined ? customer : { ...customer, facts: { ...facts, margin: profit } };
		}),
	};
}
