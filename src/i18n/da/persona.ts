import type { PersonaWords } from "../personaWords.ts";
import { pluralIn } from "../plural.ts";

const plural = pluralIn("da-DK");

export const persona: PersonaWords = {
	heading: "Kundetype",
	names: {
		draining: "Dræner os",
		bringsOutBest: "Får det bedste frem i os",
		stuck: "Gik i stå ved første ordre",
	},
	evidence: {
		orders: (orders) => plural(orders, "ordre", "ordrer"),
		ageMonths: (months) => `har været kunde i ${plural(months, "måned", "måneder")}`,
	},
	flags: {
		profitableButDraining: (tier) => `Lønsom, men drænende: niveau ${tier}, men I trænger til en snak.`,
		stalledEarner: (tier) => `God indtjening, men gået i stå: niveau ${tier}, men kommer ikke videre.`,
		advocate: (tier, influence, value, f) =>
			`Ambassadør: niveau ${tier} uden anbefalinger, men har skaffet os kunder til en værdi af ${f.money(influence)} mod ${f.money(value)} for dem selv.`,
	},
};
