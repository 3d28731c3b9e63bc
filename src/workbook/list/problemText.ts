import { dayText } from "../../i18n/dayText.ts";
import { figures } from "../../i18n/figures.ts";
import { joinList } from "../../i18n/joinList.ts";
import type { Words } from "../../i18n/words.ts";
import { cellAddress, columnLetters } from "../../table/cellAddress.ts";
import { readDate } from "../../table/readDate.ts";
import type {
	CellAt,
	ColumnCells,
	FoundText,
	MarginExample,
	Problem,
	ProfitExample,
} from "../../table/reading.ts";
import { namesInLabel } from "../../table/sameDecision.ts";
import { shownText } from "../../table/shownText.ts";
import { swappedDay } from "../../table/swappedDay.ts";
import { FACTS, type FactKey, type FactKind } from "../../tiering/facts.ts";
import { firstFew } from "./firstFew.ts";

type Kind = Problem["kind"];
type Of<K extends Kind> = Extract<Problem, { kind: K }>;

/** The sentence and the cells of one kind of problem. */
interface Telling<K extends Kind> {
	readonly text: (problem: Of<K>, words: Words) => string;
	/** The cells that it is about, the first to be looked at first; none if it is about no single cell. */
	readonly cells: (problem: Of<K>, headerRow: number) => string[];
}

const place = ({ row, column }: { readonly row: number; readonly column: number }) => [
	cellAddress(row, column),
];
const rowNumbers = (rows: readonly number[], { summary }: Words) =>
	firstFew(
		rows.map((row) => String(row + 1)),
		", ",
		summary.more,
	);
const firstCells = ({ rows }: { readonly rows: readonly number[] }) => rows.map((row) => cellAddress(row, 0));

const namesInRows = (
	rows: readonly { readonly row: number; readonly name: string }[],
	{ problem: texts, summary }: Words,
) =>
	firstFew(
		rows.map(({ row, name }) => texts.nameInRow(shownText(name), row + 1)),
		", ",
		summary.more,
	);

type CellsOfColumn = Pick<ColumnCells, "column" | "rows">;

const MAX_CELLS_TO_LOOK_AT = 8;

const addresses = ({ column, rows }: CellsOfColumn) => rows.map((row) => cellAddress(row, column));
const firstAddress = (cells: CellsOfColumn) => cellAddress(cells.rows[0]!, cells.column);
const firstAddresses = (cells: CellsOfColumn) => addresses(cells).slice(0, MAX_CELLS_TO_LOOK_AT);
const addressList = (cells: CellsOfColumn, { summary }: Words) =>
	firstFew(addresses(cells), ", ", summary.more);
const firstOfColumns = ({ columns }: { readonly columns: readonly ColumnCells[] }) =>
	columns.flatMap(addresses).slice(0, MAX_CELLS_TO_LOOK_AT);
/** "First order in B3, B5 and Last order in C3" */
const cellsOfFacts = (columns: readonly ColumnCells[], words: Words) =>
	joinList(columns.map((cells) => words.problem.factIn(words.facts[cells.fact], addressList(cells, words))));
const foundIn = ({ row, column, found }: FoundText) => ({ cell: cellAddress(row, column), found });
const addressOf = ({ row, column }: CellAt) => cellAddress(row, column);

/** Customers or cells that a sentence names: more would hide what it says. */
const MAX_EXAMPLES = 3;
const firstOf = <T>(examples: readonly T[]) => examples.slice(0, MAX_EXAMPLES);

const profitExamples = (examples: readonly ProfitExample[], words: Words) => {
	const { money } = figures(words.tag);
	return firstOf(examples)
		.map(({ customer, profit, revenue, ...cell }) =>
			words.problem.profitExample(shownText(customer), addressOf(cell), money(profit), money(revenue)),
		)
		.join("; ");
};

const marginExamples = (examples: readonly MarginExample[], words: Words) => {
	const { percent } = figures(words.tag);
	return firstOf(examples)
		.map(({ customer, margin, computed, ...cell }) =>
			words.problem.marginExample(shownText(customer), addressOf(cell), percent(margin), percent(computed)),
		)
		.join("; ");
};

