import { afterAll, afterEach, describe, expect, test } from "vitest";
import { type Headless, openHeadless } from "../../src/preview/headless.ts";
import { builtCode } from "../builtCode.ts";
import { withClock } from "../workbook/openBook.ts";
import { ACTIONS, type FaultyAction, LIST } from "./actions.ts";
import { picture, wholePicture } from "./picture.ts";
import { failing, nothing, stopping, type WatchedHost, watchedHost } from "./watchedHost.ts";

/**
 * How many calls are tried: some, so that it takes a minute; with FAULTS=writes in the environment every one that can change something,
 * and every one before the first of those; with FAULTS=all every call.
 */
const TRIED = process.env.FAULTS ?? "some";
const SOME = 2;

/** Calls that can change something. What fails between two of them leaves the file as what failed before the later one. */
const WRITES = /^(set|insert|add|remove|hide|show|update|delete|shift|protect|clear|copyTo)/;

/** The faults, each with its place in the sentence that names it. */
const FAULTS = [
	[failing, "alone"],
	[stopping, "and all after it"],
] as const;

let tried = 0;
afterAll(() => console.log(`${tried} fault points tried`));

interface Opened {
	readonly book: Headless;
	readonly host: WatchedHost;
	readonly act: () => Promise<void>;
}

const open: Headless[] = [];
const close = () => {
	for (const book of open.splice(0)) book.dispose();
};
afterEach(close);

async function opened(action: FaultyAction): Promise<Opened> {
	const host = watchedHost();
	const book = await openHeadless({
		code: builtCode(),
		sheets: { Customers: LIST },
		around: (services) => withClock(host.around(services)),
	});
	open.push(book);
	await action.before(book);
	return { book, host, act: await action.ready(book) };
}

/** What is the user's in their table: all but the columns that we add to the right of it, and a row that they have us add below it. */
function theirs(book: Headless) {
	const { values, formulas, notes, styles } = picture(book, "Customers");
	const inTheirs = (cell: string) => /^[A-E][1-4]$/.test(cell);
	const cells = <Cell>(all: Readonly<Record<string, Cell>>) =>
		Object.fromEntries(Object.entries(all).filter(([cell]) => inTheirs(cell)));
	return json({
		values: values.slice(0, 4).map((row) => row.slice(0, 5)),
		formulas: formulas.slice(0, 4).map((row) => row.slice(0, 5)),
		notes: cells(notes),
		styles: cells(styles),
	});
}

const json = (value: unknown) => JSON.parse(JSON.stringify(value));

/** By tab and aspect, so that a difference is read at a glance. */
const aspects = (book: Headless) =>
	json(
		Object.fromEntries(
			wholePicture(book).flatMap(({ name, ...sheet }) =>
				Object.entries(sheet).map(([aspect, seen]) => [`${name}: ${aspect}`, seen]),
			),
		),
	);

/** Has it done, and tells whether it was said that it was not. */
async function attempt({ book, act }: Opened): Promise<boolean> {
	const said = book.seen.alerts.length;
	const failure = await act().catch((error: Error) => error);
	return failure instanceof Error || book.seen.alerts.length > said;
}

describe.each(ACTIONS)("$name", (action) => {
	test("whichever call fails, nothing of the user's is touched, it is said, and doing it again makes it whole", async () => {
		const undisturbed = await opened(action);
		undisturbed.host.watch(nothing);
		await undisturbed.act();
		const { calls } = undisturbed.host;
		await undisturbed.book.settled();
		const whole = aspects(undisturbed.book);
		close();

		const first = calls.findIndex((call) => WRITES.test(call)) + 1;
		expect(first).toBeGreaterThan(1);
		const name = (call: number, how: string) => `${calls[call - 1]}, call ${call} of ${calls.length}, ${how}`;

		let unwritten = await opened(action);
		const before = aspects(unwritten.book);
		for (let call = 1; call < first; call += TRIED === "some" ? Math.ceil(first / SOME) : 1) {
			for (const [fault, how] of FAULTS) {
				unwritten.host.watch(fault(call));
				const isSaid = await attempt(unwritten);
				tried++;
				if (isSaid || fault !== failing) {
					expect.soft(isSaid, name(call, how)).toBe(true);
					expect.soft(aspects(unwritten.book), name(call, how)).toEqual(before);
					continue;
				}
				// What could not be read at once was read the second time.
				await unwritten.book.settled();
				expect.soft(aspects(unwritten.book), name(call, how)).toEqual(whole);
				close();
				unwritten = await opened(action);
			}
		}
		unwritten.host.watch(nothing);
		unwritten.book.standIn.lockedByOther = true;
		expect(
			await unwritten.act().catch(({ message }) => unwritten.book.seen.alerts.push(message)),
		).not.toBeNull();
		expect(unwritten.book.seen.alerts.pop()).toMatch(
			/^Somebody else is running Customer Tiers .* Nothing was changed\.$/,
		);
		expect(aspects(unwritten.book), "while somebody else's run is going").toEqual(before);
		close();

		const later = calls.flatMap((call, index) =>
			index + 1 >= first && (TRIED === "all" || WRITES.test(call)) ? [index + 1] : [],
		);
		const step = TRIED === "some" ? Math.max(1, Math.floor(later.length / SOME)) : 1;
		const sample = later.filter((_, index) => index % step === step - 1);
		for (const [place, call] of sample.entries()) {
			// Of a few calls, each fails in one way.
			for (const [fault, how] of TRIED === "some" ? [FAULTS[place % 2]!] : FAULTS) {
				const where = name(call, how);
				const disturbed = await opened(action);
				const { book, host, act } = disturbed;
				const untouched = theirs(book);
				host.watch(fault(call));
				const isSaid = await attempt(disturbed);
				const fell = host.calls.length >= call;
				expect.soft(theirs(book), where).toEqual(untouched);
				if (fell && fault === failing && !OUR_OWN_LOSS.test(calls[call - 1]!))
					expect.soft(isSaid, where).toBe(true);
				host.watch(nothing);
				const again = await act().catch(String);
				// What was done to its end may say so the next time.
				if (isSaid && calls.slice(call - 1).some((one) => WRITES.test(one)))
					expect.soft(again, where).toBeUndefined();
				await book.settled();
				expect.soft(aspects(book), where).toEqual(whole);
				close();
				tried++;
			}
		}
	}, 7_200_000);
});

/** A tab that may not be protected is made all the same, and who cannot be remembered goes on; what fails after all is written, a message say, is lost alone. */
const OUR_OWN_LOSS =
	/protect|setDescription|setWarningOnly|setUnprotectedRanges|addDeveloperMetadata|toast|releaseLock|setProperty/;
