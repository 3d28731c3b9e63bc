import { expect, test } from "vitest";
import { latestMoves } from "../../src/history/latestMoves.ts";
import { historiesOfList } from "../../src/history/tierHistories.ts";
import { language } from "../../src/i18n/language.ts";
import { defaultPolicy } from "../../src/tiering/defaultPolicy.ts";
import { rate } from "../../src/tiering/rate.ts";
import { updateTierHistory } from "../../src/workbook/history/updateTierHistory.ts";
import type { Port } from "../../src/workbook/port.ts";
import type { RatedTab } from "../../src/workbook/reading/rateTab.ts";
import { TODAY } from "../tiering/rateOne.ts";
import { HISTORY_COLUMNS } from "../workbook/historyColumns.ts";
import { workDone } from "./workDone.ts";

const MS_PER_DAY = 86_400_000;
const NOW = new Date((TODAY + 0.5) * MS_PER_DAY);
const { headings, title } = language("en").words.record;

/** Three entries for each customer, the newest first, as a user may have sorted them. */
function historyTab(customers: number): unknown[][] {
	const entries = [1, 2, 3].flatMap((ago) =>
		Array.from({ length: customers }, (_, index) => [
			new Date(NOW.getTime() - ago * 30 * MS_PER_DAY),
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
	return [[title], [], [], HISTORY_COLUMNS.map((column) => headings[column]), ...entries];
}

/** Updates the history of a list with three entries per customer. Returns the result, the reads of the tab and the work done. */
async function history(count: number) {
	const customers = Array.from({ length: count }, (_, index) => ({
		customer: `Customer ${index}`,
		...(index % 2 === 0 ? { id: `K${index}` } : {}),
		revenue: 1_000,
		profit: index % 5 === 0 ? -50 : 200,
	}));
	const ratings = rate(customers, defaultPolicy, TODAY);
	const grid = historyTab(count);
	let reads = 0;
	const port = {
		now: NOW,
		tabs: () => [{ id: 7, name: "Tier history", role: "history" }],
		values: () => {
			reads++;
			return grid;
		},
		remembered: () => null,
	} as unknown as Port;
	const update = () => {
		const tab = { ratings, policy: defaultPolicy } as unknown as RatedTab;
		const { edits, entries } = updateTierHistory(tab, port, TODAY, language("en"));
		return { edits, entries, latest: latestMoves(historiesOfList(entries, customers)) };
	};
	let result = update();
	reads = 0;
	const work = await workDone(() => {
		result = update();
	});
	return { ...result, reads, work, moved: ratings.filter(({ tier }) => tier !== 1).length };
}

test("updateTierHistory reads the tab once and writes twice for 10,000 customers with 30,000 entries", async () => {
	const { latest, entries, moved, reads, edits } = await history(10_000);
	expect(latest?.moves.length).toBeGreaterThan(0);
	expect(entries).toHaveLength(30_000 + moved);
	expect([reads, edits.map(({ kind }) => kind)]).toEqual([1, ["style", "values"]]);
});

test("updateTierHistory and latestMoves do at most twice the work for twice as many customers", async () => {
	const { work } = await history(1_000);
	expect((await history(2_000)).work).toBeLessThan(2.05 * work);
});
