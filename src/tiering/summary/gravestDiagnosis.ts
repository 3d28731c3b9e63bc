import type { Diagnosis } from "./diagnosis/diagnosis.ts";

/** Returns the diagnosis to show if there is room for one: the first that is met, else the first. */
export function gravestDiagnosis(diagnoses: readonly Diagnosis[]): Diagnosis {
	return diagnoses.find(({ isMet }) => isMet === true) ?? diagnoses[0]!;
}
