import { afterEach, describe, expect, test } from "vitest";
import type { Customer } from "../../src/tiering/facts.ts";
import { ADVOCATE, REFERRALS } from "./advocate.ts";
import { reviewServer } from "./reviewServer.ts";
import { answers } from "./serverReplies.ts";
import { type Replies, type SidebarAlone, sidebarAlone } from "./sidebarAlone.ts";
import { unfold } from "./unfold.ts";

let sidebar: SidebarAlone;
afterEach(() => sidebar.browser.close());

const EARNER: Customer = { customer: "Ane Ltd", revenue: 10_000, profit: 1200, negotiation: 3, daysLate: 10 };
const LOSER: Customer = { customer: "Bo & Co", revenue: 10_000, profit: -1250, previousRevenue: 9000 };
const MAY_3 = 20_941; // 3 May 2027

type Options = NonNullable<Parameters<typeof reviewServer>[1]>;

async function openReview(
	customers: readonly Customer[],
	options: Options = {},
	others: Partial<Replies> = {},
) {
	const server = reviewServer(customers, { referrals: REFERRALS, ...options });
	sidebar = await sidebarAlone(answers({ ...server.answers, ...others }));
	const { page } = sidebar;
	await page.locator("#review").click();
	await page.locator("#next").waitFor();
	return { page, server, facts: () => server.line(customers[0]!.customer!).facts };
}

const summary = (text: RegExp) => sidebar.page.locator("summary", { hasText: text });
const status = () => sidebar.page.locator("#status").textContent();
const press = (name: string) => sidebar.page.getByRole("button", { name, exact: true }).click();
const open = (title: RegExp) => unfold(sidebar.page, title);
const openPlan = () => open(/^Plan/);
const actions = () => sidebar.page.locator("#plan-action option").allTextContents();

