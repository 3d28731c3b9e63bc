import type { Outcome } from "../../../contract/reply.ts";
import type { PageWords } from "../../../i18n/words.ts";
import { button } from "../controls/button.ts";
import { element } from "../controls/element.ts";
import { failure } from "./failure.ts";
import { say } from "./say.ts";
import { currentLanguage } from "./speaks.ts";
import { visit } from "./visit.ts";

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

/** How far a change has come that takes several calls. */
interface ProgressBar {
	/** @param share of it that is done, 0–1. */
	show(share: number): void;
	/** Whether the person wants no more of it. */
	wantsStop(): boolean;
	/** Goes away; says how far it came where the person has stopped it. */
	close(): void;
}

/** Shows above the view how much is written, with a button to stop. */
function progressBar(): ProgressBar {
	const { words, figures } = currentLanguage();
	const said = words.slices;
	const bar = element("progress", { max: "1", value: "0", "aria-label": said.bar });
	const stop = button(
		said.stop,
		() => {
			stop.setAttribute("aria-disabled", "true");
			say(said.stopping);
		},
		{ id: "stop", class: "link" },
	);
	const whole = element("section", { id: "progress", "aria-label": said.bar }, bar, stop);
	return {
		show(share) {
			bar.value = share;
			if (!whole.isConnected) document.getElementById("status")?.after(whole);
			if (!this.wantsStop()) say(said.written(figures.percent(share)));
		},
		wantsStop: () => stop.getAttribute("aria-disabled") === "true",
		close() {
			whole.remove();
			if (this.wantsStop()) say(said.stopped(figures.percent(bar.value)));
		},
	};
}
