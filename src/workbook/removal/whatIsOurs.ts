import { isBlank } from "../../table/unknownCell.ts";
import type { Day } from "../../tiering/facts.ts";
import { isOurs } from "../list/customersTab.ts";
import type { Port, Tab } from "../port.ts";
import { type BookSettings, bookSettings } from "../settings/bookSettings.ts";
import { type OurColumn, type OurColumns, ourColumns } from "./ourColumns.ts";
import { type TheirFormulas, theirFormulas } from "./theirFormulas.ts";

/** All that we have put into a file. */
export interface WhatIsOurs {
	readonly book: BookSettings;
	/** The tabs that we made, those that a run has only begun too. */
	readonly tabs: readonly Tab[];
	/** What is ours on each of the other tabs. */
	readonly columns: readonly OurColumns[];
	readonly formulas: TheirFormulas;
}

export function whatIsOurs(port: Port, today: Day): WhatIsOurs {
	const book = bookSettings(port, today);
	const tabs = port.tabs().filter(isOurs);
	const others = port.tabs().filter((tab) => !isOurs(tab));
	return {
		book,
		tabs,
		columns: others.map((tab) => ourColumns(tab, port, book.settings)),
		formulas: theirFormulas(others, tabs, port),
	};
}

/** How many cells of a column of answers are filled. */
export function answersIn({ grid }: OurColumns, { column, headingRow, kept }: OurColumn): number {
	return grid.filter((cells, row) => row > headingRow && !kept.includes(row) && !isBlank(cells[column]))
		.length;
}
