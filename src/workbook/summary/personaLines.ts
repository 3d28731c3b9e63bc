import type { Language } from "../../i18n/language.ts";
import { sumCells } from "../../results/sumCells.ts";
import type { Policy } from "../../tiering/policy.ts";
import type { Rating } from "../../tiering/rate.ts";
import { personaTable, sums } from "../../tiering/summary/tierTable.ts";
import { line, part, type SummaryLine } from "./summaryLine.ts";

/** The table of personas: it has the columns of that of tiers. */
export function personaLines(
	ratings: readonly Rating[],
	policy: Policy,
	{ words: { summary, persona: said } }: Language,
): SummaryLine[] {
	const all = sums(ratings);
	const [who, how] = summary.personas.headings;
	return [
		...part("personas", summary.parts.personas),
		line("personas.headings", "headings", who, how, ...summary.headings.slice(2)),
		...personaTable(ratings, policy).map(({ persona, ...row }) => {
			const name = persona === null ? summary.personas.none : said.names[persona];
			const meaning = summary.personas.meaning[persona ?? "none"];
			return line(`personas.${persona ?? "none"}`, "figures", name, meaning, ...sumCells(row, all));
		}),
	];
}
