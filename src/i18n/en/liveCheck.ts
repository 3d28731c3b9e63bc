import type { LiveCheckWords } from "../words/liveCheck.ts";

const SAVE =
	"choose File ▸ Download ▸ Comma-separated values, save the file as test/live/DATE.csv in the project's folder, and send it in where you got the project (as an issue or a pull request)";

export const liveCheck = (): LiveCheckWords => ({
	menu: "Check Google (for developers)",
	tab: "Live check",
	notEmpty: (tab) =>
		`Nothing was checked or changed: there is something on the tab “${tab}”. The check writes and deletes tabs, so it runs only in a spreadsheet whose tabs are all empty. Delete that tab if you do not need it, or use a new spreadsheet.`,
	started: "Checking Google. This takes one to four minutes, and tabs come and go meanwhile.",
	done: (tab, counts) => `Checked: ${counts}. Next: open the tab “${tab}”, ${SAVE}.`,
	counts: ({ asExpected, differ, noted, notRun }) =>
		`${asExpected} as expected, ${differ} ${differ === 1 ? "differs" : "differ"}, ${noted} noted, ${notRun} not run`,
	lines: (counts) => [
		"Does Google do what Customer Tiers expects of it?",
		`Result: ${counts}.`,
		"A line that differs is no fault of yours and harms nothing: it is what this check is for. “Noted” means that any answer will do.",
		"It holds nothing of yours: only the time of the run, the spreadsheet's language, and two time zones.",
		`What to do next: on this tab ${SAVE}.`,
		"Then you can delete this spreadsheet. To check again, choose the menu item again: it replaces this tab.",
		"Each line below is one check: its number in docs/google-sheets.md and its name, what we expect, what Google does (texts in",
		"quotation marks), how they compare, milliseconds, and the assumption.",
	],
});
