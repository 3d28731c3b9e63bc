import { isBlank } from "../../table/unknownCell.ts";
import type { Day } from "../../tiering/facts.ts";
import type { Port, Tab } from "../port.ts";
import { type BookSettings, bookSettings } from "../reading/bookSettings.ts";
import { isOurs } from "../reading/customersTab.ts";
import { type OurColumn, type OurColumns, ourColumns } from "./ourColumns.ts";
import { type TheirFormulas, theirFormulas } from "./theirFormulas.ts";

/** All that we have put into a file. */
export interface WhatIsOurs {
	readonly book: BookSettings;
	/** The tabs that we made for people, those that a run has only begun too; and those that nobody is to see. */
	readonly tabs: readonly Tab[];
	readonly unseen: readonly Tab[];
	/** What is ours on each of the other tabs. */
	readonly columns: readonly OurColumns[];
	readonly formulas: TheirFormulas;
}

export function whatIsOurs(port: Port, today: Day): WhatIsOurs {
	const book = bookSettings(port, today);
	const isUnseen = ({ role, making }: Tab) => (role ?? making) === "undo";
	const all = port.tabs().filter(isOurs);
	const tabs = all.filter((tab) => !isUnseen(tab));
	const others = port.tabs().filter((tab) => !isOurs(tab));
	return {
		book,
		tabs,
		unseen: all.filter(isUnseen),
		columns: others.map((tab) => ourColumns(tab, port, book.settings)),
		formulas: theirFormulas(others, tabs, port),
	};
}

/** How many cells of a column of answers are filled. */
export function answersIn({ grid }: OurColumns, { column, headingRow, kept }: OurColumn): number {
	return grid.filter((cells, row) => row > headingRow && !kept.includes(row) && !isBlank(cells[column]))
		.length;
}
