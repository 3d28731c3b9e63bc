import type { PageLanguage } from "../../../../../i18n/pageLanguage.ts";
import type { PlanAction } from "../../../../../tiering/planAction.ts";
import { suggestedActions } from "../../../../../tiering/suggestedActions.ts";
import type { Review } from "../../../../contract.ts";
import { button } from "../../../button.ts";
import { element } from "../../../element.ts";
import { say } from "../../../say.ts";
import { knownName } from "../../reviewer.ts";
import type { Turn } from "../../turns.ts";
import { broughtText } from "../broughtText.ts";
import type { CardActs } from "../cardActs.ts";
import { type CardState, ratingByFigures, ratingOf } from "../cardState.ts";
import { disclosure } from "../disclosure.ts";
import { refuse } from "../refuse.ts";
import { doneBox } from "./doneBox.ts";
import { letterSection } from "./letterSection.ts";
import { lossText, sendsAway } from "./lossText.ts";
import { planFields } from "./planFields.ts";
import { planLine } from "./planLine.ts";
import { isUnsaved, NO_PLAN, planKey, planned } from "./plannedFacts.ts";
import { repriceText } from "./repriceText.ts";

/**
 * What we mean to do about the customer, who does it and by when, with a letter to begin from. Nobody who brought others is sent
 * away by one press of a button: whom they brought is shown, and asked about once more.
 */
export function planSection(
	turn: Turn,
	state: CardState,
	review: Review,
	language: PageLanguage,
	acts: CardActs,
) {
	const shown = disclosure();
	const { words } = language;
	const said = words.plan;
	const today = review.policy.reviewDate ?? review.today;
	const me = () => knownName() ?? review.reviewer;
	const saved = () => said.saved(planLine(state.facts, today, words));
	const fields = planFields(review.providers, words);
	const warning = element("p", { id: "plan-warning", class: "warning" });
	const done = doneBox(state, words, acts, saved);
	const letter = letterSection(language);
	let filled = "";
	/** What was asked about once: pressed again, it is meant. */
	let asked: PlanAction | null = null;
	let left = "";

	const save = () => {
		const typed = fields.read();
		const { action, due } = typed;
		if (action === null) return refuse(said.noAction, fields.action.select);
		if (due !== null && due < today && due !== state.facts.planDue) return refuse(said.past, fields.due);
		if (action !== state.facts.planAction && warning.textContent !== "" && asked !== action) {
			asked = action;
			showChoice();
			const brought = broughtText(ratingOf(state.facts, review), language) ?? "";
			say(said.sure(brought, said.anyway), false);
			// What is said takes room below.
			return put.scrollIntoView({ block: "nearest" });
		}
		acts.set(planned(action, typed, state.facts), saved);
	};
	const put = button(said.set, save, { class: "second", "aria-describedby": warning.id });
	const takeBack = () => acts.set(NO_PLAN, () => said.takenBack);
	const back = button(said.takeBack, takeBack, { class: "second" });

	/** All that hangs on what is chosen. */
	const showChoice = () => {
		const { facts, card } = state;
		const rating = ratingOf(facts, review);
		const { action } = fields.read();
		if (action !== asked) asked = null;
		fields.askProvider(rating.tier === 3 || action === "refer");
		fields.hint.textContent =
			action === "reprice" ? repriceText(ratingByFigures(facts, review), review.policy, language) : "";
		const loss = lossText(rating, card, language);
		warning.textContent = sendsAway(action) ? loss : "";
		const isPlanned = facts.planAction !== undefined;
		put.textContent = asked !== null ? said.anyway : isPlanned ? said.change : said.set;
		letter.show({ ...fields.read(), tier: rating.tier, loss, customer: turn.customer.name, me: me() });
	};
	const show = () => {
		const { facts } = state;
		fields.action.suggest(suggestedActions(ratingOf(facts, review), review.policy));
		// What a person is typing stays, unless the plan is another one by now.
		if (planKey(facts) !== filled) {
			fields.fill(facts);
			asked = null;
		}
		filled = planKey(facts);
		shown.rename(planLine(facts, today, words));
		done.show();
		back.setAttribute("aria-disabled", String(facts.planAction === undefined));
		showChoice();
	};
	/** Asks once about a plan that was chosen and not written down. */
	const mayLeave = (): boolean => {
		const typed = JSON.stringify(fields.read());
		if (!isUnsaved(fields.read(), state.facts) || typed === left) return true;
		left = typed;
		shown.whole.open = true;
		put.focus();
		say(said.unsaved(put.textContent), false);
		return false;
	};

	fields.action.select.addEventListener("change", () => {
		const isFirst = state.facts.planAction === undefined && fields.action.read() !== null;
		if (isFirst && fields.owner.value.trim() === "") fields.owner.value = me();
	});
	shown.whole.addEventListener("change", showChoice);
	const buttons = element("p", { class: "buttons" }, put, back);
	shown.show("", [...fields.elements, warning, buttons, done.whole, letter.whole]);
	show();
	return { whole: shown.whole, show, mayLeave };
}
