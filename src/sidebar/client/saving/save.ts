import type { Reply } from "../../../contract/reply.ts";
import type { Batch, Change, Saved } from "../../../contract/server.ts";
import { failure } from "../page/failure.ts";
import { call } from "../page/server.ts";
import { currentLanguage } from "../page/speaks.ts";
import { withConsent } from "../page/withConsent.ts";
import { saveStrip } from "./saveStrip.ts";
import { undecided } from "./undecided.ts";
import { MOST_AT_ONCE, type Settled, waitingChanges } from "./waiting.ts";

/** How long to wait before the first retry, and at most, in milliseconds; each wait is twice the last one. */
const FIRST_WAIT = 1000;
const LONGEST_WAIT = 30_000;
/** A call that has not come back by then is tried again: what arrives twice is written once. */
const LOST_CALL = 90_000;

const waiting = waitingChanges();
let sending = false;
let failures = 0;
/** How many changes go at once: one that the server cannot write is not to keep the others waiting. */
let most = MOST_AT_ONCE;
let retry: ReturnType<typeof setTimeout> | undefined;

/**
 * Saves changes: in order, one call at a time, without anybody waiting for it. What fails is kept and tried again; the strip
 * says so. Each is settled once, by its outcome or by that of a newer answer that took its place.
 */
export function put(tab: string, reviewer: string, changes: readonly Change[], settled: Settled): void {
	// Later, so that nothing that is done with one outcome keeps the other changes from being sent.
	waiting.add(tab, reviewer, changes, (saved, change) => queueMicrotask(() => settled(saved, change)));
	// While calls fail, the waits between them stay as they are.
	if (failures === 0) void send();
	else strip.failing(answersKept(), lastProblem);
}

/** How many changes are not in the sheet yet, those that wait for a decision included. */
export function unsaved(): number {
	return waiting.count() + undecided.all().length;
}

/** The same without the marks that say a customer was reviewed: nobody would call those answers. */
function answersKept(): number {
	const changes = [...waiting.all(), ...undecided.all().map(({ change }) => change)];
	return changes.filter(({ kind }) => kind !== "reviewed").length;
}

/** The changes of a tab that are not in the sheet yet, in order. */
export function kept(tab: string): readonly Change[] {
	return waiting.of(tab);
}

const strip = saveStrip(() => {
	declined = false;
	void send();
});
let lastProblem = "";
/** The person did not agree to the first change to the file: they are asked again only when they want to save. */
let declined = false;
undecided.onChange(() => {
	if (failures === 0) strip.calm(waiting.count());
});

async function send(): Promise<void> {
	if (sending) return;
	clearTimeout(retry);
	sending = true;
	let alone = 0;
	for (let batch = waiting.next(most); batch !== null; batch = waiting.next(most)) {
		if (failures === 0) strip.calm(waiting.count());
		const reply = await replyTo(batch);
		if ("asks" in reply) return hold();
		const complete = reply.ok && waiting.settle(batch, reply.view);
		if (complete) {
			[failures, alone] = [0, 0];
			most = Math.min(MOST_AT_ONCE, most * 2);
			continue;
		}
		const isAlone = batch.changes.length === 1;
		most = Math.ceil(batch.changes.length / 2);
		// The others have their turn before it is tried again.
		if (isAlone) waiting.putBehind(batch);
		if (!isAlone || ++alone >= waiting.count()) return later(reply.ok ? "" : reply.message);
	}
	sending = false;
	strip.calm(0);
}

function later(problem: string): void {
	sending = false;
	failures++;
	lastProblem = problem;
	strip.failing(answersKept(), problem);
	retry = setTimeout(() => void send(), Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (failures - 1)));
}

/** Everything stays here until the person agrees, or somebody has changed the file. */
function hold(): void {
	sending = false;
	declined = true;
	strip.held(answersKept());
}

/** The person takes as long as they like to agree: only the calls have a limit. */
function replyTo(batch: Batch): Promise<Reply<readonly Saved[]>> {
	const send = (...agreed: [] | [true]) => inTime(call("sidebarSave", batch, ...agreed));
	return declined ? send() : withConsent(send);
}

async function inTime(call: Promise<Reply<readonly Saved[]>>): Promise<Reply<readonly Saved[]>> {
	const lost = new Promise<never>((_, reject) => setTimeout(() => reject(new Error("no reply")), LOST_CALL));
	try {
		return await Promise.race([call, lost]);
	} catch (error) {
		const { words } = currentLanguage();
		return { ok: false, locale: words.tag, message: failure(error, words) };
	}
}

addEventListener("beforeunload", (leaving) => {
	// A text that is still being typed is saved when its field is left, and now it is.
	if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
	if (unsaved() === 0) return;
	leaving.preventDefault();
	leaving.returnValue = "";
});
