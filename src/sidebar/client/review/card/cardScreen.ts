import type { Review } from "../../../../contract/server.ts";
import { dayText } from "../../../../i18n/dayText.ts";
import type { PageLanguage } from "../../../../i18n/pageLanguage.ts";
import { wayUpSentence } from "../../../../i18n/wayUpSentence.ts";
import { wayUp } from "../../../../tiering/wayUp.ts";
import { disclosure } from "../../controls/disclosure.ts";
import { element } from "../../controls/element.ts";
import { field } from "../../controls/field.ts";
import { heading } from "../../controls/heading.ts";
import { linkedText } from "../../page/linkedText.ts";
import { undecided } from "../../saving/undecided.ts";
import { currentQuestion } from "../question/currentQuestion.ts";
import { moreQuestions } from "../question/moreQuestions.ts";
import { type CardHandlers, type CardState, ratingOf } from "../state/cardState.ts";
import { nextQuestions } from "../state/nextQuestions.ts";
import type { Turn } from "../state/reviewQueue.ts";
import { couldBeSame } from "../state/sameCustomer.ts";
import { answeredSection } from "./answeredSection.ts";
import { comparisonBars } from "./comparisonBars.ts";
import { overrideSection } from "./overrideSection.ts";
import { planSection } from "./plan/planSection.ts";
import { referralSection } from "./referralSection.ts";
import { roleSection } from "./roleSection.ts";
import { teamSection } from "./teamSection.ts";
import { tierSection } from "./tierSection.ts";

/** All of the card; all, then focus the question; all without scrolling; or only the sections that depend on the tier. */
export type CardPart = "all" | "toQuestion" | "inPlace" | "standing";

export interface CardScreen {
	readonly elements: readonly HTMLElement[];
	/** The current question; null: none. */
	readonly current: () => ReturnType<typeof nextQuestions>["current"];
	/** Shows the card as it is now. Focuses the question if `part` says so, or if the control in use is gone. */
	refresh(part?: CardPart): void;
	/** Scrolls to the question, if its answers are not in view; in a low window to right below name and tier. */
	bringAnswersIntoView(): void;
	/** Shows the customer's name and row as they are now. */
	rename(): void;
	/** True if the person may go on to another customer; otherwise the status line says why not. */
	mayLeave(): boolean;
}

/** As in the style sheet. */
const LOW_WINDOW_PX = 480;

/** The fold stays open from card to card, for a person who wants to see all of each. */
let isRestOpen = false;

/**
 * One customer: name and tier, which stay in view; the most decisive question; the customer beside the others; the way up; and one
 * click away what to do about them, and everything else.
 */
