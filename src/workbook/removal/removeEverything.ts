import type { Words } from "../../i18n/words.ts";
import type { Action } from "../action.ts";
import type { Edit } from "../edits.ts";
import { firstFew } from "../list/firstFew.ts";
import type { Port, Tab } from "../port.ts";
import { noTierRules } from "../results/tierRules.ts";
import { stretches } from "../stretches.ts";
import { columnRemoval, preservedCells } from "./columnRemoval.ts";
import type { OurColumn, OurColumns } from "./ourColumns.ts";
import { type WhatIsOurs, whatIsOurs } from "./whatIsOurs.ts";
import { hasOurText, withoutOurNote } from "./withoutOurNote.ts";

type IsUnwanted = (tab: Tab, heading: string) => boolean;

/**
 * Takes all that we have added out of the file. What each step finds its work by goes after that work, so that a run that breaks off is
 * completed by the next one: in a tab the headings and their notes come last, among the tabs the settings, and at the very end the
 * marks on the user's own tabs.
 *
 * @param isUnwanted which columns of answers go too; all others stay, as columns of the user's.
 */
export function removeEverything(isUnwanted: IsUnwanted): Action {
	return (port, today) => {
		const ours = whatIsOurs(port, today);
		const { words } = ours.book.language;
		const theirs = ours.columns.map(({ tab }) => tab);
		const home = theirs.filter(({ id }) => !port.isHidden(id));
		if (home.length === 0) return { ok: false, message: words.removal.noOtherTab };
		const taken = ours.columns.map((on) => ({ on, columns: takenFrom(on, isUnwanted) }));
		return {
			ok: true,
			edits: [
				...ours.formulas.unlinked,
				...taken.flatMap(({ on, columns }) => [
					noTierRules(on.tab.id),
					...columnRemoval(on, columns, port),
					...noteRemoval(on),
				]),
				...showOther(port, ours.tabs, home),
				...settingsLast([...ours.unseen, ...ours.tabs]).map(
					({ id }): Edit => ({ kind: "deleteTab", tab: id }),
				),
				...theirs.map(({ id }): Edit => ({ kind: "unmarkTab", tab: id })),
				{ kind: "forget", what: "review" },
			],
			message: removalMessage(ours, taken, words),
		};
	};
}

function takenFrom({ tab, results, answers }: OurColumns, isUnwanted: IsUnwanted): OurColumn[] {
	return [...results, ...answers.filter(({ heading }) => isUnwanted(tab, heading))];
}

/** Whoever looks at a tab that goes is taken to the list, before it goes. */
function showOther(port: Port, tabs: readonly Tab[], home: readonly Tab[]): Edit[] {
	const active = port.active().id;
	if (tabs.every(({ id }) => id !== active)) return [];
	const list = home.find(({ role }) => role === "customers") ?? home[0]!;
	return [{ kind: "show", area: { tab: list.id, row: 1, column: 1, rows: 1, columns: 1 } }];
}

/** By the settings a list is read. */
const settingsLast = (tabs: readonly Tab[]): Tab[] => [
	...tabs.filter(({ role }) => role !== "settings"),
	...tabs.filter(({ role }) => role === "settings"),
];

type Taken = readonly { readonly on: OurColumns; readonly columns: readonly OurColumn[] }[];

function removalMessage(
	{ tabs, columns, formulas }: WhatIsOurs,
	taken: Taken,
	{ removal, sidebar }: Words,
): string {
	const count = taken.reduce((sum, { columns }) => sum + columns.length, 0);
	const answers = columns.reduce((sum, on) => sum + on.answers.length, 0);
	const results = columns.reduce((sum, on) => sum + on.results.length, 0);
	const stays = answers - (count - results);
	const kept = taken.flatMap(({ on, columns }) =>
		preservedCells(columns).map((cell) => removal.cell(on.tab.name, cell)),
	);
	if (tabs.length + count + answers + formulas.unlinked.length === 0) return removal.nothing;
	return [
		removal.done(tabs.length, count),
		...(stays > 0 ? [removal.answersStay(stays)] : []),
		...(kept.length > 0 ? [removal.keptCells(firstFew(kept, ", ", sidebar.more))] : []),
		removal.back,
	].join(" ");
}

/**
 * Takes our notes from a tab, wherever they stand by now; what people wrote into them stays. Those on headings last: by them our
 * columns are found.
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
