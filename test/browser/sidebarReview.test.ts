import { afterEach, describe, expect, test } from "vitest";
import type { Customer } from "../../src/tiering/facts.ts";
import { reviewServer } from "./reviewServer.ts";
import { answers } from "./serverReplies.ts";
import { type Replies, type SidebarAlone, sidebarAlone } from "./sidebarAlone.ts";
import { unfold } from "./unfold.ts";

let sidebar: SidebarAlone;
afterEach(() => sidebar.browser.close());

type ReviewServer = ReturnType<typeof reviewServer>;

async function openReview(server: ReviewServer, others: Partial<Replies> = {}, options = {}) {
	sidebar = await sidebarAlone(answers({ ...server.answers, ...others }), options);
	await sidebar.page.locator("#review").click();
	await sidebar.page.locator("#next").waitFor();
	return sidebar.page;
}

const heading = () => sidebar.page.locator("h1").textContent();
const status = () => sidebar.page.locator("#status").textContent();
const question = () => sidebar.page.locator("#question").textContent();
const chip = () => sidebar.page.locator(".standing .chip").textContent();
const saving = () => sidebar.page.locator("#saving").innerText();
const focused = () => sidebar.page.evaluate(() => document.activeElement?.tagName ?? "");
const press = async (...keys: string[]) => {
	for (const key of keys) {
		await sidebar.page.keyboard.press(key);
		expect(await focused(), `after ${key}`).not.toBe("BODY");
	}
};
const answer = (name: string) => sidebar.page.locator(".answers button", { hasText: name });
const open = (title: string | RegExp) => unfold(sidebar.page, title);

/** All figures known, so that the review asks for answers first. */
const figures = (customer: string, more: Customer = {}): Customer => ({
	customer,
	revenue: 10_000,
	profit: 1200,
	previousRevenue: 9000,
	discount: 0.1,
	daysLate: 10,
	accountRequests: 3,
	complaints: 1,
	usage: 5,
	previousUsage: 5,
	walletShare: 0.4,
	products: 2,
	referred: 0,
	...more,
});
const THREE = [figures("Ane Ltd"), figures("Bo & Co"), figures("Cy plc")];

