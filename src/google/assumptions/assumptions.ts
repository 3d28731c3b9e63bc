import type { Section } from "./assumption.ts";
import { customFunctions } from "./customFunctions.ts";
import { limits } from "./limits.ts";
import { script } from "./script.ts";
import { sidebar } from "./sidebar.ts";
import { tabsAndCells } from "./tabsAndCells.ts";
import { tools } from "./tools.ts";
import { valuesAndDates } from "./valuesAndDates.ts";

/** Everything that the code takes for granted about Google Sheets. docs/google-sheets.md shows it as tables. */
export const ASSUMPTIONS: readonly Section[] = [
	limits,
	customFunctions,
	script,
	valuesAndDates,
	tabsAndCells,
	sidebar,
	tools,
];
