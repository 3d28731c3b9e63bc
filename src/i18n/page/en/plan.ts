import type { PlanWords } from "../planWords.ts";

const STATES = { open: "", overdue: " – overdue", done: " – done" };

export const plan = (): PlanWords => ({
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
	takeBack: "Take back",
	saved: (line) => `${line}.`,
	takenBack: "The plan was taken back.",
	unsaved: (button) => `The plan is not saved yet. Press “${button}”, or go on once more without it.`,
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
			goodbye: "Say good-bye",
		},
		language: "Language",
		text: "Draft, to copy and make your own",
		copy: "Copy",
		copied: "Copied.",
		notCopied: "Your browser does not let us copy. The text is selected: press Ctrl+C or ⌘C.",
	},
});
