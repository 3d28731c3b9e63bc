import { joinList } from "../../i18n/joinList.ts";
import { KEEP_OWN } from "../../settings/fitSettings.ts";
import { fitRecord } from "../../settings/readFitted.ts";
import type { Settings } from "../../settings/readSettings.ts";
import type { Day } from "../../tiering/facts.ts";
import { FITTABLES } from "../../tiering/fit.ts";
import type { ActionResult } from "../action.ts";
import type { Port } from "../port.ts";
import { fileSettings } from "../reading/fileSettings.ts";
import { refit } from "../settings/refit.ts";
import { thingName } from "../settings/settingsTab.ts";
import { tabName } from "../tabName.ts";
import { tierRefitted } from "./tierCustomers.ts";

/** Fits to the list whatever can be and a person has not changed, also what earlier runs have fitted, and tiers by that. */
export function fitAgain(port: Port, today: Day): ActionResult {
	const file = fileSettings(port, today);
	const refitted = refit(file, new Map(), port, today, KEEP_OWN);
	const result = tierRefitted(refitted, port, today);
	if (!result.ok || file.tab === null) return result;
	const texts = file.language.words.settings;
	const changed = FITTABLES.filter(
		(thing) => stateOf(thing, file.settings) !== stateOf(thing, refitted.file.settings),
	);
	const names = joinList(changed.map((thing) => thingName(thing, texts)));
	const message = texts.fittedAgain(names, tabName(port, "settings", texts.tab));
	return { ...result, message: `${message} ${result.message}` };
}

const stateOf = (thing: (typeof FITTABLES)[number], { policy, owners }: Settings) =>
	JSON.stringify(fitRecord(thing, policy, owners));
