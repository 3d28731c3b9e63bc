import type { AlternativesWords, PlaybookWords } from "../playbookWords.ts";

export const playbook: PlaybookWords = {
	tab: "Drejebog",
	title: "Drejebog: vores kunder, og hvad vi gør",
	letters: {
		askReferral: { subject: "", body: "" },
		agreeChange: { subject: "", body: "" },
		referOn: { subject: "", body: "" },
		goodbye: { subject: "", body: "" },
	},
};

export const alternatives: AlternativesWords = {
	tab: "Alternativer",
	title: "Alternativer: hvem der måske passer bedre til dem",
};
