import { expect, it } from "vitest";
import { functionDocs } from "../../src/preview/functionDocs.ts";

it("functionDocs finds the functions at the top level, with the texts of their comments", () => {
	const code = `"use strict";var Inner_=(()=>{function hidden(a){return a}return{hidden}})();
/**
 * The tier of each customer,
 * 1 to 4.
 *
 * @param {any} customers The table - with its headings.
 * @param settings The settings,
 *   if other than the usual.
 * @customfunction
 */
function TIERS(customers, settings) {
	return Inner_.hidden(customers);
}
function onOpen(e) {}
`;
	expect(functionDocs(code)).toEqual([
		{
			name: "TIERS",
			custom: true,
			description: "The tier of each customer, 1 to 4.",
			parameters: [
				{ name: "customers", text: "The table - with its headings." },
				{ name: "settings", text: "The settings, if other than the usual." },
			],
		},
		{ name: "onOpen", custom: false, description: "", parameters: [{ name: "e", text: "" }] },
	]);
});
