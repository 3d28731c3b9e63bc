import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/i18n/registeredLanguages.ts";

/** Sentences of a dictionary that a bundle contains verbatim: long enough to be unique, and without escapes. */
function sentences(words: unknown): string[] {
	if (typeof words === "string") return /^[^\n\u00a0"'`\\]{40,}$/.test(words) ? [words] : [];
	return typeof words === "object" && words !== null ? Object.values(words).flatMap(sentences) : [];
}

const without = (all: readonly string[], some: readonly string[]) =>
	all.filter((text) => !some.includes(text));

const TEXTS = LANGUAGES.map(({ tag, server, page, letters, preview, terminal }) => ({
	tag,
	server: sentences(server()),
	page: sentences(page()),
	letters: sentences(letters()),
	preview: [...sentences(preview()), ...sentences(terminal())],
}));
const server = TEXTS.flatMap(({ server }) => server);
const page = TEXTS.flatMap(({ page }) => page);
const letters = TEXTS.flatMap(({ letters }) => letters);
const preview = TEXTS.flatMap(({ preview }) => preview);

const dist = (file: string) => readFileSync(`dist/${file}`, "utf8");
const foundIn = (bundle: string, texts: readonly string[]) => texts.filter((text) => bundle.includes(text));

describe("texts in dist", () => {
	test("Code.js contains the server's texts in every language, and none of the page, the local workbook or the terminal", () => {
		const code = dist("Code.js");
		expect(server.length).toBeGreaterThan(100);
		expect(foundIn(code, server)).toEqual(server);
		const others = without([...page, ...preview], server);
		expect(others.length).toBeGreaterThan(60);
		expect(foundIn(code, others)).toEqual([]);
	});

	test.each(TEXTS)(
		"the page in $tag contains its own texts and everyone's letters, and no other text",
		(own) => {
			const html = dist(`Sidebar_${own.tag.slice(0, 2)}.html`);
			expect(own.page.length).toBeGreaterThan(30);
			const expected = [...own.page, ...letters];
			expect(foundIn(html, expected)).toEqual(expected);
			const others = without([...page, ...server, ...preview], expected);
			expect(others.length).toBeGreaterThan(100);
			expect(foundIn(html, others)).toEqual([]);
		},
	);
});
