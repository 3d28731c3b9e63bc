import { FACTS, type FactKey, type FactKind } from "../tiering/facts.ts";
import { lexicon, type Modifier, type Phrase, type PhraseFlag } from "./headings/lexicon.ts";
import { type Period, periodOf } from "./period.ts";
import { type Modifiers, readModifiers } from "./readModifiers.ts";

/** One possible meaning of a heading. */
export interface Meaning {
	readonly fact: FactKey;
	readonly flag: PhraseFlag;
	/** 0–1: confidence from the heading alone. */
	readonly strength: number;
	/** The words that name the fact; the columns of a series ("Net sales 2024", "Net sales 2025") share them. */
	readonly core: string;
	readonly period: Period;
	/** The last year of a heading with a year: a business year may end in the one after it began. */
	readonly lastYear?: number | undefined;
	/** The heading says that tax is in the amounts: "incl. VAT". */
	readonly withTax?: boolean;
}

const STRENGTH: Readonly<Record<PhraseFlag, number>> = {
	"": 1,
	"^": 0.9,
	"~": 0.7,
	"&": 0.65,
	"#": 0.6,
	"?": 0.4,
};

const PERIODS: readonly Modifier[] = ["previous", "recent", "toDate", "allTime"];

/** Modifiers that leave a fact of this kind the same fact. */
const HARMLESS_MODIFIERS: Readonly<Record<FactKind, readonly Modifier[]>> = {
	text: ["filler"],
	money: ["filler", "figure", "withTax", "money", ...PERIODS],
	share: ["filler", "average", "percent", ...PERIODS],
	hours: ["filler", "figure", "count", "hours", ...PERIODS],
	days: ["filler", "average", "count", "days", ...PERIODS],
	count: ["filler", "figure", "count", ...PERIODS],
	date: ["filler", "date"],
	answer: ["filler", "average", "scale"],
	tier: ["filler", "scale"],
	yes: ["filler"],
	plan: ["filler"],
};

/** Beside a discount: it is an amount then, see the check of discounts. */
const AMOUNT_OF_DISCOUNT: readonly Modifier[] = ["money", "figure"];

const KINDS_WITH_PERIODS: readonly FactKind[] = ["money", "share", "hours", "days", "count", "answer"];

/**
 * Possible meanings of a heading, the most likely first; none if a single word of it is unknown.
 *
 * A phrase in it has to name a fact, and all other words have to be harmless to that kind of fact: "Total revenue 2025"
 * is revenue, "Revenue budget" is not, "Average revenue" means something else.
 */
export function understandHeading(words: readonly string[]): Meaning[] {
	const found: Meaning[] = [];
	for (let from = 0; from < words.length; from++)
		for (let to = words.length; to > from; to--) {
			const core = words.slice(from, to).join(" ");
			const phrases = lexicon().phrases.get(core);
			if (!phrases) continue;
			const modifiers = readModifiers([...words.slice(0, from), ...words.slice(to)]);
			if (!modifiers) continue;
			for (const phrase of phrases) {
				const meaning = meaningOf(phrase, core, to - from, modifiers);
				if (meaning) found.push(meaning);
			}
		}
	return found.sort((a, b) => b.strength - a.strength);
}

function meaningOf(phrase: Phrase, core: string, length: number, modifiers: Modifiers): Meaning | null {
	const inPercent = modifiers.modifiers.some((senses) => senses.includes("percent"));
	const fact = phrase.fact === "profit" && inPercent ? "margin" : phrase.fact; // "Gross profit %" is a margin
	const kind = FACTS[fact];
	const harmlessSenses: Modifier[] = [];
	for (const senses of modifiers.modifiers) {
		const harmless = senses.find(
			(sense) =>
				HARMLESS_MODIFIERS[kind].includes(sense) ||
				(fact === "discount" && AMOUNT_OF_DISCOUNT.includes(sense)) ||
				(fact === "customer" && sense === "money"), // the unit of all columns: "Customer (₹ in lakhs)"
		);
		if (!harmless) return null;
		harmlessSenses.push(harmless);
	}
	const hasYear = modifiers.years.length + modifiers.months.length > 0;
	if (hasYear && !KINDS_WITH_PERIODS.includes(kind)) return null;
	const period = periodOf(harmlessSenses, modifiers.years, modifiers.months);
	if (period === null) return null;
	if (fact === "revenue" && period === "allTime")
		return meaningOf({ ...phrase, fact: "lifetimeRevenue" }, core, length, withoutAllTime(modifiers));
	const percentBonus = fact === "margin" && inPercent ? 0.05 : 0;
	const isAmount = fact === "discount" && harmlessSenses.some((sense) => AMOUNT_OF_DISCOUNT.includes(sense));
	const amountPenalty = isAmount ? 0.1 : 0; // beside a column of shares
	const strength =
		STRENGTH[phrase.flag] - 0.002 * phrase.order + 0.001 * length + percentBonus - amountPenalty;
	const withTax = harmlessSenses.includes("withTax");
	return { fact, flag: phrase.flag, strength, core, period, lastYear: modifiers.years[0]?.last, withTax };
}

/** The modifiers without "of all years", which is said by the fact that takes its place. */
function withoutAllTime(modifiers: Modifiers): Modifiers {
	return {
		...modifiers,
		modifiers: modifiers.modifiers.filter((senses) => !senses.includes("allTime")),
	};
}
