import type { NewCustomerWords } from "../newCustomerWords.ts";

export const newCustomer = (): NewCustomerWords => ({
	heading: "Tjek en ny kunde først",
	intro: "Før I siger ja: svar på det, I ved, og spring resten over.",
	name: "Kundens navn",
	noName: "Skriv først kundens navn; uden det kan rækken ikke tilføjes.",
	listed: (name) => `”${name}” står allerede på din liste. Find kunden under ”Gennemgå kunderne”.`,
	questions: "Sådan er de",
	figures: "Det regner I med",
	figuresHelp: "For lige så lang en periode, som din liste dækker. Må gerne stå tomt.",
	revenue: "Forventet omsætning",
	profit: "Forventet fortjeneste efter direkte omkostninger",
	discount: "Rabat, %",
	restsOn: (share) => `bygger på ${share} af det, der tæller`,
	askNext: "Det er endnu for lidt at gå ud fra. Svar nu på:",
	sixMonths: {
		nothing: "Om et halvt år: umuligt at sige, før vi ved noget om, hvordan de handler, eller om ejeren.",
	},
	oneMore: (tier, have) => {
		const first = have === 0;
		const more = first
			? `Det bliver jeres første kunde på niveau ${tier}.`
			: `Det bliver endnu en kunde på niveau ${tier}: I har ${have} i forvejen.`;
		if (tier === 4) return `${more} Den slags koster jer penge.`;
		return first
			? `${more} De løber lige rundt og tager mere end deres del af tiden.`
			: `${more} Tag ikke flere af samme slags.`;
	},
	add: "Føj til listen",
	added: (name) => `”${name}” står nu på din liste.`,
	another: "Tjek en til",
});
