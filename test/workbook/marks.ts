import type { SheetMetadata } from "../../src/google/fileMetadata.ts";
import type { Headless } from "../../src/preview/headless.ts";

const entries = (book: Headless) =>
	book.standIn.host.SpreadsheetApp.getActiveSpreadsheet().getDeveloperMetadata();

/** What the add-on keeps about a sheet; nothing of it is seen. */
export const mark = (book: Headless, sheet: string): SheetMetadata =>
	JSON.parse(entries(book)[0]?.getValue() ?? "{}")[book.face(sheet).getSheetId()] ?? {};

/** Loses what is kept about a sheet, as other programs do; or a part of it alone. */
export function loseMark(book: Headless, sheet: string, part?: keyof SheetMetadata): void {
	const [entry] = entries(book);
	const id = book.face(sheet).getSheetId();
	const all = JSON.parse(entry?.getValue() ?? "{}");
	if (part === undefined) delete all[id];
	else delete all[id][part];
	entry?.setValue(JSON.stringify(all));
}
