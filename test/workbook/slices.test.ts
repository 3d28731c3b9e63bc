import { afterEach, describe, expect, test } from "vitest";
import type { Outcome } from "../../src/contract/reply.ts";
import type { Host } from "../../src/google/host.ts";
import { type Headless, openHeadless } from "../../src/preview/headless.ts";
import { isDate } from "../../src/table/dayOf.ts";
import { builtCode } from "../builtCode.ts";
import { noWatch, watchedHost } from "../faults/watchedHost.ts";
import { behaviour } from "../harsh.ts";
import { openSheets, type Rows, runMenuItem, visibleContent, withClock } from "./openFile.ts";

/** With nine result columns, more cells than one write takes, so that there are two parts. */
const CUSTOMERS = 2_300;
const listOf = (customers: number): Rows => [
	["Customer", "Revenue", "Profit"],
	...Array.from({ length: customers }, (_, index): Rows[number] => [
		`Customer ${index + 1}`,
		1000 + ((index * 7919) % 9000),
		((index * 104_729) % 4000) - 800,
	]),
];
const LIST = listOf(CUSTOMERS);

const isWrite = (call: string) => call === "setValues" || call === "setNotes";

const open: Headless[] = [];
afterEach(() => {
	for (const book of open.splice(0)) book.dispose();
});

/** Opens a file with a clock that moves on by four minutes whenever it is read. */
function openWithSlowClock(locale = "en_US"): Promise<Headless> {
	let now = Date.now();
	return openWithClock(locale, () => {
		now += 241_000;
		return now;
	});
}

/** Opens a file with a clock of its own. */
async function openWithClock(
	locale: string,
	clock: () => number,
	around = (services: Host) => services,
	list = LIST,
): Promise<Headless> {
	class Clock extends Date {
		static override now = clock;
	}
	const book = await openHeadless({
		code: builtCode(),
		behaviour,
		sheets: { Customers: list },
		locale,
		around: (services) => ({ ...around(services), Date: Clock }),
	});
	open.push(book);
	await book.settled();
	return book;
}

/** A file as one text, because it has many cells; dates as days, because the time of an entry differs from run to run. */
const text = (book: Headless) =>
	JSON.stringify(
		visibleContent(book).map((sheet) => ({
			...sheet,
			values: sheet.values.map((row) => row.map((cell) => (isDate(cell) ? cell.toDateString() : cell))),
		})),
	);

const tier = (book: Headless) => book.call("sidebarTier", true) as Promise<Outcome>;

describe("a change that takes longer than a call may last", () => {
	test("a long change pauses between its parts, goes on there, gives the same result, and is undone as one", async () => {
		const whole = await openHeadless({
			code: builtCode(),
			behaviour,
			sheets: { Customers: LIST },
			around: withClock,
		});
		await runMenuItem(whole, "tierMyCustomers");
		const expected = text(whole);
		whole.dispose();
		const book = await openWithSlowClock();
		const before = text(book);
		const first = await tier(book);
		expect(first.progress?.left).toBeGreaterThan(0);
		expect(first.progress?.left).toBeLessThan(first.progress!.cells);
		expect(book.sheets()).toEqual(["Customers"]);
		let last = first;
		for (let calls = 1; last.progress !== undefined && calls < 9; calls++) {
			const next = await tier(book);
			expect(next.progress?.left ?? 0).toBeLessThan(last.progress.left);
			last = next;
		}
		expect(last).toMatchObject({ ok: true, message: expect.stringContaining("2,300 customers tiered.") });
		await book.settled();
		expect(text(book) === expected).toBe(true);
		await runMenuItem(book, "undoLastChange");
		expect(text(book) === before).toBe(true);
	});

	test("a long change begins what must be written in one go only if there is time for it", async () => {
		const host = watchedHost();
		const book = await openWithClock("en_US", () => host.calls.filter(isWrite).length * 8_000, host.around);
		const slice = async () => {
			host.watch(noWatch);
			const { progress } = await tier(book);
			return { left: progress?.left ?? 0, seconds: host.calls.filter(isWrite).length * 8 };
		};
		const first = await slice();
		expect(first.left).toBeGreaterThan(20_000);
		expect(first.seconds).toBeLessThan(60);
		expect(book.sheets()).toEqual(["Customers"]);
		expect(await slice()).toEqual({ left: 0, seconds: expect.any(Number) });
		expect(book.sheets()).toContain("Tier history");
	});

	test("a long change goes on writing if only the work before it took long", async () => {
		const host = watchedHost();
		const seconds = () => (host.calls.some(isWrite) ? 45 : 0);
		const book = await openWithClock("en_US", () => seconds() * 1_000, host.around, listOf(4_400));
		host.watch(noWatch);
		expect((await tier(book)).progress).toBeUndefined();
	});

	test("a long change from the menu says how far it came and how it goes on, and can be undone", async () => {
		const book = await openWithSlowClock("da_DK");
		const before = text(book);
		await runMenuItem(book, "tierMyCustomers");
		expect(book.seen.alerts).toEqual([
			expect.stringMatching(/^Listen er så lang, at Googles tid slap op: \d+\u00a0% er skrevet\./),
		]);
		expect(text(book) === before).toBe(false);
		await runMenuItem(book, "undoLastChange");
		expect(text(book) === before).toBe(true);
	});

	test("a long change from the menu pauses if the first question was open for minutes: Google counts them", async () => {
		const host = watchedHost();
		let now = Date.now();
		const book = await openWithClock("en_US", () => now, host.around);
		host.watch((call) => {
			if (call === "alert") now += 300_000;
		});
		await runMenuItem(book, "tierMyCustomers");
		expect(book.seen.questions).toHaveLength(1);
		expect(book.seen.alerts).toEqual([expect.stringContaining("time limit was reached")]);
		await runMenuItem(book, "tierMyCustomers");
		expect(book.seen.toasts).toEqual([expect.stringContaining("2,300 customers tiered.")]);
	});
});

test("tiering that changes nothing leaves the change before it to be undone", async () => {
	const book = await openSheets({ Customers: LIST.slice(0, 40) });
	await runMenuItem(book, "tierMyCustomers");
	const then = visibleContent(book);
	await runMenuItem(book, "tierMyCustomers");
	expect(visibleContent(book)).toEqual(then);
	await runMenuItem(book, "undoLastChange");
	expect(book.sheets()).toEqual(["Customers"]);
});
