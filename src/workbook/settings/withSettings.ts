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

/**
 * The other way round: a formula in which none of our calls has that settings tab as its third argument; as it was where none has.
 *
 * @param tab its name.
 * @example withoutSettings("=CUSTOMER_TIER(A1:K9;;'S'!$A:$H)", "S") → "=CUSTOMER_TIER(A1:K9)"
 */
export function withoutSettings(formula: string, tab: string): string {
	let result = formula;
	for (const { from, start } of callsIn(formula).reverse()) {
		if (isInText(formula, from)) continue;
		const call = argumentsFrom(result, start);
		const [first, second] = call?.separators ?? [];
		if (call === null || first === undefined || second === undefined || call.separators.length > 2) continue;
		if (!isOnTab(result.slice(second + 1, call.end).trim(), tab)) continue;
		const isSecondEmpty = result.slice(first + 1, second).trim() === "";
		result = `${result.slice(0, isSecondEmpty ? first : second)}${result.slice(call.end)}`;
	}
	return result;
}

/** Whether an argument is cells of that tab and nothing else. */
function isOnTab(argument: string, tab: string): boolean {
	const [quoted, plain] = [`'${tab.replace(/'/g, "''")}'!`, `${tab}!`].map((text) => text.toLowerCase());
	const named = [quoted!, plain!].find((text) => argument.toLowerCase().startsWith(text));
	return named !== undefined && /^[$A-Z0-9:]+$/i.test(argument.slice(named.length));
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
