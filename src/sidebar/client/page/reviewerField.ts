import type { PageWords } from "../../../i18n/words.ts";
import { element } from "../controls/element.ts";
import { field } from "../controls/field.ts";

let known: string | null = null;

/** The person's name as typed since the sidebar opened, else as the server remembers it; null: not known yet. */
export const knownName = (): string | null => known;

/** Remembers a typed name. The server learns it with the next save. */
function rememberName(name: string): void {
	known = name;
}

/** Takes over the name that the server remembers (`""`: none), unless one was typed since. */
export function recallName(name: string): void {
	if (name !== "") known ??= name;
}

export interface ReviewerNameField {
	readonly whole: HTMLElement;
	readonly input: HTMLInputElement;
	/** Returns the name and remembers it; null if the field is empty: it then says so and has the focus. */
	read(): string | null;
}

/** The name has to fit into a cell that people read. */
const MAX_LENGTH = "60";

/** A field for the person's name. */
export function reviewerNameField(initial: string, { review: { name } }: PageWords): ReviewerNameField {
	const input = element("input", {
		id: "reviewer",
		type: "text",
		autocomplete: "name",
		maxlength: MAX_LENGTH,
	});
	input.value = initial;
	const problem = element("p", { id: "reviewer-wrong", class: "problem", role: "alert" });
	const help = element("p", { id: "reviewer-help", class: "quiet" }, name.help);
	input.setAttribute("aria-describedby", `${problem.id} ${help.id}`);
	const read = () => {
		const typed = input.value.trim();
		problem.textContent = typed === "" ? name.missing : "";
		input.setAttribute("aria-invalid", String(typed === ""));
		if (typed === "") input.focus();
		else rememberName(typed);
		return typed === "" ? null : typed;
	};
	return { whole: field(name.label, input, problem, help), input, read };
}

export interface ReviewerField {
	/** Empty if the name is known. */
	readonly fields: readonly HTMLElement[];
	/** Returns the name; null if the field is empty: it then says so and has the focus. */
	read(): string | null;
}

/** Asks who is answering, unless the server or another view knows it. */
export function reviewerField(remembered: string, words: PageWords): ReviewerField {
	const known = knownName() ?? remembered;
	if (known !== "") return { fields: [], read: () => known };
	const { whole, read } = reviewerNameField("", words);
	return { fields: [whole], read };
}
