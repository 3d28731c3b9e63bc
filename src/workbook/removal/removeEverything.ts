import type { Words } from "../../i18n/words.ts";
import type { Action } from "../action.ts";
import type { Edit } from "../edits.ts";
import { firstFew } from "../list/firstFew.ts";
import type { Port, Tab } from "../port.ts";
import { filterWithout } from "../results/listFilter.ts";
import { noTierRules } from "../results/tierRules.ts";
import { stretches } from "../stretches.ts";
import { columnRemoval, preservedAddresses } from "./columnRemoval.ts";
import type { OurColumn, OurColumns } from "./ourColumns.ts";
import { type OurContent, ourContent } from "./ourContent.ts";
import { hasOurText, withoutOurNote } from "./withoutOurNote.ts";

type IsUnwanted = (tab: Tab, heading: string) => boolean;

/**
 * Removes everything that the add-on has put into the file. Whatever a step needs to find its work is removed after that
 * work, so that the next run completes an interrupted one: on a tab, the headings and their notes come last; of the tabs,
 * the settings; and at the very end, the roles of the user's own tabs.
 *
 * @param isUnwanted tells which columns of answers go too; all others stay, as the user's columns.
 */
export function removeEverything(isUnwanted: IsUnwanted): Action {
	return (port, today) => {
		const ours = ourContent(port, today);
		const { words } = ours.file.language;
		const userTabs = ours.columns.map(({ tab }) => tab);
		const visibleTabs = userTabs.filter(({ id }) => !port.isHidden(id));
		if (visibleTabs.length === 0) return { ok: false, message: words.removal.noOtherTab };
		const removals = ours.columns.map((ourColumns) => ({
			ourColumns,
			columns: takenFrom(ourColumns, isUnwanted),
		}));
		return {
			ok: true,
			edits: [
				...ours.formulas.unlinked,
				...removals.flatMap(({ ourColumns, columns }) => [
					noTierRules(ourColumns.tab.id),
					...filterWithout(
						ourColumns.tab.id,
						columns.flatMap(({ column, preserved }) => (preserved.length === 0 ? [column + 1] : [])),
						port,
					),
					...columnRemoval(ourColumns, columns, port),
					...noteRemoval(ourColumns),
				]),
				...showOther(port, ours.tabs, visibleTabs),
				...settingsLast([...ours.hiddenTabs, ...ours.tabs]).map(
					({ id }): Edit => ({ kind: "deleteTab", tab: id }),
				),
				...userTabs.map(({ id }): Edit => ({ kind: "clearRole", tab: id })),
				{ kind: "forget", what: "review" },
			],
			message: removalMessage(ours, removals, words),
		};
	};
}

function takenFrom({ tab, results, answers }: OurColumns, isUnwanted: IsUnwanted): OurColumn[] {
	return [...results, ...answers.filter(({ heading }) => isUnwanted(tab, heading))];
}

/** Shows the list to a user who is on a tab that is about to be deleted. */
function showOther(port: Port, tabs: readonly Tab[], visibleTabs: readonly Tab[]): Edit[] {
	const active = port.active().id;
	if (tabs.every(({ id }) => id !== active)) return [];
	const list = visibleTabs.find(({ role }) => role === "customers") ?? visibleTabs[0]!;
	return [{ kind: "show", area: { tab: list.id, row: 1, column: 1, rows: 1, columns: 1 } }];
}

/** Delete the settings last, because a list is read by them. */
const settingsLast = (tabs: readonly Tab[]): Tab[] => [
	...tabs.filter(({ role }) => role !== "settings"),
	...tabs.filter(({ role }) => role === "settings"),
];

type Removals = readonly { readonly ourColumns: OurColumns; readonly columns: readonly OurColumn[] }[];

function removalMessage(
	{ tabs, columns, formulas }: OurContent,
	removals: Removals,
	{ removal, sidebar }: Words,
): string {
	const count = removals.reduce((sum, { columns }) => sum + columns.length, 0);
	const answers = columns.reduce((sum, on) => sum + on.answers.length, 0);
	const results = columns.reduce((sum, on) => sum + on.results.length, 0);
	const remaining = answers - (count - results);
	const preserved = removals.flatMap(({ ourColumns, columns }) =>
		preservedAddresses(columns).map((cell) => removal.cell(ourColumns.tab.name, cell)),
	);
	if (tabs.length + count + answers + formulas.unlinked.length === 0) return removal.nothing;
	return [
		removal.done(tabs.length, count),
		...(remaining > 0 ? [removal.answersStay(remaining)] : []),
		...(preserved.length > 0 ? [removal.keptCells(firstFew(preserved, ", ", sidebar.more))] : []),
		removal.back,
	].join(" ");
}

/**
 * Removes the add-on's notes from a tab, wherever they are now; text that users wrote into them stays. Those on headings
 * come last, because the columns are found by them.
 */
function noteRemoval({ tab, notes, results, answers }: OurColumns): Edit[] {
	const width = notes[0]?.length ?? 0;
	const headings = new Set([...results, ...answers].map(({ headingRow }) => headingRow));
	const edits = (isWanted: (row: number) => boolean): Edit[] =>
		Array.from({ length: width }, (_, column) => column).flatMap((column) => {
			const changed = notes.flatMap((cells, row) =>
				isWanted(row) && hasOurText(cells[column]!) ? [row] : [],
			);
			return stretches(changed).map(({ first, count }) => ({
				kind: "notes",
				area: { tab: tab.id, row: first + 1, column: column + 1, rows: count, columns: 1 },
				notes: notes.slice(first, first + count).map((cells) => [withoutOurNote(cells[column]!)]),
			}));
		});
	return [...edits((row) => !headings.has(row)), ...edits((row) => headings.has(row))];
}
