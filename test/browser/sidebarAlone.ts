import type { BrowserContext, Page } from "playwright-core";
import { buildSidebar } from "../../src/build/buildSidebar.ts";
import type { Server } from "../../src/contract/server.ts";
import { chrome } from "./chrome.ts";

/** What a test has the server say; it may take its time, and may fail by throwing. */
export type Answers = {
	[Request in keyof Server]: (
		...args: Parameters<Server[Request]>
	) => ReturnType<Server[Request]> | Promise<ReturnType<Server[Request]>>;
};

export interface SidebarAlone {
	readonly page: Page;
	readonly browser: BrowserContext;
	/** What was asked, in its order. */
	readonly asked: { readonly request: keyof Server; readonly args: readonly unknown[] }[];
	/** What the browser complained about. */
	readonly complaints: readonly string[];
	/** What was sent with the last request of that name. */
	lastSent(request: keyof Server): readonly unknown[] | undefined;
}

interface Options {
	readonly width?: number;
	readonly height?: number;
	/** Of the file, and so of its page, and of the browser. */
	readonly locale?: string;
	readonly colorScheme?: "light" | "dark";
}

const built = new Map<string, ReturnType<typeof buildSidebar>>();

function pageIn(language: "en" | "da"): ReturnType<typeof buildSidebar> {
	const page = built.get(language) ?? buildSidebar(language);
	built.set(language, page);
	return page;
}

/** The built sidebar in a real browser, without a spreadsheet: the test itself is the server. */
export async function sidebarAlone(answers: Answers, options: Options = {}): Promise<SidebarAlone> {
	const { width = 300, height = 800, colorScheme = "light" } = options;
	const locale = (options.locale ?? "en-US").replace("_", "-");
	const browser = await (await chrome()).newContext({ locale, colorScheme, viewport: { width, height } });
	const page = await browser.newPage();
	const asked: { request: keyof Server; args: readonly unknown[] }[] = [];
	const complaints: string[] = [];
	page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
	page.on("pageerror", (error) => complaints.push(error.message));
	await page.exposeFunction("answer", async (request: keyof Server, sent: string) => {
		const args = JSON.parse(sent) as never[];
		asked.push({ request, args });
		return (answers[request] as (...args: never[]) => unknown)(...args);
	});
	await page.addInitScript(standIn, Object.keys(answers));
	const { text: body } = await pageIn(locale.startsWith("da") ? "da" : "en");
	await page.route("http://sidebar.test/", (route) => route.fulfill({ contentType: "text/html", body }));
	await page.goto("http://sidebar.test/");
	const lastSent = (request: keyof Server) =>
		[...asked].reverse().find((one) => one.request === request)?.args;
	return { page, browser, asked, complaints, lastSent };
}

/** Runs in the page: `google.script.run`, of which each `with…` gives a new runner, as Google's do. */
function standIn(requests: string[]): void {
	type Then = (value: unknown) => void;
	const answer = (request: string, args: unknown[]) =>
		(window as unknown as { answer(request: string, sent: string): Promise<unknown> }).answer(
			request,
			JSON.stringify(args),
		);
	const runner = (success: Then, failure: Then): Record<string, unknown> => ({
		withSuccessHandler: (then: Then) => runner(then, failure),
		withFailureHandler: (then: Then) => runner(success, then),
		...Object.fromEntries(
			requests.map((request) => [
				request,
				(...args: unknown[]) => void answer(request, args).then(success, failure),
			]),
		),
	});
	const nothing = () => undefined;
	Object.assign(window, { google: { script: { run: runner(nothing, nothing) } } });
}
