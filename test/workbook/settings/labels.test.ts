import { describe, expect, test } from "vitest";
import { historyTable } from "../../../src/history/historyTable.ts";
import { language } from "../../../src/i18n/language.ts";
import { DEFAULT_SETTINGS } from "../../../src/settings/readSettings.ts";
import type { Edit } from "../../../src/workbook/edits.ts";
import { historyEdits, type NewEntry } from "../../../src/workbook/history/historyEdits.ts";
import { settingsEdits } from "../../../src/workbook/settings/settingsTab.ts";

/** Pixels of a letter on average, in the usual font and in wider ones. */
const LETTER = 7;
const widthsIn = (edits: readonly Edit[]) =>
	edits.flatMap((edit) => (edit.kind === "widths" ? [edit.pixels] : []))[0]!;
const tooLong = (texts: readonly string[], width: number) =>
	texts.filter((text) => text.length * LETTER > width);

describe.each(["en", "da"])("texts on new tabs fit into their columns: %s", (tag) => {
	const { words } = language(tag);
	const file = { ...language(tag), words };
	const [labels, , ...numbers] = widthsIn(settingsEdits(DEFAULT_SETTINGS, file));

	test("labels of settings, also of those that are fitted or off", () => {
		const { general, thresholds, limits, persona, outlook, criteria, gates, fitted, off } = words.settings;
		const names = [general, thresholds, limits, persona, outlook, criteria].flatMap((group) =>
			Object.values(group),
		);
		const fit = [...Object.values(criteria), general.valueBy].map(fitted);
		const whys = ["notFitted", "tooFew", "tooAlike", "allAlike"] as const;
		const offs = [
			...Object.values(criteria).flatMap((name) => whys.map((why) => off(name, why))),
			...Object.values(gates).map((name) => off(name, "lacksFacts")),
		];
		expect(tooLong([...names, ...fit, ...offs], labels!)).toEqual([]);
	});

	test("headings of settings and of the history", () => {
		words.settings.headings.slice(2).forEach((heading, index) => {
			expect(heading.length * LETTER).toBeLessThanOrEqual(numbers[index]!);
		});
		const entry = {} as NewEntry;
		const history = { ...historyTable([]), exists: false, tab: null } as unknown as Parameters<
			typeof historyEdits
		>[2];
		const widths = widthsIn(historyEdits(1, () => entry, history, file));
		const { headings } = words.record;
		Object.values(headings).forEach((heading, index) => {
			expect([heading, heading.length * LETTER <= widths[index]!]).toEqual([heading, true]);
		});
	});
});
