import type { ISheetNote, SheetsNoteModel } from "@univerjs/sheets-note";

/**
 * Univer looks through all notes of a sheet for each cell that it draws: with one note per customer, scrolling a long
 * list takes half a second a step. This keeps an index by place, and answers from it.
 */
export function indexNotes(notes: SheetsNoteModel): void {
	const byPlace = new Map<string, ISheetNote>();
	const place = (sheetId: string, row: number, column: number) => `${sheetId}:${row}:${column}`;
	notes.change$.subscribe(({ subUnitId, oldNote, newNote }) => {
		if (oldNote) {
			const left = place(subUnitId, oldNote.row, oldNote.col);
			// when rows move down one by one, another note may already stand there
			if (byPlace.get(left)?.id === oldNote.id) byPlace.delete(left);
		}
		if (newNote) byPlace.set(place(subUnitId, newNote.row, newNote.col), newNote);
	});
	const search = notes.getNote.bind(notes);
	notes.getNote = (unitId, sheetId, params) => {
		const { noteId, row, col } = params;
		if (noteId !== undefined || row === undefined || col === undefined)
			return search(unitId, sheetId, params);
		return byPlace.get(place(sheetId, row, col));
	};
}
