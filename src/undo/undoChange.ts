import type { Edit } from "../workbook/edits.ts";
import type { Port, Tab } from "../workbook/port.ts";
import { asInVersion02, contentOf } from "./cellContent.ts";
import type { Drawing, Journal } from "./journal.ts";
import { tabHash } from "./journalOf.ts";
import { type TabUndo, undoOnTab } from "./undoOnTab.ts";

/** The edits that undo a change, and what of it remains. */
export interface UndoneChange {
	readonly edits: readonly Edit[];
	/** How many cells get their content or note back. */
	readonly cells: number;
	/** Cells that somebody has changed since, such as "Customers!L4": they are left alone. */
	readonly changedSince: readonly string[];
	/** Cells that are left alone because they may be another customer's, see {@link TabUndo}. */
	readonly unclear: readonly string[];
	/** Some cells get their content back beside other customers, see {@link TabUndo}. */
	readonly isDisplaced: boolean;
	/** The tabs that are deleted. */
	readonly deletedTabs: readonly Tab[];
	/** Tabs that the change made and that remain, because somebody has changed them. */
	readonly remainingTabs: readonly Tab[];
	/** The add-on's charts, rules and row groups as they are afterwards, see {@link Journal.drawn}. */
	readonly drawn: Journal["drawn"];
}

/**
 * Undoes a change: restores every cell that still contains what the add-on wrote, and deletes every tab that the change made, if
 * it contains nothing else.
 */
export function undoChange(journal: Journal, port: Port): UndoneChange {
	const tabs = port.tabs();
	const tabUndos = tabs.flatMap((tab) => {
		const journals = journal.tabs.filter((entry) => entry.tab === tab.id);
		return journals.length === 0 ? [] : [undoOnTab(tab, journals, port)];
	});
	const made = journal.made.flatMap(({ role, contents }) => {
		const tab = tabs.find((candidate) => candidate.role === role || candidate.making === role);
		if (tab === undefined) return [];
		const isAsMade = () => currentTabHashes(tab, port).includes(contents);
		return [{ tab, isOurs: tab.making === role || isAsMade() }];
	});
	const gone = made.filter(({ isOurs }) => isOurs).map(({ tab }) => tab);
	const theirs = tabUndos.flatMap((tabUndo) => tabUndo.theirs);
	return {
		edits: [
			...theirs,
			// Undo nothing that belongs with a cell if that does not take back its content.
			...(theirs.length === 0 ? [] : [{ kind: "flush" as const }]),
			...tabUndos.flatMap(({ edits }) => edits),
			...tabUndos.flatMap(({ deletes }) => deletes),
			// Restore drawings after the deletes: they name cells as counted before rows were inserted.
			...drawingsBack(journal, tabUndos, tabs),
			...filtersBack(journal, tabs),
			...gone.map(({ id }): Edit => ({ kind: "deleteTab", tab: id })),
			...restoreRole(journal.marked, tabs),
		],
		cells: tabUndos.reduce((sum, { cells }) => sum + cells, 0),
		changedSince: tabUndos.flatMap(({ changedSince }) => changedSince),
		unclear: tabUndos.flatMap(({ unclear }) => unclear),
		isDisplaced: tabUndos.some(({ isDisplaced }) => isDisplaced),
		deletedTabs: gone,
		remainingTabs: made.filter(({ isOurs }) => !isOurs).map(({ tab }) => tab),
		drawn: drawnAfter(journal),
	};
}

/** The hash of a tab, and the one that version 0.2 would have stored. */
function currentTabHashes({ id }: Tab, port: Port): string[] {
	const values = port.values(id);
	const area = { tab: id, row: 1, column: 1, rows: values.length, columns: values[0]?.length ?? 0 };
	const formulas = port.formulas(area);
	const contents = values.map((row, r) => row.map((cell, c) => contentOf(cell, formulas[r]?.[c])));
	const inVersion02 = contents.map((row) => row.map((cell) => asInVersion02(cell, port.clock)));
	return [tabHash(contents), tabHash(inVersion02)];
}

function restoreRole(marked: Journal["marked"], tabs: readonly Tab[]): Edit[] {
	if (marked === null || !tabs.some(({ id, role }) => id === marked.tab && role === "customers")) return [];
	const exists = tabs.some(({ id }) => id === marked.before);
	return [
		marked.before !== null && exists
			? { kind: "assignRole", tab: marked.before, role: "customers" }
			: { kind: "clearRole", tab: marked.tab },
	];
}

/** Restores drawings, except where people have moved columns since: they name cells, so the old ones would be off. */
function drawingsBack(
	{ drawn, drawnBefore }: Journal,
	tabUndos: readonly TabUndo[],
	tabs: readonly Tab[],
): Edit[] {
	return Object.entries(drawnBefore).flatMap(([key, before]): Edit[] => {
		const now = drawn[key];
		if (now === undefined || JSON.stringify(now) === JSON.stringify(before)) return [];
		const tab = tabs.find(({ id, role }) => now.tab === id || now.tab === role);
		if (tab === undefined) return [];
		if (before === null) return [emptied(now)];
		const isMoved = tabUndos.some((tabUndo) => tabUndo.tab === tab && !tabUndo.areColumnsInPlace);
		return isMoved ? [] : [before];
	});
}

/** Makes filters cover the columns again that they covered before; a filter that somebody has changed since stays as it is. */
const filtersBack = ({ filters = [] }: Journal, tabs: readonly Tab[]): Edit[] =>
	filters
		.filter(({ tab }) => tabs.some(({ id }) => id === tab))
		.map((edit) => ({ ...edit, from: edit.to, to: edit.from }));

function emptied(drawing: Drawing): Drawing {
	if (drawing.kind === "freshFilter") return { ...drawing, area: null };
	if (drawing.kind === "rules") return { ...drawing, rules: [] };
	return drawing.kind === "charts" ? { ...drawing, charts: [] } : { ...drawing, groups: [] };
}

/** The drawings once the change is undone. */
function drawnAfter({ drawn, drawnBefore }: Journal): Journal["drawn"] {
	const after = new Map(Object.entries(drawn));
	for (const [key, before] of Object.entries(drawnBefore)) {
		if (before === null) after.delete(key);
		else after.set(key, before);
	}
	return Object.fromEntries(after);
}
