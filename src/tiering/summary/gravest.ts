import type { Diagnosis } from "./diagnosis/diagnosis.ts";

/** The diagnosis to speak of where there is room for one: the first that holds, as they come; where none does, the first. */
export function gravest(found: readonly Diagnosis[]): Diagnosis {
	return found.find(({ isMet: holds }) => holds === true) ?? found[0]!;
}
