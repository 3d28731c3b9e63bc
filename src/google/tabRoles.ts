import { wordsOfAllLanguages } from "../i18n/language.ts";
import type { Words } from "../i18n/words.ts";
import type { TabRole } from "../workbook/port.ts";
import type { HostSheet } from "./host.ts";
import type { Mark } from "./marks.ts";

/** What a sheet is to us. */
export interface Role {
	/** Null where it is none of ours, or not made to its end. */
	readonly role: TabRole | null;
	/** Whether a mark says so, or only its looks. */
	readonly isMarked: boolean;
	/** What it was going to be when a run broke off; null where none has. */
	readonly making: TabRole | null;
	/** The row that a run has put in without coming to its end; null where there is none, or rows have come or gone since. */
	readonly unfinishedRow: number | null;
}

/** @param name its name, which is asked for only where nothing is kept about it. */
export function roleOf(sheet: HostSheet, mark: Mark, name: () => string): Role {
	const { role = null, making = null, row } = mark;
	const unfinishedRow = row !== undefined && row.of === sheet.getMaxRows() ? row.at : null;
	if (making !== null || role !== null) return { role, isMarked: role !== null, making, unfinishedRow };
	return { ...roleByLooks(sheet, name()), isMarked: false, unfinishedRow };
}

/**
 * What we keep about a tab gets lost where a file goes through another program. A tab that has both a name and a title of ours, each in
 * any of our languages, is ours all the same. An empty one of our name is one that a run has put in without coming to mark it.
 */
function roleByLooks(sheet: HostSheet, name: string): Pick<Role, "role" | "making"> {
	const role = MADE_BY_US.find((made) =>
		wordsOfAllLanguages().some((words) => looks(words)[made].tab === name),
	);
	if (role === undefined) return { role: null, making: null };
	if (sheet.getLastRow() === 0) return { role: null, making: role };
	const title = sheet.getRange(1, 1, 1, 1).getValues()[0]?.[0];
	const isIts = wordsOfAllLanguages().some((words) => looks(words)[role].title === title);
	return { role: isIts ? role : null, making: null };
}

const MADE_BY_US = [
	"summary",
	"settings",
	"history",
	"tree",
	"playbook",
	"alternatives",
	"team",
	"undo",
] as const;

type MadeByUs = (typeof MADE_BY_US)[number];

export const isTabRole = (value: unknown): value is TabRole =>
	value === "customers" || MADE_BY_US.some((role) => role === value);

/** The name and the title that a new tab of ours gets. */
export const looks = ({
	summary,
	settings,
	record,
	tree,
	playbook,
	alternatives,
	team,
	undo,
}: Words): Readonly<Record<MadeByUs, { readonly tab: string; readonly title: string }>> => ({
	summary,
	settings,
	history: record,
	tree,
	playbook,
	alternatives,
	team,
	undo,
});
