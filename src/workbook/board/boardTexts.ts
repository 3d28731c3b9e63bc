import { dayText } from "../../i18n/dayText.ts";
import type { Language } from "../../i18n/language.ts";
import { profitKind } from "../../i18n/profitKind.ts";
import type { MoneyKind, SpokenFinding } from "../../i18n/words/board.ts";
import { shownText } from "../../table/shownText.ts";
import type { Day } from "../../tiering/facts.ts";
import type { Policy } from "../../tiering/policy.ts";
import {
	type Board,
	type BoardColumn,
	type BoardEntry,
	type Finding,
	PRICE_RISE,
} from "../../tiering/summary/board.ts";
import { meanKnownShare } from "../../tiering/summary/meanKnownShare.ts";
import type { Placement } from "../../tiering/tier.ts";

/** All that can be read on a board, in one language. */
export interface BoardTexts {
	readonly headline: string;
	/** Whose customers, when, and how much of that is known. */
	readonly about: string;
	readonly figures: readonly LargeFigure[];
	/** One for each tier, best first. */
	readonly columns: readonly ColumnTexts[];
	/** Null if everybody has a tier. */
	readonly needsFacts: string | null;
	/** Null without a chart. `others`: null if every customer is drawn. */
	readonly scatter: {
		readonly title: string;
		readonly axes: Axes;
		readonly others: string | null;
	} | null;
	/** `peak` and `givenBack`: null if nobody takes anything back. */
	readonly curve: {
		readonly title: string;
		readonly axes: Axes;
		readonly peak: string | null;
		readonly givenBack: string | null;
	} | null;
	readonly list: string;
}

interface Axes {
	readonly x: string;
	readonly y: string;
}

export interface LargeFigure {
	readonly figure: string;
	readonly text: string;
	/** True for what to change first. */
	readonly isRed: boolean;
}

interface ColumnTexts {
	readonly placement: Placement;
	readonly title: string;
	/** The number of customers, then what is known of them together. */
	readonly sums: readonly string[];
	readonly named: readonly { readonly name: string; readonly amount: string }[];
	/** Below the names: how many are not named, or that there is nobody; null if neither is so. */
	readonly below: string | null;
}

/** The list that a board is about. */
export interface BoardSource {
	/** Its name; `""` to leave it out. */
	readonly list: string;
	readonly today: Day;
}

/** Puts a board into words. */
export function boardTexts(
	board: Board,
	policy: Policy,
	language: Language,
	{ list, today }: BoardSource,
): BoardTexts {
	const { words, figures: f } = language;
	const texts = words.board;
	const money = moneyKind(board, policy);
	const figures = largeFigures(board, money, language);
	const about = [
		...(list === "" ? [] : [list]),
		dayText(today, words),
		...(board.customers === 0
			? []
			: [texts.about.known(f.percent(meanKnownShare(board.list.map(({ rating }) => rating))))]),
		...(board.unknown > 0 ? [texts.about.unknown(board.unknown, money)] : []),
		...(board.isAssumed ? [texts.about.assumed] : []),
		...(figures.some(({ isRed }) => isRed) ? [texts.about.red] : []),
	];
	return {
		headline: texts.headline(board.customers, spokenFinding(board.finding, language), money),
		about: about.join(" · "),
		figures,
		columns: board.columns.map((column) => columnTexts(column, money, language)),
		needsFacts: board.needsFacts.customers === 0 ? null : texts.needsFacts(board.needsFacts.customers),
		scatter: scatterTexts(board, money, language),
		curve: curveTexts(board, money, language),
		list: texts.list,
	};
}

/** The name of a customer as it is read on the board. */
export const nameOf = ({ rating: { customer } }: BoardEntry): string =>
	shownText(customer.customer ?? customer.id);

/** Without a known amount the board speaks of profit, which is what it lacks. */
export function moneyKind({ amount }: Board, policy: Policy): MoneyKind {
	return amount === null || amount === "netProfit" ? profitKind(policy) : amount;
}

function spokenFinding(finding: Finding, { figures: f }: Language): SpokenFinding {
	switch (finding.kind) {
		case "littleKnown":
			return finding;
		case "noProfit":
			return { kind: "noProfit", isLoss: finding.total < 0, amount: f.money(-finding.total) };
		default:
			return { kind: finding.kind, customers: finding.customers, share: f.percent(finding.share) };
	}
}

function largeFigures({ figures }: Board, money: MoneyKind, { words, figures: f }: Language): LargeFigure[] {
	const texts = words.board.figures;
	const amountText = (amount: number | null) => (amount === null ? texts.unknown : f.money(amount));
	const { total, tier4, lowTiers, lever } = figures;
	const isLoss = (tier4.amount ?? 0) < 0;
	const hours = tier4.hours === null ? null : f.number(tier4.hours);
	return [
		{ figure: amountText(total), text: texts.total[money], isRed: (total ?? 0) < 0 },
		tier4.customers === 0
			? { figure: f.money(0), text: texts.noTier4, isRed: false }
			: { figure: amountText(tier4.amount), text: texts.tier4(isLoss, money, hours), isRed: isLoss },
		{
			figure: lowTiers.share === null ? texts.unknown : f.percent(lowTiers.share),
			text: texts.lowTiers[lowTiers.of],
			isRed: false,
		},
		lever === null
			? { figure: "–", text: texts.lever.none, isRed: false }
			: {
					figure: `+${f.money(lever.amount)}`,
					text:
						lever.kind === "breakEven" ? texts.lever.breakEven : texts.lever.priceRise(f.percent(PRICE_RISE)),
					isRed: false,
				},
	];
}

function columnTexts(
	{ placement, customers, amount, hours, named, others }: BoardColumn,
	money: MoneyKind,
	{ words, figures: f }: Language,
): ColumnTexts {
	const texts = words.board.column;
	const role = placement === "needsFacts" ? words.needsFactsAction : texts.roles[placement];
	return {
		placement,
		title: texts.title(words.tierName(placement), role),
		sums: texts.sums(
			customers,
			amount === null ? null : f.money(amount),
			hours === null ? null : f.number(hours),
			money,
		),
		named: named.map((entry) => ({
			name: nameOf(entry),
			amount: entry.amount === null ? "" : f.money(entry.amount),
		})),
		below: others > 0 ? texts.others(others) : customers === 0 ? texts.nobody : null,
	};
}

function scatterTexts({ scatter }: Board, money: MoneyKind, { words }: Language): BoardTexts["scatter"] {
	if (scatter === null) return null;
	const { board, facts } = words;
	return {
		title: board.scatter.title(money, facts[scatter.against]),
		axes: { x: facts[scatter.against], y: board.figures.total[money] },
		others: scatter.others === 0 ? null : board.scatter.others(scatter.others),
	};
}

function curveTexts(
	{ curve }: Board,
	money: MoneyKind,
	{ words, figures: f }: Language,
): BoardTexts["curve"] {
	if (curve === null) return null;
	const texts = words.board.curve;
	const { peak, givenBack } = curve.whale;
	const isTakenBack = givenBack.customers > 0;
	const amount = f.money(givenBack.amount);
	return {
		title: isTakenBack ? texts.takenBack(givenBack.customers, amount) : texts.nothingTakenBack[money],
		axes: { x: texts.axes.x, y: texts.axes.y[money] },
		peak: isTakenBack ? texts.peak(f.money(peak.netProfit)) : null,
		givenBack: isTakenBack ? f.money(-givenBack.amount) : null,
	};
}
