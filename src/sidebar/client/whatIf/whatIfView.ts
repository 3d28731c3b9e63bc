import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import type { WhatIf } from "../../contract.ts";
import { act } from "../act.ts";
import { backButton } from "../backButton.ts";
import { button } from "../button.ts";
import { element } from "../element.ts";
import type { Go } from "../go.ts";
import { heading } from "../heading.ts";
import { say } from "../say.ts";
import { ask } from "../server.ts";
import { changesOf } from "./changesOf.ts";
import { outlook } from "./outlook.ts";
import { settingField } from "./settingField.ts";
import { settingGroups } from "./settingGroups.ts";
import { trial } from "./trial.ts";

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
