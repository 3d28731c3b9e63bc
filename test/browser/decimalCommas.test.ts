import { afterEach, expect, test } from "vitest";
import { type LocalPage, localPage } from "./localPage.ts";
import { person } from "./person.ts";

const CSV = "Navn;Omsætning\nÆble;98.537,66\nBo;1,234\nCy;537,5\n";

let local: LocalPage;
afterEach(() => local.close());

/** Keeps the texts that the page draws from now on: the cells are a picture. */
const keepDrawnTexts = () =>
	local.page.evaluate(() => {
		const drawn = new Set<string>();
		Object.assign(window, { drawn });
		const draw = CanvasRenderingContext2D.prototype.fillText;
		CanvasRenderingContext2D.prototype.fillText = function (text, ...place) {
			drawn.add(text);
			draw.call(this, text, ...place);
		};
	});
const drawnTexts = () => local.page.evaluate(() => [...(window as unknown as { drawn: Set<string> }).drawn]);

test("a Danish file shows Danish numbers, and shows American ones when the locale is changed to English", async () => {
	local = await localPage({ file: { name: "kunder.csv", bytes: new TextEncoder().encode(CSV) } });
	const page = local.page;
	const chosen = async (locale: string) => {
		await page.locator("#locale").selectOption(locale);
		await page
			.locator("#open")
			.getByText(locale === "da_DK" ? "Åbn" : "Open")
			.waitFor();
		await keepDrawnTexts();
		// typing anywhere draws the cells again
		await person(page).clickCell(9, 1);
		await person(page).enter("x");
	};
	await chosen("en_US");
	await expect.poll(drawnTexts).toEqual(expect.arrayContaining(["98,537.66", "1.234", "537.5"]));
	await chosen("da_DK");
	await expect.poll(drawnTexts).toEqual(expect.arrayContaining(["98.537,66", "1,234", "537,5"]));
	expect(local.errors).toEqual([]);
});

test("in a Danish file a number that is typed or edited keeps its decimal comma", async () => {
	local = await localPage({ file: { name: "kunder.csv", bytes: new TextEncoder().encode(CSV) } });
	const { clickCell, enter, save } = person(local.page);
	await clickCell(6, 2);
	await enter("1,234");
	await clickCell(3, 2);
	await local.page.keyboard.press("F2");
	await local.page.keyboard.press("End");
	await enter("5");
	const amounts = async () => (await save()).sheets[0]?.map((row) => row[1]);
	await expect.poll(amounts).toEqual(["Omsætning", 98_537.66, 1.2345, 537.5, undefined, 1.234]);
});
