import { describe, expect, test } from "vitest";
import { language } from "../../src/i18n/language.ts";
import { practiceList } from "../../src/preview/practiceList.ts";
import { readTable } from "../../src/table/readTable.ts";
import { defaultPolicy } from "../../src/tiering/defaultPolicy.ts";
import type { Customer } from "../../src/tiering/facts.ts";
import { fitted } from "../../src/tiering/fit.ts";
import type { Policy } from "../../src/tiering/policy.ts";
import { rate } from "../../src/tiering/rate.ts";
import { boardOf } from "../../src/tiering/summary/board.ts";
import { boardTexts } from "../../src/workbook/board/boardTexts.ts";

/** 21 November 2026. */
const TODAY = 20_778;
const LIST = { list: "Customers", today: TODAY };

/** By a policy that is not fitted to the list, but for some changes. */
function texts(customers: readonly Customer[], locale = "en", changes: Partial<Policy> = {}) {
	const policy = { ...defaultPolicy, ...changes };
	return boardTexts(boardOf(rate(customers, policy, TODAY), policy), policy, language(locale), LIST);
}
/** Without the spaces that keep a number and its sign on one line. */
const plain = (text: string) => text.replace(/\u00a0/g, " ");
const headline = (...list: Parameters<typeof texts>) => plain(texts(...list).headline);

const PRACTICE = readTable(practiceList(new Date(2026, 10, 21), "en_US").cells).customers.map(
	({ facts }) => facts,
);
const LOSER: Customer = { manualTier: 4, profit: -30 };
const EARNER: Customer = { manualTier: 1, profit: 100 };

describe("boardTexts, for the practice list and a policy fitted to it", () => {
	const policy = fitted(defaultPolicy, PRACTICE, TODAY);
	const practice = (locale: string) => texts(PRACTICE, locale, policy);

	test("says in English what the board shows", () => {
		const board = practice("en");
		expect(plain(board.headline)).toBe("22 customers. 4 of them earn 59 % of your profit.");
		expect(plain(board.about)).toBe(
			"Customers · Nov 21, 2026 · 90 % known · Gross profit of 2 customers unknown · red: what to change first",
		);
		expect(board.figures.map(({ figure, text, isRed }) => [plain(figure), text, isRed])).toEqual([
			["301,940", "Gross profit", false],
			["−14,700", "Tier 4 takes back, in 265 hours", true],
			["38 %", "of your hours go to Tiers 3–4", false],
			["+15,950", "if every loss in Tiers 3–4 were repriced to break even", false],
		]);
		expect(board.columns.map(({ title, sums }) => [title, sums.join(" · ")])[3]).toEqual([
			"Tier 4 · Let go or reprice",
			"4 customers · −14,390 profit · 265 h",
		]);
		expect(board.columns[0]!.named[0]).toEqual({ name: "Nordlys Tryk ApS", amount: "63,500" });
		expect(board.columns.map(({ below }) => below)).toEqual([null, null, null, null]);
		expect(board.needsFacts).toBe("2 customers need facts before they have a tier.");
		expect(board.scatter).toEqual({
			title: "Worth it? Gross profit against hours",
			axes: { x: "Hours", y: "Gross profit" },
			others: null,
		});
		expect(board.curve).toMatchObject({
			title: "Whale curve: the last 4 take back 15,950",
			peak: "peak 317,890",
			givenBack: "−15,950",
		});
	});
	test("says it in Danish", () => {
		const board = practice("da");
		expect(plain(board.headline)).toBe("22 kunder. 4 af dem står for 59 % af fortjenesten.");
		expect(plain(board.about)).toBe(
			"Customers · 21. nov. 2026 · 90 % kendt · Bruttofortjeneste ukendt for 2 kunder · rødt: det, du bør ændre først",
		);
		expect(board.figures.map(({ figure, text }) => `${plain(figure)} ${text}`)).toEqual([
			"301.940 Bruttofortjeneste",
			"−14.700 som niveau 4 spiser på 265 timer",
			"38 % af dine timer går til niveau 3–4",
			"+15.950 hvis du satte prisen op, så ingen på niveau 3–4 giver tab",
		]);
		expect(board.columns[3]!.sums.join(" · ")).toBe("4 kunder · −14.390 i fortjeneste · 265 t.");
		expect(board.needsFacts).toBe("2 kunder mangler fakta, før de får et niveau.");
		expect(board.scatter!.title).toBe("Er det umagen værd? Bruttofortjeneste over for timer");
		expect(board.curve!.title).toBe("Hvalkurven: de sidste 4 spiser 15.950");
	});
	test("calls the profit net where hours have a price", () => {
		expect(texts(PRACTICE, "en", { hourlyCost: 10 }).figures[0]!.text).toBe("Net profit");
	});
});

