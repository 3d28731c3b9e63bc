import { afterEach, expect, test } from "vitest";
import { TIER_COLORS } from "../../src/results/tierColors.ts";
import { type LocalPage, localPage } from "./localPage.ts";
import { person } from "./person.ts";

const CSV = [
	"Kunde;Omsætning;Bruttofortjeneste;Dage for sent",
	"Ane ApS;10.000,00;3.000,50;0",
	"Bo & Co;9.800,00;-1.240,00;41",
].join("\n");

let local: LocalPage;
afterEach(() => local.close());

/** Counts the pixels of that colour in the grid. */
async function pixels(color: string): Promise<number> {
	const shot = (await local.page.locator("#grid").screenshot()).toString("base64");
	return local.page.evaluate(
		async ([image, wanted]) => {
			const picture = new Image();
			picture.src = `data:image/png;base64,${image}`;
			await picture.decode();
			const canvas = document.createElement("canvas");
			canvas.width = picture.width;
			canvas.height = picture.height;
			const context = canvas.getContext("2d")!;
			context.drawImage(picture, 0, 0);
			const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
			let count = 0;
			for (let at = 0; at < data.length; at += 4) {
				const hex = [data[at]!, data[at + 1]!, data[at + 2]!].map((part) =>
					part.toString(16).padStart(2, "0"),
				);
				if (`#${hex.join("")}` === wanted) count++;
			}
			return count;
		},
		[shot, color] as const,
	);
}

test("Tier my customers in the menu writes columns, colours and the summary of the practice list", async () => {
	local = await localPage({ width: 1600, height: 1400 });
	await person(local.page).choose("Tier my customers");
	await expect
		.poll(() => local.page.locator("#toasts").innerText())
		.toMatch(/^Customer Tiers\n22 customers tiered\./);
	const { sheets } = await person(local.page).save();
	const rows = sheets[0]!;
	// A blank column follows: it carries the sign that unfolds those that are folded.
	expect(rows[3]!.slice(rows[3]!.indexOf("Tier")).filter((heading) => heading !== "")).toEqual([
		"Tier",
		"Why",
		"Next step",
		"Score",
		"Range",
		"Next question",
		"Persona",
		"Six months",
		"Long term",
		"Referred customers",
		"Referral value",
		"Referral credit",
	]);
	const tiers = rows.slice(4, 26).map((row) => row[rows[3]!.indexOf("Tier")]);
	expect(new Set(tiers)).toEqual(new Set([1, 2, 3, 4, "needs facts"]));
	const [summary] = sheets[2]!.filter((row) => String(row[0]).startsWith("Check:"));
	expect(summary![0]).toContain("the tiers add up to the list — 22 customers");
	// The board is in view, in the colours of the tiers.
	for (const tier of [1, 2, 3, 4] as const) {
		await expect.poll(() => pixels(TIER_COLORS[tier].ground)).toBeGreaterThan(2_000);
	}
	expect(local.errors).toEqual([]);
});

test("custom functions typed into a Danish sheet return tiers and reasons, or say what is wrong", async () => {
	local = await localPage({
		file: { name: "kunder.csv", bytes: new TextEncoder().encode(CSV) },
		locale: "da-DK",
		width: 1400,
	});
	const { goTo, enter, save } = person(local.page);
	const type = async (cell: string, text: string) => {
		await goTo(cell);
		await enter(text);
	};
	await type("F1", "=CUSTOMER_TIER(A1:D3)");
	await type("G2", "=CUSTOMER_WHY(A2:D2;A1:D1)");
	await type("H2", "=CUSTOMER_TIER(A2:D2)");
	await expect
		.poll(() => save().then(({ sheets }) => sheets[0]!.map((row) => row.slice(5, 7))))
		.toEqual([
			["Niveau"],
			[
				2,
				"Niveau 2: kan ikke komme højere, så længe intet viser, at de vokser med os. For: en dækningsgrad på 30\u00a0%, betaler til tiden.",
			],
			[4],
		]);
	await goTo("H2");
	await expect
		.poll(() => local.page.locator("#formula-message").textContent())
		.toContain("CUSTOMER_TIER fik én række og ingen overskrifter.");
});

test("the sidebar in the local workbook tiers the practice list by keyboard alone", async () => {
	local = await localPage({ width: 1400 });
	await person(local.page).choose("Overview");
	const sidebar = local.page.frameLocator("iframe[title='Customer Tiers']");
	await expect.poll(() => sidebar.locator("h1").textContent()).toBe("Practice list");
	expect(await sidebar.locator("h1").evaluate((heading) => heading === document.activeElement)).toBe(true);
	await sidebar.locator("#place-more").press("Enter");
	await sidebar.getByRole("button", { name: "Tier my customers" }).focus();
	await local.page.keyboard.press("Enter");
	await expect.poll(() => sidebar.getByRole("status").textContent()).toContain("22 customers tiered.");
	expect(await sidebar.locator("tr").allInnerTexts()).toHaveLength(5);
	const width = await sidebar.locator("body").evaluate((body) => [body.scrollWidth, innerWidth]);
	expect(width).toEqual([300, 300]);
});
