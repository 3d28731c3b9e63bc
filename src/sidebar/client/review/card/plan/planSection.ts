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
import { knownName } from "../../../page/reviewer.ts";
import { say } from "../../../page/say.ts";
import type { Turn } from "../../turns.ts";
import type { CardActs } from "../cardActs.ts";
import { type CardState, ratingByFigures, ratingOf } from "../cardState.ts";
import { referredText } from "../referredText.ts";
import { refuse } from "../refuse.ts";
import { letterSection } from "./letterSection.ts";
import { lossText, sendsAway } from "./lossText.ts";
import { planFields } from "./planFields.ts";
import { isUnsaved, NO_PLAN, planKey, planned } from "./plannedFacts.ts";

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
			const brought = referredText(ratingOf(state.facts, review), language) ?? "";
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

/** A box to tick when the plan is done; there only where there is something to be done. `line`: what the plan says then. */
function doneBox(state: CardState, words: PageWords, acts: CardActs, line: () => string) {
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

/** What is planned, in a line: "Plan: reprice, Bo, by May 3, 2027 – overdue"; only the word where nothing is. */
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
 * What a new price has to bring: of somebody who costs us money, what breaks even; of others, what moves them up, if more net profit
 * does. `""` where a price is not what it takes, or too little is known.
 *
 * @example "Breaks even at prices 13 % higher (+1,240)"
 */
function repriceText(rating: Rating, policy: Policy, language: PageLanguage): string {
	const way = wayUp(rating, policy);
	if (way.kind === "breakEven") return wayUpSentence(way, language);
	if (way.kind !== "changes") return "";
	const changes = way.changes.filter(({ lever }) => lever === "netProfit");
	return changes.length === 0 ? "" : wayUpSentence({ ...way, changes }, language);
}
