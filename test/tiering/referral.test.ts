import { describe, expect, test } from "vitest";
import { language } from "../../src/i18n/language.ts";
import { nextStep } from "../../src/results/nextStep.ts";
import { defaultPolicy } from "../../src/tiering/defaultPolicy.ts";
import type { Customer } from "../../src/tiering/facts.ts";
import { rate } from "../../src/tiering/rate.ts";
import { nearNames } from "../../src/tiering/referral/nearNames.ts";
import { referralForest } from "../../src/tiering/referral/referralForest.ts";
import { REFERRAL_MEASURES } from "../../src/tiering/referral/referralMeasures.ts";
import { sourceTotals } from "../../src/tiering/referral/sourceTotals.ts";
import { suggestReferrers } from "../../src/tiering/referral/suggestReferrers.ts";
import { TODAY } from "./rateOne.ts";

const person = (customer: string, referredBy?: string, id?: string): Customer => ({
	customer,
	...(referredBy === undefined ? {} : { referredBy }),
	...(id === undefined ? {} : { id }),
});
const referrers = (customers: readonly Customer[]) => referralForest(customers).referrers;

describe("referralForest", () => {
	test("matches referrers by number, then by name, ignoring case, accents and spaces", () => {
		expect(
			referrers([
				person("Ane", undefined, "7"),
				person("Bo", "7"),
				person("Café Nord"),
				person("Eva", " cafe  NORD "),
			]),
		).toEqual([null, 0, null, 2]);
		// Numbers before names: 7 is Ane, not the customer called 7.
		expect(referrers([person("7"), person("Ane", undefined, "7"), person("Bo", "7")])).toEqual([
			null,
			null,
			1,
		]);
	});
	test("makes a name that is no customer a source, once for all spellings, without a link", () => {
		const forest = referralForest([
			person("Ane", "Google ads "),
			person("Bo", "Ane"),
			person("Cy", "google Ads"),
		]);
		expect(forest).toEqual({
			referrers: [null, 0, null],
			sources: [{ name: "Google ads", customers: [0, 2] }],
			problems: [],
		});
	});
	test("reports a name that two customers share, and links it to neither", () => {
		expect(referralForest([person("Ane"), person("ane"), person("Bo", "Ane"), person("Cy", "ANE")])).toEqual({
			referrers: [null, null, null, null],
			sources: [],
			problems: [{ kind: "ambiguous", name: "Ane", bearers: [0, 1], customers: [2, 3] }],
		});
		// A number of their own tells them apart.
		expect(
			referrers([person("Ane", undefined, "1"), person("Ane", undefined, "2"), person("Bo", "2")]),
		).toEqual([null, null, 1]);
	});
	test("reports customers who refer themselves, and does not link them", () => {
		expect(referralForest([person("Ane", "ane")])).toEqual({
			referrers: [null],
			sources: [],
			problems: [{ kind: "self", customer: 0 }],
		});
	});
	test("cuts a ring at its customer furthest down the list, and reports it from there on", () => {
		const ring = referralForest([person("A", "C"), person("B", "A"), person("C", "B"), person("D", "C")]);
		expect(ring.referrers).toEqual([2, 0, null, 2]);
		expect(ring.problems).toEqual([{ kind: "ring", customers: [2, 1, 0] }]);
		const entered = referralForest([person("X", "A"), person("A", "B"), person("B", "A")]);
		expect(entered.referrers).toEqual([1, 2, null]);
		expect(entered.problems).toEqual([{ kind: "ring", customers: [2, 1] }]);
		const four = referralForest([person("A", "D"), person("B", "A"), person("C", "B"), person("D", "C")]);
		expect(four.problems).toEqual([{ kind: "ring", customers: [3, 2, 1, 0] }]);
		const notFromTheTop = referralForest([
			person("A", "B"),
			person("B", "C"),
			person("C", "D"),
			person("D", "B"),
		]);
		expect(notFromTheTop.referrers).toEqual([1, 2, 3, null]);
		expect(notFromTheTop.problems).toEqual([{ kind: "ring", customers: [3, 1, 2] }]);
	});
	test.each([
		"Oak Ltd (C-101)",
		"oak ltd [C-101]",
		"C-101 Oak Ltd",
		"C-101: Oak Ltd",
		"Oak Ltd, c-101",
		"Oak Ltd – C-101",
	])("links “%s” to the one customer with that name and that number", (referredBy) => {
		const oak = person("Oak Ltd", undefined, "C-101");
		const list = [person("Oak Ltd", undefined, "C-102"), oak, person("Elm", undefined, "C-103")];
		const forest = referralForest([...list, person("Bo", referredBy)]);
		expect(forest.referrers).toEqual([null, null, null, 1]);
		expect(forest.sources).toEqual([]);
	});
	test.each([
		["another customer's number", "Elm (C-101)"],
		["nobody's number", "Oak (C-999)"],
		["a name that is only similar", "Oaks (C-101)"],
		["a number with other digits", "Oak (C-1010)"],
	])("does not link a customer's name with %s", (_, referredBy) => {
		const list = [person("Oak", undefined, "C-101"), person("Elm", undefined, "C-103")];
		const forest = referralForest([...list, person("Bo", referredBy)]);
		expect(forest.referrers).toEqual([null, null, null]);
		expect(forest.sources.map(({ name }) => name)).toEqual([referredBy]);
	});
	test("does not link a name and a number that two customers have", () => {
		const twice = [person("Oak", undefined, "C-101"), person("oak", undefined, "c-101")];
		expect(referrers([...twice, person("Bo", "Oak (C-101)")])).toEqual([null, null, null]);
	});
	test("reports customers who refer themselves by name and number", () => {
		const { problems } = referralForest([person("Oak", "Oak (C-101)", "C-101")]);
		expect(problems).toEqual([{ kind: "self", customer: 0 }]);
	});
	test("takes a blank as no referrer", () => {
		expect(referralForest([person("Ane", " "), person("", ""), person("Bo", "")])).toEqual({
			referrers: [null, null, null],
			sources: [],
			problems: [],
		});
	});
});

