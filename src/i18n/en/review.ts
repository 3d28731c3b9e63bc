import type { PageReviewWords } from "../words/review.ts";
import { ANSWERS, CUSTOMERS, number, plural } from "./numbers.ts";

const answersOf = (count: number) => (count === 1 ? "1 answer" : `${count} answers`);
const customers = (count: number) => plural(count, CUSTOMERS);

export const page = (): PageReviewWords => ({
	review: {
		heading: "Review customers",
		name: {
			heading: "Who is reviewing?",
			label: "Your name",
			help: "Stored with your answers, so that colleagues see who gave them. You are asked once.",
			start: "Start",
			missing: "Type your name first.",
		},
		row: (row) => `row ${row}`,
		progress: ({ done, of, up, down }) =>
			[
				`${number(done)} of ${number(of)} done`,
				...(up > 0 ? [`${number(up)} moved up`] : []),
				...(down > 0 ? [`${number(down)} moved down`] : []),
			].join(", "),
		minutesLeft: (minutes) => `about ${minutes} min left`,
		score: (score) => `score ${score}`,
		bars: {
			heading: "Beside the others in your list",
			names: {
				netProfit: { gross: "Gross profit", net: "Net profit" },
				netMargin: { gross: "Gross margin", net: "Net margin" },
				growth: "Growth",
			},
			points: (points, isAbove) =>
				`${plural(points, { one: "point", other: "points" })} ${isAbove ? "above" : "below"} the median`,
			amount: (amount, isAbove) => `${amount} ${isAbove ? "above" : "below"} the median`,
			times: (times) => `${times} times the median`,
			same: "at the median",
			twice: "twice the median",
			half: "half the median",
			many: "more than ten times the median",
			belowZero: "below zero",
		},
		wayUp: (way) => `Way up: ${way}`,
		act: "Act",
		rest: "Why, and what else we know",
		byHand: (computed, until) =>
			`Set by hand${until === null ? "" : ` until ${until}`}; ${computed === null ? "the figures alone are not enough" : `the figures say ${computed}`}`,
		lastReviewed: (date, by) => (by === "" ? `Reviewed ${date}` : `Reviewed ${date} by ${by}`),
		personaAndOutlook: (persona) => (persona === null ? "Outlook" : `Outlook and persona: ${persona}`),
		referrals: {
			heading: "Referrals",
			brought: (customers, value) =>
				`Brought ${plural(customers, CUSTOMERS)}${value === null ? "" : `, worth ${value}`}`,
			broughtWorth: (value) => `Brought customers worth ${value}`,
			mayLeave: "If they leave, these may too.",
			by: (name) => `Referred by ${name}`,
			one: (name, value, referred) =>
				`${name}: ${value ?? "value not known"}${referred === 0 ? "" : `, and brought ${plural(referred, { one: "other", other: "others" })}`}`,
			more: (customers) => `Show ${customers} more`,
			others: (customers) => `… and ${customers} more`,
		},
		allReasons: (count) => (count === 1 ? "The reason" : `All ${count} reasons`),
		inRound: "Team round: answer on your own. Nobody sees anyone else's answers until several have answered.",
		displaced:
			"Some of these answers were given for another customer: the list was probably sorted without them. Overview says what to do.",
		dontKnow: "Don't know",
		skip: "Skip",
		save: "Save",
		noNumber: "Type a number, or choose “Don't know”.",
		noDay: "Choose a day, or choose “Don't know”.",
		inPercent: (fact) => `${fact}, %`,
		nothingMore: "No further answer would change the tier.",
		noMoreQuestions: "No more questions about this customer.",
		roundDone: "No more questions in this round.",
		askWhyStopped: "They have stopped buying: ask them why.",
		moreQuestions: (count) => plural(count, { one: "more question", other: "more questions" }),
		otherQuestions: (count) => plural(count, { one: "question left open", other: "questions left open" }),
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
			`${answered} → ${was === null ? `still ${tier}` : `${tier} (was ${was})`}${range === null ? "" : `, ${range}`}`,
		notKnown: (fact, tier) => `${fact}: don't know. Still ${tier}.`,
		skipped: (fact) => `${fact}: skipped.`,
		keptForRound: (answered) => `${answered}. Kept for the round.`,
		team: {
			heading: "Team round",
			answer: (by, answer) => `${by} ${answer}`,
			talk: (fact, answers) => `${fact}: ${answers}. Talk about it.`,
			agree: (fact, answers, proposal) => `${fact}: ${answers} → ${proposal}`,
			settle: "Settle it",
			take: (answer) => `Use ${answer}`,
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
			untilHelp: "Empty: until somebody removes it.",
			set: "Set",
			takeBack: "Remove",
			figuresSay: (tier) => `The figures say: ${tier}.`,
			done: (tier) => `Set by hand: ${tier}.`,
			takenBack: (tier) => `Removed. The figures say: ${tier}.`,
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
			through: "move through the answers",
			customers: "previous, next customer",
			next: "next customer",
			out: "leave a field",
			keys: "these keys",
		},
		noCustomerInRow: (row) =>
			`There is no customer in row ${row}. Select a customer's row in the sheet and try again.`,
		gone: (name) =>
			`“${name}” is not in the list any more, or cannot be told from another customer of that name. Nothing was changed. Go on with the next one.`,
		loading: "Reading this customer …",
		renamed: (before, now) => `“${before}” is called “${now}” now. Your answer was saved there.`,
		choice: {
			summary: "Order and selection",
			order: "Order",
			orders: { stake: "most at stake first", sheet: "as in the sheet" },
			which: "Customers",
			all: "all",
			unreviewed: "not reviewed lately",
			largest: "the ten with most revenue",
			talk: "answered by the team",
			only: (tier) => `only: ${tier}`,
			round: "Team round: answer on your own first",
			roundHelp:
				"Several people answer without seeing each other's answers; then you talk about those that differ.",
			show: "Show these",
			reviewsAs: (name) => `You are reviewing as ${name}.`,
			anotherName: "Another name",
		},
		empty: {
			heading: "Nobody to review here",
			text: "No customer matches what you chose under “Order and selection”.",
			all: "Review all customers",
		},
		finished: {
			heading: "That was the last one",
			nobodyLeft: "Nobody is left to review",
			reviewed: (customers, answers) =>
				answers === 0
					? `You reviewed ${plural(customers, CUSTOMERS)}.`
					: `You reviewed ${plural(customers, CUSTOMERS)} and gave ${plural(answers, ANSWERS)}.`,
			summary: "The summary still shows how things stood before. Tier your customers to update it.",
			allReviewed: "Everybody here has been reviewed in the last few months.",
			moved: (customers) => `${plural(customers, CUSTOMERS)} changed tier:`,
			move: (customer, from, to) => `${customer}: ${from} → ${to}`,
			nobodyMoved: "Nobody changed tier.",
			uncertain: (customers) =>
				customers === 1
					? "1 of them could still change tier: there are questions left open."
					: `${customers} of them could still change tier: there are questions left open.`,
			notReviewed: (customers) =>
				`${plural(customers, { one: "customer has", other: "customers have" })} not been reviewed yet.`,
			goOn: "Go on with them",
			unsaved: (answers) =>
				`${plural(answers, { one: "answer is", other: "answers are" })} not saved yet. Leave the sidebar open until ${answers === 1 ? "it is" : "they are"}.`,
			next: "What now",
			again: "Go through them once more",
			talk: "What the team has answered",
		},
		saving: {
			saving: "Saving …",
			saved: "Saved ✓",
			pending: (answers) =>
				`Not saved yet${answers === 0 ? "" : `: ${answersOf(answers)} ${answers === 1 ? "is" : "are"} kept here`}. Leave the sidebar open; trying again …`,
			gaveUp: (answers) =>
				`Not saved${answers === 0 ? "" : `: ${answersOf(answers)} ${answers === 1 ? "is" : "are"} kept here`}. Every attempt ended like this:`,
			tryNow: "Try now",
			withheld: (answers) =>
				`Not saved${answers === 0 ? "" : `: ${answersOf(answers)} ${answers === 1 ? "is" : "are"} kept here`}. You have not agreed to changes to this file.`,
			saveNow: "Save …",
			waiting: (answers) =>
				`${answersOf(answers)} ${answers === 1 ? "is" : "are"} waiting for your decision, in the review.`,
			decide: "For you to decide",
			collides: (customer, fact, by, theirs, mine) =>
				by === ""
					? `${customer}, ${fact}: the sheet says ${theirs} now, you say ${mine}.`
					: `${customer}, ${fact}: ${by} says ${theirs}, you say ${mine}.`,
			nothing: "nothing",
			keep: (theirs) => `Keep ${theirs}`,
			use: (mine) => `Use ${mine}`,
			alike: (name, row, other) =>
				`“${name}” is not in the list any more, but “${other}” in row ${row} has the same figures. Is it the same customer?`,
			same: "Yes, save there",
			notSame: "No, drop the answer",
			pendingHere: (answers) => `Kept here: ${answers}.`,
			tryAgain: "Try again",
			drop: "Drop",
			refused: (customer, answers) => `Not saved for ${customer}: ${answers}.`,
			understood: "OK",
		},
	},
	several: {
		heading: "One answer for several",
		selected: (count) => `${customers(count)} selected`,
		all: "All of them",
		others: (rows) =>
			`${plural(rows, { one: "selected row has no customer and is", other: "selected rows have no customer and are" })} left out.`,
		none: "No customer is selected. Select the rows of some customers in the sheet, then read the selection again.",
		again: "Read the selection again",
		question: "Question",
		choose: "choose …",
		unanswered: (count) => `${plural(count, { one: "has", other: "have" })} no answer yet.`,
		same: (count) => `${plural(count, { one: "has", other: "have" })} this answer already.`,
		other: (count) => `${plural(count, { one: "has", other: "have" })} another answer:`,
		replace: (answers) =>
			answers === 1 ? "Also replace the other answer" : `Also replace ${answers} other answers`,
		answer: (count) => `Answer for ${customers(count)}`,
		saving: (done, all) => `Saving: ${done} of ${customers(all)} …`,
		saved: (count) => (count === 0 ? "Nothing was saved." : `Saved for ${customers(count)}.`),
		notSaved: (count) => `${plural(count, { one: "was", other: "were" })} not saved:`,
		undo: "Undo",
		undone: (count) => (count === 0 ? "Nothing was undone." : `Undone for ${customers(count)}.`),
		notUndone: (count) => `${plural(count, { one: "was left as it is", other: "were left as they are" })}:`,
		because: {
			collides: (answer) =>
				answer === null
					? "somebody has deleted the answer in the meantime"
					: `somebody has answered in the meantime: ${answer}`,
			alike: (name) => `is not in the list by that name any more; “${name}” has the same figures`,
			lost: "is not in the list any more",
			refused: "the cell cannot be written to",
		},
	},
});
