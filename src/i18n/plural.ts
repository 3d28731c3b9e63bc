import { figures } from "./figures.ts";

/** The forms of a word, by the plural categories of its language. `other` also replaces a missing one. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

const cache = new Map<string, Intl.PluralRules>();

/** Returns the plural rules of a language. Cached: making them costs more than using them. */
function rulesIn(tag: string): Intl.PluralRules {
	const cached = cache.get(tag);
	if (cached !== undefined) return cached;
	const made = new Intl.PluralRules(tag);
	cache.set(tag, made);
	return made;
}

/** @example formatNumber("en-US", 1200) → "1,200" */
export const formatNumber = (tag: string, count: number): string => figures(tag).number(count);

/** @example formatPlural("en-US", 1200, { one: "customer", other: "customers" }) → "1,200 customers" */
export function formatPlural(tag: string, count: number, forms: PluralForms): string {
	return `${formatNumber(tag, count)} ${forms[rulesIn(tag).select(count)] ?? forms.other}`;
}
