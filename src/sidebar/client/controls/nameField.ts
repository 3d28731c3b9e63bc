import type { PageWords } from "../../../i18n/words.ts";
import { rememberName } from "../page/reviewer.ts";
import { element } from "./element.ts";
import { field } from "./field.ts";

export interface NameField {
	readonly whole: HTMLElement;
	readonly input: HTMLInputElement;
	/** The name, which the page then knows; null where none stands there: then the field says so and has the focus. */
	read(): string | null;
}

/** Longer is no name; it has to fit into a cell that people read. */
const LONGEST = "60";

/** Where a person types their name. */
export function nameField(present: string, { review: { name } }: PageWords): NameField {
	const input = element("input", { id: "reviewer", type: "text", autocomplete: "name", maxlength: LONGEST });
	input.value = present;
	const wrong = element("p", { id: "reviewer-wrong", class: "problem", role: "alert" });
	const help = element("p", { id: "reviewer-help", class: "quiet" }, name.help);
	input.setAttribute("aria-describedby", `${wrong.id} ${help.id}`);
	const read = () => {
		const typed = input.value.trim();
		wrong.textContent = typed === "" ? name.missing : "";
		input.setAttribute("aria-invalid", String(typed === ""));
		if (typed === "") input.focus();
		else rememberName(typed);
		return typed === "" ? null : typed;
	};
	return { whole: field(name.label, input, wrong, help), input, read };
}
