import type { Change, Review } from "../../../contract/server.ts";
import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import { element } from "../controls/element.ts";
import { say } from "../page/say.ts";
import { changeId } from "../saving/changeId.ts";
import { undecided } from "../saving/undecided.ts";
import { setFact } from "./card/cardState.ts";
import { type Decide, decisionPanels } from "./decisions.ts";
import { save } from "./outcomes.ts";
import type { Turns } from "./turns.ts";

/** Above the card: what waits for a decision, until it is taken. `decided`: the card may be another now. */
export function settling(review: Review, queue: Turns, language: PageLanguage, decided: () => void) {
	const whole = element("div", {});
	let count = 0;
	const note = (change: Change, value: Parameters<typeof setFact>[2]) => {
		const state = queue.find(change.customer)?.state ?? null;
		if (change.kind === "fact" && state !== null && state !== "gone") setFact(state, change.fact, value);
	};
	const decide: Decide = {
		send(those, changes) {
			undecided.remove(those);
			changes.forEach((change, index) => {
				const asked = those[index]!;
				const turn = queue.find(asked.change.customer);
				if (turn) turn.customer = change.customer;
				if (change.kind === "fact") note(change, change.to);
				// Another change than the one that was not written: with an id of its own.
				save(review.tab, asked.reviewer, [{ ...change, id: changeId() }]);
			});
			decided();
		},
		keep(one, theirs) {
			undecided.remove([one]);
			note(one.change, theirs);
			decided();
		},
		drop: (those) => undecided.remove(those),
	};
	const show = () => {
		const used = document.activeElement;
		const panels = decisionPanels(review.tab, decide, language);
		whole.replaceChildren(...panels);
		if (panels.length > count) tellOf(panels[panels.length - 1]!);
		count = panels.length;
		if (used !== null && !used.isConnected)
			(whole.querySelector("button") ?? document.querySelector<HTMLElement>("main h1"))?.focus();
	};
	show();
	return { whole, show };
}

/** A decision that comes while a person is at another question: read aloud, and brought into sight. */
function tellOf(panel: HTMLElement): void {
	if (!panel.isConnected) return;
	say(panel.querySelector("p")?.textContent ?? "");
	panel.scrollIntoView({ block: "nearest" });
}
