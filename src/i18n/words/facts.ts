import type { CriterionKey, QuestionFact } from "../../tiering/criteria.ts";
import type { AnswerFact, FactKey } from "../../tiering/facts.ts";
import type { LeverKey } from "../../tiering/levers.ts";
import type { Stand } from "../../tiering/reasons.ts";
import type { Figures } from "../figures.ts";
import type { ProfitKind } from "../profitKind.ts";
import type { ClauseFacts } from "./tiers.ts";
import type { SettingsWords } from "./workbook.ts";

/**
 * All that is said about a fact and its criterion, in one file for each language. Texts of both the server and the page.
 */
export interface SharedFactWords {
	readonly facts: Readonly<Record<FactKey, string>>;
	readonly questions: Readonly<Record<QuestionFact, string>>;
	/** Worst first: the answer 1 is `[0]`. */
	readonly answers: Readonly<Record<AnswerFact, readonly [string, string, string, string, string]>>;
	readonly why: {
		/** A clause that follows "For:" or "Against:". */
		readonly clause: Readonly<
			Record<
				Exclude<CriterionKey, AnswerFact>,
				(value: number, stand: Stand, figures: Figures, facts: ClauseFacts) => string
			>
		>;
	};
	readonly wayUp: {
		/** A change that moves a customer up. */
		readonly change: Readonly<
			Record<
				Exclude<LeverKey, AnswerFact>,
				(from: number, to: number, figures: Figures, profit: ProfitKind) => string
			>
		>;
	};
}

/** Texts of the server only. */
export interface ServerFactWords {
	/** The names of the criteria on the settings tab. */
	readonly settings: Pick<SettingsWords, "criteria">;
}
