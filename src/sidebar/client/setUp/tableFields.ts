import type { PageWords } from "../../../i18n/words.ts";
import type { SetUp } from "../../contract.ts";
import { choiceOf } from "../controls/choiceOf.ts";
import { field } from "../controls/field.ts";
import type { Go } from "../page/go.ts";

export interface TableFields {
	readonly fields: readonly HTMLElement[];
	/** The row that a person chose; null: as found. */
	headingRow(): number | null;
}

/** Where the table is: its tab and the row of its headings. Another tab is another set-up. */
export function tableFields(setUp: SetUp, words: PageWords, go: Go): TableFields {
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
