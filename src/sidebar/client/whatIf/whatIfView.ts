import type { Reply } from "../../../contract/reply.ts";
import type { SettingChanges, WhatIf, WhatIfSetting } from "../../../contract/server.ts";
import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import type { PageWords } from "../../../i18n/words.ts";
import { button } from "../controls/button.ts";
import { element } from "../controls/element.ts";
import { heading } from "../controls/heading.ts";
import { askServer } from "../page/askServer.ts";
import { backButton } from "../page/backButton.ts";
import { failureText } from "../page/failureText.ts";
import type { Navigation } from "../page/navigation.ts";
import { runRequest } from "../page/runRequest.ts";
import { showStatus } from "../page/showStatus.ts";
import { type SettingEffect, settingEffect } from "./settingEffect.ts";
import { changedSettings, type SettingField, settingField } from "./settingField.ts";

/** Tries other settings without writing anything: shows who would move, and applies them on request. */
export function whatIfView(first: WhatIf, language: PageLanguage, go: Navigation): HTMLElement[] {
	const { words } = language;
	const texts = words.sidebar.whatIf;
	const fields = first.settings.map((setting) => settingField(setting, language));
	const shown = settingEffect(words, () => trialRun.reckon());
	const trialRun = trial(first, fields, shown, words);
	const apply = (pressed: HTMLButtonElement) => {
		const read = changedSettings(fields);
		if ("wrong" in read) return read.wrong.input.focus();
		const { changes } = read;
		if (Object.keys(changes).length === 0) return showStatus(texts.nobody);
		void runRequest({
			button: pressed,
			words,
			request: () => askServer("sidebarApply", changes),
			afterwards: go.home,
		});
	};
	const buttons = element(
		"p",
		{ class: "buttons" },
		button(texts.apply, apply, { id: "apply", class: "primary" }),
		button(texts.discard, trialRun.discard, { class: "second" }),
	);
	return [
		backButton(words, go),
		heading(texts.heading),
		element("p", { class: "quiet" }, texts.intro),
		shown.tierCounts,
		...settingGroups(first.settings, fields, words),
		element("div", { class: "outlook" }, ...shown.moves, buttons),
	];
}

/** Long enough for a person to go on typing. */
const DEBOUNCE_MS = 300;

/**
 * Runs a task after a pause without another one. Shows its result only if no other came meanwhile either, in whatever order
 * the replies arrive.
 */
function debouncer() {
	let last = 0;
	let waiting: ReturnType<typeof setTimeout> | undefined;
	const cancel = () => {
		clearTimeout(waiting);
		return ++last;
	};
	const run = (task: () => Promise<() => void>) => {
		const thisRun = cancel();
		waiting = setTimeout(async () => {
			const show = await task();
			if (thisRun === last) show();
		}, DEBOUNCE_MS);
	};
	return { run, cancel };
}

const SECTIONS = ["weights", "thresholds", "limits"] as const;

/** The settings by section; the weights, which people change most, are open. */
function settingGroups(
	settings: readonly WhatIfSetting[],
	fields: readonly SettingField[],
	{ sidebar }: PageWords,
): HTMLElement[] {
	return SECTIONS.flatMap((section) => {
		const inside = fields
			.filter((_, index) => settings[index]?.section === section)
			.map(({ whole }) => whole);
		if (inside.length === 0) return [];
		const details = element("details", {}, element("summary", {}, sidebar.whatIf[section]), ...inside);
		details.open = section === "weights";
		return [details];
	});
}

interface Trial {
	/** Asks for the effect of the present changes, after a pause. */
	reckon(): void;
	/** Resets all fields. */
	discard(): void;
}

/** Tries the changes: from the fields to the server, and back to the effect shown. Writes nothing. */
function trial(
	first: WhatIf,
	fields: readonly SettingField[],
	effect: SettingEffect,
	words: PageWords,
): Trial {
	let shown = first;
	const show = (whatIf: WhatIf) => {
		shown = whatIf;
		effect.show(whatIf);
		for (const field of fields) {
			const setting = whatIf.settings.find(({ key }) => key === field.key);
			if (setting) field.update(setting);
		}
	};
	const { run, cancel } = debouncer();
	const updateEffect = () =>
		run(async () => {
			const read = changedSettings(fields);
			if ("wrong" in read) return () => show(shown);
			if (Object.keys(read.changes).length === 0) return () => show(first);
			effect.say(words.sidebar.whatIf.reckoning);
			const reply = await askWhatIf(read.changes, words);
			return () => (reply.ok ? show(reply.view) : effect.say(reply.message, true));
		});
	const discard = () => {
		cancel();
		for (const field of fields) field.reset();
		show(first);
	};
	for (const { input } of fields) input.addEventListener("input", updateEffect);
	show(first);
	return { reckon: updateEffect, discard };
}

async function askWhatIf(changes: SettingChanges, words: PageWords): Promise<Reply<WhatIf>> {
	try {
		return await askServer("sidebarWhatIf", changes);
	} catch (error) {
		return { ok: false, locale: words.tag, message: failureText(error, words) };
	}
}
