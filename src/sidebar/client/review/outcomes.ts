import type { Change, Saved } from "../../../contract/server.ts";
import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import { say } from "../page/say.ts";
import { put } from "../saving/save.ts";
import { undecided } from "../saving/undecided.ts";
import { setFact } from "./card/cardState.ts";
import type { Turn } from "./turns.ts";

/** The review that is open, as far as the outcome of a change concerns it. */
export interface OpenReview {
	readonly tab: string;
	readonly find: (change: Change) => Turn | undefined;
	/** The customer has another name or row, or what the card takes as known is not so. */
	readonly changed: (turn: Turn, what: "customer" | "facts") => void;
	/** Something is to be decided, or is not any more. */
	readonly decide: () => void;
	/** One change less is on its way. */
	readonly settled: () => void;
	readonly language: PageLanguage;
}

let openReview: OpenReview | null = null;
undecided.onChange(() => openReview?.decide());

/** From now on outcomes are told to this review: changes may be saved after the one that made them was left. */
export function tellOutcomes(review: OpenReview): void {
	openReview = review;
}

/** Saves changes of a review; what only a person can settle is laid before them. */
export function save(tab: string, reviewer: string, changes: readonly Change[]): void {
	if (changes.length === 0) return;
	put(tab, reviewer, changes, (saved, change) => {
		const turn = openReview?.tab === tab ? openReview.find(change) : undefined;
		if (saved.outcome === "saved") settled(saved, change, turn);
		else if (change.kind === "reviewed" && saved.outcome !== "alike") say(saved.message, false);
		else {
			undecided.add({ tab, reviewer, change, saved });
			if (turn) takeBack(saved, change, turn);
		}
		openReview?.settled();
	});
}

function settled(saved: Extract<Saved, { outcome: "saved" }>, change: Change, turn: Turn | undefined): void {
	if (turn) {
		turn.customer = saved.customer;
		openReview?.changed(turn, "customer");
	}
	const [before, now] = [change.customer.name, saved.customer.name];
	if (saved.message !== "") say(saved.message);
	else if (before !== now && openReview) say(openReview.language.words.review.renamed(before, now));
}

/** Until it is decided the card has neither answer; what was not written has not become known. */
function takeBack({ outcome }: Saved, change: Change, turn: Turn): void {
	const { state } = turn;
	if (state === null || state === "gone" || change.kind !== "fact") return;
	if (outcome === "collides") setFact(state, change.fact, null);
	if (outcome === "refused" || outcome === "lost" || outcome === "alike")
		setFact(state, change.fact, change.from);
	openReview?.changed(turn, "facts");
}
