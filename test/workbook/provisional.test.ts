import { describe, expect, test } from "vitest";
import { language } from "../../src/i18n/language.ts";
import type { Headless } from "../../src/preview/headless.ts";
import { withForNow } from "../../src/workbook/summary/withForNow.ts";
import { openSheets, type Rows, runMenuItem } from "./openFile.ts";
import { summaryLine } from "./summaryLine.ts";

const plain = (cell: unknown) => String(cell ?? "").replace(/\u00a0/g, " ");
const line = (book: Headless, key: string, tab?: string) => summaryLine(book, key, tab).map(plain);
const NAMES = ["Ane", "Bo", "Cy", "Di", "Eva", "Finn", "Gry", "Hal", "Ida", "Jon"];

/** A list that says what customers buy, and not what they earn us. */
const SALES: Rows = [
	["Customer", "Revenue", "Orders"],
	...NAMES.map((name, index): Rows[number] => [name, 1000 * (index + 1), index + 1]),
];
const SALES_DA: Rows = [["Kunde", "Omsætning", "Ordrer"], ...SALES.slice(1)];

async function tiered(list: Rows, locale?: string): Promise<Headless> {
	const book = await openSheets({ Customers: list }, locale);
	await runMenuItem(book, "tierMyCustomers");
	return book;
}

const view = async (book: Headless, call: string, ...args: unknown[]) => {
	// biome-ignore lint/suspicious/noExplicitAny: a reply is JSON
	const reply: any = await book.call(call, ...args);
	return reply.view;
};
const results = (book: Headless, heading: string) => {
	const [headings, ...rows] = book.values("Customers");
	return rows.map((row) => row[headings!.indexOf(heading)]);
};

