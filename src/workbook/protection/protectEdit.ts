import type { Language } from "../../i18n/language.ts";
import type { ShareWords } from "../../i18n/words/share.ts";
import type { Edit } from "../edits.ts";
import type { Area } from "../port.ts";
import { stretches } from "../stretches.ts";

type Protected = keyof ShareWords["protection"]["why"];

/** Makes Sheets warn before a user changes the tab, except for the cells that are meant to be changed. */
export function protectEdit(tab: Protected, open: readonly Area[], { words }: Language): Edit {
	return { kind: "protect", tab, why: words.share.protection.why[tab], open };
}

/** Areas of some columns, from `first` to `last`, in rows that need not be consecutive. All count from 1. */
export function areasOfRows(tab: Protected, rows: readonly number[], first: number, last: number): Area[] {
	return stretches(rows).map((stretch) => ({
		tab,
		row: stretch.first,
		rows: stretch.count,
		column: first,
		columns: last - first + 1,
	}));
}
