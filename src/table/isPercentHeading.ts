import { wordsOf } from "./wordsOf.ts";

const PERCENT =
	/\b(?:pct|percentage|porcentaje|pourcentage)\b|(?:percent|procent|prozent|prosent|pourcent|rabatsats|rabatsatsen|rabattsats|rabattsatz)\b/;

/** True for a heading that says that the figures below it are per cents: "Rabat %", "Discount (pct)", "Rabatsats", "Rabattsatz". */
export const isPercentHeading = (heading: string): boolean => PERCENT.test(wordsOf(heading).join(" "));
