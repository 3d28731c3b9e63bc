import type { Edit } from "../edits.ts";
import type { Port, Tab } from "../port.ts";
import type { FileSettings } from "../reading/fileSettings.ts";
import { playbookCells } from "../reading/playbookCells.ts";
import { type PlaybookLine, playbookLines } from "../reading/playbookLines.ts";
import type { RatedTab } from "../reading/rateTab.ts";
import { traitColumns } from "../reading/traitColumns.ts";
import { countedTexts } from "./countedTexts.ts";
import { newPlaybook } from "./newPlaybook.ts";
import { rebuiltPlaybook } from "./rebuiltPlaybook.ts";

/**
 * The playbook of the file: made, or brought up to date where it is. One without any key is made anew, below what is left of it.
 *
 * @param rated the list that is counted; null: none at hand, and what was counted before stays.
 */
export function playbookEdits(rated: RatedTab | null, book: FileSettings, port: Port): Edit[] {
	const lines = counted(playbookLines(book.language.words), rated, book, port);
	const tab = playbookTab(port);
	if (tab === undefined) {
		const { tab: name } = book.language.words.playbook;
		return [{ kind: "ensureTab", role: "playbook", name }, ...newPlaybook(lines, 1, book.language)];
	}
	const grid = port.values(tab.id);
	const cells = playbookCells(grid);
	if (cells === null) return newPlaybook(lines, grid.length === 0 ? 1 : grid.length + 2, book.language);
	const known = rated === null ? lines.filter(({ kind }) => kind !== "counted") : lines;
	return rebuiltPlaybook(known, cells, tab.id, port);
}

/** The same where there is one already, and nothing otherwise. */
export function playbookUpdate(rated: RatedTab, book: FileSettings, port: Port): Edit[] {
	const tab = playbookTab(port);
	const exists = tab !== undefined && playbookCells(port.values(tab.id)) !== null;
	return exists ? playbookEdits(rated, book, port) : [];
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
