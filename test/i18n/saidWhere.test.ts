import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { da as pageDanish } from "../../src/i18n/da/sidebar.ts";
import { da as serverDanish } from "../../src/i18n/da/workbook.ts";
import { en as pageEnglish } from "../../src/i18n/en/sidebar.ts";
import { en as serverEnglish } from "../../src/i18n/en/workbook.ts";

/** The sentences of a dictionary that stand in a bundle as they are: long enough to be nobody else's, and without escapes. */
function sentences(words: unknown): string[] {
	if (typeof words === "string") return /^[^\n\u00a0"'`\\]{40,}$/.test(words) ? [words] : [];
	return typeof words === "object" && words !== null ? Object.values(words).flatMap(sentences) : [];
}

const server = { en: sentences(serverEnglish()), da: sentences(serverDanish()) };
const page = { en: sentences(pageEnglish()), da: sentences(pageDanish()) };
const dist = (file: string) => readFileSync(`dist/${file}`, "utf8");
const foundIn = (text: string, said: readonly string[]) => said.filter((one) => text.includes(one));

describe("what is loaded holds the words of its own side", () => {
	test("Code.js what the server says in every language, and nothing that only the page says", () => {
		const code = dist("Code.js");
		expect(server.en.length + server.da.length).toBeGreaterThan(100);
		for (const said of Object.values(server)) expect(foundIn(code, said)).toEqual(said);
		expect(foundIn(code, [...page.en, ...page.da])).toEqual([]);
	});

	test.each([
		["en", "da"],
		["da", "en"],
	] as const)("the page in %s what the page says in it, and nothing else", (own, other) => {
		const html = dist(`Sidebar_${own}.html`);
		expect(page[own].length).toBeGreaterThan(30);
		expect(foundIn(html, page[own])).toEqual(page[own]);
		expect(foundIn(html, [...page[other], ...server.en, ...server.da])).toEqual([]);
	});
});
