import type { Change } from "../../../contract/server.ts";
import { makeChange } from "../saving/changeOf.ts";
import type { SettledChange } from "./putAll.ts";

/** The changes that restore the values before; none for those that were not written. */
export function undoChanges(settled: readonly SettledChange[]): Change[] {
	return settled.flatMap(({ saved, change }) =>
		saved.outcome === "saved" && !saved.stood && change.kind === "fact"
			? [makeChange(saved.customer, { ...reversed(change), kind: "fact" as const })]
			: [],
	);
}

const reversed = ({ fact, from, to }: Extract<Change, { readonly kind: "fact" }>) => ({
	fact,
	from: to,
	to: from,
});
