import { expect, test } from "vitest";
import type { Diagnosis } from "../../src/tiering/summary/diagnosis/diagnosis.ts";
import { diagnosisLevel } from "../../src/tiering/summary/diagnosis/diagnosisLevel.ts";

const ALL = { known: 9, customers: 9, isEnough: true };
const one = (found: number | null, isMet: boolean | undefined): Diagnosis => ({
	kind: "concentration",
	found,
	limit: 0.25,
	isMet,
	who: "Ane",
	...ALL,
});
const bottom = (found: number, value: number | null): Diagnosis => ({
	kind: "bottomHeavy",
	found,
	limit: 0.5,
	isMet: false,
	value,
	leastValue: 0.2,
	isAssumed: false,
});

test.each<[string, Diagnosis, string]>([
	["a finding", one(0.31, true), "act"],
	["no finding, far from the limit", one(0.19, false), "fine"],
	["no finding, within a fifth of the limit", one(0.2, false), "watch"],
	["a number that cannot be told", one(null, undefined), "unknown"],
	[
		"overlooked advocates, who do no harm",
		{ kind: "hiddenAdvocates", found: 1, limit: 0, isMet: true, who: [] },
		"watch",
	],
	[
		"no overlooked advocates, at a limit of 0",
		{ kind: "hiddenAdvocates", found: 0, limit: 0, isMet: false, who: [] },
		"fine",
	],
	[
		"few good customers, a little more than the limit",
		{ kind: "servingAnyone", found: 0.24, open: 0, limit: 0.2, isMet: false },
		"watch",
	],
	["many good customers", { kind: "servingAnyone", found: 0.5, open: 0, limit: 0.2, isMet: false }, "fine"],
	["half in the lower tiers who bring enough", bottom(0.5, 0.3), "fine"],
	["half in the lower tiers who bring hardly enough", bottom(0.5, 0.22), "watch"],
	["half in the lower tiers, of whom nobody knows what they bring", bottom(0.5, null), "fine"],
])("diagnosisLevel of %s", (_, diagnosis, level) => {
	expect(diagnosisLevel(diagnosis)).toBe(level);
});
