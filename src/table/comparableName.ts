import { APOSTROPHES, fold } from "./wordsOf.ts";

/** A name without what people write in more than one way. */
interface ComparableName {
	/** Letters and digits, without case, accents, punctuation, spaces, legal form, "the" and "and". */
	readonly key: string;
	/** Legal forms of the name, in one spelling each: "ltd" for Limited; `""` if it has none. */
	readonly form: string;
}

/** Legal forms without punctuation. */
const FORMS = new Set(
	(
		"ltd inc corp llc llp lp pllc plc cic aps as is ks ivs amba fmba smba ab hb kb asa ans enk oy oyj ky tmi gmbh ag kg ohg ug gbr " +
		"ek eg ev bv nv vof bvba cvba sprl sa sas sasu sarl eurl snc sci sl slu sau spa srl srls lda spzoo spk spj sro kft zrt nyrt " +
		"bhd kk se"
	).split(" "),
);
/** Legal forms that are written in another way, too. */
const OTHER_SPELLINGS = new Map([
	["limited", "ltd"],
	["incorporated", "inc"],
	["corporation", "corp"],
	["anpartsselskab", "aps"],
	["aktieselskab", "as"],
	["aktieselskabet", "as"],
	["aktiebolag", "ab"],
	["mbh", "gmbh"],
	["ltda", "lda"],
	["limitada", "lda"],
]);
/** Go with a legal form, and tell no companies apart: "Acme Co" may be "Acme Ltd". */
const PARTS_OF_FORMS = new Set("co company cie compagnie pty pte pvt sdn".split(" "));
/** Stand in front of a name, too: "AB Volvo". */
const IN_FRONT = new Set("ab as is sa sarl srl spa oy kb hb aktieselskabet firma".split(" "));
/** Ordinary words and names unless in capitals: "Alpine Spa", "Maria Sa". */
const CAPITALS_ONLY = new Set("spa is sa se ek eg ev sl sas".split(" "));
const ANDS = new Set("& and og und och et y en e i".split(" "));
const WORD = /[\p{L}\p{M}\p{N}+#]+|&/gu;
const TITLE_CASE = /^\p{Lu}\p{Ll}/u;
const LOWER_CASE = /^\p{L}\p{Ll}+$/u;

/** Letters of the longest legal form that is written in parts, "Sp. z o.o.", and of one part. */
const MAX_PARTS = 4;
const MAX_PART_CHARS = 3;

/**
 * Returns what is left of a name when case, accents, punctuation, spaces, legal form, "the" and "and" do not count: equal for
 * names that may mean one customer. "Holding" and "Group" count: they are other companies.
 *
 * @example comparableName("The Acme Co., Ltd.") → { key: "acme", form: "ltd" }
 */
export function comparableName(name: string): ComparableName {
	const words = wordsIn(name);
	const forms = new Set<string>();
	let [from, to] = [0, words.length];
	for (let found = formAtEnd(words, from, to); found !== null; found = formAtEnd(words, from, to)) {
		to -= found.words;
		if (found.form !== "") forms.add(found.form);
	}
	const first = words[from] ?? "";
	if (to - from > 1 && /^the$/i.test(first)) from++;
	else if (to - from > 1 && IN_FRONT.has(first.toLowerCase()) && !TITLE_CASE.test(first)) {
		const form = formOf(first);
		if (form !== undefined) forms.add(form);
		from++;
	}
	const rest = words.slice(from, to);
	const kept = rest.filter(
		(word, index) => index === 0 || index === rest.length - 1 || !ANDS.has(word.toLowerCase()),
	);
	return { key: joined(kept.map(fold)) || name.trim(), form: Array.from(forms).sort().join(" ") };
}

/** Joins "A/S" and "S.p.A." to a word each; "1.2" stays two numbers. */
function wordsIn(name: string): string[] {
	return (
		name
			.normalize("NFC")
			.replace(APOSTROPHES, "")
			.replace(/(?<!\d)[./]|[./](?!\d)/g, (sign, at: number) =>
				sign === "." && isWordEnd(name, at) ? " " : "",
			)
			.match(WORD) ?? []
	);
}

/** A point after three letters or more ends a word: "Fa.Müller", "Ltd.Acme". */
const isWordEnd = (name: string, at: number) => /\p{L}{3}$/u.test(name.slice(Math.max(0, at - 6), at));

/** The legal form that ends the words, and of how many of them it consists; null if there is none, or nothing before it. */
function formAtEnd(words: readonly string[], from: number, to: number) {
	const last = words[to - 1] ?? "";
	if (to - from < 2) return null;
	if (last === "&" || PARTS_OF_FORMS.has(last.toLowerCase())) return { form: "", words: 1 };
	const plain = last.toLowerCase();
	const own = formOf(last);
	if (own !== undefined && !(CAPITALS_ONLY.has(plain) && LOWER_CASE.test(last)))
		return { form: own, words: 1 };
	for (let count = 2; count <= MAX_PARTS && to - from > count; count++) {
		const parts = words.slice(to - count, to);
		if (parts.some((part) => part.length > MAX_PART_CHARS)) return null;
		const form = formOf(parts.join(""));
		if (form !== undefined) return { form, words: count };
	}
	return null;
}

function formOf(word: string): string | undefined {
	const plain = word.toLowerCase();
	return FORMS.has(plain) ? plain : OTHER_SPELLINGS.get(plain);
}

/** Joins words; two numbers stay apart, so that "Shop 1 2" is not "Shop 12". */
function joined(words: readonly string[]): string {
	return words.reduce((text, word) => text + (/\d$/.test(text) && /^\d/.test(word) ? " " : "") + word, "");
}
