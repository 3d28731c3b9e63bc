import type { PlanWords } from "../planWords.ts";

export const plan: PlanWords = {
	actions: {
		grow: "plan growth",
		offer: "make an offer",
		educate: "agree a change",
		reprice: "reprice",
		reassign: "reassign",
		refer: "refer on",
		goodbye: "say good-bye",
		nothing: "do nothing",
	},
};
