import type { Reply } from "../../contract/reply.ts";
import type { AnswerColumn, Removal } from "../../contract/server.ts";
import type { Day } from "../../tiering/facts.ts";
import type { Action } from "../../workbook/action.ts";
import { firstFew } from "../../workbook/list/firstFew.ts";
import type { Port } from "../../workbook/port.ts";
import { preservedAddresses } from "../../workbook/removal/columnRemoval.ts";
import { answersIn, ourContent } from "../../workbook/removal/ourContent.ts";
import { removeEverything } from "../../workbook/removal/removeEverything.ts";
import { writtenOn } from "../../workbook/removal/writtenOn.ts";
import { filterWithout } from "../../workbook/results/listFilter.ts";

/** Returns what would be deleted and what would remain if the add-on were removed from the file. Writes nothing. */
export function removalPreview(port: Port, today: Day): Reply<Removal> {
	const { file, tabs, columns, formulas } = ourContent(port, today);
	const { words } = file.language;
	const shortened = (cells: readonly { readonly tab: string; readonly cell: string }[]) =>
		firstFew(
			cells.map(({ tab, cell }) => words.removal.cell(tab, cell)),
			", ",
			words.sidebar.more,
		);
	return {
		ok: true,
		locale: words.tag,
		view: {
			tabs: tabs.map(({ name, role }) => ({ name, holds: writtenOn(role, file, port, words) })),
			columns: columns
				.filter(({ results }) => results.length > 0)
				.map(({ tab, results }) => ({ tab: tab.name, count: results.length })),
			narrowsFilter: columns.some(({ tab, results, answers }) => {
				const ours = [...results, ...answers].map(({ column }) => column + 1);
				return filterWithout(tab.id, ours, port).length > 0;
			}),
			answers: columns.flatMap((tabColumns) =>
				tabColumns.answers.map((column) => ({
					tab: String(tabColumns.tab.id),
					on: tabColumns.tab.name,
					heading: column.heading,
					answers: answersIn(tabColumns, column),
				})),
			),
			kept: shortened(
				columns.flatMap(({ tab, results }) =>
					preservedAddresses(results).map((cell) => ({ tab: tab.name, cell })),
				),
			),
			unlinked: formulas.unlinked.length,
			failing: { count: formulas.failing.length, cells: shortened(formulas.failing) },
		},
	};
}

/** Removes the add-on from the file as it is now. @param unwanted the columns of answers to delete too. */
export function removeAddOn(unwanted: readonly AnswerColumn[]): Action {
	return removeEverything((tab, heading) =>
		unwanted.some((column) => column.tab === String(tab.id) && column.heading === heading),
	);
}
