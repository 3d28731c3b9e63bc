import type { LiveCheckWords } from "../words/liveCheck.ts";

export const liveCheck = (): LiveCheckWords => ({
	menu: "Check Google (for developers)",
	notEmpty: (tab) =>
		`Nothing was checked or changed: there is something on the tab “${tab}”. The check writes and deletes tabs, so it runs only in a spreadsheet whose tabs are all empty. Make a new spreadsheet for it.`,
	started: "Checking Google. This takes one to four minutes, and tabs come and go meanwhile.",
	done: (tab) =>
		`Checked. Open the tab “${tab}”, choose File ▸ Download ▸ Comma-separated values, and save the file as test/live/DATE.csv in the project.`,
});
