import type { TeamWords } from "../teamWords.ts";

export const team = (): TeamWords => ({
	view: {
		heading: "A page for the team",
		what: "One page to print or send: who each tier's customers are, our role, what to do and say, what they have in common, how many they are. No customer is named on it; texts that you changed in the playbook stand as you wrote them.",
		legend: "Does it show money?",
		without: "Without money: no amounts, and no shares of them",
		withMoney: "With money: revenue and net profit of each tier",
		make: "Make the team page",
		makeAnew: "Make the team page anew",
		anew: "What somebody has written on it stays.",
		print:
			"Print it, or save it as a PDF to send, with File ▸ Print, fit to width. Do not send the file itself: it holds all your figures.",
	},
});
