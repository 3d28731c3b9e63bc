import type { SetUp, SetUpChoice } from "../../../contract/server.ts";
import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import type { PageWords } from "../../../i18n/words.ts";
import { button } from "../controls/button.ts";
import { dropDown } from "../controls/dropDown.ts";
import { element } from "../controls/element.ts";
import { field } from "../controls/field.ts";
import { heading } from "../controls/heading.ts";
import { askServer } from "../page/askServer.ts";
import { backButton } from "../page/backButton.ts";
import type { Navigation } from "../page/navigation.ts";
import { noticeList } from "../page/noticeList.ts";
import { runRequest } from "../page/runRequest.ts";
import { showStatus } from "../page/showStatus.ts";
import { type ColumnAssignment, columnAssignment, type Fact, reassign } from "./columnAssignment.ts";
import { currencyField } from "./currencyField.ts";
import { decisionList } from "./decisionList.ts";
import { factPicker } from "./factPicker.ts";
import { moneyFields } from "./moneyFields.ts";

/** Shows how the list is read, and lets a person correct every part of it. */
export function setUpView(setUp: SetUp, language: PageLanguage, go: Navigation): HTMLElement[] {
	const { words } = language;
	const texts = words.sidebar.setUp;
	const assigned = columnAssignment(setUp);
	const table = tableFields(setUp, words, go);
	const money = moneyFields(setUp, language);
	const currency = setUp.currency === null ? null : currencyField(setUp.currency, words);
	const choice = () => {
		const amounts = money.read();
		if (amounts === null) return null;
		const columns = assigned.changes();
		const currencies = currency === null ? {} : { currency: currency.read() };
		return { tab: setUp.tab, headingRow: table.headingRow(), columns, ...amounts, ...currencies };
	};
	const again = (message: string) => go.setUp(setUp.tab, message);
	return [
		backButton(words, go),
		heading(texts.heading),
		...table.fields,
		element("p", { class: "found" }, texts.found(setUp.customers, setUp.leftOut.rows, setUp.leftOut.as)),
		...noticeList(setUp.remarks, setUp.remarks.length, words, again),
		...decisionList(setUp, words, again),
		...(currency === null ? [] : [currency.whole]),
		...money.fields,
		element("h2", {}, texts.facts),
		...setUp.facts.map((fact) => factPicker(fact, setUp.columns, assigned, words)),
		unusedColumns(setUp.columns, assigned, words),
		element("p", { class: "buttons" }, rememberButton(choice, words, go)),
	];
}

/** Chooses the fact of a column from all facts. */
function columnPicker(
	{ column, heading, sample }: SetUp["columns"][number],
	assigned: ColumnAssignment,
	words: PageWords,
): HTMLElement {
	const texts = words.sidebar.setUp;
	const id = `column-${column}`;
	const facts = Object.entries(words.facts).map(([value, text]) => ({ value, text }));
	const select = dropDown([{ value: "", text: texts.notUsed }, ...facts], "", {
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
	return field(texts.column(column, heading), select, example);
}

/** Has the server remember the choice, which is null while a field has no number. */
function rememberButton(choice: () => SetUpChoice | null, words: PageWords, go: Navigation): HTMLElement {
	const save = (pressed: HTMLButtonElement) => {
		const chosen = choice();
		// The error is at its field: clear an older "saved".
		if (chosen === null) return showStatus("");
		void runRequest({
			button: pressed,
			words,
			request: () => askServer("sidebarSaveSetUp", chosen),
			// Read anew: another row of headings gives other columns, and another column is read in its own way.
			afterwards: (message) => go.setUp(chosen.tab, message),
		});
	};
	return button(words.sidebar.setUp.use, save, { id: "use", class: "primary" });
}

interface TableFields {
	readonly fields: readonly HTMLElement[];
	/** The chosen row; null: as found. */
	headingRow(): number | null;
}

/** The list's tab and its row of headings. Another tab opens its own set-up. */
function tableFields(setUp: SetUp, words: PageWords, go: Navigation): TableFields {
	const texts = words.sidebar.setUp;
	const names = setUp.tabs.includes(setUp.tab) ? setUp.tabs : [setUp.tab, ...setUp.tabs];
	const tab = dropDown(
		names.map((name) => ({ value: name, text: name })),
		setUp.tab,
		{ id: "tab" },
	);
	tab.addEventListener("change", () => void go.setUp(tab.value));
	const rows = setUp.headingRows.map(({ row, text }) => ({ value: String(row), text: texts.row(row, text) }));
	const found = rows.find(({ value }) => value === String(setUp.headingRow));
	const asFound = found && !setUp.headingRowChosen ? `${texts.asFound} (${found.text})` : texts.asFound;
	const chosen = found && setUp.headingRowChosen ? found.value : "";
	const headings = dropDown([{ value: "", text: asFound }, ...rows], chosen, { id: "headings" });
	return {
		fields: [field(texts.tab, tab), field(texts.headingRow, headings)],
		headingRow: () => (headings.value === "" ? null : Number(headings.value)),
	};
}

/** The unused columns, each with a choice of all facts. */
function unusedColumns(columns: SetUp["columns"], assigned: ColumnAssignment, words: PageWords): HTMLElement {
	const summary = element("summary", {});
	const pickers = columns.map((column) => columnPicker(column, assigned, words));
	const whole = element("details", {}, summary, ...pickers);
	const update = () => {
		const unused = columns.filter(({ column }) => assigned.factOf(column) === null);
		summary.textContent = words.sidebar.setUp.unused(unused.length);
		// Keep a column in sight once it is used: it may be the one being edited.
		columns.forEach(({ column }, index) => {
			if (assigned.factOf(column) === null) (pickers[index] as HTMLElement).hidden = false;
		});
		whole.hidden = pickers.every(({ hidden }) => hidden);
	};
	for (const picker of pickers) picker.hidden = true;
	update();
	assigned.watch(update);
	return whole;
}
