import { describe, expect, test } from "vitest";
import { languages } from "../../src/i18n/language.ts";
import type { Cell } from "../../src/table/cell.ts";
import { readTable } from "../../src/table/readTable.ts";
import { PLAN_ACTIONS } from "../../src/tiering/planAction.ts";

/** A column of cells under a heading: what each is read as, and what is reported. */
function column(heading: string, cells: readonly Cell[]) {
	const rows = cells.map((cell, index) => [`Customer ${index}`, cell]);
	const { columns, customers, problems } = readTable([["Customer", heading], ...rows]);
	const fact = columns[1]!.fact;
	return { fact, values: customers.map(({ facts }) => (fact === null ? null : facts[fact])), problems };
}

describe.each(languages().map((words) => [words.ownName, words] as const))("a plan in %s", (_, words) => {
	const heading = words.facts.planAction;
	test("is read back in the words that we write", () => {
		const cells = PLAN_ACTIONS.map((action) => words.plan.actions[action]);
		expect(column(heading, cells)).toEqual({ fact: "planAction", values: PLAN_ACTIONS, problems: [] });
	});
	test("is read in capitals, with spaces and a full stop too", () => {
		const cells = PLAN_ACTIONS.map((action) => `  ${words.plan.actions[action].toUpperCase()}. `);
		expect(column(heading, cells)).toEqual({ fact: "planAction", values: PLAN_ACTIONS, problems: [] });
	});
	test.each([
		["a word that is no action", "have lunch"],
		["two actions", `${words.plan.actions.reprice}, ${words.plan.actions.goodbye}`],
		["a number", 3],
		["a tick box", true],
	])("%s is reported with its cell, and is not taken for a plan", (_, nonsense) => {
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
});

describe.each(["planDone", "cameAnyway"] as const)("whether it is so (%s)", (fact) => {
	test.each(languages().map(({ ownName, facts }) => [ownName, facts[fact]]))("in %s", (_, heading) => {
		const yes: Cell[] = [true, "yes", "Ja", " x ", "✓", 1, "1", "TRUE", "SAND"];
		const no: Cell[] = [false, "No", "nej", 0, "FALSE", "FALSK"];
		expect(column(heading, [...yes, ...no])).toEqual({
			fact,
			values: [...yes.map(() => 1), ...no.map(() => 0)],
			problems: [],
		});
	});
	test("a column of tick boxes is read, ticked or not", () => {
		const { facts } = languages()[0]!;
		expect(column(facts[fact], [false, false])).toMatchObject({ fact, values: [0, 0] });
		expect(column(facts[fact], [true, false])).toMatchObject({ fact, values: [1, 0] });
	});
	test("what is blank or unknown is unknown, not no", () => {
		const { facts } = languages()[0]!;
		const { values, problems } = column(facts[fact], ["yes", "", "n/a", "?", "-"]);
		expect(values).toEqual([1, undefined, undefined, undefined, undefined]);
		expect(problems).toEqual([]);
	});
	test("nonsense is reported with its cell", () => {
		const { facts } = languages()[0]!;
		const { values, problems } = column(facts[fact], ["yes", "no", "perhaps", 2]);
		expect(values).toEqual([1, 0, undefined, undefined]);
		expect(problems).toEqual([
			{ kind: "unreadable", row: 3, column: 1, found: "perhaps", fact },
			{ kind: "unreadable", row: 4, column: 1, found: "2", fact },
		]);
	});
});
