import type { PageWords } from "../../../i18n/words.ts";
import type { SetUp } from "../../contract.ts";
import { element } from "../controls/element.ts";
import type { Assignment } from "./assignment.ts";
import { columnPicker } from "./columnPicker.ts";

/** The columns that no fact is read from, each with a choice of every fact there is. */
export function unusedColumns(
	columns: SetUp["columns"],
	assigned: Assignment,
	words: PageWords,
): HTMLElement {
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
