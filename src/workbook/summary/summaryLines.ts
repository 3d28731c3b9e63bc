import { latestMoves } from "../../history/latestMoves.ts";
import type { TierEntry } from "../../history/tierEntry.ts";
import { historiesOfList } from "../../history/tierHistories.ts";
import { atUsualMargin, verdictSentence } from "../../i18n/diagnosisSentence.ts";
import type { Language } from "../../i18n/language.ts";
import { profitKind } from "../../i18n/profitKind.ts";
import { cents } from "../../results/cents.ts";
import { shareCell, sumCells } from "../../results/sumCells.ts";
import type { Settings } from "../../settings/readSettings.ts";
import type { Policy } from "../../tiering/policy.ts";
import type { Rating } from "../../tiering/rate.ts";
import { isMostlyAssumed } from "../../tiering/summary/assumedProfits.ts";
import { diagnoses } from "../../tiering/summary/diagnoses.ts";
import {
	DIAGNOSIS_LIMITS,
	type Diagnosis,
	type DiagnosisKind,
} from "../../tiering/summary/diagnosis/diagnosis.ts";
import { diagnosisLevel } from "../../tiering/summary/diagnosis/diagnosisLevel.ts";
import { effortAgainstAdvice } from "../../tiering/summary/marketingAdvice.ts";
import { groupTotals, personaTable } from "../../tiering/summary/tierTable.ts";
import { whaleCurve, whaleSteps } from "../../tiering/summary/whaleCurve.ts";
import { leftOutLines } from "../list/leftOutRows.ts";
import { doubtNotices, listNotices, type Notice } from "../list/listNotices.ts";
import type { FileSettings } from "../reading/fileSettings.ts";
import type { RatedTab } from "../reading/rateTab.ts";
import { chartBand } from "./chartBand.ts";
import type { TypedDays } from "./comparedDays.ts";
import { firstLines } from "./firstLines.ts";
import { movedLines } from "./movedLines.ts";
import { movementLines } from "./movementLines.ts";
import { CHART_BANDS } from "./summaryCharts.ts";
import { line, part, type SummaryLine } from "./summaryLine.ts";
import { tierLines } from "./tierLines.ts";
import { type SummaryStamp, titleLines } from "./titleLines.ts";
import { whatIfLines } from "./whatIfLines.ts";

/** The names of three diagnoses in the keys of their lines, which stand in users' files. */
const FIRST_NAMES: Readonly<Partial<Record<DiagnosisKind, string>>> = {
	tier4Losses: "moneyLosersBill",
	stagnation: "circus",
	concentration: "leaningOnOne",
};
const diagnosisKey = (kind: DiagnosisKind) => `diagnoses.${FIRST_NAMES[kind] ?? kind}`;
export const DIAGNOSIS_KEYS = (Object.keys(DIAGNOSIS_LIMITS) as DiagnosisKind[]).map(diagnosisKey);

/**
 * The summary from top to bottom: how are we doing, what should we do on Monday, are we serving the right customers? Then moves between tiers, and the data behind it all.
 *
 * @param history tier entries of the file up to now, the oldest first.
 * @param notices to list in front of those about the reading.
 */
export function summaryLines(
	rated: RatedTab,
	file: FileSettings,
	made: SummaryStamp,
	history: readonly TierEntry[],
	typed: TypedDays,
	notices: readonly Notice[],
): SummaryLine[] {
	const { language } = file;
	const { ratings, policy } = rated;
	const found = diagnoses(ratings, policy);
	const whale = whaleLines(ratings, policy, language);
	const customers = ratings.map(({ customer }) => customer);
	const histories = historiesOfList(history, customers);
	const movement = movementLines(
		histories.map(({ history }) => history),
		typed,
		made.today,
		language,
	);
	return [
		...titleLines(rated, found, file, made),
		...diagnosisLines(found, language),
		...firstLines(ratings, policy, language, made.today),
		...tierLines(ratings, policy, file.settings.owners, language),
		...(whale.length === 0 ? [] : chartBand(CHART_BANDS.tiers)),
		...movedLines(latestMoves(histories), language),
		...movement,
		...(movement.length === 0 ? [] : chartBand(CHART_BANDS.movement)),
		...whale,
		...personaLines(ratings, policy, language),
		...whatIfLines(ratings, policy, language),
		...effortLines(file.settings, language),
		...readingLines(rated, file, notices),
		line("end", "plain", language.words.summary.end),
	];
}

