import type { Style } from "./style.ts";

/** Values that Sheets reports for a cell that nobody has formatted. */
const DEFAULTS: Readonly<Partial<Record<keyof Style, readonly unknown[]>>> = {
	numberFormat: ["0.###############", "General", ""],
	ground: ["#ffffff"],
	ink: ["#000000"],
	align: ["general", "general-left", "general-right", "normal"],
	vertical: ["bottom"],
};

/** Returns a style as Sheets reports it or as the add-on sets it; null for the default. */
export function defaultStyle(styleKey: keyof Style, value: unknown): unknown {
	return value === undefined || DEFAULTS[styleKey]?.includes(value) ? null : value;
}
