import type { Frame } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { saveXlsx } from "../../src/preview/saveXlsx.ts";
import { type LocalPage, localPage } from "../browser/localPage.ts";
import { person } from "../browser/person.ts";
import { NOT_A_NAME, naughtyTexts } from "./naughtyTexts.ts";

const TAB = "<img src=x onerror=pwned=1>";
const HEADING = "<img src=y onerror=window.pwned=2> </script><script>window.pwned=2</script>";
const SOURCE = '<svg onload="window.pwned=1">';

/**
 * Sorts texts that could be markup first, so that they refer the most customers and are reviewed first. Leaves out the text of
 * maximum length: the local workbook's grid freezes for very long when such a cell is selected.
 */
const names = naughtyTexts
	.filter((text) => !NOT_A_NAME.includes(text) && text.length < 10_000)
	.sort((one, other) => Number(other.includes("<")) - Number(one.includes("<")));
/** Joins lines and collapses white space, as the add-on does when it shows a name. */
const inOneLine = (name: string) => name.replace(/[\s\u200b\ufeff]+/g, " ").trim();
const shownNames = new Set(names.map(inOneLine));

let local: LocalPage;
const dialogs: string[] = [];
beforeAll(async () => {
	const headings = [
		"Customer",
		"Customer number",
		"Revenue",
		"Profit",
		"Referred by",
		"Story",
		"Manual reason",
		HEADING,
	];
	const rows = names.map((name, index) => [
		{ value: name, note: name },
		{ value: `K${index}` },
		{ value: 90_000 - 37 * index },
		{ value: 50 * (index % 7) - 60 },
		{ value: index % 9 === 0 ? SOURCE : names[(index - 1) >> 1]! },
		{ value: names[(index + 1) % names.length]! },
		{ value: names[(index + 2) % names.length]! },
		{ value: names[index % 3]! },
	]);
	const sheet = { name: TAB, rows: [headings.map((value) => ({ value })), ...rows] };
	local = await localPage({ file: { name: `${TAB}.xlsx`, bytes: await saveXlsx([sheet]) }, width: 1300 });
	local.page.on("dialog", (dialog) => {
		dialogs.push(dialog.message());
		void dialog.dismiss();
	});
});
afterAll(() => local.close());

const sidebar = () => local.page.frames().find((frame) => frame.url().endsWith("/Sidebar_en.html"))!;
const texts = (selector: string) =>
	sidebar()
		.locator(selector)
		.evaluateAll((all) => all.map(({ textContent }) => textContent ?? ""));

/** Returns elements that none of the add-on's views contains: a text that has become markup. */
async function foreign(frame: Frame): Promise<string[]> {
	return frame.evaluate(() => {
		const all = [...document.querySelectorAll("body *")];
		const suspicious = all.filter(
			(element) =>
				element.matches(
					"#view :is(img, svg, iframe, object, embed, link, meta, base, script, style, title, a, video)",
				) ||
				[...element.attributes].some(
					({ name, value }) => name.startsWith("on") || /^\s*javascript:/i.test(value),
				),
		);
		return suspicious.map(({ outerHTML }) => outerHTML.slice(0, 200));
	});
}

/** Expects that no text has run or become markup on the page or in the sidebar, and that the browser logged no error. */
async function expectNothingRan(): Promise<void> {
	for (const frame of local.page.frames()) {
		expect(await foreign(frame)).toEqual([]);
		expect(await frame.evaluate(() => "pwned" in window)).toBe(false);
	}
	expect(dialogs).toEqual([]);
	expect(local.errors).toEqual([]);
}

test("the local workbook shows a hostile file name and note as plain text", async () => {
	expect(await local.page.locator("#file-name").textContent()).toContain(TAB);
	await local.page.mouse.move(100, 172);
	await local.page.getByText(names[0]!, { exact: true }).waitFor();
	await person(local.page).choose("Tier my customers");
	await expect
		.poll(() => local.page.locator("#toasts").innerText())
		.toContain(`${names.length} customers tiered`);
	await expectNothingRan();
});

