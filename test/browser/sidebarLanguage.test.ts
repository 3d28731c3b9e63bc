import { afterEach, describe, expect, test } from "vitest";
import { pageWords } from "../pageWords.ts";
import { reviewServer } from "./reviewServer.ts";
import { type SidebarAlone, sidebarAlone } from "./sidebarAlone.ts";
import { answers, HOME, SET_UP } from "./sidebarAnswers.ts";

let sidebar: SidebarAlone;
afterEach(() => sidebar.browser.close());

const asked = (request: string) => sidebar.asked.filter((one) => one.request === request).length;
const heading = () => sidebar.page.locator("h1").innerText();
const inDanish = { ok: true, locale: "da-DK", view: SET_UP } as const;

describe("when somebody chooses another language for the file while the sidebar is open", () => {
	test("the next view has the sidebar opened anew, instead of speaking two languages", async () => {
		sidebar = await sidebarAlone(answers({ sidebarSetUp: () => inDanish }));
		const { page } = sidebar;
		await page.getByRole("button", { name: "Set up" }).click();
		await expect.poll(() => asked("openSidebar")).toBe(1);
		// Until Google has put the new page in its place, nothing of the other language is shown.
		expect(await heading()).toBe(HOME.tab);
	});

	test("what is not saved yet is kept: the page goes on in its own language until it is", async () => {
		let down = true;
		const server = reviewServer(undefined, {
			beforeSave: () => {
				if (down) throw new Error("The network is gone.");
				return undefined;
			},
		});
		sidebar = await sidebarAlone(answers({ ...server.answers, sidebarSetUp: () => inDanish }));
		const { page } = sidebar;
		await page.locator("#review").click();
		await page.locator("#question").waitFor();
		await page.keyboard.press("4");
		await page.getByText(/is kept here/).waitFor();
		const { back, setUp } = pageWords("en").sidebar;
		await page.getByRole("button", { name: back }).click();
		await page.getByRole("button", { name: setUp.link }).click();
		await expect.poll(heading).toBe(setUp.heading);
		expect(asked("openSidebar")).toBe(0);

		down = false;
		await page.locator("#saving").getByRole("button").click();
		await expect.poll(() => page.locator("#saving").innerText()).toBe(pageWords("en").review.saving.saved);
		await page.getByRole("button", { name: back }).click();
		await page.getByRole("button", { name: setUp.link }).click();
		await expect.poll(() => asked("openSidebar")).toBe(1);
	});

	test("a page that cannot be opened anew says so, and can be tried again", async () => {
		sidebar = await sidebarAlone(
			answers({
				sidebarHome: () => ({ ok: true, locale: "da-DK", view: HOME }),
				openSidebar: () => {
					throw new Error("NetworkError");
				},
			}),
		);
		await sidebar.page.getByRole("button", { name: pageWords("en").sidebar.tryAgain }).click();
		await expect.poll(() => asked("openSidebar")).toBe(2);
	});

	test("a file in a language that we do not speak has the English page, once", async () => {
		sidebar = await sidebarAlone(answers({}, "ja_JP"), { locale: "ja_JP" });
		await sidebar.page.locator("#tier").waitFor();
		expect(asked("openSidebar")).toBe(0);
	});
});
