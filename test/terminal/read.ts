import type { OpenedFile } from "../../src/preview/opened.ts";
import { openFile } from "../../src/preview/openFile.ts";
import { type ListJson, listJson } from "../../src/terminal/listJson.ts";
import { type Given, type TieredFile, tieredFile } from "../../src/terminal/tieredFile.ts";

export const opened = (text: string, name = "list.csv"): Promise<OpenedFile> =>
	openFile(new TextEncoder().encode(text), name);

/** A file of sheets with plain cells. A text that begins with `=` is a formula, with the result behind `→` if it has one. */
export function sheets(
	named: Readonly<Record<string, readonly (readonly (string | number | Date | null)[])[]>>,
): OpenedFile {
	return {
		name: "list.xlsx",
		sheets: Object.entries(named).map(([name, rows]) => ({
			name,
			rows: rows.map((row) =>
				row.map((value) => {
					if (typeof value !== "string" || !value.startsWith("=")) return { value };
					const [formula, result] = value.split("→");
					return { formula: formula!, value: result === undefined ? null : Number(result) };
				}),
			),
		})),
	};
}

/** Tiers a file as the command does; throws if it has no list. */
export function tiered(file: OpenedFile, given: Partial<Given> = {}, settings?: OpenedFile): TieredFile {
	const all = { reviewDate: undefined, margin: undefined, hourCost: undefined, ...given };
	const result = tieredFile(file, file.locale ?? "en_US", all, settings?.sheets[0]);
	if ("problem" in result) throw new Error(result.problem.kind);
	return result;
}

export const jsonOf = (file: OpenedFile, given: Partial<Given> = {}, settings?: OpenedFile): ListJson =>
	listJson(tiered(file, given, settings));
