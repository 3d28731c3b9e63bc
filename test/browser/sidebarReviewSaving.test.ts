import { afterEach, describe, expect, test } from "vitest";
import type { Customer } from "../../src/tiering/facts.ts";
import { pageWords } from "../pageWords.ts";
import { reviewServer } from "./reviewServer.ts";
import { answers } from "./serverReplies.ts";
import { type SidebarAlone, sidebarAlone } from "./sidebarAlone.ts";
import { unfold } from "./unfold.ts";

let sidebar: SidebarAlone;
afterEach(() => sidebar.browser.close());

const company = (customer: string, revenue: number): Customer => ({
	customer,
	revenue,
	profit: revenue / 8,
	previousRevenue: revenue * 0.9,
	discount: 0.1,
	daysLate: 10,
	complaints: 1,
	accountRequests: 3,
});
const NOW = new Date(2026, 10, 25);
const THREE = [company("Ane Ltd", 10_000), company("Bo & Co", 12_000), company("Cy plc", 14_000)];

async function openReview(server: ReturnType<typeof reviewServer>, locale = "en-US") {
	sidebar = await sidebarAlone(answers(server.answers, locale), { locale, stoppedAt: NOW });
	await sidebar.page.locator("#review").click();
	await sidebar.page.locator("#next").waitFor();
	return sidebar.page;
}

const heading = () => sidebar.page.locator("h1").textContent();
const saving = () => sidebar.page.locator("#saving").innerText();
const panel = () => sidebar.page.locator(".decision p").first().textContent();
const button = (name: string) => sidebar.page.getByRole("button", { name, exact: true });
const press = async (...keys: string[]) => {
	for (const key of keys) await sidebar.page.keyboard.press(key);
};
const focused = () => sidebar.page.evaluate(() => document.activeElement?.tagName ?? "");
const sent = () =>
	sidebar.requests.filter(({ request }) => request === "sidebarSave").map(({ args }) => args[0]);

