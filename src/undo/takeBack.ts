import type { Edit } from "../workbook/edits.ts";
import type { Port, Tab } from "../workbook/port.ts";
import { contentOf } from "./cellContent.ts";
import type { Drawing, Journal } from "./journal.ts";
import { tabHash } from "./journalOf.ts";
import { type TabBack, tabBack } from "./tabBack.ts";

/** What it takes to take a change back, and what of it stays. */
export interface TakenBack {
	readonly edits: readonly Edit[];
	/** How many cells get back what they held. */
	readonly cells: number;
	/** Cells that hold something else by now than what we wrote, such as "Customers!L4": they stay. */
	readonly changedSince: readonly string[];
	/** The tabs that go, and those that stay because somebody has changed them. */
	readonly gone: readonly Tab[];
	readonly stay: readonly Tab[];
	/** What we have drawn, as it is afterwards. */
	readonly drawn: Journal["drawn"];
}

/**
 * Takes a change back: every cell that still holds what we wrote gets back what it held before; every tab that we made goes, if all
 * that stands on it is what we wrote.
 */
export function takeBack(journal: Journal, port: Port): TakenBack {
	const tabs = port.tabs();
	const back = tabs.flatMap((tab) => {
		const its = journal.tabs.filter((one) => one.tab === tab.id);
		return its.length === 0 ? [] : [tabBack(tab, its, port)];
	});
	const made = journal.made.flatMap(({ role, contents }) => {
		const tab = tabs.find((one) => one.role === role || one.making === role);
		return tab === undefined
			? []
			: [{ tab, isOurs: tab.making === role || contentsOf(tab, port) === contents }];
	});
	const gone = made.filter(({ isOurs }) => isOurs).map(({ tab }) => tab);
	return {
		edits: [
			...back.flatMap(({ edits }) => edits),
			...back.flatMap(({ deletes }) => deletes),
			// They name the cells as they were counted before rows were put in.
			...drawingsBack(journal, back, tabs),
			...gone.map(({ id }): Edit => ({ kind: "deleteTab", tab: id })),
			...unmark(journal.marked, tabs),
		],
		cells: back.reduce((sum, { cells }) => sum + cells, 0),
		changedSince: back.flatMap(({ changedSince }) => changedSince),
		gone,
		stay: made.filter(({ isOurs }) => !isOurs).map(({ tab }) => tab),
		drawn: drawnAfter(journal),
	};
}

function contentsOf({ id }: Tab, port: Port): string {
	const values = port.values(id);
	const area = { tab: id, row: 1, column: 1, rows: values.length, columns: values[0]?.length ?? 0 };
	const formulas = port.formulas(area);
	return tabHash(values.map((row, r) => row.map((cell, c) => contentOf(cell, formulas[r]?.[c]))));
}

function unmark(marked: Journal["marked"], tabs: readonly Tab[]): Edit[] {
	if (marked === null || !tabs.some(({ id, role }) => id === marked.tab && role === "customers")) return [];
	const isThere = tabs.some(({ id }) => id === marked.before);
	return [
		marked.before !== null && isThere
			? { kind: "markTab", tab: marked.before, role: "customers" }
			: { kind: "unmarkTab", tab: marked.tab },
	];
}

/** Rules and charts name cells: where people have moved our columns since, theirs have moved along and are left. */
function drawingsBack(
	{ drawn, drawnBefore }: Journal,
	back: readonly TabBack[],
	tabs: readonly Tab[],
): Edit[] {
	return Object.entries(drawnBefore).flatMap(([key, before]): Edit[] => {
		const now = drawn[key];
		if (now === undefined || JSON.stringify(now) === JSON.stringify(before)) return [];
		const tab = tabs.find(({ id, role }) => now.tab === id || now.tab === role);
		if (tab === undefined) return [];
		if (before === null) return [nothingOf(now)];
		const isMoved = back.some((one) => one.tab === tab && !one.isInPlace);
		return isMoved ? [] : [before];
	});
}

function nothingOf(drawing: Drawing): Drawing {
	if (drawing.kind === "rules") return { ...drawing, rules: [] };
	return drawing.kind === "charts" ? { ...drawing, charts: [] } : { ...drawing, groups: [] };
}

/** What is drawn once the change is taken back. */
function drawnAfter({ drawn, drawnBefore }: Journal): Journal["drawn"] {
	const after = new Map(Object.entries(drawn));
	for (const [key, before] of Object.entries(drawnBefore)) {
		if (before === null) after.delete(key);
		else after.set(key, before);
	}
	return Object.fromEntries(after);
}
