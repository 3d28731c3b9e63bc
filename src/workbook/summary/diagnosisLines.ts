import { verdictSentence } from "../../i18n/diagnosisSentence.ts";
import type { Language } from "../../i18n/language.ts";
import type { Diagnosis } from "../../tiering/summary/diagnosis/diagnosis.ts";
import { line, part, type SummaryLine } from "./summaryLine.ts";

/** Each diagnosis by its name: whether it holds, its number and its limit, or what is missing to tell. */
export function diagnosisLines(found: readonly Diagnosis[], language: Language): SummaryLine[] {
	const { diagnosis, summary } = language.words;
	return [
		...part("diagnoses", summary.parts.diagnoses),
		...found.map((one) =>
			line(`diagnoses.${one.kind}`, "sentence", diagnosis.names[one.kind], verdictSentence(one, language)),
		),
	];
}
