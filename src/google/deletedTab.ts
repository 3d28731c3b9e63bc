import type { Words } from "../i18n/words.ts";
import { Changed } from "./holds.ts";
import type { Sheets } from "./sheets.ts";

/** What is the matter when something was thrown: where somebody has deleted a sheet since the run began, that. */
export function unlessDeleted(error: unknown, { all, book }: Sheets, { problem }: Words): unknown {
	const there = new Set(book.getSheets().map((sheet) => sheet.getSheetId()));
	const gone = all().find(({ id }) => !there.has(id));
	return gone === undefined ? error : new Changed(problem.deleted(gone.name));
}
