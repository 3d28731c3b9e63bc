import { line, type SummaryLine } from "./summaryLine.ts";

/** Default rows of Sheets that are as high as a chart. */
const CHART_ROWS = 14;
/** Height of a chart in pixels. */
export const CHART_HEIGHT_PIXELS = 290;

/** Key of the first line of a band, at which its charts are anchored. */
export const bandTop = (key: string) => `${key}.1`;

/** Empty lines for charts to cover, so that they are printed within the width of the tables and hide nothing. */
export const chartBand = (key: string): SummaryLine[] =>
	Array.from({ length: CHART_ROWS }, (_, index) => line(`${key}.${index + 1}`, "plain", ""));
