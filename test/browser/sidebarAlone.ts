import type { BrowserContext, Page } from "playwright-core";
import { buildSidebar } from "../../src/build/buildSidebar.ts";
import type { Server } from "../../src/contract/server.ts";
import { chrome } from "./chrome.ts";

/** Replies of the fake server: a test may return a promise, or throw to fail. */
export type Replies = {
	[Request in keyof Server]: (
		...args: Parameters<Server[Request]>
	) => ReturnType<Server[Request]> | Promise<ReturnType<Server[Request]>>;
};

export interface SidebarAlone {
	readonly page: Page;
	readonly browser: BrowserContext;
	/** Every request so far, in order. */
	readonly requests: { readonly request: keyof Server; readonly args: readonly unknown[] }[];
	/** Errors in the console, and uncaught ones. */
	readonly errors: readonly string[];
	/** Returns the arguments of the last request of that name, `undefined` before the first. */
	lastSent(request: keyof Server): readonly unknown[] | undefined;
	/** Waits until the page has handled the reply to each of its requests. */
	allAnswered(): Promise<void>;
	/** Wraps a function so that each call first advances the page's clock by a second. */
	aSecondLater<Seen>(read: () => Seen | Promise<Seen>): () => Promise<Seen>;
}

interface Options {
	readonly width?: number;
	readonly height?: number;
	/** Locale of the file, which chooses the page, and of the browser. */
	readonly locale?: string;
	readonly colorScheme?: "light" | "dark";
	/** Stops the page's clock at this time; the test advances it by `page.clock.runFor(…)`. */
	readonly stoppedAt?: Date;
}

const built = new Map<string, ReturnType<typeof buildSidebar>>();

function pageIn(language: "en" | "da"): ReturnType<typeof buildSidebar> {
	const page = built.get(language) ?? buildSidebar(language);
	built.set(language, page);
	return page;
}

/** Opens the built sidebar in a real browser, without a spreadsheet: the test itself is the server. */
export async function sidebarAlone(answers: Replies, options: Options = {}): Promise<SidebarAlone> {
	const { width = 300, height = 800, colorScheme = "light" } = options;
	const locale = (options.locale ?? "en-US").replace("_", "-");
	const browser = await (await chrome()).newContext({ locale, colorScheme, viewport: { width, height } });
	browser.setDefaultTimeout(60_000);
	const page = await browser.newPage();
	if (options.stoppedAt !== undefined) {
		// It runs from here until it is stopped, which can only be later.
		await page.clock.install({ time: options.stoppedAt.getTime() - 3_600_000 });
		await page.clock.pauseAt(options.stoppedAt);
	}
	const asked: { request: keyof Server; args: readonly unknown[] }[] = [];
	const complaints: string[] = [];
	page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
	page.on("pageerror", (error) => complaints.push(error.message));
	await page.exposeFunction("answer", async (request: keyof Server, sent: string) => {
		const args = JSON.parse(sent) as never[];
		asked.push({ request, args });
		return (answers[request] as (...args: never[]) => unknown)(...args);
	});
	await page.addInitScript(fakeGoogle, Object.keys(answers));
	const { text: body } = await pageIn(locale.startsWith("da") ? "da" : "en");
	await page.route("http://sidebar.test/", (route) => route.fulfill({ contentType: "text/html", body }));
	await page.goto("http://sidebar.test/");
	const lastSent = (request: keyof Server) =>
		[...asked].reverse().find((call) => call.request === request)?.args;
	const answered = async () => {
		await page.waitForFunction(() => (window as unknown as { unanswered: number }).unanswered === 0);
	};
	const later =
		<Seen>(read: () => Seen | Promise<Seen>) =>
		async () => {
			await page.clock.runFor(1000);
			return read();
		};
	return {
		page,
		browser,
		requests: asked,
		errors: complaints,
		lastSent,
		allAnswered: answered,
		aSecondLater: later,
	};
}

/** Fakes `google.script.run` in the page; as in Google's, each `with…` returns a new runner. */
function fakeGoogle(requests: string[]): void {
	type Handler = (value: unknown) => void;
	const page = window as unknown as {
		unanswered: number;
		answer(request: string, sent: string): Promise<unknown>;
	};
	page.unanswered = 0;
	const answer = (request: string, args: unknown[], success: Handler, failure: Handler) => {
		page.unanswered++;
		void page
			.answer(request, JSON.stringify(args))
			.then(success, failure)
			.finally(() => page.unanswered--);
	};
	const runner = (success: Handler, failure: Handler): Record<string, unknown> => ({
		withSuccessHandler: (handler: Handler) => runner(handler, failure),
		withFailureHandler: (handler: Handler) => runner(success, handler),
		...Object.fromEntries(
			requests.map((request) => [request, (...args: unknown[]) => answer(request, args, success, failure)]),
		),
	});
	const nothing = () => undefined;
	Object.assign(window, { google: { script: { run: runner(nothing, nothing) } } });
}
