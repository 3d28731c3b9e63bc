import { defaultPolicy } from "../tiering/defaultPolicy.ts";
import type { OutlookLimits } from "../tiering/policy.ts";
import { FROM_KEY, keyOf, type OutlookLimitKey } from "./layout.ts";
import type { SettingCells } from "./settingCells.ts";

/** The points at which an outlook changes, as a settings tab says. A pair that is out of order has its defaults. */
export function readOutlookLimits(sheet: SettingCells): OutlookLimits {
	const [likely, atRisk] = readPair("likely", "atRisk", sheet);
	const [growing, shrinking] = readPair("growing", "shrinking", sheet);
	return { likely, atRisk, growing, shrinking };
}

/** Two limits, of which the first has to lie above the second. */
function readPair(upper: OutlookLimitKey, lower: OutlookLimitKey, sheet: SettingCells): [number, number] {
	const standard = defaultPolicy.outlook;
	const read = (key: OutlookLimitKey) =>
		sheet.number(keyOf.outlook(key), FROM_KEY.value, "number", [0, 100]) ?? standard[key];
	const [high, low] = [read(upper), read(lower)];
	if (high > low) return [high, low];
	// The one that somebody changed: the other may not even have a row.
	sheet.complain(keyOf.outlook(low === standard[lower] ? upper : lower), FROM_KEY.value, "wrongOrder");
	return [standard[upper], standard[lower]];
}
