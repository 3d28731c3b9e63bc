import { expect, test } from "vitest";
import { readTable } from "../../src/table/readTable.ts";
import { shownText } from "../../src/table/shownText.ts";

test("shownText shows where a line ends between two figures, and nowhere else", () => {
	expect(shownText("40\n750")).toBe("40 ⏎ 750");
	expect(shownText("12 \r\n500 kr.")).toBe("12 ⏎ 500 kr.");
	expect(shownText("Acme\nLtd 5")).toBe("Acme Ltd 5");
	expect(shownText("1 200")).toBe("1 200");
});

test("readTable says that two numbers in one cell cannot be read, in every column of numbers", () => {
	const { customers, problems } = readTable([
		["Customer", "Revenue", "Hours", "Days late", "Orders", "Margin %"],
		["Ane", "40\n750", "3\n250", "1\n100", "2\n000", "1\n100"],
		["Bo", "900", "12", "4", "6", "20"],
		["Cy", "700", "8", "0", "2", "25"],
	]);
	expect(Object.values(customers[0]!.facts).filter((value) => value !== undefined)).toEqual(["Ane"]);
	expect(problems.map((problem) => problem.kind === "unreadable" && problem.found)).toEqual([
		"40 ⏎ 750",
		"3 ⏎ 250",
		"1 ⏎ 100",
		"2 ⏎ 000",
		"1 ⏎ 100",
	]);
});
