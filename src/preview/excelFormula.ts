/** Functions that Excel has had since 2010, by the prefix that a file writes before each; without it they are unknown there. */
const PREFIXES: readonly (readonly [prefix: string, names: readonly string[]])[] = [
	[
		"_xlfn.",
		[
			..."CONCAT IFNA IFS MAXIFS MINIFS SWITCH TEXTJOIN".split(" "),
			..."RANDARRAY SEQUENCE SORTBY UNIQUE XLOOKUP XMATCH".split(" "),
		],
	],
	["_xlfn._xlws.", ["FILTER", "SORT"]],
];
const CALLS = PREFIXES.map(
	([prefix, names]) => [prefix, new RegExp(`(?<![\\w.])(${names.join("|")})(?=\\()`, "gi")] as const,
);

/** A link of the board, see `rowLink()`: the id of a tab means nothing to Excel, but the formula has the tab's name as well. */
const ROW_LINK = /"#gid=\d+&range=([A-Z]+)"&(XMATCH\([A-Z]+\d+,('(?:[^']|'')+'|[^'!,]+)!)/g;

/** Returns a formula, without its =, as an .xlsx file has it. */
export function excelFormula(formula: string): string {
	const linked = formula.replace(
		ROW_LINK,
		(_, column: string, search: string, tab: string) =>
			`"#${(tab.startsWith("'") ? tab : `'${tab}'`).replace(/"/g, '""')}!${column}"&${search}`,
	);
	const parts = linked.split(/("[^"]*"|'[^']*')/);
	return parts.map((part, index) => (index % 2 === 1 ? part : withPrefixes(part))).join("");
}

const withPrefixes = (part: string) =>
	CALLS.reduce((text, [prefix, call]) => text.replace(call, `${prefix}$1`), part);
