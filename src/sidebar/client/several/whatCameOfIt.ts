import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import type { ReviewFact } from "../../contract.ts";
import { element } from "../element.ts";
import { notWritten } from "./notWritten.ts";
import type { Settled } from "./putAll.ts";

type Count = (customers: number) => string;

/** How many customers it was done for, and for whom not, each with why. */
export function whatCameOfIt(
	done: Count,
	not: Count,
	settled: readonly Settled[],
	fact: ReviewFact,
	language: PageLanguage,
): HTMLElement[] {
	const failed = settled.filter(({ saved }) => saved.outcome !== "saved");
	const line = element("p", {}, done(settled.length - failed.length));
	if (failed.length === 0) return [line];
	return [line, element("p", {}, not(failed.length)), notWritten(failed, fact, language)];
}