describe("nearNames", () => {
	const near = (source: string, ...customers: string[]) => {
		const list = [...customers.map((name) => person(name)), person("Zoe", source)];
		const { sources } = referralForest(list);
		return nearNames(sources, list).flatMap(({ customers }) =>
			customers.map((index) => list[index]!.customer),
		);
	};
	test.each([
		["one letter replaced", "Nordlis", "Nordlys"],
		["one letter left out", "Nrdlys", "Nordlys"],
		["one letter too many", "Nordlyss", "Nordlys"],
		["two letters swapped", "Nodrlys", "Nordlys"],
		["a legal form added", "Nordlys A/S", "Nordlys"],
		["a legal form left out", "Nordlys", "Nordlys ApS"],
		["another legal form and one letter", "Nordlis Ltd.", "Nordlys, Inc."],
		["words in another order", "Hansen, Ane", "Ane Hansen"],
		["words split differently", "Nord Lys", "Nordlys"],
		["one letter beside a number", "Butk 12", "Butik 12"],
		["one letter of five", "Lyke", "Lykke"],
		["one letter of a hundred", "N".repeat(99), "N".repeat(100)],
	])("finds a customer despite %s", (_, source, customer) => {
		expect(near(source, "Bo", customer, "Sydlys")).toEqual([customer]);
	});
	test.each([
		["another name", "Sydhavn", "Nordlys"],
		["two other letters", "Nardlis", "Nordlys"],
		["short names", "Ana", "Ane"],
		["another number", "Shop 12", "Shop 13"],
		["one letter of four", "Lyk", "Lykk"],
		["more than a hundred letters", "N".repeat(100), "N".repeat(101)],
		["a legal form without a name", "A/S", "ApS"],
	])("does not find a customer by %s", (_, source, customer) => {
		expect(near(source, customer)).toEqual([]);
	});
	test("returns each source that is near to a customer, and leaves out the others", () => {
		const list = [
			person("Nordlys"),
			person("Bo", "Nordlis"),
			person("Cy", "Google"),
			person("Di", "Nordlos"),
			person("Eva", "Nrdlys"),
		];
		expect(
			nearNames(referralForest(list).sources, list).map(({ source, customers }) => [source.name, customers]),
		).toEqual([
			["Nordlis", [0]],
			["Nordlos", [0]],
			["Nrdlys", [0]],
		]);
	});
	test("returns every customer who could be meant, by number too", () => {
		expect(near("Nordlis", "Nordlys", "Nordlas")).toEqual(["Nordlys", "Nordlas"]);
		const list = [person("Ane", undefined, "KUNDE-A1"), person("Bo", "Kunde A 1")];
		expect(nearNames(referralForest(list).sources, list)).toEqual([
			{ source: { name: "Kunde A 1", customers: [1] }, customers: [0] },
		]);
	});
	describe("of a name with a number", () => {
		const list = (source: string) => [
			person("Elm", undefined, "E-07"),
			person("Birch Ltd", undefined, "E-08"),
			person("Zoe", source),
		];
		const found = (source: string) =>
			nearNames(referralForest(list(source)).sources, list(source)).flatMap(({ customers }) => customers);
		test.each(["Elm Ltd (E-07)", "Elm (E07)", "elm [e07]", "Elm Ltd, E-07", "E07 Elm", "Elm #E07"])(
			"finds the customer whom both mean: %s",
			(source) => expect(found(source)).toEqual([0]),
		);
		test.each(["Elm (E-08)", "Birch Ltd (E07)", "Maple (E-07)", "Elm (E-9)", "Elm (UK)", "Elm (2)"])(
			"finds nobody where name and number do not agree: %s",
			(source) => expect(found(source)).toEqual([]),
		);
	});
	test("finds nothing for a long text", () => {
		const story = "Met us at the fair in May ".repeat(200);
		expect(near(story, story.replace("May", "Mai"), "Ane")).toEqual([]);
		expect(near("Ane", story)).toEqual([]);
	});
});

