import type { Language } from "../../i18n/language.ts";
import type { ShareWords } from "../../i18n/words/share.ts";
import type { Edit } from "../edits.ts";
import type { Area } from "../port.ts";
import { stretches } from "../stretches.ts";

type Protected = keyof ShareWords["protection"]["why"];

/** Has Sheets ask before somebody changes the tab, but for the cells that people are meant to change. */
export function protectEdit(tab: Protected, open: readonly Area[], { words }: Language): Edit {
	return { kind: "protect", tab, why: words.share.protection.why[tab], open };
}

/** Cells in some columns, from one to another, of rows that need not follow one another. All count from 1. */
export function areasIn(tab: Protected, rows: readonly number[], first: number, last: number): Area[] {
	return stretches(rows).map((run) => ({
		tab,
		row: run.first,
		rows: run.count,
		column: first,
		columns: last - first + 1,
	}));
}
