import { afterEach, describe, expect, test } from "vitest";
import type { Batch, Change, FactValue, Saved, Selected } from "../../src/contract/server.ts";
import { answers, SELECTED } from "./serverReplies.ts";
import { type Replies, type SidebarAlone, sidebarAlone } from "./sidebarAlone.ts";

let sidebar: SidebarAlone;
afterEach(() => sidebar.browser.close());

const locale = "en_US";

/** A fake sheet with a column of answers: writes where the cell is as the page saw it, and reports collisions. */
function fakeSheet({ customers }: Selected) {
	const cells = new Map<string, FactValue | null>(
		customers.map(({ customer, answers }) => [customer.name, answers.negotiation ?? null]),
	);
	const gone = new Set<string>();
	const F5 = { tab: "Customers", cell: "F5" };
	const written: string[] = [];
	const save = (change: Change): Saved => {
		const { id, customer } = change;
		if (change.kind !== "fact") throw new Error(`${change.kind} is not for several customers`);
		if (gone.has(customer.name)) return { id, outcome: "lost", message: "" };
		const now = cells.get(customer.name) ?? null;
		if (now === "gone") return { id, outcome: "lost", message: `“${customer.name}” is not there any more.` };
		if (now === "=A1") return { id, outcome: "refused", message: "F5 holds a formula.", customer, at: F5 };
		if (now !== change.from && now !== change.to)
			return { id, outcome: "collides", message: "", customer, theirs: now, by: "Bo" };
		cells.set(customer.name, change.to);
		written.push(customer.name);
		// Simulate a colleague who sorts all the time: the customer is in another row by now.
		return {
			id,
			outcome: "saved",
			stood: now === change.to,
			message: "",
			customer: { ...customer, row: customer.row + 100 },
		};
	};
	return {
		cells,
		gone,
		written,
		sidebarSave: ({ changes }: Batch) => ({ ok: true, locale, view: changes.map(save) }) as const,
	};
}

async function openSeveral(selected: Partial<Selected> = {}, others: Partial<Replies> = {}, options = {}) {
	const view = { ...SELECTED, ...selected };
	const sheet = fakeSheet(view);
	sidebar = await sidebarAlone(
		answers({
			sidebarSelected: () => ({ ok: true, locale, view }),
			sidebarSave: sheet.sidebarSave,
			...others,
		}),
		options,
	);
	await sidebar.page.locator("#place-more").click();
	await sidebar.page.getByRole("button", { name: "One answer for several" }).click();
	await sidebar.page.locator("#again").waitFor();
	return { page: sidebar.page, sheet };
}

const outcome = () => sidebar.page.locator(".told").innerText();
const focused = () => sidebar.page.evaluate(() => document.activeElement?.textContent);
const batches = () =>
	sidebar.requests.filter(({ request }) => request === "sidebarSave").map(({ args }) => args[0] as Batch);

async function choose(answer: string): Promise<void> {
	await sidebar.page.getByLabel("Question").selectOption("How did the last negotiation go?");
	await sidebar.page.getByRole("button", { name: answer }).click();
}

