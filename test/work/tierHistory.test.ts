import { expect, test } from "vitest";
import { latestMoves } from "../../src/history/latestMoves.ts";
import { historiesOfList } from "../../src/history/tierHistories.ts";
import { language } from "../../src/i18n/language.ts";
import { defaultPolicy } from "../../src/tiering/defaultPolicy.ts";
import { rate } from "../../src/tiering/rate.ts";
import { updateTierHistory } from "../../src/workbook/history/updateTierHistory.ts";
import type { Port } from "../../src/workbook/port.ts";
import type { RatedTab } from "../../src/workbook/reading/rateTab.ts";
import { TODAY } from "../tiering/customers.ts";
import { HISTORY_COLUMNS } from "../workbook/historyColumns.ts";
import { workDone } from "./workDone.ts";

const DAY = 86_400_000;
const NOW = new Date((TODAY + 0.5) * DAY);
const { headings, title } = language("en").words.record;

/** Three lines for each, the newest first, as somebody may have sorted them. */
function past(customers: number): unknown[][] {
	const lines = [1, 2, 3].flatMap((ago) =>
		Array.from({ length: customers }, (_, index) => [
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

/** What the history says of so many customers, and how much work it takes. */
async function history(count: number) {
	const customers = Array.from({ length: count }, (_, index) => ({
		customer: `Customer ${index}`,
		...(index % 2 === 0 ? { id: `K${index}` } : {}),
		revenue: 1_000,
		profit: index % 5 === 0 ? -50 : 200,
	}));
	const ratings = rate(customers, defaultPolicy, TODAY);
	const grid = past(count);
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
	const said = () => {
		const tab = { ratings, policy: defaultPolicy } as unknown as RatedTab;
		const { edits, entries } = updateTierHistory(tab, port, TODAY, language("en"));
		return { edits, lines: entries, latest: latestMoves(historiesOfList(entries, customers)) };
	};
	let result = said();
	looks = 0;
	const work = await workDone(() => {
		result = said();
	});
	return { ...result, looks, work, moved: ratings.filter(({ tier }) => tier !== 1).length };
}

test("tierHistory takes one look at the tab and two writes for 10,000 customers with 30,000 lines", async () => {
	const { latest, lines, moved, looks, edits } = await history(10_000);
	expect(latest?.moves.length).toBeGreaterThan(0);
	expect(lines).toHaveLength(30_000 + moved);
	expect([looks, edits.map(({ kind }) => kind)]).toEqual([1, ["style", "values"]]);
});

test("tierHistory and latestMoves do twice the work for twice as many customers, and no more", async () => {
	const { work } = await history(1_000);
	expect((await history(2_000)).work).toBeLessThan(2.05 * work);
});
