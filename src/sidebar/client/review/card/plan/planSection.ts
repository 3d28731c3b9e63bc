import type { Review } from "../../../../../contract/server.ts";
import { dayText } from "../../../../../i18n/dayText.ts";
import type { PageLanguage } from "../../../../../i18n/pageLanguage.ts";
import { wayUpSentence } from "../../../../../i18n/wayUpSentence.ts";
import type { PageWords } from "../../../../../i18n/words.ts";
import type { Customer, Day } from "../../../../../tiering/facts.ts";
import type { PlanAction } from "../../../../../tiering/planAction.ts";
import type { Policy } from "../../../../../tiering/policy.ts";
import type { Rating } from "../../../../../tiering/rate.ts";
import { suggestedActions } from "../../../../../tiering/suggestedActions.ts";
import { openPlans } from "../../../../../tiering/summary/openPlans.ts";
import { wayUp } from "../../../../../tiering/wayUp.ts";
import { button } from "../../../controls/button.ts";
import { disclosure } from "../../../controls/disclosure.ts";
import { element } from "../../../controls/element.ts";
import { knownName } from "../../../page/reviewerField.ts";
import { refuse, showStatus } from "../../../page/showStatus.ts";
import { type CardHandlers, type CardState, ratingOf, ratingWithoutOverride } from "../../state/cardState.ts";
import type { Turn } from "../../state/reviewQueue.ts";
import { letterSection } from "./letterSection.ts";
import { lossText, referredText, sendsAway } from "./lossText.ts";
import { planFields } from "./planFields.ts";
import { isPlanUnsaved, NO_PLAN, planFacts, planKey } from "./plannedFacts.ts";

/**
 * The plan for a customer: action, owner and due date, with a letter to start from. Sending away somebody who referred others
 * takes two presses: the first one warns whom they referred.
 */
export function planSection(
	turn: Turn,
	state: CardState,
	review: Review,
	language: PageLanguage,
	acts: CardHandlers,
) {
	const shown = disclosure();
	const { words } = language;
	const texts = words.plan;
	const today = review.policy.reviewDate ?? review.today;
	const me = () => knownName() ?? review.reviewer;
	const savedText = () => texts.saved(planLine(state.facts, today, words));
	const fields = planFields(review.providers, words);
	const warning = element("p", { id: "plan-warning", class: "warning" });
	const done = doneBox(state, words, acts, savedText);
	const letter = letterSection(language);
	const line = element("p", { class: "quiet" });
	let filled = "";
	/** The action that the person was warned about: pressing again confirms it. */
	let warnedAbout: PlanAction | null = null;
	let unsavedWarning = "";

	const save = () => {
		const typed = fields.read();
		const { action, due } = typed;
		if (action === null) return refuse(texts.noAction, fields.action.select);
		if (due !== null && due < today && due !== state.facts.planDue) return refuse(texts.past, fields.due);
		if (action !== state.facts.planAction && warning.textContent !== "" && warnedAbout !== action) {
			warnedAbout = action;
			showChoice();
			const referred = referredText(ratingOf(state.facts, review), language) ?? "";
			showStatus(texts.sure(referred, texts.anyway), false);
			// The message takes room below: scroll the button back into sight.
			return setButton.scrollIntoView({ block: "nearest" });
		}
		acts.set(planFacts(action, typed, state.facts), savedText);
	};
	const setButton = button(texts.set, save, { class: "second", "aria-describedby": warning.id });
	const takeBack = () => acts.set(NO_PLAN, () => texts.takenBack);
	const takeBackButton = button(texts.takeBack, takeBack, { class: "second" });

	/** Updates everything that depends on the chosen action. */
	const showChoice = () => {
		const { facts, card } = state;
		const rating = ratingOf(facts, review);
		const { action } = fields.read();
		if (action !== warnedAbout) warnedAbout = null;
		fields.askProvider(rating.tier === 3 || action === "refer");
		fields.hint.textContent =
			action === "reprice" ? repriceText(ratingWithoutOverride(facts, review), review.policy, language) : "";
		const loss = lossText(rating, card, language);
		warning.textContent = sendsAway(action) ? loss : "";
		const isPlanned = facts.planAction !== undefined;
		setButton.textContent = warnedAbout !== null ? texts.anyway : isPlanned ? texts.change : texts.set;
		const { tier, lapsed } = rating;
		letter.show({ ...fields.read(), tier, lapsed, loss, customer: turn.customer.name, me: me() });
	};
	const show = () => {
		const { facts } = state;
		fields.action.suggest(suggestedActions(ratingOf(facts, review), review.policy));
		// Keep what the person is typing, unless the plan has changed.
		if (planKey(facts) !== filled) {
			fields.fill(facts);
			warnedAbout = null;
		}
		filled = planKey(facts);
		shown.rename(planLine(facts, today, words));
		line.textContent = facts.planAction === undefined ? "" : planLine(facts, today, words);
		done.show();
		takeBackButton.setAttribute("aria-disabled", String(facts.planAction === undefined));
		showChoice();
	};
	/** Asks once about a plan that was chosen but not saved. @param reveal shows the section, which may be folded away. */
	const mayLeave = (reveal: () => void): boolean => {
		const typed = JSON.stringify(fields.read());
		if (!isPlanUnsaved(fields.read(), state.facts) || typed === unsavedWarning) return true;
		unsavedWarning = typed;
		reveal();
		shown.whole.open = true;
		setButton.focus();
		showStatus(texts.unsaved(setButton.textContent), false);
		return false;
	};

	fields.action.select.addEventListener("change", () => {
		const isFirst = state.facts.planAction === undefined && fields.action.read() !== null;
		if (isFirst && fields.owner.value.trim() === "") fields.owner.value = me();
	});
	for (const part of [shown, letter]) part.whole.addEventListener("change", showChoice);
	const buttons = element("p", { class: "buttons" }, setButton, takeBackButton);
	shown.show("", [...fields.elements, warning, buttons, done.whole]);
	shown.whole.open = true;
	show();
	return { whole: shown.whole, letter: letter.whole, line, show, mayLeave };
}

