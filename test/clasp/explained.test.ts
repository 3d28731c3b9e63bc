import { describe, expect, test } from "vitest";
import { reasonFor } from "../../src/build/clasp.ts";
import { storedScriptId } from "../../src/build/claspProject.ts";
import { SCRIPT_ID } from "./scriptApi.ts";

describe("the script ID in .clasp.json", () => {
	test.each([
		[
			"the script's address",
			JSON.stringify({ scriptId: `https://script.google.com/u/0/home/projects/${SCRIPT_ID}/edit` }),
		],
		[
			"the script's old address",
			JSON.stringify({ scriptId: `https://script.google.com/d/${SCRIPT_ID}/edit?usp=drive_web` }),
		],
		["an ID with blanks around it", JSON.stringify({ scriptId: ` ${SCRIPT_ID}\n` })],
		["the bare ID as the whole file", `\uFEFF${SCRIPT_ID}\n`],
		["the ID between quotation marks as the whole file", `"${SCRIPT_ID}"`],
		["the bare address as the whole file", `https://script.google.com/home/projects/${SCRIPT_ID}/edit`],
	])("may be %s", (_, text) => {
		expect(storedScriptId(text)).toBe(SCRIPT_ID);
	});

	test.each<[string, string | null, string]>([
		["the file is missing", null, "There is no .clasp.json"],
		["the file is no JSON", '{ "scriptId": a-script }', ".clasp.json cannot be read"],
		["it is missing", '{ "rootDir": "dist" }', ".clasp.json has no script ID."],
		["it is none", '{ "scriptId": "my script" }', "“my script” is not the ID of a script"],
		[
			"it stands in quotation marks of a word processor",
			'{ "scriptId": "“1abc”" }',
			"“1abc” is not the ID of a script",
		],
		["it is too short", '{ "scriptId": "123456" }', "This has 6 characters."],
		[
			"it is as long as that of a spreadsheet",
			`{ "scriptId": "${"1".repeat(44)}" }`,
			"This has 44 characters.",
		],
		[
			"it is the spreadsheet's address",
			'{ "scriptId": "https://docs.google.com/spreadsheets/d/abc/edit" }',
			"That is the address of the spreadsheet.",
		],
	])("is explained where %s", (_, text, sentence) => {
		expect(() => storedScriptId(text)).toThrow(sentence);
		expect(() => storedScriptId(text)).toThrow("Project settings");
	});
});

describe("what clasp says is explained:", () => {
	test.each([
		["No credentials found.", "npx clasp login"],
		["invalid_grant", "npx clasp login"],
		["Request had invalid authentication credentials. Expected OAuth 2 access token", "npx clasp login"],
		["The caller does not have permission", "with the account that the spreadsheet belongs to"],
		["Request contains an invalid argument.", "Google knows no script with this ID"],
		["request to https://script.googleapis.com/v1 failed, reason: getaddrinfo ENOTFOUND", "is online"],
		["I'm a teapot", "For a reason that is not known here."],
	])("%s", (said, sentence) => {
		expect(reasonFor(said)).toContain(sentence);
	});
});
