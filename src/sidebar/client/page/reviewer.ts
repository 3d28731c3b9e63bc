import type { PageWords } from "../../../i18n/words.ts";
import { element } from "../controls/element.ts";
import { field } from "../controls/field.ts";

let known: string | null = null;

/** The person's name, as typed while the sidebar is open, or else as the server remembers it; null: not said yet. */
export const knownName = (): string | null => known;

/** What was just typed. The server learns it with the next save. */
function rememberName(name: string): void {
	known = name;
}

/** What the server remembers; `""`: nothing. A name that was typed since goes before it. */
export function recallName(name: string): void {
	if (name !== "") known ??= name;
}

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

export interface ReviewerField {
	/** Nothing where the name is known already. */
	readonly fields: readonly HTMLElement[];
	/** Null where none stands there: then the field says so and has the focus. */
	read(): string | null;
}

/** Asks who is answering, where we do not know it yet: neither from the server nor from another view. */
export function reviewerField(remembered: string, words: PageWords): ReviewerField {
	const known = knownName() ?? remembered;
	if (known !== "") return { fields: [], read: () => known };
	const { whole, read } = nameField("", words);
	return { fields: [whole], read };
}
