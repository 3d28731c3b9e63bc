import { language } from "../i18n/language.ts";
import type { Words } from "../i18n/words.ts";
import type { Action } from "../workbook/plan.ts";
import { applyEdits } from "./applyEdits.ts";
import { readWorkbook } from "./readWorkbook.ts";
import { services } from "./services.ts";
import { today } from "./surroundings.ts";

/** How long to wait for somebody else's run to end, in milliseconds. */
const PATIENCE = 5_000;

/** Whether it was done, and a sentence or two: what was done, or what was in the way and what to do. */
interface Outcome {
	readonly ok: boolean;
	readonly message: string;
}

/**
 * Runs an action on the open spreadsheet. Works everything out before it writes anything; two runs never overlap; a failure
 * comes back as a sentence, never as an exception.
 */
export function carryOut(action: Action): Outcome {
	const host = services();
	const spreadsheet = host.SpreadsheetApp.getActiveSpreadsheet();
	const spoken = language(spreadsheet.getSpreadsheetLocale());
	const lock = host.LockService.getDocumentLock();
	if (!lock.tryLock(PATIENCE)) return { ok: false, message: spoken.words.problem.busy };
	try {
		const plan = action(readWorkbook(spreadsheet), today());
		if (plan.ok) applyEdits(plan.edits, host);
		return { ok: plan.ok, message: plan.message };
	} catch (error) {
		return { ok: false, message: unexpected(error, spoken.words) };
	} finally {
		lock.releaseLock();
	}
}

/** The same from the menu: a problem stays until the person has read it, success goes away by itself. */
export function carryOutFromMenu(action: Action): void {
	const outcome = carryOut(action);
	const { SpreadsheetApp } = services();
	if (outcome.ok) SpreadsheetApp.getActiveSpreadsheet().toast(outcome.message, "Customer Tiers", 10);
	else SpreadsheetApp.getUi().alert(outcome.message);
}

/** What the platform said, inside a sentence of ours. */
export function unexpected(error: unknown, words: Words): string {
	return words.problem.unexpected(error instanceof Error ? error.message : String(error));
}
