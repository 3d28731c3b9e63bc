import { agoText } from "../i18n/agoText.ts";
import { joinList } from "../i18n/joinList.ts";
import type { Words } from "../i18n/words.ts";
import type { Action, ActionResult } from "../workbook/action.ts";
import type { Edit } from "../workbook/edits.ts";
import { firstFew } from "../workbook/list/firstFew.ts";
import type { Port, Tab } from "../workbook/port.ts";
import { fileLanguage } from "../workbook/reading/fileSettings.ts";
import { withDeletedCount, withInsertedCount } from "./interruptedRun.ts";
import { EMPTY_JOURNAL, type Journal } from "./journal.ts";
import {
	type FinishedChange,
	type JournalState,
	journalTab,
	type LastChange,
	lastChange,
	stateEdit,
	storedJournal,
	storeJournal,
} from "./storedJournal.ts";
import { type UndoneChange, undoChange } from "./undoChange.ts";

/**
 * Undoes the add-on's last change, even one that broke off. What somebody has changed since remains, and the message names it.
 * Works only once: earlier changes cannot be undone.
 */
export function undoLast(port: Port): ActionResult {
	const { words } = fileLanguage(port);
	return undoing(port, words, (undone, last) => [
		words.undo.done(agoText(last.begun, port.now, words), undone.cells),
		...(undone.deletedTabs.length > 0
			? [words.undo.gone(names(undone.deletedTabs), undone.deletedTabs.length)]
			: []),
		...remainders(undone, words),
	]);
}

/**
 * Undoes a change that a cell has just refused halfway, and no other one. The change before it can be undone then as it could
 * before, where its journal is known and all is as it was.
 *
 * @param begun when the refused change began, as its journal says.
 */
export function takeBack(begun: Date, before: FinishedChange | null): Action {
	return (port) => {
		const { words } = fileLanguage(port);
		const last = lastChange(port);
		if (last?.state !== "running" || Math.abs(last.begun.getTime() - begun.getTime()) >= 1000)
			return { ok: false, message: words.problem.partWritten };
		const isAsBefore = (undone: UndoneChange) => remainders(undone, words).length === 0;
		return undoing(
			port,
			words,
			(undone) => [
				...(isAsBefore(undone)
					? [words.undo.nothingChanged]
					: [words.undo.takenBack, ...remainders(undone, words)]),
				...(before === null || (before.journal !== null && isAsBefore(undone))
					? []
					: [words.undo.beforeLost]),
			],
			(undone) =>
				before !== null && before.journal !== null && isAsBefore(undone)
					? storeJournal({ ...before.journal, drawn: undone.drawn }, "done", port, words, before.begun)
					: journalAfter(undone, port, words),
		);
	};
}

/**
 * @param report the sentences of the message.
 * @param after what becomes of the journal.
 */
function undoing(
	port: Port,
	words: Words,
	report: (undone: UndoneChange, last: LastChange) => readonly string[],
	after = (undone: UndoneChange) => journalAfter(undone, port, words),
): ActionResult {
	const texts = words.undo;
	const last = lastChange(port);
	const journal = last === null || last.state === "none" ? null : storedJournal(port, last);
	if (last === null || journal === null) return { ok: false, message: texts.nothing };
	if (journal.isTooLarge) return { ok: false, message: texts.tooLarge };
	const undone = undoChange(asInterrupted(journal, last.state, port), port);
	return {
		ok: true,
		ifRejected: () => ({ ok: false, message: texts.notUndone }),
		edits: [stateEdit("undoing", journalTab(port)!.id), ...undone.edits, { kind: "flush" }, ...after(undone)],
		message: report(undone, last).join(" "),
	};
}

const names = (tabs: readonly Tab[]) => joinList(tabs.map(({ name }) => name));

/** Sentences about what of a change remains. */
function remainders(
	{ remainingTabs, changedSince, unclear, isDisplaced }: UndoneChange,
	{ undo: texts, sidebar }: Words,
): string[] {
	return [
		...(remainingTabs.length > 0 ? [texts.stay(names(remainingTabs), remainingTabs.length)] : []),
		...(changedSince.length > 0
			? [texts.changedSince(changedSince.length, firstFew(changedSince, ", ", sidebar.more))]
			: []),
		...(unclear.length > 0 ? [texts.unclear(firstFew(unclear, ", ", sidebar.more))] : []),
		...(isDisplaced ? [texts.displaced] : []),
	];
}

function asInterrupted(journal: Journal, state: JournalState, port: Port): Journal {
	if (state === "running") return withInsertedCount(journal, port);
	return state === "undoing" ? withDeletedCount(journal, port) : journal;
}

/** Empties the journal, or deletes its tab where the file has no other tab of the add-on's left. */
function journalAfter({ edits, deletedTabs, drawn }: UndoneChange, port: Port, words: Words): Edit[] {
	const tab = journalTab(port)!;
	const losesRole = ({ id }: Tab) => edits.some((edit) => edit.kind === "clearRole" && edit.tab === id);
	const hasOtherTabs = port
		.tabs()
		.some(
			(other) => other.role !== null && other !== tab && !deletedTabs.includes(other) && !losesRole(other),
		);
	return hasOtherTabs
		? storeJournal({ ...EMPTY_JOURNAL, drawn }, "none", port, words)
		: [{ kind: "deleteTab", tab: tab.id }];
}
