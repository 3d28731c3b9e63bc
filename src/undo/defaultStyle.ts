import type { Style } from "../workbook/style.ts";

/** How Sheets calls what a cell looks like that nobody has given a look. */
const NONE: Readonly<Partial<Record<keyof Style, readonly unknown[]>>> = {
	numberFormat: ["0.###############", "General", ""],
	ground: ["#ffffff"],
	ink: ["#000000"],
	align: ["general", "general-left", "general-right", "normal"],
	vertical: ["bottom"],
};

/** A look as Sheets says it or as we set it; null where there is none. */
export function defaultStyle(look: keyof Style, value: unknown): unknown {
	return value === undefined || NONE[look]?.includes(value) ? null : value;
}
