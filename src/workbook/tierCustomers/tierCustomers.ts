import { displacedAnswers } from "../../history/displacedAnswers.ts";
import { joinList } from "../../i18n/joinList.ts";
import { tabProblemSentence } from "../../i18n/tabProblemSentence.ts";
import { tierCountsText } from "../../i18n/tierCountsText.ts";
import type { Day } from "../../tiering/facts.ts";
import { countByPlacement } from "../../tiering/summary/countByPlacement.ts";
import type { ActionResult } from "../action.ts";
import { boardEdits } from "../board/boardEdits.ts";
import type { Edit } from "../edits.ts";
import { updateTierHistory } from "../history/updateTierHistory.ts";
import { askedDoubts } from "../list/askedDoubts.ts";
import { answerNotices, checkAnswers } from "../list/displacedNotices.ts";
import { firstFew } from "../list/firstFew.ts";
import { manyLeftOut } from "../list/leftOutRows.ts";
import { doubtNotices, perhapsTwice, questionOf } from "../list/listNotices.ts";
import { typedOver } from "../list/typedOver.ts";
import { playbookUpdate } from "../playbook/playbookEdits.ts";
import type { Port } from "../port.ts";
import { protectedTabs } from "../protection/protectedTabs.ts";
import { isAnswerColumn } from "../reading/answerColumns.ts";
import type { ReadTab } from "../reading/customersTab.ts";
import { expectUnchangedList } from "../reading/expectUnchanged.ts";
import { type FileSettings, fileSettings } from "../reading/fileSettings.ts";
import { listLocation } from "../reading/listLocation.ts";
import { rateTab } from "../reading/rateTab.ts";
import { repeatedColumnLetters } from "../reading/resultColumns.ts";
import { resultEdits } from "../results/resultEdits.ts";
import { type Refitted, refit } from "../settings/refit.ts";
import { settingsEdits } from "../settings/settingsTab.ts";
import { summaryEdits } from "../summary/summaryEdits.ts";
import { tabName } from "../tabName.ts";
import { treeUpdate } from "../tree/treeUpdate.ts";

/**
 * Tiers the customers of the active tab: writes the result columns beside their table, the summary tab, and history
 * entries for those whose tier has changed. The first run makes the settings tab too; later ones fit to the list what was off.
 */
export function tierCustomers(port: Port, today: Day): ActionResult {
	return tierRefitted(refit(fileSettings(port, today), new Map(), port, today), port, today);
}

/** Tiers by settings that have just been fitted to the list, and writes both. */
export const tierRefitted = ({ file, edits, read }: Refitted, port: Port, today: Day): ActionResult =>
	tierBy(file, port, today, edits, read);

/**
 * Tiers by settings that are about to be written; `before` writes them.
 *
 * @param read the list, if it was read by these settings already.
 */
export function tierBy(
	file: FileSettings,
	port: Port,
	today: Day,
	before: readonly Edit[] = [],
	read?: ReadTab,
): ActionResult {
	const { language } = file;
	const { words } = language;
	const rated = rateTab(port, file, today, read?.tab, read);
	if (!("ratings" in rated)) return { ok: false, message: tabProblemSentence(rated, words) };
	const counts = tierCountsText(countByPlacement(rated.ratings.map((rating) => rating.tier)), words);
	const resultColumns = resultEdits(rated, port, language);
	const { displaced, answers, filter } = resultColumns;
	const settings = file.tab === null ? settingsEdits(file.settings, language) : [];
	const repeated = repeatedColumnLetters(port, rated);
	const history = updateTierHistory(rated, port, today, language);
	const customers = rated.reading.customers.map(({ facts }) => facts);
	const displacedFound = displacedAnswers(customers, history.history.entries, isAnswerColumn(rated, port));
	const overwritten = displaced.length > 0 ? [] : typedOver(rated, history.history.entries, port);
	const notices = answerNotices(displacedFound, rated, file, port);
	const board = boardEdits(rated, file, today, port);
	const edits: Edit[] = [
		...before,
		...(before.length === 0 ? [] : [{ kind: "flush" as const }]),
		...resultColumns.edits,
		...board.edits,
		...summaryEdits(rated, file, today, history.entries, notices, port),
		...settings,
		...playbookUpdate(rated, file, port),
		...treeUpdate(rated, file, port),
		...history.edits,
		...protectedTabs(port, language),
		...filter.edits,
		{ kind: "show", area: { tab: "board", row: 1, column: 1, rows: 1, columns: 1 } },
	];
	const summary = tabName(port, "summary", words.summary.tab);
	const doubts = doubtNotices(rated, file).length;
	const many = manyLeftOut(rated);
	const twice = perhapsTwice(rated.reading);
	const question = questionOf(rated.reading, file);
	return {
		ok: true,
		list: listLocation(rated),
		doubts: askedDoubts(rated, file),
		edits: expectUnchangedList(edits, rated, port, words),
		message: [
			words.tiered(rated.ratings.length, counts, tabName(port, "board", words.board.tab), summary),
			...(file.completion === null
				? []
				: [words.settings.upgraded(tabName(port, "settings", words.settings.tab))]),
			...(doubts > 0 ? [words.problem.inDoubt(doubts, summary)] : []),
			...(many === null ? [] : [words.problem.manyLeftOut(many.leftOut, many.rows, summary)]),
			...(twice > 0 ? [words.problem.perhapsTwice(twice, summary)] : []),
			...(question === null ? [] : [words.listQuestion[question]]),
			...(displaced.length > 0 ? [words.problem.wereDisplaced(displaced.length)] : []),
			...(overwritten.length > 0
				? [words.problem.typedOver(firstFew(overwritten, ", ", words.sidebar.more), true)]
				: []),
			...(notices.length > 0 ? notices.map(({ text }) => text) : checkAnswers(answers, file, port)),
			...(repeated.length > 0 ? [words.problem.repeatedColumns(joinList(repeated))] : []),
			...(board.movesWords ? [words.problem.movedWords(tabName(port, "board", words.board.tab))] : []),
			...(filter.leavesColumns ? [words.problem.filterLeaves(rated.tab.name)] : []),
		].join(" "),
		...(filter.edits.length > 0 ? { ifFilterExtended: words.problem.filterExtended } : {}),
	};
}
