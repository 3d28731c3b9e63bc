import { FACTS, type FactKey } from "../../tiering/facts.ts";
import { mayShowNotation } from "../columnReader.ts";
import { shareScale } from "../shareReader.ts";
import { shownText } from "../shownText.ts";
import type { ReadList } from "./checkList.ts";

/** Says of which shares nobody can know whether they are parts of one or per cent: 0.5 is a half, or half of one per cent; or per cents or amounts. */
export function openShares(list: ReadList): ReadList {
	return list.columns.reduce(
		(left, { fact, heading }, column) =>
			fact !== null && FACTS[fact] === "share" ? withOpenShares(left, fact, heading, column) : left,
		list,
	);
}

function withOpenShares(list: ReadList, fact: FactKey, heading: string, column: number): ReadList {
	const { grid, headerRow, customers, locale } = list;
	const rows = customers
		.filter(({ row, facts }) => facts[fact] === undefined && mayShowNotation(fact, grid[row]![column]))
		.map(({ row }) => row);
	if (rows.length === 0) return list;
	const cells = grid.slice(headerRow + 1).map((row) => row[column]);
	const evidence = cells.filter((cell) => mayShowNotation(fact, cell));
	const scale = shareScale(fact, evidence, locale, heading);
	if (scale !== "open" && scale !== "openMoney") return list;
	const found = shownText(grid[rows[0]!]![column]);
	const doubt = { kind: "openShares" as const, column, rows, found, fact };
	const problem = scale === "open" ? doubt : { ...doubt, orMoney: true as const };
	return { ...list, problems: [...list.problems, problem] };
}
