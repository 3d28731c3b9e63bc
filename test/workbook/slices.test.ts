import { afterEach, describe, expect, test } from "vitest";
import type { Outcome } from "../../src/contract/reply.ts";
import type { Host } from "../../src/google/host.ts";
import { type Headless, openHeadless } from "../../src/preview/headless.ts";
import { isDate } from "../../src/table/dayOf.ts";
import { builtCode } from "../builtCode.ts";
import { nothing, watchedHost } from "../faults/watchedHost.ts";
import { choose, everything, opened, type Rows, withClock } from "./openBook.ts";

/** With nine result columns: more cells than are written at once, so in two parts. */
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

/** A file in a world in which four minutes pass from one look at the clock to the next. */
function slowWorld(locale = "en_US"): Promise<Headless> {
	let now = Date.now();
	return world(locale, () => {
		now += 241_000;
		return now;
	});
}

/** A file in a world with a clock of its own. */
async function world(
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
		sheets: { Customers: list },
		locale,
		around: (services) => ({ ...around(services), Date: Clock }),
	});
	open.push(book);
	await book.settled();
	return book;
}

/**
 * Everything, as one text: these are many cells. When the history got its lines differs from run to run; their day does not.
 */
const text = (book: Headless) =>
	JSON.stringify(
		everything(book).map((sheet) => ({
			...sheet,
			values: sheet.values.map((row) => row.map((cell) => (isDate(cell) ? cell.toDateString() : cell))),
		})),
	);

const tier = (book: Headless) => book.call("sidebarTier", true) as Promise<Outcome>;

describe("a change that takes longer than a call may", () => {
	test("pauses between its parts, goes on where it paused, and comes to the same; and is taken back as one", async () => {
		const whole = await openHeadless({ code: builtCode(), sheets: { Customers: LIST }, around: withClock });
		await choose(whole, "tierMyCustomers");
		const wanted = text(whole);
		whole.dispose();
		const book = await slowWorld();
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
		expect(text(book) === wanted).toBe(true);
		await choose(book, "undoLastChange");
		expect(text(book) === before).toBe(true);
	});

	test("begins what has to be written in one go only where there is time for it", async () => {
		const host = watchedHost();
		const book = await world("en_US", () => host.calls.filter(isWrite).length * 8_000, host.around);
		const slice = async () => {
			host.watch(nothing);
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

	test("goes on writing where only what came before it took long", async () => {
		const host = watchedHost();
		const seconds = () => (host.calls.some(isWrite) ? 45 : 0);
		const book = await world("en_US", () => seconds() * 1_000, host.around, listOf(4_400));
		host.watch(nothing);
		expect((await tier(book)).progress).toBeUndefined();
	});

	test("from the menu it says how far it came and how it goes on; what is written can be taken back", async () => {
		const book = await slowWorld("da_DK");
		const before = text(book);
		await choose(book, "tierMyCustomers");
		expect(book.seen.alerts).toEqual([
			expect.stringMatching(/^Listen er så lang, at Googles tid slap op: \d+\u00a0% er skrevet\./),
		]);
		expect(text(book) === before).toBe(false);
		await choose(book, "undoLastChange");
		expect(text(book) === before).toBe(true);
	});
});

test("a change that changed nothing leaves the one before it to be taken back", async () => {
	const book = await opened({ Customers: LIST.slice(0, 40) });
	await choose(book, "tierMyCustomers");
	const then = everything(book);
	await choose(book, "tierMyCustomers");
	expect(everything(book)).toEqual(then);
	await choose(book, "undoLastChange");
	expect(book.sheets()).toEqual(["Customers"]);
});