describe("suggestReferrers", () => {
	test("suggests once for a name that several customers give, and never the customers themselves", () => {
		const list = [
			person("Willow", undefined, "W-1"),
			person("Ane", "Wilow"),
			person("Bo", "wilow"),
			person("Maple", "Maple (M-2)", "M-2"),
			person("Cy", "willow (w1)"),
		];
		const { sources } = referralForest(list);
		expect(suggestReferrers(sources, list)).toEqual([
			{ source: { name: "Wilow", customers: [1, 2] }, suggestions: ["Willow"] },
			{ source: { name: "willow (w1)", customers: [4] }, suggestions: ["Willow"] },
		]);
	});
	test("knows a customer of several rows by each name", () => {
		const list = [
			{ ...person("Elm Ltd", "Elm Bakery"), otherNames: ["Elm Bakery"] },
			person("Bo", "elm bakery"),
			person("Cy", "Elm Bakry"),
		];
		const { referrers: found, sources, problems } = referralForest(list);
		expect([found, problems]).toEqual([[null, 0, null], [{ kind: "self", customer: 0 }]]);
		expect(suggestReferrers(sources, list)).toMatchObject([{ suggestions: ["Elm Ltd"] }]);
	});
});

describe("REFERRAL_MEASURES", () => {
	const forest = (referrers: (number | null)[], values: (number | undefined)[], share = 0.25) => ({
		referrers,
		values,
		passUp: () => share,
	});
	// Ane referred Bo and Di; Bo referred Eva; Fie is in no tree.
	const family = forest([null, 0, 1, 0, null], [1000, 400, 800, 100, 50]);

	test("count referrals directly and through others", () => {
		expect(REFERRAL_MEASURES.direct(family)).toEqual([2, 1, 0, 0, 0]);
		expect(REFERRAL_MEASURES.referred(family)).toEqual([3, 1, 0, 0, 0]);
	});
	test("give as influence the value of all referrals, and as contribution that and the customer's own", () => {
		expect(REFERRAL_MEASURES.influence(family)).toEqual([1300, 800, 0, 0, 0]);
		expect(REFERRAL_MEASURES.contribution(family)).toEqual([2300, 1200, 800, 100, 50]);
	});
	test("credit every value once, and pass a quarter one step up", () => {
		// Eva: 800 in, 600 stays, 200 up. Bo: 400 + 200 in, 450 stays, 150 up. Di: 75 stays, 25 up. Ane: 1,000 + 150 + 25.
		expect(REFERRAL_MEASURES.credit(family)).toEqual([1175, 450, 600, 75, 50]);
	});
	test("credit nobody for a customer who would have come anyway", () => {
		const anyway = { ...family, passUp: (customer: number) => (customer === 1 ? 0 : 0.25) };
		expect(REFERRAL_MEASURES.credit(anyway)).toEqual([1025, 600, 600, 75, 50]);
	});
	test("pass losses up like any value, and count an unknown value as zero", () => {
		const losing = forest([null, 0, 1], [undefined, -400, 800]);
		expect(REFERRAL_MEASURES.influence(losing)).toEqual([400, 800, 0]);
		expect(REFERRAL_MEASURES.contribution(losing)).toEqual([400, 400, 800]);
		expect(REFERRAL_MEASURES.credit(losing)).toEqual([-50, -150, 600]);
	});
	test("count a value once for a referrer of several customers", () => {
		// Ane referred Bo; Bo referred Cy and Di.
		const tree = forest([null, 0, 1, 1], [1000, 400, 100, 100]);
		expect(REFERRAL_MEASURES.referred(tree)).toEqual([3, 2, 0, 0]);
		expect(REFERRAL_MEASURES.influence(tree)).toEqual([600, 200, 0, 0]);
		expect(REFERRAL_MEASURES.credit(tree)).toEqual([1112.5, 337.5, 75, 75]);
	});
	test("are exactly the same whatever the order of the amounts", () => {
		const amounts = [0.1, 0.2, 0.3, 1e9, -1e9, 0.7, 1e15, 1.1, -1e15];
		const star = (values: number[]) => forest([null, ...values.map(() => 0)], [0, ...values]);
		const sums = amounts.map(
			(_, start) =>
				REFERRAL_MEASURES.influence(star([...amounts.slice(start), ...amounts.slice(0, start)]))[0],
		);
		expect(new Set(sums)).toEqual(new Set([2.4]));
	});
	test("are summed for each source by sourceTotals, directly and through others", () => {
		const list = [person("Ane", "Google"), person("Bo", "Ane"), person("Cy", "Fair"), person("Di", "google")];
		const { referrers, sources } = referralForest(list);
		const totals = sourceTotals(sources, forest([...referrers], [10.5, 20.25, 5, undefined]));
		expect(totals.map(({ source, referred, value }) => [source.name, referred, value])).toEqual([
			["Google", 3, 30.75],
			["Fair", 1, 5],
		]);
	});
});

