import { describe, expect, test } from "vitest";
import type { Problem } from "../../src/table/reading.ts";
import { faultsOf, judge, SILENT_ERRORS } from "./generate/judge.ts";
import { makePlan } from "./generate/plan.ts";
import { report, silentErrorsLine } from "./generate/report.ts";
import { shrink } from "./generate/shrink.ts";
import { survey } from "./generate/survey.ts";
import { noticesOf } from "./notices.ts";

/** `npm run lists` reads 10,000. */
const LISTS = 300;

test("generated lists are read back as they were written, or with a notice that names the doubt", async () => {
	const found = await survey(1, LISTS);
	console.log(silentErrorsLine(found));
	expect(found.all.silent, found.all.silent > 0 ? await report(found, 1) : "").toBe(0);
});

describe("the judge of generated lists", () => {
	const judged = async () => {
		for (let seed = 1; ; seed++) {
			const judgement = await judge(makePlan(seed));
			const { read, plan, list, faults } = judgement;
			const isReadWell = faults.length === 0 && plan.dirt.length === 0 && list.customers.length > 4;
			if (isReadWell && read.reading.columns.some(({ fact }) => fact === "revenue")) return judgement;
		}
	};
	const silent = (faults: readonly { kind: string }[]) =>
		faults.filter(({ kind }) => (SILENT_ERRORS as readonly string[]).includes(kind)).map(({ kind }) => kind);

	test("the judge of generated lists finds a wrong fact, a missing customer and one too many", async () => {
		const { plan, list, read } = await judged();
		const [first, second, ...rest] = read.reading.customers;
		const silentWith = (customers: typeof read.reading.customers) =>
			silent(faultsOf(plan, list, { ...read, reading: { ...read.reading, customers } }).faults);
		const wrong = { ...first!, facts: { ...first!.facts, revenue: first!.facts.revenue! / 1000 } };
		expect(silentWith([wrong, second!, ...rest])).toEqual(["wrong"]);
		expect(silentWith([second!, ...rest])).toEqual(["missing"]);
		expect(silentWith([first!, second!, ...rest, { row: 99, facts: { customer: "Page 1" } }])).toEqual([
			"extra",
		]);
		const invented = { ...first!, facts: { ...first!.facts, usage: 3 } };
		expect(silentWith([invented, second!, ...rest])).toEqual(["invented"]);
	});

	test("the judge of generated lists accepts a wrong fact that a notice names by its cell, and no other", async () => {
		const { plan, list, read } = await judged();
		const [first, ...rest] = read.reading.customers;
		const column = read.reading.columns.findIndex(({ fact }) => fact === "revenue");
		const wrong = { ...first!, facts: { ...first!.facts, revenue: 0.123 } };
		const reading = { ...read.reading, customers: [wrong, ...rest] };
		const withNoticeAt = (row: number) => {
			const problem: Problem = { kind: "unreadable", row, column, found: "x", fact: "revenue" };
			const notices = noticesOf({ ...reading, problems: [problem] });
			return silent(faultsOf(plan, list, { ...read, reading, notices }).faults);
		};
		expect(withNoticeAt(first!.row)).toEqual([]);
		expect(withNoticeAt(first!.row + 1)).toEqual(["wrong"]);
	});

	test("the same seed gives the same list, and a shrunk list keeps its fault", async () => {
		expect(makePlan(7)).toEqual(makePlan(7));
		for (let seed = 1; ; seed++) {
			const judgement = await judge(makePlan(seed));
			const fault = judgement.faults.find(({ kind }) => kind === "notRead" || kind === "falseAlarm");
			if (!fault || judgement.list.customers.length < 6) continue;
			const small = await shrink(judgement, fault);
			expect(small.faults).toContainEqual(expect.objectContaining({ kind: fault.kind, about: fault.about }));
			expect(small.list.customers.length).toBeLessThan(judgement.list.customers.length);
			return;
		}
	});
});
