import { verdictSentence } from "../../i18n/diagnosisSentence.ts";
import type { Language } from "../../i18n/language.ts";
import type { Policy } from "../../tiering/policy.ts";
import type { Rating } from "../../tiering/rate.ts";
import { diagnoses } from "../../tiering/summary/diagnoses.ts";
import { line, part, type SummaryLine } from "./summaryLine.ts";

/** Each diagnosis by its name: whether it holds, its number and its limit, or what is missing to tell. */
export function diagnosisLines(
	ratings: readonly Rating[],
	policy: Policy,
	language: Language,
): SummaryLine[] {
	const { diagnosis, summary } = language.words;
	return [
		...part("diagnoses", summary.parts.diagnoses),
		...diagnoses(ratings, policy).map((one) =>
			line(`diagnoses.${one.kind}`, "sentence", diagnosis.names[one.kind], verdictSentence(one, language)),
		),
	];
}
