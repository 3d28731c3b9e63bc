import type { Reply } from "../../contract/reply.ts";
import type { Plan } from "../../contract/server.ts";
import type { Day } from "../../tiering/facts.ts";
import { openPlans } from "../../tiering/summary/openPlans.ts";
import { overrideNotices } from "../../workbook/list/overrideNotices.ts";
import type { Port } from "../../workbook/port.ts";
import { reviewList } from "../../workbook/reading/reviewList.ts";
import { callTexts } from "../../workbook/summary/callLines.ts";
import { inOrder, type RatedCustomer } from "./listedCustomers.ts";

/** More would push everything else out of sight. */
const MAX_PLANS = 20;
const MAX_OVERRIDES = 5;

/** Reads what should be done: whom to call, and the open plans. Writes nothing. */
export function readPlan(port: Port, today: Day): Reply<Plan> {
	const list = reviewList(port, today, null);
	if ("message" in list) return list;
	const { file, rated } = list;
	const customers = inOrder(list).map((one) => ({ ...one, customer: one.rating.customer }));
	const { open, overdue } = openPlans(customers, today);
	const late = new Set(overdue);
	const byDay = [...open].sort((a, b) => dueOf(a) - dueOf(b) || 0);
	const endings = overrideNotices(rated, file, today);
	const ofRating = new Map(customers.map((one) => [one.rating, one]));
	const ratings = customers.map(({ rating }) => rating);
	return {
		ok: true,
		locale: file.language.words.tag,
		view: {
			isFirst: file.tab === null,
			calls: callTexts(ratings, rated.policy, file.language, today).map(({ call, step, reason }) => ({
				...ofRating.get(call.rating)!.listed,
				step,
				why: reason,
			})),
			plans: {
				first: byDay.slice(0, MAX_PLANS).map((one) => ({
					customer: one.listed.customer,
					action: one.customer.planAction!,
					owner: one.customer.planOwner ?? "",
					due: one.customer.planDue ?? null,
					isOverdue: late.has(one),
				})),
				count: open.length,
			},
			overrides: { first: endings.slice(0, MAX_OVERRIDES), count: endings.length },
		},
	};
}

const dueOf = ({ rating: { customer } }: RatedCustomer) => customer.planDue ?? Number.MAX_SAFE_INTEGER;
