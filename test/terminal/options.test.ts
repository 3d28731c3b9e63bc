import { describe, expect, test } from "vitest";
import { terminal } from "../../src/i18n/en/terminal.ts";
import { optionsFrom } from "../../src/terminal/options.ts";

const read = (...given: string[]) => optionsFrom(given, terminal());

describe("optionsFrom", () => {
	test("reads every option, before and behind the file", () => {
		const given =
			"--json --locale da-dk list.csv --review-date 2026-11-30 --margin 0.3 --hour-cost 450 --settings s.csv --out o.xlsx";
		expect(read(...given.split(" "))).toEqual({
			file: "list.csv",
			json: true,
			locale: "da_DK",
			reviewDate: Date.UTC(2026, 10, 30) / 86_400_000,
			margin: 0.3,
			hourCost: 450,
			settings: "s.csv",
			out: "o.xlsx",
		});
	});

	test("takes a margin as per cent, a negative one, and values behind an equals sign", () => {
		expect(read("a.csv", "--margin", "30%").margin).toBe(0.3);
		expect(read("a.csv", "--margin", "-0.05").margin).toBe(-0.05);
		expect(read("a.csv", "--hour-cost=450.5").hourCost).toBe(450.5);
	});

	test.each([
		[["--margin", "30"], "--margin takes a share from −1 to 1, such as 0.3 for 30 %, not “30”."],
		[["--margin", "0,3"], "--margin takes a share from −1 to 1, such as 0.3 for 30 %, not “0,3”."],
		[["--margin"], "--margin takes a share from −1 to 1, such as 0.3 for 30 %."],
		[["--hour-cost", "1,200"], "--hour-cost takes an amount such as 450, not “1,200”."],
		[["--hour-cost", "-5"], "--hour-cost takes an amount such as 450, not “-5”."],
		[["--review-date", "2026-02-31"], "--review-date takes a day such as 2026-11-30, not “2026-02-31”."],
		[["--review-date", "30-11-2026"], "--review-date takes a day such as 2026-11-30, not “30-11-2026”."],
		[["--locale", "danish"], "--locale takes a language and a country such as da-DK, not “danish”."],
		[["--out", "list.pdf"], "--out takes the name of a .csv or .xlsx file, not “list.pdf”."],
		[["--json=yes"], /^There is no option --json=yes, only --json, /],
		[["-x"], /^There is no option -x, only /],
		[["b.csv"], "Name one file, not several: a.csv, b.csv."],
	])("refuses %j with a sentence", (given, said) => {
		expect(() => read("a.csv", ...given)).toThrow(said);
	});

	test("asks for a file where none is named", () => {
		expect(() => read("--json")).toThrow("Name the file with your list");
	});
});
