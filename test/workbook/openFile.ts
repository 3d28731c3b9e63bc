import { onTestFinished } from "vitest";
import type { Host } from "../../src/google/host.ts";
import { type Headless, openHeadless } from "../../src/preview/headless.ts";
import type { OpenedSheet } from "../../src/preview/opened.ts";
import { momentIn } from "../../src/preview/zone.ts";
import { builtCode } from "../builtCode.ts";
import { behaviour } from "../harsh.ts";

export type Rows = (string | number | Date)[][];

/** Gives the add-on the test's clock, see `clock.ts`. */
export const withClock = (services: Host): Host => Object.assign({ Date }, services);

/** Hours between a date that a cell shows and now, rounded, never negative. */
export const hoursFromNow = (at: unknown) =>
	Math.abs(Math.round((Number(momentIn(behaviour.timeZone ?? null, at as Date)) - Date.now()) / 3_600_000));

/**
 * Opens sheets with the built add-on over the real engine, and disposes of them when the test ends.
 *
 * @param around wraps the services that the add-on calls.
 */
export async function openSheets(
	sheets: Record<string, Rows>,
	locale = "en_US",
	around = (services: Host) => services,
): Promise<Headless> {
	const book = await openHeadless({
		code: builtCode(),
		behaviour,
		sheets,
		locale,
		around: (services) => withClock(around(services)),
	});
	onTestFinished(() => book.dispose());
	await book.settled();
	return book;
}

/** Values, formulas, notes and rules of all tabs, to compare a file before and after. */
export const visibleContent = (book: Headless) =>
	book.sheets().map((name) => ({
		name,
		values: book.values(name),
		formulas: book.formulas(name),
		notes: book.notes(name),
		rules: book.rules(name).map(({ rule, ranges }) => ({ rule, ranges })),
	}));

/** Runs a menu item and waits for the formulas. */
export async function runMenuItem(book: Headless, item: string): Promise<void> {
	await book.run(item);
	await book.settled();
}

/** Like {@link openSheets}, for sheets that come with styles. */
export async function openStyledSheets(sheets: readonly OpenedSheet[], locale = "en_US"): Promise<Headless> {
	const book = await openHeadless({ code: builtCode(), behaviour, sheets, locale, around: withClock });
	onTestFinished(() => book.dispose());
	await book.settled();
	return book;
}
