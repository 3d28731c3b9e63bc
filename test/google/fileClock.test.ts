import { describe, expect, test } from "vitest";
import { convertDates, fileClock } from "../../src/google/fileClock.ts";

const iso = (date: Date) => date.toISOString().slice(0, 19);

describe("fileClock", () => {
	test.each([
		["Europe/Copenhagen", "2026-03-29T00:59:59Z", "2026-03-29T01:59:59"],
		["Europe/Copenhagen", "2026-03-29T01:00:00Z", "2026-03-29T03:00:00"],
		["America/Los_Angeles", "2026-03-10T07:00:00Z", "2026-03-10T00:00:00"],
		["Pacific/Auckland", "2026-03-09T11:00:00Z", "2026-03-10T00:00:00"],
		["Asia/Kolkata", "2026-03-09T18:30:00Z", "2026-03-10T00:00:00"],
		["Etc/GMT+5", "2026-03-10T05:00:00Z", "2026-03-10T00:00:00"],
		["GMT-07:00", "2026-03-10T07:00:00Z", "2026-03-10T00:00:00"],
		["GMT+5:30", "2026-03-09T18:30:00Z", "2026-03-10T00:00:00"],
		["GMT-3", "2026-03-10T03:00:00Z", "2026-03-10T00:00:00"],
		["UTC+2", "2026-03-09T22:00:00Z", "2026-03-10T00:00:00"],
	])("fileClock in %s shows %s as %s, and finds that moment again", (zone, moment, shown) => {
		const { wallClock, momentOf } = fileClock(zone);
		expect(iso(wallClock(new Date(moment)))).toBe(shown);
		expect(momentOf(new Date(`${shown}Z`))).toEqual(new Date(moment));
	});

	test.each([
		["Europe/Dublin", "1899-12-30T12:55:21Z"],
		["America/Sao_Paulo", "1899-12-30T15:36:28Z"],
		["Asia/Kolkata", "1899-12-30T07:08:50Z"],
		["Asia/Seoul", "1899-12-30T04:02:08Z"],
		["Europe/Paris", "1899-12-30T12:20:39Z"],
	])("fileClock in %s shows 12:30 for the duration 12:30, by the local time of 1899", (zone, moment) => {
		expect(iso(fileClock(zone).wallClock(new Date(moment)))).toBe("1899-12-30T12:30:00");
	});

	test.each([[null], [""], ["Mars/Olympus"], [5], [undefined]])(
		"fileClock uses the script's zone if the file's is %s",
		(zone) => {
			const noon = new Date(2026, 2, 10, 12, 5);
			expect(iso(fileClock(zone as string | null).wallClock(noon))).toBe("2026-03-10T12:05:00");
		},
	);

	test("fileClock lets a day whose midnight the clocks skip begin later, and takes the first of two times", () => {
		const { momentOf } = fileClock("Africa/Cairo");
		// On 26 April 2024 the clocks went from 00:00 to 01:00, on 1 November 2024 from 00:00 back to 23:00.
		expect(momentOf(new Date("2024-04-26"))).toEqual(new Date("2024-04-25T22:00:00Z"));
		expect(momentOf(new Date("2024-10-31T23:30:00Z"))).toEqual(new Date("2024-10-31T20:30:00Z"));
	});

	test("fileClock passes on a date that is none, and the last date that there is", () => {
		const { wallClock, momentOf } = fileClock("Asia/Tokyo");
		for (const convert of [wallClock, momentOf]) {
			expect(convert(new Date(Number.NaN)).getTime()).toBeNaN();
			expect(() => convert(new Date(8.64e15))).not.toThrow();
		}
	});

	test("fileClock looks up a zone's offset at most twice a day, however many dates there are", () => {
		const { formatToParts } = Intl.DateTimeFormat.prototype;
		let lookUps = 0;
		Intl.DateTimeFormat.prototype.formatToParts = function (date) {
			lookUps++;
			return formatToParts.call(this, date);
		};
		try {
			const { wallClock } = fileClock("Asia/Tokyo");
			const start = Date.UTC(2026, 0, 1);
			for (let index = 0; index < 10_000; index++) wallClock(new Date(start + index * 60_000));
		} finally {
			Intl.DateTimeFormat.prototype.formatToParts = formatToParts;
		}
		expect(lookUps).toBeGreaterThan(0);
		expect(lookUps).toBeLessThan(10);
	});
});

test("convertDates converts dates of any realm, and nothing else", () => {
	const cells = [["2026-03-10", 5, true, "", null, new Date(0)]];
	const later = (date: Date) => new Date(date.getTime() + 1);
	expect(convertDates(cells, later)).toEqual([["2026-03-10", 5, true, "", null, new Date(1)]]);
});
