import { afterEach, expect, test } from "vitest";
import { language } from "../../src/i18n/language.ts";
import type { PageWords, Words as ServerWords } from "../../src/i18n/words.ts";
import { built } from "../../src/preview/pageAssets.ts";
import type { QuestionFact } from "../../src/tiering/criteria.ts";
import { FACTS } from "../../src/tiering/facts.ts";
import { pageWords } from "../pageWords.ts";
import { type LocalPage, localPage } from "./localPage.ts";
import { person } from "./person.ts";
import { keyboard, mouse, withBusyColleagues } from "./wholeReview.ts";

/** What is said in cells and in the review. */
type Words = ServerWords & Pick<PageWords, "review">;

const HEADING_ROW = 3;
/** So many columns are the user's own. */
const OWN = 25;

let local: LocalPage;
afterEach(() => local.close());

// Each hand and each language once: neither knows of the other, and a whole review takes its time.
test.each([
	["en", "keyboard"],
	["da", "mouse"],
] as const)(
	"the practice list is reviewed to its end in %s by %s: no answer is lost or lands elsewhere",
	async (tag, by) => {
		const words = { ...language(tag).words, review: pageWords(tag).review };
		const addon = withBusyColleagues(built()!);
		local = await localPage({ addon, locale: tag === "da" ? "da-DK" : "en-US", width: 1300 });
		const { choose, save } = person(local.page);
		// In half of the runs the list has its result columns already, and they are to keep up.
		if (by === "mouse") await tier(words);
		const before = (await save()).sheets[0]!;

		await choose(words.sidebar.places.overview);
		const { given, kept } = await reviewAll(words, by);

		const { sheets } = await save();
		expectAnswers(given, sheets[0]!, before, words);
		expectHistory(given, sheets, words);
		// Every third save failed: the page said so, and tried again.
		expect(kept).toBe(true);
		if (by === "mouse") {
			const tiers = byCustomer(sheets[0]!, words.results.tier);
			tiers.delete("Nyt Bageri");
			await tier(words);
			const again = byCustomer((await save()).sheets[0]!, words.results.tier);
			again.delete("Nyt Bageri");
			expect(tiers).toEqual(again);
		}
		expect(local.errors).toEqual([]);
	},
);

async function tier(words: Words): Promise<void> {
	await person(local.page).choose(words.menu.tier);
	await local.page
		.locator("#toasts")
		.filter({ hasText: /2[23] / })
		.last()
		.waitFor();
}

/** By customer and question, what was answered last; and whether the page ever said that answers are kept. */
async function reviewAll(words: Words, by: "keyboard" | "mouse") {
	const sidebar = local.page.frameLocator("iframe[title='Customer Tiers']");
	const hands = by === "mouse" ? mouse(sidebar) : keyboard(local.page, sidebar);
	const given = new Map<string, Map<string, number>>();
	let kept = false;
	await sidebar.locator("#place-review").waitFor();
	await hands.begin("Ida");
	const heading = async () => (await sidebar.locator("h1").last().textContent()) ?? "";
	/** Answers what is asked; @returns whether something was. */
	const answer = async (answers: Map<string, number>) => {
		await sidebar.locator("#question").waitFor();
		const question = (await sidebar.locator("#question").textContent()) ?? "";
		const value = answerTo(await heading(), question);
		if ((await sidebar.locator(".answers").count()) > 0) await hands.answer(value);
		else if ((await sidebar.locator("#figure[type=date]").count()) > 0) await hands.day(dayTo(value));
		else if ((await sidebar.locator("#figure").count()) > 0) await hands.figure(value);
		else return false;
		answers.set(question, value);
		return true;
	};
	while ((await heading()) !== words.review.finished.heading && given.size < 30) {
		const customer = await heading();
		expect(given.has(customer)).toBe(false);
		const answers = new Map<string, number>();
		given.set(customer, answers);
		while (await answer(answers));
		const known = await sidebar.locator("details button[aria-label]").count();
		if (known > 0) {
			await hands.changeAnswer(given.size % known);
			await answer(answers);
		}
		kept ||= ((await sidebar.locator("#saving").textContent()) ?? "").includes(words.review.saving.tryNow);
		await hands.next();
		await expect.poll(heading).not.toBe(customer);
	}
	expect(given.size).toBe(22);
	await expect.poll(() => sidebar.locator("#saving").innerText()).toBe(words.review.saving.saved);
	return { given, kept };
}