/** One line per diagnosis: how good the answer is in a word, the question, and the answer with its number and limit, or what is missing. */
function diagnosisLines(found: readonly Diagnosis[], language: Language): SummaryLine[] {
	const { diagnosis, summary } = language.words;
	return [
		...part("diagnoses", summary.parts.diagnoses),
		...found.map((item) =>
			line(
				diagnosisKey(item.kind),
				"words",
				diagnosis.levels[diagnosisLevel(item)],
				diagnosis.questions[item.kind],
				verdictSentence(item, language),
			),
		),
	];
}

/** Current marketing effort against the advised one; no lines if no effort is given on the settings tab. */
function effortLines({ effort }: Settings, { words, figures }: Language): SummaryLine[] {
	const found = effortAgainstAdvice(effort);
	if (found === null) return [];
	return [
		...part("effort", words.summary.parts.effort),
		...found.map(({ tier, now, advice, over }) => {
			const points = Math.round(over * 100);
			const text = words.summary.effort(figures.percent(now), figures.percent(advice), points);
			return line(`effort.${tier}`, "sentence", words.tierName(tier), text);
		}),
	];
}

/** Table of personas, with the columns of the table of tiers. */
function personaLines(
	ratings: readonly Rating[],
	policy: Policy,
	{ words: { summary, persona: personaWords } }: Language,
): SummaryLine[] {
	const all = groupTotals(ratings);
	const [who, how] = summary.personas.headings;
	return [
		...part("personas", summary.parts.personas),
		line("personas.headings", "headings", who, how, ...summary.headings(profitKind(policy)).slice(2)),
		...personaTable(ratings, policy).map(({ persona, ...row }) => {
			const name = persona === null ? summary.personas.none : personaWords.names[persona];
			const meaning = summary.personas.meaning[persona ?? "none"];
			return line(`personas.${persona ?? "none"}`, "figures", name, meaning, ...sumCells(row, all));
		}),
	];
}

/** Number of notices about the reading to list one by one. */
const MAX_SHOWN = 19;

/** Rows left out to list one by one. */
const MAX_LEFT_OUT = 20;

/** Unreadable parts of the list and the settings, each with its cell, and the rows left out. */
function readingLines(rated: RatedTab, file: FileSettings, first: readonly Notice[]): SummaryLine[] {
	const { words } = file.language;
	const { summary } = words;
	const { leftOut, problems } = rated.reading;
	const unread = problems.filter((problem) => problem.kind === "unreadable").length;
	const doubts = doubtNotices(rated, file).length;
	const notices = [...first, ...listNotices(rated, file)].map(({ text }) => text);
	const listed = (texts: readonly string[], most: number) => [
		...texts.slice(0, most),
		...(texts.length > most ? [summary.more(texts.length - most)] : []),
	];
	const texts = [
		unread === 0 && doubts > 0
			? summary.doubts(doubts, rated.tab.name)
			: summary.unread(unread, rated.tab.name),
		...listed(notices, MAX_SHOWN),
		...(leftOut.length > 0 ? [summary.leftOut(leftOut.length, rated.tab.name)] : []),
		...listed(leftOutLines(rated, words), MAX_LEFT_OUT),
	];
	return [
		...part("reading", summary.parts.reading),
		...texts.map((text, index) => line(`reading.${index + 1}`, "plain", text)),
	];
}

/** Steps of the whale curve: few enough to read at a glance, enough to draw a curve. */
const CURVE_STEPS = 10;

/** The whale curve: its finding as a sentence, and its course in steps. No lines if no net profit is known. */
function whaleLines(ratings: readonly Rating[], policy: Policy, language: Language): SummaryLine[] {
	const { words, figures } = language;
	const curve = whaleCurve(
		ratings.map(({ measures }) => measures.netProfit).filter((profit) => profit !== undefined),
	);
	const all = curve.points.length;
	if (all === 0) return [];
	const { summary, whale } = words;
	const figureTexts = (customers: number, money: number) => ({
		customers,
		share: figures.percent(customers / all),
		money: figures.money(money),
	});
	const { peak, givenBack } = curve;
	const found = whale.found(
		figureTexts(peak.customers, peak.netProfit),
		figureTexts(givenBack.customers, givenBack.amount),
	);
	const [share, beside] = whale.parts;
	const [customers, , , addedUp, ofProfit] = whale.headings(profitKind(policy));
	return [
		...part("whale", summary.parts.whale),
		line("whale.found", "plain", isMostlyAssumed(ratings) ? atUsualMargin(found, language) : found),
		line("whale.headings", "headings", share, beside, customers, "", "", "", addedUp, ofProfit),
		...whaleSteps(curve, CURVE_STEPS).map((point, step) => {
			const part = shareCell(point.addedUp, curve.total);
			const money = cents(point.addedUp);
			return line(
				`whale.${step}`,
				"curve",
				point.customers / all,
				"",
				point.customers,
				"",
				"",
				"",
				money,
				part,
			);
		}),
	];
}
