import type { Change, Review } from "../../../contract/server.ts";
import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import type { CustomerRef } from "../../../review/customerRef.ts";
import { element } from "../controls/element.ts";
import { heading } from "../controls/heading.ts";
import { backButton } from "../page/backButton.ts";
import { customerSearch } from "../page/customerSearch.ts";
import type { Navigation } from "../page/navigation.ts";
import { showStatus } from "../page/showStatus.ts";
import { makeChange } from "../saving/makeChange.ts";
import { pendingChanges, unsavedCount } from "../saving/queueChanges.ts";
import { cardFetcher } from "./cardFetcher.ts";
import { cardOfSelectedRow } from "./cardOfSelectedRow.ts";
import { decisionArea } from "./decisionArea.ts";
import { type OpenCard, openCard } from "./openCard.ts";
import { LEAVE_EVENT } from "./question/numberQuestion.ts";
import { keysHelp, reviewKeys } from "./reviewKeys.ts";
import { reportOutcomes, saveReviewChanges } from "./saveReviewChanges.ts";
import { finishedScreen } from "./screens/finishedScreen.ts";
import { reviewButtons } from "./screens/reviewButtons.ts";
import { waitingCard } from "./screens/waitingCard.ts";
import { selectRowInSheet } from "./selectRowInSheet.ts";
import { type CardState, ratingWithoutOverride } from "./state/cardState.ts";
import { reviewPace } from "./state/reviewPace.ts";
import { reviewQueue, type Turn } from "./state/reviewQueue.ts";
import { sessionCounts } from "./state/sessionCounts.ts";

interface Cards {
	readonly review: Review;
	readonly language: PageLanguage;
	readonly go: Navigation;
	readonly screen: HTMLElement;
	readonly reviewer: () => string;
	readonly choice: () => HTMLElement;
}

/** Goes on counting when a person leaves the review and comes back. */
const session = sessionCounts();

