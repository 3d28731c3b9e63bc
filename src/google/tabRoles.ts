import { languages } from "../i18n/language.ts";
import type { Words } from "../i18n/words.ts";
import type { TabRole } from "../workbook/port.ts";
import type { HostSheet } from "./host.ts";

/** The key of the developer metadata that says what a tab is to us, whatever its name and position. */
const ROLE_KEY = "customer-tiers-tab";

/** The key of the one that says what a tab is going to be that a run has begun to make. */
const MAKING_KEY = "customer-tiers-making";

/** The key of the one that says which row a run puts in, and how many rows there are with it. */
const ROW_KEY = "customer-tiers-row";

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

export function roleOf(sheet: HostSheet, name: string): Role {
	const marks = sheet.getDeveloperMetadata();
	const markedAs = (wanted: string) =>
		marks.find((entry) => entry.getKey() === wanted)?.getValue() as TabRole | null | undefined;
	const making = markedAs(MAKING_KEY) ?? null;
	const marked = markedAs(ROLE_KEY) ?? null;
	const unfinishedRow = rowOf(sheet, marks.find((entry) => entry.getKey() === ROW_KEY)?.getValue());
	if (making !== null || marked !== null)
		return { role: marked, isMarked: marked !== null, making, unfinishedRow };
	return { ...roleByLooks(sheet, name), isMarked: false, unfinishedRow };
}

const markOf = (sheet: HostSheet, key: string) =>
	sheet.getDeveloperMetadata().find((entry) => entry.getKey() === key);

/**
 * Metadata gets lost where a file goes through another program. A tab that has both a name and a title of ours, each in
 * any of our languages, is ours all the same. An empty one of our name is one that a run has put in without coming to mark it.
 */
function roleByLooks(sheet: HostSheet, name: string): Pick<Role, "role" | "making"> {
	const role = MADE_BY_US.find((made) => languages().some((words) => looks(words)[made].tab === name));
	if (role === undefined) return { role: null, making: null };
	if (sheet.getLastRow() === 0) return { role: null, making: role };
	const title = sheet.getRange(1, 1, 1, 1).getValues()[0]?.[0];
	const isIts = languages().some((words) => looks(words)[role].title === title);
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

/** The name and the title that a new tab of ours gets. */
const looks = ({ summary, settings, record, tree, playbook, alternatives, team, undo }: Words) => ({
	summary,
	settings,
	history: record,
	tree,
	playbook,
	alternatives,
	team,
	undo,
});

/** Marks a tab that has no mark yet. */
export const giveRole = (sheet: HostSheet, role: TabRole) => sheet.addDeveloperMetadata(ROLE_KEY, role);

export const takeRole = (sheet: HostSheet) => markOf(sheet, ROLE_KEY)?.remove();

/** All that we have ever marked a sheet with begins so. */
const OURS = "customer-tiers-";

/** Takes every mark of ours from a sheet, what it is to us last. */
export function takeMarks(sheet: HostSheet): void {
	const marks = sheet.getDeveloperMetadata().filter((entry) => entry.getKey().startsWith(OURS));
	const isRole = (entry: (typeof marks)[number]) => entry.getKey() === ROLE_KEY;
	for (const entry of [...marks.filter((one) => !isRole(one)), ...marks.filter(isRole)]) entry.remove();
}

/** A tab that is only being made: until {@link finish}, the next run makes it all over. */
export function begin(sheet: HostSheet, role: TabRole): void {
	if (markOf(sheet, MAKING_KEY) === undefined) sheet.addDeveloperMetadata(MAKING_KEY, role);
}

export function finish(sheet: HostSheet, role: TabRole): void {
	if (markOf(sheet, ROLE_KEY) === undefined) giveRole(sheet, role);
	markOf(sheet, MAKING_KEY)?.remove();
}

/** Before a row is put in: by the number of rows it can be told later whether it was. */
export function beginRow(sheet: HostSheet, row: number): void {
	finishRow(sheet);
	sheet.addDeveloperMetadata(ROW_KEY, `${row}/${sheet.getMaxRows() + 1}`);
}

export const finishRow = (sheet: HostSheet) => markOf(sheet, ROW_KEY)?.remove();

function rowOf(sheet: HostSheet, mark: string | null | undefined): number | null {
	const [row, rows] = mark?.split("/").map(Number) ?? [];
	return row !== undefined && rows === sheet.getMaxRows() ? row : null;
}
