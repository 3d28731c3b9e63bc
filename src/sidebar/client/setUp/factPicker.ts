import type { SetUp } from "../../../contract/server.ts";
import type { PageWords } from "../../../i18n/words.ts";
import { button } from "../controls/button.ts";
import { dropDown } from "../controls/dropDown.ts";
import { element } from "../controls/element.ts";
import { field } from "../controls/field.ts";
import { type ColumnAssignment, reassign } from "./columnAssignment.ts";

/** Chooses the column of a fact from all columns, and shows how it is read. */
export function factPicker(
	setUpFact: SetUp["facts"][number],
	columns: SetUp["columns"],
	assigned: ColumnAssignment,
	words: PageWords,
): HTMLElement {
	const texts = words.sidebar.setUp;
	const id = `fact-${setUpFact.fact}`;
	const options = columns.map(({ column, heading }) => ({
		value: column,
		text: texts.column(column, heading),
	}));
	const select = dropDown([{ value: "", text: texts.notThere }, ...options], "", {
		id,
		"aria-describedby": `${id}-reading`,
	});
	select.addEventListener("change", () => reassign(assigned, setUpFact.fact, select.value || null, words));
	const hint = element("p", { id: `${id}-reading`, class: "quiet" });
	const question = suggestion(setUpFact, columns, words, () => {
		reassign(assigned, setUpFact.fact, setUpFact.suggestion, words);
		select.focus();
	});
	const update = () => {
		const column = assigned.columnOf(setUpFact.fact);
		select.value = column ?? "";
		hint.textContent = readingText(setUpFact, column, columns, words);
		question.hidden = column !== null || setUpFact.suggestion === null;
	};
	update();
	assigned.watch(update);
	return field(words.facts[setUpFact.fact], select, hint, question);
}

function suggestion(
	setUpFact: SetUp["facts"][number],
	columns: SetUp["columns"],
	words: PageWords,
	accept: () => void,
): HTMLElement {
	const texts = words.sidebar.setUp;
	const { column, heading, sample } = columns.find((one) => one.column === setUpFact.suggestion) ?? NO_COLUMN;
	const text = element("span", { id: `suggested-${setUpFact.fact}` }, texts.suggested(column, heading));
	const example = element("span", { class: "quiet" }, sample);
	const yes = button(texts.accept, accept, { class: "second", "aria-describedby": text.id });
	return element("div", { class: "question" }, text, " ", example, yes);
}

const NO_COLUMN = { column: "", heading: "", sample: "" };

const MIN_CONFIDENCE_SURE = 0.9;
const MIN_CONFIDENCE_FAIR = 0.6;

/** A cell of the column as written and as read, and how sure that is: "12.444,50 kr. → 12,444.50 · sure". `""`: no column. */
function readingText(
	setUpFact: SetUp["facts"][number],
	column: string | null,
	columns: SetUp["columns"],
	words: PageWords,
): string {
	const texts = words.sidebar.setUp;
	if (column === null) return "";
	if (column !== setUpFact.column)
		return joined(columns.find((one) => one.column === column)?.sample ?? "", texts.chosen);
	return joined(
		sampleOf(setUpFact, words),
		setUpFact.chosen ? texts.chosen : howSure(setUpFact.confidence, words),
	);
}

/** Shows a cell once if it is read exactly as it is written. */
function sampleOf({ sample }: SetUp["facts"][number], { sidebar: { setUp } }: PageWords): string {
	if (!sample) return "";
	return sample.found === sample.understood ? sample.found : setUp.sample(sample.found, sample.understood);
}

const joined = (...parts: readonly string[]) => parts.filter((part) => part !== "").join(" · ");

function howSure(confidence: number, { sidebar: { setUp } }: PageWords): string {
	if (confidence >= MIN_CONFIDENCE_SURE) return setUp.sure;
	return confidence >= MIN_CONFIDENCE_FAIR ? setUp.fairlySure : setUp.unsure;
}
