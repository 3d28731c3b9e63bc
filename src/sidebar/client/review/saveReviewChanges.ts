import type { Change, Saved } from "../../../contract/server.ts";
import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import { showStatus } from "../page/showStatus.ts";
import { queueChanges } from "../saving/queueChanges.ts";
import { undecided } from "../saving/undecided.ts";
import { setFact } from "./state/cardState.ts";
import type { Turn } from "./state/reviewQueue.ts";

/** The open review, as far as the outcomes of changes concern it. */
export interface OpenReview {
	readonly tab: string;
	readonly find: (change: Change) => Turn | undefined;
	/** The customer has another name or row, or a fact on the card has changed back. */
	readonly changed: (turn: Turn, what: "customer" | "facts") => void;
	/** The undecided changes have changed. */
	readonly decide: () => void;
	/** One change fewer is being saved. */
	readonly settled: () => void;
	readonly language: PageLanguage;
}

let openReview: OpenReview | null = null;
undecided.onChange(() => openReview?.decide());

/** Reports outcomes to this review from now on: changes may be saved after the review that made them was left. */
export function reportOutcomes(review: OpenReview): void {
	openReview = review;
}

/** Saves changes of a review, and asks the person about those that only a person can settle. */
export function saveReviewChanges(tab: string, reviewer: string, changes: readonly Change[]): void {
	if (changes.length === 0) return;
	queueChanges(tab, reviewer, changes, (saved, change) => {
		const turn = openReview?.tab === tab ? openReview.find(change) : undefined;
		if (saved.outcome === "saved") showSaved(saved, change, turn);
		else if (change.kind === "reviewed" && saved.outcome !== "alike") showStatus(saved.message, false);
		else {
			undecided.add({ tab, reviewer, change, saved });
			if (turn) takeOffCard(saved, change, turn);
		}
		openReview?.settled();
	});
}

function showSaved(
	saved: Extract<Saved, { outcome: "saved" }>,
	change: Change,
	turn: Turn | undefined,
): void {
	if (turn) {
		turn.customer = saved.customer;
		openReview?.changed(turn, "customer");
	}
	const [before, now] = [change.customer.name, saved.customer.name];
	if (saved.message !== "") showStatus(saved.message);
	else if (before !== now && openReview) showStatus(openReview.language.words.review.renamed(before, now));
}

/** Takes an unwritten answer off the card. In a collision the card has neither answer until it is decided. */
function takeOffCard({ outcome }: Saved, change: Change, turn: Turn): void {
	const { state } = turn;
	if (state === null || state === "gone" || change.kind !== "fact") return;
	if (outcome === "collides") setFact(state, change.fact, null);
	if (outcome === "refused" || outcome === "lost" || outcome === "alike")
		setFact(state, change.fact, change.from);
	openReview?.changed(turn, "facts");
}
