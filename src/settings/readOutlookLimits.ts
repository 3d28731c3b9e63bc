import { defaultPolicy } from "../tiering/defaultPolicy.ts";
import type { OutlookLimits } from "../tiering/policy.ts";
import type { SettingCells } from "./settingCells.ts";
import { KEY_OFFSETS, type OutlookLimitKey, settingKey } from "./settingsLayout.ts";

/** Reads the limits of the outlooks from a settings tab. A pair that is out of order gets its defaults. */
export function readOutlookLimits(tab: SettingCells): OutlookLimits {
	const [likely, atRisk] = readPair("likely", "atRisk", tab);
	const [growing, shrinking] = readPair("growing", "shrinking", tab);
	return { likely, atRisk, growing, shrinking };
}

/** Reads two limits, the first of which has to be above the second. */
function readPair(upper: OutlookLimitKey, lower: OutlookLimitKey, tab: SettingCells): [number, number] {
	const defaults = defaultPolicy.outlook;
	const read = (key: OutlookLimitKey) =>
		tab.number(settingKey.outlook(key), KEY_OFFSETS.value, "number", [0, 100]) ?? defaults[key];
	const [high, low] = [read(upper), read(lower)];
	if (high > low) return [high, low];
	// Report the limit that was changed: the other may not even have a row.
	tab.report(settingKey.outlook(low === defaults[lower] ? upper : lower), KEY_OFFSETS.value, "wrongOrder");
	return [defaults[upper], defaults[lower]];
}
