import { lexicon } from "./headings/lexicon.ts";
import { ADDABLE } from "./runningSums.ts";
import { APOSTROPHES, fold, wordsOf } from "./wordsOf.ts";

const MAX_TOTAL_WORDS = 4;
const MAX_WORDS = 12;
const HARMLESS_WORDS = new Set(
	"for in of the all customers kunder kunden klanten clients clientes kundar rows per pr par por customer client kunde klant kund cliente ar year kr dkk sek nok eur usd gbp chf money report rapport bericht page side seite sida pagina gross brutto incl including inkl inklusive excl excluding ekskl exkl ttc ht vat tax moms mwst tva iva btw mva alv previous prior last this current".split(
		" ",
	),
);

/** Parts of one word: "Gesamtumsatz", "Totalomsætning", "Nettosumme". */
const COMPOUND = /^(gesamt|total|totaal|samlet)(\p{L}{3,})$|^(\p{L}{3,})(summe|summa|total)$/u;

/** Words for a statistic of the rows above. The words for their mean are those of headings, and these. */
const STATISTICS = {
	mean: "mittelwert|middelværdi|medelvärde|arithmetic mean",
	median: "median|medianen|mediane|médiane|mediana|mediaan|mediaani",
	max: "max|maximum|maks|maksimum|højeste|høyeste|highest|largest|högsta|hoogste|höchstwert|maximalwert|máximo|massimo|maksimi",
	min: "min|minimum|laveste|lowest|smallest|lägsta|laagste|niedrigster|minimalwert|mínimo|minimo|minimi",
	count: `count|antal|anzahl|aantal|antall|nombre|number|conteggio|recuento|liczba|lukumäärä|records|total records|record count
		|row count|customer count|antal kunder|antal rækker|anzahl kunden|anzahl datensätze|nombre de clients|aantal klanten|antal rader`,
	deviation: `std|std dev|stdev|stddev|st dev|sd|standard deviation|standardafvigelse|spredning|standardabweichung|standardavvikelse
		|standardavvik|standaardafwijking|standaarddeviatie|écart type|desviación estándar|deviazione standard|desvio padrão
		|odchylenie standardowe|keskihajonta`,
	other:
		"percentile|quartile|variance|standard error|skewness|kurtosis|percentil|fraktil|kvartil|varians|perzentil|quartil|varianz",
} as const;

export type Statistic = keyof typeof STATISTICS;

/** Those that no customer is called. Below a total or a gap, their figures need not agree: it is not known what they count. */
const ONLY_STATISTICS = `median|medianen|médiane|mediaan|mediaani|average|averages|gennemsnit|durchschnitt|mittelwert|middelværdi
	|medelvärde|genomsnitt|gjennomsnitt|gemiddelde|moyenne|promedio|keskiarvo|średnia|std dev|stdev|stddev|st dev|standard deviation
	|standardafvigelse|standardabweichung|standardavvikelse|standardavvik|standaardafwijking|standaarddeviatie|écart type
	|desviación estándar|deviazione standard|desvio padrão|odchylenie standardowe|keskihajonta|${STATISTICS.other}`;

/** Words for figures that stand below a total, besides those of plans: "Last year", "Change", "VAT 25%". */
const BELOW_TOTAL = `change|growth|increase|decrease|previous|prior|last|yoy|vs|year|ændring|vækst|stigning|sidste|forrige|indeks|index|vorjahr
	|veränderung|wachstum|zuwachs|vorige|vorig|jaar|verandering|groei|année|précédente|évolution|variation|año|anterior|variación
	|crecimiento|anno|precedente|variazione|crescita|ano|variação|crescimento|föregående|förra|året|förändring|tillväxt|endring|vekst
	|fjoråret|rok|poprzedni|zmiana|wzrost|edellinen|vuosi|muutos|kasvu
	|vat|tax|pct|moms|mwst|ust|umsatzsteuer|mehrwertsteuer|tva|iva|btw|mva|alv`;

/** Words for the sum of a group. No customer is called so, not even with a number: "Subtotal 2". */
const SUBTOTALS = `subtotal|sub total|subtotals|mellemsum|delsum|delsumma|zwischensumme|teilsumme|subtotaal|tussentotaal|sous total
	|subtotale|totale parziale|suma parcial|soma parcial|suma częściowa|suma pośrednia|välisumma`;

/** A label that may show that its row adds up other rows. Figures and position have to confirm it. */
export interface TotalLabel {
	/**
	 * `plain`: nothing but words for totals: "Total", "I alt", "Total 2025", "Total (12)". `numbered`: with a bare number, which may
	 * be part of a name: "Total 24". `named`: with other words: "Total Acme", "North total", "Total Wine". `statistic`: "Average", "Max".
	 * `besides`: what stands below a total besides: "Budget", "Last year", "VAT 25%".
	 */
	readonly kind: "plain" | "numbered" | "named" | "statistic" | "besides";
	readonly statistic?: Statistic;
	/** True for a word for a statistic that no customer is called. */
	readonly isOnlyStatistic?: boolean;
	/** For `named`: the other words, folded; several if the label begins and ends with a word for totals. */
	readonly others: readonly string[];
	/** True for a word that stands for the sum of a group only: "Subtotal", "Subtotal 2", "Subtotal North". */
	readonly isSubtotal: boolean;
}

