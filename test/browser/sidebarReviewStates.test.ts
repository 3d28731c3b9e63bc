import type { Page } from "playwright-core";
import { afterEach, describe, expect, test } from "vitest";
import type { PageWords } from "../../src/i18n/words.ts";
import type { Customer } from "../../src/tiering/facts.ts";
import { pageWords } from "../pageWords.ts";
import { cutOff, violations } from "./accessibility.ts";
import { ADVOCATE, REFERRALS } from "./advocate.ts";
import { reviewServer } from "./reviewServer.ts";
import { answers } from "./serverReplies.ts";
import { type SidebarAlone, sidebarAlone } from "./sidebarAlone.ts";
import { unfold } from "./unfold.ts";

let sidebar: SidebarAlone;
afterEach(() => sidebar.browser.close());

const LONG = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft mbH";
const known: Customer = {
	revenue: 9800,
	profit: 1210,
	previousRevenue: 9000,
	discount: 0.24,
	daysLate: 12,
	complaints: 2,
	accountRequests: 4,
	usage: 4,
	previousUsage: 3,
	products: 2,
	walletShare: 0.3,
	referred: 0,
};
const NORDLYS = { customer: "Nordlys Tryk ApS", ...known };

interface State {
	readonly customers?: readonly Customer[];
	readonly options?: Parameters<typeof reviewServer>[1];
	readonly prepare?: (server: ReturnType<typeof reviewServer>) => void;
	readonly go: (page: Page, words: PageWords, server: ReturnType<typeof reviewServer>) => Promise<unknown>;
}

const summary = (page: Page, text: string) => unfold(page, text);
const press = async (page: Page, ...keys: string[]) => {
	for (const key of keys) await page.keyboard.press(key);
};
const show = async (page: Page, { review }: PageWords, which: string, round = false) => {
	await summary(page, review.choice.summary);
	await page.locator("#which").selectOption(which);
	if (round) await page.locator("#round").check();
	await page.getByRole("button", { name: review.choice.show }).click();
};

const closedOf = (page: Page) => page.locator("main details:not([open]):not([hidden]) > summary:visible");

