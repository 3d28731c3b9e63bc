import type { Review } from "../../src/contract/server.ts";
import type { CustomerRef } from "../../src/review/customerRef.ts";

/** Builds the call by which the sidebar saves one answer about the first customer of a review. */
export function saveRequest({ tab, queue }: Review) {
	const customer: CustomerRef = queue[0]!;
	const at = new Date().toISOString();
	const change = { id: "change-1", customer, at, kind: "fact", fact: "energy", from: null, to: 4 };
	return { tab, reviewer: "Eva", changes: [change] };
}