/** The words that a plan may have; "" for another fact. */
const wordsOfFact = (fact: FactKey, { plan }: Words) =>
	FACTS[fact] === "plan" ? joinList(Object.values(plan.actions)) : "";

const perhapsATotal = {
	text: (problem: Of<"namedTotal" | "perhapsTotal">, { problem: texts }: Words) =>
		texts[problem.kind](place(problem)[0]!, shownText(problem.name)),
	cells: place,
};

const leftOutCells = {
	text: (problem: Of<"openNotation" | "oddDates">, words: Words) =>
		words.problem[problem.kind](
			firstAddress(problem),
			problem.found,
			words.facts[problem.fact],
			addressList(problem, words),
		),
	cells: firstAddresses,
};

type Written = keyof Words["problem"]["writeInstead"];

/** How a cell is to be written; a plan names its words, and a text can always be read. */
const WRITTEN: Readonly<Partial<Record<FactKind, Written>>> = {
	money: "number",
	hours: "number",
	days: "number",
	count: "number",
	share: "share",
	date: "date",
	answer: "answer",
	yes: "yes",
};

const withRemedy = (text: string, fact: FactKey, { problem }: Words) => {
	const written = WRITTEN[FACTS[fact]];
	return written === undefined ? text : `${text} ${problem.writeInstead[written]}`;
};

const isOpenDate = (found: string, fact: FactKey) => {
	const date = FACTS[fact] === "date" ? readDate(found) : null;
	return date !== null && date.first !== null && date.second !== null && date.first !== date.second;
};

/** Without headings or customers there is no reading to remark on. */
const untold = { text: () => "", cells: () => [] };

