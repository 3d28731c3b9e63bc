import { expect, test } from "vitest";
import { latestMoves } from "../../../src/history/latestMoves.ts";
import { historiesOfList } from "../../../src/history/tierHistories.ts";
import { language } from "../../../src/i18n/language.ts";
import { defaultPolicy } from "../../../src/tiering/defaultPolicy.ts";
import { rate } from "../../../src/tiering/rate.ts";
import { tierHistory } from "../../../src/workbook/history/tierHistory.ts";
import type { Port } from "../../../src/workbook/port.ts";
import type { RatedTab } from "../../../src/workbook/reading/rateTab.ts";
import { TODAY } from "../../tiering/customers.ts";
import { HISTORY_COLUMNS } from "../historyColumns.ts";

const CUSTOMERS = 10_000;
const DAY = 86_400_000;
const NOW = new Date((TODAY + 0.5) * DAY);
const { headings, title } = language("en").words.record;

/** Three lines for each, the newest first, as somebody may have sorted them. */
function past(): unknown[][] {
	const lines = [1, 2, 3].flatMap((ago) =>
		Array.from({ length: CUSTOMERS }, (_, index) => [
			new Date(NOW.getTime() - ago * 30 * DAY),
			`Customer ${index}`,
			index % 2 === 0 ? `K${index}` : "",
			"Tier",
			"",
			ago,
			"",
			ago === 3 ? "tier:first" : "tier:facts",
			"",
			50,
			"p1",
		]),
	);
	return [[title], [], [], HISTORY_COLUMNS.map((column) => headings[column]), ...lines];
}

test("10,000 customers and 30,000 lines take one look at the tab, two writes, and no time to speak of", () => {
	const customers = Array.from({ length: CUSTOMERS }, (_, index) => ({
		customer: `Customer ${index}`,
		...(index % 2 === 0 ? { id: `K${index}` } : {}),
		revenue: 1_000,
		profit: index % 5 === 0 ? -50 : 200,
	}));
	const ratings = rate(customers, defaultPolicy, TODAY);
	const grid = past();
	let looks = 0;
	const port = {
		now: NOW,
		tabs: () => [{ id: 7, name: "Tier history", role: "history" }],
		values: () => {
			looks++;
			return grid;
		},
		remembered: () => null,
	} as unknown as Port;
	const start = performance.now();
	const { edits, lines } = tierHistory(
		{ ratings, policy: defaultPolicy } as unknown as RatedTab,
		port,
		TODAY,
		language("en"),
	);
	const latest = latestMoves(historiesOfList(lines, customers));
	const took = performance.now() - start;
	expect(latest?.moves.length).toBeGreaterThan(0);
	const moved = ratings.filter(({ tier }) => tier !== 1).length;
	expect(lines).toHaveLength(3 * CUSTOMERS + moved);
	expect([looks, edits.map(({ kind }) => kind)]).toEqual([1, ["style", "values"]]);
	// A look-up through all lines for each customer takes minutes; this takes a fraction of a second.
	expect(took).toBeLessThan(5_000);
});
