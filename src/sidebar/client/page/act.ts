import type { PageWords } from "../../../i18n/words.ts";
import type { Outcome } from "../../contract.ts";
import { progressBar } from "../progress.ts";
import { failure } from "./failure.ts";
import { visit } from "./open.ts";
import { say } from "./say.ts";

interface Action {
	/** What was pressed. */
	readonly button: HTMLButtonElement;
	readonly words: PageWords;
	readonly request: () => Promise<Outcome>;
	/** Where to go when it went well, with what is to be said there; unless the person has gone elsewhere since. */
	readonly afterwards?: (message: string) => Promise<void>;
}

let working = false;

/** Has the server do something, one thing at a time, and says how it went. */
export async function act({ button, words, request, afterwards }: Action): Promise<void> {
	if (working) return;
	working = true;
	const here = visit();
	button.setAttribute("aria-disabled", "true");
	say(words.sidebar.working);
	const { ok, message, asks, progress } = await toItsEnd(request, words);
	if (progress === undefined && ok && afterwards && visit() === here) await afterwards(message);
	// Whoever does not agree to a change has no problem.
	else if (progress === undefined) say(message, ok || asks !== undefined);
	working = false;
	button.removeAttribute("aria-disabled");
}

/** Asks again and again where the server pauses, until all is done or the person stops it. */
async function toItsEnd(request: () => Promise<Outcome>, words: PageWords): Promise<Outcome> {
	let done = await outcome(request, words);
	if (done.progress === undefined) return done;
	const all = done.progress.cells;
	const bar = progressBar();
	while (done.progress !== undefined) {
		bar.show(1 - done.progress.left / all);
		if (bar.wantsStop()) break;
		done = await outcome(request, words);
	}
	bar.close();
	return done;
}

async function outcome(request: () => Promise<Outcome>, words: PageWords): Promise<Outcome> {
	try {
		return await request();
	} catch (error) {
		return { ok: false, message: failure(error, words) };
	}
}
