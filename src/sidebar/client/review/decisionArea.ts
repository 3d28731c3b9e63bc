import type { Change, Review } from "../../../contract/server.ts";
import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import { element } from "../controls/element.ts";
import { showStatus } from "../page/showStatus.ts";
import { changeId } from "../saving/makeChange.ts";
import { undecided } from "../saving/undecided.ts";
import { type DecisionHandlers, decisionPanels } from "./decisionPanels.ts";
import { saveReviewChanges } from "./saveReviewChanges.ts";
import { setFact } from "./state/cardState.ts";
import type { ReviewQueue } from "./state/reviewQueue.ts";

/** The decisions to take, above the card. Calls `decided` after each: it may have changed the card. */
export function decisionArea(
	review: Review,
	queue: ReviewQueue,
	language: PageLanguage,
	decided: () => void,
) {
	const whole = element("div", {});
	let count = 0;
	const setCardFact = (change: Change, value: Parameters<typeof setFact>[2]) => {
		const state = queue.find(change.customer)?.state ?? null;
		if (change.kind === "fact" && state !== null && state !== "gone") setFact(state, change.fact, value);
	};
	const decide: DecisionHandlers = {
		send(items, changes) {
			undecided.remove(items);
			changes.forEach((change, index) => {
				const item = items[index]!;
				const turn = queue.find(item.change.customer);
				if (turn) turn.customer = change.customer;
				if (change.kind === "fact") setCardFact(change, change.to);
				// Not the change that was not written but a new one, so with its own id.
				saveReviewChanges(review.tab, item.reviewer, [{ ...change, id: changeId() }]);
			});
			decided();
		},
		keep(item, theirs) {
			undecided.remove([item]);
			setCardFact(item.change, theirs);
			decided();
		},
		drop: (items) => undecided.remove(items),
	};
	const show = () => {
		const focused = document.activeElement;
		const panels = decisionPanels(review.tab, decide, language);
		whole.replaceChildren(...panels);
		if (panels.length > count) announce(panels[panels.length - 1]!);
		count = panels.length;
		if (focused !== null && !focused.isConnected)
			(whole.querySelector("button") ?? document.querySelector<HTMLElement>("main h1"))?.focus();
	};
	show();
	return { whole, show };
}

/** Reads a new decision aloud and scrolls to it: the person may be at another question. */
function announce(panel: HTMLElement): void {
	if (!panel.isConnected) return;
	showStatus(panel.querySelector("p")?.textContent ?? "");
	panel.scrollIntoView({ block: "nearest" });
}
