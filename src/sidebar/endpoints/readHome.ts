import type { Reply } from "../../contract/reply.ts";
import type { Home } from "../../contract/server.ts";
import { diagnosisSentence } from "../../i18n/diagnosisSentence.ts";
import type { Day } from "../../tiering/facts.ts";
import { isProvisional } from "../../tiering/rate.ts";
import { countByPlacement } from "../../tiering/summary/countByPlacement.ts";
import { diagnoses } from "../../tiering/summary/diagnoses.ts";
import { gravestDiagnosis } from "../../tiering/summary/gravestDiagnosis.ts";
import { meanKnownShare } from "../../tiering/summary/meanKnownShare.ts";
import { openPlans } from "../../tiering/summary/openPlans.ts";
import { PLACEMENTS } from "../../tiering/tier.ts";
import { lastChange } from "../../undo/storedJournal.ts";
import { isWorthThinning } from "../../workbook/history/thinHistory.ts";
import { assumedText } from "../../workbook/list/assumedText.ts";
import { answerNotices, displacedNotices } from "../../workbook/list/displacedNotices.ts";
import { listNotices, questionOf } from "../../workbook/list/listNotices.ts";
import { overrideNotices } from "../../workbook/list/overrideNotices.ts";
import type { Port } from "../../workbook/port.ts";
import { reviewList } from "../../workbook/reading/reviewList.ts";
import { tabName } from "../../workbook/tabName.ts";
import { reviewerOf } from "./reviewMemory.ts";

/** Notices that the first screen lists; the others are only counted. */
const MAX_LISTED = 5;

/** Returns the last change, if it can be undone; null: none. */
function undoableChange(port: Port): Home["lastChange"] {
	const last = lastChange(port);
	if (last === null || last.state === "none") return null;
	return { begun: port.clock.momentOf(last.begun).toISOString(), isFinished: last.state === "done" };
}

/** Reads the active tab for the sidebar's first screen. Writes nothing. */
export function readHome(port: Port, today: Day): Reply<Home> {
	const list = reviewList(port, today, null);
	if ("message" in list) return list;
	const { file, rated, recentReviewsOf, history } = list;
	const { tab, ratings } = rated;
	const counts = countByPlacement(ratings.map((rating) => rating.tier));
	const provisional = countByPlacement(ratings.filter(isProvisional).map(({ tier }) => tier));
	const answers = answerNotices(list.displacedAnswers(), rated, file, port);
	const notices = [
		...answers,
		...displacedNotices(rated, file, port, answers.length > 0),
		...listNotices(rated, file),
	];
	const { open, overdue } = openPlans(ratings, today);
	const endings = overrideNotices(rated, file, today);
	return {
		ok: true,
		locale: file.language.words.tag,
		view: {
			tab: tab.name,
			customers: ratings.length,
			knownShare: meanKnownShare(ratings),
			places: PLACEMENTS.map((place) => ({
				place,
				customers: counts[place],
				provisional: provisional[place],
			})),
			question: questionOf(rated.reading, file),
			noticed: notices.length,
			firstNoticed: notices.slice(0, MAX_LISTED),
			isFirst: file.tab === null,
			idealCustomer: file.settings.idealCustomer ?? "",
			reviewer: reviewerOf(port),
			unreviewed: ratings.filter((_, index) => recentReviewsOf(index).reviewed === null).length,
			overrides: { first: endings.slice(0, MAX_LISTED), count: endings.length },
			largeHistory: isWorthThinning(history, today)
				? { tab: tabName(port, "history", file.language.words.record.tab), lines: history.entries.length }
				: null,
			plans: { open: open.length, overdue: overdue.length },
			assumed: assumedText(rated, file.language),
			diagnosis: diagnosisSentence(gravestDiagnosis(diagnoses(ratings, rated.policy)), file.language),
			lastChange: undoableChange(port),
			hasReferrals: rated.reading.columns.some(({ fact }) => fact === "referredBy"),
		},
	};
}
