import type { Diagnosis, DiagnosisKind } from "../tiering/summary/diagnosis/diagnosis.ts";
import type { Figures } from "./figures.ts";
import { LANGUAGES, type Language } from "./language.ts";
import { sentence } from "./sentence.ts";

/** @example "Bottom-heavy? No: 36 % of rated customers are in Tiers 3–4 (limit 50 %)." */
export function diagnosisSentence(diagnosis: Diagnosis, { words, figures }: Language): string {
	const { names, verdicts, found } = words.diagnosis;
	const verdict = verdicts[verdictOf(diagnosis)];
	const say = found[diagnosis.kind] as (diagnosis: Diagnosis, figures: Figures) => string;
	return sentence(`${names[diagnosis.kind]}? ${verdict}: ${say(diagnosis, figures)}`);
}

function verdictOf({ holds }: Diagnosis): "yes" | "no" | "unknown" {
	if (holds === undefined) return "unknown";
	return holds ? "yes" : "no";
}

/** Whether a text is a sentence of such a kind, in any of our languages: one that we wrote, and may write anew. */
export function isDiagnosisSentence(text: string): boolean {
	return LANGUAGES.some(({ diagnosis: { names, verdicts } }) =>
		(Object.keys(names) as DiagnosisKind[]).some((kind) =>
			Object.values(verdicts).some((verdict) => text.startsWith(`${names[kind]}? ${verdict}: `)),
		),
	);
}
