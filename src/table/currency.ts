/**
 * A currency as data: its ISO 4217 code, "DKK". A sign that several currencies share and that neither its row nor the locale
 * explains stands for itself: "kr".
 */
export type Currency = string;

/** ISO 4217, and codes of old lists and of common use. */
const CODES = new Set(
	(
		"AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY " +
		"COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS " +
		"INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU " +
		"MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK " +
		"SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD " +
		"XCG XOF XPF YER ZAR ZMW ZWG"
	).split(" "),
);

/** Codes that are also words or names: read as codes only in capitals beside an amount, never in a heading. */
const WORDLIKE = new Set(
	"ALL ANG BAM BOB COP CUP DOP ERN GEL ILS LAK LYD MAD MOP MUR NAD PEN RON SAR SHP SOS SSP SVC TOP TRY".split(
		" ",
	),
);

/**
 * Signs and names that people write for currencies, and the codes that they may mean, the usual one first. Written in lower
 * case, they are found in any case.
 */
const SIGNS: ReadonlyMap<string, string> = new Map(
	Object.entries({
		$: "USD CAD AUD NZD SGD HKD TWD MXN ARS CLP COP UYU DOP JMD TTD BBD BSD BZD BMD FJD GYD LRD NAD SBD SRD XCD KYD BND",
		us$: "USD",
		u$s: "USD",
		usd$: "USD",
		dollar: "USD",
		dollars: "USD",
		c$: "CAD NIO",
		ca$: "CAD",
		can$: "CAD",
		cdn$: "CAD",
		a$: "AUD",
		au$: "AUD",
		nz$: "NZD",
		s$: "SGD",
		sg$: "SGD",
		hk$: "HKD",
		nt$: "TWD",
		ntd: "TWD",
		tw$: "TWD",
		r$: "BRL",
		mx$: "MXN",
		mex$: "MXN",
		ar$: "ARS",
		cl$: "CLP",
		col$: "COP",
		$u: "UYU",
		rd$: "DOP",
		j$: "JMD",
		tt$: "TTD",
		bds$: "BBD",
		bz$: "BZD",
		fj$: "FJD",
		gy$: "GYD",
		n$: "NAD",
		ec$: "XCD",
		mop$: "MOP",
		"€": "EUR",
		euro: "EUR",
		euros: "EUR",
		"£": "GBP",
		"₤": "GBP",
		stg: "GBP",
		pound: "GBP",
		pounds: "GBP",
		"e£": "EGP",
		"¥": "JPY CNY",
		"￥": "JPY CNY",
		円: "JPY",
		"jp¥": "JPY",
		"cn¥": "CNY",
		元: "CNY",
		rmb: "CNY",
		cnh: "CNY",
		"₹": "INR",
		rs: "INR PKR LKR NPR MUR SCR",
		"₨": "INR PKR LKR NPR MUR SCR",
		kr: "DKK SEK NOK ISK",
		kroner: "DKK NOK",
		kronor: "SEK",
		dkr: "DKK",
		skr: "SEK",
		nkr: "NOK",
		kč: "CZK",
		zł: "PLN",
		ft: "HUF",
		lei: "RON MDL",
		лв: "BGN",
		kn: "HRK",
		дин: "RSD",
		rm: "MYR",
		rp: "IDR",
		"฿": "THB",
		"₫": "VND",
		đ: "VND",
		"₱": "PHP",
		"₩": "KRW",
		"₪": "ILS",
		nis: "ILS",
		"₺": "TRY",
		"₽": "RUB",
		руб: "RUB",
		"₴": "UAH",
		грн: "UAH",
		"₸": "KZT",
		"₼": "AZN",
		"₾": "GEL",
		"֏": "AMD",
		"₦": "NGN",
		"₵": "GHS",
		"gh₵": "GHS",
		"₡": "CRC",
		"₲": "PYG",
		"৳": "BDT",
		tk: "BDT",
		"៛": "KHR",
		"₭": "LAK",
		"₮": "MNT",
		"؋": "AFN",
		"﷼": "IRR SAR OMR QAR YER",
		ksh: "KES",
		tsh: "TZS",
		ush: "UGX",
		dh: "AED MAD",
		dhs: "AED MAD",
		"د.إ": "AED",
		"s/": "PEN",
		bs: "BOB VES",
		sfr: "CHF",
		fr: "CHF",
		cfa: "XOF XAF",
		fcfa: "XOF XAF",
		"f cfa": "XOF XAF",
	}),
);

/** Signs of one or two letters that mean a currency only in capitals: in small letters they are units or endings. */
const CAPITAL_SIGNS: ReadonlyMap<string, string> = new Map(
	Object.entries({
		R: "ZAR",
		TL: "TRY",
		Br: "ETB BYN",
		SR: "SAR",
		QR: "QAR",
		KD: "KWD",
		BD: "BHD",
		JD: "JOD",
		KM: "BAM",
	}),
);

