/** Functions of the add-on that take customers, headings and settings. */
const CALL =
	/(?:CUSTOMER_(?:TIER_RANGE|TIER|SCORE|WHY|NEXT_STEP|NEXT_QUESTION|WAY_UP|NET_PROFIT|PERSONA|OUTLOOK|REPORT)|TIER_SUMMARY)\s*\(/gi;

/**
 * Adds the settings as third argument to each call of the add-on's functions; leaves a formula unchanged in which no call
 * lacks it.
 *
 * Keeps the separator that the formula uses; without one, `;`, which is reported to work in every locale.
 *
 * @example withSettings("=CUSTOMER_TIER(A1:K9)", "S!A:H") → "=CUSTOMER_TIER(A1:K9;;S!A:H)"
 */
export function withSettings(formula: string, reference: string): string {
	let result = formula;
	// Go from the last call to the first, so that insertions do not move calls still to come.
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
 * Removes the settings tab as third argument from each call of the add-on's functions; leaves a formula unchanged in
 * which no call has it.
 *
 * @param tab name of the settings tab.
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

/** True if an argument is cells of that tab and nothing else. */
function isOnTab(argument: string, tab: string): boolean {
	const [quoted, plain] = [`'${tab.replace(/'/g, "''")}'!`, `${tab}!`].map((text) => text.toLowerCase());
	const prefix = [quoted!, plain!].find((text) => argument.toLowerCase().startsWith(text));
	return prefix !== undefined && /^[$A-Z0-9:]+$/i.test(argument.slice(prefix.length));
}

/** Positions of each call of the add-on's functions and of its arguments. */
function callsIn(formula: string): { from: number; start: number }[] {
	const calls: { from: number; start: number }[] = [];
	formula.replace(CALL, (call, from: number) => {
		calls.push({ from, start: from + call.length });
		return call;
	});
	return calls;
}

/** Position of the end of the call whose arguments begin at `start`, and of its own separators; null if the call has no end. */
function argumentsFrom(formula: string, start: number): { end: number; separators: number[] } | null {
	const separators: number[] = [];
	let depth = 0;
	for (let index = start; index < formula.length; index++) {
		const character = formula[index]!;
		if (character === '"' || character === "'") index = closingQuote(formula, index);
		else if ("({[".includes(character)) depth++;
		else if (depth > 0 && ")}]".includes(character)) depth--;
		else if (character === ")") return { end: index, separators };
		else if (depth === 0 && (character === "," || character === ";")) separators.push(index);
	}
	return null;
}

/** Position of the quote that ends the text or tab name that begins at `start`. A doubled quote is read as two texts in a row. */
function closingQuote(formula: string, start: number): number {
	const end = formula.indexOf(formula[start]!, start + 1);
	return end < 0 ? formula.length : end;
}

function isInText(formula: string, position: number): boolean {
	return (formula.slice(0, position).split('"').length - 1) % 2 === 1;
}
