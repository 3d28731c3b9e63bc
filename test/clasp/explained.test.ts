import { describe, expect, test } from "vitest";
import { reasonFor } from "../../src/build/clasp.ts";
import { scriptIdIn } from "../../src/build/claspProject.ts";

describe("the script ID in .clasp.json", () => {
	test.each([
		["the script's address", "https://script.google.com/u/0/home/projects/a-script/edit"],
		["the script's old address", "https://script.google.com/d/a-script/edit?usp=drive_web"],
		["an ID with blanks around it", " a-script\n"],
	])("may be %s", (_, scriptId) => {
		expect(scriptIdIn(JSON.stringify({ scriptId }))).toBe("a-script");
	});

	test.each<[string, string | null, string]>([
		["the file is missing", null, "There is no .clasp.json"],
		["the file is no JSON", '{ "scriptId": a-script }', ".clasp.json is not valid JSON"],
		["it is missing", '{ "rootDir": "dist" }', ".clasp.json has no script ID."],
		["it is none", '{ "scriptId": "my script" }', ".clasp.json has “my script” for the script ID"],
		[
			"it is the spreadsheet's address",
			'{ "scriptId": "https://docs.google.com/spreadsheets/d/abc/edit" }',
			".clasp.json has the address of the spreadsheet",
		],
	])("is explained where %s", (_, text, sentence) => {
		expect(() => scriptIdIn(text)).toThrow(sentence);
		expect(() => scriptIdIn(text)).toThrow("Project settings");
	});
});

describe("what clasp says is explained:", () => {
	test.each([
		["No credentials found.", "npx clasp login"],
		["invalid_grant", "npx clasp login"],
		["Request had invalid authentication credentials. Expected OAuth 2 access token", "npx clasp login"],
		["The caller does not have permission", "with the account that the spreadsheet belongs to"],
		["Request contains an invalid argument.", "Google knows no script with the ID"],
		["request to https://script.googleapis.com/v1 failed, reason: getaddrinfo ENOTFOUND", "is online"],
		["I'm a teapot", "For a reason that is not known here."],
	])("%s", (said, sentence) => {
		expect(reasonFor(said)).toContain(sentence);
	});
});
