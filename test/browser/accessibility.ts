import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

interface Violation {
	readonly id: string;
	readonly nodes: readonly { readonly html: string }[];
}

/** Returns the accessibility violations that axe finds on the page, or within one element of it. */
export async function violations(page: Page, within = "html"): Promise<string[]> {
	// The page's content security policy may forbid a script element.
	await page.evaluate(readFileSync(AXE, "utf8"));
	return page.evaluate(async (part) => {
		const { axe } = window as unknown as { axe: { run(part: string): Promise<{ violations: Violation[] }> } };
		const found = (await axe.run(part)).violations;
		return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
	}, within);
}

/** Returns the HTML of the elements that extend beyond the right edge of the page. */
export function cutOff(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll("body *:not(option)")]
			.filter(
				(element) => !element.closest(".hidden") && element.getBoundingClientRect().right > innerWidth + 0.5,
			)
			.map((element) => element.outerHTML),
	);
}
