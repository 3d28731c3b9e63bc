import { cellAddress } from "../../table/cellAddress.ts";
import { isBlank } from "../../table/unknownCell.ts";
import type { Day } from "../../tiering/facts.ts";
import type { Edit } from "../edits.ts";
import type { Port, Tab } from "../port.ts";
import { isOurTab } from "../reading/customersTab.ts";
import { type FileSettings, fileSettings } from "../reading/fileSettings.ts";
import { withoutSettings } from "../settings/withSettings.ts";
import { type OurColumn, type OurColumns, ourColumns } from "./ourColumns.ts";

/** Everything that the add-on has put into a file. */
export interface OurContent {
	readonly file: FileSettings;
	/** Tabs that the add-on made for users, also those that a run has only begun; and hidden ones. */
	readonly tabs: readonly Tab[];
	readonly hiddenTabs: readonly Tab[];
	/** The add-on's columns on each of the other tabs that have cells. */
	readonly columns: readonly OurColumns[];
	readonly formulas: TheirFormulas;
}

export function ourContent(port: Port, today: Day): OurContent {
	const file = fileSettings(port, today);
	const isUndoTab = ({ role, making }: Tab) => (role ?? making) === "undo";
	const ourTabs = port.tabs().filter(isOurTab);
	const tabs = ourTabs.filter((tab) => !isUndoTab(tab));
	const others = port.tabs().filter((tab) => !isOurTab(tab) && tab.hasCells);
	return {
		file,
		tabs,
		hiddenTabs: ourTabs.filter(isUndoTab),
		columns: others.map((tab) => ourColumns(tab, port, file.settings, today)),
		formulas: theirFormulas(others, tabs, port),
	};
}

/** Number of filled cells in a column of answers. */
export function answersIn({ grid }: OurColumns, { column, headingRow, preserved }: OurColumn): number {
	return grid.filter((cells, row) => row > headingRow && !preserved.includes(row) && !isBlank(cells[column]))
		.length;
}

/** Effect of a removal on the user's formulas. */
interface TheirFormulas {
	/** Edits of formulas that work without the settings tab: the add-on's functions lose it as their third argument. */
	readonly unlinked: readonly Edit[];
	/** Cells of formulas that read one of the add-on's tabs, and will fail. */
	readonly failing: readonly { readonly tab: string; readonly cell: string }[];
}

/**
 * @param theirs the tabs that stay.
 * @param ours the tabs that are deleted.
 */
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
				const unlinkedFormula = settings.reduce((text, { name }) => withoutSettings(text, name), formula);
				const cell = { tab: tab.id, row: row + 1, column: column + 1, rows: 1, columns: 1 };
				if (unlinkedFormula !== formula)
					unlinked.push({ kind: "values", area: cell, values: [[{ formula: unlinkedFormula }]] });
				if (ours.some(({ name }) => refersTo(unlinkedFormula, name)))
					failing.push({ tab: tab.name, cell: cellAddress(row, column) });
			});
		});
	}
	return { unlinked, failing };
}

/** True if a formula names a tab, other than in a text. */
function refersTo(formula: string, tab: string): boolean {
	const names = formula.replace(/"[^"]*"/g, " ").toLowerCase();
	const name = tab.toLowerCase();
	const index = names.indexOf(`${name}!`);
	const isPlain = index >= 0 && !/[\p{L}\p{N}_.]/u.test(names[index - 1] ?? "");
	return isPlain || names.includes(`'${name.replace(/'/g, "''")}'!`);
}
