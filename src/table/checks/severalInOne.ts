import { hasFigure } from "../hasFigure.ts";
import type { ReadList } from "./checkList.ts";

/** Names of rows that stand for all customers who have none of their own: "Other customers (34)", "Øvrige kunder". */
const SEVERAL =
	/^\W*(?:all |alle |the |alla |alle die |tutti gli |todos los |tous les )?(?:others?|remaining|rest of|rest|misc\.?|miscellaneous|various|sundry|andre|øvrige|resten af|resten|diverse|övriga|övrigt|sonstige|übrige|andere|restliche|overige|diversen|autres|divers|otros|altri|outros|pozostali|inni|muut|walk-?in|cash|laufkundschaft|kontantsalg)(?: (?:small |små |kleine )?(?:customers?|clients?|accounts?|the customers|kunder|kunderne|kunden|klanten|clientes|clienti|klienci|asiakkaat))?(?: ?\(?[×x]?\d+[^)\d]{0,12}\)?)?\W*$/iu;

/** Says which rows, by their names, stand for several customers: one of them would look like the largest. */
export function severalInOne(list: ReadList): ReadList {
	const rows = list.customers.filter(
		({ facts }) => facts.customer !== undefined && SEVERAL.test(facts.customer) && hasFigure(facts),
	);
	if (rows.length === 0) return list;
	const column = Math.max(
		list.columns.findIndex(({ fact }) => fact === "customer"),
		0,
	);
	const problems = rows.map(({ row, facts }) => ({
		kind: "severalInOne" as const,
		row,
		column,
		name: facts.customer as string,
	}));
	return { ...list, problems: [...list.problems, ...problems] };
}
