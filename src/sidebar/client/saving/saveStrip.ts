import { button } from "../controls/button.ts";
import { element } from "../controls/element.ts";
import { currentLanguage } from "../page/currentLanguage.ts";
import { undecided } from "./undecided.ts";

interface SaveStrip {
	/** All goes well. @param onTheirWay changes that are not saved yet. @param notice what could not be written beside them, or `""`. */
	calm(onTheirWay: number, notice: string): void;
	/**
	 * A call failed.
	 *
	 * @param pending answers not saved.
	 * @param problem the server's message; `""`: none.
	 * @param gaveUp true if it is not tried again by itself.
	 */
	failing(pending: number, problem: string, gaveUp: boolean): void;
	/** The person has not agreed to save. @param pending answers not saved. */
	held(pending: number): void;
}

/**
 * The state of saving, in sight on every view. Only trouble and its end are read aloud: after an answer a person wants to
 * hear its effect.
 */
export function saveStrip(tryNow: () => void): SaveStrip {
	const strip = document.getElementById("saving") as HTMLElement;
	const quietText = element("span", { class: "quiet" });
	const announcedText = element("span", { role: "status" });
	const retryButton = button("", tryNow, { class: "link" });
	retryButton.hidden = true;
	strip.hidden = true;
	strip.classList.add("brief");
	strip.append(quietText, announcedText, " ", retryButton);
	let failed = false;
	const showTrouble = (text: string, press: string) => {
		strip.hidden = false;
		failed = true;
		quietText.textContent = "";
		announcedText.textContent = text;
		retryButton.textContent = press;
		retryButton.hidden = false;
		strip.classList.add("problem");
		strip.classList.remove("brief");
	};
	return {
		calm(onTheirWay, notice) {
			const { saving } = currentLanguage().words.review;
			strip.hidden = false;
			const undecidedCount = undecided.all().filter(({ change }) => change.kind !== "reviewed").length;
			const text =
				onTheirWay > 0 ? saving.saving : undecidedCount > 0 ? saving.waiting(undecidedCount) : saving.saved;
			const isAnnounced = failed || notice !== "";
			quietText.textContent = isAnnounced ? "" : text;
			announcedText.textContent = isAnnounced ? [text, notice].join(" ").trim() : "";
			if (onTheirWay === 0) failed = false;
			hide(retryButton);
			strip.classList.toggle("problem", notice !== "");
			strip.classList.toggle("brief", !isAnnounced && (onTheirWay > 0 || undecidedCount === 0));
		},
		failing(pending, problem, gaveUp) {
			const { saving } = currentLanguage().words.review;
			showTrouble(
				[gaveUp ? saving.gaveUp(pending) : saving.pending(pending), problem]
					.filter((text) => text !== "")
					.join(" "),
				saving.tryNow,
			);
		},
		held(pending) {
			const { saving } = currentLanguage().words.review;
			showTrouble(saving.withheld(pending), saving.saveNow);
		},
	};
}

/** Hides a button. If it has the focus, focuses the heading, so that focus is not lost. */
function hide(control: HTMLButtonElement): void {
	if (document.activeElement === control) document.querySelector<HTMLElement>("main h1")?.focus();
	control.hidden = true;
}

/** Hides "Saved" when another view opens: it was about the view before. */
export function hideSaved(): void {
	const strip = document.getElementById("saving") as HTMLElement;
	const { saved } = currentLanguage().words.review.saving;
	if (strip.innerText.trim() === saved) strip.hidden = true;
}

/** Shows the empty strip, so that nothing moves under the mouse when the first answer is saved. */
export function reserveSaveStrip(): void {
	(document.getElementById("saving") as HTMLElement).hidden = false;
}
