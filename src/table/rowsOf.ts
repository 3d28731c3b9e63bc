import type { FactKey } from "../tiering/facts.ts";
import type { ReadCustomer } from "./reading.ts";

/** The rows of a customer: usually one, several where they count as one customer. */
export const rowsOf = ({ row, joined }: ReadCustomer): readonly number[] =>
	joined === undefined ? [row] : joined.map((one) => one.row);

/** The row of a customer in which a fact stands; the first if it stands in none. */
export const rowWith = ({ row, joined = [] }: ReadCustomer, fact: FactKey): number =>
	joined.find(({ facts }) => facts[fact] !== undefined)?.row ?? row;

/** The rows of a list, each as it stands: where several count as one customer, those. In no particular order. */
export const rowsAsTheyStand = (customers: readonly ReadCustomer[]): readonly ReadCustomer[] =>
	customers.some(({ joined }) => joined !== undefined)
		? customers.flatMap((customer) => customer.joined ?? [customer])
		: customers;
