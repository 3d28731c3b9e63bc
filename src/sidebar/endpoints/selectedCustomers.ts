import type { Reply } from "../../contract/reply.ts";
import type { Selected } from "../../contract/server.ts";
import { rowsOf } from "../../table/rowsOf.ts";
import type { AnswerFact } from "../../tiering/facts.ts";
import { type Customer, type Day, FACTS, type FactKey } from "../../tiering/facts.ts";
import type { Area, Port } from "../../workbook/port.ts";
import { activeList } from "./activeList.ts";
import { reviewerOf } from "./reviewMemory.ts";

/** Returns the customers in the rows that are selected in the sheet. Writes nothing. */
export function selectedCustomers(port: Port, today: Day): Reply<Selected> {
	const list = activeList(port, today);
	if ("message" in list) return list;
	const { words } = list.file.language;
	const { tab, grid, reading } = list.rated;
	const rows = new Set(port.selected().flatMap(rowsIn));
	const customers = reading.customers.filter((customer) => rowsOf(customer).some((row) => rows.has(row + 1)));
	const within = Array.from(rows).filter((row) => row <= grid.length);
	const theirs = customers.flatMap(rowsOf).filter((row) => rows.has(row + 1));
	return {
		ok: true,
		locale: words.tag,
		view: {
			tab: String(tab.id),
			customers: customers.map(({ facts, row }) => ({
				customer: list.refOf({ facts, row }),
				answers: answersOf(facts),
			})),
			others: within.length - theirs.length,
			reviewer: reviewerOf(port),
		},
	};
}

const rowsIn = ({ row, rows }: Area) => Array.from({ length: rows }, (_, index) => row + index);

const ANSWERS = (Object.keys(FACTS) as FactKey[]).filter((fact) => FACTS[fact] === "answer") as AnswerFact[];

function answersOf(facts: Customer): Selected["customers"][number]["answers"] {
	const known = ANSWERS.filter((fact) => facts[fact] !== undefined);
	return Object.fromEntries(known.map((fact) => [fact, facts[fact]]));
}
