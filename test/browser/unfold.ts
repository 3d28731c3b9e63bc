import type { Locator, Page } from "playwright-core";

/** Opens the section with that title, after those that it is folded away in. */
export async function unfold(page: Page, title: string | RegExp | Locator): Promise<void> {
	const isText = typeof title === "string" || title instanceof RegExp;
	const summary = isText
		? page.locator("details:not([hidden]) > summary", { hasText: title }).first()
		: title.first();
	// The outermost one comes first.
	const closed = summary.locator("xpath=ancestor::details[not(@open)]");
	while ((await closed.count()) > 0) await closed.first().locator("> summary").click();
}