describe("reviewing by keyboard", () => {
	test("goes from the first card to the last, saves each answer to its customer, and never loses the focus", async () => {
		const server = reviewServer(THREE);
		await openReview(server);
		await expect.poll(heading).toBe("Ane Ltd");
		expect(await focused()).toBe("H1");
		expect(await question()).toBe("How did the last negotiation go?");
		await press("1");
		expect(await status()).toMatch(/^Negotiation: 1, pinched every penny → (still Tier|Tier) \d/);
		expect(await question()).not.toBe("How did the last negotiation go?");
		await press("0", "s", "ArrowDown", "ArrowDown", "Enter");
		expect(await focused()).toBe("H2");
		await press("Enter");
		await expect.poll(heading).toBe("Bo & Co");
		expect(await focused()).toBe("H1");
		await press("5", "ArrowLeft");
		await expect.poll(heading).toBe("Ane Ltd");
		await press("ArrowRight", "ArrowRight");
		await expect.poll(heading).toBe("Cy plc");
		await press("4", "Enter");
		await expect.poll(heading).toBe("That was the last one");
		expect(await focused()).toBe("H1");
		await expect.poll(() => server.line("Cy plc").reviewed).toBe("Ane");
		expect(server.line("Ane Ltd").facts.negotiation).toBe(1);
		expect(server.line("Ane Ltd").unknown).toHaveLength(1);
		expect(server.line("Bo & Co").facts.negotiation).toBe(5);
		expect(server.line("Cy plc").facts.negotiation).toBe(4);
		expect(Object.keys(server.line("Ane Ltd").facts)).toHaveLength(Object.keys(THREE[0]!).length + 2);
		expect(sidebar.errors).toEqual([]);
	});

	test("shows the first card after one request, without waiting for the sheet's selection", async () => {
		// The request that moves the sheet's selection never returns.
		await openReview(reviewServer(THREE), { sidebarFollow: () => new Promise(() => {}) });
		await expect.poll(heading).toBe("Ane Ltd");
		const asked = sidebar.requests
			.map(({ request }) => request)
			.filter((request) => request !== "sidebarFollow");
		expect(asked).toEqual(["sidebarHome", "sidebarReview"]);
	});

	test("counts a customer as reviewed after an answer or a skip, not after only passing the card", async () => {
		const server = reviewServer(THREE);
		await openReview(server);
		await press("ArrowRight");
		await expect.poll(heading).toBe("Bo & Co");
		await press("5", "ArrowRight");
		await expect.poll(heading).toBe("Cy plc");
		await press("s", "Enter");
		await expect.poll(() => server.line("Cy plc").reviewed).toBe("Ane");
		expect(server.line("Bo & Co").reviewed).toBe("Ane");
		expect(server.line("Ane Ltd").reviewed).toBeNull();
	});

	test("answers once while a key is held, and ignores the browser's own shortcuts", async () => {
		const server = reviewServer(THREE);
		const page = await openReview(server);
		await page.keyboard.down("3");
		await page.keyboard.down("3");
		await page.keyboard.up("3");
		await page.keyboard.press("Control+4");
		await expect.poll(() => server.log.length).toBe(1);
		await sidebar.allAnswered();
		expect(server.log.length).toBe(1);
	});

	test("shows its keys on ?, and does not treat typing in a field as a shortcut", async () => {
		const server = reviewServer(THREE);
		const page = await openReview(server);
		await press("?");
		expect(await page.getByText("don't know", { exact: true }).isVisible()).toBe(true);
		await open(/story/);
		await page.locator("#story").fill("At 3 o'clock");
		await page.locator("#story").press("3");
		expect(await page.locator("#story").inputValue()).toBe("At 3 o'clock3");
		await press("Escape");
		await expect.poll(() => server.line("Ane Ltd").facts.story).toBe("At 3 o'clock3");
		expect(await focused()).toBe("H2");
	});

	test("0 means don't know, unless it is typed into the field of a figure", async () => {
		const { complaints: _, ...ane } = figures("Ane Ltd");
		const server = reviewServer([ane], { columns: ["complaints"] });
		const page = await openReview(server);
		await open(/more questions/);
		await page.getByRole("button", { name: "How many times did they complain?" }).click();
		await press("0");
		await expect.poll(() => server.line("Ane Ltd").unknown).toEqual(["complaints"]);
		expect(server.line("Ane Ltd").facts.complaints).toBeUndefined();
		await page.getByRole("button", { name: "How many times did they complain?" }).click();
		await press("ArrowDown", "0", "Enter");
		await expect.poll(() => server.line("Ane Ltd").facts.complaints).toBe(0);
	});

	test("asks what only people know before figures, and only figures with a column in the list", async () => {
		const server = reviewServer([{ customer: "Ane Ltd", revenue: 10_000, profit: 1200 }], {
			columns: ["hours", "daysLate"],
		});
		await openReview(server);
		// The next question that the sheet names comes before all others.
		expect(await question()).toBe("How many days after the due date do they pay?");
		await press("s");
		for (let asked = 0; asked < 9; asked++) {
			expect(await sidebar.page.locator(".answers button").count()).toBe(5);
			await press("3");
		}
		expect(await question()).toBe("No more questions about this customer.");
		expect(await sidebar.page.locator("summary", { hasText: "left open" }).count()).toBe(1);
	});

	test("types digits straight into the field of a figure, and Enter saves it and asks the next question", async () => {
		const server = reviewServer([{ customer: "Ane Ltd", revenue: 10_000, profit: 1200, complaints: 2 }]);
		const page = await openReview(server);
		await open(/more questions/);
		await page.getByRole("button", { name: "What discount do they get on average?" }).click();
		expect(await focused()).toBe("H2");
		await press("1", "2", ".", "5", "Enter");
		await expect.poll(() => server.line("Ane Ltd").facts.discount).toBe(0.125);
		expect(await status()).toContain("Discount: 12.5\u00a0%");
		expect(await focused()).toBe("H2");
		await open(/What we know/);
		await page.getByRole("button", { name: "Change: Discount" }).click();
		expect(await page.locator("#figure").inputValue()).toBe("12.5");
		await page.locator("#figure").fill("");
		await press("Enter");
		expect(await page.locator("#figure-wrong").textContent()).toContain("Type a number");
		expect(await page.locator("#figure").getAttribute("aria-invalid")).toBe("true");
	});

	test("asks for a day in a field with a calendar, and says where none is chosen", async () => {
		const server = reviewServer([figures("Ane Ltd", { lastOrder: dayOf("2026-11-03") })]);
		const page = await openReview(server);
		await open(/What we know/);
		await page.getByRole("button", { name: "Change: Last order" }).click();
		expect(await question()).toBe("When did they last order?");
		expect(await page.locator("#figure").inputValue()).toBe("2026-11-03");
		await page.locator("#figure").fill("");
		await page.locator("#figure").press("Enter");
		expect(await page.locator("#figure-wrong").textContent()).toBe("Choose a day, or choose “Don't know”.");
		await page.locator("#figure").fill("0026-11-17");
		await page.locator("#figure").press("Enter");
		expect(await page.locator("#figure-wrong").textContent()).toContain("Choose a day");
		await page.locator("#figure").fill("2026-11-17");
		await page.locator("#figure").press("Enter");
		await expect.poll(() => server.line("Ane Ltd").facts.lastOrder).toBe(dayOf("2026-11-17"));
		expect(await status()).toContain("Last order: Nov 17, 2026");
	});
});

