import { expect, test } from "vitest";
import type { Customer } from "../../src/tiering/facts.ts";
import { openPlans } from "../../src/tiering/summary/openPlans.ts";
import { TODAY } from "./rateOne.ts";

const named = (customer: string, facts: Customer) => ({ customer: { customer, ...facts } });
const names = (ratings: readonly { customer: Customer }[]) =>
	ratings.map(({ customer }) => customer.customer);

test("openPlans lists plans that are not done, as overdue from the day after they are due, and no plan to do nothing", () => {
	const { open, overdue } = openPlans(
		[
			named("no plan", { planDue: TODAY - 9 }),
			named("nothing", { planAction: "nothing", planDue: TODAY - 9 }),
			named("done", { planAction: "grow", planDue: TODAY - 9, planDone: 1 }),
			named("not done", { planAction: "grow", planDue: TODAY - 1, planDone: 0 }),
			named("today", { planAction: "refer", planDue: TODAY }),
			named("some day", { planAction: "offer" }),
		],
		TODAY,
	);
	expect(names(open)).toEqual(["not done", "today", "some day"]);
	expect(names(overdue)).toEqual(["not done"]);
});
