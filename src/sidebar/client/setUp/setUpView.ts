import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import type { SetUp } from "../../contract.ts";
import { backButton } from "../backButton.ts";
import { element } from "../element.ts";
import type { Go } from "../go.ts";
import { heading } from "../heading.ts";
import { remarkList } from "../remarkList.ts";
import { assignment } from "./assignment.ts";
import { factPicker } from "./factPicker.ts";
import { moneyFields } from "./moneyFields.ts";
import { rememberButton } from "./rememberButton.ts";
import { tableFields } from "./tableFields.ts";
import { unusedColumns } from "./unusedColumns.ts";

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
		...remarkList(setUp.remarks, setUp.remarks.length, words),
		...money.fields,
		element("h2", {}, said.facts),
		...setUp.facts.map((fact) => factPicker(fact, setUp.columns, assigned, words)),
		unusedColumns(setUp.columns, assigned, words),
		element("p", { class: "buttons" }, rememberButton(choice, words, go)),
	];
}
