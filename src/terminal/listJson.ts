import type { Language } from "../i18n/language.ts";
import { shownRange } from "../results/rangeText.ts";
import { scoreCell } from "../results/resultCells.ts";
import { whyText } from "../results/whyText.ts";
import { columnLetters } from "../table/cellAddress.ts";
import { dateOf } from "../table/dayOf.ts";
import { columnsOfName } from "../table/nameParts.ts";
import type { LeftOutReason, LeftOutRow, Reading } from "../table/reading.ts";
import { textOf } from "../table/textOf.ts";
import { isUnknown } from "../table/unknownCell.ts";
import { exactSum } from "../tiering/exactSum.ts";
import { type Customer, FACTS, type FactKey } from "../tiering/facts.ts";
import type { ListQuestion } from "../tiering/listQuestion.ts";
import { isProvisional, type Rating } from "../tiering/rate.ts";
import { countByPlacement } from "../tiering/summary/countByPlacement.ts";
import type { Placement } from "../tiering/tier.ts";
import { questionOf } from "../workbook/list/listNotices.ts";
import { resultColumnsOf } from "../workbook/reading/resultColumns.ts";
import { type ListNotice, listNotices } from "./listNotices.ts";
import { shownCell } from "./shownCell.ts";
import type { TieredFile } from "./tieredFile.ts";

/** A fact as JSON: a date as its ISO day. */
type Fact = string | number;

/** What the command prints with `--json`: a contract, see docs/terminal.md. */
export interface ListJson {
	readonly locale: string;
	readonly list: { readonly tab: string; readonly headingRow: number; readonly customers: number };
	readonly columns: readonly ListColumn[];
	readonly leftOut: readonly {
		readonly row: number;
		readonly name: string;
		readonly why: LeftOutReason;
	}[];
	readonly notices: readonly ListNotice[];
	readonly totals: Readonly<Record<Total, number | null>> & { readonly customers: number };
	/** By tier; and how many of all are provisional, and how many have stopped buying. */
	readonly tiers: Readonly<Record<Placement | "provisional" | "lapsed", number>>;
	readonly question: ListQuestion | null;
	readonly customers: readonly ListCustomer[];
}

export interface ListColumn {
	readonly column: string;
	readonly heading: string;
	readonly fact: FactKey | null;
	readonly sample: { readonly shown: string; readonly read: Fact | null } | null;
}

interface ListCustomer {
	readonly row: number;
	readonly customer: string;
	readonly id: string | null;
	readonly facts: Readonly<Partial<Record<FactKey, Fact>>>;
	readonly tier: Placement;
	readonly score: number | null;
	readonly best: number;
	readonly worst: number;
	readonly likelyBest: number;
	readonly likelyWorst: number;
	readonly provisional: boolean;
	readonly lapsed: boolean;
	readonly decidedBy: string | null;
	readonly netProfit: number | null;
	readonly why: string;
}

export type Total = "revenue" | "profit" | "netProfit" | "hours";

export function listJson(tiered: TieredFile): ListJson {
	const { port, settings, rated } = tiered;
	const { reading, ratings } = rated;
	return {
		locale: port.locale.replace("_", "-"),
		list: { tab: rated.tab.name, headingRow: reading.headerRow + 1, customers: reading.customers.length },
		columns: columnsOf(tiered),
		leftOut: reading.leftOut.map((left) => ({
			row: left.row + 1,
			name: leftOutName(left, reading, rated.grid),
			why: left.why,
		})),
		notices: listNotices(tiered),
		totals: { customers: ratings.length, ...totalsOf(ratings) },
		tiers: {
			...countByPlacement(ratings.map(({ tier }) => tier)),
			provisional: ratings.filter(isProvisional).length,
			lapsed: ratings.filter(({ lapsed }) => lapsed).length,
		},
		question: questionOf(reading, settings),
		customers: ratings.map((rating, index) =>
			customerOf(reading.customers[index]!.row, rating, rated.policy, settings.language),
		),
	};
}

