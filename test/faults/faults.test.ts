import { afterAll, afterEach, describe, expect, test } from "vitest";
import { type Headless, openHeadless } from "../../src/preview/headless.ts";
import { builtCode } from "../builtCode.ts";
import { ACTIONS, type FaultyAction, LIST } from "./actions.ts";
import { type FaultyHost, faultyHost } from "./faultyHost.ts";
import { picture, wholePicture } from "./picture.ts";

/** With FAULTS=all in the environment every call is tried; otherwise, so that it takes a minute, some of those that write. */
const EVERY = process.env.FAULTS === "all";
const SOME = 3;

/** Calls that can change something. What fails between two of them leaves the file as what failed before the later one. */
const WRITES = /^(set|insert|add|remove|hide|show|update|delete|shift|protect|clear|copyTo)/;

const NO_FAULT = { call: 0, forGood: false };
let tried = 0;
afterAll(() => console.log(`${tried} fault points tried`));

interface Opened {
	readonly book: Headless;
	readonly host: FaultyHost;
	readonly act: () => Promise<void>;
}

const open: Headless[] = [];
const close = () => {
	for (const book of open.splice(0)) book.dispose();
};
afterEach(close);

async function opened(action: FaultyAction): Promise<Opened> {
	const host = faultyHost();
	const book = await openHeadless({
		code: builtCode(),
		sheets: { Customers: LIST },
		around: host.around,
	});
	open.push(book);
	await action.before(book);
	return { book, host, act: await action.ready(book) };
}

/** What is the user's in their table: all but the columns that we add to the right of it. */
function theirs(book: Headless) {
	const { values, formulas, notes, styles } = picture(book, "Customers");
	const inTheirs = (cell: string) => /^[A-E]\d/.test(cell);
	const cells = <Cell>(all: Readonly<Record<string, Cell>>) =>
		Object.fromEntries(Object.entries(all).filter(([cell]) => inTheirs(cell)));
	return {
		values: values.map((row) => row.slice(0, 5)),
		formulas: formulas.map((row) => row.slice(0, 5)),
		notes: cells(notes),
		styles: cells(styles),
	};
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

describe.each(ACTIONS)("$name", (action) => {
	test("whichever call fails, nothing of the user's is touched, it is said, and doing it again makes it whole", async () => {
		const undisturbed = await opened(action);
		undisturbed.host.arm(NO_FAULT);
		await undisturbed.act();
		const { calls } = undisturbed.host;
		await undisturbed.book.settled();
		const whole = aspects(undisturbed.book);
		close();

		const writes = calls.flatMap((call, index) => (EVERY || WRITES.test(call) ? [index + 1] : []));
		expect(writes.length).toBeGreaterThan(0);
		const step = EVERY ? 1 : Math.max(1, Math.floor(writes.length / SOME));
		for (const call of writes.filter((_, index) => index % step === step - 1)) {
			for (const forGood of [false, true]) {
				const where = `${calls[call - 1]}, call ${call} of ${calls.length}${forGood ? ", and all after it" : ""}`;
				const { book, host, act } = await opened(action);
				const before = json(theirs(book));
				const said = book.seen.alerts.length;
				host.arm({ call, forGood });
				const failure = await act().catch((error: Error) => error);
				const fell = host.calls.length >= call;
				expect(json(theirs(book)), where).toEqual(before);
				const isSaid = failure instanceof Error || book.seen.alerts.length > said;
				if (fell && !forGood && !OUR_OWN_LOSS.test(calls[call - 1]!)) expect(isSaid, where).toBe(true);
				host.arm(NO_FAULT);
				await act();
				await book.settled();
				expect(aspects(book), where).toEqual(whole);
				close();
				tried++;
			}
		}
	}, 3_600_000);
});

/** A tab that may not be protected is made all the same; what fails after all is written, a message say, is lost alone. */
const OUR_OWN_LOSS =
	/protect|setDescription|setWarningOnly|setUnprotectedRanges|addDeveloperMetadata|toast|releaseLock/;
