import { describe, expect, test } from "vitest";
import { PAGES } from "../../src/build/buildSidebar.ts";
import { figures } from "../../src/i18n/figures.ts";
import { language } from "../../src/i18n/language.ts";
import * as registry from "../../src/i18n/languages.ts";
import { formatPlural } from "../../src/i18n/plural.ts";
import { LANGUAGES } from "../../src/i18n/registeredLanguages.ts";
import type { PageWords, Words } from "../../src/i18n/words.ts";
import { pageWords } from "../pageWords.ts";

/** The dictionaries of the server and of the page: name, English, Danish. */
const DICTIONARIES: [string, PageWords | Words, PageWords | Words][] = [
	["server", language("en").words, language("da").words],
	["page", pageWords("en"), pageWords("da")],
];

/** Lists every text of a dictionary with its path. */
function texts(words: unknown, path = ""): [string, string][] {
	if (typeof words === "string") return [[path, words]];
	if (typeof words !== "object" || words === null) return [];
	return Object.entries(words).flatMap(([key, value]) => texts(value, `${path}.${key}`));
}

test("the help of the usual margin says what is kept, what who sells only hours types, and what the reason names", () => {
	const help = (locale: string) => pageWords(locale).sidebar.setUp.marginHelp;
	expect(help("en")).toMatch(/before the cost of your own hours\? If you sell only hours, type 100\./);
	expect(help("en")).toMatch(
		/Where a customer's hours and their price are known, .+ the reason names the margin\.$/,
	);
	expect(help("da")).toMatch(/før du trækker dine egne timer fra\? Sælger du kun timer, så skriv 100\./);
	expect(help("da")).toMatch(
		/Hvor vi kender en kundes timer og deres pris, .+ begrundelsen nævner dækningsgraden\.$/,
	);
});

test("the help of an hour's price promises it only where a profit is known or follows from the usual margin", () => {
	const help = (locale: string) => pageWords(locale).sidebar.setUp.hourlyCostHelp;
	expect(help("en")).toContain("whose profit is known or follows from your usual margin");
	expect(help("da")).toContain("hvor vi kender den eller regner den ud fra din sædvanlige dækningsgrad");
});

test("Danish calls the weight of the unknown caution, and names what was bought earlier", () => {
	const { settings, summary } = language("da").words;
	expect(settings.general.evidence).toMatch(/^Forsigtighed: /);
	expect(summary.first.bought("10.335")).toBe("købte tidligere for 10.335");
});

describe("language()", () => {
	test.each([
		["da_DK", "da-DK"],
		["da", "da-DK"],
		["en_GB", "en-US"],
		["", "en-US"],
		["ja_JP", "en-US"],
	])("for the locale “%s” is %s", (locale, tag) => {
		expect(language(locale).words.tag).toBe(tag);
	});
	test("without a locale is English", () => {
		expect(language(null).words.tag).toBe("en-US");
	});
});

describe.each(LANGUAGES)("the language $tag", ({ tag, server, page, preview, liveCheck, terminal }) => {
	const paths = (words: unknown) => texts(words).map(([path]) => path);

	test("has every text that English has, and no other", () => {
		expect(paths(server()).sort()).toEqual(paths(registry.en.server()).sort());
		expect(paths(page()).sort()).toEqual(paths(registry.en.page()).sort());
		expect(paths(preview()).sort()).toEqual(paths(registry.en.preview()).sort());
		expect(paths(terminal()).sort()).toEqual(paths(registry.en.terminal()).sort());
		expect(paths(liveCheck()).sort()).toEqual(paths(registry.en.liveCheck()).sort());
	});
	test("has number formats in Intl", () => {
		expect(Intl.NumberFormat.supportedLocalesOf(tag)).toEqual([tag]);
	});
	test("has a page of its own, named after its line in the registry", () => {
		expect(registry).toHaveProperty(tag.slice(0, 2));
		expect(PAGES).toContain(tag.slice(0, 2));
	});
});

describe("formatPlural", () => {
	const FORMS = { one: "klage", other: "klager" };
	test("uses the language's plural form and number format", () => {
		expect([0, 1, 2, 1200].map((count) => formatPlural("da-DK", count, FORMS))).toEqual([
			"0 klager",
			"1 klage",
			"2 klager",
			"1.200 klager",
		]);
	});
	test("uses more than two forms in a language that has them", () => {
		const forms = { one: "klient", few: "klienci", many: "klientów", other: "klienta" };
		expect([1, 2, 5, 22, 1.5].map((count) => formatPlural("pl-PL", count, forms))).toEqual([
			"1 klient",
			"2 klienci",
			"5 klientów",
			"22 klienci",
			"1,5 klienta",
		]);
	});
	test("falls back on the form “other”", () => {
		expect(formatPlural("pl-PL", 2, { other: "szt." })).toBe("2 szt.");
	});
});

describe.each(DICTIONARIES)("the Danish dictionary of the %s", (_, en, da) => {
	const english = new Map(texts(en));
	/** Texts that are the same in both languages. */
	const SAME = [
		".note.writtenBy",
		".sidebar.title",
		".tiers.1.role",
		".why.for",
		".settings.weights.normal",
		".slices.stop",
		".board.column.roles.1",
		".sidebar.places.plan",
	];
	test("leaves no text in English", () => {
		const danish = texts(da);
		const untranslated = danish.filter(([path, text]) => english.get(path) === text && !SAME.includes(path));
		expect(untranslated).toEqual([]);
	});
	test("contains no English words such as “the” or “customers”", () => {
		expect(texts(da).filter(([, text]) => /\b(the|customers|and|with)\b/.test(text))).toEqual([]);
	});
});

describe("figures", () => {
	const [english, danish] = [figures("en-US"), figures("da-DK")];
	test("money() writes whole amounts from a hundred up, and exact ones below", () => {
		expect([1240.4, 99.5, -5.141, 0, 77.00000001].map(english.money)).toEqual([
			"1,240",
			"99.50",
			"−5.14",
			"0",
			"77",
		]);
		expect([1240.4, 99.5].map(danish.money)).toEqual(["1.240", "99,50"]);
	});
	test("percent() writes at most one decimal below 10 %, and none from there", () => {
		expect([0.12, 0.0496, 0.05, -0.126, 13.83].map(english.percent)).toEqual([
			"12\u00a0%",
			"5\u00a0%",
			"5\u00a0%",
			"−13\u00a0%",
			"1,383\u00a0%",
		]);
		expect(danish.percent(0.046)).toBe("4,6\u00a0%");
	});
	test("points() writes one decimal and a sign, and never “−0”", () => {
		expect([english.points(12.34, true), english.points(-0.04, true), danish.points(-1.25, true)]).toEqual([
			"+12.3",
			"0.0",
			"−1,3",
		]);
	});
});
