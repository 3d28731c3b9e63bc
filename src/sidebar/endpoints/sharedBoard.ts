import type { Reply } from "../../contract/reply.ts";
import type { BoardPage, BoardPageChoice, BoardPageCurve, BoardPageScatter } from "../../contract/server.ts";
import type { Figures } from "../../i18n/figures.ts";
import { type Language, language } from "../../i18n/language.ts";
import { tabProblemSentence } from "../../i18n/tabProblemSentence.ts";
import { dateOf } from "../../table/dayOf.ts";
import { type Day, FACTS } from "../../tiering/facts.ts";
import type { Policy } from "../../tiering/policy.ts";
import type { Rating } from "../../tiering/rate.ts";
import { type Board, type BoardColumn, type BoardEntry, boardOf } from "../../tiering/summary/board.ts";
import { isEnough } from "../../tiering/summary/diagnosis/diagnosisShare.ts";
import { wholeOf } from "../../tiering/summary/wholeOf.ts";
import {
	type BoardSource,
	type BoardTexts,
	boardTexts,
	moneyKind,
	nameOf,
} from "../../workbook/board/boardTexts.ts";
import type { Port } from "../../workbook/port.ts";
import { fileSettings } from "../../workbook/reading/fileSettings.ts";
import { moneyFormat, withCurrency } from "../../workbook/reading/moneyFormat.ts";
import { rateTab } from "../../workbook/reading/rateTab.ts";
import { chartAxis, type WriteMark } from "./chartAxis.ts";

/** Lines of a column on the page: with charts below, and without. */
const LINES = { withCharts: 10, alone: 22 };
/** Customers up to which the curve shows each of them. */
const MAX_STEPS = 60;

/** Returns the board of the list on one page, to be drawn, saved and printed. Writes nothing. */
export function sharedBoard(choice: BoardPageChoice): (port: Port, today: Day) => Reply<BoardPage> {
	return (port, today) => {
		const file = fileSettings(port, today);
		const { tag } = file.language.words;
		const rated = rateTab(port, file, today);
		if (!("ratings" in rated))
			return { ok: false, locale: tag, message: tabProblemSentence(rated, file.language.words) };
		const chosen = language(choice.language);
		// The team's own texts are in the file's language.
		const spoken = withCurrency(chosen.words.tag === tag ? file.language : chosen, moneyFormat(rated, port));
		const board = boardOf(rated.ratings, rated.policy);
		const source = { list: rated.tab.name, today };
		return { ok: true, locale: tag, view: boardPage(board, rated.policy, spoken, choice, source) };
	};
}

/** How a page writes what it may not always show. */
interface Writing {
	readonly language: Language;
	/** The name of a customer, or a number in its place. */
	readonly name: (entry: BoardEntry) => string;
	readonly withMoney: boolean;
	/** What an amount is divided by before it is drawn or marked; null: nothing to divide by. */
	readonly whole: number | null;
}

function boardPage(
	board: Board,
	policy: Policy,
	spoken: Language,
	choice: BoardPageChoice,
	source: BoardSource,
): BoardPage {
	const writing = writingOf(board, spoken, choice);
	const money = moneyKind(board, policy);
	const withNames = choice.names === true;
	const texts = boardTexts(board, policy, writing.language, withNames ? source : { ...source, list: "" });
	const shown = writing.withMoney ? texts : withoutMoney(texts, board, money, writing);
	const { words } = spoken;
	const lines = board.scatter === null && board.curve === null ? LINES.alone : LINES.withCharts;
	return {
		language: words.tag,
		file: `${words.board.tab} ${dateOf(source.today).toISOString().slice(0, 10)}`,
		headline: shown.headline,
		about: shown.about,
		figures: shown.figures,
		columns: board.columns.map((column, index) => ({
			place: column.placement,
			title: shown.columns[index]!.title,
			sums: shown.columns[index]!.sums.join(" · "),
			...namesOf(column, lines, writing),
		})),
		needsFacts: shown.needsFacts,
		scatter: scatterOf(board, shown, writing),
		curve: curveOf(board, shown, writing),
	};
}

/** Writes each amount as its share of the whole where money is not to be shown, so that no text can forget it. */
function writingOf(board: Board, spoken: Language, { names, money }: BoardPageChoice): Writing {
	const numbers = new Map<Rating, number>(board.list.map(({ rating }, index) => [rating, index + 1]));
	const { customer } = spoken.words.board.page;
	const name = names === true ? nameOf : ({ rating }: BoardEntry) => customer(numbers.get(rating)!);
	if (money === true) return { language: spoken, name, withMoney: true, whole: 1 };
	const whole = wholeOfBoard(board)?.amount ?? null;
	const { words, figures } = spoken;
	const share = (amount: number) => (whole === null ? "–" : shareText(amount / whole, figures));
	return { language: { words, figures: { ...figures, money: share } }, name, withMoney: false, whole };
}

/** A share too small for the usual decimals has its first digit all the same: 0 % would be no loss, and no gain. */
const shareText = (share: number, { percent, percentMark }: Figures) =>
	share !== 0 && Math.abs(share) < 0.0005 ? percentMark(share, Math.abs(share)) : percent(share);

const wholeOfBoard = ({ list }: Board) => wholeOf(list.flatMap(({ amount }) => amount ?? []));

