/** Rows and columns that a result fills. */
export interface Extent {
	readonly rows: number;
	readonly columns: number;
}

/** Rows and columns of a result; null: the formula does not tell, only the cells do. */
export interface ResultSize {
	readonly rows: number | null;
	readonly columns: number | null;
}

/** Size of a function's result. `likeRange`: as many as its first argument has. `seen`: as many as show something. */
interface Shape {
	readonly rows: number | "likeRange" | "seen";
	readonly columns: number | "likeRange" | "seen";
}

const COLUMN: Shape = { rows: "likeRange", columns: 1 };
const LIKE_RANGE: Shape = { rows: "likeRange", columns: "likeRange" };

/** The functions of the add-on, with what their results fill. */
const OUR_FUNCTIONS: Readonly<Record<string, Shape>> = {
	CUSTOMER_TIER: COLUMN,
	CUSTOMER_SCORE: COLUMN,
	CUSTOMER_TIER_RANGE: COLUMN,
	CUSTOMER_WHY: COLUMN,
	CUSTOMER_NEXT_STEP: COLUMN,
	CUSTOMER_NEXT_QUESTION: COLUMN,
	CUSTOMER_WAY_UP: COLUMN,
	CUSTOMER_NET_PROFIT: COLUMN,
	CUSTOMER_PERSONA: COLUMN,
	CUSTOMER_OUTLOOK: { rows: "likeRange", columns: 2 },
	CUSTOMER_REPORT: { rows: "likeRange", columns: 23 },
	TIER_SUMMARY: { rows: 7, columns: 12 },
	WHALE_CURVE: { rows: "seen", columns: 5 },
	TIER_MOVEMENT: { rows: "seen", columns: "seen" },
	REFERRAL_VALUE: COLUMN,
	TIER_COLUMNS: LIKE_RANGE,
	TIER_ROLE: LIKE_RANGE,
	TIER_ACTION: LIKE_RANGE,
};

const NAMES = Object.keys(OUR_FUNCTIONS).join("|");
const CALL = new RegExp(`(?:^|[^\\w.])(?:${NAMES})\\s*\\(`, "i");
/** A formula that is one call and nothing else, with its first argument. */
const WHOLE_CALL = new RegExp(`^=\\s*(${NAMES})\\s*\\(([^(),;]*)(?:[,;][^()]*)?\\)\\s*$`, "i");

/** True if a formula calls one of the add-on's functions, not if only a text or a tab name contains it. */
export const callsOurs = (formula: string) => formula.includes("(") && CALL.test(withoutTexts(formula));

/** The size of a formula's result; null if the formula is more than one call, or its first argument is calculated. */
export function resultSize(formula: string): ResultSize | null {
	const [, name, argument] = WHOLE_CALL.exec(withoutTexts(formula)) ?? [];
	if (name === undefined || argument === undefined) return null;
	const range = rangeSize(argument);
	if (range === null) return null;
	const key = name.toUpperCase();
	const shape = OUR_FUNCTIONS[key]!;
	// Reads only the first row of several columns
	if (key === "TIER_COLUMNS" && range.columns !== null && range.columns > 1)
		return { rows: 1, columns: range.columns };
	const count = (side: keyof Extent) =>
		shape[side] === "likeRange" ? range[side] : shape[side] === "seen" ? null : shape[side];
	return { rows: count("rows"), columns: count("columns") };
}

/** Leaves the quotes, so that a text is still an argument. */
const withoutTexts = (formula: string) => formula.replace(/"[^"]*"|'[^']*'/g, '""');

const CELLS = /^\s*(?:[^!]*!)?\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?\s*$/i;
const ONE_VALUE = /^\s*(?:[\d.]+|"+)\s*$/;
const CALCULATED = /^\s*$|[-+*/&^=<>{}%"]/;

/** Size of a range such as `A1:E7`, a cell or a value; not told by a Table, a named or an open range; null for a calculation. */
function rangeSize(argument: string): ResultSize | null {
	if (ONE_VALUE.test(argument)) return { rows: 1, columns: 1 };
	const found = CELLS.exec(argument);
	if (found === null)
		return CALCULATED.test(argument.replace(/^[^!]*!/, "")) ? null : { rows: null, columns: null };
	const [, firstColumn, firstRow, lastColumn = firstColumn, lastRow = firstRow] = found;
	return {
		rows: Math.abs(Number(lastRow) - Number(firstRow)) + 1,
		columns: Math.abs(columnNumber(lastColumn!) - columnNumber(firstColumn!)) + 1,
	};
}

const columnNumber = (letters: string) =>
	Array.from(letters.toUpperCase()).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
