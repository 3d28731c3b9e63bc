import { dayText } from "../i18n/dayText.ts";
import type { Words } from "../i18n/words.ts";
import type { Day } from "../tiering/facts.ts";
import { PLACEMENTS } from "../tiering/tier.ts";
import { BEFORES, type Before, type Movement } from "./movement.ts";

/** The movement between two days as a sheet shows it: a row for each place on the first day, a column for each on the last. */
export interface MovementCells {
	readonly headings: readonly string[];
	/** Its name, the numbers of customers, and in how many of their moves a change of policy had a part. */
	readonly rows: readonly { readonly before: Before; readonly cells: readonly (string | number)[] }[];
}

export function movementCells(matrix: Movement, from: Day, to: Day, words: Words): MovementCells {
	const { corner, unseen, byPolicy } = words.movement;
	return {
		headings: [
			corner(unbroken(dayText(from, words)), unbroken(dayText(to, words))),
			...PLACEMENTS.map((place) => words.tierName(place)),
			byPolicy,
		],
		rows: BEFORES.map((before) => {
			const row = PLACEMENTS.map((place) => matrix[before][place]);
			return {
				before,
				cells: [
					before === "new" ? unseen : words.tierName(before),
					...row.map(({ customers }) => customers),
					row.reduce((all, one) => all + one.byPolicy, 0),
				],
			};
		}),
	};
}

/** Stays on one line where the cell wraps. */
const unbroken = (text: string) => text.replace(/ /g, "\u00a0");
