import type { PageWords } from "../../../../../i18n/words.ts";
import type { Customer, Day } from "../../../../../tiering/facts.ts";
import { PLAN_ACTIONS, type PlanAction } from "../../../../../tiering/planAction.ts";
import { button } from "../../../controls/button.ts";
import { choiceOf } from "../../../controls/choiceOf.ts";
import { element } from "../../../controls/element.ts";
import { field } from "../../../controls/field.ts";
import { act } from "../../../page/act.ts";
import { ask } from "../../../page/server.ts";
import { dayFromField, dayInField } from "../dayField.ts";

export interface TypedPlan {
	/** Null: none was chosen. */
	readonly action: PlanAction | null;
	readonly owner: string | null;
	readonly due: Day | null;
	/** Null also where it is not asked for. */
	readonly provider: string | null;
}

const LONGEST_NAME = 80;

/** The fields of a plan. */
export function planFields(providers: readonly string[], words: PageWords) {
	const hint = element("p", { id: "plan-hint", class: "quiet" });
	const said = words.plan.field;
	const action = actionChoice(words);
	const owner = element("input", { id: "plan-owner", type: "text", maxlength: String(LONGEST_NAME) });
	const due = element("input", { id: "plan-due", type: "date", "aria-describedby": "plan-due-help" });
	const help = element("p", { id: "plan-due-help", class: "quiet" }, said.dueHelp);
	const provider = providerField(providers, words);
	return {
		elements: [
			field(said.action, action.select, hint),
			field(said.owner, owner),
			field(said.due, due, help),
			provider.whole,
		],
		action,
		owner,
		due,
		/** What is said below the action. */
		hint,
		/** Whether it is asked whom to refer them to. */
		askProvider: (isAsked: boolean) => {
			provider.whole.hidden = !isAsked;
		},
		read: (): TypedPlan => ({
			action: action.read(),
			owner: owner.value.trim() || null,
			due: dayFromField(due),
			provider: provider.whole.hidden ? null : provider.read(),
		}),
		fill({ planAction, planOwner, planDue, planProvider }: Customer): void {
			action.select.value = planAction ?? "";
			owner.value = planOwner ?? "";
			due.value = planDue === undefined ? "" : dayInField(planDue);
			provider.fill(planProvider);
		},
	};
}

/** All that there is to do about a customer, what fits them first and called so. */
function actionChoice({ plan }: PageWords) {
	const select = choiceOf([], "", { id: "plan-action", "aria-describedby": "plan-hint" });
	const option = (action: PlanAction) => element("option", { value: action }, plan.actions[action]);
	let shown = "";
	return {
		select,
		read: (): PlanAction | null => PLAN_ACTIONS.find((action) => action === select.value) ?? null,
		/** Keeps what is chosen. */
		suggest(suggested: readonly PlanAction[]): void {
			// A list that is open would close under the person's hand.
			if (shown === suggested.join() && select.options.length > 0) return;
			shown = suggested.join();
			const chosen = select.value;
			const others = PLAN_ACTIONS.filter((action) => !suggested.includes(action));
			const group = (label: string, actions: readonly PlanAction[]) =>
				element("optgroup", { label }, ...actions.map(option));
			select.replaceChildren(
				element("option", { value: "" }, plan.field.choose),
				...(suggested.length === 0
					? others.map(option)
					: [group(plan.field.suggested, suggested), group(plan.field.others, others)]),
			);
			select.value = chosen;
		},
	};
}

const LONGEST = 200;

/** Whom to refer a customer to: one of the providers that the team keeps; while it keeps none, whoever is typed. */
function providerField(providers: readonly string[], words: PageWords) {
	const said = words.plan;
	const where = element(
		"p",
		{ id: "plan-provider-help", class: "quiet" },
		said.providersAt(words.alternatives.tab),
	);
	const attributes = { id: "plan-provider", "aria-describedby": where.id };
	const open = (pressed: HTMLButtonElement) =>
		void act({ button: pressed, words, request: () => ask("sidebarOpenTab", "alternatives") });
	const input =
		providers.length === 0
			? element("input", { ...attributes, type: "text", maxlength: String(LONGEST) })
			: choiceOf([{ value: "", text: said.field.choose }, ...providers.map(named)], "", attributes);
	return {
		whole: element(
			"div",
			{},
			field(said.field.provider, input, where),
			element("p", {}, button(said.openProviders, open, { class: "link" })),
		),
		read: (): string | null => input.value.trim() || null,
		fill(provider = ""): void {
			// Somebody who is not among them any more, or was typed into the sheet.
			const isThere = provider === "" || providers.includes(provider);
			if (!isThere && input instanceof HTMLSelectElement) input.append(new Option(provider, provider));
			input.value = provider;
		},
	};
}

const named = (name: string) => ({ value: name, text: name });
