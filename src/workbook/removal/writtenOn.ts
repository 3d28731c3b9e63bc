import type { Words } from "../../i18n/words.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../settings/readSettings.ts";
import { CRITERIA, fittedAnchors } from "../../tiering/criteria.ts";
import { defaultPolicy } from "../../tiering/defaultPolicy.ts";
import type { Fittable } from "../../tiering/fit.ts";
import type { Policy } from "../../tiering/policy.ts";
import { providers } from "../playbook/alternativesTab.ts";
import type { Port, TabRole } from "../port.ts";
import type { FileSettings } from "../reading/fileSettings.ts";
import { readHistory } from "../reading/readHistory.ts";
import { readPlaybook } from "../reading/readPlaybook.ts";

/** Describes users' content on one of the add-on's tabs, which would be deleted with it; `""` if none is known. */
export function writtenOn(role: TabRole | null, file: FileSettings, port: Port, { removal }: Words): string {
	const texts = removal.writtenOn;
	const count = (number: number, text: (number: number) => string) => (number === 0 ? "" : text(number));
	switch (role) {
		case "settings":
			return count(changedSettings(file.settings), texts.settings);
		case "playbook":
			return count(Object.keys(readPlaybook(port)).length, texts.playbook);
		case "alternatives":
			return count(providers(port).length, texts.alternatives);
		case "history": {
			const { entries } = readHistory(port);
			return count(entries.length, (all) =>
				texts.history(all, entries.filter(({ key }) => key === "reviewed").length),
			);
		}
		default:
			return "";
	}
}

/** Number of settings that differ from the defaults, without those that are calibrated to the list automatically. */
function changedSettings(settings: Settings): number {
	const [current, defaults] = [settingTexts(settings), settingTexts(DEFAULT_SETTINGS)];
	const paths = new Set([...current.keys(), ...defaults.keys()]);
	return Array.from(paths).filter((path) => current.get(path) !== defaults.get(path)).length;
}

/** Every setting as text, by its path. */
function settingTexts({
	policy,
	owners,
	problems: _,
	isFirstVersion: __,
	...others
}: Settings): Map<string, string> {
	return leaves({ ...others, policy: withoutFitted(policy, owners) });
}

function leaves(value: object, parentPath = ""): Map<string, string> {
	return new Map(
		Object.entries(value).flatMap(([key, child]): [string, string][] => {
			const path = `${parentPath}.${key}`;
			const isGroup = typeof child === "object" && child !== null && !Array.isArray(child);
			return isGroup ? Array.from(leaves(child, path)) : [[path, JSON.stringify(child) ?? ""]];
		}),
	);
}

/** What is fitted to the list is no change of anybody's. */
function withoutFitted(policy: Policy, owners: Settings["owners"]): Policy {
	const isOwn = (thing: Fittable) => owners[thing] === "user";
	const criteria = Object.fromEntries(
		CRITERIA.map((criterion) => [
			criterion,
			{
				...policy.criteria[criterion],
				off: null,
				...(fittedAnchors(criterion) === null || isOwn(criterion) ? {} : { anchors: null }),
			},
		]),
	) as Policy["criteria"];
	return {
		...policy,
		criteria,
		valueBy: isOwn("valueBy") ? policy.valueBy : defaultPolicy.valueBy,
		unproven: {
			profit: isOwn("unprovenProfit") ? policy.unproven.profit : defaultPolicy.unproven.profit,
			growth: isOwn("unprovenGrowth") ? policy.unproven.growth : defaultPolicy.unproven.growth,
		},
		ordersKnownUpTo: defaultPolicy.ordersKnownUpTo,
	};
}
