import { afterEach, describe, expect, test } from "vitest";
import { pageWords } from "../pageWords.ts";
import { reviewServer } from "./reviewServer.ts";
import { answers, HOME, SET_UP } from "./serverReplies.ts";
import { type SidebarAlone, sidebarAlone } from "./sidebarAlone.ts";

let sidebar: SidebarAlone;
afterEach(() => sidebar.browser.close());

const asked = (request: string) => sidebar.requests.filter((call) => call.request === request).length;
const heading = () => sidebar.page.locator("h1").innerText();
const inDanish = { ok: true, locale: "da-DK", view: SET_UP } as const;

describe("the file's language is changed while the sidebar is open", () => {
	test("opening the next view reopens the sidebar instead of mixing two languages", async () => {
		sidebar = await sidebarAlone(answers({ sidebarSetUp: () => inDanish }));
		const { page } = sidebar;
		await page.locator("#place-more").click();
		await page.getByRole("button", { name: "Set up" }).click();
		await expect.poll(() => asked("openSidebar")).toBe(1);
		// Nothing in the other language is shown until Google has loaded the new page.
		expect(await heading()).toBe("More");
	});

	test("the sidebar is not reopened, and keeps its language, until pending answers are saved", async () => {
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
		const { back, links, setUp } = pageWords("en").sidebar;
		await page.getByRole("button", { name: back }).click();
		await page.locator("#place-more").click();
		await page.getByRole("button", { name: links.setUp }).click();
		await expect.poll(heading).toBe(setUp.heading);
		expect(asked("openSidebar")).toBe(0);

		down = false;
		await page.locator("#saving").getByRole("button").click();
		await expect.poll(() => page.locator("#saving").innerText()).toBe(pageWords("en").review.saving.saved);
		await page.getByRole("button", { name: back }).click();
		await page.locator("#place-more").click();
		await page.getByRole("button", { name: links.setUp }).click();
		await expect.poll(() => asked("openSidebar")).toBe(1);
	});

	test("a sidebar that cannot be reopened says so and offers Try again", async () => {
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

	test("a file in an unsupported language gets the English sidebar and does not reopen it", async () => {
		sidebar = await sidebarAlone(answers({}, "ja_JP"), { locale: "ja_JP" });
		await sidebar.page.locator("#tier").waitFor();
		expect(asked("openSidebar")).toBe(0);
	});
});
