import type { Language } from "../../i18n/language.ts";
import { dateOf } from "../../table/dayOf.ts";
import { FACTS, type FactKey } from "../../tiering/facts.ts";
import { isPlanAction } from "../../tiering/planAction.ts";

/** Formats a value as it was read, so that a user can check it: "12,444.50", "12 %", "31 December 2025". */
export function factText(fact: FactKey, value: string | number, { words, figures }: Language): string {
	if (FACTS[fact] === "plan" && isPlanAction(value)) return words.plan.actions[value];
	if (typeof value === "string") return value;
	switch (FACTS[fact]) {
		case "yes":
			return value === 1 ? words.plan.yes : words.plan.no;
		case "money":
			return figures.exact(value);
		case "hours":
			return figures.hours(value);
		case "share":
			return `${figures.number(value * 100)}\u00a0%`;
		case "date":
			return new Intl.DateTimeFormat(words.tag, {
				day: "numeric",
				month: "long",
				year: "numeric",
				timeZone: "UTC",
			}).format(dateOf(value));
		default:
			return figures.number(value);
	}
}
