import type { Edit } from "../edits.ts";
import { runs } from "../runs.ts";
import type { OurColumns } from "./ourColumns.ts";
import { withoutOurNote } from "./withoutOurNote.ts";

/**
 * Takes our notes from a tab, wherever they stand by now; what people wrote into them stays. Those on headings last: by them our
 * columns are found.
 */
export function noteRemoval({ tab, notes, results, answers }: OurColumns): Edit[] {
	const width = notes[0]?.length ?? 0;
	const headings = new Set([...results, ...answers].map(({ headingRow }) => headingRow));
	const edits = (isWanted: (row: number) => boolean): Edit[] =>
		Array.from({ length: width }, (_, column) => column).flatMap((column) => {
			const changed = notes.flatMap((cells, row) => (isWanted(row) && isOurs(cells[column]!) ? [row] : []));
			return runs(changed).map(({ first, count }) => ({
				kind: "notes",
				area: { tab: tab.id, row: first + 1, column: column + 1, rows: count, columns: 1 },
				notes: notes.slice(first, first + count).map((cells) => [withoutOurNote(cells[column]!)]),
			}));
		});
	return [...edits((row) => !headings.has(row)), ...edits((row) => headings.has(row))];
}

const isOurs = (note: string) => note !== "" && withoutOurNote(note) !== note;
