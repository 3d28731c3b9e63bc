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

/**
 * What a person typed as a number: null where nothing stands there, `undefined` where it is no number.
 * "1.250" is 1250 where dots part thousands and 1.25 where they part decimals. A sign for per cent, money, hours or days may stand
 * beside it; any other word may mean anything ("2 mio"), so that is no number.
 *
 * @example typedNumber("32,5 %", "da") // 32.5
 */
export function typedNumber(text: string, tag: string): number | null | undefined {
	const bare = text.replace(/[\s\u00a0\u202f'’]/g, "").replace("−", "-");
	if (bare === "") return null;
	const digits = bare.replace(BEFORE, "").replace(BEHIND, "");
	const decimal = decimalSign(digits, tag);
	const plain = [...digits].filter((sign) => !",.".includes(sign) || sign === decimal).join("");
	const number = plain.replace(",", ".");
	return /^[-+]?(\d+\.?\d*|\.\d+)$/.test(number) ? Number(number) : undefined;
}

const MONEY = "kr\\.?|dkk|sek|nok|eur|usd|gbp|\\p{Sc}";
const BEFORE = new RegExp(`^(${MONEY})`, "iu");
const BEHIND = new RegExp(`(%|,-|${MONEY}|h|t\\.?|hours?|timer?|days?|dage?)$`, "iu");

/** A number as a person would type it. */
function asTyped(value: number, tag: string): string {
	return new Intl.NumberFormat(tag, { maximumFractionDigits: 6, useGrouping: false }).format(value);
}

/** Of two different signs the last one is it; a lone sign that parts whole thousands is not, unless the language says so. */
function decimalSign(digits: string, tag: string): string {
	const last = [...digits].reverse().find((sign) => sign === "," || sign === ".") ?? "";
	const usual = asTyped(0.5, tag).charAt(1);
	const other = last === "," ? "." : ",";
	if (digits.includes(other) || last === usual) return last;
	return /^[-+]?\d{1,3}([.,]\d{3})+$/.test(digits) ? "" : last;
}