describe("boardTexts: the headline", () => {
	const many = (count: number, facts: Customer) => Array.from({ length: count }, () => facts);
	test.each<[string, string, readonly Customer[]]>([
		[
			"2 customers. 1 of them takes back 30 % of what the others earn.",
			"2 kunder. 1 af dem spiser 30 % af det, de andre tjener ind.",
			[EARNER, LOSER],
		],
		["1 customer. It costs you 30.", "1 kunde. Den koster dig 30.", [LOSER]],
		["2 customers. Together they cost you 60.", "2 kunder. Tilsammen koster de dig 60.", [LOSER, LOSER]],
		[
			"2 customers. Together they bring nothing.",
			"2 kunder. Tilsammen bidrager de ikke med noget.",
			[{ profit: 30 }, LOSER],
		],
		["1 customer. All of your profit comes from it.", "1 kunde. Hele fortjenesten kommer fra den.", [EARNER]],
		[
			"3 customers. 1 of them brings 60 % of your revenue.",
			"3 kunder. 1 af dem står for 60 % af omsætningen.",
			[{ revenue: 20 }, { revenue: 60 }, { revenue: 20 }],
		],
		[
			"2 customers. What they bring is not known yet.",
			"2 kunder. Vi ved endnu ikke, hvad de bidrager med.",
			[{}, {}],
		],
		[
			"7 customers. What they bring is known of only 2.",
			"7 kunder. Vi ved kun, hvad 2 af dem bidrager med.",
			[EARNER, EARNER, ...many(5, {})],
		],
	])("%s", (english, danish, list) => {
		expect([headline(list), headline(list, "da")]).toEqual([english, danish]);
	});
});

describe("boardTexts", () => {
	test("says what is unknown, that nobody is in a tier, and how many are not named", () => {
		const { columns, figures, scatter, curve, needsFacts } = texts(
			Array.from({ length: 30 }, (_, index) => ({ manualTier: 2, revenue: index + 1 })),
		);
		expect(columns.map(({ below }) => below)).toEqual([
			"Nobody yet",
			"and 5 more, in the list below",
			"Nobody yet",
			"Nobody yet",
		]);
		expect(figures.slice(1).map(({ figure, text }) => `${plain(figure)} ${text}`)).toEqual([
			"0 Nobody is in Tier 4",
			"0 % of your customers are in Tiers 3–4",
			"– No better prices in Tiers 3–4 to ask for",
		]);
		expect([scatter, needsFacts]).toEqual([null, null]);
		expect(curve).toEqual({
			title: "Where your revenue comes from, largest customers first",
			axes: { x: "Customers, the most money first", y: "Revenue, added up" },
			peak: null,
			givenBack: null,
		});
		expect(texts([{}]).figures.map(({ figure }) => figure)).toEqual(["unknown", "0", "unknown", "–"]);
	});
	test("says what a rise in price would bring, and what Tier 4 brings without a loss", () => {
		const { figures } = texts([
			{ manualTier: 4, revenue: 2000 },
			{ manualTier: 1, revenue: 9000 },
		]);
		expect(figures.map(({ figure, text }) => `${plain(figure)} ${plain(text)}`)).toEqual([
			"11,000 Revenue",
			"2,000 in revenue from Tier 4",
			"50 % of your customers are in Tiers 3–4",
			"+100 if Tiers 3–4 paid 5 % more",
		]);
	});
	test("says how many of a long list are not drawn", () => {
		const list = Array.from({ length: 151 }, (_, index) => ({ profit: index, hours: index }));
		expect(texts(list).scatter!.others).toBe("1 customer with smaller amounts is not drawn.");
		expect(texts(list, "da").scatter!.others).toBe("1 kunde med mindre beløb er ikke tegnet.");
	});
	test("says that the profit rests on the usual margin", () => {
		const list = [{ revenue: 100, hours: 1 }];
		expect(texts(list, "en", { assumedMargin: 0.3, hourlyCost: 10 }).about).toContain("at the usual margin");
		expect(texts(list).about).not.toContain("margin");
	});
});
