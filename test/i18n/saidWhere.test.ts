import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/i18n/registeredLanguages.ts";

/** The sentences of a dictionary that stand in a bundle as they are: long enough to be nobody else's, and without escapes. */
function sentences(words: unknown): string[] {
	if (typeof words === "string") return /^[^\n\u00a0"'`\\]{40,}$/.test(words) ? [words] : [];
	return typeof words === "object" && words !== null ? Object.values(words).flatMap(sentences) : [];
}

const without = (all: readonly string[], some: readonly string[]) => all.filter((one) => !some.includes(one));

const SAID = LANGUAGES.map(({ tag, server, page, letters, preview }) => ({
	tag,
	server: sentences(server()),
	page: sentences(page()),
	letters: sentences(letters()),
	preview: sentences(preview()),
}));
const server = SAID.flatMap(({ server }) => server);
const page = SAID.flatMap(({ page }) => page);
const letters = SAID.flatMap(({ letters }) => letters);
const preview = SAID.flatMap(({ preview }) => preview);

const dist = (file: string) => readFileSync(`dist/${file}`, "utf8");
const foundIn = (text: string, said: readonly string[]) => said.filter((one) => text.includes(one));

describe("what is loaded holds the words of its own side", () => {
	test("Code.js what the server says in every language, and nothing that only the page or the local workbook says", () => {
		const code = dist("Code.js");
		expect(server.length).toBeGreaterThan(100);
		expect(foundIn(code, server)).toEqual(server);
		const others = without([...page, ...preview], server);
		expect(others.length).toBeGreaterThan(60);
		expect(foundIn(code, others)).toEqual([]);
	});

	test.each(SAID)("the page in $tag what the page says in it, and of the rest only the letters", (own) => {
		const html = dist(`Sidebar_${own.tag.slice(0, 2)}.html`);
		expect(own.page.length).toBeGreaterThan(30);
		const said = [...own.page, ...letters];
		expect(foundIn(html, said)).toEqual(said);
		const others = without([...page, ...server, ...preview], said);
		expect(others.length).toBeGreaterThan(100);
		expect(foundIn(html, others)).toEqual([]);
	});
});