/** Every state of a review, and how to reach it from the first card. */
const STATES: Record<string, State> = {
	name: { options: { reviewer: "" }, go: (page) => page.locator("#reviewer").waitFor() },
	card: { go: (page) => page.locator(".answers").waitFor() },
	"answers about another customer": {
		customers: [NORDLYS],
		options: { displaced: ["Nordlys Tryk ApS"] },
		go: (page, { review }) => page.getByText(review.displaced).waitFor(),
	},
	"stopped buying": {
		customers: [{ ...NORDLYS, revenue: 0, profit: 0 }],
		go: (page, { review }) => page.locator("#question", { hasText: review.askWhyStopped }).waitFor(),
	},
	"long name, needs facts": {
		customers: [{ customer: LONG }],
		go: (page) => page.locator("#question").waitFor(),
	},
	answered: {
		async go(page, { review }) {
			await press(page, "1", "5", "0");
			await unfold(page, /What we know|Det ved vi/);
			await page.locator("#saving").getByText(review.saving.saved).waitFor();
		},
	},
	changing: {
		async go(page, { review, facts }) {
			await press(page, "4");
			await unfold(page, /What we know|Det ved vi/);
			await page.getByRole("button", { name: `${review.change}: ${facts.negotiation}` }).click();
			await page.locator("[aria-pressed=true]").waitFor();
		},
	},
	"a figure": {
		customers: [{ customer: "Nordlys Tryk ApS", revenue: 9800, profit: 1210 }],
		async go(page, { review }) {
			await unfold(page, /more questions|spørgsmål mere/);
			await page.locator(".rest details[open] .plain button").last().click();
			await page.locator("#figure").fill("many");
			await page.getByRole("button", { name: review.save, exact: true }).click();
		},
	},
	"everything open": {
		async go(page) {
			await press(page, "2", "3");
			for (let closed = closedOf(page); (await closed.count()) > 0; closed = closedOf(page))
				await closed.first().click();
		},
	},
	"an advocate, everything open": {
		customers: [ADVOCATE],
		options: { referrals: REFERRALS },
		async go(page, words) {
			await summary(page, words.review.act);
			await page.getByRole("button", { name: words.review.referrals.more(1) }).click();
			for (let closed = closedOf(page); (await closed.count()) > 0; closed = closedOf(page))
				await closed.first().click();
			await page.locator("#plan-action").selectOption("goodbye");
			await page.getByRole("button", { name: words.plan.set, exact: true }).click();
			await page.getByRole("button", { name: words.plan.anyway }).waitFor();
		},
	},
	"a plan, overdue, and whom to refer to": {
		customers: [{ ...NORDLYS, planAction: "refer", planOwner: "Bo", planDue: 20_700, planProvider: LONG }],
		async go(page) {
			await unfold(page, page.locator("details:has(> div > .field > #plan-action) > summary"));
			await page.locator("#plan-owner").fill(LONG);
			await page.locator("#next").click();
		},
	},
	"a new customer": {
		customers: [{ ...NORDLYS, firstOrder: 20_700, negotiation: 3, energy: 1, satisfaction: 2 }],
		go: (page, { outlook }) =>
			unfold(page, /^(Outlook|Udsigter)/).then(() =>
				page.locator("dt", { hasText: outlook.headings.sixMonths }).waitFor(),
			),
	},
	"set by hand": {
		async go(page, { review }) {
			await summary(page, review.override.summary);
			await page.locator("#by-hand").selectOption("1");
			await page.locator("#by-hand-reason").fill("Founding partner");
			await page.getByRole("button", { name: review.override.set, exact: true }).click();
		},
	},
	"nothing more": {
		customers: [{ ...NORDLYS, profit: -3000 }],
		go: (page, { review }) => page.getByText(review.nothingMore).waitFor(),
	},
	team: {
		prepare(server) {
			server.list[0]!.team = [
				{
					fact: "energy",
					answers: [
						{ by: "Ane", answer: 4 },
						{ by: "Bo", answer: 4 },
						{ by: "Christoffer", answer: 5 },
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
		},
		go: (page) => page.locator(".team").waitFor(),
	},
	round: {
		go: async (page, words) => {
			await show(page, words, "all", true);
			await page.getByText(words.review.inRound).waitFor();
			await press(page, "4");
		},
	},
	"saving fails": {
		options: {
			beforeSave() {
				throw new Error("offline");
			},
		},
		async go(page) {
			await press(page, "2");
			await page.locator("#saving.problem").waitFor();
		},
	},
	collision: {
		async go(page, _, { list }) {
			list[0]!.facts = { ...list[0]!.facts, negotiation: 4, energy: 1 };
			list[0]!.by.set("negotiation", "Bo");
			await page.keyboard.press("2");
			await page.locator(".decision").waitFor();
		},
	},
	alike: {
		async go(page, _, { list }) {
			list[0]!.facts = { ...list[0]!.facts, customer: "Nordlys Tryk & Papir A/S" };
			await press(page, "2", "3", "Enter");
			await page.locator(".decision").waitFor();
		},
	},
	lost: {
		async go(page, _, { list }) {
			list.splice(0, 1);
			await press(page, "2", "Enter");
			await page.locator(".decision").waitFor();
		},
	},
	gone: {
		customers: Array.from({ length: 14 }, (_, index) => ({ ...known, customer: `Customer ${index + 1}` })),
		async go(page, words, { list }) {
			list.splice(12, 1);
			for (let card = 2; card <= 13; card++) await page.keyboard.press("Enter");
			await page.getByText(words.review.gone("Customer 13")).waitFor();
		},
	},
	"on its way": {
		customers: Array.from({ length: 14 }, (_, index) => ({ ...known, customer: `Customer ${index + 1}` })),
		options: { beforeCards: () => new Promise(() => undefined) },
		async go(page, words) {
			for (let card = 2; card <= 12; card++) await page.keyboard.press("Enter");
			await page.getByText(words.review.loading).waitFor();
		},
	},
	finished: {
		async go(page) {
			await press(page, "1", "1", "1", "1", "1", "1", "Enter", "1", "Enter");
			await page.locator(".onward").first().waitFor();
		},
	},
	"finished with some left": {
		options: { at: 1 },
		async go(page) {
			await press(page, "5", "Enter");
			await page.locator(".onward").first().waitFor();
		},
	},
	empty: {
		async go(page, words) {
			await show(page, words, "talk");
			await page.getByText(words.review.empty.text).waitFor();
		},
	},
};

type Look = NonNullable<Parameters<typeof sidebarAlone>[1]> & { readonly locale: "en-US" | "da-DK" };

async function openState({ customers, options, prepare, go }: State, look: Look): Promise<Page> {
	const server = reviewServer(customers ?? [NORDLYS, { ...known, customer: "Bo & Co", revenue: 12_000 }], {
		...options,
		locale: look.locale,
	});
	prepare?.(server);
	sidebar = await sidebarAlone(answers(server.answers, look.locale), look);
	const { page } = sidebar;
	await page.locator("#review").click();
	await page.locator(".review").waitFor();
	await go(page, pageWords(look.locale), server);
	return page;
}

const LOOKS: Record<string, Look> = {
	"in English": { locale: "en-US" },
	"in Danish, dark": { locale: "da-DK", colorScheme: "dark" },
	"twice as large, in Danish": { locale: "da-DK", width: 150, height: 400 },
};

describe.each(Object.entries(STATES))("review state: %s", (name, state) => {
	test.each(Object.entries(LOOKS))(
		"has no accessibility violations and no cut-off text, %s",
		async (look, options) => {
			const page = await openState(state, options);
			if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name} ${look}.png` });
			expect(await violations(page)).toEqual([]);
			expect(await cutOff(page)).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
			expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe("BODY");
			expect(sidebar.errors).toEqual([]);
		},
	);
});
