import type { Rating } from "../../rate.ts";

/** What to call a customer: by name, else by number. */
export function nameOf({ customer: { customer, id } }: Rating): string {
	return customer ?? id ?? "";
}
