import type { Reply } from "../../../contract/reply.ts";
import type { Batch, Change, Saved } from "../../../contract/server.ts";
import { callServer } from "../page/askServer.ts";
import { currentLanguage } from "../page/currentLanguage.ts";
import { failureText } from "../page/failureText.ts";
import { withConsent } from "../page/withConsent.ts";
import { changeQueue, MAX_CHANGES_PER_CALL, type OnSettled } from "./changeQueue.ts";
import { saveStrip } from "./saveStrip.ts";
import { undecided } from "./undecided.ts";

/** The first wait before a retry, and the longest; each is twice the one before. */
const FIRST_RETRY_MS = 1000;
const MAX_RETRY_MS = 30_000;
/** A call without a reply by then is repeated: a change that arrives twice is written once. */
const CALL_TIMEOUT_MS = 90_000;
/**
 * Retries to which the server may give the same reason: some eight minutes. Then only the person, or a new answer, starts another.
 * It may be for good and in words of Google's that the add-on does not know.
 */
const MAX_SAME_REPLIES = 20;

const queue = changeQueue();
let sending = false;
let failures = 0;
let sameReplies = 0;
/** Changes per call: fewer after a failure, so that one the server cannot write does not hold up the others. */
let maxPerCall = MAX_CHANGES_PER_CALL;
let retry: ReturnType<typeof setTimeout> | undefined;

/**
 * Saves changes in the background: in order, one call at a time. A failed call is repeated, and the strip says so. Calls
 * `settled` once for each change, with its outcome or that of a newer answer that replaced it.
 */
export function queueChanges(
	tab: string,
	reviewer: string,
	changes: readonly Change[],
	settled: OnSettled,
): void {
	// Settle later, so that handling one outcome cannot keep the other changes from being sent.
	queue.add(tab, reviewer, changes, (saved, change) => queueMicrotask(() => settled(saved, change)));
	// While calls fail, do not cut the wait for the next retry short.
	if (failures === 0 || hasGivenUp()) void send();
	else strip.failing(pendingAnswers(), lastProblem, false);
}

/** The number of changes that are not in the sheet yet, undecided ones included. */
export function unsavedCount(): number {
	return queue.count() + undecided.all().length;
}

/** The same without the "reviewed" changes, which nobody would call answers. */
function pendingAnswers(): number {
	const changes = [...queue.all(), ...undecided.all().map(({ change }) => change)];
	return changes.filter(({ kind }) => kind !== "reviewed").length;
}

/** The changes of a tab that are not in the sheet yet, in order. */
export function pendingChanges(tab: string): readonly Change[] {
	return queue.of(tab);
}

const strip = saveStrip(() => {
	declined = false;
	void send();
});
let lastProblem = "";
/** What Sheets did not take beside the last answers that were saved. */
let notice = "";
const hasGivenUp = () => sameReplies >= MAX_SAME_REPLIES;
/** The person declined the first change to the file: ask again only when they want to save. */
let declined = false;
undecided.onChange(() => {
	if (failures === 0) strip.calm(queue.count(), notice);
});

async function send(): Promise<void> {
	if (sending) return;
	clearTimeout(retry);
	sending = true;
	let failedAlone = 0;
	for (let batch = queue.next(maxPerCall); batch !== null; batch = queue.next(maxPerCall)) {
		if (failures === 0) strip.calm(queue.count(), notice);
		const reply = await sendBatch(batch);
		if ("asks" in reply) return waitForConsent();
		if (reply.ok) notice = reply.notice ?? "";
		const complete = reply.ok && queue.settle(batch, reply.view);
		if (complete) {
			[failures, failedAlone, sameReplies] = [0, 0, 0];
			maxPerCall = Math.min(MAX_CHANGES_PER_CALL, maxPerCall * 2);
			continue;
		}
		const isAlone = batch.changes.length === 1;
		maxPerCall = Math.ceil(batch.changes.length / 2);
		if ("rejected" in reply && reply.rejected) {
			// Trying again would not help: report the change once it is known which one it is.
			if (isAlone) queue.settle(batch, [rejected(batch.changes[0]!, reply.message)]);
			continue;
		}
		// Send the others before trying it again.
		if (isAlone) queue.putBehind(batch);
		if (!isAlone || ++failedAlone >= queue.count()) return retryLater(reply);
	}
	sending = false;
	strip.calm(0, notice);
}

/** The outcome of a change that Sheets did not take. */
const rejected = ({ id, customer }: Change, message: string): Saved => ({
	id,
	customer,
	message,
	outcome: "refused",
});

function retryLater(reply: Reply<unknown> | NoReply): void {
	sending = false;
	failures++;
	const problem = reply.ok ? "" : reply.message;
	const isSame = problem !== "" && problem === lastProblem && !("noReply" in reply);
	sameReplies = isSame ? sameReplies + 1 : 0;
	lastProblem = problem;
	strip.failing(pendingAnswers(), problem, hasGivenUp());
	if (hasGivenUp()) return;
	retry = setTimeout(() => void send(), Math.min(MAX_RETRY_MS, FIRST_RETRY_MS * 2 ** (failures - 1)));
}

/** Keeps all changes here until the person agrees, or somebody else has made the first change to the file. */
function waitForConsent(): void {
	sending = false;
	declined = true;
	strip.held(pendingAnswers());
}

/** The server was not reached, or has not answered in time. */
interface NoReply {
	readonly ok: false;
	readonly locale: string;
	readonly message: string;
	readonly noReply: true;
}

/** Limits the time of the calls only: the person may take as long as they like to agree. */
function sendBatch(batch: Batch): Promise<Reply<readonly Saved[]> | NoReply> {
	const send = (...agreed: [] | [true]) => withTimeout(callServer("sidebarSave", batch, ...agreed));
	return declined ? send() : withConsent(send);
}

async function withTimeout(
	call: Promise<Reply<readonly Saved[]>>,
): Promise<Reply<readonly Saved[]> | NoReply> {
	const timeout = new Promise<never>((_, reject) =>
		setTimeout(() => reject(new Error("no reply")), CALL_TIMEOUT_MS),
	);
	try {
		return await Promise.race([call, timeout]);
	} catch (error) {
		const { words } = currentLanguage();
		return { ok: false, locale: words.tag, message: failureText(error, words), noReply: true };
	}
}

addEventListener("beforeunload", (event) => {
	// Leave the field in use, which saves a text that is still being typed.
	if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
	if (unsavedCount() === 0) return;
	event.preventDefault();
	event.returnValue = "";
});
