import { expect, test } from "vitest";
import type { Headless } from "../../src/preview/headless.ts";
import { mark } from "./marks.ts";
import { choose, opened, type Rows } from "./openBook.ts";
import { review, save, TAB } from "./reviewing.ts";

const LIST: Rows = [
	["Customer", "Revenue", "Profit"],
	["Ane", 1000, 300],
	["Bo", 2000, -100],
];

/** Gives a tab that many rows: a file may have ten million cells, empty ones too. */
const makeTall = (book: Headless, rows: number) => book.grid(TAB).getSheet().setRowCount(rows);

test.each([
	["en_US", "This file would exceed the 10 million cells"],
	["da_DK", "Filen ville få flere end de 10 millioner celler"],
])(
	"a file that would get too many cells is told so before anything is written (%s)",
	async (locale, said) => {
		const book = await opened({ [TAB]: LIST }, locale);
		const columns = book.grid(TAB).getSheet().getColumnCount();
		makeTall(book, Math.floor(9_950_000 / columns));
		await choose(book, "tierMyCustomers");
		expect(book.seen.alerts).toEqual([expect.stringContaining(said)]);
		expect(book.values(TAB)).toEqual(LIST);
		expect(book.sheets()).toEqual([TAB]);
		expect(mark(book, TAB)).toEqual({});
		makeTall(book, 1000);
		await choose(book, "tierMyCustomers");
		expect(book.seen.alerts).toHaveLength(1);
		expect(book.sheets()).toHaveLength(4);
	},
);

test("where no more is kept for a person, they are asked for their name again, and nothing fails", async () => {
	const book = await opened({ [TAB]: LIST });
	const { PropertiesService } = book.standIn.host;
	const kept = PropertiesService.getUserProperties();
	PropertiesService.getUserProperties = () => ({
		getProperty: kept.getProperty,
		deleteProperty: kept.deleteProperty,
		setProperty() {
			throw new Error(
				"You have exceeded the property storage quota. Please remove some properties and try again.",
			);
		},
	});
	await save(book, [], "Eva");
	expect((await review(book)).reviewer).toBe("");
});

test("a long history leaves room in the file: it has columns for its lines and two for notes, and is written in several calls", async () => {
	const many: Rows = Array.from({ length: 3_000 }, (_, index) => [`Customer ${index}`, 1000, index % 400]);
	const book = await opened({ [TAB]: [LIST[0]!, ...many] });
	await choose(book, "tierMyCustomers");
	const history = book.grid("Tier history").getSheet();
	const lastHeading = book.values("Tier history").find((row) => row.includes("Customer"))!.length;
	expect(history.getColumnCount()).toBe(lastHeading + 2);
	expect(book.values("Tier history").filter((row) => String(row[1]).startsWith("Customer "))).toHaveLength(
		3_000,
	);
});
