import type { AnswerFact } from "../../../i18n/words.ts";
import type { CustomerRef } from "../../../review/customerRef.ts";
import type { Change, FactValue } from "../../contract.ts";
import { changeId } from "../saving/changeId.ts";

/** An answer that takes the place of another; null: of none, or by none. */
export function changeOf(
	customer: CustomerRef,
	fact: AnswerFact,
	from: FactValue | null,
	to: FactValue | null,
): Change {
	return { kind: "fact", id: changeId(), customer, at: new Date().toISOString(), fact, from, to };
}
