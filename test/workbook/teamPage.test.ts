import { describe, expect, test } from "vitest";
import type { Outcome } from "../../src/contract/reply.ts";
import type { Share } from "../../src/contract/server.ts";
import type { Headless } from "../../src/preview/headless.ts";
import { openSheets, type Rows, runMenuItem } from "./openFile.ts";
import { LIST, write } from "./playbook/playbookTab.ts";
import { viewOf } from "./reviewing.ts";

const TEAM = "Team page";

async function make(book: Headless, withMoney: boolean): Promise<Outcome> {
	const outcome = (await book.call("sidebarTeamPage", withMoney)) as Outcome;
	await book.settled();
	return outcome;
}

/** Returns to the list and makes the page again. */
function makeAgain(book: Headless, withMoney: boolean): Promise<Outcome> {
	book.grid("Customers").activate();
	return make(book, withMoney);
}

async function made(withMoney: boolean, list: Rows = LIST, locale = "en_US"): Promise<Headless> {
	const book = await openSheets({ Customers: list }, locale);
	await make(book, withMoney);
	return book;
}

/** The two columns that a reader sees. */
const seen = (book: Headless, tab = TEAM) => book.values(tab).map((row) => row.slice(0, 2).map(String));

/** The text of a line, by its key; undefined where there is none. */
const line = (book: Headless, key: string, tab = TEAM) => {
	const row = book.values(tab).find((cells) => cells[2] === key);
	return row === undefined ? undefined : String(row[1]);
};

const rowOf = (book: Headless, key: string) => book.values(TEAM).findIndex((cells) => cells[2] === key) + 1;

describe("the team page", () => {
	test("the team page says for each tier who they are, our role, what to do and say, what they share, how many they are", async () => {
		const book = await made(false);
		const [top, about, ...rest] = seen(book);
		expect(top).toEqual(["Our customers in four tiers", ""]);
		expect(about![1]).toMatch(
			/^Made on \w{3} \d+, \d{4} from “Customers”, 18 customers\. A snapshot: it changes only when it is made again\.$/,
		);
		expect(rest.slice(0, 8)).toEqual([
			["", ""],
			["Tier 1 · Partner", ""],
			["Who they are", "Ideal and highly profitable; bring new needs and make us grow"],
			["What to do", "Plan growth together, treat them like gold, ask for referrals"],
			[
				"What to say",
				"We would like to grow with you. What are you planning, and what will you need from us?",
			],
			["What ours have in common", "Industry: Building – 6 of 8, elsewhere 2 of 10"],
			["How many of ours", "8 of 18 customers (44\u00a0%)"],
			["", ""],
		]);
		expect(rest.map(([first]) => first).filter((first) => /^Tier/.test(first!))).toEqual([
			"Tier 1 · Partner",
			"Tier 2 · Advisor",
			"Tier 3 · Educator and administrator",
			"Tier 4 · Stop being the Fixer",
		]);
		expect(book.face().getName()).toBe(TEAM);
	});

	test("the team page with money shows each tier's revenue and profit, with shares", async () => {
		const book = await made(true);
		expect(line(book, "tier.1.figures")).toBe(
			"8 of 18 customers (44\u00a0%)\nRevenue 80,000 (44\u00a0%) · Gross profit 40,000 (114\u00a0%)",
		);
		expect(line(book, "tier.4.figures")).toContain("Gross profit −5,000 (−14\u00a0%)");
	});

	test("the team page without money is the same whatever the amounts: none can be derived from it", async () => {
		const hours = ["Hours", ...LIST.slice(1).map((_, index) => 1 + index)];
		const list = (scale: (row: number) => number): Rows =>
			LIST.map((row, index) => [
				...row.map((cell, column) =>
					index > 0 && [1, 2, 3].includes(column) ? Number(cell) * scale(index) : cell,
				),
				hours[index]!,
			]);
		const [one, other] = [
			await made(
				false,
				list(() => 1),
			),
			await made(
				false,
				list((row) => 3 + row / 7),
			),
		];
		expect(seen(one)).toEqual(seen(other));
		expect(line(one, "tier.1.figures")).toBe("8 of 18 customers (44\u00a0%) · 21\u00a0% of our hours");
		expect(seen(one).flat().join(" ")).not.toMatch(/revenue|profit [\d−]/i);
		const [rich, poor] = [
			await made(
				true,
				list(() => 1),
			),
			await made(
				true,
				list((row) => 3 + row / 7),
			),
		];
		expect(seen(rich)).not.toEqual(seen(poor));
	});

	test("the team page counts unknown amounts only with money, and customers without a tier always", async () => {
		const list: Rows = [...LIST, ["Unknown Ltd", "", "", "", "", ""]];
		const book = await made(true, list);
		expect(line(book, "needsFacts")).toBe("1 customer has no tier yet: too little is known.");
		expect(line(book, "unknown")).toContain("the revenue of 1 customer");
		await makeAgain(book, false);
		expect(line(book, "unknown")).toBeUndefined();
		expect(line(book, "needsFacts")).toBeDefined();
	});

	test("the team page names no customer, not even where a column of the list contains their names", async () => {
		const list = LIST.map((row, index) => [
			...row,
			index === 0 ? "Parent" : index <= 8 ? "good 1" : "Holding",
		]);
		const book = await made(true, list);
		expect(line(book, "tier.4.common")).toContain("Parent: Holding");
		expect(line(book, "tier.1.common")).not.toContain("Parent");
		const names = LIST.slice(1).map(([name]) => String(name).toLowerCase());
		const text = seen(book).flat().join("\n").toLowerCase();
		expect(names.filter((name) => text.includes(name))).toEqual([]);
	});

	test("the team page uses the team's playbook texts, leaves out emptied ones, and runs nothing", async () => {
		const book = await openSheets({ Customers: LIST });
		await runMenuItem(book, "showPlaybook");
		await write(book, "tier.1.role", "Friend");
		await write(book, "tier.1.action", "'=1+1");
		await write(book, "tier.2.say", "");
		await makeAgain(book, false);
		expect(seen(book)).toContainEqual(["Tier 1 · Friend", ""]);
		expect(line(book, "tier.1.action")).toBe("=1+1");
		expect(
			book
				.formulas(TEAM)
				.flat()
				.every((formula) => formula === ""),
		).toBe(true);
		expect(line(book, "tier.2.say")).toBeUndefined();
	});

	test("the team page is in Danish in a Danish file, under a Danish name", async () => {
		const book = await made(true, LIST, "da_DK");
		expect(line(book, "tier.1.figures", "Til teamet")).toBe(
			"8 af 18 kunder (44\u00a0%)\nOmsætning 80.000 (44\u00a0%) · Bruttofortjeneste 40.000 (114\u00a0%)",
		);
		expect(await makeAgain(book, false)).toEqual({
			ok: true,
			message:
				"Fanen ”Til teamet” er lavet igen, uden beløb. Det, du har skrevet dér, står, som du skrev det.",
		});
	});

	test("the team page fits on an upright page, its tiers in words and colour, dark on light", async () => {
		const book = await made(true);
		const sheet = book.grid(TEAM).getSheet();
		const shown = [0, 1, 2, 3].filter((column) => sheet.getColVisible(column));
		expect(shown).toEqual([0, 1]);
		expect(shown.reduce((sum, column) => sum + sheet.getColumnWidth(column), 0)).toBeLessThanOrEqual(720);
		for (const tier of [1, 2, 3, 4]) {
			const looks = book.looks(`A${rowOf(book, `tier.${tier}.heading`)}`, TEAM);
			expect(lightness(looks.bg!.rgb!) - lightness(looks.cl!.rgb!), `tier ${tier}`).toBeGreaterThan(0.4);
		}
	});

	test("the team page needs a customer list", async () => {
		const book = await openSheets({ Empty: [["nothing here"]] });
		const before = book.sheets();
		expect((await make(book, false)).ok).toBe(false);
		expect(book.sheets()).toEqual(before);
	});
});

