import type { Words } from "../../i18n/words.ts";
import { providers } from "../playbook/alternativesTab.ts";
import type { Port, TabRole } from "../port.ts";
import type { BookSettings } from "../reading/bookSettings.ts";
import { historyOf } from "../reading/readHistory.ts";
import { playbookOf } from "../reading/readPlaybook.ts";
import { changedSettings } from "./changedSettings.ts";

/** What people have put on a tab of ours that goes with it, in words; `""` where we can tell of nothing. */
export function writtenOn(role: TabRole | null, book: BookSettings, port: Port, { removal }: Words): string {
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