/** The columns of the user's that have a heading or are read; the add-on's own results are not. */
function columnsOf({ port, sheet, settings, rated }: TieredFile): ListColumn[] {
	const { reading, grid } = rated;
	const ours = new Set(
		resultColumnsOf(port, rated).flatMap(({ column, isNew }) => (isNew ? [] : [column - 1])),
	);
	return reading.columns.flatMap(({ heading, fact }, column): ListColumn[] => {
		if (ours.has(column) || (heading === "" && fact === null)) return [];
		const customer = fact && reading.customers.find(({ facts }) => facts[fact] !== undefined);
		const filled = grid.findIndex((cells, row) => row > reading.headerRow && !isUnknown(cells[column]));
		const row = fact === null ? filled : (customer?.row ?? -1);
		const name = fact === "customer" && customer ? customer.facts.customer! : null;
		const shownIn = name === null ? [column] : columnsOfName(reading.columns, grid[row]!, name);
		const shown = shownIn.map((one) => shownCell(sheet.rows[row]?.[one], settings.language)).join(" + ");
		const read = fact && customer ? jsonFact(fact, customer.facts[fact]!) : null;
		return [{ column: columnLetters(column), heading, fact, sample: row < 0 ? null : { shown, read } }];
	});
}

/** What stands in the row where a name would; in a row without one its first text. */
function leftOutName({ row }: LeftOutRow, { columns }: Reading, grid: TieredFile["rated"]["grid"]): string {
	const cells = grid[row] ?? [];
	const named = (["customer", "id"] as const).map((fact) =>
		textOf(cells[columns.findIndex((column) => column.fact === fact)]),
	);
	return [...named, ...cells.map(textOf)].find((text) => text !== "") ?? "";
}

/** Sums to the same digits in any order; null where nobody's is known. */
function totalsOf(ratings: readonly Rating[]): Record<Total, number | null> {
	const sum = (of: (rating: Rating) => number | undefined) => {
		const known = ratings.map(of).filter((amount) => amount !== undefined);
		return known.length === 0 ? null : rounded(exactSum(known));
	};
	return {
		revenue: sum(({ customer }) => customer.revenue),
		profit: sum(({ customer }) => customer.profit),
		netProfit: sum(({ measures }) => measures.netProfit),
		hours: sum(({ customer }) => customer.hours),
	};
}

function customerOf(
	row: number,
	rating: Rating,
	policy: TieredFile["rated"]["policy"],
	language: Language,
): ListCustomer {
	const { customer, measures, tier, range, lapsed, gate } = rating;
	const shown = shownRange(tier, rating);
	const score = scoreCell(rating);
	return {
		row: row + 1,
		customer: customer.customer ?? "",
		id: customer.id ?? null,
		facts: factsOf(customer),
		tier,
		score: score === "" ? null : score,
		best: range.best,
		worst: range.worst,
		likelyBest: shown.best,
		likelyWorst: shown.worst,
		provisional: isProvisional(rating),
		lapsed,
		decidedBy: gate,
		netProfit: measures.netProfit === undefined ? null : rounded(measures.netProfit),
		why: whyText(rating, policy, language),
	};
}

/** The known facts without the name and the number, which stand beside them. */
function factsOf({
	customer: _,
	id: __,
	otherNames: ___,
	ratios: ____,
	...facts
}: Customer): ListCustomer["facts"] {
	const known = (Object.keys(facts) as (keyof typeof facts)[]).flatMap((fact) => {
		const value = facts[fact];
		return value === undefined ? [] : [[fact, jsonFact(fact, value)]];
	});
	return Object.fromEntries(known);
}

const jsonFact = (fact: FactKey, value: string | number): Fact =>
	FACTS[fact] === "date" ? textOf(dateOf(Number(value))) : typeof value === "number" ? rounded(value) : value;

/** Digits that a number is printed with: enough for any amount, and too few for an error of the computer. */
const DIGITS = 15;

const rounded = (value: number): number => Number(value.toPrecision(DIGITS));
