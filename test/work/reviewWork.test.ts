import { expect, test } from "vitest";
import type { Review, Saved } from "../../src/contract/server.ts";
import { openSheets, type Rows } from "../workbook/openFile.ts";
import { fact, idOf, review, TAB, viewOf } from "../workbook/reviewing.ts";
import { workDone } from "./workDone.ts";

/** Opens a review of a list and answers one question for all customers at once. Returns the work that each of the two takes. */
async function answeredForAll(customers: number) {
	const rows: Rows = [["Customer", "Customer ID", "Revenue", "Profit", "Days late"]];
	for (let i = 0; i < customers; i++)
		rows.push([`Customer ${i}`, `K${i}`, 1_000 + ((i * 37) % 900), i % 400, i % 50]);
	const book = await openSheets({ [TAB]: rows });
	let saved: Saved[] = [];
	const { queue } = await review(book);
	const opening = await workDone(() => review(book), "Code.js");
	const changes = queue.map((ref) => fact(ref, "fit", null, 4));
	const saving = await workDone(async () => {
		saved = await viewOf<Saved[]>(book, "sidebarSave", { tab: idOf(book), reviewer: "Eva", changes });
	}, "Code.js");
	expect(saved.filter(({ outcome }) => outcome === "saved")).toHaveLength(customers);
	expect(book.values(TAB).filter((row) => row[5] === 4)).toHaveLength(customers);
	return { opening, saving };
}

test("sidebarReview and sidebarSave do at most twice the work for twice as many customers", async () => {
	await answeredForAll(10);
	const [once, twice] = [await answeredForAll(1_000), await answeredForAll(2_000)];
	expect(twice.opening).toBeLessThan(2.1 * once.opening);
	expect(twice.saving).toBeLessThan(2.1 * once.saving);
});

test("sidebarReview does at most half as much work again for 20,000 customers who referred each other", async () => {
	const rows = (hasReferrals: boolean): Rows => [
		["Customer", "Revenue", "Profit", "Referred by"],
		...Array.from({ length: 20_000 }, (_, index) => [
			`Customer ${index}`,
			1_000 + ((index * 37) % 900),
			index % 400,
			hasReferrals && index > 0 ? `Customer ${index < 5_000 ? 0 : index - 1}` : "",
		]),
	];
	const work: number[] = [];
	for (const hasReferrals of [false, true]) {
		const book = await openSheets({ [TAB]: rows(hasReferrals) });
		let view: Review | undefined;
		const open = async () => {
			view = await review(book);
		};
		work.push(await workDone(open, "Code.js"));
		expect(view!.cards.every(({ referrals }) => (referrals !== null) === hasReferrals)).toBe(true);
		book.dispose();
	}
	expect(work[1]!).toBeLessThan(1.5 * work[0]!);
});
