import { DEFAULT_SETTINGS, type Settings } from "../../settings/readSettings.ts";

/** How many settings somebody has made other than the defaults. What we fit to the list by ourselves is not among them. */
export function changedSettings(settings: Settings): number {
	const [now, usual] = [plain(settings), plain(DEFAULT_SETTINGS)];
	const paths = new Set([...now.keys(), ...usual.keys()]);
	return Array.from(paths).filter((path) => now.get(path) !== usual.get(path)).length;
}

/** Every setting as text, by where it stands. */
function plain({ policy, problems: _, ...others }: Settings): Map<string, string> {
	const fitted = { ...policy.criteria.netProfit, anchors: null };
	return leaves({ ...others, policy: { ...policy, criteria: { ...policy.criteria, netProfit: fitted } } });
}

function leaves(value: object, above = ""): Map<string, string> {
	return new Map(
		Object.entries(value).flatMap(([key, one]): [string, string][] => {
			const path = `${above}.${key}`;
			const isGroup = typeof one === "object" && one !== null && !Array.isArray(one);
			return isGroup ? Array.from(leaves(one, path)) : [[path, JSON.stringify(one) ?? ""]];
		}),
	);
}