const dayOf = (date: string) => Date.parse(date) / 86_400_000;

describe("reviewing by mouse", () => {
	test("changes an answer, with the current one shown as pressed", async () => {
		const server = reviewServer(THREE);
		const page = await openReview(server);
		await answer("Bargained fairly").click();
		expect(await focused()).toBe("H2");
		await open(/What we know/);
		await page.getByRole("button", { name: "Change: Negotiation" }).click();
		expect(await page.locator(".answers [aria-pressed=true]").innerText()).toContain("Bargained fairly");
		await answer("Pinched every penny").click();
		await expect.poll(() => server.line("Ane Ltd").facts.negotiation).toBe(1);
		expect(server.log.map((change) => "from" in change && change.from)).toEqual([null, 3]);
	});

	test("sets and removes an override, and shows the computed tier beside it", async () => {
		const server = reviewServer(THREE);
		const page = await openReview(server);
		const before = await chip();
		await open("Set the tier by hand");
		await page.getByRole("button", { name: "Set", exact: true }).click();
		expect(await status()).toBe("Choose a tier first.");
		await page.locator("#by-hand").selectOption("1");
		await page.locator("#by-hand-reason").fill("Founding partner");
		await page.locator("#by-hand-until").fill("2026-11-20");
		await page.getByRole("button", { name: "Set", exact: true }).click();
		expect(await status()).toContain("That day has passed.");
		await page.locator("#by-hand-until").fill("2027-01-31");
		await page.getByRole("button", { name: "Set", exact: true }).click();
		expect(await chip()).toBe("Tier 1");
		expect(
			await page.getByText(`Set by hand until Jan 31, 2027; the figures say ${before}`).isVisible(),
		).toBe(true);
		await expect
			.poll(() => server.line("Ane Ltd").facts)
			.toMatchObject({ manualTier: 1, manualReason: "Founding partner", manualUntil: 20_849 });
		await page
			.locator("details:has(> div > .field > #by-hand)")
			.getByRole("button", { name: "Remove" })
			.click();
		expect(await chip()).toBe(before);
		await expect.poll(() => server.line("Ane Ltd").facts.manualTier).toBeUndefined();
		expect(await page.locator("#by-hand-reason").inputValue()).toBe("");
	});

	test("saves a story that is still being typed when the person goes to the next card", async () => {
		const server = reviewServer(THREE);
		const page = await openReview(server);
		await open(/story/);
		await page.locator("#story").pressSequentially("They laughed");
		await page.locator("#next").click();
		await expect.poll(() => server.line("Ane Ltd").facts.story).toBe("They laughed");
		expect(await heading()).toBe("Bo & Co");
	});

	test("This row shows the customer of the selected row, and says when it has none", async () => {
		const server = reviewServer(THREE);
		const page = await openReview(server);
		server.select(4);
		await page.getByRole("button", { name: "This row" }).click();
		await expect.poll(heading).toBe("Cy plc");
		server.select(40);
		await page.getByRole("button", { name: "This row" }).click();
		await expect.poll(status).toContain("There is no customer in row 40.");
		expect(await heading()).toBe("Cy plc");
	});

	test("This row inserts a customer who is not in the queue after the current card", async () => {
		const server = reviewServer(THREE);
		const page = await openReview(server);
		server.list.push({ ...server.line("Cy plc"), facts: figures("Dee & Sons", { orders: 9 }) });
		server.select(5);
		await page.getByRole("button", { name: "This row" }).click();
		await expect.poll(heading).toBe("Dee & Sons");
		expect(await page.locator(".top").innerText()).toContain("0 of 4 done");
		await press("2", "Enter");
		await expect.poll(heading).toBe("Bo & Co");
		await expect.poll(() => server.line("Dee & Sons").facts.negotiation).toBe(2);
	});

	test("says when no further answer would change the tier, and still offers the questions", async () => {
		const server = reviewServer([figures("Ane Ltd", { profit: -3000 })]);
		const page = await openReview(server);
		expect(await question()).toBe("No further answer would change the tier.");
		await open(/questions left open/);
		await page.getByRole("button", { name: "How did the last negotiation go?" }).click();
		await answer("Saw the value").click();
		await expect.poll(() => server.line("Ane Ltd").facts.negotiation).toBe(5);
	});
});

