import type { PageWords } from "../../../i18n/words.ts";
import type { Reply, SettingChanges, WhatIf } from "../../contract.ts";
import { failure } from "../page/failure.ts";
import { ask } from "../page/server.ts";
import { changesOf } from "./changesOf.ts";
import { latestOf } from "./latestOf.ts";
import type { Outlook } from "./outlook.ts";
import type { SettingField } from "./settingField.ts";

interface Trial {
	/** Asks what would come of the changes as they stand, after a pause. */
	reckon(): void;
	/** Takes every change back. */
	discard(): void;
}

/** Tries the changes out: from the fields to the server and back to the outlook. Writes nothing. */
export function trial(
	first: WhatIf,
	fields: readonly SettingField[],
	outlook: Outlook,
	words: PageWords,
): Trial {
	let shown = first;
	const show = (whatIf: WhatIf) => {
		shown = whatIf;
		outlook.show(whatIf);
		for (const field of fields) {
			const setting = whatIf.settings.find(({ key }) => key === field.key);
			if (setting) field.update(setting);
		}
	};
	const { run, cancel } = latestOf();
	const reckon = () =>
		run(async () => {
			const read = changesOf(fields);
			if ("wrong" in read) return () => show(shown);
			if (Object.keys(read.changes).length === 0) return () => show(first);
			outlook.say(words.sidebar.whatIf.reckoning);
			const reply = await reckoned(read.changes, words);
			return () => (reply.ok ? show(reply.view) : outlook.say(reply.message, true));
		});
	const discard = () => {
		cancel();
		for (const field of fields) field.reset();
		show(first);
	};
	for (const { input } of fields) input.addEventListener("input", reckon);
	show(first);
	return { reckon, discard };
}

async function reckoned(changes: SettingChanges, words: PageWords): Promise<Reply<WhatIf>> {
	try {
		return await ask("sidebarWhatIf", changes);
	} catch (error) {
		return { ok: false, locale: words.tag, message: failure(error, words) };
	}
}