describe("a list that does not say what we earn", () => {
	test("provisional tiers stay numbers in their column, and every note says that they are for now", async () => {
		const book = await tiered(SALES);
		const tiers = results(book, "Tier");
		expect(new Set(tiers.map((tier) => typeof tier))).toEqual(new Set(["number"]));
		// The reason stands beside the tier.
		for (const why of results(book, "Why")) expect(why).not.toMatch(/^Tier \d|for now/);
		const notes = Object.values(book.notes("Customers")).filter((note) => note.startsWith("Tier "));
		expect(notes).toHaveLength(NAMES.length);
		expect(notes.filter((note) => / for now · /.test(note))).toHaveLength(NAMES.length);
	});

	test("the message after tiering and the top of the summary ask what would settle the whole list", async () => {
		const book = await tiered(SALES);
		const asked = /^Your list does not say what you earn, .+ Type your usual margin/;
		expect(book.seen.toasts.slice(-1)[0]).toContain("Your list does not say what you earn");
		expect(line(book, "question")[0]).toMatch(asked);
		expect(book.values("Tier summary")[2]![0]).toMatch(asked);
	});

	test("the summary says once how many tiers are provisional, what value is measured by, and which gates are off", async () => {
		const book = await tiered(SALES);
		expect(line(book, "tiers.provisional")[0]).toMatch(
			/^10 of 10 customers have their tiers for now only, as we do not know what they earn us: Tier 1: \d, .+\.$/,
		);
		expect(line(book, "tiers.value")[0]).toBe("Value is measured by revenue.");
		expect(line(book, "tiers.1").slice(0, 2)).toEqual(["1", "Partner (all for now)"]);
		expect(line(book, "tiers.unprovenProfit")[0]).toBe(
			"Profit not known: at best Tier 2 – off: hardly any facts for it.",
		);
		expect(line(book, "tiers.unprovenGrowth")).toEqual([]);
		expect(line(book, "tiers.lapsed")).toEqual([]);
	});

	test("Monday's list says once that all tiers stand for now", async () => {
		const book = await tiered(SALES);
		expect(line(book, "first.headings")[2]).toBe("Why (revenue; every tier stands for now)");
		expect(["first.1", "first.2", "first.3"].map((key) => line(book, key)[2]).join()).not.toMatch(/for now/);
	});

	test("a list with profits marks who is in a tier for now: in the table, on Monday's list and in the playbook", async () => {
		// Whether the best keep up with us is not known, and that counts in Tier 1 only.
		const list = NAMES.map((name, index): Rows[number] => [name, 900 * (10 - index), 200 * (7 - index), 5]);
		const book = await tiered([["Customer", "Revenue", "Profit", "Negotiation"], ...list]);
		const { places } = await view(book, "sidebarHome");
		await runMenuItem(book, "showPlaybook");
		const playbook = book.values("Playbook").flat().map(plain);
		let marked = 0;
		for (const { place, customers, provisional } of places.slice(0, 4)) {
			const forNow =
				provisional === 0
					? ""
					: provisional === customers
						? ` (${customers > 1 ? "all " : ""}for now)`
						: ` (${provisional} of these for now)`;
			if (forNow !== "") marked++;
			expect(line(book, `tiers.${place}`)[1]).toMatch(
				new RegExp(`^[^()]+${forNow.replace(/[()]/g, "\\$&")}$`),
			);
			expect(playbook).toContain(`${customers} of 10 customers${forNow}`);
		}
		expect(marked).toBeGreaterThan(0);
		expect(line(book, "first.headings")[2]).toBe("Why (gross profit)");
		expect(line(book, "first.1")[0]).toBe("Ane");
		expect(line(book, "first.1")[2]).toMatch(/^Tier 1 for now: earned us 1,400 /);
		expect(line(book, "first.2")[0]).toBe("Bo");
		expect(line(book, "first.2")[2]).toMatch(/^Tier 2: earned us 1,200 /);
	});

	test.each([
		["en", "Advisor (2 of these for now)", "Advisor (all for now)", "Advisor (for now)"],
		["da", "Advisor (2 af dem indtil videre)", "Advisor (alle indtil videre)", "Advisor (indtil videre)"],
	])("how many of a tier are in it for now is said in words: %s", (tag, some, all, one) => {
		const { words } = language(tag);
		const said = (provisional: number, customers: number) =>
			withForNow("Advisor", { provisional, customers }, words);
		expect([said(0, 3), said(2, 3), said(3, 3), said(1, 1)]).toEqual(["Advisor", some, all, one]);
	});

	test("a list of answers without any amount is asked for the revenue, and its summary measures nothing by profit", async () => {
		const book = await tiered([
			["Customer", "Satisfaction", "Energy"],
			...NAMES.map((name): Rows[number] => [name, 4, 2]),
		]);
		expect(line(book, "question")[0]).toMatch(
			/^We found no amounts in your list, .+ add a column with the revenue/,
		);
		expect(line(book, "tiers.value")).toEqual([]);
		expect(line(book, "first.headings")[2]).toBe("Why");
		expect(results(book, "Range")).toEqual(NAMES.map(() => "1–4"));
		expect((await view(book, "sidebarHome")).question).toBe("revenue");
	});

	test("the summary and home say the same in Danish in a Danish file", async () => {
		const book = await tiered(SALES_DA, "da_DK");
		expect(line(book, "question", "Kundeoversigt")[0]).toMatch(/^Listen siger ikke, hvad du tjener/);
		expect(line(book, "tiers.provisional", "Kundeoversigt")[0]).toMatch(
			/^10 af 10 kunder har kun deres niveau indtil videre, for vi ved ikke, hvad vi tjener på dem: Niveau 1: /,
		);
		expect(line(book, "tiers.value", "Kundeoversigt")[0]).toBe("Værdi måles ved omsætning.");
		expect(line(book, "first.headings", "Kundeoversigt")[2]).toBe(
			"Hvorfor (omsætning; alle niveauer gælder indtil videre)",
		);
		expect(line(book, "first.3", "Kundeoversigt")[2]).toMatch(/^Niveau 3: købte for [1-9]\.000/);
		expect(line(book, "tiers.headings", "Kundeoversigt")[6]).toBe("Bruttofortjeneste");
	});

	test("sidebarHome counts the provisional tiers and asks the question; a typed margin leads to the next one", async () => {
		const book = await tiered(SALES);
		const home = await view(book, "sidebarHome");
		expect(home.question).toBe("usualMargin");
		for (const { customers, provisional } of home.places) expect(provisional).toBe(customers);
		const setUp = await view(book, "sidebarSetUp", null);
		expect(setUp.needsMargin).toBe(true);
		const choice = { tab: "Customers", headingRow: null, columns: [], assumedMargin: 0.3, hourlyCost: null };
		await book.call("sidebarSaveSetUp", choice);
		expect((await view(book, "sidebarHome")).question).toBeNull();
		expect(line(book, "question")).toEqual([]);
	});

	test("sidebarWhatIf tells how many tiers are provisional before and after", async () => {
		const book = await tiered(SALES);
		const { provisional, moves } = await view(book, "sidebarWhatIf", { "threshold.tier1": 99 });
		expect(provisional).toEqual({ now: 10, after: 10 });
		expect(moves[0]).toMatchObject({
			from: { place: 1, isProvisional: true },
			to: { place: 2, isProvisional: true },
		});
	});

	test("the team page says how many of a tier are in it for now", async () => {
		const book = await tiered(SALES);
		await book.call("sidebarTeamPage", false, true);
		const figures = book
			.values("Team page")
			.flat()
			.map(plain)
			.filter((text) => text.includes("for now"));
		expect(figures.length).toBeGreaterThan(0);
		for (const text of figures)
			expect(text).toMatch(/^(\d+) of 10 customers \(\d+ %\) · \1 of these for now$/);
	});

	test("removal takes the note of a provisional tier away", async () => {
		const book = await tiered(SALES);
		await book.call("sidebarRemove", []);
		expect(Object.values(book.notes("Customers")).filter((note) => note !== "")).toEqual([]);
	});
});

