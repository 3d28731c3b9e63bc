import type { Words } from "../../i18n/words.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../settings/readSettings.ts";
import { providers } from "../playbook/alternativesTab.ts";
import type { Port, TabRole } from "../port.ts";
import type { FileSettings } from "../reading/fileSettings.ts";
import { historyOf } from "../reading/readHistory.ts";
import { playbookOf } from "../reading/readPlaybook.ts";

/** What people have put on a tab of ours that goes with it, in words; `""` where we can tell of nothing. */
export function writtenOn(role: TabRole | null, book: FileSettings, port: Port, { removal }: Words): string {
	const said = removal.writtenOn;
	const count = (number: number, text: (number: number) => string) => (number === 0 ? "" : text(number));
	switch (role) {
		case "settings":
			return count(changedSettings(book.settings), said.settings);
		case "playbook":
			return count(Object.keys(playbookOf(port)).length, said.playbook);
		case "alternatives":
			return count(providers(port).length, said.alternatives);
		case "history": {
			const { lines } = historyOf(port);
			return count(lines.length, (all) =>
				said.history(all, lines.filter(({ key }) => key === "reviewed").length),
			);
		}
		default:
			return "";
	}
}

/** How many settings somebody has made other than the defaults. What we fit to the list by ourselves is not among them. */
function changedSettings(settings: Settings): number {
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