async function tabTo(selector: string): Promise<void> {
	for (let pressed = 0; pressed < 80; pressed++) {
		if (await sidebar.page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
		await sidebar.page.keyboard.press("Tab");
	}
	throw new Error(`Tab never reaches ${selector}.`);
}

/** Expects a button above the bar at the foot of the page, which covers everything below. */
async function expectInSight(name: string): Promise<void> {
	const box = (await sidebar.page.getByRole("button", { name, exact: true }).boundingBox())!;
	const bar = (await sidebar.page.locator(".moving").boundingBox())!;
	expect(box.y + box.height).toBeLessThanOrEqual(bar.y);
}

describe("the plan on a review card", () => {
	test("is made by keyboard alone, and keys typed in it do not answer the question or leave the card", async () => {
		const { page, server, facts } = await openReview([LOSER, EARNER]);
		const { keyboard } = page;
		await tabTo(".act > summary");
		await keyboard.press("Enter");
		await tabTo("#plan-action");
		await keyboard.type("reprice");
		await expect.poll(() => page.locator("#plan-hint").textContent()).toContain("Breaks even at prices 13");
		await tabTo("#plan-owner");
		expect(await page.locator("#plan-owner").inputValue()).toBe("Ane");
		await keyboard.type("Bo 2");
		await keyboard.press("Enter");
		await tabTo("#plan-due");
		await keyboard.type("05032027");
		await tabTo(".buttons button[aria-describedby=plan-warning]");
		await keyboard.press("Enter");
		expect(await status()).toBe("Plan: reprice, Bo 2, by May 3, 2027.");
		expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Change the plan");
		await expect.poll(facts).toMatchObject({ planAction: "reprice", planOwner: "Bo 2", planDue: MAY_3 });
		expect(await page.locator("h1").textContent()).toBe("Bo & Co");
		expect(server.log.map((change) => ("fact" in change ? change.fact : change.kind))).toEqual([
			"planAction",
			"planOwner",
			"planDue",
		]);
		await tabTo("#plan-done");
		await keyboard.press("Space");
		expect(await status()).toBe("Plan: reprice, Bo 2, by May 3, 2027 – done.");
		await expect.poll(() => facts().planDone).toBe(1);
		expect(sidebar.errors).toEqual([]);
	});

	test("suggests the actions that fit the tier first, and always offers all nine", async () => {
		await openReview([LOSER, EARNER]);
		await openPlan();
		expect(await sidebar.page.locator("#plan-action optgroup").first().getAttribute("label")).toBe(
			"Suggested",
		);
		expect(await actions()).toEqual([
			"choose",
			"reprice",
			"say good-bye",
			"plan growth",
			"make an offer",
			"agree a change",
			"reassign",
			"refer on",
			"win back",
			"do nothing",
		]);
	});

	test("suggests reassign once an answer makes the customer draining", async () => {
		const { page } = await openReview([{ ...LOSER, satisfaction: 1 }]);
		await openPlan();
		await page.locator("#plan-action").selectOption("nothing");
		await open(/questions? left open/);
		await page.getByRole("button", { name: "What do they do to the people who serve them?" }).click();
		await page.keyboard.press("1");
		expect((await actions()).slice(1, 4)).toEqual(["reprice", "say good-bye", "reassign"]);
		expect(await page.locator("#plan-action").inputValue()).toBe("nothing");
		expect(await summary(/persona: Draining/).count()).toBe(1);
	});

	test("requires an action and a day not passed, but keeps an overdue day set earlier", async () => {
		const { page, facts } = await openReview([
			{ ...LOSER, planAction: "educate", planOwner: "Ib", planDue: 20_700 },
			EARNER,
		]);
		await open(/^Plan: agree a change, Ib, by Sep 4, 2026 – overdue$/);
		expect(await page.locator("#plan-due").inputValue()).toBe("2026-09-04");
		await page.locator("#plan-owner").fill("Eva");
		await press("Change the plan");
		await expect.poll(() => facts().planOwner).toBe("Eva");
		await page.locator("#plan-due").fill("2026-11-20");
		await press("Change the plan");
		expect(await status()).toBe("That day has passed. Choose today or later, or leave it empty.");
		expect(await page.evaluate(() => document.activeElement?.id)).toBe("plan-due");
		await page.locator("#plan-action").selectOption("");
		await press("Change the plan");
		expect(await status()).toBe("Choose what to do first.");
		expect(facts()).toMatchObject({ planAction: "educate", planDue: 20_700 });
	});

	test("is not done after its action changes, and leaves no fact behind when removed", async () => {
		const { page, facts } = await openReview([
			{ ...LOSER, planAction: "reprice", planOwner: "Ib", planDue: 20_700, planDone: 1 },
		]);
		await open(/^Plan: reprice, Ib, by Sep 4, 2026 – done$/);
		await page.locator("#plan-action").selectOption("nothing");
		await press("Change the plan");
		await expect.poll(facts).toMatchObject({ planAction: "nothing", planDone: 0 });
		expect(await page.locator("#plan-done").isVisible()).toBe(false);
		await page
			.locator("details", { has: page.locator("#plan-action") })
			.getByRole("button", { name: "Remove" })
			.first()
			.click();
		expect(await status()).toBe("The plan was removed.");
		await expect.poll(facts).toEqual(LOSER);
		expect(await summary(/^Plan$/).count()).toBe(1);
		expect(await page.locator("#plan-owner").inputValue()).toBe("");
	});

	test("offers providers from the team's list for a Tier 3 customer, and opens that tab", async () => {
		const { page, facts } = await openReview([{ ...EARNER, profit: 100, previousRevenue: 12_000 }]);
		expect(await page.locator(".standing .chip").textContent()).toBe("Tier 3");
		await openPlan();
		await page.locator("#plan-action").selectOption("educate");
		await page.locator("#plan-provider").selectOption("Trykkeriet i Aarhus");
		await press("Plan it");
		await expect.poll(() => facts().planProvider).toBe("Trykkeriet i Aarhus");
		expect(await page.locator("#plan-provider-help").textContent()).toContain("“Alternatives”");
		await press("Open that tab");
		await expect.poll(() => sidebar.lastSent("sidebarOpenTab")).toEqual(["alternatives"]);
	});

	test("accepts a typed provider when the team has no list, and asks only for actions that need one", async () => {
		const { page, facts } = await openReview([LOSER], { providers: [], referrals: {} });
		await openPlan();
		await page.locator("#plan-action").selectOption("reprice");
		expect(await page.locator("#plan-provider").isVisible()).toBe(false);
		await page.locator("#plan-action").selectOption("refer");
		await page.locator("#plan-provider").fill(" Nabo & Co ");
		await press("Plan it");
		await expect.poll(facts).toMatchObject({ planAction: "refer", planProvider: "Nabo & Co" });
	});

	test("shows the break-even price only when one exists", async () => {
		const { page } = await openReview([{ customer: "Di", revenue: 10_000, profit: 8000, manualTier: 1 }]);
		await openPlan();
		await page.locator("#plan-action").selectOption("reprice");
		expect(await page.locator("#plan-hint").textContent()).toBe("");
	});

	test("shows a colleague's conflicting plan beside the user's, both in words", async () => {
		const { page, server, facts } = await openReview([LOSER, EARNER]);
		await openPlan();
		await page.locator("#plan-action").selectOption("reprice");
		server.list[0]!.facts = { ...LOSER, planAction: "grow", planOwner: "Ib" };
		server.list[0]!.by.set("planAction", "Ib").set("planOwner", "Ib");
		await press("Plan it");
		const decisions = page.locator(".decision p:first-child");
		await expect.poll(() => decisions.count()).toBe(2);
		expect(await decisions.first().textContent()).toBe(
			"Bo & Co, Customer plan: Ib says plan growth, you say reprice.",
		);
		await press("Keep plan growth");
		expect(await summary(/^Plan: plan growth$/).count()).toBe(1);
		expect(await page.locator("#plan-action").inputValue()).toBe("grow");
		await press("Use “Ane”");
		await expect.poll(facts).toMatchObject({ planAction: "grow", planOwner: "Ane" });
		expect(await page.locator("#plan-owner").inputValue()).toBe("Ane");
	});

	test("warns before leaving a card with an unsaved plan", async () => {
		const { page, server, facts } = await openReview([LOSER, EARNER]);
		await openPlan();
		await page.locator("#plan-action").selectOption("reprice");
		await page.locator("#next").click();
		expect(await status()).toBe("The plan is not saved yet. Press “Plan it”, or go on again without it.");
		expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Plan it");
		await page.keyboard.press("Enter");
		await expect.poll(() => facts().planAction).toBe("reprice");
		await page.keyboard.press("ArrowRight");
		await expect.poll(() => page.locator("h1").textContent()).toBe("Ane Ltd");
		await openPlan();
		await page.locator("#plan-action").selectOption("offer");
		await page.keyboard.press("Escape");
		await page.keyboard.press("ArrowLeft");
		expect(await status()).toContain("not saved yet");
		await page.keyboard.press("ArrowLeft");
		await expect.poll(() => page.locator("h1").textContent()).toBe("Bo & Co");
		expect(server.line("Ane Ltd").facts.planAction).toBeUndefined();
	});

	test("is hidden in a team round", async () => {
		const { page } = await openReview([ADVOCATE]);
		await open(/Order and selection/);
		await page.locator("#round").check();
		await press("Show these");
		await page.getByText("Team round: answer on your own.").waitFor();
		expect(await page.locator("main").innerText()).not.toMatch(/Plan|Brought|Outlook|Referred by/);
	});
});

describe("referred customers on a review card", () => {
	test("are open for a customer who may be let go: the first five, and the others on request", async () => {
		const { page } = await openReview([ADVOCATE]);
		await open(/^Act$/);
		const section = page.locator(".act details", { has: page.locator("#came-anyway") });
		expect(await section.locator("summary").textContent()).toBe("Brought 7 customers, worth 118,000");
		expect(await section.getAttribute("open")).not.toBeNull();
		expect(await section.locator("li").allTextContents()).toEqual([
			"Bo & Co: 40,000",
			"Møllers Maskinværksted: 30,000, and brought 1 other",
			"Café Ærø: 20,000",
			"Dania Byg: 8,000",
			"Vestkyst El: 5,000",
		]);
		expect(await section.innerText()).toContain("If they leave, these may too.");
		await press("Show 1 more");
		expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
			"Fjordens Fisk: value not known",
		);
		const role = await summary(/Our role/).boundingBox();
		expect((await section.boundingBox())!.y).toBeLessThan(role!.y);
	});

	test("are one click away for other customers, with who referred the customer", async () => {
		const { page } = await openReview([
			{
				customer: "Ane Ltd",
				revenue: 20_000,
				profit: 9000,
				referred: 8,
				referralValue: 127_800,
				manualTier: 2,
			},
			{ ...EARNER, customer: "Cy plc", referredBy: "Google ads", referred: 0 },
		]);
		await open(/^Brought 8 customers, worth 127,800$/);
		expect(await page.locator(".act details[open] li").allTextContents()).toEqual([
			"Nordlys Tryk ApS: 9,800, and brought 7 others",
		]);
		await page.locator("#next").click();
		await expect.poll(() => page.locator("h1").textContent()).toBe("Cy plc");
		await open(/^Referrals$/);
		expect(await page.locator(".act").innerText()).toContain("Referred by Google ads");
		expect(await page.locator("#came-anyway").count()).toBe(0);
	});

	test("give no credit when marked as would have come anyway, and derived numbers are not written", async () => {
		const { page, server, facts } = await openReview([ADVOCATE]);
		await open(/^Act$/);
		expect(await page.locator("main").innerText()).toContain("Referral credit: 36,950");
		await page.locator("#came-anyway").focus();
		await page.keyboard.press("Space");
		expect(await status()).toBe("Would have come anyway: yes");
		await expect.poll(() => facts().cameAnyway).toBe(1);
		expect(await page.locator("main").innerText()).not.toContain("Referral credit");
		await page.keyboard.press("Space");
		await expect.poll(() => facts().cameAnyway).toBe(0);
		await page.keyboard.press("Escape");
		await open(/questions? left open/);
		await page.getByRole("button", { name: "How did the last negotiation go?" }).click();
		await page.keyboard.press("4");
		await expect.poll(() => facts().negotiation).toBe(4);
		const written = new Set(server.log.map((change) => ("fact" in change ? change.fact : change.kind)));
		expect([...written]).toEqual(["cameAnyway", "negotiation"]);
	});

	test("are named before a plan to let the customer go, and the button must be pressed twice", async () => {
		const { page, server, facts } = await openReview([ADVOCATE]);
		await open(/Our role/);
		expect(await page.locator("main").innerText()).toContain(
			"The 7 customers they brought are worth 118,000: look at that first.",
		);
		await openPlan();
		await page.locator("#plan-action").selectOption("goodbye");
		const warning = page.locator("#plan-warning");
		expect(await warning.textContent()).toBe(
			"Brought 7 customers, worth 118,000: Bo & Co, Møllers Maskinværksted, Café Ærø, Dania Byg, Vestkyst El … and 2 more. If they leave, these may too.",
		);
		await press("Plan it");
		expect(await status()).toBe(
			"Brought 7 customers, worth 118,000. If you still mean it, press “Plan it all the same”.",
		);
		await expectInSight("Plan it all the same");
		expect(server.log).toEqual([]);
		await page.locator("#plan-action").selectOption("refer");
		await press("Plan it");
		expect(server.log).toEqual([]);
		await press("Plan it all the same");
		await expect.poll(() => facts().planAction).toBe("refer");
		expect(await status()).toContain("Plan: refer on, Ane.");
		await page.locator("#plan-owner").fill("Eva");
		await press("Change the plan");
		await expect.poll(() => facts().planOwner).toBe("Eva");
		await page.locator("#plan-action").selectOption("reprice");
		expect(await warning.textContent()).toBe("");
		await press("Change the plan");
		await expect.poll(() => facts().planAction).toBe("reprice");
	});
});

