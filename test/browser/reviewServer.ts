import type {
	Batch,
	Card,
	Change,
	FactValue,
	Review,
	ReviewChoice,
	Saved,
} from "../../src/contract/server.ts";
import { type CustomerRef, customerRefs } from "../../src/review/customerRef.ts";
import { mediansOf } from "../../src/review/medians.ts";
import { defaultPolicy } from "../../src/tiering/defaultPolicy.ts";
import type { AnswerFact, Customer } from "../../src/tiering/facts.ts";
import { rate } from "../../src/tiering/rate.ts";
import type { Replies } from "./sidebarAlone.ts";

/** 21 November 2026. */
const TODAY = 20_778;
const TAB = "Customers 2025";

interface ListedCustomer {
	facts: Customer;
	/** The reviewer who last wrote each fact. */
	readonly by: Map<string, string>;
	reviewed: string | null;
	unknown: string[];
	readonly round: Map<string, number>;
	team: Card["team"];
}

type SaveProblem = undefined | string | { readonly rejected: string };

interface Options {
	readonly locale?: string;
	readonly reviewer?: string;
	/** Runs before each save: may wait, throw, or return the problem that stops the save, for good if it is `rejected`. */
	readonly beforeSave?: (batch: Batch, call: number) => SaveProblem | Promise<SaveProblem>;
	readonly beforeCards?: () => void | Promise<void>;
	readonly at?: number;
	readonly columns?: Review["columns"];
	/** Referrals, by the name of the customer whose card shows them. */
	readonly referrals?: Readonly<Record<string, NonNullable<Card["referrals"]>>>;
	/** Names of customers beside whom answers about others stand. */
	readonly displaced?: readonly string[];
	/** Old answers, by the name of the customer. */
	readonly old?: Readonly<Record<string, Card["old"]>>;
	readonly providers?: Review["providers"];
	readonly playbook?: Review["playbook"];
}

const COMPANIES: readonly Customer[] = [
	{ customer: "Nordlys Tryk ApS", revenue: 9800, profit: 210, hours: 31, daysLate: 0, discount: 0.24 },
	{
		customer: "Bo & Co",
		revenue: 12_500,
		profit: 4100,
		previousRevenue: 10_000,
		negotiation: 4,
		daysLate: 2,
	},
	{ customer: "Café Ærø", revenue: 4400, profit: 1500, complaints: 3 },
	{
		customer: "Møllers Maskinværksted",
		id: "1004",
		revenue: 30_000,
		profit: 2000,
		energy: 2,
		satisfaction: 2,
	},
	{ customer: "Dania Byg", revenue: 7000, profit: -400 },
	{ customer: "Vestkyst El" },
];

