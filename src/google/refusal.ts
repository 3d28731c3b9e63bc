import type { Words } from "../i18n/words.ts";
import { ChangedMeanwhile } from "./isUnchanged.ts";
import { Rejected } from "./rejected.ts";

type Refusal = "mayNotEdit" | "protected";

/**
 * Parts of Google's messages by which a refusal is recognised. Only the English wording is known; in other languages the message
 * is quoted. The first is from Google's own dialog, the others are as users have reported them.
 */
const REFUSALS: readonly (readonly [part: string, Refusal])[] = [
	["trying to edit a protected cell or object", "protected"],
	["You do not have permission to perform that action", "mayNotEdit"],
	["You do not have permission to access the requested document", "mayNotEdit"],
	["Action not allowed", "mayNotEdit"],
];

/** Returns the message to show for an error: a sentence of the add-on if it knows the error, else Google's message, quoted. */
export function refusal(error: unknown, { problem }: Words): string {
	if (error instanceof ChangedMeanwhile || error instanceof Rejected) return error.message;
	const known = knownRefusal(error);
	if (known === undefined) return problem.unexpected(messageOf(error));
	return known === "mayNotEdit" ? problem.mayNotEdit : problem.protected("");
}

/** True for an error that {@link refusal} explains by itself. */
export const isRefusal = (error: unknown) =>
	error instanceof ChangedMeanwhile || knownRefusal(error) !== undefined;

const knownRefusal = (error: unknown): Refusal | undefined =>
	REFUSALS.find(([part]) => messageOf(error).includes(part))?.[1];

export const messageOf = (error: unknown) => String((error as Partial<Error>)?.message ?? error);
