import type { TwoWays } from "./settle.ts";

/** A number written as text: `first` with a decimal point, `second` with a decimal comma. */
export interface WrittenNumber extends TwoWays {
	readonly percent: boolean;
}

const CURRENCY =
	"(?:DKK|SEK|NOK|ISK|EUR|USD|GBP|CHF|CAD|AUD|NZD|PLN|CZK|HUF|JPY|CNY|INR|BRL|MXN|ZAR|(?:US|CA|A|NZ)\\$|kr\\.?|SFr\\.?|Fr\\.|\\p{Sc})";
const BEFORE = new RegExp(`^${CURRENCY} ?`, "iu");
const AFTER = new RegExp(` ?${CURRENCY}$`, "iu");

const PERCENT = / ?(?:%|pct\.?|percent|procent|prozent|prosent)$/i;

const POINT = /^(?:\d+|[1-9]\d{0,2}(?:([ ',])\d{3})(?:\1\d{3})*)(?:\.\d+)?$|^\.\d+$/;
const COMMA = /^(?:\d+|[1-9]\d{0,2}(?:([ '.])\d{3})(?:\1\d{3})*)(?:,\d+)?$|^,\d+$/;

/**
 * Reads a number that people wrote as text, in both ways it can be meant; `null` where it is no number.
 *
 * Understood: currency signs and codes before or after, `%`, groups of three parted by point, comma, space (also
 * the unbreaking ones) or apostrophe, minus before or after and of any length, brackets for a negative,
 * and `,-` for no cents. Not understood, on purpose: "12k", "1/2", "ca. 12".
 *
 * @example readNumber("kr. 1.234,50") → { first: null, second: 1234.5, percent: false }
 */
export function readNumber(text: string): WrittenNumber | null {
	if (text.length > 40 || !/\d/.test(text)) return null;
	const plain = /^[\x21-\x7e]+$/.test(text) ? text : tidied(text);
	const bracketed = /^\((.*)\)$/.exec(plain);
	const signed = withoutUnits(bracketed?.[1] ?? plain);
	if (!signed || (signed.minus && bracketed)) return null;
	const sign = signed.minus || bracketed ? -1 : 1;
	const first = POINT.test(signed.body) ? sign * Number(signed.body.replace(/[ ',]/g, "")) : null;
	const second = COMMA.test(signed.body)
		? sign * Number(signed.body.replace(/[ '.]/g, "").replace(",", "."))
		: null;
	return first === null && second === null ? null : { first, second, percent: signed.percent };
}

function tidied(text: string): string {
	return text
		.replace(/[\s\u200b]+/g, " ")
		.trim()
		.replace(/[−–—‐]/g, "-")
		.replace(/[’`´]/g, "'");
}

/** Takes sign, currency and percent off, wherever they stand: "-$5", "$-5", "5- kr", "-5 %". */
function withoutUnits(text: string): { body: string; minus: boolean; percent: boolean } | null {
	let body = text.replace(/[,.]-(?= ?\D*$)/, "");
	const percent = PERCENT.test(body);
	if (percent) body = body.replace(PERCENT, "");
	if (/^\d[\d.,]*$/.test(body)) return { body, minus: false, percent }; // as most cells are: nothing to take off
	let minuses = 0;
	for (let turn = 0; turn < 2; turn++) {
		const before = body;
		body = body.replace(/^- ?| ?-$/, "");
		if (body !== before) minuses++;
		if (!percent) body = body.replace(BEFORE, "").replace(AFTER, "");
	}
	return minuses > 1 ? null : { body: body.replace(/^\+/, ""), minus: minuses === 1, percent };
}
