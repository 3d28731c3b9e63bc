import type { Outcome, Progress, Reply } from "../contract/reply.ts";
import { language } from "../i18n/language.ts";
import type { Words } from "../i18n/words.ts";
import type { Day } from "../tiering/facts.ts";
import type { Action, ViewAction } from "../workbook/action.ts";
import { firstChange } from "../workbook/dryRun/firstChange.ts";
import type { Edit } from "../workbook/edits.ts";
import type { Port } from "../workbook/port.ts";
import { applyEdits } from "./applyEdits.ts";
import { cellsAfter, MAX_FILE_CELLS } from "./cellCount.ts";
import { explainDeletedTab } from "./explainDeletedTab.ts";
import { explainRejection } from "./explainRejection.ts";
import { dayOn } from "./fileClock.ts";
import type { Host } from "./host.ts";
import { ChangedMeanwhile } from "./isUnchanged.ts";
import { protectedFrom } from "./protectedFrom.ts";
import { readWorkbook } from "./readWorkbook.ts";
import { Refused, Rejected, refusal } from "./refusal.ts";
import { services } from "./services.ts";
import { areFiltersAsEdited, forgetLostFilters, tabsWithLostFilter } from "./sheetFilter.ts";
import { type Sheets, sheetsOf } from "./sheets.ts";
import type { KnownTab } from "./tabRegistry.ts";
import { whyRefused } from "./whyRefused.ts";

/** Time to wait for another user's run to end. */
const LOCK_WAIT_MS = 5_000;

/** Pause a run well before Google stops it after six minutes. */
const MAX_RUN_MS = 240_000;

/** The sidebar shows the progress and continues by itself after a pause; from the menu the user must continue by hand. */
const WRITE_MS_BEFORE_PAUSE = { sidebar: 60_000, menu: MAX_RUN_MS } as const;

interface Noticed {
	/** Sentences for the user that follow the message: what could not be written, though all else was, and about filters. */
	readonly notice?: string;
}

interface Failure {
	readonly ok: false;
	readonly message: string;
	/** Locale of the message, if it is not the spreadsheet's. */
	readonly locale?: string;
	/** No error: the user must agree to the first change to the file. One sentence for each thing that would be written. */
	readonly asks?: readonly string[];
	/** See {@link Refusal.rejected}. */
	readonly rejected?: true;
	/** True if it broke off with an error: a plan that refuses has none. */
	readonly broke?: true;
}

/**
 * Runs an action on the open spreadsheet. Computes everything before it writes anything. Two runs never overlap. Returns a
 * failure as a sentence and never throws.
 *
 * @param agreed the user has agreed to the first change to the file.
 */
export function runAction(action: Action, agreed?: true): Outcome {
	const { broke: _, ...outcome } = runWithPauses(action, agreed, WRITE_MS_BEFORE_PAUSE.sidebar, Date.now());
	return outcome;
}

/** @param began time at which Google began the execution, in milliseconds since 1970: from then on it counts the minutes. */
function runWithPauses(
	action: Action,
	agreed: true | undefined,
	writing: number,
	began: number,
): Outcome & Pick<Failure, "broke"> {
	const latest = began + MAX_RUN_MS;
	const until = () => Math.min(latest, Date.now() + writing);
	const done: Failure | (Outcome & Noticed) = withLock((host) => planAndApply(action, host, agreed, until));
	const message = "notice" in done ? `${done.message} ${done.notice}` : done.message;
	return {
		ok: done.ok,
		message,
		...asksOf(done),
		...progressOf(done),
		...("broke" in done ? { broke: true } : {}),
	};
}

/** Like {@link runAction}, for an action that also returns a view for the sidebar. Never pauses. */
export function runViewAction<View>(action: ViewAction<View>, agreed?: true): Reply<View> {
	return reply(withLock((host) => planAndApply(action, host, agreed)));
}