describe("the layout of a card", () => {
	const LIST = [
		figures("Ane Ltd", { profit: 2400 }),
		figures("Bo & Co", { profit: 1200 }),
		figures("Cy plc", { profit: 1200, revenue: 30_000 }),
	];

	test("compares the customer with the median of the list, in bars and in words", async () => {
		const page = await openReview(reviewServer(LIST));
		const bars = page.getByRole("group", { name: "Beside the others in your list" });
		expect(await bars.locator("p").allTextContents()).toEqual([
			"Gross profit 2,400 twice the median",
			"Gross margin 24\u00a0% 12 points above the median",
			"Growth 11\u00a0% at the median",
		]);
		expect(await bars.locator(".track > span").first().getAttribute("style")).toBe(
			"margin-left: 0%; width: 100%;",
		);
	});

	test("draws a loss to the left of zero, which is in the middle, and the median to the right of it", async () => {
		const [, ...others] = LIST;
		const page = await openReview(reviewServer([figures("Ane Ltd", { profit: -600 }), ...others]));
		const track = page
			.getByRole("group", { name: "Beside the others in your list" })
			.locator(".track")
			.first();
		expect(await track.getAttribute("style")).toBe("--median: 100%;");
		const bar = await track.locator("> span").evaluate((element) => {
			const [drawn, whole] = [element, element.parentElement!].map((one) => one.getBoundingClientRect());
			return [drawn!.left - whole!.left, drawn!.right - whole!.left].map((x) =>
				Math.round((100 * x) / whole!.width),
			);
		});
		expect(bar).toEqual([25, 50]);
	});

	test.each([
		["en-US", 640],
		["da-DK", 640],
		["en-US", 320],
		["da-DK", 320],
	] as const)("keeps name, tier and all five answers in view, %s at 300 × %i", async (locale, height) => {
		const server = reviewServer(LIST, { locale: locale.replace("-", "_") });
		sidebar = await sidebarAlone(answers(server.answers, locale), { locale, height });
		const { page } = sidebar;
		await page.locator("#review").click();
		await page.locator("#next").waitFor();
		const hidden = () =>
			page.evaluate(() => {
				const bar = document.querySelector(".moving")!;
				const isSticky = getComputedStyle(bar).position === "sticky";
				const bottom = isSticky
					? bar.getBoundingClientRect().top
					: document.querySelector("main")!.getBoundingClientRect().bottom;
				return [...document.querySelectorAll("h1, .standing, .answers button")]
					.filter((one) => {
						const box = one.getBoundingClientRect();
						return box.top < 0 || box.bottom > bottom + 0.5;
					})
					.map(({ textContent }) => textContent);
			});
		for (let asked = 0; (await page.locator(".answers button").count()) > 0; asked++) {
			await expect.poll(hidden, { message: `question ${asked}` }).toEqual([]);
			await page.keyboard.press("4");
		}
		await page.locator("main").evaluate((main) => main.scrollTo(0, main.scrollHeight));
		for (const kept of ["h1", ".standing"])
			expect((await page.locator(kept).boundingBox())!.y, kept).toBeGreaterThanOrEqual(0);
	});

	test("counts in words who is done and who has moved up", async () => {
		const page = await openReview(reviewServer([figures("Ane Ltd"), figures("Bo & Co")]));
		expect(await page.locator(".top").innerText()).toContain("0 of 2 done");
		await open("Set the tier by hand");
		await page.locator("#by-hand").selectOption("1");
		await page.getByRole("button", { name: "Set", exact: true }).click();
		expect(await page.locator(".top").innerText()).toContain("0 of 2 done, 1 moved up");
		await page.locator("#next").click();
		await expect.poll(heading).toBe("Bo & Co");
		expect(await page.locator(".top").innerText()).toContain("1 of 2 done, 1 moved up");
	});
});

