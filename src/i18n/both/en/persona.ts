import { pluralIn } from "../../plural.ts";
import type { PersonaWords } from "../personaWords.ts";

const plural = pluralIn("en-US");

/** From two years on a person counts in years. */
const time = (months: number) =>
	months < 24 ? plural(months, "month", "months") : plural(Math.floor(months / 12), "year", "years");

export const persona = (): PersonaWords => ({
	heading: "Persona",
	names: {
		draining: "Draining",
		bringsOutBest: "Brings out our best",
		stuck: "Stuck on the first order",
	},
	evidence: {
		orders: (orders) => plural(orders, "order", "orders"),
		ageMonths: (months) => `a customer for ${time(months)}`,
	},
	flags: {
		profitableButDraining: (tier) => `Profitable but draining: Tier ${tier}, and worth a talk.`,
		stalledEarner: (tier) => `Stalled earner: Tier ${tier}, but not moving on.`,
		advocate: (tier, influence, value, f) =>
			`Advocate: Tier ${tier} without referrals, but the customers they brought are worth ${f.money(influence)}, more than their own ${f.money(value)}.`,
	},
});
