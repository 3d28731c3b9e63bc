import { language } from "../../i18n/language.ts";
import type { Area } from "../port.ts";
import { playbookLines } from "../reading/playbookLines.ts";
import { areasOfRows } from "./protectEdit.ts";

/**
 * Cells of a playbook that are meant to be changed: its texts, but not counts, headings and keys.
 *
 * @param rows by key, counted from 0.
 * @param column of the texts, counted from 0.
 */
export function openTexts(rows: ReadonlyMap<string, number>, column: number): Area[] {
	const texts = playbookLines(language(null).words).filter(
		({ kind, key }) => kind === "text" && rows.has(key),
	);
	return areasOfRows(
		"playbook",
		texts.map(({ key }) => rows.get(key)! + 1),
		column + 1,
		column + 1,
	);
}
