import { expect, test } from "vitest";
import { type Headless, openHeadless } from "../../src/preview/headless.ts";
import { builtCode } from "../builtCode.ts";
import { workDone } from "./workDone.ts";

/** Work of the spreadsheet engine for something done to a list. */
async function workFor(customers: number, run: (book: Headless) => unknown): Promise<number> {
	const rows = Array.from({ length: customers }, (_, index) => [
		`Customer ${index}`,
		1000 + index,
		100 + index,
	]);
	const book = await openHeadless({ code: builtCode(), grid: [["Customer", "Revenue", "Profit"], ...rows] });
	const work = await workDone(() => run(book), "/univer-");
	book.dispose();
	return work;
}

/** Work of a row in a longer list ÷ that in a shorter one: 1 where the work grows with the rows. */
async function growth(unit: number, run: (book: Headless) => unknown): Promise<number> {
	await workFor(unit, run); // the first run does more
	const [one, two, four] = [
		await workFor(unit, run),
		await workFor(2 * unit, run),
		await workFor(4 * unit, run),
	];
	return (four - two) / 2 / (two - one);
}

test("the local workbook tiers a list in work that grows with the list, not with its square", async () => {
	const tiered = async (book: Headless) => {
		await book.run("tierMyCustomers");
		await book.settled();
	};
	expect(await growth(300, tiered)).toBeLessThan(1.1);
});

test("the local workbook writes notes in work that grows with their number, not with its square", async () => {
	const noted = (book: Headless) => {
		const rows = book.face().getLastRow();
		book
			.face()
			.getRange(1, 1, rows, 1)
			.setNotes(Array.from({ length: rows }, (_, row) => [`Note ${row}`]));
	};
	expect(await growth(300, noted)).toBeLessThan(1.1);
});
