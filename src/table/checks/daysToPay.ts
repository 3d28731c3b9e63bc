import { headingKey } from "../headingKey.ts";
import { isDaysToPay } from "../paymentTerms.ts";
import type { Problem, ReadCustomer } from "../reading.ts";
import type { ReadList } from "./checkList.ts";

/**
 * Makes the days that customers take to pay days late, by the days that they have. While nobody has told those, it asks for them, and
 * the days late are unknown, also where a person chose the column: who pays after 28 days may be early or late.
 */
export function daysToPay(list: ReadList): ReadList {
	const { paymentTerms: terms, columns, headerRow: row, assigned } = list;
	const read = columns.findIndex(({ fact }) => fact === "daysLate");
	const column = read >= 0 ? read : columns.findIndex(({ suggestion }) => suggestion === "daysLate");
	const heading = columns[column]?.heading ?? "";
	if (!isDaysToPay(heading) || (read < 0 && assigned[headingKey(heading)] !== undefined)) return list;
	const late = (customer: ReadCustomer): ReadCustomer => {
		const { daysLate, ...facts } = customer.facts;
		if (daysLate === undefined) return customer;
		return { ...customer, facts: terms === null ? facts : { ...facts, daysLate: daysLate - terms } };
	};
	const said: Problem = { kind: "daysToPay", row, column, heading, terms };
	return { ...list, customers: list.customers.map(late), problems: [...list.problems, said] };
}
