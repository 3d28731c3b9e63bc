import { once } from "node:events";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";
import { gzipSync } from "node:zlib";
import type { BrowserContext, Page } from "playwright-core";
import { afterEach, beforeAll, expect, test } from "vitest";
import { built, pageAssets } from "../../src/preview/pageAssets.ts";
import { webFiles } from "../../src/preview/webFiles.ts";
import { cutOff, violations } from "./accessibility.ts";
import { chrome } from "./chrome.ts";
import { person } from "./person.ts";

const TYPES: Record<string, string> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };

let files: Map<string, string | Uint8Array>;
beforeAll(async () => {
	files = webFiles(await pageAssets(built()!, "choice"));
});

let host: Server;
let browser: BrowserContext;
let errors: string[];
let asked: string[];
afterEach(async () => {
	await browser.close();
	host.closeAllConnections();
	host.close();
});

/** Puts the files on a host that sends nothing of ours but them, and opens the page. @param answer sends a file in another way. */
async function open(
	options: {
		locale?: string;
		width?: number;
		answer?: (name: string, response: ServerResponse) => boolean;
	} = {},
): Promise<Page> {
	errors = [];
	asked = [];
	host = createServer((request, response) => {
		asked.push(request.url ?? "");
		const name = (request.url ?? "").replace(/^\/some\/folder\//, "") || "index.html";
		if (options.answer?.(name, response)) return;
		const body = files.get(name);
		response.writeHead(body === undefined ? 404 : 200, {
			"Content-Type": TYPES[extname(name)] ?? "application/octet-stream",
		});
		response.end(body);
	});
	await once(host.listen(0, "127.0.0.1"), "listening");
	browser = await (await chrome()).newContext({
		locale: options.locale ?? "en-US",
		viewport: { width: options.width ?? 1280, height: 800 },
	});
	browser.setDefaultTimeout(60_000);
	const page = await browser.newPage();
	page.on("console", (message) => {
		if (message.type() === "error") errors.push(message.text());
	});
	page.on("pageerror", (error) => errors.push(error.message));
	await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/some/folder/`);
	return page;
}

const sidebarHeading = (page: Page) => page.frameLocator("iframe[title='Customer Tiers']").locator("h1");

test("the page on the web begins with a choice, from a folder of any host, and opens a practice list with the sidebar", async () => {
	const page = await open();
	await page.locator("#begin").waitFor();
	expect(await page.title()).toBe("Customer Tiers");
	expect(await page.locator("#save").isDisabled()).toBe(true);
	await page.getByRole("button", { name: "An agency" }).click();
	await expect.poll(() => page.title()).toBe("agency.csv – Customer Tiers");
	await expect.poll(() => sidebarHeading(page).textContent()).toBe("agency");
	expect(await page.locator("#begin").isVisible()).toBe(false);
	expect((await person(page).save()).sheets[0]?.[2]?.slice(0, 3)).toEqual([
		"Client",
		"Account lead",
		"Fees billed",
	]);
	expect(asked.every((path) => path.startsWith("/some/folder/"))).toBe(true);
	expect(errors).toEqual([]);
});

test("the page on the web opens a person's own file, which is dropped, and keeps it in the browser", async () => {
	const page = await open();
	await page.locator("#begin").waitFor();
	const before = asked.length;
	const dropped = await page.evaluateHandle(() => {
		const transfer = new DataTransfer();
		transfer.items.add(new File(["Name,Revenue\nAne,10\nBo,20\n"], "mine.csv"));
		return transfer;
	});
	await page.locator("#drop-zone").dispatchEvent("drop", { dataTransfer: dropped });
	await expect.poll(() => page.title()).toBe("mine.csv – Customer Tiers");
	await expect.poll(() => sidebarHeading(page).textContent()).toBe("mine");
	// the sidebar's own page
	expect(asked.slice(before)).toEqual(["/some/folder/Sidebar_en.html"]);
});

test.each([
	["en-US", 1280, "Open a list of your customers"],
	["da-DK", 300, "Åbn en liste over dine kunder"],
])(
	"the choice on the web is accessible, fits its window, and speaks the person's language: %s, %i px",
	async (locale, width, title) => {
		const page = await open({ locale, width });
		await page.locator("#begin").waitFor();
		expect(await page.locator("#begin-title").textContent()).toBe(title);
		expect(await violations(page)).toEqual([]);
		expect(await cutOff(page)).toEqual([]);
	},
);

test("the choice on the web is reached by keyboard alone: F6 goes to it, and Enter opens a list", async () => {
	const page = await open();
	await page.locator("#begin").waitFor();
	await page.locator("#loading").waitFor({ state: "hidden" });
	const focused = () => page.evaluate(() => document.activeElement?.id);
	for (const id of ["open", "begin-open", "open"]) {
		await page.keyboard.press("F6");
		expect(await focused()).toBe(id);
	}
	await page.keyboard.press("F6");
	for (let list = 0; list < 3; list++) await page.keyboard.press("Tab");
	expect(await focused()).toBe("list-consultant");
	await page.keyboard.press("Enter");
	await expect.poll(() => page.title()).toBe("consultant.csv – Customer Tiers");
});

test("the progress bar of the page on the web shows how much of the program has arrived", async () => {
	let rest: (() => void) | undefined;
	const page = await open({
		answer(name, response) {
			if (name !== "program.bin") return false;
			const program = files.get(name) as Uint8Array;
			response.writeHead(200);
			response.write(program.subarray(0, program.length / 2));
			rest = () => response.end(program.subarray(program.length / 2));
			return true;
		},
	});
	const bar = page.getByRole("progressbar", { name: "Opening the workbook …" });
	await expect
		.poll(() => bar.evaluate((element) => Math.round((element as HTMLProgressElement).position * 100)))
		.toBe(50);
	rest?.();
	await page.locator("#begin").waitFor();
	expect(await bar.isVisible()).toBe(false);
	expect(errors).toEqual([]);
});

test.each([
	["is missing", (response: ServerResponse) => response.writeHead(404).end()],
	[
		"is cut off",
		(response: ServerResponse) => response.end((files.get("program.bin") as Uint8Array).subarray(0, 1000)),
	],
])("the page on the web says so when its program %s", async (_, send) => {
	const page = await open({
		answer(name, response) {
			if (name === "program.bin") send(response);
			return name === "program.bin";
		},
	});
	await expect.poll(() => page.locator("#loading-text").textContent()).toContain("reload the page");
	expect(await page.getByRole("progressbar").isVisible()).toBe(false);
});

/** The size of all files of the page on the web as they are sent, compressed. */
const MAX_KILOBYTES = 3000;

test(`the page on the web is at most ${MAX_KILOBYTES} kB large when it is sent`, () => {
	const sizes = [...files].map(([name, body]) => [name, Math.round(gzipSync(body).length / 1000)] as const);
	const total = sizes.reduce((sum, [, size]) => sum + size, 0);
	expect(total, JSON.stringify(sizes)).toBeLessThanOrEqual(MAX_KILOBYTES);
	expect(total, "Lower the limit to what the page needs").toBeGreaterThan(MAX_KILOBYTES * 0.9);
});
