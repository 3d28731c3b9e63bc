import { afterAll, afterEach, describe, expect, test } from "vitest";
import { type Headless, openHeadless } from "../../src/preview/headless.ts";
import { builtCode } from "../builtCode.ts";
import { behaviour } from "../harsh.ts";
import { withClock } from "../workbook/openFile.ts";
import { ACTIONS, type FaultyAction, LIST } from "./actions.ts";
import { fileSnapshot, tabSnapshot } from "./snapshots.ts";
import { failAt, noWatch, stopFrom, type WatchedHost, watchedHost } from "./watchedHost.ts";

/**
 * Calls that are made to fail: "some", to take a minute; "writes" for every call that can change something and every call before
 * the first of those; "all" for every call.
 */
const FAULTS_TRIED = process.env.FAULTS ?? "some";
const CALLS_PER_PHASE = 2;

/** Calls that can change something. A fault between two of them leaves the file as one at the later call does. */
const WRITES = /^(set|insert|add|remove|hide|show|update|delete|shift|protect|clear|copyTo)/;

/** Each fault, with the words that name it in a failure. */
const FAULTS = [
	[failAt, "alone"],
	[stopFrom, "and all after it"],
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
		behaviour,
		sheets: { Customers: LIST },
		around: (services) => withClock(host.around(services)),
	});
	open.push(book);
	await action.setUp(book);
	return { book, host, act: await action.prepare(book) };
}

/** The user's own table: without the columns that the add-on adds right of it, or a row that it adds below. */
function usersTable(book: Headless) {
	const { values, formulas, notes, styles } = tabSnapshot(book, "Customers");
	const inUsersTable = (cell: string) => /^[A-E][1-4]$/.test(cell);
	const cells = <Cell>(all: Readonly<Record<string, Cell>>) =>
		Object.fromEntries(Object.entries(all).filter(([cell]) => inUsersTable(cell)));
	return json({
		values: values.slice(0, 4).map((row) => row.slice(0, 5)),
		formulas: formulas.slice(0, 4).map((row) => row.slice(0, 5)),
		notes: cells(notes),
		styles: cells(styles),
	});
}

const json = (value: unknown) => JSON.parse(JSON.stringify(value));

/** A file by tab and aspect, so that a difference is read at a glance. */
const aspects = (book: Headless) =>
	json(
		Object.fromEntries(
			fileSnapshot(book).flatMap(({ name, ...sheet }) =>
				Object.entries(sheet).map(([aspect, seen]) => [`${name}: ${aspect}`, seen]),
			),
		),
	);

/** Runs the action; returns true if the user was told that it failed. */
async function attempt({ book, act }: Opened): Promise<boolean> {
	const said = book.seen.alerts.length;
	const failure = await act().catch((error: Error) => error);
	return failure instanceof Error || book.seen.alerts.length > said;
}

describe.each(ACTIONS)("$name", (action) => {
	test("an action whose call fails touches nothing of the user's, says so, and is completed by a repeat", async () => {
		const undisturbed = await opened(action);
		undisturbed.host.watch(noWatch);
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
		for (
			let call = 1;
			call < first;
			call += FAULTS_TRIED === "some" ? Math.ceil(first / CALLS_PER_PHASE) : 1
		) {
			for (const [fault, how] of FAULTS) {
				unwritten.host.watch(fault(call));
				const isSaid = await attempt(unwritten);
				tried++;
				if (isSaid || fault !== failAt) {
					expect.soft(isSaid, name(call, how)).toBe(true);
					expect.soft(aspects(unwritten.book), name(call, how)).toEqual(before);
					continue;
				}
				// A call that failed silently was repeated with success.
				await unwritten.book.settled();
				expect.soft(aspects(unwritten.book), name(call, how)).toEqual(whole);
				close();
				unwritten = await opened(action);
			}
		}
		unwritten.host.watch(noWatch);
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
			index + 1 >= first && (FAULTS_TRIED === "all" || WRITES.test(call)) ? [index + 1] : [],
		);
		const step = FAULTS_TRIED === "some" ? Math.max(1, Math.floor(later.length / CALLS_PER_PHASE)) : 1;
		const sample = later.filter((_, index) => index % step === step - 1);
		for (const [index, call] of sample.entries()) {
			// With only some calls tried, each fails in one way.
			for (const [fault, how] of FAULTS_TRIED === "some" ? [FAULTS[index % 2]!] : FAULTS) {
				const where = name(call, how);
				const disturbed = await opened(action);
				const { book, host, act } = disturbed;
				const untouched = usersTable(book);
				host.watch(fault(call));
				const isSaid = await attempt(disturbed);
				const hasFailed = host.calls.length >= call;
				expect.soft(usersTable(book), where).toEqual(untouched);
				if (hasFailed && fault === failAt && !MAY_FAIL_UNREPORTED.test(calls[call - 1]!))
					expect.soft(isSaid, where).toBe(true);
				host.watch(noWatch);
				const again = await act().catch(String);
				// An action that had nothing left to write may say so the next time.
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

/**
 * Calls that may fail without a report: a tab is made without its protection, a reviewer's name is not stored, and after the last
 * write only a message, say, is lost.
 */
const MAY_FAIL_UNREPORTED =
	/protect|setDescription|setWarningOnly|setUnprotectedRanges|addDeveloperMetadata|toast|releaseLock|setProperty/;
