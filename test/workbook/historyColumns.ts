import type { HistoryColumn } from "../../src/i18n/words/history.ts";

/** The columns of a history tab as we make it, left to right: said here by hand, because the tests fill its cells in this order. */
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
