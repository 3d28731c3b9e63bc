import type { Words } from "../../i18n/words.ts";
import type { Outcome } from "../contract.ts";
import { failure } from "./failure.ts";
import { visit } from "./open.ts";
import { say } from "./say.ts";

interface Action {
	/** What was pressed. */
	readonly button: HTMLButtonElement;
	readonly words: Words;
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
	const { ok, message, asks } = await outcome(request, words);
	if (ok && afterwards && visit() === here) await afterwards(message);
	// Whoever does not agree to a change has no problem.
	else say(message, ok || asks !== undefined);
	working = false;
	button.removeAttribute("aria-disabled");
}

async function outcome(request: () => Promise<Outcome>, words: Words): Promise<Outcome> {
	try {
		return await request();
	} catch (error) {
		return { ok: false, message: failure(error, words) };
	}
}
