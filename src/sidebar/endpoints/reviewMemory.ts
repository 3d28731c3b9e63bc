import { isBoolean, isCount, isText, objectOf, oneOf, orNull, parseJson } from "../../base/parseJson.ts";
import type { ReviewChoice } from "../../contract/server.ts";
import type { CustomerRef } from "../../review/customerRef.ts";
import { PLACEMENTS, type Placement } from "../../tiering/tier.ts";
import type { Edit } from "../../workbook/edits.ts";
import type { Port } from "../../workbook/port.ts";

/** A user's position in the review of a file. */
export interface ReviewMemory {
	readonly choice: ReviewChoice;
	/** The customer whose card they last saw; null: none yet. */
	readonly customer: CustomerRef | null;
}

const FIRST_CHOICE: ReviewChoice = { order: "stake", which: "all", round: false };
/** A longer text is not a name. */
const MAX_NAME_CHARS = 80;

/** Returns what the user's last visit stored; the start of a review if there is nothing, or if it cannot be read. */
export function reviewMemory(port: Port): ReviewMemory {
	return parseJson(port.remembered("review"), memoryShape()) ?? { choice: FIRST_CHOICE, customer: null };
}

export function rememberReview(memory: ReviewMemory): Edit {
	return { kind: "remember", what: "review", value: JSON.stringify(memory) };
}

/** Returns the user's name, as last typed; `""` if it never was. */
export function reviewerOf(port: Port): string {
	return port.remembered("reviewer") ?? "";
}

/** Stores a name for all the user's files. A blank one changes nothing. */
export function rememberReviewer(port: Port, typed: string): Edit[] {
	const value = typed.trim().slice(0, MAX_NAME_CHARS);
	return value === "" || value === reviewerOf(port) ? [] : [{ kind: "remember", what: "reviewer", value }];
}

const memoryShape = () =>
	objectOf<ReviewMemory>({
		choice: objectOf<ReviewChoice>({
			order: oneOf(["stake", "sheet"]),
			which: oneOf([
				"all",
				"unreviewed",
				"talk",
				"largest",
				...PLACEMENTS.map((one): `${Placement}` => `${one}`),
			]),
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
