import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

interface Violation {
	readonly id: string;
	readonly nodes: readonly { readonly html: string }[];
}

/** What stands in anyone's way on the page as it is, by axe. */
export async function violations(page: Page): Promise<string[]> {
	await page.addScriptTag({ path: AXE });
	return page.evaluate(async () => {
		const { axe } = window as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } };
		const found = (await axe.run()).violations;
		return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
	});
}

/** What reaches beyond the right edge of the page. */
export function cutOff(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll("body *:not(option)")]
			.filter((one) => !one.closest(".hidden") && one.getBoundingClientRect().right > innerWidth + 0.5)
			.map((one) => one.outerHTML),
	);
}
