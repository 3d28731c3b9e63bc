import type { Words } from "../i18n/words.ts";
import { ChangedMeanwhile } from "./isUnchanged.ts";

export type RefusalReason = "mayNotEdit" | "protected";

/** Google refuses a change for a reason that `whyRefused` has found out. */
export class Refused extends Error {
	constructor(readonly reason: RefusalReason) {
		super(reason);
	}
}

/** A cell does not take what was to be written into it, however often it is tried. The message is a sentence for the user. */
export class Rejected extends Error {}

/**
 * Parts of Google's messages by which a refusal is recognised, as users and public programs have reported them. They are in the
 * person's language, and not known in all of them: `whyRefused` needs no message.
 */
const REFUSALS: readonly (readonly [part: string, RefusalReason])[] = [
	["trying to edit a protected cell or object", "protected"],
	["una celda o un objeto protegido", "protected"],
	["une cellule ou un objet protégés", "protected"],
	["uma célula ou um objeto protegido", "protected"],
	["Эта область защищена", "protected"],
	["保護されているセルやオブジェクト", "protected"],
	["You do not have permission to perform that action", "mayNotEdit"],
	["You do not have permission to access the requested document", "mayNotEdit"],
	["You do not have permissions to access the requested document", "mayNotEdit"],
	["No dispones del permiso necesario para acceder al documento solicitado", "mayNotEdit"],
	["pas l'autorisation d'accéder au document demandé", "mayNotEdit"],
	["Action not allowed", "mayNotEdit"],
];

/** Returns the message to show for an error: a sentence of the add-on if it knows the error, else Google's message, quoted. */
export function refusal(error: unknown, { problem }: Words): string {
	if (error instanceof ChangedMeanwhile || error instanceof Rejected) return error.message;
	const known = error instanceof Refused ? error.reason : knownRefusal(error);
	if (known === undefined) return problem.unexpected(messageOf(error));
	return known === "mayNotEdit" ? problem.mayNotEdit : problem.protected("");
}

/** True for an error that {@link refusal} explains by itself. */
export const isRefusal = (error: unknown) =>
	error instanceof ChangedMeanwhile || knownRefusal(error) !== undefined;

const knownRefusal = (error: unknown): RefusalReason | undefined =>
	REFUSALS.find(([part]) => messageOf(error).includes(part))?.[1];

export const messageOf = (error: unknown) => String((error as Partial<Error>)?.message ?? error);
