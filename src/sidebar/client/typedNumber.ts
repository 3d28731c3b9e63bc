/**
 * What a person typed as a number: null where nothing stands there, `undefined` where it is no number.
 * "1.250" is 1250 where dots part thousands and 1.25 where they part decimals; a sign for per cent or money may stand beside it.
 *
 * @example typedNumber("32,5 %", "da") // 32.5
 */
export function typedNumber(text: string, tag: string): number | null | undefined {
	const bare = text.replace(/[\s\u00a0\u202f'’]/g, "").replace("−", "-");
	if (bare === "") return null;
	const digits = bare.replace(/^(\p{L}+\.?|\p{Sc})/u, "").replace(/(%|,-|\p{L}+\.?|\p{Sc})$/u, "");
	const decimal = decimalSign(digits, tag);
	const plain = [...digits].filter((sign) => !",.".includes(sign) || sign === decimal).join("");
	const number = plain.replace(",", ".");
	return /^[-+]?(\d+\.?\d*|\.\d+)$/.test(number) ? Number(number) : undefined;
}

/** A number as a person would type it. */
export function asTyped(value: number, tag: string): string {
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
