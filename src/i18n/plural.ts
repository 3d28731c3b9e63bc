import { figures } from "./figures.ts";

/** A number of things, in the language of a tag: 1200 → "1,200". */
export const countIn = (tag: string) => (count: number) => figures(tag).number(count);

/**
 * Says how many of something there are, in the language of a tag.
 *
 * @example pluralIn("en-US")(1200, "customer", "customers") → "1,200 customers"
 */
export const pluralIn = (tag: string) => (count: number, one: string, many: string) =>
	`${figures(tag).number(count)} ${count === 1 ? one : many}`;
