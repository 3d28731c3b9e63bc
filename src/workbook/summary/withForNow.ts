import type { Language } from "../../i18n/language.ts";
import type { GroupTotals } from "../../tiering/summary/tierTable.ts";

/** Says behind a text about a tier how many of its customers are in it for now. @example "Advisor (3 of these for now)" */
export function withForNow(
	text: string,
	{ provisional, customers }: Pick<GroupTotals, "provisional" | "customers">,
	{ summary }: Language["words"],
): string {
	return provisional === 0 ? text : `${text} (${summary.forNow(provisional, customers)})`;
}
