import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import { element } from "../element.ts";

interface Row {
	readonly name: readonly (Node | string)[];
	readonly referred: number;
	/** Null: unknown. */
	readonly value: number | null;
}

/** Who or what brought most, with how many and what they are worth. Of more than are listed, `of` is how many there are. */
export function largestTable(
	title: string,
	nameHeading: string,
	rows: readonly Row[],
	{ words, figures }: PageLanguage,
	of = rows.length,
): HTMLElement[] {
	const said = words.tree.view;
	const head = element("h2", {}, title);
	if (rows.length === 0) return [head, element("p", { class: "quiet" }, said.nobody)];
	const column = (text: string, look = {}) => element("th", { scope: "col", ...look }, text);
	const count = (text: string) => element("td", { class: "count" }, text);
	const table = element(
		"table",
		{ class: "largest" },
		element("caption", { class: "hidden" }, title),
		element(
			"thead",
			{},
			element(
				"tr",
				{},
				column(nameHeading),
				column(said.columns.referred, { class: "count" }),
				column(said.columns.value, { class: "count" }),
			),
		),
		element(
			"tbody",
			{},
			...rows.map(({ name, referred, value }) =>
				element(
					"tr",
					{},
					element("th", { scope: "row" }, ...name),
					count(figures.number(referred)),
					count(value === null ? said.unknown : figures.money(value)),
				),
			),
		),
	);
	const more = of > rows.length ? [element("p", { class: "quiet" }, said.largest(rows.length, of))] : [];
	return [head, table, ...more];
}
