import type { Day } from "../tiering/facts.ts";
import type { SharedWords } from "./words.ts";

const MS_PER_DAY = 86_400_000;

/** @example "Nov 3, 2026", "3. nov. 2026" */
export function dayText(day: Day, { tag }: Pick<SharedWords, "tag">): string {
	return new Intl.DateTimeFormat(tag, {
		day: "numeric",
		month: "short",
		year: "numeric",
		timeZone: "UTC",
	}).format(day * MS_PER_DAY);
}