/** Reads a label as that of a total or a statistic; `null` if it contains no word for one at its beginning or end. */
export function totalLabel(label: string): TotalLabel | null {
	if (!mayBeTotal(label)) return null;
	const words = wordsOf(label).flatMap(partsOf);
	if (words.length === 0 || words.length > MAX_WORDS) return null;
	const others: string[] = [];
	let isSubtotal = false;
	for (let length = Math.min(MAX_TOTAL_WORDS, words.length); length > 0; length--) {
		for (const [phrase, rest] of [
			[words.slice(0, length), words.slice(length)],
			[words.slice(-length), words.slice(0, -length)],
		] as const) {
			const key = phrase.join(" ");
			const isOfGroup = phrases().subtotals.has(key);
			const isTotal = isOfGroup || lexicon().total.has(key);
			if (rest.every(isHarmless)) {
				const kind = hasBareNumber(label, rest) ? "numbered" : "plain";
				if (isTotal) return { kind, others: [], isSubtotal: isOfGroup };
				const statistic = statisticOf(key);
				if (statistic !== undefined)
					return {
						kind: "statistic",
						others: [],
						isSubtotal: false,
						statistic,
						isOnlyStatistic: phrases().onlyStatistics.has(key),
					};
			} else if (isTotal) {
				others.push(rest.filter((word) => word !== "for").join(" "));
				isSubtotal ||= isOfGroup;
			}
		}
	}
	if (standsBesides(words)) return { kind: "besides", others: [], isSubtotal };
	return others.length === 0 ? null : { kind: "named", others, isSubtotal };
}

interface Phrases {
	readonly subtotals: ReadonlySet<string>;
	readonly statistics: ReadonlyMap<string, Statistic>;
	readonly onlyStatistics: ReadonlySet<string>;
	/** Single words that say what a figure is: "revenue", "net". */
	readonly figures: ReadonlySet<string>;
	/** Single words for what stands below a total besides. */
	readonly besides: ReadonlySet<string>;
}

let cachedPhrases: Phrases | undefined;

function phrases(): Phrases {
	cachedPhrases ??= buildPhrases();
	return cachedPhrases;
}

function buildPhrases(): Phrases {
	const split = (list: string) => list.split("|").map((phrase) => wordsOf(phrase).join(" "));
	const statistics = new Map<string, Statistic>();
	for (const words of averages()) statistics.set(words, "mean");
	for (const statistic of Object.keys(STATISTICS) as Statistic[])
		for (const words of split(STATISTICS[statistic])) statistics.set(words, statistic);
	const { phrases: headings, modifiers, planned } = lexicon();
	return {
		subtotals: new Set(split(SUBTOTALS)),
		statistics,
		onlyStatistics: new Set(split(ONLY_STATISTICS)),
		figures: new Set([
			...[...headings].flatMap(([words, meanings]) =>
				meanings.some(({ fact }) => ADDABLE.some((addable) => addable === fact)) ? [words] : [],
			),
			...[...modifiers].flatMap(([words, kinds]) => (kinds.includes("figure") ? [words] : [])),
		]),
		besides: new Set([...split(BELOW_TOTAL), ...planned]),
	};
}

/** The parts of a word such as "Gesamtumsatz"; else the word itself. */
function partsOf(word: string): string[] {
	if (lexicon().total.has(word) || phrases().subtotals.has(word)) return [word];
	return COMPOUND.exec(word)?.slice(1).filter(Boolean) ?? [word];
}

let cachedTotal: RegExp | undefined;

/** Quick filter that passes every total, and hardly any name: those that contain the letters of a word for totals or averages. */
function mayBeTotal(label: string): boolean {
	cachedTotal ??= new RegExp(
		[
			lexicon().inTotal.source,
			...averages(),
			...Array.from(phrases().subtotals, longestWord),
			`\\b(?:${[...new Set([...Array.from(phrases().statistics.keys(), longestWord), ...phrases().besides])].join("|")})\\b`,
		].join("|"),
	);
	return cachedTotal.test(fold(label).replace(APOSTROPHES, ""));
}

/** The longest word of a phrase that is not in many names: "count" of "customer count". */
const longestWord = (phrase: string) => {
	const words = phrase.split(" ");
	const telling = words.filter((word) => !HARMLESS_WORDS.has(word));
	return (telling.length > 0 ? telling : words).reduce((longest, word) =>
		word.length > longest.length ? word : longest,
	);
};

function averages(): string[] {
	return [...lexicon().modifiers].flatMap(([words, modifiers]) =>
		modifiers.includes("average") && words !== "" ? [words] : [],
	);
}

function statisticOf(words: string): Statistic | undefined {
	return phrases().statistics.get(words);
}

/** Folded name, as the `others` of a label contain it. */
export function foldedName(name: string): string {
	return wordsOf(name).join(" ");
}

function isHarmless(word: string): boolean {
	return HARMLESS_WORDS.has(word) || phrases().figures.has(word) || /^\d+$/.test(word);
}

/** True for words for what stands below a total besides, and nothing else: "Budget 2025", "Change in revenue", "VAT 25%". */
function standsBesides(words: readonly string[]): boolean {
	const { besides } = phrases();
	return (
		words.some((word) => besides.has(word)) &&
		words.every((word) => besides.has(word) || lexicon().total.has(word) || isHarmless(word))
	);
}

/** Words for customers: a total called so may count them, "Total customers". */
const CUSTOMERS =
	/\b(?:customers|clients|accounts|kunder|kunden|klanten|clientes|clienti|klientow|asiakkaita|asiakasta)\b/;

/** True for the label of a total that may be the number of customers. */
export const mayCount = (label: string): boolean => CUSTOMERS.test(fold(label));

/** True for a number that is neither a year, nor in brackets, nor behind a colon, nor with a word that says what it counts. */
function hasBareNumber(label: string, rest: readonly string[]): boolean {
	const isBare = (word: string) => /^\d+$/.test(word) && !/^(19|20)\d\d$/.test(word);
	return rest.some(isBare) && rest.every((word) => /^\d+$/.test(word)) && !/\(\s*\d+\s*\)|:/.test(label);
}
