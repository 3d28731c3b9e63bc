import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import { element } from "./element.ts";
import { field } from "./field.ts";

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
	/** Returns the number; null: empty; undefined: no number or out of range, which the field then says. */
	readonly read: () => number | null | undefined;
	/** Shows a complaint at the field; `""`: none. */
	readonly complain: (complaint: string) => void;
}

/** A number with the decimal sign of the language. A text field, because a number field insists on the browser's sign. */
export function numberField(options: Options, { words, figures }: PageLanguage): NumberField {
	const { id, label, value, range = [-Infinity, Infinity] } = options;
	const [min, max] = range;
	const input = element("input", { id, type: "text", inputmode: "decimal", autocomplete: "off" });
	input.value = value === null ? "" : asTyped(value, words.tag);
	const problem = element("p", { id: `${id}-wrong`, class: "problem", role: "alert" });
	const help = element("p", { id: `${id}-help`, class: "quiet" }, options.help ?? "");
	input.setAttribute("aria-describedby", options.help ? `${problem.id} ${help.id}` : problem.id);
	const { badNumber, badRange } = words.sidebar.setUp;
	const complain = (complaint: string) => {
		problem.textContent = complaint;
		input.setAttribute("aria-invalid", String(complaint !== ""));
	};
	const read = () => {
		const number = typedNumber(input.value, words.tag);
		const outside = typeof number === "number" && (number < min || number > max);
		if (number === undefined) complain(badNumber(label));
		else complain(outside ? badRange(label, figures.number(min), figures.number(max)) : "");
		return outside ? undefined : number;
	};
	return { whole: field(label, input, problem, ...(options.help ? [help] : [])), input, read, complain };
}

/**
 * Reads a typed number; null: nothing typed, `undefined`: no number. "1.250" is 1250 if the language groups thousands with dots,
 * and 1.25 if its decimal sign is a dot. A unit of per cent, money, hours or days may stand beside it; any other word could
 * mean anything ("2 mio"), so that is no number.
 *
 * @example typedNumber("32,5 %", "da") // 32.5
 */
export function typedNumber(text: string, tag: string): number | null | undefined {
	const compact = text.replace(/[\s\u00a0\u202f'’]/g, "").replace("−", "-");
	if (compact === "") return null;
	const digits = compact.replace(UNIT_BEFORE, "").replace(UNIT_AFTER, "");
	const decimal = decimalSign(digits, tag);
	const plain = [...digits].filter((sign) => !",.".includes(sign) || sign === decimal).join("");
	const number = plain.replace(",", ".");
	return /^[-+]?(\d+\.?\d*|\.\d+)$/.test(number) ? Number(number) : undefined;
}

const MONEY = "kr\\.?|dkk|sek|nok|eur|usd|gbp|\\p{Sc}";
const UNIT_BEFORE = new RegExp(`^(${MONEY})`, "iu");
const UNIT_AFTER = new RegExp(`(%|,-|${MONEY}|h|t\\.?|hours?|timer?|days?|dage?)$`, "iu");

/** A number as a person would type it. */
function asTyped(value: number, tag: string): string {
	return new Intl.NumberFormat(tag, { maximumFractionDigits: 6, useGrouping: false }).format(value);
}

/** The last of two different signs; a lone one that groups thousands only if the language uses it so; `""`: none. */
function decimalSign(digits: string, tag: string): string {
	const last = [...digits].reverse().find((sign) => sign === "," || sign === ".") ?? "";
	const languageSign = asTyped(0.5, tag).charAt(1);
	const other = last === "," ? "." : ",";
	if (digits.includes(other) || last === languageSign) return last;
	return /^[-+]?\d{1,3}([.,]\d{3})+$/.test(digits) ? "" : last;
}
