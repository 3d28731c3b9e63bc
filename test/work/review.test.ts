import { expect, test } from "vitest";
import type { Review, Saved } from "../../src/contract/server.ts";
import { opened, type Rows } from "../workbook/openBook.ts";
import { fact, idOf, review, TAB, told } from "../workbook/reviewing.ts";
import { workDone } from "./workDone.ts";

/** Opens a review of so many customers and answers for all of them at once; how much work each takes. */
async function answeredForAll(customers: number) {
	const rows: Rows = [["Customer", "Customer ID", "Revenue", "Profit", "Days late"]];
	for (let i = 0; i < customers; i++)
		rows.push([`Customer ${i}`, `K${i}`, 1_000 + ((i * 37) % 900), i % 400, i % 50]);
	const book = await opened({ [TAB]: rows });
	let saved: Saved[] = [];
	const { queue } = await review(book);
	const opening = await workDone(() => review(book), "Code.js");
	const changes = queue.map((ref) => fact(ref, "fit", null, 4));
	const saving = await workDone(async () => {
		saved = await told<Saved[]>(book, "sidebarSave", { tab: idOf(book), reviewer: "Eva", changes });
	}, "Code.js");
	expect(saved.filter(({ outcome }) => outcome === "saved")).toHaveLength(customers);
	expect(book.values(TAB).filter((row) => row[5] === 4)).toHaveLength(customers);
	return { opening, saving };
}

test("a review of twice as many customers takes twice the work to open and to save for all, and no more", async () => {
	await answeredForAll(10);
	const [once, twice] = [await answeredForAll(1_000), await answeredForAll(2_000)];
	expect(twice.opening).toBeLessThan(2.1 * once.opening);
	expect(twice.saving).toBeLessThan(2.1 * once.saving);
});

test("with 20,000 customers who brought each other, a review opens with little more work than without", async () => {
	const rows = (says: boolean): Rows => [
		["Customer", "Revenue", "Profit", "Referred by"],
		...Array.from({ length: 20_000 }, (_, index) => [
			`Customer ${index}`,
			1_000 + ((index * 37) % 900),
			index % 400,
			says && index > 0 ? `Customer ${index < 5_000 ? 0 : index - 1}` : "",
		]),
	];
	const work: number[] = [];
	for (const says of [false, true]) {
		const book = await opened({ [TAB]: rows(says) });
		let view: Review | undefined;
		const open = async () => {
			view = await review(book);
		};
		work.push(await workDone(open, "Code.js"));
		expect(view!.cards.every(({ referrals }) => (referrals !== null) === says)).toBe(true);
		book.dispose();
	}
	expect(work[1]!).toBeLessThan(1.5 * work[0]!);
});
