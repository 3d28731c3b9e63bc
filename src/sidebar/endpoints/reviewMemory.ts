import type { ReviewChoice } from "../../contract/server.ts";
import type { CustomerRef } from "../../review/customerRef.ts";
import { PLACEMENTS } from "../../tiering/tier.ts";
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
const LONGEST_NAME = 80;

/** What this person's last visit left. Something that cannot be read any more counts as nothing. */
export function reviewMemory(port: Port): ReviewMemory {
	const kept = parsed(port.remembered("review"));
	return {
		choice: isChoice(kept.choice) ? kept.choice : FIRST_CHOICE,
		customer: isRef(kept.customer) ? kept.customer : null,
	};
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
	const value = typed.trim().slice(0, LONGEST_NAME);
	return value === "" || value === reviewerOf(port) ? [] : [{ kind: "remember", what: "reviewer", value }];
}

type StoredMemory = Readonly<Record<string, unknown>>;

function parsed(text: string | null): StoredMemory {
	try {
		return asStoredMemory(JSON.parse(text ?? "{}"));
	} catch {
		return {};
	}
}

const asStoredMemory = (value: unknown): StoredMemory =>
	typeof value === "object" && value !== null ? (value as StoredMemory) : {};

function isChoice(value: unknown): value is ReviewChoice {
	const { order, which, round } = asStoredMemory(value);
	const known = ["all", "unreviewed", "talk", ...PLACEMENTS.map(String)];
	return (
		(order === "stake" || order === "sheet") && known.includes(String(which)) && typeof round === "boolean"
	);
}

function isRef(value: unknown): value is CustomerRef {
	const { name, id, row, traits } = asStoredMemory(value);
	const texts = [name, traits].every((text) => typeof text === "string");
	return texts && (id === null || typeof id === "string") && typeof row === "number";
}
