import { plainName } from "./plainName.ts";

/** A number and a name that one text gives together. */
interface NumberedName {
	readonly number: string;
	readonly name: string;
}

/** A longer text is a story and no name. */
const MAX_CHARS = 100;

/**
 * The customer numbers that a text may begin or end with, each with the name beside it.
 *
 * @example "Acme Ltd (A-001)", "Acme Ltd, A-001" and "A-001: Acme Ltd" → number A-001, name Acme Ltd
 */
export function numberedNames(text: string): NumberedName[] {
	if (text.length > MAX_CHARS || !/\d/.test(text)) return [];
	const [, first = "", afterFirst = ""] = /^(\S+)\s+(.+)$/.exec(text) ?? [];
	const [, beforeLast = "", last = ""] = /^(.+?)[\s([]+(\S+)$/.exec(text) ?? [];
	return [
		{ number: first, name: afterFirst },
		{ number: last, name: beforeLast },
	].filter(({ number }) => /\d/.test(number));
}

/** A number and a name as one text that is the same for all spellings of them: punctuation around them does not count, either. */
export const numberedKey = ({ number, name }: NumberedName): string =>
	`${withoutEdges(plainName(number))}\n${withoutEdges(plainName(name))}`;

const withoutEdges = (text: string) => text.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, "");
