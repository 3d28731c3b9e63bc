import type { Reply } from "../../../contract/reply.ts";
import type { SettingChanges, WhatIf, WhatIfSetting } from "../../../contract/server.ts";
import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import type { PageWords } from "../../../i18n/words.ts";
import { button } from "../controls/button.ts";
import { element } from "../controls/element.ts";
import { heading } from "../controls/heading.ts";
import { act } from "../page/act.ts";
import { backButton } from "../page/backButton.ts";
import { failure } from "../page/failure.ts";
import type { Go } from "../page/go.ts";
import { say } from "../page/say.ts";
import { ask } from "../page/server.ts";
import { changesOf } from "./changesOf.ts";
import { type Outlook, outlook } from "./outlook.ts";
import { type SettingField, settingField } from "./settingField.ts";

/** Other settings, tried without writing anything: who would move, and a way to have it so. */
export function whatIfView(first: WhatIf, language: PageLanguage, go: Go): HTMLElement[] {
	const { words } = language;
	const said = words.sidebar.whatIf;
	const fields = first.settings.map((setting) => settingField(setting, language));
	const shown = outlook(words, () => tried.reckon());
	const tried = trial(first, fields, shown, words);
	const apply = (pressed: HTMLButtonElement) => {
		const read = changesOf(fields);
		if ("wrong" in read) return read.wrong.input.focus();
		const { changes } = read;
		if (Object.keys(changes).length === 0) return say(said.nobody);
		void act({ button: pressed, words, request: () => ask("sidebarApply", changes), afterwards: go.home });
	};
	const buttons = element(
		"p",
		{ class: "buttons" },
		button(said.apply, apply, { id: "apply", class: "primary" }),
		button(said.discard, tried.discard, { class: "second" }),
	);
	return [
		backButton(words, go),
		heading(said.heading),
		element("p", { class: "quiet" }, said.intro),
		shown.places,
		...settingGroups(first.settings, fields, words),
		element("div", { class: "outlook" }, ...shown.moves, buttons),
	];
}

/** Long enough for a person to type on, in milliseconds. */
const PAUSE = 300;

/**
 * Runs a task after a pause in which no other came. What it comes to is shown only where no other came meanwhile
 * either, in whatever order the replies come.
 */
function latestOf() {
	let last = 0;
	let waiting: ReturnType<typeof setTimeout> | undefined;
	const cancel = () => {
		clearTimeout(waiting);
		return ++last;
	};
	const run = (task: () => Promise<() => void>) => {
		const mine = cancel();
		waiting = setTimeout(async () => {
			const show = await task();
			if (mine === last) show();
		}, PAUSE);
	};
	return { run, cancel };
}

const SECTIONS = ["weights", "thresholds", "limits"] as const;

/** The settings by what they are about; the weights, which people change most, stand open. */
function settingGroups(
	settings: readonly WhatIfSetting[],
	fields: readonly SettingField[],
	{ sidebar }: PageWords,
): HTMLElement[] {
	return SECTIONS.flatMap((section) => {
		const inside = fields.filter((_, at) => settings[at]?.section === section).map(({ whole }) => whole);
		if (inside.length === 0) return [];
		const made = element("details", {}, element("summary", {}, sidebar.whatIf[section]), ...inside);
		made.open = section === "weights";
		return [made];
	});
}

interface Trial {
	/** Asks what would come of the changes as they stand, after a pause. */
	reckon(): void;
	/** Takes every change back. */
	discard(): void;
}

/** Tries the changes out: from the fields to the server and back to the outlook. Writes nothing. */
function trial(first: WhatIf, fields: readonly SettingField[], outlook: Outlook, words: PageWords): Trial {
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
