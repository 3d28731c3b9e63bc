import { describe, expect, test } from "vitest";
import { wordsOfAllLanguages } from "../../src/i18n/language.ts";
import type { Cell } from "../../src/table/cell.ts";
import { readTable } from "../../src/table/readTable.ts";
import { PLAN_ACTIONS } from "../../src/tiering/planAction.ts";

/** Reads a column of cells under a heading. */
function column(heading: string, cells: readonly Cell[]) {
	const rows = cells.map((cell, index) => [`Customer ${index}`, cell]);
	const { columns, customers, problems } = readTable([["Customer", heading], ...rows]);
	const fact = columns[1]!.fact;
	return { fact, values: customers.map(({ facts }) => (fact === null ? null : facts[fact])), problems };
}

describe.each(wordsOfAllLanguages().map((words) => [words.ownName, words] as const))(
	"plannedAction in %s",
	(_, words) => {
		const heading = words.facts.planAction;
		test("reads the words that the add-on writes", () => {
			const cells = PLAN_ACTIONS.map((action) => words.plan.actions[action]);
			expect(column(heading, cells)).toEqual({ fact: "planAction", values: PLAN_ACTIONS, problems: [] });
		});
		test("reads capitals, spaces and a full stop", () => {
			const cells = PLAN_ACTIONS.map((action) => `  ${words.plan.actions[action].toUpperCase()}. `);
			expect(column(heading, cells)).toEqual({ fact: "planAction", values: PLAN_ACTIONS, problems: [] });
		});
		test.each([
			["words that name no action", "have lunch"],
			["two actions", `${words.plan.actions.reprice}, ${words.plan.actions.goodbye}`],
			["a number", 3],
			["a checkbox", true],
		])("rejects %s, and readTable reports its cell", (_, nonsense) => {
			const cells = [words.plan.actions.refer, "", words.plan.actions.grow, nonsense];
			expect(column(heading, cells)).toEqual({
				fact: "planAction",
				values: ["refer", undefined, "grow", undefined],
				problems: [
					{
						kind: "unreadable",
						row: 4,
						column: 1,
						found: typeof nonsense === "boolean" ? "TRUE" : String(nonsense),
						fact: "planAction",
					},
				],
			});
		});
	},
);

describe.each(["planDone", "cameAnyway"] as const)("readTable with yes and no as %s", (fact) => {
	test.each(wordsOfAllLanguages().map(({ ownName, facts }) => [ownName, facts[fact]]))(
		"reads them in %s",
		(_, heading) => {
			const yes: Cell[] = [true, "yes", "Ja", " x ", "✓", 1, "1", "TRUE", "SAND"];
			const no: Cell[] = [false, "No", "nej", 0, "FALSE", "FALSK"];
			expect(column(heading, [...yes, ...no])).toEqual({
				fact,
				values: [...yes.map(() => 1), ...no.map(() => 0)],
				problems: [],
			});
		},
	);
	test("reads a column of checkboxes, ticked or not", () => {
		const { facts } = wordsOfAllLanguages()[0]!;
		expect(column(facts[fact], [false, false])).toMatchObject({ fact, values: [0, 0] });
		expect(column(facts[fact], [true, false])).toMatchObject({ fact, values: [1, 0] });
	});
	test("reads blank and unknown cells as unknown, not as no", () => {
		const { facts } = wordsOfAllLanguages()[0]!;
		const { values, problems } = column(facts[fact], ["yes", "", "n/a", "?", "-"]);
		expect(values).toEqual([1, undefined, undefined, undefined, undefined]);
		expect(problems).toEqual([]);
	});
	test("reports other values with their cells", () => {
		const { facts } = wordsOfAllLanguages()[0]!;
		const { values, problems } = column(facts[fact], ["yes", "no", "perhaps", 2]);
		expect(values).toEqual([1, 0, undefined, undefined]);
		expect(problems).toEqual([
			{ kind: "unreadable", row: 3, column: 1, found: "perhaps", fact },
			{ kind: "unreadable", row: 4, column: 1, found: "2", fact },
		]);
	});
});
