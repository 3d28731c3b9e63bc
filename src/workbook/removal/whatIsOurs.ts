import { cellAddress } from "../../table/a1.ts";
import { isBlank } from "../../table/unknownCell.ts";
import type { Day } from "../../tiering/facts.ts";
import type { Edit } from "../edits.ts";
import type { Port, Tab } from "../port.ts";
import { isOurTab } from "../reading/customersTab.ts";
import { type FileSettings, fileSettings } from "../reading/fileSettings.ts";
import { withoutSettings } from "../settings/withSettings.ts";
import { type OurColumn, type OurColumns, ourColumns } from "./ourColumns.ts";

/** All that we have put into a file. */
export interface WhatIsOurs {
	readonly book: FileSettings;
	/** The tabs that we made for people, those that a run has only begun too; and those that nobody is to see. */
	readonly tabs: readonly Tab[];
	readonly unseen: readonly Tab[];
	/** What is ours on each of the other tabs. */
	readonly columns: readonly OurColumns[];
	readonly formulas: TheirFormulas;
}

export function whatIsOurs(port: Port, today: Day): WhatIsOurs {
	const book = fileSettings(port, today);
	const isUnseen = ({ role, making }: Tab) => (role ?? making) === "undo";
	const all = port.tabs().filter(isOurTab);
	const tabs = all.filter((tab) => !isUnseen(tab));
	const others = port.tabs().filter((tab) => !isOurTab(tab));
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

/** What becomes of the user's formulas when our tabs go. */
interface TheirFormulas {
	/** Those that get along without the settings tab: our functions lose it as their third argument. */
	readonly unlinked: readonly Edit[];
	/** The cells of those that read one of our tabs, and will fail. */
	readonly failing: readonly { readonly tab: string; readonly cell: string }[];
}

/** @param theirs the tabs that stay. @param ours those that go. */
function theirFormulas(theirs: readonly Tab[], ours: readonly Tab[], port: Port): TheirFormulas {
	const settings = ours.filter(({ role }) => role === "settings");
	const unlinked: Edit[] = [];
	const failing: { tab: string; cell: string }[] = [];
	for (const tab of theirs) {
		const grid = port.values(tab.id);
		const area = { tab: tab.id, row: 1, column: 1, rows: grid.length, columns: grid[0]?.length ?? 0 };
		port.formulas(area).forEach((cells, row) => {
			cells.forEach((formula, column) => {
				if (!formula.includes("!")) return;
				const plain = settings.reduce((text, { name }) => withoutSettings(text, name), formula);
				const cell = { tab: tab.id, row: row + 1, column: column + 1, rows: 1, columns: 1 };
				if (plain !== formula) unlinked.push({ kind: "values", area: cell, values: [[{ formula: plain }]] });
				if (ours.some(({ name }) => reads(plain, name)))
					failing.push({ tab: tab.name, cell: cellAddress(row, column) });
			});
		});
	}
	return { unlinked, failing };
}

/** Whether a formula names a tab, and not only in a text. */
function reads(formula: string, tab: string): boolean {
	const names = formula.replace(/"[^"]*"/g, " ").toLowerCase();
	const name = tab.toLowerCase();
	const at = names.indexOf(`${name}!`);
	const isPlain = at >= 0 && !/[\p{L}\p{N}_.]/u.test(names[at - 1] ?? "");
	return isPlain || names.includes(`'${name.replace(/'/g, "''")}'!`);
}
