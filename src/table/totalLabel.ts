import { lexicon } from "./headings/lexicon.ts";
import { APOSTROPHES, fold, wordsOf } from "./wordsOf.ts";

const MAX_TOTAL_WORDS = 4;
const MAX_WORDS = 12;
const HARMLESS_WORDS = new Set(
	"for in of the all customers kunder kunden klanten clients clientes kundar rows ar year kr dkk sek nok eur usd gbp chf money".split(
		" ",
	),
);

/** Words for the sum of a group. No customer is called so, not even with a number: "Subtotal 2". */
const SUBTOTALS = `subtotal|sub total|subtotals|mellemsum|delsum|delsumma|zwischensumme|teilsumme|subtotaal|tussentotaal|sous total
	|subtotale|totale parziale|suma parcial|soma parcial|suma częściowa|suma pośrednia|välisumma`;

/** A label that may show that its row adds up other rows. Figures and position have to confirm it. */
export interface TotalLabel {
	/**
	 * `plain`: nothing but words for totals: "Total", "I alt", "Total 2025", "Total (12)". `numbered`: with a bare number, which may
	 * be part of a name: "Total 24". `named`: with other words: "Total Acme", "North total", "Total Wine". `average`: "Average".
	 */
	readonly kind: "plain" | "numbered" | "named" | "average";
	/** For `named`: the other words, folded; several if the label begins and ends with a word for totals. */
	readonly others: readonly string[];
	/** True for a word that stands for the sum of a group only: "Subtotal", "Subtotal 2", "Subtotal North". */
	readonly isSubtotal: boolean;
}

/** Reads a label as that of a total; `null` if it contains no word for totals at its beginning or end. */
export function totalLabel(label: string): TotalLabel | null {
	if (!mayBeTotal(label)) return null;
	const words = wordsOf(label);
	if (words.length === 0 || words.length > MAX_WORDS) return null;
	const others: string[] = [];
	let isSubtotal = false;
	for (let length = Math.min(MAX_TOTAL_WORDS, words.length); length > 0; length--) {
		for (const [phrase, rest] of [
			[words.slice(0, length), words.slice(length)],
			[words.slice(-length), words.slice(0, -length)],
		] as const) {
			const key = phrase.join(" ");
			const isOfGroup = subtotals().has(key);
			const isTotal = isOfGroup || lexicon().total.has(key);
			if (rest.every(isHarmless)) {
				const kind = hasBareNumber(label, rest) ? "numbered" : "plain";
				if (isTotal) return { kind, others: [], isSubtotal: isOfGroup };
				if (isAverage(key)) return { kind: "average", others: [], isSubtotal: false };
			} else if (isTotal) {
				others.push(rest.filter((word) => word !== "for").join(" "));
				isSubtotal ||= isOfGroup;
			}
		}
	}
	return others.length === 0 ? null : { kind: "named", others, isSubtotal };
}

let cachedSubtotals: ReadonlySet<string> | undefined;

function subtotals(): ReadonlySet<string> {
	cachedSubtotals ??= new Set(SUBTOTALS.split("|").map((phrase) => wordsOf(phrase).join(" ")));
	return cachedSubtotals;
}

let cachedTotal: RegExp | undefined;

/** Quick filter that passes every total, and hardly any name: those that contain the letters of a word for totals or averages. */
function mayBeTotal(label: string): boolean {
	cachedTotal ??= new RegExp(
		[lexicon().inTotal.source, ...averages(), ...[...subtotals()].map(longestWord)].join("|"),
	);
	return cachedTotal.test(fold(label).replace(APOSTROPHES, ""));
}

const longestWord = (phrase: string) =>
	phrase.split(" ").reduce((longest, word) => (word.length > longest.length ? word : longest));

function averages(): string[] {
	return [...lexicon().modifiers].flatMap(([words, modifiers]) =>
		modifiers.includes("average") && words !== "" ? [words] : [],
	);
}

function isAverage(words: string): boolean {
	return lexicon().modifiers.get(words)?.includes("average") ?? false;
}

/** Folded name, as the `others` of a label contain it. */
export function foldedName(name: string): string {
	return wordsOf(name).join(" ");
}

function isHarmless(word: string): boolean {
	return HARMLESS_WORDS.has(word) || /^\d+$/.test(word);
}

/** True for a number that is neither a year, nor in brackets, nor with a word that says what it counts. */
function hasBareNumber(label: string, rest: readonly string[]): boolean {
	const isBare = (word: string) => /^\d+$/.test(word) && !/^(19|20)\d\d$/.test(word);
	return rest.some(isBare) && rest.every((word) => /^\d+$/.test(word)) && !/\(\s*\d+\s*\)/.test(label);
}
