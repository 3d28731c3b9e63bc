import type { SavingWords } from "../savingWords.ts";

const answersOf = (count: number) => (count === 1 ? "1 answer" : `${count} answers`);

export const saving = (): SavingWords => ({
	saving: "Saving …",
	saved: "Saved ✓",
	kept: (answers) =>
		`Not saved yet${answers === 0 ? "" : `: ${answersOf(answers)} ${answers === 1 ? "is" : "are"} kept here`}. Leave the sidebar open; trying again …`,
	tryNow: "Try now",
	held: (answers) =>
		`Not saved${answers === 0 ? "" : `: ${answersOf(answers)} ${answers === 1 ? "is" : "are"} kept here`}. You have not agreed to changes to this file.`,
	saveNow: "Save …",
	waiting: (answers) =>
		`${answersOf(answers)} ${answers === 1 ? "waits" : "wait"} for you to decide, in the review.`,
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
	keptHere: (answers) => `Kept here: ${answers}.`,
	tryAgain: "Try again",
	drop: "Drop",
	refused: (customer, answers) => `Not saved for ${customer}: ${answers}.`,
	understood: "All right",
});
