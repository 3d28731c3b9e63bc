import type { Figures } from "./figures.ts";
import type { ServerBoardWords } from "./words/board.ts";
import type { PageChangeWords, ServerChangeWords, SharedChangeWords } from "./words/changes.ts";
import type { ServerFactWords, SharedFactWords } from "./words/facts.ts";
import type { PageHistoryWords, ServerHistoryWords, SharedHistoryWords } from "./words/history.ts";
import type { PagePlaybookWords, ServerPlaybookWords, SharedPlaybookWords } from "./words/playbook.ts";
import type { PageReferralWords, ServerReferralWords, SharedReferralWords } from "./words/referrals.ts";
import type { PageReviewWords } from "./words/review.ts";
import type { PageShareWords, ServerShareWords, SharedShareWords } from "./words/share.ts";
import type { PageSidebarWords, ServerSidebarWords, SharedSidebarWords } from "./words/sidebar.ts";
import type { ServerSummaryWords } from "./words/summary.ts";
import type { ServerTierWords, SharedTierWords } from "./words/tiers.ts";
import type { ServerWorkbookWords, SharedWorkbookWords } from "./words/workbook.ts";

/** A language: its tag, which decides how numbers and days are written, and its own name for itself. */
export interface LanguageInfo {
	readonly tag: string;
	readonly ownName: string;
}

interface OtherSharedWords
	extends LanguageInfo,
		SharedTierWords,
		SharedPlaybookWords,
		SharedReferralWords,
		SharedWorkbookWords,
		SharedSidebarWords,
		SharedChangeWords,
		SharedHistoryWords,
		SharedShareWords {}

/** Texts of both the server and the page. */
export type SharedWords = OtherSharedWords & SharedFactWords;

interface OnlyServerWords
	extends ServerTierWords,
		ServerPlaybookWords,
		ServerReferralWords,
		ServerSummaryWords,
		ServerBoardWords,
		ServerWorkbookWords,
		ServerSidebarWords,
		ServerChangeWords,
		ServerHistoryWords,
		ServerShareWords {}

interface OnlyPageWords
	extends PagePlaybookWords,
		PageReferralWords,
		PageSidebarWords,
		PageReviewWords,
		PageChangeWords,
		PageHistoryWords,
		PageShareWords {}

/** All texts of the server: in cells, in the menu, in replies to the page. */
export type Words = SharedWords & OnlyServerWords & ServerFactWords;

/** All texts of the sidebar's page. */
export type PageWords = SharedWords & OnlyPageWords;

/** Words and number formats of one language, as far as the server and the page share them. */
export interface SharedLanguage {
	readonly words: SharedWords;
	readonly figures: Figures;
}
