import { expect, test } from "vitest";
import { preview as da } from "../../src/i18n/da/preview.ts";
import { preview as en } from "../../src/i18n/en/preview.ts";
import { openFile } from "../../src/preview/openFile.ts";
import { PRACTICE_LISTS, type PracticeListKey } from "../../src/preview/practiceLists/practiceLists.ts";
import { readTable } from "../../src/table/readTable.ts";

const KEYS = Object.keys(PRACTICE_LISTS) as PracticeListKey[];
const TODAY = new Date(2026, 2, 31);
const MS_PER_DAY = 86_400_000;

async function opened(key: PracticeListKey) {
	const { fileName, text } = PRACTICE_LISTS[key];
	const file = await openFile(new TextEncoder().encode(text(TODAY)), fileName);
	return { ...file, cells: file.sheets[0]!.rows.map((row) => row.map((cell) => cell?.value ?? "")) };
}

test.each(KEYS)(
	"the practice list of the page on the web has no doubts, and is as large as it says: %s",
	async (key) => {
		const { cells } = await opened(key);
		const { customers, problems } = readTable(cells);
		expect(problems).toEqual([]);
		for (const { practiceLists } of [en(), da()])
			expect(practiceLists[key].about).toMatch(new RegExp(`^${customers.length} `));
	},
);

test("the practice list of the Danish trader is opened as Danish, leaves out its total, and ends shortly before today", async () => {
	const { locale, cells } = await opened("trader");
	expect(locale).toBe("da_DK");
	const { customers, leftOut } = readTable(cells);
	expect(leftOut).toHaveLength(1);
	const last = Math.max(...customers.map(({ facts }) => facts.lastOrder ?? 0));
	expect(last).toBe(Date.UTC(2026, 2, 29) / MS_PER_DAY);
});
