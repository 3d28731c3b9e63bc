import { onTestFinished } from "vitest";
import type { Host } from "../../src/google/host.ts";
import { type Headless, openHeadless } from "../../src/preview/headless.ts";
import type { OpenedSheet } from "../../src/preview/opened.ts";
import { builtCode } from "../builtCode.ts";

export type Rows = (string | number | Date)[][];

/** Has the add-on look at the clock of the test, see `clock.ts`. */
export const withClock = (services: Host): Host => Object.assign({ Date }, services);

/** How many hours a moment is from now. */
export const hoursFromNow = (at: unknown) => Math.abs(Math.round((Number(at) - Date.now()) / 3_600_000));

/**
 * Opens sheets in the built add-on over the real engine, until the end of the test.
 *
 * @param around stands between the add-on and the services.
 */
export async function opened(
	sheets: Record<string, Rows>,
	locale = "en_US",
	around = (services: Host) => services,
): Promise<Headless> {
	const book = await openHeadless({
		code: builtCode(),
		sheets,
		locale,
		around: (services) => withClock(around(services)),
	});
	onTestFinished(() => book.dispose());
	await book.settled();
	return book;
}

/** Everything that a person could see in a file. */
export const everything = (book: Headless) =>
	book.sheets().map((name) => ({
		name,
		values: book.values(name),
		formulas: book.formulas(name),
		notes: book.notes(name),
		rules: book.rules(name).map(({ rule, ranges }) => ({ rule, ranges })),
	}));

/** Runs a menu item and waits for the formulas. */
export async function choose(book: Headless, item: string): Promise<void> {
	await book.run(item);
	await book.settled();
}

/** The same with the looks of the cells. */
export async function openedFile(sheets: readonly OpenedSheet[], locale = "en_US"): Promise<Headless> {
	const book = await openHeadless({ code: builtCode(), sheets, locale, around: withClock });
	onTestFinished(() => book.dispose());
	await book.settled();
	return book;
}
