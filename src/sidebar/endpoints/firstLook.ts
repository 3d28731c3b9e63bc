import type { Reply } from "../../contract/reply.ts";
import type { FirstAnswers, FirstLook, FirstQuestion } from "../../contract/server.ts";
import type { Language } from "../../i18n/language.ts";
import { type AskedColumn, askedColumn, askedDaysToPay, doubtedRevenue } from "../../table/askedColumn.ts";
import { columnLetters } from "../../table/cellAddress.ts";
import { dateOf } from "../../table/dayOf.ts";
import { headingKey } from "../../table/headingKey.ts";
import type { Reading } from "../../table/reading.ts";
import { readTable } from "../../table/readTable.ts";
import { textOf } from "../../table/textOf.ts";
import type { Day } from "../../tiering/facts.ts";
import { isProvisional } from "../../tiering/rate.ts";
import { countByPlacement } from "../../tiering/summary/countByPlacement.ts";
import { largestOf, shareOfLargest } from "../../tiering/summary/largest.ts";
import { meanKnownShare } from "../../tiering/summary/meanKnownShare.ts";
import { PLACEMENTS } from "../../tiering/tier.ts";
import type { Action } from "../../workbook/action.ts";
import { leftOutAs } from "../../workbook/list/leftOutRows.ts";
import { questionOf } from "../../workbook/list/listNotices.ts";
import type { Port } from "../../workbook/port.ts";
import { customersTab, isOurTab, type ReadTab } from "../../workbook/reading/customersTab.ts";
import { expectUnchanged } from "../../workbook/reading/expectUnchanged.ts";
import { type FileSettings, fileSettings } from "../../workbook/reading/fileSettings.ts";
import { rateTab } from "../../workbook/reading/rateTab.ts";
import { refit } from "../../workbook/settings/refit.ts";
import { answeredValues } from "./firstRun.ts";
import { areAsShown, shownSamples } from "./shownSamples.ts";

/** Questions about columns: after so many, Set up is the better place. */
const MAX_COLUMNS_ASKED = 3;
/** The largest customers, of whom something can be told before anything else is known. */
const LARGEST = 3;

/** Returns what the list is read as with the answers so far, how it would be tiered, and what to ask next. Writes nothing. */
export function firstLook(answers: FirstAnswers): (port: Port, today: Day) => Reply<FirstLook> {
	return (port, today) => {
		const found = fileSettings(port, today);
		const { words } = found.language;
		const tab = customersTab(port);
		const refuse = (message: string): Reply<FirstLook> => ({ ok: false, locale: words.tag, message });
		if (isOurTab(tab)) return refuse(words.problem.ourTab(tab.name));
		if (!tab.hasCells) return refuse(words.problem.noCells(tab.name));
		const { file, read } = refit(found, answeredValues(answers, found), port, today);
		const rated = rateTab(port, file, today, read.tab, read);
		const ratings = "ratings" in rated ? rated.ratings : [];
		const { reading } = read;
		const counts = countByPlacement(ratings.map(({ tier }) => tier));
		const provisional = countByPlacement(ratings.filter(isProvisional).map(({ tier }) => tier));
		const share = shareOfLargest(ratings, LARGEST);
		return {
			ok: true,
			locale: words.tag,
			view: {
				tab: tab.name,
				customers: ratings.length,
				leftOut: { rows: reading.leftOut.length, as: leftOutAs(reading, words) },
				found: reading.columns.flatMap(({ fact }) => (fact === null ? [] : [fact])),
				question: nextQuestion(answers, read, file, today),
				knownShare: ratings.length === 0 ? 0 : meanKnownShare(ratings),
				places: PLACEMENTS.map((place) => ({
					place,
					customers: counts[place],
					provisional: provisional[place],
				})),
				largest:
					share === null
						? null
						: {
								share,
								names: largestOf(ratings, LARGEST).map((index) => ratings[index]!.customer.customer ?? ""),
							},
			},
		};
	};
}

/** True for a list that was never tiered, and of which too little is read to tier anybody: then its columns are asked about first. */
export function asksBeforeFirstRun(port: Port, today: Day): boolean {
	if (port.tabs().some(({ role }) => role === "settings")) return false;
	const look = firstLook(NO_ANSWERS)(port, today);
	if (!look.ok || look.view.question === null) return false;
	const { question } = look.view;
	return (
		question.kind === "column" && (question.answers[0] === "customer" || question.answers[0] === "revenue")
	);
}

