import type { Outcome } from "../../../contract/reply.ts";
import type { PageWords } from "../../../i18n/words.ts";
import { button } from "../controls/button.ts";
import { element } from "../controls/element.ts";
import { currentLanguage } from "./currentLanguage.ts";
import { failureText } from "./failureText.ts";
import { showStatus } from "./showStatus.ts";
import { currentVisit } from "./visit.ts";

interface ButtonRequest {
	/** The pressed button; disabled while the request runs. */
	readonly button: HTMLButtonElement;
	readonly words: PageWords;
	readonly request: () => Promise<Outcome>;
	/** Called with the message after a success, unless the person has opened another view since. */
	readonly afterwards?: (message: string) => Promise<void>;
}

let isWorking = false;

/** Sends a request to the server, one at a time, and shows its message. */
export async function runRequest({ button, words, request, afterwards }: ButtonRequest): Promise<void> {
	if (isWorking) return;
	isWorking = true;
	const startedOn = currentVisit();
	button.setAttribute("aria-disabled", "true");
	showStatus(words.sidebar.working);
	const { ok, message, asks, progress } = await runToEnd(request, words);
	if (progress === undefined && ok && afterwards && currentVisit() === startedOn) await afterwards(message);
	// Declining the first change is not a problem.
	else if (progress === undefined) showStatus(message, ok || asks !== undefined);
	isWorking = false;
	button.removeAttribute("aria-disabled");
}

/** Repeats the request while the server pauses, until it is done or the person stops it. */
async function runToEnd(request: () => Promise<Outcome>, words: PageWords): Promise<Outcome> {
	let latest = await outcome(request, words);
	if (latest.progress === undefined) return latest;
	const all = latest.progress.cells;
	const bar = progressBar();
	while (latest.progress !== undefined) {
		bar.show(1 - latest.progress.left / all);
		if (bar.wantsStop()) break;
		latest = await outcome(request, words);
	}
	bar.close();
	return latest;
}

async function outcome(request: () => Promise<Outcome>, words: PageWords): Promise<Outcome> {
	try {
		return await request();
	} catch (error) {
		return { ok: false, message: failureText(error, words) };
	}
}

/** The progress of a change that takes several calls. */
interface ProgressBar {
	/** @param share the part that is done, 0–1. */
	show(share: number): void;
	/** True once the person has pressed stop. */
	wantsStop(): boolean;
	/** Removes the bar; if the person has stopped the change, shows how much is written. */
	close(): void;
}

/** Shows below the status line how much is written, with a button to stop. */
function progressBar(): ProgressBar {
	const { words, figures } = currentLanguage();
	const texts = words.slices;
	const bar = element("progress", { max: "1", value: "0", "aria-label": texts.bar });
	const stop = button(
		texts.stop,
		() => {
			stop.setAttribute("aria-disabled", "true");
			showStatus(texts.stopping);
		},
		{ id: "stop", class: "link" },
	);
	const section = element("section", { id: "progress", "aria-label": texts.bar }, bar, stop);
	return {
		show(share) {
			bar.value = share;
			if (!section.isConnected) document.getElementById("status")?.after(section);
			if (!this.wantsStop()) showStatus(texts.written(figures.percent(share)));
		},
		wantsStop: () => stop.getAttribute("aria-disabled") === "true",
		close() {
			section.remove();
			if (this.wantsStop()) showStatus(texts.stopped(figures.percent(bar.value)));
		},
	};
}
