import type { Change } from "../../../contract/server.ts";
import { changeOf } from "../saving/changeOf.ts";
import type { Settled } from "./putAll.ts";

/** The changes that restore the values before; none for those that were not written. */
export function undoing(settled: readonly Settled[]): Change[] {
	return settled.flatMap(({ saved, change }) =>
		saved.outcome === "saved" && !saved.stood && change.kind === "fact"
			? [changeOf(saved.customer, { ...reversed(change), kind: "fact" as const })]
			: [],
	);
}

const reversed = ({ fact, from, to }: Extract<Change, { readonly kind: "fact" }>) => ({
	fact,
	from: to,
	to: from,
});
