import { describe, expect, test } from "vitest";
import { wordsOfAllLanguages } from "../../src/i18n/language.ts";
import type { ResultKey } from "../../src/i18n/words/tiers.ts";
import { readHeadings } from "../../src/table/readHeadings.ts";

/** Results that need the whole list, and are read back so that a formula over one row has them too. */
const FACTS: Partial<Record<ResultKey, string>> = { referred: "referred", referralValue: "referralValue" };

describe.each(wordsOfAllLanguages().map((words) => [words.ownName, words] as const))(
	"readHeadings with result columns of the add-on in %s",
	(_, words) => {
		const headings = Object.entries(words.results) as [ResultKey, string][];
		test.each(headings)("%s: reads “%s” as the same fact, or as none", (key, heading) => {
			const fact = FACTS[key] ?? null;
			expect(readHeadings([heading])).toEqual([fact]);
			expect(readHeadings([words.facts.customer, heading])).toEqual(["customer", fact]);
			for (const cell of [2, "Tier 2: scores 58.8 of 100.", 1250.5]) {
				const [, read] = readHeadings([words.facts.customer, heading], [["Ane"], [cell]]);
				expect([fact, null]).toContain(read);
			}
		});
		test("gives no fact to them that another column has", () => {
			const facts = Object.entries(words.facts).filter(([fact]) => !(fact in FACTS));
			const read = readHeadings([
				...facts.map(([, name]) => name),
				...headings.map(([, heading]) => heading),
			]);
			expect(read.slice(facts.length)).toEqual(headings.map(([key]) => FACTS[key] ?? null));
		});
	},
);
