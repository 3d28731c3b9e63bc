/**
 * Reads the bytes of a text file: UTF-8, UTF-16, or a code page of one byte per letter. A byte order mark decides; without one,
 * the bytes do. Line ends become `\n`; NULs and the sign with which DOS ended a text go.
 */
export function decodedText(bytes: Uint8Array): string {
	return withMark(bytes)
		.replace(/^\ufeff/, "")
		.replace(/\r\n?/g, "\n")
		.replaceAll("\0", "")
		.replaceAll("\u001a", "");
}

function withMark(bytes: Uint8Array): string {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
	return withoutMark(bytes);
}

function withoutMark(bytes: Uint8Array): string {
	const wide = utf16Of(bytes);
	if (wide !== undefined) return new TextDecoder(wide).decode(bytes);
	const utf8 = new TextDecoder().decode(bytes);
	const broken = utf8.match(/\ufffd/g)?.length ?? 0;
	// one torn letter does not make a file of another encoding
	const whole = broken === 0 ? 0 : (utf8.match(/[\u0080-\ufffc]/g)?.length ?? 0);
	return broken === 0 || whole > 10 * broken ? utf8 : inCodePage(bytes);
}

/** How much of a file is looked at to tell its encoding. */
const SAMPLE_BYTES = 200_000;

/** UTF-16 shows in its NULs: every Latin letter has one, always on the same side. */
function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
	const sample = bytes.subarray(0, SAMPLE_BYTES);
	const nuls = [0, 0] as [number, number];
	for (let at = 0; at < sample.length; at++) if (sample[at] === 0) nuls[at & 1]!++;
	const [even, odd] = nuls;
	const most = sample.length / 2;
	if (odd > 0.3 * most && even < 0.1 * odd) return "utf-16le";
	return even > 0.3 * most && odd < 0.1 * even ? "utf-16be" : undefined;
}

/**
 * The letters 128 to 255 of code page 850, in which old programs of western Europe write. Code page 437 has the same letters in the
 * same places, ø apart, which 865 adds in the place of 850. No browser knows either.
 */
const CODE_PAGE_850 =
	"ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0";

/** The letters 128 to 159 of Windows-1252, for which several versions of Node give control characters (nodejs/node#56542). */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

type CodePage = (bytes: Uint8Array) => string;

/** Decodes with the letters from 128 on; the others are where Unicode has them. */
function with128(letters: string): CodePage {
	const codes = Uint16Array.from({ length: 256 }, (_, byte) =>
		(letters[byte - 128] ?? String.fromCharCode(byte)).charCodeAt(0),
	);
	return (bytes) =>
		new TextDecoder("utf-16le").decode(Uint16Array.from(bytes, (byte) => codes[byte] as number));
}

const named =
	(encoding: string): CodePage =>
	(bytes) =>
		new TextDecoder(encoding).decode(bytes);

const OLD_MAC = named("macintosh");

/** Windows in the west, DOS, old Macs, Windows in Poland. The likeliest first: it is taken where they make equal sense. */
const CODE_PAGES: readonly CodePage[] = [
	with128(WINDOWS_1252),
	with128(CODE_PAGE_850),
	OLD_MAC,
	named("windows-1250"),
];

function inCodePage(bytes: Uint8Array): string {
	const sample = bytes.subarray(0, SAMPLE_BYTES);
	const isOldMac = sample.includes(0x0d) && !sample.includes(0x0a);
	const pages = isOldMac ? [OLD_MAC, ...CODE_PAGES] : CODE_PAGES;
	const senses = pages.map((decode) => senseOf(decode(sample)));
	return (pages[senses.indexOf(Math.max(...senses))] as CodePage)(bytes);
}

/** How much sense the letters beyond ASCII make where they stand: a letter in a word does, a line of a frame there does not. */
function senseOf(text: string): number {
	let sense = 0;
	for (const { 0: letter, index } of text.matchAll(/[^\0-\x7f]/g)) {
		sense += senseAt(letter, text[index - 1] ?? "\n", text[index + 1] ?? "\n");
	}
	return sense;
}

const LETTERS = "àáâãäåæçèéêëìíîïñòóôõöøùúûüýßœąćęłńśźż";
/** Signs that stand between words or beside figures. Inside a word each of them is a letter of another code page. */
const SIGNS = "€£¥§°©®ªº«»„“”‘’–—…·½¼¾²³¿¡";
const VOWEL = /[aeiouyäöü]/i;

function senseAt(letter: string, before: string, after: string): number {
	const inWord = isLetter(before) && isLetter(after);
	if (letter === "\u00a0") return 2;
	if (letter === "’" && inWord) return isSmall(before) || isCapital(after) ? 2 : -2;
	if (SIGNS.includes(letter)) return inWord ? -2 : 1;
	if (!LETTERS.includes(letter.toLowerCase())) return -2;
	if (!isLetter(before) && !isLetter(after)) return 0;
	if (letter === "ß") return VOWEL.test(before) ? 2 : -2;
	if (letter === "á") return VOWEL.test(before) ? 1 : 2;
	// Most cells that begin with such a letter are names
	if (isSmall(letter)) return isCapital(after) ? -2 : isLetter(before) || before === " " ? 2 : 1;
	return isLetter(before) && (isSmall(before) || isSmall(after)) ? -2 : 2;
}

const isLetter = (letter: string) => /\p{L}/u.test(letter);
const isSmall = (letter: string) => /\p{Ll}/u.test(letter);
const isCapital = (letter: string) => /\p{Lu}/u.test(letter);
