import type { PageWords } from "../../../../../i18n/words.ts";
import { button } from "../../../controls/button.ts";
import { choiceOf } from "../../../controls/choiceOf.ts";
import { element } from "../../../controls/element.ts";
import { field } from "../../../controls/field.ts";
import { act } from "../../../page/act.ts";
import { ask } from "../../../page/server.ts";

const LONGEST = 200;

/** Whom to refer a customer to: one of the providers that the team keeps; while it keeps none, whoever is typed. */
export function providerField(providers: readonly string[], words: PageWords) {
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
