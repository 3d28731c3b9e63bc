import { expect, test } from "vitest";
import { defaultPolicy } from "../../src/tiering/defaultPolicy.ts";
import { fitTo } from "../../src/tiering/fit.ts";
import { rate } from "../../src/tiering/rate.ts";
import { TODAY } from "../tiering/rateOne.ts";
import { workDone } from "./workDone.ts";

const customers = (count: number) =>
	Array.from({ length: count }, (_, index) => ({
		customer: `Customer ${index}`,
		revenue: 1_000 + ((index * 37) % 900),
		profit: index % 400,
		orders: index % 50,
		lastOrder: TODAY - (index % 700),
	}));

test("fitTo does less than half of the work of rate, since it computes no tiers", async () => {
	const list = customers(2_000);
	const fitting = await workDone(() => fitTo(defaultPolicy, list, TODAY));
	const rating = await workDone(() => rate(list, defaultPolicy, TODAY));
	expect(fitting).toBeLessThan(rating / 2);
});

test("fitTo does at most twice the work for twice as many customers", async () => {
	fitTo(defaultPolicy, customers(10), TODAY);
	const [once, twice] = [customers(1_000), customers(2_000)];
	const work = await workDone(() => fitTo(defaultPolicy, once, TODAY));
	expect(await workDone(() => fitTo(defaultPolicy, twice, TODAY))).toBeLessThan(2.05 * work);
});
