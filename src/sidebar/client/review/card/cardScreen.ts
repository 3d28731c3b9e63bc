import type { Review } from "../../../../contract/server.ts";
import { dayText } from "../../../../i18n/dayText.ts";
import type { PageLanguage } from "../../../../i18n/pageLanguage.ts";
import { disclosure } from "../../controls/disclosure.ts";
import { element } from "../../controls/element.ts";
import { field } from "../../controls/field.ts";
import { heading } from "../../controls/heading.ts";
import { undecided } from "../../saving/undecided.ts";
import { moreQuestions } from "../question/moreQuestions.ts";
import { question } from "../question/question.ts";
import { questionsOf } from "../question/questions.ts";
import { couldBe } from "../sameCustomer.ts";
import type { Turn } from "../turns.ts";
import { answered } from "./answered.ts";
import type { CardActs } from "./cardActs.ts";
import type { CardState } from "./cardState.ts";
import { overrideSection } from "./overrideSection.ts";
import { planSection } from "./plan/planSection.ts";
import { referralSection } from "./referralSection.ts";
import { roleSection } from "./roleSection.ts";
import { teamSection } from "./teamSection.ts";
import { standing } from "./tierSection.ts";

/** All of the card; all, and on to the question; all, without bringing it into sight; or only where the customer stands. */
export type Part = "all" | "toQuestion" | "inPlace" | "standing";

export interface CardScreen {
	readonly elements: readonly HTMLElement[];
	/** The question that is asked now; null: none. */
	readonly current: () => ReturnType<typeof questionsOf>["current"];
	/** Shows the card as it is now. Focus goes to the question where it is asked for, or where what was in use is gone. */
	refresh(part?: Part): void;
	/** Shows the customer's name and row as they are now. */
	rename(): void;
	/** Whether a person may go on to another customer; otherwise they have been told why not. */
	mayLeave(): boolean;
}

/** One customer: where they stand, the question that decides most, and all else that a person can do about them. */
export function cardScreen(
	turn: Turn,
	state: CardState,
	review: Review,
	language: PageLanguage,
	acts: CardActs,
): CardScreen {
	const { words } = language;
	const name = nameLines(turn, state, language);
	const stands = standing(state, review, language);
	const asked = element("section", { class: "asked", "aria-labelledby": "question" });
	const more = moreQuestions(language, acts);
	const known = answered(state, review, language, acts);
	const team = teamSection(state, language, acts);
	const referrals = referralSection(state, review, language, acts);
	const role = roleSection(state, review, language);
	const plan = planSection(turn, state, review, language, acts);
	const byHand = overrideSection(state, review, language, acts);
	const story = storySection(state, language, acts);
	const aside = () =>
		undecided
			.all()
			.filter(({ change, saved }) => saved.outcome !== "refused" && couldBe(change.customer, turn.customer))
			.map(({ change }) => (change.kind === "reviewed" ? "" : change.fact));
	let current: ReturnType<typeof questionsOf>["current"] = null;
	const showStanding = () => {
		for (const part of [stands, referrals, role, plan, byHand]) part.show();
	};
	const show = () => {
		const questions = questionsOf(state, review, words, aside());
		current = questions.current;
		asked.replaceChildren(...question(questions, state, review, language, acts));
		for (const part of [known, team]) part.show();
		more.show(questions);
		showStanding();
	};
	show();
	const round = element("p", { class: "quiet" }, words.review.inRound);
	// In a round nobody is to see what is known already: neither answers, nor a story, a plan or a tier set by hand.
	const elements = review.choice.round
		? [...name.elements, ...stands.elements, round, asked, more.whole, known.whole]
		: [
				...name.elements,
				...stands.elements,
				team.whole,
				asked,
				more.whole,
				known.whole,
				referrals.whole,
				role.whole,
				plan.whole,
				byHand.whole,
				story,
			];
	return {
		elements,
		current: () => current,
		rename: name.show,
		mayLeave: plan.mayLeave,
		refresh(part = "all") {
			if (part === "standing") return showStanding();
			const used = document.activeElement;
			show();
			const isGone = !used?.isConnected || used === document.body;
			const inPlace = part === "inPlace";
			if (part === "toQuestion" || isGone)
				asked.querySelector<HTMLElement>("#question")?.focus({ preventScroll: inPlace });
			if (!inPlace) asked.scrollIntoView({ block: "nearest" });
		},
	};
}

function nameLines(turn: Turn, state: CardState, { words }: PageLanguage) {
	const said = words.review;
	const name = heading("");
	const row = element("p", { class: "quiet" });
	const { reviewed } = state.card;
	const last = reviewed === null ? [] : [said.lastReviewed(dayText(reviewed.day, words), reviewed.by)];
	const show = () => {
		name.textContent = turn.customer.name;
		row.textContent = [said.row(turn.customer.row), ...last].join(" · ");
	};
	show();
	return { elements: [name, row], show };
}

const LONGEST = 2000;

/** The moment somebody knew. Kept when the field is left. */
function storySection(state: CardState, { words }: PageLanguage, acts: CardActs): HTMLElement {
	const shown = disclosure();
	const said = words.review.story;
	const text = element("textarea", { id: "story", rows: "4", maxlength: String(LONGEST) });
	text.value = state.facts.story ?? "";
	const keep = () => {
		const told = text.value.trim();
		if (told !== (state.facts.story ?? "")) acts.set([["story", told === "" ? null : told]], null);
	};
	text.addEventListener("change", keep);
	shown.show(said.summary, [field(said.label, text)]);
	return shown.whole;
}
