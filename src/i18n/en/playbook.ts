import type { AlternativesWords, PlaybookWords } from "../playbookWords.ts";

export const playbook: PlaybookWords = {
	tab: "Playbook",
	title: "Playbook: our customers, and what we do",
	letters: {
		askReferral: { subject: "", body: "" },
		agreeChange: { subject: "", body: "" },
		referOn: { subject: "", body: "" },
		goodbye: { subject: "", body: "" },
	},
};

export const alternatives: AlternativesWords = {
	tab: "Alternatives",
	title: "Alternatives: who else may suit them better",
};
