import { readFile } from "node:fs/promises";
import { readXlsx } from "hucre/xlsx";
import { afterEach, expect, test } from "vitest";
import { CHART_COLORS, TIER_CHART_COLORS } from "../../src/results/chartColors.ts";
import { type LocalPage, localPage } from "./localPage.ts";
import { person } from "./person.ts";

let local: LocalPage;
afterEach(() => local.close());

const charts = () => local.page.locator("canvas.chart");
const titles = () => charts().evaluateAll((all) => all.map((chart) => chart.ariaLabel ?? ""));
const tops = () => charts().evaluateAll((all) => all.map((chart) => chart.getBoundingClientRect().y));
const shown = (chart: number) => charts().nth(chart).isVisible();

/** Counts the opaque pixels of that colour in each chart. */
const pixels = (color: string) =>
	charts().evaluateAll((all, wanted) => {
		const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(wanted.slice(at, at + 2), 16));
		return all.map((chart) => {
			const canvas = chart as HTMLCanvasElement;
			const { data } = canvas.getContext("2d")!.getImageData(0, 0, canvas.width, canvas.height);
			let count = 0;
			for (let at = 0; at < data.length; at += 4) {
				if (data[at] === red && data[at + 1] === green && data[at + 2] === blue && data[at + 3] === 255)
					count++;
			}
			return count;
		});
	}, color);

/** Tiers the practice list and opens the summary. */
async function summary(locale: string, item: string, tab: string): Promise<void> {
	local = await localPage({ locale, width: 2000, height: 1300 });
	await person(local.page).choose(item);
	await expect.poll(() => local.page.locator("#toasts").innerText()).toContain("22");
	// The board has charts of its own.
	await expect.poll(titles).toHaveLength(2);
	const ofBoard = await titles();
	await local.page.getByText(tab, { exact: true }).last().click();
	await expect.poll(async () => (await titles()).some((title) => ofBoard.includes(title))).toBe(false);
	await expect.poll(titles).toHaveLength(2);
}

test.each([
	["en-US", "Tier my customers", "Tier summary", /^Tier \d: .+ of customers, .+ of gross profit$/],
	["da-DK", "Inddel mine kunder", "Kundeoversigt", /^Niveau \d: .+ af kunderne, .+ af bruttofortjenesten$/],
])(
	"the summary tab shows its charts, and they scroll with the cells: %s",
	async (locale, item, tab, title) => {
		await summary(locale, item, tab);
		expect((await titles())[0]).toMatch(title);
		const [bars, curve] = await pixels(CHART_COLORS.main);
		expect(bars).toBeGreaterThan(5_000);
		expect(curve).toBeGreaterThan(500);
		expect((await pixels(CHART_COLORS.beside))[0]).toBeGreaterThan(5_000);
		const before = await tops();
		await local.page.mouse.move(600, 700);
		await local.page.mouse.wheel(0, 240);
		await expect.poll(async () => (await tops())[0]).toBeLessThan(before[0]! - 100);
		const after = await tops();
		expect(after[1]! - after[0]!).toBeCloseTo(before[1]! - before[0]!, 0);
		await local.page
			.getByText(/^(Practice list|Øveliste)$/)
			.last()
			.click();
		await expect.poll(titles).toEqual([]);
		expect(local.errors).toEqual([]);
	},
);

test("a summary chart is redrawn when one of its source cells changes", async () => {
	await summary("en-US", "Tier my customers", "Tier summary");
	expect([await shown(0), await shown(1)]).toEqual([true, true]);
	const [before] = await pixels(CHART_COLORS.main);
	const { goTo, enter, save } = person(local.page);
	const rows = (await save()).sheets[2]!;
	await goTo(`H${rows.findIndex(([name]) => name === 1) + 1}`);
	await enter("0.05");
	await expect.poll(async () => (await pixels(CHART_COLORS.main))[0]).toBeLessThan(before! * 0.8);
});

test("saving as .xlsx includes the charts as charts of the same cells", async () => {
	await summary("da-DK", "Inddel mine kunder", "Kundeoversigt");
	const shown = await titles();
	const download = local.page.waitForEvent("download");
	await local.page.locator("#save").click();
	const bytes = new Uint8Array(await readFile(await (await download).path()));
	const { sheets } = await readXlsx(bytes);
	const charts = sheets.find(({ name }) => name === "Kundeoversigt")!.charts!;
	expect(charts.map(({ title }) => title)).toEqual(shown);
	expect(charts.map(({ kinds }) => kinds)).toEqual([["bar"], ["scatter"]]);
	for (const { valuesRef } of charts.flatMap(({ series = [] }) => series))
		expect(valuesRef).toMatch(/^'?Kundeoversigt'?!\$[A-Z]+\$\d+:\$[A-Z]+\$\d+$/);
	expect(local.errors).toEqual([]);
});

/** Returns the longest horizontal stretch of that colour in a chart, in pixels. */
const widest = (chart: number, color: string) =>
	charts()
		.nth(chart)
		.evaluate((element, wanted) => {
			const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(wanted.slice(at, at + 2), 16));
			const canvas = element as HTMLCanvasElement;
			const { data } = canvas.getContext("2d")!.getImageData(0, 0, canvas.width, canvas.height);
			let [most, run] = [0, 0];
			for (let at = 0; at < data.length; at += 4) {
				const same = data[at] === red && data[at + 1] === green && data[at + 2] === blue;
				run = same ? run + 1 : 0;
				most = Math.max(most, run);
			}
			return most;
		}, color);

test("a stacked column chart draws its columns at full width", async () => {
	await summary("en-US", "Tier my customers", "Tier summary");
	const { page } = local;
	const { choose, goTo, enter } = person(page);
	const open = (tab: string) => page.getByText(tab, { exact: true }).last().click();
	await open("Tier history");
	await goTo("A5");
	await enter("2025-01-31");
	await open("Practice list");
	await choose("Tier my customers");
	await open("Tier summary");
	await expect.poll(titles).toHaveLength(3);
	expect((await titles())[2]).toMatch(/^Nobody moved up or down since /);
	// Unstacked, five columns would share the width of one.
	expect(await widest(2, TIER_CHART_COLORS[1])).toBeGreaterThan(50);
	expect(local.errors).toEqual([]);
});
