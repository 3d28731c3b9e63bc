import { expect, test } from "vitest";
import { points } from "../../src/tiering/points.ts";

test("points at an anchor are exactly 0, 50 or 100", () => {
	expect([-0.1, 0.1, 0.35].map((value) => points(value, [-0.1, 0.1, 0.35]))).toEqual([0, 50, 100]);
	expect([60, 15, 0].map((value) => points(value, [60, 15, 0]))).toEqual([0, 50, 100]);
});

test("points are linear between the anchors", () => {
	expect(points(37.5, [60, 15, 0])).toBe(25);
	expect(points(30, [60, 15, 0])).toBeCloseTo(33.333, 3);
	expect(points(7.5, [60, 15, 0])).toBe(75);
});

test("points outside the anchors are 0 or 100", () => {
	expect(points(-5, [60, 15, 0])).toBe(100);
	expect(points(400, [60, 15, 0])).toBe(0);
	expect(points(-3, [-0.1, 0.1, 0.35])).toBe(0);
	expect(points(3, [-0.1, 0.1, 0.35])).toBe(100);
});

test("points without a first anchor are never below 50", () => {
	expect(points(0, [null, 0, 3])).toBe(50);
	expect(points(-7, [null, 0, 3])).toBe(50);
	expect(points(3, [null, 0, 3])).toBe(100);
	expect(points(0, [null, 1, 5])).toBe(50);
});
