import { dayText } from "../i18n/dayText.ts";
import type { Words } from "../i18n/words.ts";
import type { Day } from "../tiering/facts.ts";
import { PLACEMENTS } from "../tiering/tier.ts";
import { EARLIER_PLACEMENTS, type EarlierPlacement, type MovementMatrix } from "./tierMovement.ts";

/** Movement between two days as cells: a row for each placement on the first day, a column for each on the last. */
export interface MovementCells {
	readonly headings: readonly string[];
	/** Name of the placement, numbers of customers, and the number of moves that a change of policy had a part in. */
	readonly rows: readonly {
		readonly before: EarlierPlacement;
		readonly cells: readonly (string | number)[];
	}[];
}

export function movementCells(matrix: MovementMatrix, from: Day, to: Day, words: Words): MovementCells {
	const { corner, unseen, byPolicy } = words.movement;
	return {
		headings: [
			corner(withoutBreaks(dayText(from, words)), withoutBreaks(dayText(to, words))),
			...PLACEMENTS.map((placement) => words.tierName(placement)),
			byPolicy,
		],
		rows: EARLIER_PLACEMENTS.map((before) => {
			const row = PLACEMENTS.map((placement) => matrix[before][placement]);
			return {
				before,
				cells: [
					before === "new" ? unseen : words.tierName(before),
					...row.map(({ customers }) => customers),
					row.reduce((total, cell) => total + cell.byPolicy, 0),
				],
			};
		}),
	};
}

/** Keeps a date on one line when the cell wraps. */
const withoutBreaks = (text: string) => text.replace(/ /g, "\u00a0");
