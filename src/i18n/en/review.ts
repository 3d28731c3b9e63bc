import { figures } from "../figures.ts";
import { reviewChoice } from "../page/en/reviewChoice.ts";
import { saving } from "../page/en/saving.ts";
import { pluralIn } from "../plural.ts";
import type { ReviewWords } from "../words/review.ts";

const plural = pluralIn("en-US");

export const review = (): ReviewWords => ({
	heading: "Review customers",
	name: {
		heading: "Who is reviewing?",
		label: "Your name",
		help: "Stored with your answers, so that colleagues see who gave them. You are asked once.",
		start: "Start",
		missing: "Type your name first.",
	},
	row: (row) => `row ${row}`,
	progress: (at, of) => `${figures("en-US").number(at)} of ${figures("en-US").number(of)}`,
	minutesLeft: (minutes) => `about ${minutes} min left`,
	byHand: (computed, until) =>
		`Set by hand${until === null ? "" : ` until ${until}`}; ${computed === null ? "the figures alone say too little" : `the figures say ${computed}`}`,
	lastReviewed: (date, by) => (by === "" ? `Reviewed ${date}` : `Reviewed ${date} by ${by}`),
	personaAndOutlook: (persona) => (persona === null ? "Outlook" : `Outlook and persona: ${persona}`),
	referrals: {
		heading: "Referrals",
		brought: (customers, value) =>
			`Brought ${plural(customers, "customer", "customers")}${value === null ? "" : `, worth ${value}`}`,
		broughtWorth: (value) => `Brought customers worth ${value}`,
		mayLeave: "If they leave, these may too.",
		by: (name) => `Referred by ${name}`,
		one: (name, value, referred) =>
			`${name}: ${value ?? "value not known"}${referred === 0 ? "" : `, and brought ${plural(referred, "other", "others")}`}`,
		more: (customers) => `Show ${customers} more`,
		others: (customers) => `… and ${customers} more`,
	},
	allReasons: (count) => (count === 1 ? "The reason" : `All ${count} reasons`),
	inRound: "Team round: answer on your own. Nobody sees anybody's answers until several have answered.",
	dontKnow: "Don't know",
	skip: "Skip",
	save: "Save",
	noNumber: "Type a number, or choose “Don't know”.",
	inPercent: (fact) => `${fact}, %`,
	nothingMore: "Nothing more you could answer would change the tier.",
	noMoreQuestions: "No more questions about this customer.",
	roundDone: "No more questions in this round.",
	moreQuestions: (count) => plural(count, "more question", "more questions"),
	otherQuestions: (count) => plural(count, "question left open", "questions left open"),
	askedBefore: "Asked before, and nobody knew:",
	answered: (count, old) =>
		old === 0
			? `What we know (${count})`
			: `What we know (${count}, ${old === count ? "all" : `${old} of them`} at least a year old)`,
	lastAsked: (months) =>
		months < 24 ? `Last asked ${months} months ago` : `Last asked ${Math.floor(months / 12)} years ago`,
	askAgain: "Ask again",
	answeredWith: (fact, answer) => `${fact}: ${answer}`,
	change: "Change",
	effect: ({ answered, tier, was, range }) =>
		`${answered} → ${was === null ? `still ${tier}` : `${tier} (was ${was})`}${range === null ? "" : `, could be ${range}`}`,
	notKnown: (fact, tier) => `${fact}: don't know. Still ${tier}.`,
	skipped: (fact) => `${fact}: skipped.`,
	keptForRound: (answered) => `${answered}. Kept for the round.`,
	team: {
		heading: "Team round",
		answer: (by, answer) => `${by} ${answer}`,
		talk: (fact, answers) => `${fact}: ${answers}. Talk about it.`,
		agree: (fact, answers, proposal) => `${fact}: ${answers} → ${proposal}`,
		settle: "Settle it",
		take: (answer) => `Take ${answer}`,
	},
	role: {
		summary: (role) => `Our role: ${role}`,
		who: "Who they are",
		nextStep: "Next step",
		marketing: "Marketing",
	},
	override: {
		summary: "Set the tier by hand",
		tier: "Tier",
		choose: "choose",
		reason: "Reason",
		until: "Until",
		untilHelp: "Empty: until somebody takes it back.",
		set: "Set",
		takeBack: "Take back",
		figuresSay: (tier) => `The figures say: ${tier}.`,
		done: (tier) => `Set by hand: ${tier}.`,
		takenBack: (tier) => `Taken back. The figures say: ${tier}.`,
		noTier: "Choose a tier first.",
		past: "That day has passed. Choose today or later, or leave it empty.",
	},
	story: {
		summary: "When did you know? (story)",
		label: "The moment you knew what kind of customer this is",
	},
	next: "Next",
	previous: "Previous",
	thisRow: "This row",
	keysSummary: "Keys",
	keys: {
		answer: "answer",
		dontKnow: "don't know",
		figure: "type a figure",
		skip: "skip the question",
		through: "through the answers",
		customers: "previous, next customer",
		next: "next customer",
		out: "out of a field",
		keys: "these keys",
	},
	noCustomerInRow: (row) =>
		`Row ${row} holds no customer. Select a customer's row in the sheet and try again.`,
	gone: (name) =>
		`“${name}” is not in the list any more, or cannot be told from another customer of that name. Nothing was changed. Go on with the next one.`,
	loading: "Reading this customer …",
	renamed: (before, now) => `“${before}” is called “${now}” now. Your answer was saved there.`,
	choice: reviewChoice(),
	empty: {
		heading: "Nobody to review here",
		text: "No customer is like what you chose under “Order and selection”.",
		all: "Review all customers",
	},
	finished: {
		heading: "That was the last one",
		nobodyLeft: "Nobody is left to review",
		reviewed: (customers, answers) =>
			answers === 0
				? `You reviewed ${plural(customers, "customer", "customers")}.`
				: `You reviewed ${plural(customers, "customer", "customers")} and gave ${plural(answers, "answer", "answers")}.`,
		summary: "The summary still shows how things stood before. Tier your customers to renew it.",
		allReviewed: "Everybody here has been reviewed in the last months.",
		moved: (customers) => `${plural(customers, "customer", "customers")} changed tier:`,
		move: (customer, from, to) => `${customer}: ${from} → ${to}`,
		nobodyMoved: "Nobody changed tier.",
		uncertain: (customers) =>
			customers === 1
				? "1 of them could still change tier: there are questions left open."
				: `${customers} of them could still change tier: there are questions left open.`,
		notReviewed: (customers) =>
			`${plural(customers, "customer has", "customers have")} not been reviewed yet.`,
		goOn: "Go on with them",
		unsaved: (answers) =>
			`${plural(answers, "answer is", "answers are")} not saved yet. Leave the sidebar open until ${answers === 1 ? "it is" : "they are"}.`,
		next: "What now",
		again: "Go through them once more",
		talk: "What the team has answered",
	},
	saving: saving(),
});