describe("rate with referrals", () => {
	const rated = (...customers: Customer[]) => rate(customers, defaultPolicy, TODAY);

	test("counts every customer's referrals as soon as one customer has a referrer", () => {
		const ratings = rated({ ...person("Ane"), revenue: 10 }, { ...person("Bo", "Ane"), revenue: 7 });
		expect(ratings.map((rating) => rating.measures.referred)).toEqual([1, 0]);
		expect(ratings.map((rating) => rating.influence)).toEqual([7, 0]);
	});
	test("uses the lifetime revenue of referrals if it is known", () => {
		const bo = { ...person("Bo", "Ane"), revenue: 7, lifetimeRevenue: 70 };
		expect(rated(person("Ane"), bo)[0]!.influence).toBe(70);
	});
	test("leaves influence unknown if the value of no referral is known", () => {
		const [ane, bo] = [person("Ane"), person("Bo", "Ane")];
		expect(rated(ane, bo, { ...person("Cy"), revenue: 7 })[0]!.influence).toBeUndefined();
		expect(rated({ ...ane, referralValue: 90 }, bo)[0]!.influence).toBe(90);
		expect(rated(ane, { ...bo, revenue: 0 })[0]!.influence).toBe(0);
		expect(rated(ane, bo, { ...person("Cy", "Ane"), revenue: 7 })[0]!.influence).toBe(7);
	});
	test("credits every value once, and nobody for a customer who would have come anyway", () => {
		const list = (cameAnyway?: number) =>
			rated(
				{ ...person("Ane"), revenue: 1000 },
				{ ...person("Bo", "Ane"), revenue: 400, ...(cameAnyway === undefined ? {} : { cameAnyway }) },
				{ ...person("Eva", "Bo"), revenue: 800 },
			).map(({ credit }) => credit);
		expect(list()).toEqual([1150, 450, 600]);
		expect(list(0)).toEqual([1150, 450, 600]);
		// Bo keeps his own 400 and the 200 for Eva; Ane has only her own value.
		expect(list(1)).toEqual([1000, 600, 600]);
	});
	test("leaves referrals unknown in a list without referrers, and in a list of one", () => {
		for (const ratings of [rated(person("Ane"), person("Bo")), rated(person("Bo", "Ane"))])
			for (const { measures, influence } of ratings)
				expect([measures.referred, influence]).toEqual([undefined, undefined]);
	});
	test("uses the list's own number of referrals if it is larger", () => {
		const ratings = rated({ ...person("Ane"), referred: 4 }, { ...person("Bo", "Ane"), referred: 0 });
		expect(ratings.map((rating) => rating.measures.referred)).toEqual([4, 0]);
	});
	test("leaves influence unknown for referrals that the list counts but does not name", () => {
		const known = { ...person("Eva"), referred: 2, referralValue: 900 };
		const ratings = rated({ ...person("Ane"), referred: 2 }, known, {
			...person("Bo", "Eva AB"),
			referred: 0,
		});
		expect(ratings.map(({ influence }) => influence)).toEqual([undefined, 900, 0]);
		// A money loser's next step must not say “the 2 customers they brought are worth 0”.
		const loser: Customer = { ...person("Cy"), revenue: 500, profit: -200, referred: 2 };
		const [rating] = rated(loser, person("Di", "Fair"));
		expect(nextStep(rating!, defaultPolicy, language("en_US"))).toMatch(
			/^First look at what the 2 customers they brought are worth\. Then: /,
		);
	});
	test("uses the list's own number of referrals in a list of one", () => {
		expect(rated({ ...person("Ane", "Bo"), referred: 4 })[0]!.measures.referred).toBe(4);
	});
});