describe("saving answers of a review", () => {
	test("one answer that always fails stays pending and does not hold up the others", async () => {
		const server = reviewServer(THREE, {
			beforeSave({ changes }) {
				if (changes.some(({ customer }) => customer.name === "Bo & Co"))
					throw new Error("This range is protected.");
				return undefined;
			},
		});
		await openReview(server);
		await press("1", "Enter", "2", "Enter", "3", "Enter");
		const [ane, bo, cy] = THREE.map(({ customer }) => server.line(customer!));
		await expect
			.poll(sidebar.aSecondLater(() => [ane!.facts.negotiation, cy!.facts.negotiation]))
			.toEqual([1, 3]);
		expect(bo!.facts.negotiation).toBeUndefined();
		await expect.poll(sidebar.aSecondLater(saving)).toContain("Not saved yet: 1 answer is kept here.");
	});

	test("an answer that its cell does not take is reported and not sent again, and the others are saved", async () => {
		const server = reviewServer(THREE, {
			beforeSave({ changes }) {
				const isRejected = changes.some(
					({ customer, kind }) => customer.name === "Bo & Co" && kind === "fact",
				);
				return isRejected ? { rejected: "Cell B3 on “Customers” takes only a date." } : undefined;
			},
		});
		await openReview(server);
		await press("1", "Enter", "2", "Enter", "3", "Enter");
		const [ane, bo, cy] = THREE.map(({ customer }) => server.line(customer!));
		await expect.poll(() => [ane!.facts.negotiation, cy!.facts.negotiation]).toEqual([1, 3]);
		expect(bo!.facts.negotiation).toBeUndefined();
		await expect
			.poll(() => sidebar.page.locator(".decision").first().innerText())
			.toContain("Cell B3 on “Customers” takes only a date.");
		const calls = sent().length;
		await sidebar.aSecondLater(saving)();
		expect(sent()).toHaveLength(calls);
		expect(await saving()).not.toContain("trying again");
	});

	test("an answer that Google refuses in the same words each time is kept and shown, and sent again only on request", async () => {
		let works = false;
		const refusal = "Google Sheets did not let Customer Tiers finish (Denne handling er ikke tilladt).";
		const server = reviewServer(THREE, { beforeSave: () => (works ? undefined : refusal) });
		const page = await openReview(server);
		await press("1");
		await expect.poll(sidebar.aSecondLater(saving)).toContain("trying again");
		const later = async () => {
			await page.clock.runFor(60_000);
			return saving();
		};
		await expect
			.poll(later, { timeout: 20_000 })
			.toContain("Not saved: 1 answer is kept here. Every attempt");
		expect(await saving()).toContain(refusal);
		const calls = sent().length;
		await later();
		expect(sent()).toHaveLength(calls);
		works = true;
		await button("Try now").click();
		await expect.poll(sidebar.aSecondLater(saving)).toContain("Saved ✓");
		expect(server.line("Ane Ltd").facts.negotiation).toBe(1);
	});

	test("a server that is not reached is tried again as long as it takes", async () => {
		const server = reviewServer(THREE, {
			beforeSave: () => {
				throw new Error("NetworkError");
			},
		});
		const page = await openReview(server);
		await press("1");
		for (let minutes = 0; minutes < 30; minutes++) {
			await page.clock.runFor(60_000);
			await saving();
		}
		expect(sent().length).toBeGreaterThan(25);
		expect(await saving()).toContain("trying again");
	});

	test("saves a typed figure when the person goes on, and stays on the card when it is not a number", async () => {
		const server = reviewServer(THREE);
		const page = await openReview(server);
		const ask = async () => {
			await unfold(page, /more questions/);
			await page
				.getByRole("button", { name: "How many different products or services do they buy?" })
				.click();
		};
		await ask();
		await page.locator("#figure").fill("7");
		await page.locator("#next").click();
		await expect.poll(() => server.line("Ane Ltd").facts.products).toBe(7);
		await expect.poll(heading).toBe("Bo & Co");
		await ask();
		await page.locator("#figure").fill("many");
		await page.locator("#next").click();
		expect(await heading()).toBe("Bo & Co");
		expect(await focused()).toBe("INPUT");
		await button("Don't know").click();
		await press("Enter");
		await expect.poll(heading).toBe("Cy plc");
		expect(server.line("Bo & Co").facts.products).toBeUndefined();
	});

	test("does not hold up the next card, and sends the pending answers in order in one call", async () => {
		let reply = () => {};
		const server = reviewServer(THREE, {
			async beforeSave(_, call) {
				if (call === 1) await new Promise<void>((wake) => (reply = wake));
				return undefined;
			},
		});
		await openReview(server);
		await press("1", "Enter", "2", "Enter", "3");
		expect(await heading()).toBe("Cy plc");
		expect(await saving()).toContain("Saving …");
		reply();
		await expect.poll(saving).toContain("Saved ✓");
		expect(sent()).toHaveLength(2);
		expect(server.log.map(({ customer, kind }) => `${customer.name} ${kind}`)).toEqual([
			"Ane Ltd fact",
			"Ane Ltd reviewed",
			"Bo & Co fact",
			"Bo & Co reviewed",
			"Cy plc fact",
		]);
	});

	test("keeps failed answers, says so on every view, and retries with the same ids", async () => {
		let works = false;
		const server = reviewServer(THREE, {
			beforeSave(_, call) {
				if (works) return undefined;
				if (call % 2 === 0) return "Somebody else is running Customer Tiers.";
				throw new Error("Service Spreadsheets failed");
			},
		});
		const page = await openReview(server);
		await press("1");
		await expect
			.poll(saving)
			.toContain("Not saved yet: 1 answer is kept here. Leave the sidebar open; trying again …");
		expect(await page.locator("#saving [role=status]").textContent()).toContain("did not answer");
		await press("Enter", "2");
		await expect.poll(sidebar.aSecondLater(saving)).toContain("Somebody else is running");
		await page.getByRole("button", { name: "Back" }).click();
		await expect.poll(heading).toBe("Customers 2025");
		expect(await saving()).toContain("Not saved yet: 2 answers are kept here.");
		works = true;
		await button("Try now").click();
		await expect.poll(saving).toContain("Saved ✓");
		expect(await focused()).not.toBe("BODY");
		expect(server.line("Ane Ltd").facts.negotiation).toBe(1);
		expect(server.line("Bo & Co").facts.negotiation).toBe(2);
		const ids = sent().map((batch) => (batch as { changes: { id: string }[] }).changes[0]!.id);
		expect(new Set(ids.slice(0, 2)).size).toBe(1);
	});

	test.each([
		["en-US", "by keyboard"],
		["da-DK", "by mouse"],
	])(
		"every answer reaches its customer when saves fail and rows are sorted and inserted: %s, %s",
		async (locale, how) => {
			const many = Array.from({ length: 12 }, (_, index) => company(`Customer ${index + 1}`, 10_000 + index));
			const server = reviewServer(many, {
				locale,
				beforeSave(_, call) {
					if (call % 3 === 0) throw new Error("Service Spreadsheets failed");
					return undefined;
				},
			});
			const page = await openReview(server, locale);
			const { saved } = pageWords(locale).review.saving;
			const answer = (number: number) =>
				how === "by keyboard"
					? press(`${number}`)
					: page
							.locator(".answers button")
							.nth(number - 1)
							.click();
			for (let card = 1; card <= 12; card++) {
				await expect.poll(heading).toBe(`Customer ${card}`);
				await answer((card % 5) + 1);
				await answer((card % 4) + 1);
				if (how === "by keyboard") await press("Enter");
				else await page.locator("#next").click();
				await page.clock.runFor(1000);
				if (card === 5) server.list.reverse();
				if (card === 8) server.list.unshift({ ...server.line("Customer 1"), facts: company("New Ltd", 1) });
			}
			await expect.poll(sidebar.aSecondLater(() => server.line("Customer 12").reviewed)).toBe("Ane");
			await expect.poll(sidebar.aSecondLater(saving)).toContain(saved);
			for (let card = 1; card <= 12; card++)
				expect(server.line(`Customer ${card}`).facts.negotiation, `${card}`).toBe((card % 5) + 1);
			expect(server.line("New Ltd").facts).toEqual(company("New Ltd", 1));
			expect(server.log).toHaveLength(36);
			expect(await page.locator(".decision").count()).toBe(0);
		},
	);

	test("a newer answer replaces a pending one, and is sent after one already being sent", async () => {
		let reply = () => {};
		const server = reviewServer(THREE, {
			async beforeSave(_, call) {
				if (call === 1) await new Promise<void>((wake) => (reply = wake));
				return undefined;
			},
		});
		const page = await openReview(server);
		await press("1");
		for (const answer of ["2", "3"]) {
			if (answer === "2") await unfold(page, /What we know/);
			await page.getByRole("button", { name: "Change: Negotiation" }).click();
			await press(answer);
		}
		reply();
		await expect.poll(() => server.line("Ane Ltd").facts.negotiation).toBe(3);
		expect(server.log.map((change) => (change.kind === "fact" ? [change.from, change.to] : []))).toEqual([
			[null, 1],
			[1, 3],
		]);
	});

	test("warns on closing the page only while answers are unsaved", async () => {
		let works = false;
		const server = reviewServer(THREE, {
			beforeSave() {
				if (!works) throw new Error("offline");
				return undefined;
			},
		});
		const page = await openReview(server);
		const warns = () => page.evaluate(() => !dispatchEvent(new Event("beforeunload", { cancelable: true })));
		expect(await warns()).toBe(false);
		await press("1");
		await expect.poll(saving).toContain("Not saved yet");
		expect(await warns()).toBe(true);
		works = true;
		await button("Try now").click();
		await expect.poll(saving).toContain("Saved ✓");
		expect(await warns()).toBe(false);
		await unfold(page, "story");
		await page.locator("#story").pressSequentially("Still typing");
		works = false;
		expect(await warns()).toBe(true);
	});
});

