import { pluralIn } from "../../plural.ts";
import type { SeveralWords } from "../severalWords.ts";

const plural = pluralIn("en-US");

const customers = (count: number) => plural(count, "customer", "customers");

export const several = (): SeveralWords => ({
	heading: "One answer for several",
	selected: (count) => `${customers(count)} selected`,
	all: "All of them",
	others: (rows) =>
		`${plural(rows, "selected row holds no customer and is", "selected rows hold no customer and are")} left out.`,
	none: "No customer is selected. Select the rows of some customers in the sheet, then read the selection again.",
	again: "Read the selection again",
	question: "Question",
	choose: "choose …",
	unanswered: (count) => `${plural(count, "has", "have")} no answer yet.`,
	same: (count) => `${plural(count, "has", "have")} this answer already.`,
	other: (count) => `${plural(count, "has", "have")} another answer:`,
	replace: (answers) =>
		answers === 1 ? "Also replace the other answer" : `Also replace ${answers} other answers`,
	answer: (count) => `Answer for ${customers(count)}`,
	saving: (done, all) => `Saving: ${done} of ${customers(all)} …`,
	saved: (count) => (count === 0 ? "Nothing was saved." : `Saved for ${customers(count)}.`),
	notSaved: (count) => `${plural(count, "was", "were")} not saved:`,
	undo: "Undo",
	undone: (count) => (count === 0 ? "Nothing was undone." : `Undone for ${customers(count)}.`),
	notUndone: (count) => `${plural(count, "was left as it is", "were left as they are")}:`,
	because: {
		collides: (answer) =>
			answer === null
				? "somebody has emptied the answer meanwhile"
				: `somebody has answered meanwhile: ${answer}`,
		alike: (name) => `is not in the list by that name any more; “${name}” has the same figures`,
		lost: "is not in the list any more",
		refused: "the cell cannot be written to",
	},
});
