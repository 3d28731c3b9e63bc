import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { storedPlacement, type TierCause, tierEntries } from "../../src/history/tierEntry.ts";
import { historiesInFile, type TierHistory } from "../../src/history/tierHistories.ts";
import {
	type EarlierPlacement,
	type MovementMatrix,
	moveCounts,
	tierMovement,
} from "../../src/history/tierMovement.ts";
import { PLACEMENTS, type Placement } from "../../src/tiering/tier.ts";

const DAY = 86_400_000;
const BEFORES: readonly EarlierPlacement[] = [...PLACEMENTS, "new"];

type Step = readonly [day: number, who: string, to: Placement, cause: TierCause, id?: string];

/** Steps as the pasts of customers; of one day, those that are named first came first. */
const past = (steps: readonly Step[]): TierHistory[] =>
	historiesInFile(
		tierEntries(
			steps.map(([day, customer, to, cause, id], index) => ({
				at: day * DAY + index,
				day,
				customer,
				id: id ?? null,
				key: `tier:${cause}`,
				to: storedPlacement(to),
				by: "",
				change: "",
				policy: "p1",
			})),
		),
	);

const cells = (matrix: MovementMatrix) =>
	BEFORES.flatMap((from) => PLACEMENTS.map((to) => ({ from, to, ...matrix[from][to] })));
/** What is not nought, as "from to: customers (by policy)". */
const shown = (matrix: MovementMatrix) =>
	cells(matrix)
		.filter(({ customers }) => customers > 0)
		.map(({ from, to, customers, byPolicy }) => `${from} ${to}: ${customers} (${byPolicy})`);
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

const step = fc.tuple(
	fc.integer({ min: 0, max: 20 }),
	fc.constantFrom("Ane", "Bo", "Cy", "Di", "Eva"),
	fc.constantFrom(...PLACEMENTS),
	fc.constantFrom<TierCause>("first", "override", "policy", "facts"),
) as fc.Arbitrary<Step>;
const steps = fc.array(step, { maxLength: 40 });
const days = fc.tuple(fc.integer({ min: -1, max: 21 }), fc.nat({ max: 10 }));

/** Where each stands at the end of a day, worked out one by one. */
function standing(all: readonly Step[], day: number): Map<string, Placement> {
	const ordered = [...all].sort((a, b) => a[0] - b[0]);
	return new Map(ordered.filter(([on]) => on <= day).map(([, who, to]) => [who, to]));
}

describe("movement between two days", () => {
	test("adds up: rows to who stood there before, columns to who stands there now, all to all customers", () => {
		fc.assert(
			fc.property(steps, days, (all, [from, more]) => {
				const matrix = tierMovement(past(all), from, from + more);
				const [before, now] = [standing(all, from), standing(all, from + more)];
				const countOf = (places: Map<string, Placement>, place: Placement) =>
					Array.from(places.values()).filter((one) => one === place).length;
				for (const place of PLACEMENTS) {
					expect(sum(PLACEMENTS.map((to) => matrix[place][to].customers))).toBe(countOf(before, place));
					expect(sum(BEFORES.map((one) => matrix[one][place].customers))).toBe(countOf(now, place));
				}
				expect(sum(cells(matrix).map(({ customers }) => customers))).toBe(now.size);
			}),
			{ numRuns: 800 },
		);
	});

	test("never counts more moves by policy than moves, and none of those who stayed or are new", () => {
		fc.assert(
			fc.property(steps, days, (all, [from, more]) => {
				for (const cell of cells(tierMovement(past(all), from, from + more)))
					expect(cell.byPolicy).toBeLessThanOrEqual(
						cell.from === "new" || cell.from === cell.to ? 0 : cell.customers,
					);
			}),
			{ numRuns: 400 },
		);
	});

	test("moves nobody from a day to itself", () => {
		fc.assert(
			fc.property(steps, fc.integer({ min: 0, max: 20 }), (all, day) => {
				for (const { from, to, customers } of cells(tierMovement(past(all), day, day)))
					if (from !== to) expect(customers).toBe(0);
			}),
		);
	});

	test("tells what the policy did from what the customers did", () => {
		const lines = past([
			[1, "Ane", 3, "first"],
			[1, "Bo", 3, "first"],
			[1, "Di", 1, "first"],
			[1, "Eva", "needsFacts", "first"],
			[4, "Ane", 2, "policy"],
			[4, "Bo", 2, "facts"],
			[4, "Cy", 4, "first"],
			[4, "Di", 2, "policy"],
			[5, "Di", 1, "facts"],
			[5, "Eva", 4, "policy"],
			[6, "Eva", 3, "facts"],
			[9, "Bo", 1, "facts"],
		]);
		expect(shown(tierMovement(lines, 1, 8))).toEqual([
			"1 1: 1 (0)",
			"3 2: 2 (1)",
			"needsFacts 3: 1 (1)",
			"new 4: 1 (0)",
		]);
		expect(moveCounts(tierMovement(lines, 1, 8))).toEqual({ up: 1, down: 0, byPolicy: 2 });
		expect(shown(tierMovement(lines, 5, 9))).toEqual([
			"1 1: 1 (0)",
			"2 1: 1 (0)",
			"2 2: 1 (0)",
			"4 3: 1 (0)",
			"4 4: 1 (0)",
		]);
	});

	test("counts from tier to tier only, and whoever moved on their own", () => {
		const places: readonly Placement[] = [2, 1, 4, "needsFacts"];
		const first = places.map((place, index): Step => [1, `Customer ${index}`, place, "first"]);
		const then: readonly Step[] = [
			[2, "Customer 0", 1, "facts"],
			[2, "Customer 1", 3, "override"],
			[2, "Customer 2", "needsFacts", "facts"],
			[2, "Customer 3", 1, "facts"],
			[2, "Customer 4", 1, "first"],
		];
		expect(moveCounts(tierMovement(past([...first, ...then]), 1, 2))).toEqual({
			up: 1,
			down: 1,
			byPolicy: 0,
		});
	});

	test("takes a customer who got a number later for one, and two of one name with numbers for two", () => {
		const lines = past([
			[1, "Ane", 3, "first"],
			[2, "ANE ", 2, "facts", "K1"],
			[1, "Bo", 4, "first", "K2"],
			[2, "Bo", 1, "first", "K3"],
		]);
		expect(shown(tierMovement(lines, 1, 2))).toEqual(["3 2: 1 (0)", "4 4: 1 (0)", "new 1: 1 (0)"]);
	});
});

test("a line that nobody can read any more says nothing about a tier", () => {
	const line = {
		at: 0,
		day: 0,
		customer: "Ane",
		id: null,
		by: "",
		change: "",
		policy: "",
		key: "tier:facts",
		to: 2,
	};
	const broken = [
		{ ...line, at: null, day: null },
		{ ...line, to: "two" },
		{ ...line, to: null },
		{ ...line, to: 2.5 },
		{ ...line, key: "tier:weather" },
		{ ...line, key: "reviewed" },
	];
	expect(tierEntries(broken)).toEqual([]);
	expect(
		tierEntries([line, { ...line, to: "2" }, { ...line, to: "?" }]).map(({ placement }) => placement),
	).toEqual([2, 2, "needsFacts"]);
});
