import type { PageWords } from "../../../i18n/words.ts";
import { element } from "../controls/element.ts";
import { field } from "../controls/field.ts";
import { draft } from "./draft.ts";
import type { Step } from "./step.ts";

/** What fits on the summary. */
const LONGEST = "500";

/** The second step: whom the owner wants as customers, in a sentence of their own. */
export function whoYouWant({ begin: { want } }: PageWords): Step {
	const help = element("p", { id: "ideal-help", class: "quiet" }, want.help);
	const typed = element("textarea", {
		id: "ideal",
		rows: "5",
		maxlength: LONGEST,
		"aria-describedby": help.id,
	});
	typed.value = draft().idealCustomer;
	typed.addEventListener("input", () => {
		draft().idealCustomer = typed.value;
	});
	return { heading: want.heading, content: [field(want.label, typed, help)], ready: () => true };
}
