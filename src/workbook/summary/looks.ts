import type { Style } from "../edits.ts";
import { COLUMNS, type Look } from "./summaryLine.ts";

/** How some columns of a line look, from one to another, counted from 1. */
export type ColumnLook = readonly [first: number, last: number, style: Style];

const FIGURES: readonly ColumnLook[] = [
	[1, 2, { wrap: true, align: "left" }],
	[3, 3, { numberFormat: "#,##0" }],
	[5, 5, { numberFormat: "#,##0.00" }],
	[7, 7, { numberFormat: "#,##0.00" }],
	[9, 9, { numberFormat: "#,##0.0" }],
	...[4, 6, 8, 10].map((column): ColumnLook => [column, column, { numberFormat: "0.0 %" }]),
	[COLUMNS, COLUMNS, { numberFormat: "0.0" }],
];

/** Before any other: what a row that is put in has from the one above it goes. */
export const PLAIN: Style = { bold: false, wrap: false, vertical: "top", ground: "#ffffff", align: "left" };

export const LOOKS: Readonly<Record<Look, readonly ColumnLook[]>> = {
	title: [[1, 1, { bold: true }]],
	headline: [[1, 1, { bold: true }]],
	plain: [],
	part: [[1, COLUMNS, { bold: true, ground: "#e8eef7" }]],
	headings: [
		[1, COLUMNS, { bold: true, wrap: true }],
		[3, COLUMNS, { align: "right" }],
	],
	words: [[1, 2, { wrap: true }]],
	wordHeadings: [[1, COLUMNS, { bold: true }]],
	sentence: [[1, 1, { wrap: true }]],
	figures: [[3, COLUMNS, { align: "right" }], ...FIGURES],
	total: [[1, COLUMNS, { bold: true }], [3, COLUMNS, { align: "right" }], ...FIGURES],
	curve: [[3, COLUMNS, { align: "right" }], ...FIGURES, [1, 1, { numberFormat: "0 %" }]],
	whatIf: [
		[3, COLUMNS, { align: "right" }],
		[5, 7, { numberFormat: "#,##0.00" }],
		[9, 10, { numberFormat: "#,##0.0" }],
	],
	day: [[2, 2, { numberFormat: "yyyy-mm-dd" }]],
	movement: [[3, COLUMNS, { align: "right", numberFormat: "#,##0" }]],
};
