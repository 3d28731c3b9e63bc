import { expect } from "vitest";
import type { Reply } from "../../src/contract/reply.ts";
import type { Batch, Change, FactValue, Review, ReviewFact, Saved } from "../../src/contract/server.ts";
import type { Headless } from "../../src/preview/headless.ts";
import type { CustomerRef } from "../../src/review/customerRef.ts";

export const TAB = "Customers";

let lastId = 0;
const base = (customer: CustomerRef) => ({
	id: `change-${++lastId}`,
	customer,
	at: new Date().toISOString(),
});

export const fact = (
	customer: CustomerRef,
	about: ReviewFact,
	from: FactValue | null,
	to: FactValue | null,
): Change => ({ ...base(customer), kind: "fact", fact: about, from, to });
export const reviewed = (customer: CustomerRef, round = false): Change => ({
	...base(customer),
	kind: "reviewed",
	round,
});
export const dontKnow = (customer: CustomerRef, about: "negotiation" | "fit"): Change => ({
	...base(customer),
	kind: "dontKnow",
	fact: about,
});
export const inRound = (
	customer: CustomerRef,
	about: "negotiation" | "fit" | "energy",
	answer: number,
): Change => ({
	...base(customer),
	kind: "round",
	fact: about,
	answer,
});

/** Id of a tab, by which the page refers to it. */
export const idOf = (book: Headless, tab = TAB) => String(book.face(tab).getSheetId());

/** Calls an endpoint and returns its view; throws its message if it refuses. */
export async function viewOf<View>(book: Headless, name: string, ...args: unknown[]): Promise<View> {
	const reply = (await book.call(name, ...args)) as Reply<View>;
	if (!reply.ok) throw new Error(reply.message);
	await book.settled();
	return reply.view;
}

export async function save(book: Headless, changes: readonly Change[], reviewer = "Eva", tab = TAB) {
	const batch: Batch = { tab: idOf(book, tab), reviewer, changes };
	return viewOf<Saved[]>(book, "sidebarSave", batch);
}

export const review = (book: Headless, ask: object = {}, tab = TAB) =>
	viewOf<Review>(book, "sidebarReview", { tab: idOf(book, tab), choice: null, reviewer: null, ...ask });

/** The list's customers by name; the first of several with one name. */
export async function refs(book: Headless, tab = TAB): Promise<Record<string, CustomerRef>> {
	const choice = { order: "sheet", which: "all", round: false };
	const { queue } = await review(book, { choice }, tab);
	return Object.fromEntries([...queue].reverse().map((ref) => [ref.name, ref]));
}

/** The cells below a heading, by the name in the first column. */
export function columnByName(book: Headless, heading: string, tab = TAB): Record<string, unknown> {
	const rows = book.values(tab);
	const top = rows.findIndex((row) => row.includes(heading));
	expect(top, `a column “${heading}” among ${rows[0]?.join(", ")}`).toBeGreaterThanOrEqual(0);
	const at = rows[top]!.indexOf(heading);
	const below = rows.slice(top + 1).filter((row) => row[0] !== "");
	return Object.fromEntries(below.map((row) => [String(row[0]), row[at]]));
}

/** The entries of the history without their dates and ids. */
export function history(book: Headless, tab = "Tier history"): unknown[][] {
	return book
		.values(tab)
		.slice(4)
		.map((row) => row.slice(1, 8));
}
