import { describe, expect, test } from "vitest";
import type { Change, FactValue, Saved } from "../../src/contract/server.ts";
import type { CustomerRef } from "../../src/review/customerRef.ts";
import { changeQueue } from "../../src/sidebar/client/saving/changeQueue.ts";

const ANE: CustomerRef = { name: "Ane Ltd", id: null, row: 2, traits: "10000|||||||", isShared: false };
const BO: CustomerRef = { name: "Bo & Co", id: null, row: 3, traits: "12000|||||||", isShared: false };
let ids = 0;

const fact = (customer: CustomerRef, from: FactValue | null, to: FactValue | null): Change => ({
	id: `${++ids}`,
	customer,
	at: "2026-11-21T10:00:00.000Z",
	kind: "fact",
	fact: "negotiation",
	from,
	to,
});
const saved = (change: Change, customer = change.customer): Saved => ({
	id: change.id,
	message: "",
	outcome: "saved",
	stood: false,
	customer,
});
const lost = ({ id }: Change): Saved => ({ id, message: "", outcome: "lost" });

function queue(...changes: readonly Change[]) {
	const waiting = changeQueue();
	const outcomes: string[] = [];
	const add = (change: Change, tab = "Customers", by = "Ane") =>
		waiting.add(tab, by, [change], ({ outcome }, { id }) => outcomes.push(`${id} ${outcome}`));
	for (const change of changes) add(change);
	return { ...waiting, add, outcomes };
}

describe("changeQueue", () => {
	test("replaces a pending answer with a newer one, and keeps the older one's starting value", () => {
		const { next, add, outcomes, settle } = queue(fact(ANE, 4, 1), fact(BO, null, 5));
		const newer = fact(ANE, 1, 3);
		add(newer);
		const batch = next()!;
		expect(batch.changes.map((change) => change.kind === "fact" && [change.from, change.to])).toEqual([
			[4, 3],
			[null, 5],
		]);
		settle(
			batch,
			batch.changes.map((change) => saved(change)),
		);
		// The sender of the older answer learns the outcome too.
		expect(outcomes.filter((outcome) => outcome === `${newer.id} saved`)).toHaveLength(2);
	});

	test("does not replace another reviewer's answer, or a pass in a round with a review", () => {
		const { next, add, settle } = queue(fact(ANE, null, 2));
		add(fact(ANE, 2, 5), "Customers", "Per");
		const reviews = [true, false].map(
			(round): Change => ({
				id: `${++ids}`,
				customer: ANE,
				at: "2026-11-21T10:00:00.000Z",
				kind: "reviewed",
				round,
			}),
		);
		for (const review of reviews) add(review);
		const sent: unknown[] = [];
		for (let batch = next(); batch !== null; batch = next()) {
			sent.push([
				batch.reviewer,
				...batch.changes.map((change) => (change.kind === "fact" ? change.to : change.kind)),
			]);
			settle(
				batch,
				batch.changes.map((change) => saved(change)),
			);
		}
		expect(sent).toEqual([
			["Ane", 2],
			["Per", 5],
			["Ane", "reviewed", "reviewed"],
		]);
	});

	test("reverts an answer and the one based on it to the value before both when the first is refused", () => {
		const reverted: unknown[] = [];
		const waiting = changeQueue();
		const put = (change: Change) =>
			waiting.add("Customers", "Ane", [change], (_, settled) =>
				reverted.push("from" in settled && settled.from),
			);
		put(fact(ANE, 4, 3));
		const batch = waiting.next()!;
		put(fact(ANE, 3, 5));
		waiting.settle(batch, [
			{ id: batch.changes[0]!.id, outcome: "refused", customer: ANE, message: "It is a formula." },
		]);
		expect(reverted).toEqual([4, 4]);
		expect(waiting.count()).toBe(0);
	});

	test("resends an unsettled answer unchanged, and the newer one only after it", () => {
		const [first, second] = [fact(ANE, null, 1), fact(ANE, 1, 3)];
		const { next, add, settle, count } = queue(first);
		expect(next()!.changes).toEqual([first]);
		add(second);
		expect(next()!.changes).toEqual([first]);
		settle({ tab: "Customers", reviewer: "Ane", changes: [first] }, [saved(first)]);
		expect(next()!.changes).toEqual([second]);
		expect(count()).toBe(1);
	});

	test("drops an answer based on one whose customer is lost, and reports both", () => {
		const [first, second] = [fact(ANE, null, 1), fact(ANE, 1, 3)];
		const { next, add, settle, count, outcomes } = queue(first);
		const batch = next()!;
		add(second);
		settle(batch, [lost(first)]);
		expect(count()).toBe(0);
		expect(outcomes).toEqual([`${first.id} lost`, `${second.id} lost`]);
	});

	test("sends later changes to the customer as the last reply describes them", () => {
		const first = fact(ANE, null, 1);
		const { next, add, settle } = queue(first);
		const batch = next()!;
		add({ ...fact(ANE, null, 2), fact: "energy" } as Change);
		add(fact(BO, null, 2));
		const moved = { ...ANE, name: "Ane A/S", row: 9 };
		settle(batch, [saved(first, moved)]);
		expect(next()!.changes.map(({ customer }) => customer)).toEqual([moved, BO]);
	});

	test("keeps changes that the reply does not mention", () => {
		const [first, second] = [fact(ANE, null, 1), fact(BO, null, 1)];
		const { next, settle, of } = queue(first, second);
		expect(settle(next()!, [saved(second)])).toBe(false);
		expect(of("Customers")).toEqual([first]);
	});

	test("sends batches of at most 200 changes, each of one tab and one reviewer", () => {
		const many = Array.from({ length: 450 }, (_, row) => fact({ ...ANE, row }, null, 1));
		const { next, add, settle } = queue(...many);
		add(fact(ANE, null, 2), "Archive");
		add(fact(BO, null, 2), "Archive", "Bo");
		const sizes: number[] = [];
		for (let batch = next(); batch !== null; batch = next()) {
			sizes.push(batch.changes.length);
			settle(
				batch,
				batch.changes.map((change) => saved(change)),
			);
		}
		expect(sizes).toEqual([200, 200, 50, 1, 1]);
	});
});
