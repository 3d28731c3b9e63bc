import type { SetUp } from "../../../contract/server.ts";
import type { PageWords } from "../../../i18n/words.ts";
import { button } from "../controls/button.ts";
import { choiceOf } from "../controls/choiceOf.ts";
import { element } from "../controls/element.ts";
import { field } from "../controls/field.ts";
import type { Assignment } from "./assignment.ts";
import { reassign } from "./reassign.ts";

/** The column that one fact is read from: chosen by a person from all there are, and what we make of it. */
export function factPicker(
	found: SetUp["facts"][number],
	columns: SetUp["columns"],
	assigned: Assignment,
	words: PageWords,
): HTMLElement {
	const said = words.sidebar.setUp;
	const id = `fact-${found.fact}`;
	const options = columns.map(({ column, heading }) => ({
		value: column,
		text: said.column(column, heading),
	}));
	const select = choiceOf([{ value: "", text: said.notThere }, ...options], "", {
		id,
		"aria-describedby": `${id}-reading`,
	});
	select.addEventListener("change", () => reassign(assigned, found.fact, select.value || null, words));
	const hint = element("p", { id: `${id}-reading`, class: "quiet" });
	const question = suggestion(found, columns, words, () => {
		reassign(assigned, found.fact, found.suggestion, words);
		select.focus();
	});
	const update = () => {
		const column = assigned.columnOf(found.fact);
		select.value = column ?? "";
		hint.textContent = reading(found, column, columns, words);
		question.hidden = column !== null || found.suggestion === null;
	};
	update();
	assigned.watch(update);
	return field(words.facts[found.fact], select, hint, question);
}

function suggestion(
	found: SetUp["facts"][number],
	columns: SetUp["columns"],
	words: PageWords,
	accept: () => void,
): HTMLElement {
	const said = words.sidebar.setUp;
	const { column, heading, sample } = columns.find((one) => one.column === found.suggestion) ?? NO_COLUMN;
	const text = element("span", { id: `suggested-${found.fact}` }, said.suggested(column, heading));
	const example = element("span", { class: "quiet" }, sample);
	const yes = button(said.accept, accept, { class: "second", "aria-describedby": text.id });
	return element("div", { class: "question" }, text, " ", example, yes);
}

const NO_COLUMN = { column: "", heading: "", sample: "" };

const SURE = 0.9;
const FAIRLY_SURE = 0.6;

/** What we make of a fact's column, and how sure we are: "12.444,50 kr. → 12,444.50 · sure". Nothing without a column. */
function reading(
	found: SetUp["facts"][number],
	column: string | null,
	columns: SetUp["columns"],
	words: PageWords,
): string {
	const said = words.sidebar.setUp;
	if (column === null) return "";
	if (column !== found.column)
		return joined(columns.find((one) => one.column === column)?.sample ?? "", said.chosen);
	return joined(sampleOf(found, words), found.chosen ? said.chosen : howSure(found.confidence, words));
}

/** What is understood just as it stands is said once. */
function sampleOf({ sample }: SetUp["facts"][number], { sidebar: { setUp } }: PageWords): string {
	if (!sample) return "";
	return sample.found === sample.understood ? sample.found : setUp.sample(sample.found, sample.understood);
}

const joined = (...parts: readonly string[]) => parts.filter((part) => part !== "").join(" · ");

function howSure(confidence: number, { sidebar: { setUp } }: PageWords): string {
	if (confidence >= SURE) return setUp.sure;
	return confidence >= FAIRLY_SURE ? setUp.fairlySure : setUp.unsure;
}