/** A tick box for a plan that is done; hidden if there is nothing to do. `line` returns the message to show then. */
function doneBox(state: CardState, words: PageWords, acts: CardHandlers, line: () => string) {
	const box = element("input", { id: "plan-done", type: "checkbox" });
	const label = element("label", { for: box.id }, words.plan.field.done);
	const whole = element("div", { class: "tick" }, box, label);
	box.addEventListener("change", () => acts.set([["planDone", box.checked ? 1 : 0]], line));
	return {
		whole,
		show(): void {
			const { planAction, planDone } = state.facts;
			whole.hidden = planAction === undefined || planAction === "nothing";
			box.checked = planDone === 1;
		},
	};
}

/** The plan in a line: "Plan: reprice, Bo, by May 3, 2027 – overdue"; only "Plan" if there is none. */
function planLine(customer: Customer, today: Day, words: PageWords): string {
	const { planAction, planOwner, planDue, planDone } = customer;
	if (planAction === undefined) return words.plan.summary;
	const isOverdue = openPlans([{ customer }], today).overdue.length > 0;
	return words.plan.line({
		action: words.plan.actions[planAction],
		owner: planOwner ?? null,
		due: planDue === undefined ? null : dayText(planDue, words),
		state: planDone === 1 ? "done" : isOverdue ? "overdue" : "open",
	});
}

/**
 * The goal of a new price: breaking even with a customer who costs us money, otherwise moving up, if more net profit does that.
 * `""`: a price does not help, or too little is known.
 *
 * @example "Breaks even at prices 13 % higher (+1,240)"
 */
function repriceText(rating: Rating, policy: Policy, language: PageLanguage): string {
	const improvement = wayUp(rating, policy);
	if (improvement.kind === "breakEven") return wayUpSentence(improvement, policy, language);
	if (improvement.kind !== "changes") return "";
	const changes = improvement.changes.filter(({ lever }) => lever === "netProfit");
	return changes.length === 0 ? "" : wayUpSentence({ ...improvement, changes }, policy, language);
}
