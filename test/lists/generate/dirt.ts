import { AROUND, type ListedFact } from "./headingTexts.ts";
import { countryOf } from "./locales.ts";
import { ODD_NAMES } from "./names.ts";
import { hasFact, isFact, type Plan } from "./plan.ts";
import type { Random } from "./random.ts";

/**
 * What real lists have besides customers and clean figures. `at` is a place among the customers, from 0 to 1, so that it stays in
 * the list when customers are dropped.
 */
export type Dirt =
	| { readonly kind: "titleRows"; readonly lines: readonly string[]; readonly blank: number }
	| { readonly kind: "total"; readonly label: string }
	/** The list's own total is not the sum of its rows. */
	| { readonly kind: "falseTotal"; readonly label: string; readonly factor: number }
	| {
			readonly kind: "subtotals";
			readonly every: number;
			readonly label: string;
			readonly namesGroup: boolean;
	  }
	| { readonly kind: "repeatedHeadings"; readonly at: number }
	| { readonly kind: "pages"; readonly at: number; readonly label: string }
	| {
			readonly kind: "carriedForward";
			readonly at: number;
			readonly carried: string;
			readonly brought: string;
	  }
	| { readonly kind: "blankLines"; readonly at: number }
	/** Below a total only: a single cell below a list without one may be a customer of whom nothing is known. */
	| { readonly kind: "footer"; readonly label: string; readonly text: string }
	| { readonly kind: "twoHeadingRows" }
	/** Amounts in several currencies, by codes in the cells or in a column of their own. */
	| { readonly kind: "currencies"; readonly codes: readonly string[]; readonly column: string | null }
	| { readonly kind: "tornName"; readonly at: number }
	| { readonly kind: "tornNumber"; readonly at: number }
	| { readonly kind: "strayQuote"; readonly at: number }
	| { readonly kind: "oddName"; readonly at: number; readonly name: string }
	| { readonly kind: "nameAgain"; readonly at: number }
	| { readonly kind: "nameInOtherSpelling"; readonly at: number; readonly spelling: number }
	| { readonly kind: "unknownCell"; readonly at: number; readonly column: number; readonly text: string }
	| { readonly kind: "unreadableCell"; readonly at: number; readonly column: number; readonly text: string }
	/** One number in the other notation, unmistakably: 1.234,56 in an English list. */
	| { readonly kind: "otherNotation"; readonly at: number }
	| { readonly kind: "negatedCost" }
	| { readonly kind: "negatedRevenue" }
	/** The list's own margin is not profit ÷ revenue. */
	| { readonly kind: "otherMargin" }
	/** Profit a thousand times too large beside revenue. */
	| { readonly kind: "profitAboveRevenue" }
	| { readonly kind: "discountsAsMoney" }
	/** Revenue of this year, of which a month is still to come, beside that of the whole year before. */
	| { readonly kind: "yearSoFar" };

/** Facts that a row of sums adds up. */
export const SUMMED: readonly ListedFact[] = [
	"revenue",
	"previousRevenue",
	"cost",
	"profit",
	"hours",
	"orders",
	"complaints",
];
const MONEY: readonly ListedFact[] = ["revenue", "previousRevenue", "cost", "profit"];

export type DirtKind = Dirt["kind"];

/** Dirt that leaves a doubt which a careful person would mention. All other dirt is to be read over in silence. */
export const IS_DOUBTFUL: Readonly<Record<DirtKind, boolean>> = {
	titleRows: false,
	total: false,
	falseTotal: true,
	subtotals: false,
	repeatedHeadings: false,
	pages: false,
	carriedForward: false,
	blankLines: false,
	footer: false,
	twoHeadingRows: false,
	currencies: true,
	tornName: true,
	tornNumber: true,
	strayQuote: true,
	oddName: false,
	nameAgain: true,
	nameInOtherSpelling: true,
	unknownCell: false,
	unreadableCell: true,
	otherNotation: true,
	negatedCost: false,
	negatedRevenue: true,
	otherMargin: true,
	profitAboveRevenue: true,
	discountsAsMoney: false,
	yearSoFar: true,
};

/** One to three kinds of dirt that fit the list. */
export function someDirt(random: Random, plan: Plan): Dirt[] {
	const kinds = (Object.keys(IS_DOUBTFUL) as DirtKind[]).filter((kind) => fits(kind, plan, 5));
	return random
		.shuffled(kinds)
		.slice(0, random.pick([1, 1, 2, 3]))
		.filter((kind, _, all) => isCompatible(kind, all))
		.map((kind) => dirtOf(kind, random, plan));
}

/** Dirt that changes the same figures, or the same rows, is not combined: what is right would no longer be certain. */
const ALONE: readonly (readonly DirtKind[])[] = [
	[
		"negatedCost",
		"negatedRevenue",
		"otherMargin",
		"profitAboveRevenue",
		"currencies",
		"otherNotation",
		"discountsAsMoney",
		"tornNumber",
	],
	[
		"total",
		"falseTotal",
		"subtotals",
		"carriedForward",
		"footer",
		"currencies",
		"tornNumber",
		"negatedRevenue",
	],
	["twoHeadingRows", "yearSoFar"],
	// Above a false total nobody knows what “Summa” is
	["oddName", "falseTotal"],
	["tornName", "tornNumber", "strayQuote", "twoHeadingRows", "repeatedHeadings", "pages", "carriedForward"],
	["nameAgain", "nameInOtherSpelling", "oddName", "tornName", "strayQuote"],
	["unknownCell", "unreadableCell", "otherNotation", "tornNumber", "currencies"],
];

