import { describe, expect, test } from "vitest";
import { languages } from "../../src/i18n/language.ts";
import type { ResultKey } from "../../src/i18n/words/tiers.ts";
import { readHeadings } from "../../src/table/readHeadings.ts";

/** What only the whole list can tell, so that a formula over one row sees it too. */
const FACTS: Partial<Record<ResultKey, string>> = { referred: "referred", referralValue: "referralValue" };

describe.each(languages().map((words) => [words.ownName, words] as const))(
	"our results in %s",
	(_, words) => {
		const headings = Object.entries(words.results) as [ResultKey, string][];
		test.each(headings)("%s: “%s” is read as what it is, or as nothing", (key, heading) => {
			const fact = FACTS[key] ?? null;
			expect(readHeadings([heading])).toEqual([fact]);
			expect(readHeadings([words.facts.customer, heading])).toEqual(["customer", fact]);
			for (const cell of [2, "Tier 2: scores 58.8 of 100.", 1250.5]) {
				const [, read] = readHeadings([words.facts.customer, heading], [["Ane"], [cell]]);
				expect([fact, null]).toContain(read);
			}
		});
		test("beside all facts take none of them", () => {
			const facts = Object.entries(words.facts).filter(([fact]) => !(fact in FACTS));
			const read = readHeadings([
				...facts.map(([, name]) => name),
				...headings.map(([, heading]) => heading),
			]);
			expect(read.slice(facts.length)).toEqual(headings.map(([key]) => FACTS[key] ?? null));
		});
	},
);
