import type { PageWords } from "../../../i18n/words.ts";
import type { SetUp } from "../../contract.ts";

const SURE = 0.9;
const FAIRLY_SURE = 0.6;

/** What we make of a fact's column, and how sure we are: "12.444,50 kr. → 12,444.50 · sure". Nothing without a column. */
export function reading(
	found: SetUp["facts"][number],
	column: string | null,
	columns: SetUp["columns"],
	words: PageWords,
): string {
	const said = words.sidebar.setUp;
	if (column === null) return "";
	if (column !== found.column)
		return joined(columns.find((one) => one.column === column)?.sample ?? "", said.chosen);
	return joined(sampleOf(found, words), found.chosen ? said.chosen : howSure(found.confidence, words));
}

/** What is understood just as it stands is said once. */
function sampleOf({ sample }: SetUp["facts"][number], { sidebar: { setUp } }: PageWords): string {
	if (!sample) return "";
	return sample.found === sample.understood ? sample.found : setUp.sample(sample.found, sample.understood);
}

const joined = (...parts: readonly string[]) => parts.filter((part) => part !== "").join(" · ");

function howSure(confidence: number, { sidebar: { setUp } }: PageWords): string {
	if (confidence >= SURE) return setUp.sure;
	return confidence >= FAIRLY_SURE ? setUp.fairlySure : setUp.unsure;
}
