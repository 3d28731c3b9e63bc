import { expect, test } from "vitest";
import type { HistoryEntry } from "../../src/history/historyEntry.ts";
import { historyFinder } from "../../src/history/historyFinder.ts";

const line = (at: number, customer: string, id: string | null): HistoryEntry => ({
	at,
	day: at,
	customer,
	id,
	key: "reviewed",
	to: null,
	by: "Eva",
	change: "",
	policy: "",
});

test("historyFinder finds entries of a customer by number, and older ones without a number by name", () => {
	const lines = [line(3, "Bo A/S", "K-1"), line(1, "bo", null), line(2, "Bo", "K-9")];
	const bo = { customer: "Bo", id: "K-1" };
	expect(historyFinder(lines, [bo])(bo).map(({ at }) => at)).toEqual([1, 3]);
});

test("historyFinder finds all entries with the name of a customer without a number, oldest first", () => {
	const lines = [line(3, "Bo", "K-1"), line(1, " bo ", null), line(2, "Ane", null)];
	expect(historyFinder(lines, [{ customer: "Bo" }])({ customer: "Bo" }).map(({ at }) => at)).toEqual([1, 3]);
});

test("historyFinder finds the entries of all names of a customer of several rows, oldest first", () => {
	const lines = [line(3, "Elm Ltd", null), line(1, "ELM LIMITED", null), line(2, "Ane", null)];
	const elm = { customer: "Elm Ltd", otherNames: ["Elm Limited", "elm ltd"] };
	expect(historyFinder(lines, [elm])(elm).map(({ at }) => at)).toEqual([1, 3]);
});
