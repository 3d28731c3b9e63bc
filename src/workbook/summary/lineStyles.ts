import type { Style } from "../style.ts";
import { type LineStyle, SUMMARY_COLUMN_COUNT } from "./summaryLine.ts";

/** Style of some columns of a line, from one to another, counted from 1. */
export type ColumnStyle = readonly [first: number, last: number, style: Style];

/** Applied before any other style, to reset what an inserted row took over from the row above. */
export const PLAIN_STYLE: Style = {
	bold: false,
	wrap: false,
	vertical: "top",
	ground: "#ffffff",
	align: "left",
};

/**
 * Styles of each kind of line.
 *
 * @param money number format of amounts.
 */
export function lineStyles(money: string): Readonly<Record<LineStyle, readonly ColumnStyle[]>> {
	const figures: readonly ColumnStyle[] = [
		[1, 2, { wrap: true, align: "left" }],
		[3, 3, { numberFormat: "#,##0" }],
		[5, 5, { numberFormat: money }],
		[7, 7, { numberFormat: money }],
		[9, 9, { numberFormat: "#,##0.0" }],
		...[4, 6, 8, 10].map((column): ColumnStyle => [column, column, { numberFormat: "0.0 %" }]),
		[SUMMARY_COLUMN_COUNT, SUMMARY_COLUMN_COUNT, { numberFormat: "0.0" }],
	];

	return {
		title: [[1, 1, { bold: true }]],
		headline: [[1, 1, { bold: true }]],
		plain: [],
		part: [[1, SUMMARY_COLUMN_COUNT, { bold: true, ground: "#e8eef7" }]],
		headings: [
			[1, SUMMARY_COLUMN_COUNT, { bold: true, wrap: true }],
			[3, SUMMARY_COLUMN_COUNT, { align: "right" }],
		],
		words: [[1, 2, { wrap: true }]],
		wordHeadings: [
			[1, SUMMARY_COLUMN_COUNT, { bold: true }],
			[1, 1, { wrap: true }],
		],
		sentence: [[1, 1, { wrap: true }]],
		figures: [[3, SUMMARY_COLUMN_COUNT, { align: "right" }], ...figures],
		total: [
			[1, SUMMARY_COLUMN_COUNT, { bold: true }],
			[3, SUMMARY_COLUMN_COUNT, { align: "right" }],
			...figures,
		],
		curve: [[3, SUMMARY_COLUMN_COUNT, { align: "right" }], ...figures, [1, 1, { numberFormat: "0 %" }]],
		whatIf: [
			[3, SUMMARY_COLUMN_COUNT, { align: "right" }],
			[5, 7, { numberFormat: money }],
			[9, 10, { numberFormat: "#,##0.0" }],
		],
		day: [[2, 2, { numberFormat: "yyyy-mm-dd" }]],
		movement: [[3, SUMMARY_COLUMN_COUNT, { align: "right", numberFormat: '#,##0;-#,##0;"–"' }]],
	};
}