describe("decisions about answers that cannot be saved", () => {
	test.each([
		["Keep 4", 4],
		["Use 2", 2],
	])("a colliding answer is shown beside the user's: %s", async (choice, expected) => {
		const server = reviewServer(THREE);
		const page = await openReview(server);
		const line = server.line("Ane Ltd");
		line.facts = { ...line.facts, negotiation: 4 };
		line.by.set("negotiation", "Bo");
		await press("2", "Enter");
		await expect
			.poll(panel)
			.toBe("Ane Ltd, Negotiation: Bo says 4, gave good reasons, you say 2, bargained on everything.");
		expect(await heading()).toBe("Bo & Co");
		expect(await focused()).toBe("H1");
		expect(line.facts.negotiation).toBe(4);
		await page.getByRole("button", { name: "Back" }).click();
		await expect.poll(saving).toContain("1 answer is waiting for your decision");
		await page.locator("#review").click();
		await button(choice).click();
		expect(await page.locator(".decision").count()).toBe(0);
		expect(await focused()).not.toBe("BODY");
		await expect.poll(saving).toContain("Saved ✓");
		expect(line.facts.negotiation).toBe(expected);
	});

	test("a decision about the current card scrolls into view, is announced, and its question is not asked", async () => {
		const server = reviewServer(THREE);
		const page = await openReview(server);
		await page.setViewportSize({ width: 300, height: 500 });
		server.line("Ane Ltd").facts = { ...server.line("Ane Ltd").facts, negotiation: 4 };
		await press("ArrowDown", "2");
		await page.locator(".decision").waitFor();
		const top = await page.locator(".decision").evaluate((element) => element.getBoundingClientRect().top);
		expect(top).toBeGreaterThanOrEqual(0);
		expect(await page.locator("#status").textContent()).toContain("the sheet says 4");
		expect(await page.locator("#question").textContent()).not.toBe("How did the last negotiation go?");
		expect(await focused()).toBe("H2");
	});

	test("an unreadable text in the cell is shown, and replaced only when the user says so", async () => {
		const server = reviewServer(THREE);
		await openReview(server);
		const line = server.line("Ane Ltd");
		line.facts = { ...line.facts, negotiation: "fine" as unknown as number };
		await press("2");
		await expect.poll(panel).toContain("the sheet says “fine” now, you say 2");
		await button("Use 2").click();
		await expect.poll(() => line.facts.negotiation).toBe(2);
		expect(await sidebar.page.locator("#question").textContent()).not.toContain("negotiation");
	});

	test("answers of a customer found under another name are saved there together, only when the user says so", async () => {
		const server = reviewServer(THREE);
		await openReview(server);
		const line = server.line("Ane Ltd");
		line.facts = { ...line.facts, customer: "Ane Ltd & Daughters" };
		await press("2", "4", "Enter");
		await expect.poll(panel).toContain("“Ane Ltd & Daughters” in row 2 has the same figures");
		await expect.poll(() => sidebar.page.locator(".decision").innerText()).toContain("Negotiation: 2");
		expect(await sidebar.page.locator(".decision").count()).toBe(1);
		expect(line.facts.negotiation).toBeUndefined();
		await sidebar.page.keyboard.press("ArrowLeft");
		await button("Yes, save there").click();
		expect(await heading()).toBe("Ane Ltd & Daughters");
		await expect.poll(() => line.facts.negotiation).toBe(2);
		expect(await sidebar.page.locator(".decision").count()).toBe(0);
		await expect.poll(saving).toContain("Saved ✓");
	});

	test("answers of a customer no longer in the list stay pending until saved or dropped", async () => {
		const server = reviewServer(THREE);
		await openReview(server);
		const [gone] = server.list.splice(0, 1);
		await press("2", "Enter");
		await expect.poll(panel).toContain("“Ane Ltd” is not in the list any more");
		expect(await sidebar.page.locator(".decision").innerText()).toContain(
			"Kept here: Negotiation: 2, bargained on everything.",
		);
		await button("Try again").click();
		await expect.poll(() => sent().length).toBeGreaterThan(2);
		await expect.poll(panel).toContain("“Ane Ltd” is not in the list any more");
		server.list.push(gone!);
		await button("Try again").click();
		await expect.poll(() => server.line("Ane Ltd").facts.negotiation).toBe(2);
		await expect.poll(() => sidebar.page.locator(".decision").count()).toBe(0);
	});

	test("a refused answer is shown with a link to its cell, and the card returns to the known facts", async () => {
		let shown = "";
		const server = reviewServer(THREE);
		sidebar = await sidebarAlone(
			answers({
				...server.answers,
				sidebarSave: ({ changes }) => ({
					ok: true,
					locale: "en_US",
					view: changes.map(({ id, customer }) => ({
						id,
						outcome: "refused",
						customer,
						message: "H2 holds a formula.",
						at: { tab: "Customers", cell: "H2" },
					})),
				}),
				sidebarShowCell: (...at: string[]) => {
					shown = at.join();
					return { ok: true, message: "" };
				},
			}),
		);
		await sidebar.page.locator("#review").click();
		await sidebar.page.locator("#next").waitFor();
		const before = await sidebar.page.locator(".standing").innerText();
		await press("2");
		await expect.poll(panel).toBe("Not saved for Ane Ltd: Negotiation: 2, bargained on everything.");
		expect(await sidebar.page.locator(".standing").innerText()).toBe(before);
		await button("Go to H2").click();
		await expect.poll(() => shown).toBe("Customers,H2");
		await button("OK").click();
		expect(await sidebar.page.locator(".decision").count()).toBe(0);
	});

	test("a renamed customer with the same number gets the answer, and the new name is shown", async () => {
		const server = reviewServer([{ ...company("Ane Ltd", 10_000), id: "1001" }]);
		await openReview(server);
		const [line] = server.list;
		line!.facts = { ...line!.facts, customer: "Ane A/S" };
		await press("2");
		await expect.poll(heading).toBe("Ane A/S");
		expect(await sidebar.page.locator("#status").textContent()).toBe(
			"“Ane Ltd” is called “Ane A/S” now. Your answer was saved there.",
		);
	});
});
