import type {
	LetterWords,
	PagePlaybookWords,
	ServerPlaybookWords,
	SharedPlaybookWords,
} from "../words/playbook.ts";
import { CUSTOMERS, number, plural } from "./numbers.ts";

const STATES = { open: "", overdue: " – overdue", done: " – done" };

export const letters = (): LetterWords => ({
	letterLabels: { subject: "Subject", body: "Letter" },
	letters: {
		askReferral: {
			subject: "Do you know somebody like you?",
			body: `Dear {customer}

Our work with you is some of the best we do. You bring us new questions, and we grow by answering them. Thank you for that.

We would like more customers like you, and we would rather meet them through people we trust than through advertising. Do you know somebody who would be glad of what we do for you? A name is enough, or a line to both of us at once. I will take good care of them, and nobody is obliged to anything.

Kind regards
{me}`,
		},
		agreeChange: {
			subject: "One change, so that we can serve you better",
			body: `Dear {customer}

We are glad to have you as a customer and want to go on working with you. For that, one thing has to change in the way we work together: {change}. Could we have it in place by {date}?

Here is what you gain by it: we spend our time on what helps you instead of on everything around it. You get answers sooner, and you always know what to expect of us. I will gladly help you begin, and will call you this week to agree the details.

Kind regards
{me}`,
		},
		referOn: {
			subject: "Somebody who may suit you better",
			body: `Dear {customer}

You deserve a supplier whose everyday work is just what you need. Ours no longer is, and we can see that {provider} comes closer to it than we do. So we would like to introduce you to them.

If you agree, I will write to {provider}, tell them what we have done for you, and hand over papers and open matters, so that you need not start again. Until {date} we look after everything as usual, and you can call me whenever you have a question.

Thank you for the time we have had together.

Kind regards
{me}`,
		},
		winBack: {
			subject: "How did we do?",
			body: `Dear {customer}

It is a while since you last ordered from us, and we would like to know why. Did something go wrong, have your needs changed, or have you found somebody who suits you better? A few honest words help us, whatever the answer is.

If there is something that we can put right, tell us, and we will have it in place by {date}. And if you have what you need already, we wish you well: you are always welcome back.

Kind regards
{me}`,
		},
		goodbye: {
			subject: "Thank you for the time we have worked together",
			body: `Dear {customer}

Thank you for the time we have worked together, and for the trust you have shown us. We have looked at what we can do well in the time to come, and have decided not to go on as your supplier. Our last day for you is {date}.

Until then everything goes on as usual. We finish what is under way, hand over your papers and send a final statement. Should anything still be open that day, we agree with you who takes it from there. If you wish, I will gladly suggest others who can help you.

With our best wishes
{me}`,
		},
	},
	gaps: {
		customer: "[customer]",
		me: "[your name]",
		change: "[the change]",
		date: "[date]",
		provider: "[other provider]",
	},
});

export const shared = (): SharedPlaybookWords => ({
	plan: {
		actions: {
			grow: "plan growth",
			offer: "make an offer",
			educate: "agree a change",
			reprice: "reprice",
			reassign: "reassign",
			refer: "refer on",
			winBack: "win back",
			goodbye: "say good-bye",
			nothing: "do nothing",
		},
		yes: "yes",
		no: "no",
	},
	playbook: letters(),
	alternatives: {
		tab: "Alternatives",
	},
});

export const server = (): ServerPlaybookWords => ({
	playbook: {
		tab: "Playbook",
		title: "Playbook: our customers, and what we do",
		howTo: {
			label: "How to use it",
			text: "Change any text: it is kept, and the cards and “Next step” use it; if you empty one, nothing is shown there. How many there are and what they have in common is counted again each time. Sort, add and delete lines as you like, but leave the keys in the last column.",
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
		lapsedHeading: "Stopped buying, whatever the tier",
		count: (customers, all) => `${number(customers)} of ${plural(all, CUSTOMERS)}`,
		trait: ({ column, value, here, outOf, elsewhere, outOfElsewhere }) =>
			`${column}: ${value} – ${number(here)} of ${number(outOf)}, elsewhere ${number(elsewhere)} of ${number(outOfElsewhere)}`,
		nothingCommon: "Nothing that stands out in the other columns of the list.",
		lettersHeading: "Letters",
		fields: {
			label: "What is filled in",
			text: "{customer} the customer · {me} your name · {change} the change you ask for · {date} the day · {provider} whom you refer them to. What is not known yet is in brackets in the letter, for you to fill in.",
		},
		letterTitles: {
			askReferral: "Letter: ask for a referral (Tier 1)",
			agreeChange: "Letter: agree one change (Tier 3)",
			referOn: "Letter: refer them on (Tier 3 or 4)",
			winBack: "Letter: ask why they stopped (stopped buying)",
			goodbye: "Letter: say good-bye (Tier 4)",
		},
		made: (tab) => `The playbook is on the tab “${tab}”. Change any text: yours stays.`,
		ready: (tab) => `The playbook is on the tab “${tab}”. Texts that you changed are as you left them.`,
	},
	alternatives: {
		title: "Alternatives: who else may suit them better",
		intro: "Those we trust with the customers we refer on. Their names can be chosen on the cards.",
		headings: ["Provider", "Good for", "Contact", "Notes"],
		made: (tab) => `The tab “${tab}” is for the providers you can refer customers to.`,
		ready: (tab) => `The providers you can refer customers to are on the tab “${tab}”.`,
	},
});

export const page = (): PagePlaybookWords => ({
	plan: {
		summary: "Plan",
		line: ({ action, owner, due, state }) =>
			`Plan: ${[action, owner, due === null ? null : `by ${due}`].filter((part) => part !== null).join(", ")}${STATES[state]}`,
		field: {
			action: "What to do",
			choose: "choose",
			suggested: "Suggested",
			others: "Others",
			owner: "Who does it",
			due: "By",
			dueHelp: "Empty: no date.",
			done: "Done",
			provider: "Refer to",
		},
		providersAt: (tab) => `Other providers are kept on the tab “${tab}”.`,
		openProviders: "Open that tab",
		set: "Plan it",
		change: "Change the plan",
		takeBack: "Remove",
		saved: (line) => `${line}.`,
		takenBack: "The plan was removed.",
		unsaved: (button) => `The plan is not saved yet. Press “${button}”, or go on again without it.`,
		noAction: "Choose what to do first.",
		past: "That day has passed. Choose today or later, or leave it empty.",
		anyway: "Plan it all the same",
		sure: (brought, button) => `${brought}. If you still mean it, press “${button}”.`,
		letter: {
			summary: "Draft a letter",
			which: "Letter",
			names: {
				askReferral: "Ask for a referral",
				agreeChange: "Agree a change",
				referOn: "Refer them on",
				winBack: "Ask why they stopped",
				goodbye: "Say good-bye",
			},
			language: "Language",
			text: "Draft, to copy and make your own",
			copy: "Copy",
			copied: "Copied.",
			notCopied: "Your browser does not let us copy. The text is selected: press Ctrl+C or ⌘C.",
		},
	},
});
