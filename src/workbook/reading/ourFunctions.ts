/** Rows and columns that a result fills. */
export interface Extent {
	readonly rows: number;
	readonly columns: number;
}

/**
 * Size of a function's result. `likeRange`: as many as the range of its first argument has. `seen`: as many as show something.
 */
interface ResultSize {
	readonly rows: number | "likeRange" | "seen";
	readonly columns: number | "likeRange" | "seen";
}

const COLUMN: ResultSize = { rows: "likeRange", columns: 1 };

/** The functions of the add-on, with what their results fill. */
const OUR_FUNCTIONS: Readonly<Record<string, ResultSize>> = {
	CUSTOMER_TIER: COLUMN,
	CUSTOMER_SCORE: COLUMN,
	CUSTOMER_TIER_RANGE: COLUMN,
	CUSTOMER_WHY: COLUMN,
	CUSTOMER_NEXT_QUESTION: COLUMN,
	CUSTOMER_WAY_UP: COLUMN,
	CUSTOMER_NET_PROFIT: COLUMN,
	CUSTOMER_PERSONA: COLUMN,
	CUSTOMER_OUTLOOK: { rows: "likeRange", columns: 2 },
	CUSTOMER_REPORT: { rows: "likeRange", columns: 23 },
	TIER_SUMMARY: { rows: 7, columns: 11 },
	WHALE_CURVE: { rows: "seen", columns: 5 },
	TIER_MOVEMENT: { rows: "seen", columns: "seen" },
	REFERRAL_VALUE: COLUMN,
	TIER_COLUMNS: { rows: "likeRange", columns: "likeRange" },
	TIER_ROLE: COLUMN,
	TIER_ACTION: COLUMN,
};

const CALL = new RegExp(`(?:^|[^\\w.])(${Object.keys(OUR_FUNCTIONS).join("|")})\\s*\\(([^()]*)`, "gi");

/** Functions of Sheets that make one value of many. */
const ONE_VALUE =
	/\b(?:SUM|COUNT|AVERAGE|MAX|MIN|MEDIAN|MODE|PRODUCT|JOIN|TEXTJOIN|ROWS|MATCH|LOOKUP)\w*\s*\(/i;

/** What puts cells in another order, in other places, or beside others. */
const REARRANGED =
	/\{|\b(?:FILTER|SORTN?|QUERY|UNIQUE|TRANSPOSE|[HV]STACK|CHOOSE\w*|TO(?:ROW|COL)|WRAP\w+|INDEX|OFFSET|TAKE|DROP|LET|MAP|BYROW|FLATTEN|SPLIT|ARRAY_CONSTRAIN)\s*\(/i;

/** True if a formula calls one of the add-on's functions, not if only a text or a tab name contains it. */
export const callsOurs = (formula: string) => formula.includes("(") && callsIn(formula).length > 0;

/**
 * The most that the result of a formula fills, as far as its text tells.
 *
 * @param seen the block of cells that show something, from the formula on.
 */
export function extentOf(formula: string, seen: () => Extent): Extent {
	const plain = withoutTexts(formula);
	if (ONE_VALUE.test(plain)) return { rows: 1, columns: 1 };
	if (REARRANGED.test(plain)) return seen();
	const extents = callsIn(formula).map(({ name, firstArgument }): Extent => {
		const size = OUR_FUNCTIONS[name]!;
		const range = rangeSize(firstArgument) ?? {
			rows: name === "TIER_COLUMNS" ? 1 : Number.POSITIVE_INFINITY,
			columns: Number.POSITIVE_INFINITY,
		};
		const count = (side: keyof Extent) =>
			size[side] === "likeRange" ? range[side] : size[side] === "seen" ? seen()[side] : size[side];
		return { rows: count("rows"), columns: count("columns") };
	});
	return {
		rows: Math.max(...extents.map(({ rows }) => rows)),
		columns: Math.max(...extents.map(({ columns }) => columns)),
	};
}

const withoutTexts = (formula: string) => formula.replace(/"[^"]*"|'[^']*'/g, " ");

function callsIn(formula: string): { name: string; firstArgument: string }[] {
	const calls: { name: string; firstArgument: string }[] = [];
	withoutTexts(formula).replace(CALL, (call, name: string, args: string) => {
		calls.push({ name: name.toUpperCase(), firstArgument: args.split(/[,;]/)[0]! });
		return call;
	});
	return calls;
}

/** Size of a range such as `A1:E7`, or of a single cell; null for a Table, a named range, an open range or a calculation. */
function rangeSize(argument: string): Extent | null {
	const found = /^\s*(?:[^!]*!)?\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?\s*$/i.exec(argument);
	if (found === null) return null;
	const [, firstColumn, firstRow, lastColumn = firstColumn, lastRow = firstRow] = found;
	return {
		rows: Math.abs(Number(lastRow) - Number(firstRow)) + 1,
		columns: Math.abs(columnNumber(lastColumn!) - columnNumber(firstColumn!)) + 1,
	};
}

const columnNumber = (letters: string) =>
	Array.from(letters.toUpperCase()).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
