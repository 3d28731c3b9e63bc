import { expect, test } from "vitest";
import { nearNames } from "../../src/tiering/referral/nearNames.ts";
import { referralForest } from "../../src/tiering/referral/referralForest.ts";
import { workDone } from "./workDone.ts";

test("nearNames takes fewer steps than a long source has letters, since it tries no variants of it", async () => {
	const story = "Met us at the fair in May ".repeat(200);
	const customers = [
		{ customer: story.replace("May", "Mai") },
		{ customer: "Ane" },
		{ customer: "Zoe", referredBy: story },
		{ customer: "Eva", referredBy: "Ane M" },
	];
	const { sources } = referralForest(customers);
	expect(sources).toHaveLength(2);
	expect(await workDone(() => nearNames(sources, customers))).toBeLessThan(story.length);
});
