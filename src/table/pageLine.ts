import { isNoteLine } from "./noteLine.ts";
import { APOSTROPHES, fold, wordsOf } from "./wordsOf.ts";

/** Labels of rows that carry a sum from one page to the next. No customer is called so. */
const CARRIED = `carried forward|brought forward|carried over|brought over|carry forward
	|overført|overføres|overført fra|overført til|übertrag|saldovortrag|överfört|överföres|overgebracht|over te brengen
	|à reporter|suma y sigue|suma anterior|a riportare|a transportar|do przeniesienia|z przeniesienia|siirretään`;

/** The same, where a customer could be called so: the figures have to confirm it. */
const PERHAPS_CARRIED =
	"transport|transporte|overførsel|overføring|överföring|vortrag|report|riporto|siirto|c f|b f";

/** Words that begin a line such as "Continued on page 2". */
const CONTINUED = `continued|to be continued|contd|cont|fortsat|fortsættes|fortsætter|forts|fortsetzung|fortsätter|fortsättning
	|fortsetter|vervolg|à suivre|continúa|continuación|continua|segue|jatkuu`;

const PAGE_WORDS = "page|p|pg|seite|side|sida|pagina|pag|blad|strona|str|sivu|folio";

/** Words that may stand beside those above: "Carried forward to page 2". */
const BESIDES = `${PAGE_WORDS}|to|from|on|next|previous|til|fra|næste|forrige|nästa|från|till|auf|von|aus|der|nächste|nächsten
	|volgende|naar|van|sur|de|la|suivante|en|siguiente|total|subtotal|sub|sum|amount|beløb|betrag|belopp|bedrag|montant|balance|saldo|dkk|eur|usd|kr`;

const PAGE = new RegExp(
	`^(?:${PAGE_WORDS})(?: (?:nr|no))? \\d{1,4}(?: (?:(?:of|af|von|av|van|sur|de|di|z|til) )?\\d{1,4})?$`,
);

/** The number of a page alone: "- 4 -", "4/7". */
const NUMBER = /^(?:\p{Pd}+ ?\d{1,4} ?\p{Pd}+|(\d{1,4}) ?\/ ?(\d{1,4}))$/u;

interface Phrases {
	readonly carried: ReadonlySet<string>;
	readonly perhapsCarried: ReadonlySet<string>;
	readonly continued: ReadonlySet<string>;
	readonly besides: ReadonlySet<string>;
	/** Matches the longest word of each phrase for a sum that is carried over. */
	readonly inCarried: RegExp;
}

let cachedPhrases: Phrases | undefined;

/** Built on first use, because loading the script must cost nothing. */
function phrases(): Phrases {
	cachedPhrases ??= buildPhrases();
	return cachedPhrases;
}

function buildPhrases(): Phrases {
	const set = (list: string) => new Set(list.split("|").map((phrase) => wordsOf(phrase).join(" ")));
	const [carried, perhapsCarried] = [set(CARRIED), set(PERHAPS_CARRIED)];
	const longest = [...carried, ...perhapsCarried].map(
		(phrase) => phrase.split(" ").sort((a, b) => b.length - a.length)[0],
	);
	return {
		carried,
		perhapsCarried,
		continued: set(CONTINUED),
		besides: set(BESIDES),
		inCarried: new RegExp([...new Set(longest)].filter((word) => word !== "c" && word !== "b").join("|")),
	};
}

/**
 * True if a label shows that its row carries a sum from page to page: "Carried forward", "Übertrag von Seite 1"; "perhaps" if a
 * customer could be called so.
 */
export function isCarried(label: string): boolean | "perhaps" {
	const { carried, perhapsCarried, inCarried } = phrases();
	if (!inCarried.test(fold(label).replace(APOSTROPHES, "")) && label.length > 4) return false;
	const words = wordsOf(label);
	if (hasPhrase(words, carried)) return true;
	return hasPhrase(words, perhapsCarried) && "perhaps";
}

/**
 * Kind of a line that is no customer, by its text: the number of a page ("Page 1 of 2", "Continued on page 2"), or a note ("Printed 3
 * January", "* excl. VAT"); `null` for any other text.
 *
 * @param isAlone true if the row has no other cell
 */
export function lineKind(text: string, isAlone: boolean): "pageBreak" | "note" | null {
	const words = wordsOf(text);
	const joined = words.join(" ");
	if (PAGE.test(joined)) return "pageBreak";
	if (!isAlone) return null;
	const number = NUMBER.exec(text);
	if (number && Number(number[1] ?? 0) <= Number(number[2] ?? 0)) return "pageBreak";
	if (hasPhrase(words, phrases().continued)) return "pageBreak";
	return isNoteLine(text) ? "note" : null;
}

/** True if words consist of one of these phrases and words that may stand beside it. */
function hasPhrase(words: readonly string[], known: ReadonlySet<string>): boolean {
	const { besides } = phrases();
	const isBeside = (word: string) => besides.has(word) || /^\d+$/.test(word);
	for (let from = 0; from < words.length; from++) {
		for (let to = Math.min(words.length, from + 4); to > from; to--)
			if (known.has(words.slice(from, to).join(" "))) return words.slice(to).every(isBeside);
		if (!isBeside(words[from] as string)) return false;
	}
	return false;
}
