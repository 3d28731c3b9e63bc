import type { PageWords } from "../../../i18n/words.ts";
import type { SetUp } from "../../contract.ts";
import { choiceOf } from "../controls/choiceOf.ts";
import { element } from "../controls/element.ts";
import { field } from "../controls/field.ts";
import type { Assignment, Fact } from "./assignment.ts";
import { reassign } from "./reassign.ts";

/** What one column is: chosen by a person from every fact there is. */
export function columnPicker(
	{ column, heading, sample }: SetUp["columns"][number],
	assigned: Assignment,
	words: PageWords,
): HTMLElement {
	const said = words.sidebar.setUp;
	const id = `column-${column}`;
	const facts = Object.entries(words.facts).map(([value, text]) => ({ value, text }));
	const select = choiceOf([{ value: "", text: said.notUsed }, ...facts], "", {
		id,
		"aria-describedby": `${id}-sample`,
	});
	select.addEventListener("change", () => {
		const chosen = (select.value || null) as Fact | null;
		const now = assigned.factOf(column);
		if (chosen !== null) reassign(assigned, chosen, column, words);
		else if (now !== null) reassign(assigned, now, null, words);
	});
	const update = () => {
		select.value = assigned.factOf(column) ?? "";
	};
	update();
	assigned.watch(update);
	const example = element("p", { id: `${id}-sample`, class: "quiet" }, sample);
	return field(said.column(column, heading), select, example);
}
