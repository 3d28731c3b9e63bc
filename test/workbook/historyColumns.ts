import type { HistoryColumn } from "../../src/i18n/words/history.ts";

/** Columns of a new history tab, left to right; listed by hand, because the tests fill its cells in this order. */
export const HISTORY_COLUMNS: readonly HistoryColumn[] = [
	"date",
	"customer",
	"id",
	"what",
	"from",
	"to",
	"by",
	"key",
	"change",
	"score",
	"policy",
];