const isCompatible = (kind: DirtKind, all: readonly DirtKind[]): boolean =>
	ALONE.every((group) => !group.includes(kind) || all.find((other) => group.includes(other)) === kind);

/** True if a list is such that dirt of a kind means what it is said to mean. @param least customers from which a list is long */
export function fits(kind: DirtKind, plan: Plan, least: number): boolean {
	const many = plan.customers.length >= least;
	const hasSums = SUMMED.some((fact) => hasFact(plan, fact));
	const isFile = plan.delivery.kind === "file";
	const { words, inThousands } = plan.numbers;
	switch (kind) {
		case "tornName":
		case "strayQuote":
			return isFile && many && plan.columns.some((column) => isFact(column, "customer"));
		case "tornNumber":
			return (
				isFile &&
				many &&
				plan.delivery.kind === "file" &&
				plan.delivery.separator === plan.numbers.group &&
				!plan.delivery.quoteAll &&
				plan.columns.some((column) => isFact(column, "customer"))
			);
		case "oddName":
			return hasSums && plan.columns.some((column) => isFact(column, "customer"));
		case "nameInOtherSpelling":
		case "nameAgain":
			return plan.columns.some((column) => isFact(column, "customer"));
		case "twoHeadingRows":
		case "yearSoFar":
			return hasFact(plan, "previousRevenue") && hasFact(plan, "revenue");
		case "subtotals":
		case "carriedForward":
			return many && hasSums;
		case "total":
		case "footer":
			return hasSums;
		case "pages":
		case "repeatedHeadings":
			return many;
		case "falseTotal":
			return plan.customers.length >= 3 && hasSums;
		case "currencies":
			return (
				many &&
				MONEY.some((fact) => hasFact(plan, fact)) &&
				!words &&
				!inThousands &&
				plan.delivery.kind !== "cells"
			);
		case "negatedCost":
			return hasFact(plan, "cost") && plan.numbers.negative === "-";
		case "negatedRevenue":
			return many && hasFact(plan, "revenue") && plan.numbers.negative === "-";
		case "otherMargin":
			return many && hasFact(plan, "margin") && hasFact(plan, "profit") && hasFact(plan, "revenue");
		case "profitAboveRevenue":
			return many && hasFact(plan, "profit") && hasFact(plan, "revenue");
		case "otherNotation":
			return many && hasFact(plan, "revenue") && plan.delivery.kind !== "cells" && !words;
		case "discountsAsMoney":
			return (
				hasFact(plan, "discount") &&
				hasFact(plan, "revenue") &&
				plan.language === "en" &&
				(plan.delivery.kind !== "import" || plan.delivery.locale === plan.locale)
			);
		case "unreadableCell":
			return many && plan.columns.filter((column) => column.kind === "fact").length > 1;
		default:
			return true;
	}
}

function dirtOf(kind: DirtKind, random: Random, plan: Plan): Dirt {
	const around = AROUND[plan.language];
	const at = random.next();
	const one = (texts: string) => random.pick(texts.split("|"));
	switch (kind) {
		case "titleRows":
			return {
				kind,
				lines: [one(around.title), "2025-01-01 – 2025-12-31", "Lone"].slice(0, random.int(1, 3)),
				blank: random.int(0, 2),
			};
		case "total":
			return { kind, label: one(around.total) };
		case "falseTotal":
			return { kind, label: one(around.total), factor: random.pick([10, 1000, 0.1, 1.37]) };
		case "subtotals":
			return { kind, every: random.int(2, 4), label: one(around.subtotal), namesGroup: random.chance(0.4) };
		case "pages":
			return { kind, at, label: one(around.page) };
		case "carriedForward":
			return { kind, at, carried: one(around.carried), brought: one(around.brought) };
		case "footer":
			return { kind, label: one(around.total), text: one(around.footer) };
		case "currencies": {
			const own = countryOf(plan.locale).code;
			const codes = [
				own,
				...random.shuffled(["EUR", "USD", "GBP", "JPY", "SEK"]).filter((code) => code !== own),
			];
			return {
				kind,
				codes: codes.slice(0, random.int(2, 3)),
				column: random.chance(0.4) ? random.pick(["Currency", "Valuta", "Währung", "Devise"]) : null,
			};
		}
		case "oddName":
			return { kind, at, name: random.pick(ODD_NAMES) };
		case "nameInOtherSpelling":
			return { kind, at, spelling: random.int(0, 4) };
		case "unknownCell":
			return { kind, at, column: random.int(0, 20), text: random.pick(["", "", "n/a", "-", "?"]) };
		case "unreadableCell":
			return {
				kind,
				at,
				column: random.int(0, 20),
				text: random.pick(["ask Bob", "#REF!", "#DIV/0!", "approx. 900", "see note 3", "12/?"]),
			};
		case "blankLines":
		case "repeatedHeadings":
		case "tornName":
		case "tornNumber":
		case "strayQuote":
		case "nameAgain":
		case "otherNotation":
			return { kind, at };
		default:
			return { kind };
	}
}
