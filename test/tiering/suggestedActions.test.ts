import { expect, test } from "vitest";
import { defaultPolicy } from "../../src/tiering/defaultPolicy.ts";
import type { Customer } from "../../src/tiering/facts.ts";
import { rate } from "../../src/tiering/rate.ts";
import { suggestedActions } from "../../src/tiering/suggestedActions.ts";

const suggested = (facts: Customer) =>
	suggestedActions(rate([{ customer: "Ane", ...facts }], defaultPolicy, 20_000)[0]!, defaultPolicy);

test.each<[number, readonly string[]]>([
	[1, ["grow"]],
	[2, ["offer"]],
	[3, ["educate", "refer"]],
	[4, ["reprice", "goodbye"]],
])("suggestedActions in Tier %i are %j", (manualTier, actions) => {
	expect(suggested({ manualTier })).toEqual(actions);
});

test("suggestedActions include a colleague for a draining customer, in any tier", () => {
	expect(suggested({ manualTier: 2, energy: 1, steadiness: 1 })).toEqual(["offer", "reassign"]);
	expect(suggested({ energy: 1, steadiness: 1 })).toEqual(["reassign"]);
});

test("suggestedActions never say good-bye to a customer who has stopped buying", () => {
	const gone = { revenue: 1000, firstOrder: 17_000, lastOrder: 19_000 };
	expect(suggested({ ...gone, profit: 400 })).toEqual(["winBack", "nothing"]);
	expect(suggested({ ...gone, profit: 400, energy: 1, steadiness: 1 })).toEqual(["winBack", "nothing"]);
	expect(suggested({ ...gone, profit: -400 })).toEqual(["nothing"]);
});

test("suggestedActions are none if too little is known", () => {
	expect(suggested({})).toEqual([]);
});