describe("making the team page again", () => {
	test("the team page stores if it was last made with money, for the sidebar to show", async () => {
		const book = await openSheets({ Customers: LIST });
		const page = async () => (await viewOf<Share>(book, "sidebarShare")).teamPage;
		expect(await page()).toEqual({ exists: false, withMoney: false });
		await make(book, true);
		expect(await page()).toEqual({ exists: true, withMoney: true });
		await makeAgain(book, false);
		expect(await page()).toEqual({ exists: true, withMoney: false });
		expect(seen(book).flat().join(" ")).not.toContain("Revenue");
	});

	test("the team page made again is the same page, to the row, however often", async () => {
		const book = await made(true);
		const before = book.values(TEAM);
		await makeAgain(book, false);
		await makeAgain(book, true);
		expect(book.values(TEAM)).toEqual(before);
		expect(book.sheets().filter((name) => name.startsWith(TEAM))).toEqual([TEAM]);
	});

	test("the team page made again keeps what users wrote on it, beside it, between its lines and below", async () => {
		const book = await made(false);
		const action = rowOf(book, "tier.1.action");
		await book.type(`B${action}`, "Call them every Monday", TEAM);
		await book.type(`F${action}`, "beside", TEAM);
		await book.type(`A${book.values(TEAM).length + 2}`, "below", TEAM);
		book.grid(TEAM).insertRowsAfter(action - 1, 1);
		await book.settled();
		await book.type(`A${action + 1}`, "between", TEAM);
		const old = seen(book);
		const grown: Rows = [["New 1", 10_000, 5_000, 8_000, 0, "Retail"]];
		for (const [column, cell] of grown[0]!.entries())
			book
				.face("Customers")
				.getRange(20, column + 1, 1, 1)
				.setValues([[cell]]);
		await makeAgain(book, false);
		expect(line(book, "tier.1.action")).toBe("Call them every Monday");
		expect(book.values(TEAM)[action - 1]![5]).toBe("beside");
		expect(seen(book)[action]).toEqual(["between", ""]);
		expect(seen(book).at(-1)).toEqual(["below", ""]);
		expect(line(book, "tier.1.figures")).toBe("9 of 19 customers (47\u00a0%)");
		expect(seen(book).length).toBe(old.length);
	});
});

/** Lightness, 0–1, of a colour such as `#c6ecd0` on a grey printer. */
function lightness(color: string): number {
	const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
	return 0.299 * red! + 0.587 * green! + 0.114 * blue!;
}
