import type { CustomerRef } from "../../../../review/customerRef.ts";
import { plainName } from "../../../../tiering/referral/plainName.ts";
import type { Placement } from "../../../../tiering/tier.ts";

export interface Move {
	readonly customer: string;
	readonly from: Placement;
	readonly to: Placement;
}

/** Counts the results of reviewing, from the first card until the sidebar is closed. */
export function sessionCounts() {
	const reviewed = new Map<string, boolean>();
	const moves = new Map<string, Move>();
	const answered = new Set<string>();
	const keyOf = ({ id, name }: CustomerRef) => id ?? plainName(name);
	return {
		/** @param uncertain true if unknown facts could still change the tier. */
		review: (customer: CustomerRef, uncertain: boolean) => void reviewed.set(keyOf(customer), uncertain),
		answer: (customer: CustomerRef, fact: string) => void answered.add(`${fact} ${keyOf(customer)}`),
		/** Counts a move to another placement; after several moves, from the first placement. */
		move(customer: CustomerRef, from: Placement, to: Placement): void {
			const key = keyOf(customer);
			const first = moves.get(key)?.from ?? from;
			if (first === to) moves.delete(key);
			else moves.set(key, { customer: customer.name, from: first, to });
		},
		/** How many customers moved to a better tier, and how many to a worse one. */
		direction() {
			const steps = [...moves.values()].map(({ from, to }) =>
				from === "needsFacts" || to === "needsFacts" ? 0 : from - to,
			);
			return { up: steps.filter((step) => step > 0).length, down: steps.filter((step) => step < 0).length };
		},
		counts: () => ({
			reviewed: reviewed.size,
			uncertain: [...reviewed.values()].filter((uncertain) => uncertain).length,
			answers: answered.size,
			moves: [...moves.values()],
		}),
	};
}

export type SessionCounts = ReturnType<typeof sessionCounts>;
