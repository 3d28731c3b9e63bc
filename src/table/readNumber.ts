import type { TwoReadings } from "./notation.ts";

/** A number written as text: `first` with a decimal point, `second` with a decimal comma. */
export interface WrittenNumber extends TwoReadings {
	readonly percent: boolean;
}

const CURRENCY =
	"(?:DKK|SEK|NOK|ISK|EUR|USD|GBP|CHF|CAD|AUD|NZD|PLN|CZK|HUF|JPY|CNY|INR|BRL|MXN|ZAR|(?:US|CA|A|NZ)\\$|kr\\.?|SFr\\.?|Fr\\.|\\p{Sc})";
const CURRENCY_BEFORE = new RegExp(`^${CURRENCY} ?`, "iu");
const CURRENCY_AFTER = new RegExp(` ?${CURRENCY}$`, "iu");

const PERCENT = / ?(?:%|pct\.?|percent|procent|prozent|prosent)$/i;

const WITH_DECIMAL_POINT = /^(?:\d+|[1-9]\d{0,2}(?:([ ',])\d{3})(?:\1\d{3})*)(?:\.\d+)?$|^\.\d+$/;
const WITH_DECIMAL_COMMA = /^(?:\d+|[1-9]\d{0,2}(?:([ '.])\d{3})(?:\1\d{3})*)(?:,\d+)?$|^,\d+$/;

/**
 * Reads a number written as text, in both ways it can be meant; `null` if it is not a number.
 *
 * Accepts currency signs and codes before or after, `%`, groups of three digits separated by point, comma, space (also
 * non-breaking) or apostrophe, minus signs and dashes before or after, brackets for a negative, and `,-` for no cents.
 * Deliberately rejects "12k", "1/2", "ca. 12".
 *
 * @example readNumber("kr. 1.234,50") → { first: null, second: 1234.5, percent: false }
 */
export function readNumber(text: string): WrittenNumber | null {
	if (text.length > 40 || !/\d/.test(text)) return null;
	const plain = /^[\x21-\x7e]+$/.test(text) ? text : normalized(text);
	const bracketed = /^\((.*)\)$/.exec(plain);
	const signed = withoutUnits(bracketed?.[1] ?? plain);
	if (!signed || (signed.minus && bracketed)) return null;
	const sign = signed.minus || bracketed ? -1 : 1;
	const first = WITH_DECIMAL_POINT.test(signed.body)
		? sign * Number(signed.body.replace(/[ ',]/g, ""))
		: null;
	const second = WITH_DECIMAL_COMMA.test(signed.body)
		? sign * Number(signed.body.replace(/[ '.]/g, "").replace(",", "."))
		: null;
	return first === null && second === null ? null : { first, second, percent: signed.percent };
}

function normalized(text: string): string {
	return text
		.replace(/[\s\u200b]+/g, " ")
		.trim()
		.replace(/[−–—‐]/g, "-")
		.replace(/[’`´]/g, "'");
}

/** Removes sign, currency and per cent in any order: "-$5", "$-5", "5- kr", "-5 %"; `null` if there are two minus signs. */
function withoutUnits(text: string): { body: string; minus: boolean; percent: boolean } | null {
	let body = text.replace(/[,.]-(?= ?\D*$)/, "");
	const percent = PERCENT.test(body);
	if (percent) body = body.replace(PERCENT, "");
	if (/^\d[\d.,]*$/.test(body)) return { body, minus: false, percent }; // nothing to remove, as in most cells
	let minuses = 0;
	for (let pass = 0; pass < 2; pass++) {
		const before = body;
		body = body.replace(/^- ?| ?-$/, "");
		if (body !== before) minuses++;
		if (!percent) body = body.replace(CURRENCY_BEFORE, "").replace(CURRENCY_AFTER, "");
	}
	return minuses > 1 ? null : { body: body.replace(/^\+/, ""), minus: minuses === 1, percent };
}
