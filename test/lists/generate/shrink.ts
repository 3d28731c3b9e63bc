import { fits } from "./dirt.ts";
import { FACT_HEADINGS } from "./headingTexts.ts";
import { type Fault, type Judgement, judge } from "./judge.ts";
import { COMPANIES } from "./names.ts";
import { hasFact, isDecidable, isFact, PLAIN, type Plan } from "./plan.ts";

/** The smallest list that still has a fault of this kind about the same: fewer customers, columns and dirt, in a plainer style. */
export async function shrink(judged: Judgement, fault: Fault): Promise<Judgement> {
	const least = Math.min(3, judged.plan.customers.length);
	const hasFault = ({ faults }: Judgement) =>
		faults.some(({ kind, about }) => kind === fault.kind && about === fault.about);
	let best = judged;
	for (let round = 0; round < 6; round++) {
		const before = best;
		for (const smaller of candidates(before.plan)) {
			const plan = smaller(best.plan);
			if (plan === undefined || !isList(plan, least)) continue;
			const tried = await judge(plan);
			if (hasFault(tried)) best = tried;
		}
		if (best === before) return best;
	}
	return best;
}

/** A list that a person could have: less would leave open what it means. */
function isList(plan: Plan, least: number): boolean {
	const facts = plan.columns.filter((column) => column.kind === "fact" && !isFact(column, "customer", "id"));
	return (
		isDecidable(plan) &&
		// Revenue of last year alone is the revenue of the list
		(hasFact(plan, "revenue") || !hasFact(plan, "previousRevenue")) &&
		plan.customers.length >= least &&
		facts.length > 0 &&
		plan.dirt.every(({ kind }) => fits(kind, plan, least))
	);
}

type Step = (plan: Plan) => Plan | undefined;

/** Steps to a smaller list, the largest first; undefined where a step changes nothing. */
function candidates(start: Plan): Step[] {
	const steps: Step[] = [];
	const set = (change: Partial<Plan>) =>
		steps.push((plan) => (isSame(plan, change) ? undefined : { ...plan, ...change }));
	set({ dirt: [] });
	for (const dirt of start.dirt)
		steps.push((plan) =>
			plan.dirt.includes(dirt) ? { ...plan, dirt: plan.dirt.filter((other) => other !== dirt) } : undefined,
		);
	for (const size of [8, 4, 2, 1])
		for (let from = 0; from < start.customers.length; from += size) {
			const gone = new Set(start.customers.slice(from, from + size).map(({ id }) => id));
			steps.push((plan) => {
				const customers = plan.customers.filter(({ id }) => !gone.has(id));
				return customers.length === 0 || customers.length === plan.customers.length
					? undefined
					: { ...plan, customers };
			});
		}
	for (const column of start.columns)
		if (!isFact(column, "customer"))
			steps.push((plan) => {
				const columns = plan.columns.filter(({ heading }) => heading !== column.heading);
				return columns.length === plan.columns.length ? undefined : { ...plan, columns };
			});
	set({ delivery: PLAIN.delivery });
	set({ delivery: { kind: "cells" } });
	steps.push(({ delivery, ...plan }) =>
		delivery.kind === "file" && delivery !== PLAIN.delivery
			? { ...plan, delivery: { ...PLAIN.delivery, separator: delivery.separator } as Plan["delivery"] }
			: undefined,
	);
	set({ locale: "en_US" });
	set({ dates: PLAIN.dates });
	set({ shares: PLAIN.shares });
	set({ hours: PLAIN.hours });
	set({ numbers: PLAIN.numbers });
	for (const key of Object.keys(PLAIN.numbers) as (keyof Plan["numbers"])[])
		steps.push((plan) =>
			plan.numbers[key] === PLAIN.numbers[key]
				? undefined
				: { ...plan, numbers: { ...plan.numbers, [key]: PLAIN.numbers[key] } },
		);
	steps.push(({ columns, ...plan }) => ({
		...plan,
		columns: columns.map((column) =>
			column.kind === "fact" && column.fact !== "discount" && column.fact !== "margin"
				? { ...column, heading: FACT_HEADINGS.en[column.fact].split("|")[0]! }
				: column,
		),
	}));
	for (const { fact } of start.columns.flatMap((column) => (column.kind === "fact" ? [column] : [])))
		steps.push(({ columns, ...plan }) => ({
			...plan,
			columns: columns.map((column) =>
				isFact(column, fact) ? { ...column, heading: FACT_HEADINGS.en[fact].split("|")[0]! } : column,
			),
		}));
	steps.push(({ customers, ...plan }) => ({
		...plan,
		customers: customers.map((customer, index) => ({
			...customer,
			name: ["Acme", "Beta", "Cole", "Dove"][index % 4]! + (index < 4 ? "" : index),
		})),
	}));
	steps.push((plan) => (plan.customers.length > COMPANIES.length ? undefined : { ...plan, language: "en" }));
	return steps;
}

const isSame = (plan: Plan, change: Partial<Plan>) =>
	Object.entries(change).every(
		([key, value]) => JSON.stringify(plan[key as keyof Plan]) === JSON.stringify(value),
	);
