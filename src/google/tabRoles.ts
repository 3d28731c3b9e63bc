import { wordsOfAllLanguages } from "../i18n/language.ts";
import type { Words } from "../i18n/words.ts";
import type { TabRole } from "../workbook/port.ts";
import type { SheetMetadata } from "./fileMetadata.ts";
import type { HostSheet } from "./host.ts";

/** What a sheet is to us. */
export interface SheetRole {
	/** Null where it is none of ours, or not made to its end. */
	readonly role: TabRole | null;
	/** Whether a mark says so, or only its looks. */
	readonly isStored: boolean;
	/** What it was going to be when a run broke off; null where none has. */
	readonly making: TabRole | null;
	/** The row that a run has put in without coming to its end; null where there is none, or rows have come or gone since. */
	readonly unfinishedRow: number | null;
}

/** @param name its name, which is asked for only where nothing is kept about it. */
export function roleOf(sheet: HostSheet, mark: SheetMetadata, name: () => string): SheetRole {
	const { role = null, making = null, row } = mark;
	const unfinishedRow = row !== undefined && row.of === sheet.getMaxRows() ? row.at : null;
	if (making !== null || role !== null) return { role, isStored: role !== null, making, unfinishedRow };
	return { ...roleByContent(sheet, name()), isStored: false, unfinishedRow };
}

/**
 * What we keep about a tab gets lost where a file goes through another program. A tab that has both a name and a title of ours, each in
 * any of our languages, is ours all the same. An empty one of our name is one that a run has put in without coming to mark it.
 */
function roleByContent(sheet: HostSheet, name: string): Pick<SheetRole, "role" | "making"> {
	const role = OWN_ROLES.find((made) =>
		wordsOfAllLanguages().some((words) => tabTexts(words)[made].tab === name),
	);
	if (role === undefined) return { role: null, making: null };
	if (sheet.getLastRow() === 0) return { role: null, making: role };
	const title = sheet.getRange(1, 1, 1, 1).getValues()[0]?.[0];
	const isIts = wordsOfAllLanguages().some((words) => tabTexts(words)[role].title === title);
	return { role: isIts ? role : null, making: null };
}

const OWN_ROLES = [
	"summary",
	"settings",
	"history",
	"tree",
	"playbook",
	"alternatives",
	"team",
	"undo",
] as const;

type OwnRole = (typeof OWN_ROLES)[number];

export const isTabRole = (value: unknown): value is TabRole =>
	value === "customers" || OWN_ROLES.some((role) => role === value);

/** The name and the title that a new tab of ours gets. */
export const tabTexts = ({
	summary,
	settings,
	record,
	tree,
	playbook,
	alternatives,
	team,
	undo,
}: Words): Readonly<Record<OwnRole, { readonly tab: string; readonly title: string }>> => ({
	summary,
	settings,
	history: record,
	tree,
	playbook,
	alternatives,
	team,
	undo,
});
