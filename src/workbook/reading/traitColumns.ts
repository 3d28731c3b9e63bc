import type { Cell } from "../../table/cell.ts";
import { shownText } from "../../table/shownText.ts";
import { isErrorCell, isUnknown } from "../../table/unknownCell.ts";
import { referralForest } from "../../tiering/referral/referralForest.ts";
import type { TraitColumn } from "../../tiering/summary/commonTraits.ts";
import type { Port } from "../port.ts";
import type { RatedTab } from "./rateTab.ts";
import { resultColumnsOf } from "./resultColumns.ts";

/**
 * Returns the columns that may show what customers have in common: those with a heading that are neither a fact nor the
 * add-on's; and who referred them, if that is a source and not a customer.
 */
export function traitColumns(rated: RatedTab, port: Port): TraitColumn[] {
	const { grid, reading } = rated;
	const { columns, customers } = reading;
	const ours = new Set(resultColumnsOf(port, rated).map(({ column }) => column - 1));
	return columns.flatMap(({ heading, fact }, column): TraitColumn[] => {
		if (fact === "referredBy") return [{ heading: shownText(heading), values: sources(customers) }];
		if (heading === "" || fact !== null || ours.has(column)) return [];
		const values = customers.map(({ row }) => trait(grid[row]![column]));
		return [{ heading: shownText(heading), values }];
	});
}

function trait(cell: Cell): string | null {
	if (isUnknown(cell) || isErrorCell(cell)) return "";
	return typeof cell === "string" ? cell : null;
}

function sources(customers: RatedTab["reading"]["customers"]): TraitColumn["values"] {
	const facts = customers.map(({ facts }) => facts);
	const values: (string | null)[] = facts.map(({ referredBy }) => (referredBy === undefined ? "" : null));
	for (const { name, customers } of referralForest(facts).sources)
		for (const customer of customers) values[customer] = name;
	return values;
}
