import type { Change } from "../../../contract/server.ts";
import { changeOf } from "../saving/changeOf.ts";
import type { Settled } from "./putAll.ts";

/** What puts back what stood there before. */
export function undoing(settled: readonly Settled[]): Change[] {
	return settled.flatMap(({ saved, change }) =>
		saved.outcome === "saved" && !saved.stood && change.kind === "fact"
			? [changeOf(saved.customer, { ...turned(change), kind: "fact" as const })]
			: [],
	);
}

const turned = ({ fact, from, to }: Extract<Change, { readonly kind: "fact" }>) => ({
	fact,
	from: to,
	to: from,
});
