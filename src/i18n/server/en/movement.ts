import { countIn } from "../../plural.ts";
import type { MovementWords } from "../movementWords.ts";

const number = countIn("en-US");

export const movement = (): MovementWords => ({
	corner: (from, to) => `${from}\u00a0↓ ${to}\u00a0→`,
	unseen: "New",
	byPolicy: "Of those, because the settings changed",
	part: (from, to) => `Which way are they moving? From ${from} to ${to}`,
	found: ({ up, down, byPolicy }, from, to) => {
		const when = to === null ? `since ${from}` : `from ${from} to ${to}`;
		const more = up + down === 0 ? "" : " more";
		const others = byPolicy === 0 ? "" : `; ${number(byPolicy)}${more} moved when the settings changed`;
		return `${upAndDown(up, down)} ${when}${others}.`;
	},
	days: {
		from: "From",
		to: "To",
		hint: "Type other dates here and tier again.",
		badFrom: (found, to, used) => `“${found}” is no date before ${to}; ${used} is used instead.`,
		badTo: (found, first, used) =>
			`“${found}” is no date after ${first}, when the history begins; ${used} is used instead.`,
	},
	counted:
		"Of the customers who are in the list now. The formula TIER_MOVEMENT counts everybody in the history between any two days.",
	axes: { x: "Tier on the first day (colors: on the last day)", y: "Customers" },
	problem: {
		noHistory: (formula, found) =>
			`${formula} needs the history tab, for example ${formula}('Tier history'!A:K); it got ${found}.`,
		noTiers: (formula) =>
			`${formula} found no line that says in which tier a customer stands. Tier your customers first, and give it the whole history tab, for example 'Tier history'!A:K.`,
		badDay: {
			from: (formula, found) =>
				`${formula} needs the first day as its second argument, for example a cell with the date 2026-01-31, or nothing; it got ${found}.`,
			to: (formula, found) =>
				`${formula} needs the last day as its third argument, for example a cell with the date 2026-12-31, or nothing; it got ${found}.`,
		},
		wrongOrder: (formula, from, to) =>
			`${formula} needs the earlier day first; it got ${from} and then ${to}. Change the two round.`,
	},
});

function upAndDown(up: number, down: number): string {
	if (up + down === 0) return "Nobody moved up or down";
	if (down === 0) return `${number(up)} moved up and nobody down`;
	return up === 0
		? `${number(down)} moved down and nobody up`
		: `${number(up)} moved up and ${number(down)} down`;
}