/** Shared signs without a usual meaning: unexplained, they stand for themselves, as this one. */
const UNEXPLAINED: Readonly<Record<string, Currency>> = { kr: "kr", kroner: "kr" };

/** Regions of a language whose name is not the region's. */
const REGION_OF_LANGUAGE: Readonly<Record<string, string>> = {
	da: "DK",
	sv: "SE",
	nb: "NO",
	nn: "NO",
	no: "NO",
	ja: "JP",
	zh: "CN",
};

const EURO_REGIONS = new Set("AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK".split(" "));

/** Codes of the currencies of a thousand parts: "12.500" may well be twelve and a half of them. */
export const IN_THOUSANDTHS = /BHD|IQD|JOD|KWD|LYD|OMR|TND|\b(?:BD|JD|KD)\b/;

/** Patterns of all marks in front of an amount and behind it: in any case, and in capitals only. */
interface MarkPatterns {
	readonly before: readonly RegExp[];
	readonly after: readonly RegExp[];
}

let patterns: MarkPatterns | undefined;

/** Built on first use, because loading the script must cost nothing. */
function markPatterns(): MarkPatterns {
	if (patterns !== undefined) return patterns;
	const codes = Array.from(CODES);
	const inAnyCase = [...codes.filter((code) => !WORDLIKE.has(code)), ...SIGNS.keys()];
	const inCapitals = [...codes.filter((code) => WORDLIKE.has(code)), ...CAPITAL_SIGNS.keys()];
	const anyCase = anyOf(inAnyCase);
	const capitals = anyOf(inCapitals);
	patterns = {
		// "Randers" is not R and a word, nor is "CR" a word and R; but "tkr" is thousands of kr.
		before: [new RegExp(`^${anyCase} ?`, "iu"), new RegExp(`^${capitals}(?=[ \\d.,-]) ?`, "u")],
		after: [
			new RegExp(` ?(?:(?<!\\p{L})|(?<=[\\d ][tkm]))${anyCase}$`, "iu"),
			new RegExp(` ?(?<!\\p{L})${capitals}$`, "u"),
		],
	};
	return patterns;
}

/** Source of a pattern: one of these marks, perhaps with a point. The longest first, and other signs of currencies last. */
function anyOf(marks: readonly string[]): string {
	const longestFirst = [...marks].sort((a, b) => b.length - a.length);
	return `(?:${longestFirst.map((mark) => mark.replace(/[$.]/g, "\\$&")).join("|")}|\\p{Sc})\\.?`;
}

/** Removes a currency in front of an amount or behind it; the text itself if there is none. */
export function withoutCurrency(text: string): string {
	const { before, after } = markPatterns();
	for (const pattern of [...before, ...after]) {
		const without = text.replace(pattern, "");
		if (without !== text) return without;
	}
	return text;
}

/** True if a text begins with a currency. */
export const beginsWithCurrency = (text: string): boolean =>
	markPatterns().before.some((pattern) => pattern.test(text));

/** The codes as words of headings: "Revenue DKK". */
export const currencyWords = (): string[] =>
	Array.from(CODES)
		.filter((code) => !WORDLIKE.has(code))
		.map((code) => code.toLowerCase());