/** A fake server that finds moved customers, detects collisions and logs each change once, as the real one does. */
export function reviewServer(companies: readonly Customer[] = COMPANIES, options: Options = {}) {
	const { locale = "en_US" } = options;
	const list: ListedCustomer[] = companies.map((facts) => ({
		facts,
		by: new Map(),
		reviewed: null,
		unknown: [],
		round: new Map(),
		team: [],
	}));
	const log: Change[] = [];
	let reviewer = options.reviewer ?? "Ane";
	let choice: ReviewChoice = { order: "stake", which: "all", round: false };
	let selectedRow = 2;
	let calls = 0;

	// Names are unique in the lists of these tests.
	const refOf = (listed: ListedCustomer) =>
		customerRefs([])({ facts: listed.facts, row: list.indexOf(listed) + 1 });
	const cardOf = (listed: ListedCustomer, round: boolean): Card => ({
		customer: refOf(listed),
		facts: listed.facts,
		referrals: round ? null : (options.referrals?.[listed.facts.customer ?? ""] ?? null),
		unknown: listed.unknown as Card["unknown"],
		old: round ? [] : (options.old?.[listed.facts.customer ?? ""] ?? []),
		isDisplaced: !round && (options.displaced ?? []).includes(listed.facts.customer ?? ""),
		reviewed: listed.reviewed === null ? null : { day: TODAY - 3, by: listed.reviewed },
		team: round
			? [...listed.round].map(([fact, answer]) => ({
					fact: fact as AnswerFact,
					answers: [{ by: reviewer, answer }],
				}))
			: listed.team,
	});
	const find = (ref: CustomerRef) =>
		list.find(({ facts }) => ref.id !== null && facts.id === ref.id) ??
		list.find(({ facts }) => facts.customer === ref.name);

	const saveOne = (change: Change, by: string): Saved => {
		const listed = find(change.customer);
		const base = { id: change.id, message: "" };
		if (listed === undefined) {
			const alike = list.find(
				(other) => change.customer.traits !== "" && refOf(other).traits === change.customer.traits,
			);
			return alike === undefined
				? { ...base, outcome: "lost" }
				: { ...base, outcome: "alike", customer: refOf(alike) };
		}
		if (change.kind === "fact") {
			const now = (listed.facts[change.fact] as FactValue | undefined) ?? null;
			if (now !== change.from && now !== change.to)
				return {
					...base,
					outcome: "collides",
					customer: refOf(listed),
					theirs: now,
					by: listed.by.get(change.fact) ?? "",
				};
			const { [change.fact]: _, ...others } = listed.facts;
			listed.facts = change.to === null ? others : { ...others, [change.fact]: change.to };
			listed.by.set(change.fact, by);
		}
		if (change.kind === "dontKnow") listed.unknown.push(change.fact);
		if (change.kind === "round") listed.round.set(change.fact, change.answer);
		if (change.kind === "reviewed") listed.reviewed = by;
		if (!log.some(({ id }) => id === change.id)) log.push(change);
		return { ...base, outcome: "saved", stood: false, customer: refOf(listed) };
	};

	const review = (): Review => {
		const queue = list.filter(({ facts }) => facts.customer !== undefined && fits(choice.which));
		const open = queue.flatMap((listed, index) => (listed.reviewed === null ? [index] : []));
		const at = options.at ?? open[0] ?? queue.length;
		return {
			tab: TAB,
			reviewer,
			choice,
			policy: defaultPolicy,
			today: TODAY,
			medians: mediansOf(rate(companies, defaultPolicy, TODAY)),
			columns: options.columns ?? ["revenue", "profit", "hours", "daysLate", "discount"],
			playbook: options.playbook ?? {},
			providers: options.providers ?? ["Nabo & Co", "Trykkeriet i Aarhus"],
			queue: queue.map(refOf),
			open,
			at,
			cards: queue.slice(Math.max(0, at - 1), at + 10).map((listed) => cardOf(listed, choice.round)),
		};
	};
	const fits = (which: ReviewChoice["which"]) => which !== "talk" || list.some(({ team }) => team.length > 0);

	const answers: Pick<
		Replies,
		"sidebarReview" | "sidebarCards" | "sidebarFollow" | "sidebarThisRow" | "sidebarSave"
	> = {
		sidebarReview(ask) {
			reviewer = ask.reviewer ?? reviewer;
			choice = ask.choice ?? choice;
			return { ok: true, locale, view: review() };
		},
		async sidebarCards(_, customers, { round }) {
			await options.beforeCards?.();
			const found = customers.map(find).filter((listed) => listed !== undefined);
			return { ok: true, locale, view: found.map((listed) => cardOf(listed, round)) };
		},
		sidebarFollow: (_, customer) => {
			const listed = find(customer);
			return listed === undefined
				? { ok: false, locale, message: "" }
				: { ok: true, locale, view: refOf(listed) };
		},
		sidebarThisRow(_, { round }) {
			const listed = list[selectedRow - 2];
			const card = listed === undefined ? null : cardOf(listed, round);
			return { ok: true, locale, view: { row: selectedRow, card } };
		},
		async sidebarSave(batch) {
			const problem = await options.beforeSave?.(batch, ++calls);
			if (typeof problem === "object")
				return { ok: false, locale, message: problem.rejected, rejected: true };
			if (problem !== undefined) return { ok: false, locale, message: problem };
			reviewer = batch.reviewer;
			return { ok: true, locale, view: batch.changes.map((change) => saveOne(change, batch.reviewer)) };
		},
	};
	return {
		answers,
		list,
		log,
		select: (row: number) => {
			selectedRow = row;
		},
		line: (name: string) => list.find(({ facts }) => facts.customer === name)!,
	};
}
