import { figures } from "../../figures.ts";
import { pluralIn } from "../../plural.ts";
import type { AlternativesWords, PlaybookWords } from "../../words/playbook.ts";

const plural = pluralIn("en-US");
const number = (count: number) => figures("en-US").number(count);

export const playbook = (): PlaybookWords => ({
	tab: "Playbook",
	title: "Playbook: our customers, and what we do",
	howTo: {
		label: "How to use it",
		text: "Change any text: it is kept, and the cards and “Next step” use it; what you empty is not said. How many there are and what they have in common is counted anew each time. Sort, add and delete lines as you like, but leave the keys in the last column.",
	},
	headings: { label: "About", text: "What we say and do", key: "Key (leave as it is)" },
	labels: {
		who: "Who they are",
		role: "Our role",
		action: "What to do",
		marketing: "How to market to them",
		say: "What to say",
		count: "How many of ours",
		common: "What ours have in common",
	},
	count: (customers, all) => `${number(customers)} of ${plural(all, "customer", "customers")}`,
	trait: ({ column, value, here, of, elsewhere, ofElsewhere }) =>
		`${column}: ${value} – ${number(here)} of ${number(of)}, elsewhere ${number(elsewhere)} of ${number(ofElsewhere)}`,
	nothingCommon: "Nothing that stands out in the other columns of the list.",
	lettersHeading: "Letters",
	fields: {
		label: "What is filled in",
		text: "{customer} the customer · {me} your name · {change} the change you ask for · {date} the day · {provider} whom you refer them to. What is not known yet stands in brackets in the letter, for you to fill in.",
	},
	letterTitles: {
		askReferral: "Letter: ask for a referral (Tier 1)",
		agreeChange: "Letter: agree one change (Tier 3)",
		referOn: "Letter: refer them on (Tier 3 or 4)",
		goodbye: "Letter: say good-bye (Tier 4)",
	},
	made: (tab) => `The playbook is on the tab “${tab}”. Change any text: yours stays.`,
	ready: (tab) => `The playbook is on the tab “${tab}”. Texts that you changed are as you left them.`,
});

export const alternatives = (): AlternativesWords => ({
	title: "Alternatives: who else may suit them better",
	intro: "Those we trust with customers whom we refer on. Their names can be chosen on the cards.",
	headings: ["Provider", "Good for", "Contact", "Notes"],
	made: (tab) => `Write those you can refer customers to on the tab “${tab}”.`,
	ready: (tab) => `Those you can refer customers to are on the tab “${tab}”.`,
});
