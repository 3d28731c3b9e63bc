import type { Behaviour } from "../src/preview/behaviour.ts";

/** The harsh ways in which Google may behave, by the name that `HARSH` gives. */
const HARSH: Readonly<Record<string, Partial<Behaviour>>> = {
	zone: { timeZone: "America/Los_Angeles" },
	chartTab: { hasChartTab: true },
	apostrophe: { keepsApostrophe: true },
	validation: { inheritsValidation: true },
	mergedRanges: { chartRanges: "merged" },
	splitRanges: { chartRanges: "split" },
	flush: { failsAtFlush: true },
};

export const HARSH_NAMES: readonly string[] = Object.keys(HARSH);

const chosen = process.env.HARSH ?? "";
if (chosen !== "" && !(chosen in HARSH))
	throw new Error(`HARSH is one of ${HARSH_NAMES.join(", ")}, not ${chosen}`);

/** How the stand-in behaves in this run of the tests: `HARSH=zone npx vitest run --project engine`. Without `HARSH`, as usual. */
export const behaviour: Partial<Behaviour> = HARSH[chosen] ?? {};
