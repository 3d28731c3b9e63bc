import type { Area, Port } from "../port.ts";

/**
 * Returns the first column from `column` on whose cells, and those of the columns that follow it, refuse nothing. The user may have
 * given whole columns a validation, which stays. Columns beyond the end of the tab refuse nothing: the add-on inserts them.
 *
 * @param area the columns that are wanted, as many as are needed.
 */
export function firstFreeColumn(port: Port, area: Area): number {
	const rows = port.validations(area);
	const refusing = Array.from({ length: area.columns }, (_, index) =>
		rows.some((cells) => cells[index]?.rejects === true),
	).lastIndexOf(true);
	return refusing < 0 ? area.column : firstFreeColumn(port, { ...area, column: area.column + refusing + 1 });
}
