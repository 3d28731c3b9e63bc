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

const MS_PER_DAY = 86_400_000;
const EARLIER_PLACEMENTS: readonly EarlierPlacement[] = [...PLACEMENTS, "new"];

type Step = readonly [day: number, who: string, to: Placement, cause: TierCause, id?: string];

/** The histories of customers from steps; the order of steps on the same day counts. */
const historiesOf = (steps: readonly Step[]): TierHistory[] =>
	historiesInFile(
		tierEntries(
			steps.map(([day, customer, to, cause, id], index) => ({
				at: day * MS_PER_DAY + index,
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
	EARLIER_PLACEMENTS.flatMap((from) => PLACEMENTS.map((to) => ({ from, to, ...matrix[from][to] })));
/** The non-zero cells of a matrix, as "from to: customers (by policy)". */
const nonZero = (matrix: MovementMatrix) =>
	cells(matrix)
		.filter(({ customers }) => customers > 0)
		.map(({ from, to, customers, byPolicy }) => `${from} ${to}: ${customers} (${byPolicy})`);
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

const step = fc.tuple(
	fc.integer({ min: 0, max: 20 }),
	fc.constantFrom("Ane", "Bo", "Cy", "Di", "Eva"),
	fc.constantFrom(...PLACEMENTS),
	fc.constantFrom<TierCause>("first", "override", "policy", "facts"),
) as fc.Arbitrary<Step>;
const steps = fc.array(step, { maxLength: 40 });
const days = fc.tuple(fc.integer({ min: -1, max: 21 }), fc.nat({ max: 10 }));

/** The placement of each customer at the end of a day, computed step by step. */
function placementsOn(all: readonly Step[], day: number): Map<string, Placement> {
	const ordered = [...all].sort((a, b) => a[0] - b[0]);
	return new Map(ordered.filter(([on]) => on <= day).map(([, who, to]) => [who, to]));
}

describe("tierMovement", () => {
	test("has rows that add up to the earlier placements, columns to the later ones, and all cells to all customers", () => {
		fc.assert(
			fc.property(steps, days, (all, [from, more]) => {
				const matrix = tierMovement(historiesOf(all), from, from + more);
				const [before, now] = [placementsOn(all, from), placementsOn(all, from + more)];
				const countOf = (placements: Map<string, Placement>, placement: Placement) =>
					Array.from(placements.values()).filter((other) => other === placement).length;
				for (const placement of PLACEMENTS) {
					expect(sum(PLACEMENTS.map((to) => matrix[placement][to].customers))).toBe(
						countOf(before, placement),
					);
					expect(sum(EARLIER_PLACEMENTS.map((from) => matrix[from][placement].customers))).toBe(
						countOf(now, placement),
					);
				}
				expect(sum(cells(matrix).map(({ customers }) => customers))).toBe(now.size);
			}),
			{ numRuns: 800 },
		);
	});

	test("never counts more moves by policy than moves, and none for unmoved or new customers", () => {
		fc.assert(
			fc.property(steps, days, (all, [from, more]) => {
				for (const cell of cells(tierMovement(historiesOf(all), from, from + more)))
					expect(cell.byPolicy).toBeLessThanOrEqual(
						cell.from === "new" || cell.from === cell.to ? 0 : cell.customers,
					);
			}),
			{ numRuns: 400 },
		);
	});

	test("shows no move from a day to itself", () => {
		fc.assert(
			fc.property(steps, fc.integer({ min: 0, max: 20 }), (all, day) => {
				for (const { from, to, customers } of cells(tierMovement(historiesOf(all), day, day)))
					if (from !== to) expect(customers).toBe(0);
			}),
		);
	});

	test("separates moves by policy from the customers' own moves", () => {
		const histories = historiesOf([
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
		expect(nonZero(tierMovement(histories, 1, 8))).toEqual([
			"1 1: 1 (0)",
			"3 2: 2 (1)",
			"needsFacts 3: 1 (1)",
			"new 4: 1 (0)",
		]);
		expect(moveCounts(tierMovement(histories, 1, 8))).toEqual({ up: 1, down: 0, byPolicy: 2 });
		expect(nonZero(tierMovement(histories, 5, 9))).toEqual([
			"1 1: 1 (0)",
			"2 1: 1 (0)",
			"2 2: 1 (0)",
			"4 3: 1 (0)",
			"4 4: 1 (0)",
		]);
	});

	test("is counted by moveCounts from tier to tier only, without moves by policy", () => {
		const placements: readonly Placement[] = [2, 1, 4, "needsFacts"];
		const first = placements.map((placement, index): Step => [1, `Customer ${index}`, placement, "first"]);
		const then: readonly Step[] = [
			[2, "Customer 0", 1, "facts"],
			[2, "Customer 1", 3, "override"],
			[2, "Customer 2", "needsFacts", "facts"],
			[2, "Customer 3", 1, "facts"],
			[2, "Customer 4", 1, "first"],
		];
		expect(moveCounts(tierMovement(historiesOf([...first, ...then]), 1, 2))).toEqual({
			up: 1,
			down: 1,
			byPolicy: 0,
		});
	});

	test("counts a customer who got a number later once, and two customers of one name with numbers twice", () => {
		const histories = historiesOf([
			[1, "Ane", 3, "first"],
			[2, "ANE ", 2, "facts", "K1"],
			[1, "Bo", 4, "first", "K2"],
			[2, "Bo", 1, "first", "K3"],
		]);
		expect(nonZero(tierMovement(histories, 1, 2))).toEqual(["3 2: 1 (0)", "4 4: 1 (0)", "new 1: 1 (0)"]);
	});
});

test("tierEntries leaves out entries with an unreadable date, placement or cause", () => {
	const entry = {
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
		{ ...entry, at: null, day: null },
		{ ...entry, to: "two" },
		{ ...entry, to: null },
		{ ...entry, to: 2.5 },
		{ ...entry, key: "tier:weather" },
		{ ...entry, key: "reviewed" },
	];
	expect(tierEntries(broken)).toEqual([]);
	expect(
		tierEntries([entry, { ...entry, to: "2" }, { ...entry, to: "?" }]).map(({ placement }) => placement),
	).toEqual([2, 2, "needsFacts"]);
});