test("the sidebar's home, referrals and cards show hostile names, sources and stories as plain text", async () => {
	await person(local.page).choose("Overview");
	const frame = local.page.frameLocator("iframe[title='Customer Tiers']");
	await frame.locator("#review").waitFor();
	expect(await texts("h1")).toEqual([TAB]);
	await expectNothingRan();

	await frame.locator("#place-more").press("Enter");
	await frame.getByRole("button", { name: "Referrals" }).press("Enter");
	await frame.getByRole("button", { name: "Read the list again" }).waitFor();
	const referrers = await texts("tbody th");
	expect(referrers.filter((text) => text.includes("<")).length).toBeGreaterThan(5);
	expect(referrers.join("\n")).toContain(SOURCE);
	await expectNothingRan();

	await frame.locator("#place-review").press("Enter");
	// That view has a field for the person's name too.
	await frame.getByRole("button", { name: "Read the list again" }).waitFor({ state: "detached" });
	await frame.locator("#reviewer").fill(SOURCE);
	await frame.locator("#reviewer").press("Enter");
	await frame.locator("#next").waitFor();
	const seen = new Set<string>();
	const stories: string[] = [];
	for (let card = 0; card < 8; card++) {
		const [name] = await texts("h1");
		seen.add(name!);
		stories.push(await frame.locator("#story").inputValue());
		await frame.locator("#next").press("Enter");
		await expect.poll(() => texts("h1")).not.toEqual([name]);
	}
	expect([...seen].filter((name) => !shownNames.has(name))).toEqual([]);
	expect(stories.filter((story) => !shownNames.has(story))).toEqual([]);
	expect([...seen].filter((name) => name.includes("<")).length).toBeGreaterThan(3);
	await expectNothingRan();
});

test.each([
	["One answer for several", "<"],
	["New customer? Check first", "New customer"],
	["What if …", "What if …"],
	["Set up", HEADING],
])("the sidebar's view “%s” shows hostile names and headings as plain text", async (view, shown) => {
	const frame = local.page.frameLocator("iframe[title='Customer Tiers']");
	await frame.locator("#place-more").press("Enter");
	await frame.getByRole("button", { name: view, exact: true }).press("Enter");
	await expect.poll(async () => (await texts("#view")).join("\n")).toContain(shown);
	await expectNothingRan();
});

test("the summary's charts and the referral tree show hostile names as plain text", async () => {
	await local.page.getByText("Tier summary", { exact: true }).first().click();
	await expect.poll(() => local.page.locator("canvas.chart").count()).toBe(2);
	await expectNothingRan();
	await person(local.page).choose("Referral tree");
	await expect.poll(() => local.page.locator("#toasts").innerText()).toContain("“Referral tree”");
	await expectNothingRan();
});

/** Returns the content security policy of a page as it is served, by directive. */
async function policy(path: string): Promise<Record<string, string>> {
	const { headers } = await fetch(new URL(path, local.address));
	const parts = headers.get("content-security-policy")!.split("; ");
	return Object.fromEntries(parts.map((directive) => /^(\S+) ?(.*)$/.exec(directive)!.slice(1)));
}

test.each([
	["/", "'none'"],
	["/realm.html", "'self'"],
	["/Sidebar_en.html", "'self'"],
])(
	"the content security policy of %s forbids foreign sources, eval and framing by other pages",
	async (path, shownBy) => {
		const directives = await policy(path);
		expect(directives).toMatchObject({ "default-src": "'none'", "frame-ancestors": shownBy });
		// A blob: is made by a script of the page itself, which unpacks its program.
		expect(directives["script-src"]).toMatch(/^('self'( blob:)?|'sha256-\S+'( 'sha256-\S+')*)$/);
		expect(Object.values(directives).join(" ")).not.toMatch(/unsafe-eval|http|\*/);
	},
);

test("the sidebar's content security policy allows only its own two scripts, in a sandbox without the page's origin", async () => {
	const directives = await policy("/Sidebar_en.html");
	expect(directives["script-src"]!.split(" ")).toHaveLength(2);
	expect(directives["style-src"]).toMatch(/^'sha256-\S+'$/);
	expect(directives.sandbox).not.toContain("allow-same-origin");
	for (const path of ["/", "/Sidebar_en.html"])
		expect(await policy(path)).toMatchObject({ "base-uri": "'none'", "form-action": "'none'" });
});