/** Puts other words where a share in place of an amount would make no sense. */
function withoutMoney(
	texts: BoardTexts,
	board: Board,
	money: ReturnType<typeof moneyKind>,
	{ language: { words, figures: f }, whole }: Writing,
): BoardTexts {
	const { shares } = words.board.page;
	const { finding, columns, customers } = board;
	const [tier1, , , tier4] = columns;
	const isTotal = wholeOfBoard(board)?.of === "all";
	const [, ofTier4, ofLowTiers, ofLever] = texts.figures;
	const inTier4 = { figure: f.number(tier4!.customers), text: shares.inTier4, isRed: false };
	return {
		...texts,
		headline: finding.kind === "noProfit" ? shares.noProfit(customers, finding.total < 0) : texts.headline,
		about:
			whole === null ? texts.about : `${texts.about} · ${isTotal ? shares.ofTotal[money] : shares.ofEarned}`,
		// Where nobody earns us anything, no part of it can be told.
		figures:
			whole === null
				? [inTier4, ofLowTiers!]
				: [
						{ figure: f.money(tier1!.amount ?? 0), text: shares.tier1[money], isRed: false },
						...[ofTier4!, ofLowTiers!, ofLever!],
					],
		curve:
			texts.curve && whole === null ? { ...texts.curve, title: shares.nobodyEarns, peak: null } : texts.curve,
		columns: texts.columns.map((column, index) => {
			const { customers, amount, hours } = columns[index]!;
			const share = amount === null || whole === null ? null : f.money(amount);
			return {
				...column,
				sums: shares.sums(customers, share, hours === null ? null : f.number(hours), money),
			};
		}),
	};
}

/** The customers with the largest amounts, gained or lost, the most money first; as many as there are lines. */
function namesOf(
	{ named, customers }: BoardColumn,
	lines: number,
	{ name, whole, language: { words, figures } }: Writing,
): Pick<BoardPage["columns"][number], "named" | "below"> {
	const room = customers <= lines ? customers : lines - 1;
	const largest = new Set(
		[...named].sort((a, b) => Math.abs(b.amount ?? 0) - Math.abs(a.amount ?? 0)).slice(0, room),
	);
	const shown = named.filter((entry) => largest.has(entry));
	const others = customers - shown.length;
	const { column, page } = words.board;
	return {
		named: shown.map((entry) => ({
			name: name(entry),
			amount: entry.amount === null || whole === null ? "" : figures.money(entry.amount),
		})),
		below: others > 0 ? page.others(others) : customers === 0 ? column.nobody : null,
	};
}

/** Amounts as they are drawn and marked: without money their shares, because round amounts at the marks would tell the whole. */
const drawn = (amount: number, { whole }: Writing) => amount / (whole ?? 1);

/** Writes the marks of an axis of amounts; null: it has none. */
function amountMarks({ language: { figures }, withMoney, whole }: Writing): WriteMark | null {
	if (withMoney) return figures.money;
	return whole === null ? null : figures.percentMark;
}

function scatterOf({ scatter, amount }: Board, texts: BoardTexts, writing: Writing): BoardPageScatter | null {
	if (scatter === null || texts.scatter === null) return null;
	const { words, figures } = writing.language;
	const { against, points } = scatter;
	const isMoney = FACTS[against] === "money";
	const xMarks = isMoney
		? writing.withMoney
			? figures.money
			: null
		: FACTS[against] === "share"
			? figures.percentMark
			: figures.mark;
	const x = chartAxis(
		points.map((point) => point.x),
		{ title: texts.scatter.axes.x, write: xMarks, isWhole: FACTS[against] === "count" },
	);
	const y = chartAxis(
		points.map((point) => drawn(point.y, writing)),
		{ title: texts.scatter.axes.y, write: amountMarks(writing) },
	);
	const revenues = points.map(({ entry }) => entry.rating.customer.revenue ?? null);
	const known = revenues.filter((revenue) => revenue !== null);
	const isSized = against !== "revenue" && amount !== "revenue" && isEnough(known.length, points.length);
	const largest = Math.max(...known);
	const sizes = revenues.map((revenue) =>
		isSized && revenue !== null && largest > 0 ? Math.max(0, revenue / largest) : null,
	);
	const { title, others } = texts.scatter;
	return {
		title: isSized ? words.board.page.sized(title, words.facts.revenue) : title,
		x: x.axis,
		y: y.axis,
		points: points.map((point, index) => ({
			x: x.at(point.x),
			y: y.at(drawn(point.y, writing)),
			size: sizes[index]!,
			place: point.entry.rating.tier,
			name: writing.name(point.entry),
		})),
		others,
	};
}

function curveOf({ curve, list }: Board, texts: BoardTexts, writing: Writing): BoardPageCurve | null {
	if (curve === null || texts.curve === null) return null;
	const { points, peak } = curve.whale;
	// In the order of the curve, to which it adds one customer a point.
	const byAmount = list.filter(({ amount }) => amount !== null).sort((a, b) => b.amount! - a.amount!);
	const isEach = points.length <= MAX_STEPS;
	const steps = isEach ? [{ customers: 0, addedUp: 0 }, ...points] : curve.steps;
	const { axes, title, peak: peakText, givenBack } = texts.curve;
	const x = chartAxis([points.length], {
		title: axes.x,
		write: writing.language.figures.mark,
		isWhole: true,
	});
	const y = chartAxis(
		steps.map(({ addedUp }) => drawn(addedUp, writing)),
		{ title: axes.y, write: amountMarks(writing) },
	);
	return {
		title,
		x: x.axis,
		y: y.axis,
		points: steps.map(({ customers, addedUp }) => ({
			x: x.at(customers),
			y: y.at(drawn(addedUp, writing)),
			place: isEach ? (byAmount[customers - 1]?.rating.tier ?? null) : null,
		})),
		peak:
			peakText === null || givenBack === null
				? null
				: { x: x.at(peak.customers), y: y.at(drawn(peak.netProfit, writing)), text: peakText, givenBack },
	};
}
