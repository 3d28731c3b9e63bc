import { isBoolean, isCount, isText, objectOf, oneOf, orNull, parseJson } from "../../base/parseJson.ts";
import type { ReviewChoice } from "../../contract/server.ts";
import type { CustomerRef } from "../../review/customerRef.ts";
import { PLACEMENTS, type Placement } from "../../tiering/tier.ts";
import type { Edit } from "../../workbook/edits.ts";
import type { Port } from "../../workbook/port.ts";

/** Where a person is in reviewing a file. */
export interface ReviewMemory {
	readonly choice: ReviewChoice;
	/** The customer whose card they saw last; null: none yet. */
	readonly customer: CustomerRef | null;
}

const FIRST_CHOICE: ReviewChoice = { order: "stake", which: "all", round: false };
/** A longer name is none. */
const MAX_NAME_CHARS = 80;

/** What this person's last visit left. Something that cannot be read any more counts as nothing. */
export function reviewMemory(port: Port): ReviewMemory {
	return parseJson(port.remembered("review"), memoryShape()) ?? { choice: FIRST_CHOICE, customer: null };
}

/** Keeps it for the next visit. */
export function rememberReview(memory: ReviewMemory): Edit {
	return { kind: "remember", what: "review", value: JSON.stringify(memory) };
}

/** The name of the person, as it was typed last; `""` where it never was. */
export function reviewerOf(port: Port): string {
	return port.remembered("reviewer") ?? "";
}

/** Keeps a name that was typed, for all files of the person. */
export function rememberReviewer(port: Port, typed: string): Edit[] {
	const value = typed.trim().slice(0, MAX_NAME_CHARS);
	return value === "" || value === reviewerOf(port) ? [] : [{ kind: "remember", what: "reviewer", value }];
}

const memoryShape = () =>
	objectOf<ReviewMemory>({
		choice: objectOf<ReviewChoice>({
			order: oneOf(["stake", "sheet"]),
			which: oneOf(["all", "unreviewed", "talk", ...PLACEMENTS.map((one): `${Placement}` => `${one}`)]),
			round: isBoolean,
		}),
		customer: orNull(
			objectOf<CustomerRef>({
				name: isText,
				id: orNull(isText),
				row: isCount,
				traits: isText,
				isShared: isBoolean,
			}),
		),
	});
