import type { Words } from "../../i18n/words.ts";
import { element } from "./element.ts";
import { field } from "./field.ts";
import { rememberName, typedName } from "./review/reviewer.ts";

export interface ReviewerField {
	/** Nothing where the name is known already. */
	readonly fields: readonly HTMLElement[];
	/** Null where none stands there: then the field says so and has the focus. */
	read(): string | null;
}

/** Longer is no name; it has to fit into a cell that people read. */
const LONGEST = "80";

/** Asks who is answering, where we do not know it yet: neither from the server nor from another view. */
export function reviewerField(remembered: string, { review: { name } }: Words): ReviewerField {
	const known = typedName() ?? remembered;
	if (known !== "") return { fields: [], read: () => known };
	const input = element("input", { id: "reviewer", type: "text", autocomplete: "name", maxlength: LONGEST });
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
	return { fields: [field(name.label, input, wrong, help)], read };
}
