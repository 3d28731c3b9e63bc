import type { Diagnosis, DiagnosisKind } from "../../tiering/summary/diagnosis/diagnosis.ts";
import type { Figures } from "../figures.ts";

/** What a list of customers suffers from: see the field `diagnosis` of {@link Words}. */
export interface DiagnosisWords {
	/** Before a question mark. */
	readonly names: Readonly<Record<DiagnosisKind, string>>;
	/** Before a colon. */
	readonly verdicts: Readonly<Record<"yes" | "no" | "unknown", string>>;
	/** What was found and its limit, or what is missing to tell; a clause that follows the verdict. */
	readonly found: {
		readonly [Kind in DiagnosisKind]: (
			diagnosis: Diagnosis & { readonly kind: Kind },
			figures: Figures,
		) => string;
	};
}
