import { element } from "./element.ts";

export interface DropDownOption {
	readonly value: string;
	readonly text: string;
}

/** A drop-down list. */
export function dropDown(
	options: readonly DropDownOption[],
	chosen: string,
	attributes: Readonly<Record<string, string>>,
): HTMLSelectElement {
	const select = element(
		"select",
		attributes,
		...options.map(({ value, text }) => element("option", { value }, text)),
	);
	select.value = chosen;
	return select;
}