const NO_ANSWERS: FirstAnswers = {
	columns: [],
	assumedMargin: null,
	hourlyCost: null,
	paymentTerms: null,
	skipped: [],
};

function nextQuestion(
	answers: FirstAnswers,
	read: ReadTab,
	file: FileSettings,
	today: Day,
): FirstQuestion | null {
	const { language, settings, locale } = file;
	const { grid } = read;
	const isOpen = (kind: FirstQuestion["kind"]) => !answers.skipped.includes(kind);
	const bare = withoutHeadings(read, answers, language, locale);
	const reading = bare ?? read.reading;
	const assigned = bare === null ? settings.assigned : assignedBy(answers);
	const thisYear = dateOf(settings.policy.reviewDate ?? today).getUTCFullYear();
	const list = { columns: reading.columns, headerRow: reading.headerRow, grid, assigned };
	const mayAsk = answers.columns.length < MAX_COLUMNS_ASKED && isOpen("column");
	const column = doubtedRevenue(list, reading.problems) ?? askedColumn(list, thisYear, locale);
	const asked = (mayAsk ? column : null) ?? askedDaysToPay(list);
	if (asked !== null) return columnQuestion(asked, read, reading, language);
	if (bare !== null) {
		const headings = newHeadings(bare, language);
		return bare.columns.some(({ fact }) => fact === "customer") && isOpen("headings")
			? { kind: "headings", headings }
			: null;
	}
	if (reading.customers.length === 0) return null;
	if (isOpen("usualMargin") && questionOf(reading, file) === "usualMargin") return { kind: "usualMargin" };
	const hasHours = reading.customers.some(({ facts }) => facts.hours !== undefined);
	return hasHours && settings.policy.hourlyCost === null && isOpen("hourlyCost")
		? { kind: "hourlyCost" }
		: null;
}

function columnQuestion(
	{ column, answers, samples }: AskedColumn,
	read: ReadTab,
	{ columns, headerRow }: Pick<Reading, "columns" | "headerRow">,
	language: Language,
): FirstQuestion {
	const { heading } = columns[column]!;
	const shown = shownSamples(samples, column, headerRow, read, language);
	return answers[0] === "daysLate"
		? { kind: "paymentTerms", heading, samples: shown }
		: { kind: "column", column: columnLetters(column), heading, samples: shown, answers };
}

const assignedBy = ({ columns }: FirstAnswers) =>
	Object.fromEntries(columns.map(({ heading, fact }) => [headingKey(heading), fact]));

/** A list without headings, read as if each column were named by its letter; null for a list that has some. */
function withoutHeadings(
	{ grid, reading }: ReadTab,
	answers: FirstAnswers,
	{ words }: Language,
	locale: string,
): Reading | null {
	if (grid.length === 0 || !reading.problems.some(({ kind }) => kind === "noHeader")) return null;
	const width = Math.max(...grid.map((row) => row.length));
	const headers = Array.from({ length: width }, (_, column) => words.firstLook.column(columnLetters(column)));
	return readTable(grid, { headers, locale, assigned: assignedBy(answers) });
}

/** The headings for a list that has none: what a column is known to be, else its letter. */
const newHeadings = ({ columns }: Reading, { words }: Language): string[] =>
	columns.map(({ fact, heading }) => (fact === null ? heading : words.facts[fact]));

/** Puts a row of headings above a list that has none, in a new first row. */
export function addHeadings(answers: FirstAnswers): Action {
	return (port, today) => {
		const file = fileSettings(port, today);
		const { language, locale } = file;
		const texts = language.words.firstLook;
		const { read } = refit(file, answeredValues(answers, file), port, today);
		const { tab, grid } = read;
		const bare = withoutHeadings(read, answers, language, locale);
		if (bare === null) return { ok: false, message: texts.hasHeadings };
		if (!areAsShown(answers, bare, read, language)) return { ok: false, message: texts.changed };
		const headings = newHeadings(bare, language);
		const first = { tab: tab.id, row: 1, column: 1, rows: 1, columns: headings.length };
		const write = { kind: "values" as const, area: first, values: [headings] };
		// The list begins lower, or a run broke off after it had made room.
		const hasRoom = grid[0]!.every((cell) => textOf(cell).trim() === "");
		return {
			ok: true,
			edits: [
				...expectUnchanged([write], tab.id, port, language.words),
				...(hasRoom ? [] : [{ kind: "insertRow" as const, tab: tab.id, below: 0 }]),
				write,
			],
			message: texts.added,
		};
	};
}
