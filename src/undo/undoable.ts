import type { Day } from "../tiering/facts.ts";
import type { ListLocation } from "../workbook/action.ts";
import type { Edit } from "../workbook/edits.ts";
import type { Port } from "../workbook/port.ts";
import { fileLanguage } from "../workbook/reading/fileSettings.ts";
import { changesOnly } from "./changesOnly.ts";
import { contentBefore } from "./contentBefore.ts";
import { withInsertedCount } from "./interruptedRun.ts";
import { drawingKey, EMPTY_JOURNAL, type FilterEdit, type Journal, MAX_JOURNAL_CHARS } from "./journal.ts";
import { journalOf } from "./journalOf.ts";
import { layerWrites } from "./layerWrites.ts";
import {
	journalTab,
	type LastChange,
	lastChange,
	lastChangeInHand,
	stateEdit,
	storedJournal,
	storeJournal,
} from "./storedJournal.ts";
import { takeBack } from "./undoLast.ts";

interface ChangingResult {
	readonly ok: true;
	readonly edits: readonly Edit[];
	readonly list?: ListLocation | undefined;
}

/** Makes an action undoable: before it writes anything, it stores what is there and what it is going to write. */
export function undoable<Result extends { readonly ok: boolean }>(
	action: (port: Port, today: Day) => Result | (Result & ChangingResult),
) {
	return (port: Port, today: Day): Result => {
		const result = action(port, today);
		if (!isChanging(result)) return result;
		const { words } = fileLanguage(port);
		const last = lastChange(port);
		const begun = last?.state === "running" ? storedJournal(port, last) : null;
		const before = contentBefore(layerWrites(result.edits), port);
		const edits = [...changesOnly(result.edits, before, port), ...filtersLeft(begun, result.edits, port)];
		const maxChars = begun?.isTooLarge ? 0 : MAX_JOURNAL_CHARS;
		const journal = journalOf(edits, result.list, last?.drawn ?? {}, before, port, maxChars);
		// Drop the preconditions where nothing is written.
		if (isEmpty(journal) && last?.state !== "running")
			return {
				...result,
				edits: flagUnchangedCharts(edits, last).filter(({ kind }) => kind !== "expect" && kind !== "flush"),
			};
		const whole = begun === null ? journal : merged(withInsertedCount(begun, port), journal);
		// Verify preconditions first, and assign the role of the customer tab before inserting tabs in front of it.
		const isFirst = ({ kind }: Edit) => kind === "expect" || kind === "assignRole";
		return {
			...result,
			// What an earlier run wrote before it broke off is not to be taken back unasked.
			ifRejected:
				begun === null
					? takeBack(port.now, lastChangeInHand(port, last))
					: () => ({ ok: false, message: words.problem.partWritten }),
			edits: [
				...edits.filter(isFirst),
				...storeJournal(whole, "running", port, words),
				{ kind: "flush" },
				...flagUnchangedCharts(
					edits.filter((edit) => !isFirst(edit)),
					last,
				),
				{ kind: "flush" },
				stateEdit("done"),
			],
		};
	};
}

/** The filters that a run has not changed before it broke off. The next run does not see that they were to be: its columns exist. */
function filtersLeft(begun: Journal | null, edits: readonly Edit[], port: Port): readonly FilterEdit[] {
	const tabs = new Set(port.tabs().map(({ id }) => id));
	const isPlanned = ({ tab }: FilterEdit) => edits.some((edit) => edit.kind === "filter" && edit.tab === tab);
	return (begun?.filters ?? [])
		.filter((edit) => tabs.has(edit.tab) && !isPlanned(edit))
		.map((edit) => {
			// People may have inserted columns to the left since.
			const column = port.filter(edit.tab)?.area.column ?? edit.from.column;
			return { ...edit, from: { ...edit.from, column }, to: { ...edit.to, column } };
		});
}

/** Flags charts that the last change drew just like this, if it was finished: they need not be drawn again. */
function flagUnchangedCharts(edits: readonly Edit[], last: LastChange | null): Edit[] {
	const drawn = last === null || last.state === "running" || last.state === "undoing" ? {} : last.drawn;
	return edits.map((edit): Edit => {
		if (edit.kind !== "charts") return edit;
		const before = drawn[drawingKey(edit)];
		const known = new Set(
			before?.kind === "charts" ? before.charts.map((chart) => JSON.stringify(chart)) : [],
		);
		const charts = edit.charts.map((chart) =>
			known.has(JSON.stringify(chart)) ? { ...chart, isAsBefore: true as const } : chart,
		);
		return { ...edit, charts };
	});
}

/** Makes an action final: it cannot be undone, and once it has changed something, neither can earlier changes. */
export function irreversible<Result extends { readonly ok: boolean }>(
	action: (port: Port, today: Day) => Result | (Result & ChangingResult),
) {
	return (port: Port, today: Day): Result => {
		const result = action(port, today);
		if (!isChanging(result) || journalTab(port) === undefined) return result;
		const drawn = lastChange(port)?.drawn ?? {};
		const { words } = fileLanguage(port);
		return {
			...result,
			edits: [
				...result.edits,
				{ kind: "flush" },
				...storeJournal({ ...EMPTY_JOURNAL, drawn }, "none", port, words),
			],
		};
	};
}

function isChanging<Result extends { readonly ok: boolean }>(
	result: Result | (Result & ChangingResult),
): result is Result & ChangingResult {
	return result.ok && "edits" in result && result.edits.length > 0;
}

/** Merges the journals of a change that broke off and of the one that completed it, so that they are undone together. */
function merged(first: Journal, then: Journal): Journal {
	return {
		tabs: [...first.tabs, ...then.tabs],
		made: [...first.made.filter(({ role }) => then.made.every((made) => made.role !== role)), ...then.made],
		marked: first.marked ?? then.marked,
		drawn: then.drawn,
		drawnBefore: { ...then.drawnBefore, ...first.drawnBefore },
		...mergedFilters(first.filters ?? [], then.filters ?? []),
		...(first.isTooLarge || then.isTooLarge ? { isTooLarge: true as const } : {}),
	};
}

/** Of each filter: the columns before the change, and those after it. Somebody may have changed the filter between the runs. */
function mergedFilters(first: readonly FilterEdit[], then: readonly FilterEdit[]): Pick<Journal, "filters"> {
	const edits = new Map(first.map((edit) => [edit.tab, edit]));
	for (const edit of then) {
		const before = edits.get(edit.tab);
		const follows = before?.to.column === edit.from.column && before.to.columns === edit.from.columns;
		edits.set(edit.tab, follows ? { ...edit, from: before.from } : edit);
	}
	return edits.size === 0 ? {} : { filters: Array.from(edits.values()) };
}

/** True where there is nothing to undo: the edits only select cells, or write what is there already. */
function isEmpty({ tabs, made, marked, drawn, drawnBefore, filters = [], isTooLarge }: Journal): boolean {
	if (isTooLarge) return false;
	const changed = tabs.filter(({ below, layers }) => below.length + Object.keys(layers).length > 0);
	const redrawn = Object.entries(drawnBefore).filter(
		([key, before]) => JSON.stringify(before) !== JSON.stringify(drawn[key]),
	);
	return changed.length + made.length + redrawn.length + filters.length === 0 && marked === null;
}
