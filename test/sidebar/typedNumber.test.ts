import { expect, test } from "vitest";
import { typedNumber } from "../../src/sidebar/client/controls/numberField.ts";

test.each([
	["1.250,50 kr.", "da-DK", 1250.5],
	["kr 1.250", "da-DK", 1250],
	["32,5 %", "da-DK", 32.5],
	["$1,250", "en-US", 1250],
	["12 timer", "da-DK", 12],
	["-3 days", "en-US", -3],
	["  ", "en-US", null],
])("typedNumber reads “%s” (%s) as %s", (text, tag, number) => {
	expect(typedNumber(text, tag)).toBe(number);
});

test.each(["03s", "2 mio", "5k", "12 uger", "1e3", "ca. 12", "a third"])(
	"typedNumber rejects the ambiguous text “%s”",
	(text) => {
		expect(typedNumber(text, "da-DK")).toBeUndefined();
	},
);
