import type { Action } from "../action.ts";
import { customersTab, readTab } from "../reading/customersTab.ts";
import { fileSettings } from "../reading/fileSettings.ts";
import { viewOffer } from "./viewOffer.ts";

/** Freezes the headings and the column of names of the list. Only where a person has asked for it. */
export const keepInView: Action = (port, today) => {
	const { settings, language } = fileSettings(port, today);
	const read = readTab(customersTab(port), port, settings, today);
	const offer = viewOffer(port, read);
	const texts = language.words.keepInView;
	if (offer === null) return { ok: false, message: texts.nothing };
	const { rows, columns, namesAreFar } = offer;
	return {
		ok: true,
		edits: [{ kind: "keepInView", tab: read.tab.id, rows, columns }],
		message: namesAreFar ? texts.headingsStay : texts.bothStay,
	};
};
