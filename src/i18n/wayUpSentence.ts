import type { AnswerFact } from "../tiering/facts.ts";
import type { Policy } from "../tiering/policy.ts";
import type { Improvement, WayUp } from "../tiering/wayUp.ts";
import { type ProfitKind, profitKind } from "./profitKind.ts";
import { answerWording } from "./whySentences.ts";
import type { SharedLanguage, SharedWords } from "./words.ts";

/** Puts the shortest way up into words. @example "Tier 2 at +830 gross profit, or 12 hours less" */
export function wayUpSentence(
	way: WayUp,
	policy: Pick<Policy, "hourlyCost">,
	{ words, figures }: SharedLanguage,
): string {
	const profit = profitKind(policy);
	switch (way.kind) {
		case "breakEven":
			return words.wayUp.breakEven(way.amount, way.rise, figures, profit);
		case "changes": {
			const changes = way.changes.map((change) => changeText(change, profit, { words, figures }));
			return words.wayUp.changes(words.tierName(way.tier), changes.join(words.wayUp.or));
		}
		default:
			return words.wayUp[way.kind];
	}
}

function changeText(
	{ lever, from, to }: Improvement,
	profit: ProfitKind,
	{ words, figures }: SharedLanguage,
): string {
	if (lever in words.answers) {
		const fact = lever as AnswerFact;
		return words.wayUp.answer(words.facts[fact], answerWording(fact, to, words));
	}
	return words.wayUp.change[lever as keyof SharedWords["wayUp"]["change"]](from, to, figures, profit);
}