describe("the choices of a review", () => {
	test("Another name starts the review again as that reviewer", async () => {
		const server = reviewServer(THREE);
		const page = await openReview(server);
		await open("Order and selection");
		await page.getByRole("button", { name: "Another name" }).click();
		await page.locator("#reviewer").fill("Bob");
		await page.getByRole("button", { name: "Start" }).click();
		await page.locator("#next").waitFor();
		expect(sidebar.lastSent("sidebarReview")).toMatchObject([{ reviewer: "Bob" }]);
	});

	test("asks for the reviewer's name once, and sends it with every answer", async () => {
		const server = reviewServer(THREE, { reviewer: "" });
		sidebar = await sidebarAlone(answers(server.answers));
		const { page } = sidebar;
		await page.locator("#review").click();
		await page.locator("#reviewer").waitFor();
		await page.getByRole("button", { name: "Start" }).click();
		expect(await page.locator("#reviewer-wrong").textContent()).toBe("Type your name first.");
		expect(await focused()).toBe("INPUT");
		await page.locator("#reviewer").fill("  Ida ");
		await page.locator("#reviewer").press("Enter");
		await expect.poll(heading).toBe("Ane Ltd");
		expect(await focused()).toBe("H1");
		await press("3");
		await expect.poll(() => server.line("Ane Ltd").by.get("negotiation")).toBe("Ida");
		await page.getByRole("button", { name: "Back" }).click();
		await page.locator("#review").click();
		await page.locator("#next").waitFor();
		expect(sidebar.lastSent("sidebarReview")).toEqual([{ tab: null, choice: null, reviewer: "Ida" }]);
	});

	test("Show these requests the chosen order, selection and team round", async () => {
		const server = reviewServer(THREE);
		const page = await openReview(server);
		await open("Order and selection");
		await page.locator("#order").selectOption("sheet");
		await page.locator("#which").selectOption("unreviewed");
		await page.locator("#round").check();
		await page.getByRole("button", { name: "Show these" }).click();
		await page.getByText("Team round: answer on your own.").waitFor();
		expect(sidebar.lastSent("sidebarReview")).toEqual([
			{ tab: null, choice: { order: "sheet", which: "unreviewed", round: true }, reviewer: null },
		]);
	});

	test("offers to review all customers when the selection is empty", async () => {
		const server = reviewServer(THREE);
		const page = await openReview(server);
		await open("Order and selection");
		await page.locator("#which").selectOption("talk");
		await page.getByRole("button", { name: "Show these" }).click();
		await expect.poll(heading).toBe("Nobody to review here");
		await page.getByRole("button", { name: "Review all customers" }).click();
		await expect.poll(heading).toBe("Ane Ltd");
	});
});

