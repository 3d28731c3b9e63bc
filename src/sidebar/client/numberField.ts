import type { PageLanguage } from "../../i18n/pageLanguage.ts";
import { element } from "./element.ts";
import { field } from "./field.ts";
import { asTyped, typedNumber } from "./typedNumber.ts";

interface Options {
	readonly id: string;
	readonly label: string;
	readonly value: number | null;
	readonly help?: string;
	readonly range?: readonly [number, number];
}

export interface NumberField {
	readonly whole: HTMLElement;
	readonly input: HTMLInputElement;
	/** What stands in it; null: nothing; undefined: no number, which the field then says. */
	readonly read: () => number | null | undefined;
	/** Says at the field what is wrong with what stands in it; `""`: nothing. */
	readonly complain: (complaint: string) => void;
}

/** A field for a number, written with the decimal sign of the language. A text field: the browser's own would insist on its. */
export function numberField(options: Options, { words, figures }: PageLanguage): NumberField {
	const { id, label, value, range = [-Infinity, Infinity] } = options;
	const [least, most] = range;
	const input = element("input", { id, type: "text", inputmode: "decimal", autocomplete: "off" });
	input.value = value === null ? "" : asTyped(value, words.tag);
	const wrong = element("p", { id: `${id}-wrong`, class: "problem", role: "alert" });
	const help = element("p", { id: `${id}-help`, class: "quiet" }, options.help ?? "");
	input.setAttribute("aria-describedby", options.help ? `${wrong.id} ${help.id}` : wrong.id);
	const { badNumber, badRange } = words.sidebar.setUp;
	const complain = (complaint: string) => {
		wrong.textContent = complaint;
		input.setAttribute("aria-invalid", String(complaint !== ""));
	};
	const read = () => {
		const number = typedNumber(input.value, words.tag);
		const outside = typeof number === "number" && (number < least || number > most);
		if (number === undefined) complain(badNumber(label));
		else complain(outside ? badRange(label, figures.number(least), figures.number(most)) : "");
		return outside ? undefined : number;
	};
	return { whole: field(label, input, wrong, ...(options.help ? [help] : [])), input, read, complain };
}
