import type { Customer, FactKey } from "../tiering/facts.ts";
import type { ReadCustomer } from "./reading.ts";

/** The value of a fact as its cell says it, also where a check does not believe it. */
export const factAsTyped = <Fact extends FactKey>(
	{ facts, doubted }: ReadCustomer,
	fact: Fact,
): Customer[Fact] => facts[fact] ?? doubted?.[fact];
