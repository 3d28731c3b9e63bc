import type { Review } from "../../../../contract/server.ts";
import { dayText } from "../../../../i18n/dayText.ts";
import type { PageLanguage } from "../../../../i18n/pageLanguage.ts";
import { disclosure } from "../../controls/disclosure.ts";
import { element } from "../../controls/element.ts";
import { field } from "../../controls/field.ts";
import { heading } from "../../controls/heading.ts";
import { undecided } from "../../saving/undecided.ts";
import { currentQuestion } from "../question/currentQuestion.ts";
import { moreQuestions } from "../question/moreQuestions.ts";
import type { CardHandlers, CardState } from "../state/cardState.ts";
import { nextQuestions } from "../state/nextQuestions.ts";
import type { Turn } from "../state/reviewQueue.ts";
import { couldBeSame } from "../state/sameCustomer.ts";
import { answeredSection } from "./answeredSection.ts";
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
	/** Shows the customer's name and row as they are now. */
	rename(): void;
	/** True if the person may go on to another customer; otherwise the status line says why not. */
	mayLeave(): boolean;
}

/** One customer: the tier, the most decisive question, and everything else that a person can do about them. */
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
		for (const part of [tier, referrals, role, plan, override]) part.show();
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
	const round = element("p", { class: "quiet" }, words.review.inRound);
	const displaced = state.card.isDisplaced
		? [element("p", { class: "warning" }, words.review.displaced)]
		: [];
	// A round hides everything that is known already: answers, story, plan and override.
	const elements = review.choice.round
		? [...name.elements, ...tier.elements, round, asked, more.whole, known.whole]
		: [
				...name.elements,
				...displaced,
				...tier.elements,
				team.whole,
				asked,
				more.whole,
				known.whole,
				referrals.whole,
				role.whole,
				plan.whole,
				override.whole,
				story,
			];
	return {
		elements,
		current: () => current,
		rename: name.show,
		mayLeave: plan.mayLeave,
		refresh(part = "all") {
			if (part === "standing") return showTierSections();
			const focused = document.activeElement;
			show();
			const isGone = !focused?.isConnected || focused === document.body;
			const inPlace = part === "inPlace";
			if (part === "toQuestion" || isGone)
				asked.querySelector<HTMLElement>("#question")?.focus({ preventScroll: inPlace });
			if (!inPlace) asked.scrollIntoView({ block: "nearest" });
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
		row.textContent = [texts.row(turn.customer.row), ...last].join(" · ");
	};
	show();
	return { elements: [name, row], show };
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
