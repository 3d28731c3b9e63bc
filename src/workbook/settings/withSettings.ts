/** Our formulas that take customers, headings and settings. */
const CALL =
	/(?:CUSTOMER_(?:TIER_RANGE|TIER|SCORE|WHY|NEXT_QUESTION|WAY_UP|NET_PROFIT|PERSONA|OUTLOOK|REPORT)|TIER_SUMMARY)\s*\(/gi;

/**
 * A formula in which each of our calls has the settings as its third argument; as it was where none lacks it.
 *
 * Keeps to the separator that the formula uses; where it uses none, `;`, which is reported to be understood in every country.
 *
 * @example withSettings("=CUSTOMER_TIER(A1:K9)", "S!A:H") → "=CUSTOMER_TIER(A1:K9;;S!A:H)"
 */
export function withSettings(formula: string, reference: string): string {
	let result = formula;
	// From the last call to the first, so that what is inserted moves no call that is still to come.
	for (const { from, start } of callsIn(formula).reverse()) {
		if (isInText(formula, from)) continue;
		const call = argumentsFrom(result, start);
		if (call === null || call.separators.length > 1) continue;
		const separator = call.separators.length > 0 ? result[call.separators[0]!]! : ";";
		const missing = separator.repeat(2 - call.separators.length);
		result = `${result.slice(0, call.end)}${missing}${reference}${result.slice(call.end)}`;
	}
	return result;
}

/** Where each of our calls begins, and where its arguments do. */
function callsIn(formula: string): { from: number; start: number }[] {
	const calls: { from: number; start: number }[] = [];
	formula.replace(CALL, (call, from: number) => {
		calls.push({ from, start: from + call.length });
		return call;
	});
	return calls;
}

/** Where the call whose arguments begin at `start` ends, and where its own separators are; null where it never ends. */
function argumentsFrom(formula: string, start: number): { end: number; separators: number[] } | null {
	const separators: number[] = [];
	let depth = 0;
	for (let at = start; at < formula.length; at++) {
		const letter = formula[at]!;
		if (letter === '"' || letter === "'") at = closingQuote(formula, at);
		else if ("({[".includes(letter)) depth++;
		else if (depth > 0 && ")}]".includes(letter)) depth--;
		else if (letter === ")") return { end: at, separators };
		else if (depth === 0 && (letter === "," || letter === ";")) separators.push(at);
	}
	return null;
}

/** The quote that ends the text or the tab's name which begins here; a doubled one is a letter of it. */
function closingQuote(formula: string, start: number): number {
	const end = formula.indexOf(formula[start]!, start + 1);
	return end < 0 ? formula.length : end;
}

function isInText(formula: string, position: number): boolean {
	return (formula.slice(0, position).split('"').length - 1) % 2 === 1;
}
