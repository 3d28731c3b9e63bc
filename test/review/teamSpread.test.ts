import { expect, test } from "vitest";
import { teamSpread } from "../../src/review/teamSpread.ts";

const spread = (...answers: number[]) => teamSpread(answers.map((answer, i) => ({ by: `${i}`, answer })));

test("teamSpread asks for a talk if answers are two or more apart", () => {
	expect([spread(3, 4), spread(3, 3), spread(2)].map(({ talk }) => talk)).toEqual([false, false, false]);
	expect([spread(2, 4), spread(1, 3, 2), spread(5, 1)].map(({ talk }) => talk)).toEqual([true, true, true]);
	expect(spread(4, 2, 3)).toMatchObject({ least: 2, most: 4 });
});

test("teamSpread proposes the median, of two in the middle the lower", () => {
	expect(spread(4, 5, 4).proposal).toBe(4);
	expect(spread(4, 3).proposal).toBe(3);
	expect(spread(5, 4, 4, 5).proposal).toBe(4);
});
