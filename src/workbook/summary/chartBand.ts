import { line, type SummaryLine } from "./summaryLine.ts";

/** So many of Sheets' usual rows are as high as a chart. */
const ROWS = 14;
/** Of a chart, in pixels. */
export const CHART_HEIGHT = 290;

/** The first row of a band, where its charts hang. */
export const bandTop = (key: string) => `${key}.1`;

/** Empty lines for charts to lie over, so that they are printed within the width of the tables and hide nothing. */
export const chartBand = (key: string): SummaryLine[] =>
	Array.from({ length: ROWS }, (_, index) => line(`${key}.${index + 1}`, "plain", ""));