export function cardScreen(
	turn: Turn,
	state: CardState,
	review: Review,
	language: PageLanguage,
	acts: CardHandlers,
): CardScreen {
	const { words } = language;
	const name = nameLines(turn, state, language);
	const tier = tierSection(state, review, language);
	const bars = comparisonBars(state, review, language);
	const way = wayUpLine(state, review, language);
	const asked = element("section", { class: "asked", "aria-labelledby": "question" });
	const more = moreQuestions(language, acts);
	const known = answeredSection(state, review, language, acts);
	const team = teamSection(state, language, acts);
	const referrals = referralSection(state, review, language, acts);
	const role = roleSection(state, review, language);
	const plan = planSection(turn, state, review, language, acts);
	const override = overrideSection(state, review, language, acts);
	const story = storySection(state, language, acts);
	const undecidedFacts = () =>
		undecided
			.all()
			.filter(
				({ change, saved }) => saved.outcome !== "refused" && couldBeSame(change.customer, turn.customer),
			)
			.map(({ change }) => (change.kind === "reviewed" ? "" : change.fact));
	let current: ReturnType<typeof nextQuestions>["current"] = null;
	const showTierSections = () => {
		for (const part of [tier, bars, way, referrals, role, plan, override]) part.show();
	};
	const show = () => {
		const questions = nextQuestions(state, review, words, undecidedFacts());
		current = questions.current;
		asked.replaceChildren(...currentQuestion(questions, state, review, language, acts));
		for (const part of [known, team]) part.show();
		more.show(questions);
		showTierSections();
	};
	show();
	const bringAnswersIntoView = () =>
		asked.scrollIntoView({ block: window.innerHeight <= LOW_WINDOW_PX ? "start" : "nearest" });
	const round = element("p", { class: "quiet" }, words.review.inRound);
	const displaced = state.card.isDisplaced
		? [element("p", { class: "warning" }, ...linkedText(words.review.displaced))]
		: [];
	const head = element("div", { class: "head" }, name.heading, tier.line);
	const act = disclosure();
	act.whole.classList.add("act");
	act.show(words.review.act, [referrals.whole, role.whole, plan.whole, plan.letter, override.whole]);
	act.whole.addEventListener("toggle", () => {
		const isOpened = act.whole.open && act.whole.contains(document.activeElement);
		if (isOpened) act.whole.scrollIntoView({ block: "start" });
	});
	const rest = disclosure();
	rest.show(words.review.rest, [...tier.reasons, name.row, more.whole, known.whole, story]);
	rest.whole.classList.add("rest");
	rest.whole.open = isRestOpen;
	rest.whole.addEventListener("toggle", () => {
		isRestOpen = rest.whole.open;
	});
	// A round hides everything that is known already: answers, story, plan and override.
	const elements = review.choice.round
		? [head, tier.byHand, round, asked, tier.certain, name.row, more.whole, known.whole]
		: [
				head,
				...displaced,
				tier.byHand,
				team.whole,
				asked,
				tier.certain,
				bars.whole,
				way.whole,
				plan.line,
				act.whole,
				rest.whole,
			];
	return {
		elements,
		bringAnswersIntoView,
		current: () => current,
		rename: name.show,
		mayLeave: () =>
			plan.mayLeave(() => {
				act.whole.open = true;
			}),
		refresh(part = "all") {
			if (part === "standing") return showTierSections();
			const focused = document.activeElement;
			show();
			const isGone = !focused?.isConnected || focused === document.body;
			const inPlace = part === "inPlace";
			if (part === "toQuestion" || isGone)
				asked.querySelector<HTMLElement>("#question")?.focus({ preventScroll: inPlace });
			if (!inPlace) bringAnswersIntoView();
		},
	};
}

function nameLines(turn: Turn, state: CardState, { words }: PageLanguage) {
	const texts = words.review;
	const name = heading("");
	const row = element("p", { class: "quiet" });
	const { reviewed } = state.card;
	const last = reviewed === null ? [] : [texts.lastReviewed(dayText(reviewed.day, words), reviewed.by)];
	const show = () => {
		name.textContent = turn.customer.name;
		// A long name is cut off in the heading.
		name.title = turn.customer.name;
		row.textContent = [texts.row(turn.customer.row), ...last].join(" · ");
	};
	show();
	return { heading: name, row, show };
}

/** The way up, in a line; nothing where there is none to go. */
function wayUpLine(state: CardState, review: Review, language: PageLanguage) {
	const whole = element("p", { class: "way" });
	const show = () => {
		const way = wayUp(ratingOf(state.facts, review), review.policy);
		whole.hidden = way.kind === "top" || way.kind === "manual";
		whole.textContent = language.words.review.wayUp(wayUpSentence(way, review.policy, language));
	};
	show();
	return { whole, show };
}

const MAX_LENGTH = 2000;

/** The story: the moment when somebody knew. Saved when the field is left. */
function storySection(state: CardState, { words }: PageLanguage, acts: CardHandlers): HTMLElement {
	const shown = disclosure();
	const texts = words.review.story;
	const text = element("textarea", { id: "story", rows: "4", maxlength: String(MAX_LENGTH) });
	text.value = state.facts.story ?? "";
	const saveStory = () => {
		const typed = text.value.trim();
		if (typed !== (state.facts.story ?? "")) acts.set([["story", typed === "" ? null : typed]], null);
	};
	text.addEventListener("change", saveStory);
	shown.show(texts.summary, [field(texts.label, text)]);
	return shown.whole;
}