const TELLINGS: { readonly [K in Kind]: Telling<K> } = {
	unreadable: {
		// D7: “about 900” is no Revenue
		text: ({ clash, ...problem }, words) => {
			const { problem: texts, facts } = words;
			const cell = place(problem)[0]!;
			const { found, fact } = problem;
			if (clash) return texts.twoReadings(cell, found, clash.values, foundIn(clash), facts[fact]);
			if (isOpenDate(found, fact)) return texts.unreadableDate(cell, found, facts[fact]);
			return withRemedy(texts.unreadable(cell, found, facts[fact], wordsOfFact(fact, words)), fact, words);
		},
		cells: place,
	},
	unfitColumn: {
		text: ({ clash, fact, ...problem }, words) => {
			const { problem: texts, facts } = words;
			const column = columnLetters(problem.column);
			return clash
				? texts.twoNotations(column, facts[fact], [foundIn(problem), foundIn(clash)])
				: withRemedy(
						texts.unfitColumn(column, foundIn(problem), facts[fact], wordsOfFact(fact, words)),
						fact,
						words,
					);
		},
		cells: place,
	},
	ourRows: {
		text: (problem, { problem: texts }) =>
			texts.ourRows(place(problem)[0]!, String(problem.from + 1), String(problem.to + 1)),
		cells: place,
	},
	ourFacts: {
		text: (problem, { problem: texts, facts }) =>
			texts.ourFacts(
				place(problem)[0]!,
				String(problem.from + 1),
				String(problem.to + 1),
				facts[problem.fact],
			),
		cells: place,
	},
	ourFormulaRead: {
		text: (problem, { problem: texts }) => texts.ourFormulaRead(place(problem)[0]!),
		cells: place,
	},
	sameHeading: {
		text: ({ heading, columns }, { problem: texts }) =>
			texts.sameHeading(shownText(heading), columns.map(columnLetters).join(", ")),
		cells: ({ columns }, headerRow) => columns.map((column) => cellAddress(headerRow, column)),
	},
	sameName: {
		text: ({ name, rows, offer }, words) =>
			words.problem.sameName(shownText(name), rowNumbers(rows, words), offer !== undefined),
		cells: firstCells,
	},
	sameId: {
		text: ({ id, rows, offer }, words) =>
			words.problem.sameId(shownText(id), rowNumbers(rows, words), offer !== undefined),
		cells: firstCells,
	},
	yearNotOver: {
		text: ({ column, heading, before }, { problem: texts }) =>
			texts.yearNotOver(
				columnLetters(column),
				shownText(heading),
				columnLetters(before.column),
				shownText(before.heading),
			),
		cells: ({ row, column, before }) => [cellAddress(row, column), cellAddress(row, before.column)],
	},
	standsIn: {
		text: ({ column, heading, isLifetime, isYear, before }, { problem: texts }) => {
			const place = [columnLetters(column), shownText(heading)] as const;
			if (isLifetime) return texts.lifetimeStandsIn(...place);
			if (!isYear) return texts.amountStandsIn(...place);
			const beside = before && texts.headingIn(shownText(before.heading), columnLetters(before.column));
			return texts.yearStandsIn(...place, beside ?? null);
		},
		cells: place,
	},
	noCustomerColumn: untold,
	noHeader: untold,
	shrunkThousands: {
		text: ({ found, shown, text, columns }, words) =>
			words.problem.shrunkThousands(
				firstAddress(columns[0]!),
				[shown ?? figures(words.tag).plain(found), figures(words.tag).money(Math.round(found * 1000))],
				text && foundIn(text),
				cellsOfFacts(columns, words),
			),
		cells: firstOfColumns,
	},
	swappedDates: {
		text: ({ found, text, columns }, words) =>
			words.problem.swappedDates(
				firstAddress(columns[0]!),
				[found, swappedDay(found)!],
				foundIn(text),
				cellsOfFacts(columns, words),
			),
		cells: firstOfColumns,
	},
	turnedSigns: {
		text: ({ column, fact }, words) =>
			words.problem.turnedSigns(columnLetters(column), words.facts[fact], words.settings.notUsed),
		cells: firstAddresses,
	},
	mixedSigns: {
		text: (problem, words) =>
			words.problem.mixedSigns(
				columnLetters(problem.column),
				words.facts[problem.fact],
				addressList(problem, words),
			),
		cells: firstAddresses,
	},
	openShares: {
		text: (problem, words) =>
			words.problem.openShares(
				firstAddress(problem),
				problem.found,
				words.facts[problem.fact],
				addressList(problem, words),
				problem.orMoney === true,
			),
		cells: firstAddresses,
	},
	openDates: {
		text: (problem, words) =>
			words.problem.openDates(
				firstAddress(problem),
				problem.found,
				words.facts[problem.fact],
				columnLetters(problem.column),
			),
		cells: firstAddresses,
	},
	perhapsSame: {
		text: ({ offer }, words) => words.problem.perhapsSame(namesInRows(offer.rows, words)),
		cells: ({ offer }) => firstCells({ rows: offer.rows.map(({ row }) => row) }),
	},
	noLongerSame: {
		text: ({ label, rows, why }, words) =>
			words.problem.noLongerSame[why](namesInLabel(shownText(label)), rowNumbers(rows, words)),
		cells: firstCells,
	},
	partlyKnown: {
		text: (problem, { problem: texts, facts }) =>
			texts.partlyKnown(place(problem)[0]!, facts[problem.fact], shownText(problem.name)),
		cells: place,
	},
	rowsDiffer: {
		text: (problem, { problem: texts, facts, summary }) =>
			texts[problem.fact === "manualTier" ? "tiersDiffer" : "rowsDiffer"](
				firstFew(addresses(problem), ", ", summary.more),
				facts[problem.fact],
				shownText(problem.name),
			),
		cells: addresses,
	},
	totalDiffers: {
		text: ({ row, name, figures }, { problem: texts, facts }) =>
			texts.totalDiffers(
				cellAddress(row, figures[0]!.column),
				shownText(name),
				figures.map(({ fact, stated, read }) => ({ fact: facts[fact], stated, read })),
			),
		cells: ({ row, figures }) => figures.map(({ column }) => cellAddress(row, column)),
	},
	namedTotal: perhapsATotal,
	perhapsTotal: perhapsATotal,
	swallowedRows: {
		text: (problem, { problem: texts }) =>
			texts.swallowedRows(place(problem)[0]!, problem.found, problem.lines),
		cells: place,
	},
	openQuote: {
		text: (problem, { problem: texts }) => texts.openQuote(place(problem)[0]!, problem.found),
		cells: place,
	},
	splitCells: {
		text: ({ rows, column, found }, words) =>
			words.problem.splitCells(rows.length, rowNumbers(rows, words), cellAddress(rows[0]!, column), found),
		cells: ({ rows, column }) => rows.map((row) => cellAddress(row, column)),
	},
	shiftedCells: {
		text: ({ rows, column, found }, words) =>
			words.problem.shiftedCells(rows.length, rowNumbers(rows, words), cellAddress(rows[0]!, column), found),
		cells: ({ rows, column }) => rows.map((row) => cellAddress(row, column)),
	},
	currencies: {
		text: ({ used, found, mixed = 0 }, words) => {
			const { money } = figures(words.tag);
			const others = found
				.filter(({ currency }) => currency !== used)
				.map(({ currency, customers, fact, sum }) =>
					words.problem.inCurrency(
						customers,
						currency,
						[money(sum), currency].filter(Boolean).join(" "),
						words.facts[fact],
					),
				);
			const text = words.problem.currencies(joinList(firstOf(others)), used ?? "");
			return mixed === 0 ? text : `${text} ${words.problem.mixedCurrencies(mixed)}`;
		},
		cells: ({ cells }) => cells.map(addressOf),
	},
	currencyOfFew: {
		text: ({ currency, named, customers, cells }, words) =>
			words.problem.currencyOfFew(
				named,
				customers,
				currency,
				cells.slice(0, MAX_EXAMPLES).map(addressOf).join(", "),
			),
		cells: ({ cells }) => cells.map(addressOf),
	},
	marginsDiffer: {
		text: ({ fact, customers, whole, examples }, words) =>
			words.problem.marginsDiffer(customers, marginExamples(examples, words), words.facts[fact], whole),
		cells: ({ examples }) => examples.map(addressOf),
	},
	profitAboveRevenue: {
		text: ({ fact, customers, whole, examples }, words) =>
			words.problem.profitAboveRevenue(customers, profitExamples(examples, words), words.facts[fact], whole),
		cells: ({ examples }) => examples.map(addressOf),
	},
	lossesAboveRevenue: {
		text: ({ customers, of, examples }, words) =>
			words.problem.lossesAboveRevenue(customers, of, profitExamples(examples, words)),
		cells: ({ examples }) => examples.map(addressOf),
	},
	perhapsRevenue: {
		text: ({ column, heading }, { problem: texts }) =>
			texts.perhapsRevenue(columnLetters(column), shownText(heading)),
		cells: place,
	},
	daysToPay: {
		text: ({ column, heading, terms }, { problem: texts }) =>
			texts.daysToPay(columnLetters(column), shownText(heading), terms),
		cells: place,
	},
	countedTwice: {
		text: ({ rows }, words) => words.problem.countedTwice(namesInRows(rows, words), rows.length),
		cells: ({ rows }) => firstCells({ rows: rows.map(({ row }) => row) }),
	},
	unitsDiffer: {
		text: ({ texts }, words) => words.problem.unitsDiffer([foundIn(texts[0]), foundIn(texts[1])]),
		cells: ({ texts }) => texts.map(addressOf),
	},
	rowsAbove: {
		text: ({ rows, row }, words) =>
			words.problem.rowsAbove(rows.length, rowNumbers(rows, words), String(row + 1)),
		cells: firstCells,
	},
	otherTable: {
		text: (problem, { problem: texts }) =>
			texts.otherTable(String(problem.row + 1), place(problem)[0]!, shownText(problem.found), problem.isRead),
		cells: place,
	},
	scaledFormat: {
		text: ({ found, unit, count, cells }, { problem: texts }) =>
			texts.scaledFormat(addressOf(cells[0]!), found, unit, count),
		cells: ({ cells }) => cells.map(addressOf),
	},
	openThousandths: {
		text: (problem, words) =>
			words.problem.openThousandths(
				firstAddress(problem),
				problem.found,
				problem.currency,
				words.facts[problem.fact],
				addressList(problem, words),
			),
		cells: firstAddresses,
	},
	markups: {
		text: ({ customers, examples }, words) =>
			words.problem.markups(
				customers,
				marginExamples(examples, words),
				columnLetters(examples[0]!.column),
				words.settings.notUsed,
			),
		cells: ({ examples }) => examples.map(addressOf),
	},
	openNotation: leftOutCells,
	oddDates: leftOutCells,
	futureDates: {
		text: (problem, words) =>
			words.problem.futureDates(
				firstAddress(problem),
				problem.found,
				dayText(problem.reviewDate, words),
				words.facts[problem.fact],
				addressList(problem, words),
			),
		cells: firstAddresses,
	},
	reversedOrders: {
		text: (problem, words) =>
			words.problem.reversedOrders(
				firstAddress(problem),
				problem.found,
				foundIn(problem.last),
				problem.rows.length,
				rowNumbers(problem.rows, words),
			),
		cells: (problem) => {
			const [first = "", ...others] = addresses(problem);
			return [first, addressOf(problem.last), ...others].slice(0, MAX_CELLS_TO_LOOK_AT);
		},
	},
	otherUnit: {
		text: (problem, words) => {
			const { money } = figures(words.tag);
			const { value, other, beside } = problem;
			return words.problem.otherUnit(place(problem)[0]!, money(value), addressOf(beside), money(other));
		},
		cells: (problem) => [addressOf(problem), addressOf(problem.beside)],
	},
	severalInOne: {
		text: (problem, { problem: texts }) => texts.severalInOne(place(problem)[0]!, shownText(problem.name)),
		cells: place,
	},
	lyingList: {
		text: ({ column, names }, { problem: texts, summary }) =>
			texts.lyingList(
				columnLetters(column),
				firstFew(
					names.map(({ name }) => shownText(name)),
					", ",
					summary.more,
				),
			),
		cells: ({ column, names }) => firstAddresses({ column, rows: names.map(({ row }) => row) }),
	},
	listBeside: {
		text: (problem, { problem: texts }) => texts.listBeside(place(problem)[0]!, shownText(problem.heading)),
		cells: place,
	},
	perhapsMargins: {
		text: (problem, words) =>
			words.problem.perhapsMargins(
				columnLetters(problem.column),
				shownText(problem.heading),
				firstAddress(problem),
				problem.found,
				words.facts.profit,
			),
		cells: firstAddresses,
	},
	yearsUnread: {
		text: ({ columns }, { problem: texts, summary }) =>
			texts.yearsUnread(
				firstFew(
					columns.map(({ column, heading }) => texts.headingIn(shownText(heading), columnLetters(column))),
					", ",
					summary.more,
				),
				columns.length,
			),
		cells: ({ row, columns }) => columns.map(({ column }) => addressOf({ row, column })),
	},
	unusedProfit: {
		text: ({ column, heading, revenue }, { problem: texts }) =>
			texts.unusedProfit(
				columnLetters(column),
				shownText(heading),
				columnLetters(revenue.column),
				shownText(revenue.heading),
			),
		cells: ({ row, column, revenue }) => [cellAddress(row, column), cellAddress(row, revenue.column)],
	},
	namelessRows: {
		text: ({ how, rows }, words) => {
			const names = Array.from(new Set(rows.map(({ name }) => shownText(name))));
			return words.problem.namelessRows[how](
				rows.length,
				rowNumbers(
					rows.map(({ row }) => row),
					words,
				),
				firstFew(names, ", ", words.summary.more),
				names.length,
			);
		},
		cells: ({ rows, column }) => firstAddresses({ column, rows: rows.map(({ row }) => row) }),
	},
	openSides: {
		text: ({ found, columns }, words) =>
			words.problem.openSides(columnLetters(found.column), foundIn(found), cellsOfFacts(columns, words)),
		cells: firstOfColumns,
	},
};

const tellingOf = (problem: Problem) => TELLINGS[problem.kind] as Telling<Kind>;

/** The sentence about a problem: where it is, and what to do; "" if there is nothing to say. */
export const problemText = (problem: Problem, words: Words): string =>
	tellingOf(problem).text(problem, words);

/** Addresses of the cells that a problem is about, the first to be looked at first. @param headerRow counted from 0. */
export const problemCells = (problem: Problem, headerRow: number): string[] =>
	tellingOf(problem).cells(problem, headerRow);
