import type { AddressInfo } from "node:net";
import type { BrowserContext, Page } from "playwright-core";
import { localServer } from "../../src/preview/localServer.ts";
import { type Built, built, pageAssets } from "../../src/preview/pageAssets.ts";
import { chrome } from "./chrome.ts";

export interface LocalPage {
	readonly page: Page;
	readonly browser: BrowserContext;
	readonly address: string;
	/** Errors of scripts, and violations of the page's content security policy. */
	readonly errors: readonly string[];
	close(): Promise<void>;
}

/** Serves the local workbook and opens it in a browser, by default with the built add-on, and waits until it is ready. */
export async function localPage(options: {
	addon?: Built | undefined;
	file?: { name: string; bytes: Uint8Array };
	locale?: string;
	width?: number;
	height?: number;
	/** Leaves the question before the first change to the test; otherwise it is agreed to at once. */
	asks?: true;
}): Promise<LocalPage> {
	const addon = options.addon ?? built();
	if (!addon) throw new Error("The add-on is not built: run npm run build first.");
	const server = await localServer(await pageAssets(addon, options.file ?? "practice"), 0);
	const browser = await (await chrome()).newContext({
		locale: options.locale ?? "en-US",
		viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
	});
	browser.setDefaultTimeout(60_000);
	const page = await browser.newPage();
	if (!options.asks) await page.addInitScript(agreeAtOnce);
	const complaints: string[] = [];
	page.on("console", (message) => {
		if (message.type() === "error") complaints.push(message.text());
	});
	page.on("pageerror", (error) => complaints.push(error.message));
	const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
	await page.goto(address);
	await page.locator("#loading").waitFor({ state: "hidden" });
	return {
		page,
		browser,
		address,
		errors: complaints,
		async close() {
			await browser.close();
			server.closeAllConnections();
			server.close();
		},
	};
}

/** Presses the button that agrees as soon as it appears; runs in the page and in the sidebar. */
function agreeAtOnce(): void {
	const agree = () =>
		document.querySelector<HTMLElement>("#question[open] #question-ok, dialog[open] #agree")?.click();
	new MutationObserver(agree).observe(document, { subtree: true, childList: true, attributes: true });
}
