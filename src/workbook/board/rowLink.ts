import type { Written } from "../edits.ts";

/** The column of a list that has its customers' names. */
export interface NameColumn {
	/** Id of the tab, which is part of every link to it. */
	readonly tab: number;
	readonly tabName: string;
	/** "A" */
	readonly letter: string;
}

/**
 * Links a cell to the row of a customer by searching the list for the name, so that the link still finds it after somebody has
 * sorted the list. The name is read from another cell, which has it as a text: so no text of a cell becomes part of a formula.
 * Without that name in the list the cell shows the name, and links to nothing.
 *
 * @param nameCell address of the cell with the name, exactly as it is in the list.
 * @example =IFERROR(HYPERLINK("#gid=7&range=A"&XMATCH(M10;'Customers'!$A:$A;0);M10);M10)
 */
export function rowLink(nameCell: string, { tab, tabName, letter }: NameColumn): Written {
	const names = `${quoted(tabName)}!$${letter}:$${letter}`;
	// XMATCH: MATCH takes a * or ? in a name for any other text.
	const link = `HYPERLINK("#gid=${tab}&range=${letter}"&XMATCH(${nameCell};${names};0);${nameCell})`;
	return { formula: `=IFERROR(${link};${nameCell})` };
}

/** Sheets may leave out quotes around a name of letters, and give the formula back without them. */
function quoted(tabName: string): string {
	const isPlain = /^[A-Za-z]{4,}$/.test(tabName) && !/^(true|false)$/i.test(tabName);
	return isPlain ? tabName : `'${tabName.replace(/'/g, "''")}'`;
}