test("a list with few profits asks for the usual margin too, and Set up has the field for it", async () => {
	const many = Array.from({ length: 20 }, (_, index): Rows[number] => [`Nr ${index}`, 1000 + index, ""]);
	many[0]![2] = 300;
	const book = await tiered([["Customer", "Revenue", "Profit"], ...many]);
	expect((await view(book, "sidebarHome")).question).toBe("usualMargin");
	expect((await view(book, "sidebarSetUp", null)).needsMargin).toBe(true);
});

describe("customers who have stopped buying", () => {
	/** Jon lost us money and bought nothing more; Ida bought nothing more. */
	const LIST: Rows = [
		["Customer", "Revenue", "Previous revenue", "Profit"],
		...NAMES.slice(0, 7).map((name, index): Rows[number] => [name, 1000 * (index + 1), 1000, 300]),
		["Hal", 2000, 2000, -900],
		["Ida", 0, 4000, ""],
		["Jon", 0, 8300, -500],
	];

	test("the summary counts them with what they bought before, and names them in a line of their own", async () => {
		const book = await tiered(LIST);
		expect(line(book, "tiers.lapsed")[0]).toBe(
			"2 of 10 customers have stopped buying, or almost; in the period before they bought for 12,300.",
		);
		const [what, action, names] = line(book, "first.lapsed");
		expect([what, names]).toEqual([
			"Stopped buying",
			"Jon (bought for 8,300 before), Ida (bought for 4,000 before)",
		]);
		expect(action).toMatch(/^Ask why they stopped/);
	});

	test("nobody of them is among those to say good-bye to on Monday", async () => {
		const book = await tiered(LIST);
		const keys = [1, 2, 3, 4].flatMap((tier) => ["", "_2", "_3"].map((place) => `first.${tier}${place}`));
		const named = keys.map((key) => line(book, key)[0] ?? "").join();
		expect(named).toContain("Hal");
		expect(named).not.toMatch(/Ida|Jon/);
	});
});
