import { defaultPolicy } from "../../src/tiering/defaultPolicy.ts";
import type { Customer } from "../../src/tiering/facts.ts";
import type { Policy } from "../../src/tiering/policy.ts";
import { type Rating, rate } from "../../src/tiering/rate.ts";

/** 21 November 2026. */
export const TODAY = 20_778;

/** Rates one customer by the default policy, or by a changed one. */
export function rateOne(customer: Customer, changes: Partial<Policy> = {}): Rating {
	return rate([customer], { ...defaultPolicy, ...changes }, TODAY)[0]!;
}
