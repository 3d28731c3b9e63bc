import { figures } from "./figures.ts";

/**
 * Says how many of something there are, in the language of a tag.
 *
 * @example pluralIn("en-US")(1200, "customer", "customers") → "1,200 customers"
 */
export const pluralIn = (tag: string) => (count: number, one: string, many: string) =>
	`${figures(tag).number(count)} ${count === 1 ? one : many}`;