/** Shows one customer after the other, and the results after the last one. */
export function reviewCards({ review, language, go, screen, reviewer, choice }: Cards) {
	const { words } = language;
	const queue = reviewQueue(review, () => pendingChanges(review.tab));
	const speed = reviewPace();
	const progress = element("span", { class: "quiet" });
	const body = element("div", { class: "turn" });
	const foot = element("div", {});
	const notSaved = element("p", { class: "quiet" });
	let card: OpenCard | null = null;
	let shownAt = 0;

	const viewer = () => ({ reviewer: reviewer(), round: review.choice.round });
	const saveAll = (changes: readonly Change[]) => {
		saveReviewChanges(review.tab, reviewer(), changes);
		// The change may have moved the customer.
		showProgress();
	};
	const decisions = decisionArea(review, queue, language, () => {
		card?.screen.rename();
		card?.screen.refresh();
	});
	const search = () =>
		customerSearch(words, (customer) => {
			if (canLeave()) void go.review(null, customer);
		});
	const top = () => element("div", { class: "top" }, backButton(words, go), progress);

	/** Shows the current customer, and focuses the name. */
	const show = (problem = "") => {
		const turn = queue.present();
		card = null;
		showStatus("");
		if (turn === undefined) showFinished();
		else {
			body.replaceChildren(...content(turn, problem));
			foot.replaceChildren(search(), keysHelp(words), choice());
			showProgress();
			buttons.first(queue.at() === 0);
			screen.replaceChildren(top(), decisions.whole, body, foot, buttons.whole);
		}
		screen.querySelector("h1")?.focus();
		screen.parentElement?.scrollTo(0, 0);
		// The first card is not on the page yet.
		requestAnimationFrame(() => {
			if (decisions.whole.childElementCount === 0) card?.screen.bringAnswersIntoView();
		});
		shownAt = Date.now();
		void fetchMore();
	};

	const content = (turn: Turn, problem: string): readonly HTMLElement[] => {
		const { state, customer } = turn;
		if (state === null) return waitingCard(turn, problem, () => show(), words);
		if (state === "gone") return [heading(customer.name), element("p", {}, words.review.gone(customer.name))];
		const opened = openCard(turn, state, { review, language, tally: session, save: saveAll });
		const found = (now: CustomerRef) => {
			turn.customer = now;
			opened.screen.rename();
		};
		void selectRowInSheet({ tab: review.tab, customer, found });
		card = opened;
		return opened.screen.elements;
	};

	const showProgress = () => {
		const minutes = speed.minutesFor(queue.count() - queue.at());
		const of = queue.count();
		const done = words.review.progress({ done: of - queue.open(), of, ...session.direction() });
		progress.textContent = minutes === null ? done : `${done} · ${words.review.minutesLeft(minutes)}`;
	};

	const showUnsaved = () => {
		notSaved.textContent = unsavedCount() === 0 ? "" : words.review.finished.unsaved(unsavedCount());
	};

	const showFinished = () => {
		const goOn = () => goTo(queue.firstOpen());
		const finished = { tally: session, choice: review.choice, open: queue.open(), notSaved, goOn };
		showUnsaved();
		progress.textContent = "";
		screen.replaceChildren(top(), decisions.whole, ...finishedScreen(finished, words, go), choice());
	};

	const goTo = (position: number) => {
		queue.goTo(position);
		show();
	};

	const next = () => {
		const turn = queue.present();
		if (turn === undefined || !canLeave()) return;
		if (turn.state !== null && turn.state !== "gone" && isDone(turn.state)) {
			const { best, worst } = ratingWithoutOverride(turn.state.facts, review).range;
			saveAll([makeChange(turn.customer, { kind: "reviewed" as const, round: review.choice.round })]);
			session.review(turn.customer, best !== worst);
			speed.done(Date.now() - shownAt);
			turn.isOpen = false;
		}
		if (turn.state === "gone") turn.isOpen = false;
		goTo(queue.at() + 1);
	};

	/** Passing by an open question without doing anything does not count as a review. */
	const isDone = (state: CardState) => state.isTouched || card?.screen.current() === null;

	/** Saves a typed figure on leaving. False if one cannot be read or a plan is unsaved: the person is to see that first. */
	const canLeave = () => {
		screen.querySelector("#figure")?.dispatchEvent(new Event(LEAVE_EVENT));
		const wrongFigure = screen.querySelector<HTMLInputElement>("#figure[aria-invalid=true]");
		wrongFigure?.focus();
		return wrongFigure === null && (card?.screen.mayLeave() ?? true);
	};

	const previous = () => {
		if (canLeave() && queue.at() > 0) goTo(queue.at() - 1);
	};

	const goToSelectedRow = async (pressed: HTMLButtonElement) => {
		if (!canLeave()) return;
		pressed.setAttribute("aria-disabled", "true");
		const selected = await cardOfSelectedRow(review.tab, viewer(), words);
		pressed.removeAttribute("aria-disabled");
		if (selected !== null && screen.isConnected) goTo(queue.placeFor(selected));
	};

	const help = () => {
		const list = foot.querySelector("details");
		if (list) list.open = !list.open;
		list?.querySelector("summary")?.focus();
	};

	const buttons = reviewButtons(
		{ next, previous, thisRow: (pressed) => void goToSelectedRow(pressed) },
		words,
	);
	const fetchMore = cardFetcher({
		review,
		turns: queue,
		viewer,
		words,
		arrived(problem) {
			if (!body.isConnected || card !== null) return;
			if (problem !== "" || queue.present()?.state !== null) show(problem);
		},
	});
	const doNothing = () => undefined;
	const noQuestionKeys = { answer: doNothing, dontKnow: doNothing, skip: doNothing };
	reviewKeys(screen, () =>
		body.isConnected ? { ...(card?.keys ?? noQuestionKeys), previous, next, help } : null,
	);
	reportOutcomes({
		tab: review.tab,
		language,
		find: (change) => queue.find(change.customer),
		changed(turn, what) {
			if (!body.isConnected || turn !== queue.present() || card === null) return;
			if (what === "customer") card.screen.rename();
			else card.screen.refresh("inPlace");
		},
		decide: () => screen.isConnected && decisions.show(),
		settled: () => showUnsaved(),
	});
	return { show: () => show() };
}
