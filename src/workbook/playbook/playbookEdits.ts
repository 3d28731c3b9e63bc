import type { Edit } from "../edits.ts";
import type { Port, Tab } from "../port.ts";
import type { FileSettings } from "../reading/fileSettings.ts";
import { type PlaybookCells, playbookCells } from "../reading/playbookCells.ts";
import {
	isAboutLapsed,
	PLAYBOOK_COLUMNS,
	type PlaybookLine,
	playbookLines,
} from "../reading/playbookLines.ts";
import type { RatedTab } from "../reading/rateTab.ts";
import { traitColumns } from "../reading/traitColumns.ts";
import { countedTexts } from "./countedTexts.ts";
import { newPlaybook } from "./newPlaybook.ts";
import { rebuiltPlaybook } from "./rebuiltPlaybook.ts";

/**
 * Makes or updates the playbook of the file, as somebody has asked for it. A playbook without any key is written again, below its
 * remaining content; one of the first version, which says nothing about who has stopped buying, gets those lines there.
 *
 * @param rated the list to count; null if there is none: then earlier counts stay.
 */
export function playbookEdits(rated: RatedTab | null, file: FileSettings, port: Port): Edit[] {
	const lines = counted(playbookLines(file.language.words), rated, file, port);
	const tab = playbookTab(port);
	if (tab === undefined) {
		const { tab: name } = file.language.words.playbook;
		return [{ kind: "ensureTab", role: "playbook", name }, ...newPlaybook(lines, 1, file.language)];
	}
	const grid = port.values(tab.id);
	const cells = playbookCells(grid);
	if (cells === null) return newPlaybook(lines, grid.length === 0 ? 1 : grid.length + 2, file.language);
	const added = lacksLapsed(cells)
		? newPlaybook(lines.filter(isAboutLapsed), grid.length + 1, file.language, cells.rows)
		: [];
	return [...updatedLines(lines, rated, cells, tab.id, port), ...added];
}

/** True if there is no line about who has stopped buying, and the columns are where the add-on makes them. */
const lacksLapsed = ({ columns, rows }: PlaybookCells): boolean =>
	!Array.from(rows.keys()).some((key) => isAboutLapsed({ key })) &&
	PLAYBOOK_COLUMNS.every((column, index) => columns[column] === index);

/** Counts that no list gives stay as they are. */
function updatedLines(
	lines: readonly PlaybookLine[],
	rated: RatedTab | null,
	cells: PlaybookCells,
	tab: number,
	port: Port,
): Edit[] {
	const updated = rated === null ? lines.filter(({ kind }) => kind !== "counted") : lines;
	return rebuiltPlaybook(updated, cells, tab, port);
}

/** Updates an existing playbook; no edits if there is none. */
export function playbookUpdate(rated: RatedTab, file: FileSettings, port: Port): Edit[] {
	const tab = playbookTab(port);
	const cells = tab === undefined ? null : playbookCells(port.values(tab.id));
	if (tab === undefined || cells === null) return [];
	const lines = counted(playbookLines(file.language.words), rated, file, port);
	return updatedLines(lines, rated, cells, tab.id, port);
}

const playbookTab = (port: Port): Tab | undefined => port.tabs().find(({ role }) => role === "playbook");

function counted(
	lines: readonly PlaybookLine[],
	rated: RatedTab | null,
	{ language }: FileSettings,
	port: Port,
): readonly PlaybookLine[] {
	if (rated === null) return lines;
	const texts = countedTexts(rated, traitColumns(rated, port), language);
	return lines.map((line) => ({
		...line,
		cells: { ...line.cells, text: texts.get(line.key) ?? line.cells.text },
	}));
}
