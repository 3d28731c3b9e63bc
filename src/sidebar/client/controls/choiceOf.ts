import { element } from "./element.ts";

export interface Option {
	readonly value: string;
	readonly text: string;
}

/** A list to choose one from. */
export function choiceOf(
	options: readonly Option[],
	chosen: string,
	attributes: Readonly<Record<string, string>>,
): HTMLSelectElement {
	const made = element(
		"select",
		attributes,
		...options.map(({ value, text }) => element("option", { value }, text)),
	);
	made.value = chosen;
	return made;
}
