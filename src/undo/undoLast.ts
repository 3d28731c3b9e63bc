import { agoText } from "../i18n/agoText.ts";
import { listed } from "../i18n/listed.ts";
import type { Words } from "../i18n/words.ts";
import type { ActionResult } from "../workbook/action.ts";
import type { Edit } from "../workbook/edits.ts";
import { firstFew } from "../workbook/list/firstFew.ts";
import type { Port, Tab } from "../workbook/port.ts";
import { fileLanguage } from "../workbook/reading/fileSettings.ts";
import { brokenOff, partlyUndone } from "./brokenOff.ts";
import { EMPTY_JOURNAL, type Journal } from "./journal.ts";
import {
	type JournalState,
	journalTab,
	lastChange,
	stateEdit,
	storedJournal,
	storeJournal,
} from "./storedJournal.ts";
import { type TakenBack, takeBack } from "./takeBack.ts";

/**
 * Takes the last change of ours back, also one that broke off. What somebody has changed since stays, and is named. Only once: what
 * was done before it cannot be taken back.
 */
export function undoLast(port: Port): ActionResult {
	const { words } = fileLanguage(port);
	const said = words.undo;
	const last = lastChange(port);
	const journal = last === null || last.state === "none" ? null : storedJournal(port, last);
	if (last === null || journal === null) return { ok: false, message: said.nothing };
	if (journal.isTooLarge) return { ok: false, message: said.tooLarge };
	const back = takeBack(asFarAsItCame(journal, last.state, port), port);
	const names = (those: readonly Tab[]) => listed(those.map(({ name }) => name));
	return {
		ok: true,
		edits: [stateEdit("undoing", journalTab(port)!.id), ...back.edits, ...journalAfter(back, port, words)],
		message: [
			said.done(agoText(last.begun, port.now, words), back.cells),
			...(back.gone.length > 0 ? [said.gone(names(back.gone), back.gone.length)] : []),
			...(back.stay.length > 0 ? [said.stay(names(back.stay), back.stay.length)] : []),
			...(back.changedSince.length > 0
				? [said.changedSince(back.changedSince.length, firstFew(back.changedSince, ", ", words.sidebar.more))]
				: []),
		].join(" "),
	};
}

function asFarAsItCame(journal: Journal, state: JournalState, port: Port): Journal {
	if (state === "running") return brokenOff(journal, port);
	return state === "undoing" ? partlyUndone(journal, port) : journal;
}

/** Where nothing else of ours is left in the file, nothing is kept either. */
function journalAfter({ edits, gone, drawn }: TakenBack, port: Port, words: Words): Edit[] {
	const tab = journalTab(port)!;
	const isUnmarked = ({ id }: Tab) => edits.some((edit) => edit.kind === "unmarkTab" && edit.tab === id);
	const isLeft = port
		.tabs()
		.some((one) => one.role !== null && one !== tab && !gone.includes(one) && !isUnmarked(one));
	return isLeft
		? storeJournal({ ...EMPTY_JOURNAL, drawn }, "none", port, words)
		: [{ kind: "deleteTab", tab: tab.id }];
}