/** Like {@link runViewAction}, for an action that changes nothing shared: only this user's selection and stored values. */
export function runWithoutLock<View>(action: ViewAction<View>): Reply<View> {
	return reply(withRefusals((host) => planAndApply(action, host)));
}

/** What to open in place of the first change to a file, where `isNeeded`. */
interface First {
	readonly isNeeded: (port: Port, today: Day) => boolean;
	readonly open: () => void;
}

/** Like {@link runAction}, from the menu: shows a problem in a dialog, and success in a toast that disappears. */
export function runFromMenu(action: Action, first?: First): void {
	const began = Date.now();
	const { SpreadsheetApp } = services();
	let done = runWithPauses(action, undefined, WRITE_MS_BEFORE_PAUSE.menu, began);
	if (first !== undefined && done.progress === undefined && !done.ok && done.broke !== true) {
		const needed = withRefusals((host) => {
			const port = readWorkbook(sheetsOf(host), host);
			return { ok: first.isNeeded(port, dayOn(port.now)) };
		});
		if (needed.ok) {
			first.open();
			return;
		}
	}
	if (done.asks !== undefined) {
		// Run the action again: the lock was released while the dialog was open, and the file may have changed.
		if (!askUser(done.asks)) return;
		done = runWithPauses(action, true, WRITE_MS_BEFORE_PAUSE.menu, began);
	}
	if (done.progress !== undefined)
		SpreadsheetApp.getUi().alert(fileWords().slices.menu(shareOf(done.progress)));
	else if (done.ok) {
		// Opening a tab says nothing: the person sees it.
		if (done.message !== "") SpreadsheetApp.getActiveSpreadsheet().toast(done.message, "Customer Tiers", 10);
	} else SpreadsheetApp.getUi().alert(done.message);
}

/** Share of the cells that is written, 0–1. */
const shareOf = ({ cells, left }: Progress) => 1 - left / cells;

/** Asks the user to agree to the first change to the file. */
function askUser(asks: readonly string[]): boolean {
	const ui = services().SpreadsheetApp.getUi();
	const { heading, intro, question } = fileWords().firstChange;
	const message = [intro, ...asks, question].join("\n\n");
	return ui.alert(heading, message, ui.ButtonSet.OK_CANCEL) === ui.Button.OK;
}

function withLock<Done>(run: (host: Host) => Done | Failure): Done | Failure {
	return withRefusals((host) => {
		const lock = host.LockService.getDocumentLock();
		if (!lock.tryLock(LOCK_WAIT_MS)) return { ok: false, message: fileWords().problem.busy };
		try {
			return run(host);
		} finally {
			lock.releaseLock();
		}
	});
}

function withRefusals<Done>(run: (host: Host) => Done | Failure): Done | Failure {
	try {
		return run(services());
	} catch (error) {
		const message = refusal(error, fileWords());
		return { ok: false, message, broke: true, ...(error instanceof Rejected ? { rejected: true } : {}) };
	}
}

function planAndApply<
	Plan extends
		| Failure
		| {
				readonly ok: true;
				readonly edits: readonly Edit[];
				readonly later?: string;
				readonly doubts?: readonly string[];
				readonly ifRejected?: Action;
				readonly message?: string;
				readonly ifFilterExtended?: string;
		  },