const MAX_CHARS = 40;
const NOTHING_BUT_NUMBER = /^[\d.,'\s()+-]*$/;
const NOT_A_SIGN = /[\d.,'’`´()[\]+\-−–—‐%\s]+/g;

const known = new Map<string, Currency | undefined>();

/**
 * Currency of an amount written as text, or of a name or code alone; `undefined` if it shows none. A sign of several
 * currencies comes back as it is ("$", "kr"): see {@link currencyIn}.
 *
 * @example currencyOf("12.444,50 kr.") → "kr"; currencyOf("JPY 1,200,000") → "JPY"; currencyOf("$1.2M") → "$"
 */
export function currencyOf(text: string): Currency | undefined {
	if (text.length > MAX_CHARS || NOTHING_BUT_NUMBER.test(text)) return undefined;
	const mark = text.replace(NOT_A_SIGN, " ").trim();
	// Few marks recur in all cells of a list.
	if (!known.has(mark)) known.set(mark, currencyOfMark(mark));
	return known.get(mark);
}

/**
 * True for a text that can hardly be anything but a currency: a code that is no word, a sign such as "€", a name such as "Euro".
 * Two letters are as well somebody's initials, "RS".
 */
export function isSurelyCurrency(text: string): boolean {
	const word = text.trim();
	if (word.length > MAX_CHARS || /\d/.test(word)) return false;
	if (/\p{Sc}/u.test(word)) return currencyOf(word) !== undefined;
	return word.length > 2 && !WORDLIKE.has(word.toUpperCase()) && currencyOfWord(word) !== undefined;
}

/** Finds the currency among the words beside an amount. A code says more than the sign beside it: "$ 500 CAD". */
function currencyOfMark(mark: string): Currency | undefined {
	const found = [mark, ...mark.split(" ")].map(currencyOfWord).filter((currency) => currency !== undefined);
	return found.find((currency) => CODES.has(currency)) ?? found[0];
}

function currencyOfWord(word: string): Currency | undefined {
	const inCapitals = CAPITAL_SIGNS.get(word);
	if (inCapitals !== undefined) return meaning(word, inCapitals);
	const small = word.toLowerCase();
	const inAnyCase = SIGNS.get(small);
	if (inAnyCase !== undefined) return meaning(small, inAnyCase);
	const code = word.toUpperCase();
	if (CODES.has(code)) return WORDLIKE.has(code) && word !== code ? undefined : code;
	// "TDKK", "kEUR": thousands or millions of it
	if (/^[kKtTmM][A-Z]{3}$/.test(word) && CODES.has(word.slice(1))) return word.slice(1);
	const sign = /\p{Sc}/u.exec(small)?.[0];
	return sign === undefined || sign === small ? undefined : currencyOfWord(sign);
}

const meaning = (sign: string, codes: string): Currency => (codes.includes(" ") ? sign : codes);

/** The codes that a currency may be; a code is itself. */
const codesOf = (currency: Currency): readonly Currency[] =>
	(SIGNS.get(currency) ?? CAPITAL_SIGNS.get(currency) ?? currency).split(" ");

/**
 * Code that a shared sign means among amounts in `others`, else in a spreadsheet of this locale, else usually.
 *
 * @example currencyIn("$", "en_CA") → "CAD"; currencyIn("kr", "en_US") → "kr"; currencyIn("kr", "da_DK", ["SEK"]) → "SEK"
 */
export function currencyIn(
	currency: Currency,
	locale: string | undefined,
	others: readonly Currency[] = [],
): Currency {
	const codes = codesOf(currency);
	if (codes.length === 1) return codes[0]!;
	const beside = codes.find((code) => others.includes(code));
	if (beside !== undefined) return beside;
	const region = regionOf(locale);
	const local = region === "" ? undefined : codes.find((code) => code.startsWith(region));
	return local ?? UNEXPLAINED[currency] ?? codes[0]!;
}

/** True if people of this locale may write amounts in that currency without saying so. */
export function isOwnCurrency(currency: Currency, locale: string | undefined): boolean {
	const region = regionOf(locale);
	if (region === "") return true;
	return currency === "EUR"
		? EURO_REGIONS.has(region)
		: codesOf(currency).some((code) => code.startsWith(region));
}

/** "DK" of "da_DK" and of "da"; "" if the locale has none. Codes of currencies begin with it. */
function regionOf(locale = ""): string {
	const [language = "", region = ""] = locale.split(/[_-]/);
	return region.toUpperCase() || (REGION_OF_LANGUAGE[language.toLowerCase()] ?? "");
}

/**
 * Currency that a heading names: "Revenue (EUR)", "Omsætning kr.", "TDKK". Outside brackets, only signs and codes in
 * capitals count: a heading is made of words.
 */
export function currencyOfHeading(heading: string): Currency | undefined {
	const inBrackets = (heading.match(/[([][^)\]]*[)\]]/g) ?? []).join(" ");
	for (const word of inBrackets.match(/[\p{L}\p{Sc}/]+/gu) ?? []) {
		const isWord = WORDLIKE.has(word) || CAPITAL_SIGNS.has(word);
		const currency = isWord ? undefined : currencyOfWord(word);
		if (currency !== undefined) return currency;
	}
	for (const word of heading.match(/[\p{L}\p{Sc}]+/gu) ?? []) {
		const isSign = /\p{Sc}|^kr$/iu.test(word) || /^[kKtTmM]?[A-Z]{3}$/.test(word);
		const currency = isSign && !WORDLIKE.has(word) ? currencyOfWord(word) : undefined;
		if (currency !== undefined) return currency;
	}
	return undefined;
}

/**
 * Currency that a number format shows beside an amount; `undefined` if it shows none.
 *
 * @example currencyOfFormat("[$€-407]#,##0.00") → "EUR"; currencyOfFormat('#,##0.00 "kr."') → "kr"
 */
export function currencyOfFormat(format: string): Currency | undefined {
	const [positive = ""] = format.split(";");
	const shown = positive
		.replace(/\[\$([^\]-]*)[^\]]*\]/g, " $1 ")
		.replace(/\[[^\]]*\]|[_*]./g, " ")
		.replace(/\\(.)/g, "$1")
		.replace(/["#?@]/g, " ");
	return currencyOf(shown);
}
