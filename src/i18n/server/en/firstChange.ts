import { listed } from "../../listed.ts";
import { pluralIn } from "../../plural.ts";
import type { FirstChangeWords } from "../firstChangeWords.ts";

const plural = pluralIn("en-US");

export const firstChange = (): FirstChangeWords => ({
	newColumns: (tab, headings, first, last, rows) =>
		`“${tab}”: ${plural(headings.length, "new column", "new columns")} to the right of your table, ${first === last ? first : `${first}–${last}`} (${listed(headings)}), filled in for ${plural(rows, "row", "rows")}.`,
	besides: (notes, hasColours) =>
		`Besides, ${[...(notes > 0 ? [`${plural(notes, "note", "notes")} with explanations`] : []), ...(hasColours ? ["colours by tier"] : [])].join(", and ")}.`,
	ownColumn: (tab, letter, heading, cells) =>
		`“${tab}”: ${plural(cells, "cell", "cells")} of your column ${letter}${heading === "" ? "" : ` (${heading})`} filled in or changed.`,
	newRow: (tab, row) => `“${tab}”: a new row, number ${row}. What stands below moves down.`,
	newTabs: (names) => `${names.length === 1 ? "New tab" : "New tabs"}: ${listed(names)}.`,
	ownStays: "Your own cells stay as they are.",
	restStays: "Everything else of yours stays as it is.",
	asAnswersCome: "Columns for answers are added beside your table as they are needed.",
	undoable: "You can take it back with “Undo last change”.",
	question: "Go ahead?",
	cancelled: "Nothing was changed.",
});
