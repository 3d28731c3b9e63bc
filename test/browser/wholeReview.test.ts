import { afterEach, expect, test } from "vitest";
import { language } from "../../src/i18n/language.ts";
import type { QuestionFact } from "../../src/i18n/words.ts";
import { built } from "../../src/preview/pageAssets.ts";
import { type LocalPage, localPage } from "./localPage.ts";
import { person } from "./person.ts";
import { amongColleagues, type Given, keyboard, mouse } from "./wholeReview.ts";

/** The add-on takes its time where other tests run beside it. */
const SERVER = { timeout: 30_000 };
const HEADING_ROW = 3;

let local: LocalPage;
afterEach(() => local.close());

/** An answer that differs from customer to customer and from question to question. */
const answerTo = (customer: string, question: string) =>
	([...`${customer}${question}`].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 5) + 1;

test.each([
	["en", "keyboard"],
	["da", "mouse"],
	["en", "mouse"],
	["da", "keyboard"],
] as const)(
	"the practice list is reviewed to its end in %s by %s, and no answer is lost or lands elsewhere",
	async (tag, by) => {
		const { words } = language(tag);
		local = await localPage({
			addon: amongColleagues(built()!),
			locale: tag === "da" ? "da-DK" : "en-US",
			width: 1300,
		});
		const { page } = local;
		// In one half of the runs the list has its result columns already, and they are to keep up.
		if (by === "mouse") {
			await person(page).choose(words.menu.tier);
			await page.locator("#toasts").filter({ hasText: /22/ }).waitFor(SERVER);
		}
		const before = byCustomer((await person(page).save()).sheets[0]!);
		await person(page).choose(words.menu.sidebar);
		const sidebar = page.frameLocator("iframe[title='Customer Tiers']");
		await sidebar.locator("#review").click(SERVER);
		await sidebar.locator("#reviewer").fill("Ida");
		await sidebar.locator("#reviewer").press("Enter");

		const hands = by === "mouse" ? mouse(sidebar) : keyboard(page, sidebar);
		const heading = async () => (await sidebar.locator("h1").textContent()) ?? "";
		const given: Given = new Map();
		/** Answers what is asked; @returns whether something was asked. */
		const answer = async () => {
			await sidebar.locator("#question").waitFor(SERVER);
			const question = (await sidebar.locator("#question").textContent()) ?? "";
			const value = answerTo(await heading(), question);
			if ((await sidebar.locator(".answers").count()) > 0) await hands.answer(value);
			else if ((await sidebar.locator("#figure").count()) > 0) await hands.figure(value);
			else return false;
			return { question, value };
		};

		const finished = words.review.finished.heading;
		const seen: string[] = [];
		while ((await heading()) !== finished && seen.length < 30) {
			const customer = await heading();
			seen.push(customer);
			const answers = given.get(customer) ?? new Map<string, number>();
			given.set(customer, answers);
			for (let answered = await answer(); answered !== false; answered = await answer())
				answers.set(answered.question, answered.value);
			const known = await sidebar.locator("details button[aria-label]").count();
			if (known > 0) {
				await hands.changeAnswer(seen.length % known);
				const changed = await answer();
				if (changed !== false) answers.set(changed.question, changed.value);
			}
			await hands.next();
			await expect.poll(heading, SERVER).not.toBe(customer);
		}
		expect(seen).toHaveLength(22);
		expect(new Set(seen).size).toBe(22);
		await expect.poll(() => sidebar.locator("#saving").innerText(), SERVER).toBe(words.review.saving.saved);

		const { sheets } = await person(page).save();
		const after = byCustomer(sheets[0]!);
		const headings = sheets[0]![HEADING_ROW]!.map(String);
		expect([...after.keys()].sort()).toEqual([...before.keys(), "Nyt Bageri"].sort());
		const factOf = (question: string) =>
			(Object.keys(words.questions) as QuestionFact[]).find((fact) => words.questions[fact] === question)!;
		const columnOf = (fact: QuestionFact) =>
			headings.findIndex((one) => one === language("en").words.facts[fact] || one === words.facts[fact]);
		let count = 0;
		for (const [customer, answers] of given) {
			const expected = new Map(
				[...answers].map(([question, value]) => [columnOf(factOf(question)), [factOf(question), value]]),
			);
			for (const [column, [fact, value]] of expected) {
				expect([customer, fact, asNumber(after.get(customer)![column as number])]).toEqual([
					customer,
					fact,
					value,
				]);
				count++;
			}
			// Nothing else of the user's has changed: what was not asked for stands where it stood.
			const width = 25;
			for (let column = 0; column < width; column++)
				if (!expected.has(column))
					expect([customer, headings[column], String(after.get(customer)![column] ?? "")]).toEqual([
						customer,
						headings[column],
						String(before.get(customer)![column] ?? ""),
					]);
		}
		expect(count).toBeGreaterThan(30);
		expect(
			after
				.get("Nyt Bageri")!
				.slice(0, 25)
				.filter((cell) => cell !== ""),
		).toEqual(["Nyt Bageri", "K-999", 50000]);
		expect(local.complaints.filter((text) => !text.includes("network"))).toEqual([]);
	},
);

/** Shares are answered in per cent. */
const asNumber = (cell: unknown) =>
	typeof cell === "number" && cell > 0 && cell < 1 ? Math.round(cell * 100) : cell;

function byCustomer(rows: unknown[][]): Map<string, unknown[]> {
	return new Map(
		rows
			.slice(HEADING_ROW + 1)
			.filter((row) => row[0] !== "")
			.map((row) => [String(row[0]), row]),
	);
}
