import type { PageWords } from "../../../i18n/words.ts";
import { plainName } from "../../../tiering/referral/plainName.ts";
import { element } from "../controls/element.ts";
import { field } from "../controls/field.ts";

export interface NameField {
	readonly whole: HTMLElement;
	/** The name as typed, without spaces around it. */
	name(): string;
	/** Somebody of that name is in the list. */
	listed(): boolean;
	/** Whether there is a name; else the field says so and has the focus. */
	ready(): boolean;
}

/** The name of a customer to be, which at once says where it is one of the list's. */
export function nameField(
	names: readonly string[],
	{ newCustomer: said }: PageWords,
	changed: () => void,
): NameField {
	const taken = new Set(names.map(plainName));
	const input = element("input", { id: "new-name", type: "text", autocomplete: "off" });
	const note = element("p", { id: "new-name-note", class: "problem", role: "alert" });
	input.setAttribute("aria-describedby", note.id);
	const name = () => input.value.trim();
	const listed = () => taken.has(plainName(name()));
	input.addEventListener("input", () => {
		const text = listed() ? said.listed(name()) : "";
		if (note.textContent !== text) note.textContent = text;
		input.removeAttribute("aria-invalid");
		changed();
	});
	const ready = () => {
		if (name() !== "") return true;
		note.textContent = said.noName;
		input.setAttribute("aria-invalid", "true");
		input.focus();
		return false;
	};
	return { whole: field(said.name, input, note), name, listed, ready };
}
