import type { SetUp, SetUpChoice } from "../../../contract/server.ts";
import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import type { PageWords } from "../../../i18n/words.ts";
import { button } from "../controls/button.ts";
import { choiceOf } from "../controls/choiceOf.ts";
import { element } from "../controls/element.ts";
import { field } from "../controls/field.ts";
import { heading } from "../controls/heading.ts";
import { act } from "../page/act.ts";
import { backButton } from "../page/backButton.ts";
import type { Go } from "../page/go.ts";
import { noticeList } from "../page/noticeList.ts";
import { say } from "../page/say.ts";
import { ask } from "../page/server.ts";
import { type Assignment, assignment, type Fact } from "./assignment.ts";
import { factPicker } from "./factPicker.ts";
import { moneyFields } from "./moneyFields.ts";
import { reassign } from "./reassign.ts";

/** How the list is read, and every part of it to be put right by a person. */
export function setUpView(setUp: SetUp, language: PageLanguage, go: Go): HTMLElement[] {
	const { words } = language;
	const said = words.sidebar.setUp;
	const assigned = assignment(setUp);
	const table = tableFields(setUp, words, go);
	const money = moneyFields(setUp, language);
	const choice = () => {
		const amounts = money.read();
		if (amounts === null) return null;
		return { tab: setUp.tab, headingRow: table.headingRow(), columns: assigned.changes(), ...amounts };
	};
	return [
		backButton(words, go),
		heading(said.heading),
		...table.fields,
		element("p", { class: "found" }, said.found(setUp.customers, setUp.leftOut)),
		...noticeList(setUp.remarks, setUp.remarks.length, words),
		...money.fields,
		element("h2", {}, said.facts),
		...setUp.facts.map((fact) => factPicker(fact, setUp.columns, assigned, words)),
		unusedColumns(setUp.columns, assigned, words),
		element("p", { class: "buttons" }, rememberButton(choice, words, go)),
	];
}

/** What one column is: chosen by a person from every fact there is. */
function columnPicker(
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

/** Has the server remember the choice; there is none while a field holds what is no number. */
function rememberButton(choice: () => SetUpChoice | null, words: PageWords, go: Go): HTMLElement {
	const save = (pressed: HTMLButtonElement) => {
		const chosen = choice();
		// What is wrong stands at its field; an older "saved" must not stand beside it.
		if (chosen === null) return say("");
		void act({
			button: pressed,
			words,
			request: () => ask("sidebarSaveSetUp", chosen),
			// Read anew: other headings are other columns, and another column is understood in its own way.
			afterwards: (message) => go.setUp(chosen.tab, message),
		});
	};
	return button(words.sidebar.setUp.use, save, { id: "use", class: "primary" });
}

interface TableFields {
	readonly fields: readonly HTMLElement[];
	/** The row that a person chose; null: as found. */
	headingRow(): number | null;
}

/** Where the table is: its tab and the row of its headings. Another tab is another set-up. */
function tableFields(setUp: SetUp, words: PageWords, go: Go): TableFields {
	const said = words.sidebar.setUp;
	const names = setUp.tabs.includes(setUp.tab) ? setUp.tabs : [setUp.tab, ...setUp.tabs];
	const tab = choiceOf(
		names.map((name) => ({ value: name, text: name })),
		setUp.tab,
		{ id: "tab" },
	);
	tab.addEventListener("change", () => void go.setUp(tab.value));
	const rows = setUp.headingRows.map(({ row, text }) => ({ value: String(row), text: said.row(row, text) }));
	const found = rows.find(({ value }) => value === String(setUp.headingRow));
	const asFound = found && !setUp.headingRowChosen ? `${said.asFound} (${found.text})` : said.asFound;
	const chosen = found && setUp.headingRowChosen ? found.value : "";
	const headings = choiceOf([{ value: "", text: asFound }, ...rows], chosen, { id: "headings" });
	return {
		fields: [field(said.tab, tab), field(said.headingRow, headings)],
		headingRow: () => (headings.value === "" ? null : Number(headings.value)),
	};
}

/** The columns that no fact is read from, each with a choice of every fact there is. */
function unusedColumns(columns: SetUp["columns"], assigned: Assignment, words: PageWords): HTMLElement {
	const summary = element("summary", {});
	const pickers = columns.map((column) => columnPicker(column, assigned, words));
	const whole = element("details", {}, summary, ...pickers);
	const update = () => {
		const unused = columns.filter(({ column }) => assigned.factOf(column) === null);
		summary.textContent = words.sidebar.setUp.unused(unused.length);
		// One that is taken into use stays in sight: it may be the one that is being edited.
		columns.forEach(({ column }, at) => {
			if (assigned.factOf(column) === null) (pickers[at] as HTMLElement).hidden = false;
		});
		whole.hidden = pickers.every(({ hidden }) => hidden);
	};
	for (const picker of pickers) picker.hidden = true;
	update();
	assigned.watch(update);
	return whole;
}
