import { expect, test } from "vitest";
import type { Headless } from "../../src/preview/headless.ts";
import { openSheets, type Rows, runMenuItem } from "./openFile.ts";
import { review, save, TAB } from "./reviewing.ts";
import { metadataOf } from "./sheetMetadata.ts";

const LIST: Rows = [
	["Customer", "Revenue", "Profit"],
	["Ane", 1000, 300],
	["Bo", 2000, -100],
];

/** Sets the number of rows: empty cells count towards the ten million that a file may have. */
const makeTall = (book: Headless, rows: number) => book.grid(TAB).getSheet().setRowCount(rows);

test.each([
	["en_US", "This file would exceed the 10 million cells"],
	["da_DK", "Filen ville få flere end de 10 millioner celler"],
])(
	"tiering is refused before anything is written if the file would get too many cells (%s)",
	async (locale, message) => {
		const book = await openSheets({ [TAB]: LIST }, locale);
		const columns = book.grid(TAB).getSheet().getColumnCount();
		makeTall(book, Math.floor(9_950_000 / columns));
		await runMenuItem(book, "tierMyCustomers");
		expect(book.seen.alerts).toEqual([expect.stringContaining(message)]);
		expect(book.values(TAB)).toEqual(LIST);
		expect(book.sheets()).toEqual([TAB]);
		expect(metadataOf(book, TAB)).toEqual({});
		makeTall(book, 1000);
		await runMenuItem(book, "tierMyCustomers");
		expect(book.seen.alerts).toHaveLength(1);
		expect(book.sheets()).toHaveLength(5);
	},
);

test("a full property store makes the review ask for the name again, and nothing fails", async () => {
	const book = await openSheets({ [TAB]: LIST });
	const { PropertiesService } = book.standIn.host;
	const properties = PropertiesService.getUserProperties();
	PropertiesService.getUserProperties = () => ({
		getProperty: properties.getProperty,
		deleteProperty: properties.deleteProperty,
		setProperty() {
			throw new Error(
				"You have exceeded the property storage quota. Please remove some properties and try again.",
			);
		},
	});
	await save(book, [], "Eva");
	expect((await review(book)).reviewer).toBe("");
});

test("a long history has columns for its entries and two for notes only, and is written in several calls", async () => {
	const many: Rows = Array.from({ length: 3_000 }, (_, index) => [`Customer ${index}`, 1000, index % 400]);
	const book = await openSheets({ [TAB]: [LIST[0]!, ...many] });
	await runMenuItem(book, "tierMyCustomers");
	const history = book.grid("Tier history").getSheet();
	const lastHeading = book.values("Tier history").find((row) => row.includes("Customer"))!.length;
	expect(history.getColumnCount()).toBe(lastHeading + 2);
	expect(book.values("Tier history").filter((row) => String(row[1]).startsWith("Customer "))).toHaveLength(
		3_000,
	);
});
