import { pluralIn } from "../../plural.ts";
import type { PersonaWords } from "../personaWords.ts";

const plural = pluralIn("da-DK");

/** From two years on a person counts in years. */
const time = (months: number) =>
	months < 24 ? plural(months, "måned", "måneder") : plural(Math.floor(months / 12), "år", "år");

export const persona = (): PersonaWords => ({
	heading: "Kundetype",
	names: {
		draining: "Dræner os",
		bringsOutBest: "Får det bedste frem i os",
		stuck: "Gik i stå ved første ordre",
	},
	evidence: {
		orders: (orders) => plural(orders, "ordre", "ordrer"),
		ageMonths: (months) => `har været kunde i ${time(months)}`,
	},
	flags: {
		profitableButDraining: (tier) => `Lønsom, men drænende: niveau ${tier}, og det er værd at tage en snak.`,
		stalledEarner: (tier) => `God indtjening, men gået i stå: niveau ${tier} uden at komme videre.`,
		advocate: (tier, influence, value, f) =>
			`Ambassadør: niveau ${tier} uden anbefalinger, men har skaffet os kunder til en værdi af ${f.money(influence)} mod ${f.money(value)} for dem selv.`,
	},
});
