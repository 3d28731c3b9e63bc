import { isTitleOf, ownTabNamed } from "../i18n/ownTabs.ts";
import type { TabRole } from "../workbook/port.ts";
import type { SheetMetadata } from "./fileMetadata.ts";
import type { HostSheet } from "./host.ts";

/** The role of a sheet, as far as it is known. */
export interface SheetRole {
	/** Null if the tab is neither the add-on's nor the tiered one, or is unfinished. */
	readonly role: TabRole | null;
	/** True if the role is in the metadata, and was not only recognised by content. */
	readonly isStored: boolean;
	/** Role for which an interrupted run was making the tab; else null. */
	readonly making: TabRole | null;
	/** Row that an interrupted run has inserted; null if there is none, or if the number of rows has changed since. */
	readonly unfinishedRow: number | null;
}

/**
 * @param name reads the name of the sheet, called only if its role is not stored.
 * @param isGrid tells if the sheet has cells, called only if it has a name of the add-on's.
 */
export function roleOf(
	sheet: HostSheet,
	stored: SheetMetadata,
	name: () => string,
	isGrid: () => boolean,
): SheetRole {
	const { role = null, making = null, row } = stored;
	const unfinishedRow = row !== undefined && row.of === sheet.getMaxRows() ? row.at : null;
	if (making !== null || role !== null) return { role, isStored: role !== null, making, unfinishedRow };
	return { ...roleByContent(sheet, name(), isGrid), isStored: false, unfinishedRow };
}

/**
 * Recognises a tab without metadata, which gets lost when a file goes through another program, by its name and its title, each in
 * any language of the add-on. An empty tab of such a name was inserted by a run that was interrupted before it stored metadata.
 */
function roleByContent(
	sheet: HostSheet,
	name: string,
	isGrid: () => boolean,
): Pick<SheetRole, "role" | "making"> {
	const role = ownTabNamed(name);
	if (role === undefined || !isGrid()) return { role: null, making: null };
	if (sheet.getLastRow() === 0) return { role: null, making: role };
	const title = sheet.getRange(1, 1, 1, 1).getValues()[0]?.[0];
	return { role: isTitleOf(role, title) ? role : null, making: null };
}

type OwnRole = Exclude<TabRole, "customers">;

/** An object, so that a role of `TabRole` that is missing here does not compile. */
const IS_OWN_ROLE: Readonly<Record<OwnRole, true>> = {
	summary: true,
	board: true,
	settings: true,
	history: true,
	tree: true,
	playbook: true,
	alternatives: true,
	team: true,
	undo: true,
};
const OWN_ROLES = Object.keys(IS_OWN_ROLE) as OwnRole[];

export const isTabRole = (value: unknown): value is TabRole =>
	value === "customers" || OWN_ROLES.some((role) => role === value);
