import { button } from "../controls/button.ts";
import { element } from "../controls/element.ts";
import { currentLanguage } from "../page/speaks.ts";
import { undecided } from "./undecided.ts";

interface SaveStrip {
	/** All goes well; so many changes are on their way. */
	calm(onTheirWay: number): void;
	/** Changes are kept here. The problem is what the server said; `""`: nothing. */
	failing(kept: number, problem: string): void;
	/** Changes are kept here, for the person has not agreed to save them. */
	held(kept: number): void;
}

/**
 * How saving goes, always in sight, whatever the view. Only trouble and its end are read aloud: after each answer a person
 * wants to hear what it did.
 */
export function saveStrip(tryNow: () => void): SaveStrip {
	const whole = document.getElementById("saving") as HTMLElement;
	const calmly = element("span", { class: "quiet" });
	const aloud = element("span", { role: "status" });
	const now = button("", tryNow, { class: "link" });
	now.hidden = true;
	whole.hidden = true;
	whole.append(calmly, aloud, " ", now);
	let failed = false;
	const trouble = (text: string, press: string) => {
		whole.hidden = false;
		failed = true;
		calmly.textContent = "";
		aloud.textContent = text;
		now.textContent = press;
		now.hidden = false;
		whole.classList.add("problem");
	};
	return {
		calm(onTheirWay) {
			const { saving } = currentLanguage().words.review;
			whole.hidden = false;
			const waiting = undecided.all().filter(({ change }) => change.kind !== "reviewed").length;
			const text = onTheirWay > 0 ? saving.saving : waiting > 0 ? saving.waiting(waiting) : saving.saved;
			calmly.textContent = failed ? "" : text;
			aloud.textContent = failed ? text : "";
			if (onTheirWay === 0) failed = false;
			away(now);
			whole.classList.remove("problem");
		},
		failing(kept, problem) {
			const { saving } = currentLanguage().words.review;
			trouble([saving.kept(kept), problem].filter((text) => text !== "").join(" "), saving.tryNow);
		},
		held(kept) {
			const { saving } = currentLanguage().words.review;
			trouble(saving.held(kept), saving.saveNow);
		},
	};
}

/** Hides a button. Where it was in use, focus goes to the heading rather than nowhere. */
function away(one: HTMLButtonElement): void {
	if (document.activeElement === one) document.querySelector<HTMLElement>("main h1")?.focus();
	one.hidden = true;
}

/** "Saved" speaks of the view that was left: another one begins without it. */
export function forgetSaved(): void {
	const whole = document.getElementById("saving") as HTMLElement;
	const { saved } = currentLanguage().words.review.saving;
	if (whole.innerText.trim() === saved) whole.hidden = true;
}

/** So that nothing moves under the mouse when the first answer is saved. */
export function makeRoomForSaving(): void {
	(document.getElementById("saving") as HTMLElement).hidden = false;
}