describe("a team round", () => {
	test("hides all known facts, and does not write its answers to the list", async () => {
		const server = reviewServer([figures("Ane Ltd", { negotiation: 2, story: "secret" })]);
		const page = await openReview(server);
		await open("Order and selection");
		await page.locator("#round").check();
		await page.getByRole("button", { name: "Show these" }).click();
		await page.getByText("Team round: answer on your own.").waitFor();
		expect(await page.locator("main").innerText()).not.toMatch(/bargained|secret|penny →/);
		expect(await question()).toBe("How did the last negotiation go?");
		await press("5");
		expect(await status()).toBe("Negotiation: 5, saw the value we bring. Kept for the round.");
		await press("0");
		await press("Enter");
		await expect.poll(() => server.log.map(({ kind }) => kind)).toEqual(["round", "reviewed"]);
		expect(server.log[1]).toMatchObject({ round: true });
		expect(server.line("Ane Ltd").facts.negotiation).toBe(2);
	});

	test("shows answers that differ by two or more first, and settles those and the agreed ones", async () => {
		const server = reviewServer(THREE);
		server.line("Ane Ltd").team = [
			{
				fact: "energy",
				answers: [
					{ by: "Ane", answer: 4 },
					{ by: "Bo", answer: 4 },
				],
			},
			{
				fact: "negotiation",
				answers: [
					{ by: "Ane", answer: 2 },
					{ by: "Bo", answer: 5 },
				],
			},
		];
		const page = await openReview(server);
		expect(await page.locator(".team li p").allTextContents()).toEqual([
			"Negotiation: Ane 2, Bo 5. Talk about it.",
			"Energy: Ane 4, Bo 4 → 4",
		]);
		await page.getByRole("button", { name: "Use 4: Energy" }).click();
		await expect.poll(() => server.line("Ane Ltd").facts.energy).toBe(4);
		expect(await focused()).toBe("H2");
		await page.getByRole("button", { name: "Settle it: Negotiation" }).click();
		expect(await question()).toBe("How did the last negotiation go?");
		await press("4");
		await expect.poll(() => server.line("Ane Ltd").facts.negotiation).toBe(4);
		expect(await page.locator(".team").isVisible()).toBe(false);
	});
});

describe("the end of a review", () => {
	test("shows what changed, what is left and what to do next", async () => {
		const server = reviewServer(THREE);
		const page = await openReview(server);
		const before = await chip();
		await press("1", "1", "1", "1", "1", "1", "1", "1", "1");
		const after = await chip();
		expect(after).not.toBe(before);
		server.select(4);
		await page.getByRole("button", { name: "This row" }).click();
		await expect.poll(heading).toBe("Cy plc");
		await press("s", "Enter");
		await expect.poll(heading).toBe("That was the last one");
		const text = await page.locator("main").innerText();
		expect(text).toMatch(/You reviewed 1 customer and gave \d answers\./);
		expect(text).toContain(`Ane Ltd: ${before} → ${after}`);
		expect(text).toContain("The summary still shows how things stood before.");
		expect(text).toContain("1 of them could still change tier");
		expect(text).toContain("2 customers have not been reviewed yet.");
		await expect.poll(saving).toContain("Saved ✓");
		await expect.poll(() => page.locator("main").innerText()).not.toContain("saved yet");
		await page.getByRole("button", { name: "Go on with them" }).click();
		await expect.poll(heading).toBe("Ane Ltd");
		await press("Enter", "Enter", "Enter");
		await page.getByRole("button", { name: "Tier my customers" }).click();
		await expect.poll(heading).toBe("Customers 2025");
		await expect.poll(status).toContain("64 customers tiered.");
	});

	test("reopening a review goes to the card where the person stopped", async () => {
		const server = reviewServer(THREE);
		const page = await openReview(server);
		await press("0", "Enter");
		await expect.poll(() => server.line("Ane Ltd").reviewed).toBe("Ane");
		await page.getByRole("button", { name: "Back" }).click();
		await page.locator("#review").click();
		await expect.poll(heading).toBe("Bo & Co");
		expect(await page.locator(".top").innerText()).toContain("1 of 3 done");
	});
});

