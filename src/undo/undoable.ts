import type { Day } from "../tiering/facts.ts";
import type { ListLocation } from "../workbook/action.ts";
import type { Edit } from "../workbook/edits.ts";
import type { Port } from "../workbook/port.ts";
import { fileLanguage } from "../workbook/reading/fileSettings.ts";
import { brokenOff } from "./brokenOff.ts";
import { changesOnly } from "./changesOnly.ts";
import { contentBefore } from "./contentBefore.ts";
import { drawingKey, EMPTY_JOURNAL, type Journal, MOST_KEPT } from "./journal.ts";
import { journalOf } from "./journalOf.ts";
import { pieces } from "./pieces.ts";
import {
	journalTab,
	type LastChange,
	lastChange,
	stateEdit,
	storedJournal,
	storeJournal,
} from "./storedJournal.ts";

interface Changes {
	readonly ok: true;
	readonly edits: readonly Edit[];
	readonly list?: ListLocation | undefined;
}

/** An action that can be taken back: before it writes anything, it keeps what stands there and what it is going to write. */
export function undoable<Plan extends { readonly ok: boolean }>(
	action: (port: Port, today: Day) => Plan | (Plan & Changes),
) {
	return (port: Port, today: Day): Plan => {
		const plan = action(port, today);
		if (!isChanging(plan)) return plan;
		const { words } = fileLanguage(port);
		const last = lastChange(port);
		const standing = contentBefore(pieces(plan.edits), port);
		const edits = changesOnly(plan.edits, standing, port);
		const begun = last?.state === "running" ? storedJournal(port, last) : null;
		const room = begun?.isTooLarge ? 0 : MOST_KEPT;
		const journal = journalOf(edits, plan.list, last?.drawn ?? {}, standing, port, room);
		// Where nothing is written, nothing rests on what was read.
		if (isEmpty(journal) && last?.state !== "running")
			return { ...plan, edits: drawnOnce(edits, last).filter(({ kind }) => kind !== "expect") };
		const whole = begun === null ? journal : together(brokenOff(begun, port), journal);
		// What a change rests on is looked at first; and a list is known for one before a new tab can come to lie over it.
		const isFirst = ({ kind }: Edit) => kind === "expect" || kind === "markTab";
		return {
			...plan,
			edits: [
				...edits.filter(isFirst),
				...storeJournal(whole, "running", port, words),
				...drawnOnce(
					edits.filter((edit) => !isFirst(edit)),
					last,
				),
				stateEdit("done"),
			],
		};
	};
}

/** Tells the charts that the last change, if it came to its end, has drawn as they are to be. */
function drawnOnce(edits: readonly Edit[], last: LastChange | null): Edit[] {
	const drawn = last === null || last.state === "running" || last.state === "undoing" ? {} : last.drawn;
	return edits.map((edit): Edit => {
		if (edit.kind !== "charts") return edit;
		const before = drawn[drawingKey(edit)];
		const known = new Set(before?.kind === "charts" ? before.charts.map((one) => JSON.stringify(one)) : []);
		const charts = edit.charts.map((chart) =>
			known.has(JSON.stringify(chart)) ? { ...chart, isAsBefore: true as const } : chart,
		);
		return { ...edit, charts };
	});
}

/** An action that cannot be taken back: afterwards, neither can what was done before it. */
export function final<Plan extends { readonly ok: boolean }>(
	action: (port: Port, today: Day) => Plan | (Plan & Changes),
) {
	return (port: Port, today: Day): Plan => {
		const plan = action(port, today);
		if (!isChanging(plan) || journalTab(port) === undefined) return plan;
		const drawn = lastChange(port)?.drawn ?? {};
		const { words } = fileLanguage(port);
		return {
			...plan,
			edits: [...plan.edits, ...storeJournal({ ...EMPTY_JOURNAL, drawn }, "none", port, words)],
		};
	};
}

function isChanging<Plan extends { readonly ok: boolean }>(
	plan: Plan | (Plan & Changes),
): plan is Plan & Changes {
	return plan.ok && "edits" in plan && plan.edits.length > 0;
}

/** A change that broke off, and the next one, which completed it: taken back together. */
function together(first: Journal, then: Journal): Journal {
	return {
		tabs: [...first.tabs, ...then.tabs],
		made: [...first.made.filter(({ role }) => then.made.every((made) => made.role !== role)), ...then.made],
		marked: first.marked ?? then.marked,
		drawn: then.drawn,
		drawnBefore: { ...then.drawnBefore, ...first.drawnBefore },
		...(first.isTooLarge || then.isTooLarge ? { isTooLarge: true as const } : {}),
	};
}

/** Looking somewhere, and writing what stands there already, change nothing that could be taken back. */
function isEmpty({ tabs, made, marked, drawn, drawnBefore, isTooLarge }: Journal): boolean {
	if (isTooLarge) return false;
	const changed = tabs.filter(({ below, layers }) => below.length + Object.keys(layers).length > 0);
	const redrawn = Object.entries(drawnBefore).filter(
		([key, before]) => JSON.stringify(before) !== JSON.stringify(drawn[key]),
	);
	return changed.length + made.length + redrawn.length === 0 && marked === null;
}
