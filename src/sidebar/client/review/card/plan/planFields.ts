import type { PageWords } from "../../../../../i18n/words.ts";
import type { Customer, Day } from "../../../../../tiering/facts.ts";
import { PLAN_ACTIONS, type PlanAction } from "../../../../../tiering/planAction.ts";
import { button } from "../../../controls/button.ts";
import { dayFromField, dayInField } from "../../../controls/dayField.ts";
import { dropDown } from "../../../controls/dropDown.ts";
import { element } from "../../../controls/element.ts";
import { field } from "../../../controls/field.ts";
import { askServer } from "../../../page/askServer.ts";
import { runRequest } from "../../../page/runRequest.ts";

export interface TypedPlan {
	/** Null: none chosen. */
	readonly action: PlanAction | null;
	readonly owner: string | null;
	readonly due: Day | null;
	/** Null: none, or not asked for. */
	readonly provider: string | null;
}

const MAX_OWNER_LENGTH = 80;

export function planFields(providers: readonly string[], words: PageWords) {
	const hint = element("p", { id: "plan-hint", class: "quiet" });
	const texts = words.plan.field;
	const action = actionChoice(words);
	const owner = element("input", { id: "plan-owner", type: "text", maxlength: String(MAX_OWNER_LENGTH) });
	const due = element("input", { id: "plan-due", type: "date", "aria-describedby": "plan-due-help" });
	const help = element("p", { id: "plan-due-help", class: "quiet" }, texts.dueHelp);
	const provider = providerField(providers, words);
	return {
		elements: [
			field(texts.action, action.select, hint),
			field(texts.owner, owner),
			field(texts.due, due, help),
			provider.whole,
		],
		action,
		owner,
		due,
		/** The line below the action. */
		hint,
		/** Shows or hides the provider to refer to. */
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

/** Chooses from all actions; those that fit the customer come first, in a group of their own. */
function actionChoice({ plan }: PageWords) {
	const select = dropDown([], "", { id: "plan-action", "aria-describedby": "plan-hint" });
	const option = (action: PlanAction) => element("option", { value: action }, plan.actions[action]);
	let shown = "";
	return {
		select,
		read: (): PlanAction | null => PLAN_ACTIONS.find((action) => action === select.value) ?? null,
		/** Replaces the suggestions and keeps the choice. */
		suggest(suggested: readonly PlanAction[]): void {
			// Leave an unchanged list alone: replacing it would close it while the person chooses.
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

const MAX_PROVIDER_LENGTH = 200;

/** The provider to refer a customer to: one of the team's list; while that is empty, typed. */
function providerField(providers: readonly string[], words: PageWords) {
	const texts = words.plan;
	const help = element(
		"p",
		{ id: "plan-provider-help", class: "quiet" },
		texts.providersAt(words.alternatives.tab),
	);
	const attributes = { id: "plan-provider", "aria-describedby": help.id };
	const open = (pressed: HTMLButtonElement) =>
		void runRequest({ button: pressed, words, request: () => askServer("sidebarOpenTab", "alternatives") });
	const input =
		providers.length === 0
			? element("input", { ...attributes, type: "text", maxlength: String(MAX_PROVIDER_LENGTH) })
			: dropDown([{ value: "", text: texts.field.choose }, ...providers.map(providerOption)], "", attributes);
	return {
		whole: element(
			"div",
			{},
			field(texts.field.provider, input, help),
			element("p", {}, button(texts.openProviders, open, { class: "link" })),
		),
		read: (): string | null => input.value.trim() || null,
		fill(provider = ""): void {
			// Offer a provider who is no longer on the list, or was typed into the sheet.
			const isListed = provider === "" || providers.includes(provider);
			if (!isListed && input instanceof HTMLSelectElement) input.append(new Option(provider, provider));
			input.value = provider;
		},
	};
}

const providerOption = (name: string) => ({ value: name, text: name });
