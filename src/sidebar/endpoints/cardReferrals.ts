import { lifetimeValue } from "../../tiering/referral/lifetimeValue.ts";
import type { ReviewList } from "../../workbook/reading/reviewList.ts";
import type { CardReferrals } from "../contract.ts";

/** So many of whom they brought are named. */
const NAMED = 12;

/** Who brought a customer and whom they brought, by their place among the ratings; null where the list tells nothing of it. */
export function cardReferrals({ rated, whoBrought }: ReviewList, index: number): CardReferrals | null {
	const { customer, credit } = rated.ratings[index]!;
	if (credit === undefined) return null;
	const { referrers, referred, broughtBy } = whoBrought();
	const brought = broughtBy(index);
	const referrer = referrers[index] ?? null;
	const isCustomer = referrer !== null;
	const name = isCustomer ? rated.ratings[referrer]!.customer.customer : customer.referredBy;
	return {
		by: name === undefined ? null : { name, isCustomer },
		brought: brought.slice(0, NAMED).map((one) => {
			const facts = rated.ratings[one]!.customer;
			return { name: facts.customer ?? "", value: lifetimeValue(facts) ?? null, referred: referred[one]! };
		}),
		direct: brought.length,
		credit,
	};
}
