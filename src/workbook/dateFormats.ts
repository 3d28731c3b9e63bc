import type { Cell } from "../table/cell.ts";
import { dayOf, hoursOf, isDate, MS_PER_DAY, msOf } from "../table/dayOf.ts";
import type { Edit, Written } from "./edits.ts";
import type { Area, Port } from "./port.ts";
import { stretches } from "./stretches.ts";

/**
 * The number formats to give to an area before dates are written into it, because a date in a cell without one shows as a number.
 * Cells with a format of dates or times keep it: it may be the user's own. Only a duration of a day or more gets another where the
 * format would show just the hours beyond whole days.
 *
 * @param like the row whose formats count, counted from 1, if the area is in a row that is still to be inserted.
 */
export function dateFormats(
	area: Area,
	values: readonly (readonly Written[])[],
	port: Port,
	like = area.row,
): Edit[] {
	return Array.from({ length: area.columns }, (_, index) => index).flatMap((index): Edit[] => {
		const rows = values.flatMap((row, offset) => (isDate(row[index] as Cell) ? [offset] : []));
		if (rows.length === 0) return [];
		const column = { ...area, column: area.column + index, columns: 1 };
		const existing = port.numberFormats({ ...column, row: like });
		const unfit = rows.filter((row) => !shows(existing[row]?.[0] ?? "", values[row]![index] as Date));
		return Object.values(FORMATS).flatMap((numberFormat) =>
			stretches(unfit.filter((row) => formatFor(values[row]![index] as Date) === numberFormat)).map(
				({ first, count }): Edit => ({
					kind: "style",
					area: { ...column, row: area.row + first, rows: count },
					style: { numberFormat },
				}),
			),
		);
	});
}

const FORMATS = { day: "yyyy-mm-dd", time: "yyyy-mm-dd hh:mm", duration: "[h]:mm" } as const;

function formatFor(date: Date): string {
	if (dayOf(date) === null) return FORMATS.duration;
	return msOf(date) % MS_PER_DAY === 0 ? FORMATS.day : FORMATS.time;
}

function shows(format: string, date: Date): boolean {
	const isLong = dayOf(date) === null && (hoursOf(date) ?? 0) >= 24;
	return isDateFormat(format) && (!isLong || /\[[hms]+\]/i.test(format));
}

/** True for a format that shows a day or a time. Texts, colours and locales in it do not count. */
export const isDateFormat = (format: string) =>
	/\[[hms]+\]|[dmyhs]/i.test(format.replace(/"[^"]*"|\\.|\[(?![hms]+\])[^\]]*\]/gi, ""));
