import { button } from "./controls/button.ts";
import { element } from "./controls/element.ts";
import { say } from "./page/say.ts";
import { speaks } from "./page/speaks.ts";

/** How far a change has come that takes several calls. */
export interface ProgressBar {
	/** @param share of it that is done, 0–1. */
	show(share: number): void;
	/** Whether the person wants no more of it. */
	wantsStop(): boolean;
	/** Goes away; says how far it came where the person has stopped it. */
	close(): void;
}

/** Shows above the view how much is written, with a button to stop. */
export function progressBar(): ProgressBar {
	const { words, figures } = speaks();
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
