import type { Customer } from "../../tiering/facts.ts";
import { lifetimeValue } from "../../tiering/referral/lifetimeValue.ts";
import { referralForest } from "../../tiering/referral/referralForest.ts";
import { REFERRAL_MEASURES } from "../../tiering/referral/referralMeasures.ts";

/** Who brought whom in a list. Customers are named by their place in it, counted from 0. */
export interface WhoBrought {
	/** Each customer's referrer; null: nobody, no customer, or a link that cannot be followed. */
	readonly referrers: readonly (number | null)[];
	/** Whom a customer referred themself, those who are worth most first, the unknown last. */
	readonly broughtBy: (customer: number) => readonly number[];
	/** How many each of them referred, directly and through others. */
	readonly referred: readonly number[];
}

/** Everybody's referrals at once, in linear time: each customer is listed with one referrer at most. */
export function whoBrought(customers: readonly Customer[]): WhoBrought {
	const { referrers } = referralForest(customers);
	const values = customers.map(lifetimeValue);
	const brought = new Map<number, number[]>();
	referrers.forEach((referrer, customer) => {
		if (referrer === null) return;
		const those = brought.get(referrer);
		if (those === undefined) brought.set(referrer, [customer]);
		else those.push(customer);
	});
	const worth = (customer: number) => values[customer] ?? Number.NEGATIVE_INFINITY;
	return {
		referrers,
		broughtBy: (customer) =>
			[...(brought.get(customer) ?? [])].sort((a, b) => (worth(a) === worth(b) ? 0 : worth(b) - worth(a))),
		referred: REFERRAL_MEASURES.referred({ referrers, values, passUp: () => 0 }),
	};
}
