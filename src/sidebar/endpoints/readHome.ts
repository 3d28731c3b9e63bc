import type { Reply } from "../../contract/reply.ts";
import type { Home } from "../../contract/server.ts";
import { diagnosisSentence } from "../../i18n/diagnosisSentence.ts";
import { columnLetters } from "../../table/cellAddress.ts";
import type { Day } from "../../tiering/facts.ts";
import { isProvisional } from "../../tiering/rate.ts";
import { countByPlacement } from "../../tiering/summary/countByPlacement.ts";
import { diagnoses } from "../../tiering/summary/diagnoses.ts";
import { gravestDiagnosis } from "../../tiering/summary/gravestDiagnosis.ts";
import { meanKnownShare } from "../../tiering/summary/meanKnownShare.ts";
import { openPlans } from "../../tiering/summary/openPlans.ts";
import { PLACEMENTS } from "../../tiering/tier.ts";
import { viewOffer } from "../../workbook/keepInView/viewOffer.ts";
import { assumedText } from "../../workbook/list/assumedText.ts";
import { answerNotices, displacedNotices } from "../../workbook/list/displacedNotices.ts";
import { firstFew } from "../../workbook/list/firstFew.ts";
import { listNotices, type Notice, questionOf } from "../../workbook/list/listNotices.ts";
import { overrideNotices } from "../../workbook/list/overrideNotices.ts";
import { typedOver } from "../../workbook/list/typedOver.ts";
import type { Port } from "../../workbook/port.ts";
import type { ReadTab } from "../../workbook/reading/customersTab.ts";
import { type ReviewList, reviewList } from "../../workbook/reading/reviewList.ts";
import { reviewerOf } from "./reviewMemory.ts";
import { staleTiers } from "./staleTiers.ts";
import { undoableChange } from "./undoableChange.ts";

/** Notices that the first screen lists; the others are only counted. */
const MAX_LISTED = 5;

function offerFor(rated: ReadTab, port: Port): Home["viewOffer"] {
	const offer = viewOffer(port, rated);
	if (offer === null) return null;
	return { farNames: offer.namesAreFar ? columnLetters(offer.nameColumn - 1) : null };
}

function typedOverNotices({ rated, history, file }: ReviewList, port: Port): Notice[] {
	const { problem, sidebar } = file.language.words;
	const cells = typedOver(rated, history.entries, port);
	const [first] = cells;
	if (first === undefined) return [];
	const text = problem.typedOver(firstFew(cells, ", ", sidebar.more), false);
	return [{ text, at: { tab: rated.tab.name, cell: first } }];
}

/** Reads the active tab for the sidebar's first screen. Writes nothing. */
export function readHome(port: Port, today: Day): Reply<Home> {
	const list = reviewList(port, today, null);
	if ("message" in list) return list;
	const { file, rated, recentReviewsOf } = list;
	const { tab, ratings } = rated;
	const counts = countByPlacement(ratings.map((rating) => rating.tier));
	const provisional = countByPlacement(ratings.filter(isProvisional).map(({ tier }) => tier));
	const answers = answerNotices(list.displacedAnswers(), rated, file, port);
	const displaced = displacedNotices(rated, file, port, answers.length > 0);
	const notices = [
		...answers,
		...displaced,
		...(displaced.length > 0 ? [] : typedOverNotices(list, port)),
		...listNotices(rated, file),
	];
	const { open, overdue } = openPlans(ratings, today);
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
			overrides: overrideNotices(rated, file, today).length,
			plans: { open: open.length, overdue: overdue.length },
			assumed: assumedText(rated, file.language),
			diagnosis: diagnosisSentence(gravestDiagnosis(diagnoses(ratings, rated.policy)), file.language),
			lastChange: undoableChange(port),
			viewOffer: offerFor(rated, port),
			stale: staleTiers(list, port, today),
		},
	};
}
