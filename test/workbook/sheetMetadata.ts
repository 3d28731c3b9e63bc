import type { SheetMetadata } from "../../src/google/fileMetadata.ts";
import type { Headless } from "../../src/preview/headless.ts";

const entries = (book: Headless) =>
	book.standIn.host.SpreadsheetApp.getActiveSpreadsheet().getDeveloperMetadata();

/** Metadata that the add-on stores about a sheet, which no user sees. */
export const metadataOf = (book: Headless, sheet: string): SheetMetadata =>
	JSON.parse(entries(book)[0]?.getValue() ?? "{}")[book.face(sheet).getSheetId()] ?? {};

/** Deletes the metadata of a sheet, or one part of it, as other programs do. */
export function loseMetadata(book: Headless, sheet: string, part?: keyof SheetMetadata): void {
	const [entry] = entries(book);
	const id = book.face(sheet).getSheetId();
	const all = JSON.parse(entry?.getValue() ?? "{}");
	if (part === undefined) delete all[id];
	else delete all[id][part];
	entry?.setValue(JSON.stringify(all));
}