describe("one answer for several", () => {
	test("is saved and undone by keyboard alone, without losing the focus", async () => {
		const { page, sheet } = await openSeveral();
		const before = new Map(sheet.cells);
		const press = async (...keys: string[]) => {
			for (const key of keys) {
				await page.keyboard.press(key);
				expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
			}
		};
		await expect.poll(focused).toBe("One answer for several");
		await press("Tab", "Tab", "Tab");
		await page.keyboard.type("How did the last");
		expect(await page.getByLabel("Question").inputValue()).toBe("negotiation");
		await press("Tab", "Tab", "Tab", "ArrowRight");
		expect(await focused()).toBe("3 Bargained fairly");
		expect(await outcome()).toBe("");
		await press("Enter", "Tab", "Tab", "Tab", "Tab");
		expect(await focused()).toBe("Answer for 3 customers");
		await press("Enter");
		await expect.poll(outcome).toBe("Saved for 3 customers.");
		expect(await page.evaluate(() => document.activeElement?.className)).toBe("told");
		expect([...sheet.cells.values()]).toEqual([3, 3, 2, 3, 4]);
		await press("Tab");
		expect(await focused()).toBe("Undo");
		await press("Enter");
		await expect.poll(outcome).toBe("Undone for 3 customers.");
		expect(sheet.cells).toEqual(before);
		expect(await page.evaluate(() => document.activeElement?.className)).toBe("told");
		expect(sidebar.errors).toEqual([]);
	});

	test("shows the selected customers, all names one click away, and the number of rows left out", async () => {
		const { page } = await openSeveral();
		const text = await page.locator(".who").innerText();
		expect(text).toContain("5 customers selected");
		expect(text).toMatch(/Nordlys Tryk ApS, Bo & Co, Donau\S+ mbH and 2 more/);
		expect(text).toContain("2 selected rows have no customer and are left out.");
		await page.getByText("All of them").click();
		// The list is filled when the browser has told that the details are open, a moment after the click.
		await expect
			.poll(() => page.locator(".names li").allTextContents())
			.toEqual(SELECTED.customers.map(({ customer }) => customer.name));
	});

	test("counts customers without an answer, with this one and with another before writing", async () => {
		await openSeveral();
		await choose("bargained on everything");
		expect((await outcome()).split(/\n+/)).toEqual([
			"3 have no answer yet.",
			"1 has this answer already.",
			"1 has another answer:",
			"4 · Gave good reasons: 1 customer",
		]);
		expect(batches()).toEqual([]);
		const pressed = sidebar.page.locator(".answer[aria-pressed=true]");
		expect(await pressed.allTextContents()).toEqual(["2 Bargained on everything"]);
	});

	test("Undo leaves an answer that a colleague had given before the save", async () => {
		const { page, sheet } = await openSeveral();
		await choose("Gave good reasons");
		// A colleague gives one customer the same answer meanwhile.
		const [first] = [...sheet.cells].find(([, answer]) => answer === null)!;
		sheet.cells.set(first, 4);
		await page.getByRole("button", { name: /^Answer for/ }).click();
		await page.getByRole("button", { name: "Undo" }).click();
		await expect.poll(outcome).toContain("Undone for");
		expect(sheet.cells.get(first)).toBe(4);
	});

	test("leaves collisions to the review when the person has left the view", async () => {
		let reply = () => {};
		const { page, sheet } = await openSeveral(
			{},
			{
				async sidebarSave(batch) {
					await new Promise<void>((wake) => (reply = wake));
					return sheet.sidebarSave(batch);
				},
			},
		);
		await choose("Gave good reasons");
		for (const [name, answer] of sheet.cells) if (answer === null) sheet.cells.set(name, 1);
		await page.getByRole("button", { name: /^Answer for/ }).click();
		await page.getByRole("button", { name: "Back" }).click();
		await expect.poll(() => page.locator("h1").textContent()).toBe("More");
		reply();
		await expect
			.poll(() => page.locator("#saving").innerText())
			.toContain("are waiting for your decision, in the review.");
	});

	test("replaces other answers only when checked, and Undo restores each", async () => {
		const { page, sheet } = await openSeveral();
		await choose("bargained fairly");
		expect(await page.getByLabel("Also replace 2 other answers").isChecked()).toBe(false);
		await page.getByLabel("Also replace 2 other answers").check();
		await page.getByRole("button", { name: "Answer for 5 customers" }).click();
		await expect.poll(outcome).toBe("Saved for 5 customers.");
		expect([...sheet.cells.values()]).toEqual([3, 3, 3, 3, 3]);
		await page.getByRole("button", { name: "Undo" }).click();
		await expect.poll(outcome).toBe("Undone for 5 customers.");
		expect([...sheet.cells.values()]).toEqual([null, null, 2, null, 4]);
		const [saved, undone] = batches();
		expect(saved!.reviewer).toBe("Ane");
		expect(undone!.changes.map(({ customer }) => customer.row)).toEqual([105, 106, 109, 108, 112]);
		expect(new Set([...saved!.changes, ...undone!.changes].map(({ id }) => id)).size).toBe(10);
		await page.getByRole("button", { name: "saw the value we bring" }).click();
		expect(await outcome()).toContain("3 have no answer yet.");
	});

	test("names the customers it was not saved for, with their answers, and Undo leaves them alone", async () => {
		const { page, sheet } = await openSeveral();
		await choose("bargained fairly");
		sheet.cells.set("Nordlys Tryk ApS", 5);
		sheet.gone.add("Café Ærø");
		await page.getByRole("button", { name: "Answer for 3 customers" }).click();
		await expect.poll(outcome).toContain("Saved for 1 customer.");
		expect(await outcome()).toContain("2 were not saved:");
		expect(await page.locator(".told li").allTextContents()).toEqual([
			"Nordlys Tryk ApS: somebody has answered in the meantime: 5, saw the value we bring",
			"Café Ærø: is not in the list any more",
		]);
		await page.getByRole("button", { name: "Undo" }).click();
		await expect.poll(outcome).toBe("Undone for 1 customer.");
		expect(sheet.cells.get("Nordlys Tryk ApS")).toBe(5);
		expect(sheet.cells.get("Bo & Co")).toBeNull();
	});

	test("shows the server's reason for a refused answer, and offers no Undo when nothing was saved", async () => {
		const { page, sheet } = await openSeveral({ customers: SELECTED.customers.slice(0, 2) });
		await choose("bargained fairly");
		sheet.cells.set("Nordlys Tryk ApS", "=A1").set("Bo & Co", "gone");
		await page.getByRole("button", { name: "Answer for 2 customers" }).click();
		await expect.poll(outcome).toContain("Nothing was saved.");
		expect(await page.locator(".told li").allTextContents()).toEqual([
			"Nordlys Tryk ApS: F5 holds a formula. Go to F5",
			"“Bo & Co” is not there any more.",
		]);
		expect(await page.getByRole("button", { name: "Undo" }).count()).toBe(0);
	});

	test("Undo leaves an answer changed since, and says so", async () => {
		const { page, sheet } = await openSeveral();
		await choose("bargained fairly");
		await page.getByRole("button", { name: "Answer for 3 customers" }).click();
		await expect.poll(outcome).toBe("Saved for 3 customers.");
		sheet.cells.set("Bo & Co", 1);
		await page.getByRole("button", { name: "Undo" }).click();
		await expect.poll(outcome).toContain("Undone for 2 customers.");
		expect(await outcome()).toContain("1 was left as it is:");
		expect(await outcome()).toContain(
			"Bo & Co: somebody has answered in the meantime: 1, pinched every penny",
		);
		expect(sheet.cells.get("Bo & Co")).toBe(1);
		await page.getByRole("button", { name: "pinched every penny" }).click();
		expect(await outcome()).toContain("1 has this answer already.");
	});

	test("keeps answers that could not be sent, locks the choices meanwhile, and saves each once", async () => {
		let fails = 2;
		const sheet = fakeSheet(SELECTED);
		const { page } = await openSeveral(
			{},
			{
				sidebarSave: (batch) => {
					if (fails-- > 0) throw new Error("no connection");
					return sheet.sidebarSave(batch);
				},
			},
			{ stoppedAt: new Date(2026, 10, 25) },
		);
		await choose("bargained fairly");
		await page.getByRole("button", { name: "Answer for 3 customers" }).click();
		expect(await outcome()).toBe("Saving: 0 of 3 customers …");
		expect(await page.getByLabel("Question").isDisabled()).toBe(true);
		await page.getByRole("button", { name: "pinched every penny" }).click({ force: true });
		expect(await outcome()).toBe("Saving: 0 of 3 customers …");
		await expect.poll(sidebar.aSecondLater(outcome)).toBe("Saved for 3 customers.");
		expect(sheet.written).toEqual(["Nordlys Tryk ApS", "Bo & Co", "Café Ærø"]);
		expect(await page.getByLabel("Question").isDisabled()).toBe(false);
		await page.getByRole("button", { name: "pinched every penny" }).click();
		expect(await outcome()).toContain("3 · Bargained fairly: 3 customers");
	});

	test("has no save button when everybody has the answer already", async () => {
		const { page } = await openSeveral({ customers: SELECTED.customers.slice(2, 3) });
		await choose("bargained on everything");
		expect(await outcome()).toBe("1 has this answer already.");
		expect(await page.locator("#answer-all").isVisible()).toBe(false);
	});

	test("reads the selection again, keeps question and answer, and says when nobody is selected", async () => {
		let now: Selected = { ...SELECTED, customers: [], others: 3 };
		const { page } = await openSeveral({}, { sidebarSelected: () => ({ ok: true, locale, view: now }) });
		await page.getByText("No customer is selected.").waitFor();
		expect(await page.getByLabel("Question").isVisible()).toBe(false);
		now = SELECTED;
		await page.getByRole("button", { name: "Read the selection again" }).click();
		await choose("bargained fairly");
		expect(await outcome()).toContain("3 have no answer yet.");
		now = { ...SELECTED, customers: SELECTED.customers.slice(0, 2) };
		await page.getByRole("button", { name: "Read the selection again" }).click();
		await expect.poll(outcome).toBe("2 have no answer yet.");
		expect(await page.getByLabel("Question").inputValue()).toBe("negotiation");
		expect(await page.locator("#status").textContent()).toBe("2 customers selected");
		expect(await focused()).toBe("Read the selection again");
	});

	test("says why the selection cannot be read, and keeps the previous one", async () => {
		let fails = false;
		const { page } = await openSeveral(
			{},
			{
				sidebarSelected: () =>
					fails
						? { ok: false, locale, message: "Go to the tab “Customers 2025” and select rows there." }
						: { ok: true, locale, view: SELECTED },
			},
		);
		fails = true;
		await page.getByRole("button", { name: "Read the selection again" }).click();
		await expect
			.poll(() => page.locator("#status").textContent())
			.toContain("Go to the tab “Customers 2025”");
		expect(await page.getByText("5 customers selected").isVisible()).toBe(true);
	});

	test("asks for an unknown reviewer's name, once", async () => {
		const { page } = await openSeveral({ reviewer: "" });
		await choose("bargained fairly");
		await page.getByRole("button", { name: "Answer for 3 customers" }).click();
		expect(await page.evaluate(() => document.activeElement?.id)).toBe("reviewer");
		expect(batches()).toEqual([]);
		await page.keyboard.type("Bodil");
		await page.getByRole("button", { name: "Answer for 3 customers" }).click();
		await expect.poll(outcome).toBe("Saved for 3 customers.");
		expect(batches()[0]!.reviewer).toBe("Bodil");
		await page.getByRole("button", { name: "Back" }).click();
		await page.locator("#place-more").click();
		await page.getByRole("button", { name: "One answer for several" }).click();
		await page.getByText("5 customers selected").waitFor();
		expect(await page.locator("#reviewer").count()).toBe(0);
	});

	test("saves for 5,000 customers in 25 calls", async () => {
		const customers = Array.from({ length: 5000 }, (_, index) => ({
			customer: { name: `Kunde ${index}`, id: null, row: index + 2, traits: "", isShared: false },
			answers: {},
		}));
		const { page, sheet } = await openSeveral({ customers });
		await choose("bargained fairly");
		await page.getByRole("button", { name: "Answer for 5,000 customers" }).click();
		await expect.poll(outcome).toBe("Saved for 5,000 customers.");
		expect(sheet.written).toHaveLength(5000);
		expect(batches()).toHaveLength(25);
	});
});
