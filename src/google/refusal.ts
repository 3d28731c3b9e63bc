import type { Words } from "../i18n/words.ts";
import { ChangedMeanwhile } from "./isUnchanged.ts";

type Refusal = "mayNotEdit" | "protected";

/**
 * What Google Sheets says when it refuses, by a part of its message. Only the English wording is known: whoever gets it in another
 * language reads it inside a sentence of ours. The first as it stands in Google's own dialog; the others as people have reported them.
 */
const REFUSALS: readonly (readonly [part: string, Refusal])[] = [
	["trying to edit a protected cell or object", "protected"],
	["You do not have permission to perform that action", "mayNotEdit"],
	["You do not have permission to access the requested document", "mayNotEdit"],
	["Action not allowed", "mayNotEdit"],
];

/** What is the matter when something was thrown: our sentence where it is ours or we know it, else what the platform said, inside a sentence of ours. */
export function refusal(error: unknown, { problem }: Words): string {
	if (error instanceof ChangedMeanwhile) return error.message;
	const said = String((error as Partial<Error>)?.message ?? error);
	const known = REFUSALS.find(([part]) => said.includes(part));
	if (known === undefined) return problem.unexpected(said);
	return known[1] === "mayNotEdit" ? problem.mayNotEdit : problem.protected("");
}