/** An answer that differs from customer to customer and from question to question. */
function answerTo(customer: string, question: string): number {
	return ([...`${customer}${question}`].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 5) + 1;
}

/** The day given for an answer to a question about a day. */
const dayTo = (answer: number) => `2026-10-0${answer}`;

type Given = ReadonlyMap<string, ReadonlyMap<string, number>>;

const factOf = (question: string, { questions }: Words) =>
	(Object.keys(questions) as QuestionFact[]).find((fact) => questions[fact] === question)!;

/** Each answer stands at its customer, under its heading; every other cell of the user's is as it was. */
function expectAnswers(given: Given, after: unknown[][], before: unknown[][], words: Words): void {
	const headings = after[HEADING_ROW]!.map(String);
	const columnOf = (fact: QuestionFact) =>
		headings.findIndex((one) => one === language("en").words.facts[fact] || one === words.facts[fact]);
	const expected = rowsOf(before);
	for (const [customer, answers] of given) {
		for (const [question, value] of answers) {
			const fact = factOf(question, words);
			expect(columnOf(fact), fact).toBeGreaterThanOrEqual(0);
			expected.get(customer)![columnOf(fact)] =
				{ share: value / 100, date: new Date(`${dayTo(value)}T00:00`) }[FACTS[fact] as string] ?? value;
		}
	}
	expected.set("Nyt Bageri", ["Nyt Bageri", "K-999", 50000]);
	const answered = headings.flatMap((_, column) =>
		column < OWN ||
		[...given.values()].some((answers) =>
			[...answers.keys()].some((one) => columnOf(factOf(one, words)) === column),
		)
			? [column]
			: [],
	);
	const texts = (rows: Map<string, unknown[]>) =>
		[...rows]
			.map(([customer, row]) => [customer, ...answered.map((column) => String(row[column] ?? ""))])
			.sort();
	expect(texts(rowsOf(after))).toEqual(texts(expected));
}

/** Each answer has one line, with who gave it; and each customer one that says they were reviewed. */
function expectHistory(given: Given, sheets: unknown[][][], words: Words): void {
	const history = sheets.find((sheet) => sheet[0]?.[0] === words.record.title)!;
	const lines = history.filter((row) =>
		row.some((cell) => String(cell).includes(":") || cell === "reviewed"),
	);
	for (const [customer, answers] of given) {
		const of = lines.filter((row) => row.includes(customer) && row.includes("Ida"));
		expect(
			of.filter((row) => row.includes("reviewed")),
			customer,
		).toHaveLength(1);
		for (const question of answers.keys())
			expect(
				of.some((row) => row.includes(`fact:${factOf(question, words)}`)),
				`${customer}: ${question}`,
			).toBe(true);
	}
	const change = history.find((row) => row.includes(words.record.headings.change))!;
	const ids = lines
		.filter((row) => !row.some((cell) => String(cell).startsWith("tier:")))
		.map((row) => String(row[change.indexOf(words.record.headings.change)]));
	expect(new Set(ids).size).toBe(ids.length);
}

function rowsOf(sheet: unknown[][]): Map<string, unknown[]> {
	const rows = sheet.slice(HEADING_ROW + 1).filter((row) => row[0] !== "");
	return new Map(rows.map((row) => [String(row[0]), [...row]]));
}

function byCustomer(sheet: unknown[][], heading: string): Map<string, unknown> {
	const column = sheet[HEADING_ROW]!.indexOf(heading);
	return new Map([...rowsOf(sheet)].map(([customer, row]) => [customer, row[column]]));
}
