import { figures } from "./figures.ts";

/** The forms of a word, by the categories of number that its language tells apart. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

const made = new Map<string, Intl.PluralRules>();

/** The rules of a language. Made when first asked for, and kept: making them costs more than using them. */
function rulesIn(tag: string): Intl.PluralRules {
	const known = made.get(tag);
	if (known !== undefined) return known;
	const fresh = new Intl.PluralRules(tag);
	made.set(tag, fresh);
	return fresh;
}

/** @example numberIn("en-US", 1200) → "1,200" */
export const numberIn = (tag: string, count: number): string => figures(tag).number(count);

/** @example pluralIn("en-US", 1200, { one: "customer", other: "customers" }) → "1,200 customers" */
export function pluralIn(tag: string, count: number, forms: Forms): string {
	return `${numberIn(tag, count)} ${forms[rulesIn(tag).select(count)] ?? forms.other}`;
}