describe("reviewing a long list", () => {
	const MANY = Array.from({ length: 300 }, (_, index) => figures(`Customer ${index + 1}`));

	test("fetches cards ten at a time in advance, and does not grow the page", async () => {
		const server = reviewServer(MANY);
		const page = await openReview(server);
		const nodes = () => page.evaluate(() => document.querySelectorAll("*").length);
		const atFirst = await nodes();
		for (let card = 2; card <= 60; card++) {
			await press("Enter");
			await expect.poll(heading).toBe(`Customer ${card}`);
			await expect.poll(() => page.locator("#question").count()).toBe(1);
		}
		expect(Math.abs((await nodes()) - atFirst)).toBeLessThan(20);
		const calls = sidebar.requests.filter(({ request }) => request === "sidebarCards");
		expect(calls.length).toBeLessThanOrEqual(8);
		expect(calls.every(({ args }) => (args[1] as unknown[]).length <= 10)).toBe(true);
		for (let back = 59; back >= 30; back--) await press("ArrowLeft");
		await expect.poll(heading).toBe("Customer 30");
		await expect.poll(() => page.locator("#question").count()).toBe(1);
	});

	test("shows the first of 5,000 cards after one call, and uses no more memory from card to card", async () => {
		const server = reviewServer(Array.from({ length: 5000 }, (_, index) => figures(`Customer ${index + 1}`)));
		const page = await openReview(server);
		const forFirst = sidebar.requests
			.map(({ request }) => request)
			.filter((request) => request !== "sidebarFollow");
		expect(forFirst).toEqual(["sidebarHome", "sidebarReview"]);
		const inspector = await page.context().newCDPSession(page);
		const inUse = async () => {
			await inspector.send("HeapProfiler.collectGarbage");
			return inspector.send("Runtime.getHeapUsage");
		};
		const goTo = async (card: number) => {
			while ((await heading()) !== `Customer ${card}`) await press("s", "ArrowRight");
			await expect.poll(() => page.locator("#question").count()).toBe(1);
		};
		await goTo(30);
		const before = (await inUse()).usedSize;
		await goTo(230);
		// A reviewed customer may take some hundred bytes; a card that leaked with its elements would take tens of thousands.
		expect((await inUse()).usedSize - before).toBeLessThan(200 * 4000);
	});

	test("shows a loading message only for a slow card, and offers Try again when loading fails", async () => {
		const pending: (() => void)[] = [];
		const reply = () => {
			for (const wake of pending.splice(0)) wake();
		};
		let fails = true;
		const server = reviewServer(MANY, {
			async beforeCards() {
				await new Promise<void>((wake) => pending.push(wake));
				if (fails) throw new Error("Service failed");
			},
		});
		const page = await openReview(server, {}, { stoppedAt: new Date(2026, 10, 25) });
		for (let card = 2; card <= 11; card++) await press("Enter");
		expect(await heading()).toBe("Customer 11");
		const announced = page.locator("#view [role=status]");
		await page.clock.runFor(250);
		expect(await announced.textContent()).toBe("");
		await page.clock.runFor(250);
		expect(await announced.textContent()).toBe("Reading this customer …");
		await expect.poll(() => pending.length).toBeGreaterThan(0);
		reply();
		await page.getByRole("alert").waitFor();
		expect(await focused()).toBe("H1");
		fails = false;
		await page.getByRole("button", { name: "Try again" }).click();
		const questions = () => {
			reply();
			return page.locator("#question").count();
		};
		await expect.poll(questions).toBe(1);
		expect(await focused()).toBe("H1");
	});

	test("says when a customer is no longer in the list, and goes on", async () => {
		const server = reviewServer(MANY);
		const page = await openReview(server);
		server.list.splice(12, 1);
		for (let card = 2; card <= 13; card++) await press("Enter");
		await page.getByText("“Customer 13” is not in the list any more").waitFor();
		await press("Enter");
		await expect.poll(heading).toBe("Customer 14");
		expect(server.log.some(({ customer }) => customer.name === "Customer 13")).toBe(false);
	});

	test("moves the sheet's selection to the latest card only, without blocking the review", async () => {
		const server = reviewServer(MANY);
		let reply = () => {};
		await openReview(server, {
			async sidebarFollow() {
				await new Promise<void>((wake) => {
					reply = wake;
				});
				throw new Error("busy");
			},
		});
		await press("Enter", "Enter", "Enter", "Enter");
		const followed = () =>
			sidebar.requests
				.filter(({ request }) => request === "sidebarFollow")
				.map(({ args }) => (args[1] as { name: string }).name);
		expect(followed()).toEqual(["Customer 1"]);
		reply();
		await expect.poll(followed).toEqual(["Customer 1", "Customer 5"]);
	});
});

test("a review announces nothing to screen readers while saving succeeds", async () => {
	await openReview(reviewServer(THREE));
	await press("3");
	await expect.poll(saving).toContain("Saved ✓");
	expect(await sidebar.page.locator("#saving [role=status]").textContent()).toBe("");
});
