import type { PlanWords } from "../planWords.ts";

export const plan: PlanWords = {
	actions: {
		grow: "planlæg vækst",
		offer: "giv et tilbud",
		educate: "aftal en ændring",
		reprice: "sæt prisen op",
		reassign: "giv kunden til en kollega",
		refer: "henvis videre",
		goodbye: "sig farvel",
		nothing: "gør ingenting",
	},
};