>(
	action: (port: Port, today: Day) => Plan,
	host: Host,
	agreed?: true,
	until?: () => number,
): (Plan & { readonly progress?: Progress } & Noticed) | Failure {
	const sheets = sheetsOf(host);
	let edits: readonly Edit[] = [];
	const tried: Edit[] = [];
	let ifRejected: Action | undefined;
	try {
		const port = readWorkbook(sheets, host);
		const plan = action(port, dayOn(port.now));
		if (!plan.ok) return plan;
		({ edits, ifRejected } = plan);
		const tab = protectedFrom(edits, sheets, host.SpreadsheetApp);
		if (tab !== null) return { ok: false, message: fileWords().problem.protected(tab) };
		if ((cellsAfter(edits, sheets.sizedTabs()) ?? 0) > MAX_FILE_CELLS)
			return { ok: false, message: fileWords().problem.full };
		const asks = agreed === true ? null : firstChange(edits, port, plan.doubts);
		if (asks !== null) {
			const later = plan.later === undefined ? [] : [plan.later];
			return { ok: false, message: fileWords().firstChange.cancelled, asks: [...asks, ...later] };
		}
		const lost = plan.message === undefined ? [] : tabsWithLostFilter(sheets);
		const { progress, rejected } = applyEdits(edits, sheets, host, until?.(), tried, (error, optional) =>
			explained(error, optional, optional, sheets, host),
		);
		const notices = [
			...(rejected === null ? [] : [fileWords().problem.resultsNotTaken(rejected.message)]),
			...(progress.left > 0 ? [] : filterNotices(lost, edits, plan.ifFilterExtended, sheets)),
		];
		return {
			...plan,
			...(progress.left === 0 ? {} : { progress }),
			...(notices.length === 0 ? {} : { notice: notices.join(" ") }),
		};
	} catch (error) {
		const known = explained(error, edits, tried, sheets, host);
		if (!(known instanceof Rejected) || ifRejected === undefined) throw known;
		throw new Rejected(`${known.message} ${outcomeOf(ifRejected, host)}`);
	}
}

/**
 * Sentences about filters after a run that has a message.
 *
 * @param lost tabs whose filter an earlier run has lost.
 */
function filterNotices(
	lost: readonly KnownTab[],
	edits: readonly Edit[],
	ifExtended: string | undefined,
	sheets: Sheets,
): string[] {
	if (lost.length > 0) forgetLostFilters(lost, sheets);
	return [
		...(ifExtended !== undefined && areFiltersAsEdited(edits, sheets) ? [ifExtended] : []),
		...lost.map(({ name }) => fileWords().problem.filterLost(name)),
	];
}

/** Runs an action after another one was refused, and returns its message. */
function outcomeOf(action: Action, host: Host): string {
	try {
		const sheets = sheetsOf(host);
		const port = readWorkbook(sheets, host);
		const plan = action(port, dayOn(port.now));
		if (plan.ok) applyEdits(plan.edits, sheets, host);
		return plan.message;
	} catch {
		return fileWords().problem.partWritten;
	}
}

/**
 * Returns the error to throw in place of one that Google threw, after finding out what it means.
 *
 * @param tried those of the edits that were begun: no other one can have met a cell that refuses it.
 */
function explained(
	error: unknown,
	edits: readonly Edit[],
	tried: readonly Edit[],
	sheets: Sheets,
	{ SpreadsheetApp }: Host,
): unknown {
	const known = explainDeletedTab(error, sheets, fileWords());
	if (known instanceof ChangedMeanwhile) return known;
	const reason = whyRefused(edits, sheets, SpreadsheetApp);
	return reason === null ? explainRejection(known, tried, sheets, fileWords()) : new Refused(reason);
}

/** Leave an undefined property out: `google.script.run` would turn it into null. */
const asksOf = ({ asks }: Pick<Failure, "asks">) => (asks === undefined ? {} : { asks });
const progressOf = (done: Failure | Outcome) =>
	"progress" in done && done.progress !== undefined ? { progress: done.progress } : {};

function reply<View>(
	done: ({ readonly ok: true; readonly view: View; readonly locale: string } & Noticed) | Failure,
): Reply<View> {
	if (!done.ok) {
		const { locale = fileWords().tag, message, rejected } = done;
		return { ok: false, locale, message, ...asksOf(done), ...(rejected ? { rejected } : {}) };
	}
	const { locale, view, notice } = done;
	return { ok: true, locale, view, ...(notice === undefined ? {} : { notice }) };
}

const fileWords = (): Words =>
	language(services().SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale()).words;