describe("the letter draft on a review card", () => {
	const letter = () => sidebar.page.locator("#letter-text").inputValue();
	const openLetter = () => open(/^Draft a letter$/);

	test("matches the plan and fills in known values, in English and Danish", async () => {
		const { page } = await openReview([LOSER], { referrals: {} });
		await openPlan();
		await openLetter();
		expect(await page.locator("#letter").inputValue()).toBe("agreeChange");
		await page.locator("#plan-action").selectOption("refer");
		await page.locator("#plan-provider").selectOption("Nabo & Co");
		await page.locator("#plan-due").fill("2027-05-03");
		expect(await page.locator("#letter").inputValue()).toBe("referOn");
		expect(await letter()).toMatch(/^Subject: .+\n\nDear Bo & Co\n/);
		for (const known of ["Nabo & Co", "May 3, 2027", "\nAne"]) expect(await letter()).toContain(known);
		await page.locator("#letter-language").selectOption({ label: "Dansk" });
		expect(await letter()).toMatch(/^Emne: .+\n\nKære Bo & Co\n/);
		expect(await letter()).toContain("3. maj 2027");
		expect(await page.locator("#letter-text").getAttribute("lang")).toBe("da-DK");
		expect(await page.locator("#letter-text").getAttribute("readonly")).not.toBeNull();
		await page.locator("#letter").selectOption("askReferral");
		await page.locator("#plan-action").selectOption("reprice");
		expect(await page.locator("#letter").inputValue()).toBe("askReferral");
	});

	test("uses the team's own playbook texts, as does the role section", async () => {
		const { page } = await openReview([LOSER], {
			referrals: {},
			playbook: {
				"letter.goodbye.body": "So long, {customer}. <b>{me}</b>",
				"tier.4.role": "Kind stranger",
				"tier.4.action": "Send them cake",
			},
		});
		await openPlan();
		await openLetter();
		await page.locator("#letter").selectOption("goodbye");
		expect(await letter()).toContain("\n\nSo long, Bo & Co. <b>Ane</b>");
		await page.locator("#letter-language").selectOption({ label: "Dansk" });
		expect(await letter()).toContain("Kære Bo & Co");
		await open(/^Our role: Kind stranger$/);
		expect(await page.locator("main").innerText()).toContain("Send them cake");
	});

	test("says of a provisional tier who its customers are only for the case that it holds", async () => {
		const unproven = {
			customer: "Ida",
			walletShare: 0.5,
			products: 3,
			referred: 1,
			daysLate: 12,
			negotiation: 3,
		};
		const { page } = await openReview([unproven, EARNER], { referrals: {} });
		await open(/Our role/);
		const text = () => page.locator("main").innerText();
		expect(await text()).toContain("If it holds: Good income");
		await page.locator("#next").click();
		await open(/Our role/);
		await expect.poll(text).toContain("Good income");
		expect(await text()).not.toContain("If it holds");
	});

	test("shows a warning about the referred customers above a good-bye letter", async () => {
		const { page } = await openReview([ADVOCATE]);
		await openPlan();
		await openLetter();
		await page.locator("#letter").selectOption("goodbye");
		const warning = page.locator("details:has(#letter) .warning:not(#plan-warning)");
		expect(await warning.textContent()).toContain("Brought 7 customers, worth 118,000");
		const [above, text] = [await warning.boundingBox(), await page.locator("#letter-text").boundingBox()];
		expect(above!.y).toBeLessThan(text!.y);
		await page.locator("#plan-action").selectOption("goodbye");
		// The warning is at the plan now, above the letter too.
		expect(await warning.textContent()).toBe("");
		expect(await page.locator("#plan-warning").textContent()).toContain("Brought 7 customers");
	});

	test("is copied, or left selected when copying is not allowed", async () => {
		const { page } = await openReview([LOSER]);
		await openPlan();
		await openLetter();
		await press("Copy");
		await expect.poll(status).toBe("Copied.");
		expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Copy");
		await open(/story/);
		await page.locator("#story").focus();
		await page.keyboard.press("Control+V");
		expect(await page.locator("#story").inputValue()).toBe(await letter());
		await page.evaluate(() => {
			document.execCommand = () => false;
		});
		await press("Copy");
		await expect.poll(status).toContain("The text is selected");
		expect(await page.evaluate(() => getSelection()?.toString())).toBe(await letter());
	});
});

test("a review card shows the six-month outlook before the reasons for a new customer, else one click away", async () => {
	const { page } = await openReview([
		{ customer: "Nyt Bageri", revenue: 4800, profit: 240, firstOrder: 20_700, negotiation: 4 },
		{
			customer: "Old & Co",
			revenue: 4800,
			profit: 240,
			firstOrder: 16_000,
			negotiation: 4,
			previousRevenue: 4800,
		},
	]);
	const reason = page.locator(".rest > div > p").filter({ hasText: "Tier" });
	expect(await reason.textContent()).toMatch(
		/^In six months: could go either way \(chance 38–88\s%\)\. Tier/,
	);
	await page.locator("#next").click();
	await expect.poll(() => page.locator("h1").textContent()).toBe("Old & Co");
	expect(await reason.textContent()).toMatch(/^Tier/);
	await open(/^Outlook/);
	const outlook = page.locator(".rest details[open]");
	expect(await outlook.innerText()).toMatch(/Six months\s+Could go either way \(chance 38–88\s%\)\./);
	expect(await outlook.innerText()).toContain("Nothing is known about the owner.");
	expect(await outlook.innerText()).toMatch(/Long term[\s\S]*Not expanding/);
});
