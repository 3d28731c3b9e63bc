import fc from "fast-check";
import { expect, test } from "vitest";
import type { Reply } from "../../src/contract/reply.ts";
import type { Card, Change, FactValue, Review, ReviewFact, Saved, SetUp } from "../../src/contract/server.ts";
import { language } from "../../src/i18n/language.ts";
import { type Headless, openHeadless } from "../../src/preview/headless.ts";
import { overTheWire } from "../../src/preview/overTheWire.ts";
import type { CustomerRef } from "../../src/review/customerRef.ts";
import type { Customer, FactKey } from "../../src/tiering/facts.ts";
import { builtCode, loadAddOn } from "../builtCode.ts";
import { behaviour } from "../harsh.ts";
import { type Rows, visibleContent, withClock } from "../workbook/openFile.ts";
import { dontKnow, fact, idOf, inRound, reviewed, TAB } from "../workbook/reviewing.ts";
import { runs } from "./runs.ts";

const { words: en } = language("en");
const { words: da } = language("da");

/** Lists to try. */
const RUNS = 30;
/** Steps at most on each list. */
const MAX_STEPS = 12;
/** Stops shrinking before the test times out, since a timeout would not show the failing steps. */
const TIME_LIMIT_MS = 45_000;
/** The heading of a column that the add-on does not read, with a unique text for each customer. */
const TOKEN = "Marker";

type Cell = Rows[number][number];
type Tokens = ReadonlyMap<string, Customer>;

interface ListPlan {
	readonly locale: string;
	/** Some customers share a name, and only their revenue tells them apart; then nobody is renamed or added by name. */
	readonly twins: boolean;
	readonly titled: boolean;
	readonly ids: "none" | "all" | "some";
	readonly people: readonly {
		readonly name: number;
		readonly revenue: number | null;
		readonly profit: number | null;
		readonly hours: number | null;
		readonly fit: number | null;
		readonly asText: boolean;
	}[];
	readonly blankAfter: number;
	readonly total: boolean;
	readonly formula: boolean;
}

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { freq: 3 });
const listPlan: fc.Arbitrary<ListPlan> = fc.record({
	locale: fc.constantFrom("en_US", "da_DK"),
	twins: fc.integer({ min: 0, max: 3 }).map((dice) => dice === 0),
	titled: fc.boolean(),
	ids: fc.constantFrom("none", "all", "some"),
	people: fc.array(
		fc.record({
			name: fc.nat({ max: 1 }),
			// Some are below the profit, which is in doubt then.
			revenue: maybe(fc.integer({ min: 1, max: 40 }).map((hundreds) => hundreds * 137.5)),
			profit: maybe(fc.integer({ min: -20, max: 60 }).map((tens) => tens * 11)),
			hours: maybe(fc.integer({ min: 0, max: 60 })),
			fit: maybe(fc.integer({ min: 1, max: 5 })),
			asText: fc.boolean(),
		}),
		{ minLength: 2, maxLength: 7 },
	),
	blankAfter: fc.integer({ min: -1, max: 5 }),
	total: fc.boolean(),
	formula: fc.boolean(),
});

const QUESTIONS: readonly [ReviewFact, fc.Arbitrary<FactValue | null>][] = [
	...(["fit", "negotiation", "energy"] as const).map((fact): [ReviewFact, fc.Arbitrary<FactValue | null>] => [
		fact,
		fc.constantFrom(1, 2, 3, 4, 5, null, 9),
	]),
	["revenue", fc.constantFrom<FactValue | null>(900, 12_444.5, null)],
	["profit", fc.constantFrom(-250, 75.25)],
	["previousRevenue", fc.constantFrom(0, 800.5, 43_000)],
	["hours", fc.constantFrom(0, 12.5, 31)],
	["discount", fc.constantFrom(0.07, 0.125, 1)],
	["manualTier", fc.constantFrom<FactValue | null>(1, 4, null)],
	["manualReason", fc.constantFrom("=1+1", "Chefens søster", "+45 12 34")],
	["manualUntil", fc.constantFrom(20_900, 21_003)],
	["planAction", fc.constantFrom<FactValue | null>("reprice", "goodbye", null)],
	["planOwner", fc.constantFrom<FactValue>("Eva", "=1+1")],
	["planDue", fc.constantFrom(20_941)],
	["planDone", fc.constantFrom<FactValue | null>(0, 1, null)],
	["story", fc.constantFrom("Since the fair.\nThey called us.", "'quoted", "  ", "=A1", "I alt")],
];

const answered = (questions: typeof QUESTIONS) =>
	fc
		.constantFrom(...questions)
		.chain(([about, values]) => values.map((value) => ({ kind: "fact" as const, about, value })));

/** A customer, by index in the queue that the page knows, and the action taken. */
const doneWith = (questions: typeof QUESTIONS) =>
	fc.record({
		whom: fc.nat({ max: 9 }),
		what: fc.oneof(
			{ weight: 6, arbitrary: answered(questions) },
			fc.constant({ kind: "dontKnow" as const }),
			fc.constant({ kind: "reviewed" as const }),
			fc.integer({ min: 1, max: 5 }).map((answer) => ({ kind: "round" as const, answer })),
		),
		/** The page showed a blank in place of the known value. */
		stale: fc.integer({ min: 0, max: 6 }).map((dice) => dice === 0),
	});
const done = doneWith(QUESTIONS);
/** Actions on the same column, for several customers. */
const doneInOneColumn = doneWith(QUESTIONS.slice(0, 1));

type Done = typeof done extends fc.Arbitrary<infer Value> ? Value : never;
const who = fc.constantFrom("Ane", "Bo");
const step = fc.oneof(
	{ weight: 2, arbitrary: fc.record({ kind: fc.constant("open" as const), who }) },
	{
		weight: 8,
		arbitrary: fc.record({
			kind: fc.constant("save" as const),
			who,
			all: fc.oneof(...[done, doneInOneColumn].map((some) => fc.array(some, { minLength: 1, maxLength: 5 }))),
			times: fc.constantFrom(1, 1, 2),
			/** The page does not receive the reply. */
			lost: fc.integer({ min: 0, max: 4 }).map((dice) => dice === 0),
		}),
	},
	{
		weight: 1,
		arbitrary: fc.record({
			kind: fc.constant("several" as const),
			who,
			answer: fc.integer({ min: 1, max: 5 }),
		}),
	},
	fc.record({ kind: fc.constant("again" as const), which: fc.nat({ max: 9 }) }),
	fc.record({ kind: fc.constant("sort" as const), by: fc.nat({ max: 5 }), down: fc.boolean() }),
	fc.record({
		kind: fc.constant("insert" as const),
		at: fc.nat({ max: 9 }),
		filled: fc.boolean(),
		name: fc.nat({ max: 1 }),
	}),
	fc.record({ kind: fc.constant("delete" as const), at: fc.nat({ max: 9 }) }),
	fc.record({ kind: fc.constant("rename" as const), at: fc.nat({ max: 9 }), name: fc.nat({ max: 1 }) }),
	fc.record({
		kind: fc.constant("type" as const),
		at: fc.nat({ max: 9 }),
		heading: fc.constantFrom("fit" as const, "revenue" as const, "negotiation" as const),
		value: fc.constantFrom<Cell>(2, 5, 700, "ask Peter"),
	}),
	fc.record({ kind: fc.constant("column" as const) }),
	fc.record({ kind: fc.constant("tier" as const) }),
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

test("sidebarSave never loses, misplaces or overwrites anything, whatever people do to the list meanwhile", async () => {
	await fc.assert(
		fc.asyncProperty(
			listPlan,
			fc.array(step, { minLength: 6, maxLength: MAX_STEPS }),
			async (list, steps) => {
				const file = await File.open(list);
				try {
					await file.play({ kind: "open", who: "Ane" });
					await file.play({ kind: "open", who: "Bo" });
					for (const step of steps) await file.play(step);
				} finally {
					file.book.dispose();
				}
			},
		),
		{ numRuns: runs(RUNS), interruptAfterTimeLimit: TIME_LIMIT_MS },
	);
});

/** Number of tokens so far. A token identifies a customer whatever the name and row. */
let tokens = 0;
const newToken = () => `${"abcdefghijklmnopqrstuvwxyz"[++tokens % 26]}·${tokens}`;
/** Number of products of each customer of a file. None is the sum of others, so that no "Total Energies" adds up the rows above. */
const productsOf = (index: number) => 2 ** index;
const NAMES = ["Æblegården", "Bo & Co", "O'Brien", "Total Energies", "Søster =A1", "Møller's", "Østfyns El"];

class File {
	/** The customers that each person's page knows, by token. */
	private readonly pages = new Map<string, Map<string, { ref: CustomerRef; facts: Customer }>>();
	private readonly sent: { changes: readonly Change[]; by: string }[] = [];
	private readonly tokenOf = new Map<string, string>();
	private readonly logged = new Set<string>();
	private inserted = 0;

	private constructor(
		readonly book: Headless,
		private readonly list: ListPlan,
		private readonly server: ReturnType<typeof loadAddOn>,
	) {}

	static async open(list: ListPlan): Promise<File> {
		const sheets = { [TAB]: rowsOf(list), Other: [["mine", 1]] as Rows };
		const { locale } = list;
		const book = await openHeadless({ code: builtCode(), behaviour, sheets, locale, around: withClock });
		await book.settled();
		return new File(book, list, loadAddOn(withClock(book.standIn.host)));
	}

	play(step: Step): void {
		if (step.kind === "open") this.openReview(step.who);
		else if (step.kind === "save") {
			const changes = this.once(step.all.flatMap((done) => this.changeFor(step.who, done)));
			for (let time = 0; time < step.times; time++) this.save(step.who, changes, step.lost);
		} else if (step.kind === "several") {
			const page = Array.from(this.pages.get(step.who)!);
			const changes = page.map(([token, { ref, facts }]) =>
				this.noted(token, fact(ref, "satisfaction", facts.satisfaction ?? null, step.answer)),
			);
			this.save(step.who, changes, false);
		} else if (step.kind === "again") {
			const batch = this.sent[step.which % Math.max(1, this.sent.length)];
			if (batch) this.save(batch.by, batch.changes, true);
		} else if (step.kind === "tier") this.tier();
		else this.editByHand(step);
	}

	/** Opens the review, which changes nothing in the file. */
	private openReview(by: string): void {
		const before = visibleContent(this.book);
		if (this.rows().size === 0) return;
		const cards = this.cards(by);
		const byRow = this.byRow();
		this.pages.set(
			by,
			new Map(cards.map(({ customer: ref, facts }) => [byRow.get(ref.row)!, { ref, facts }] as const)),
		);
		expect(visibleContent(this.book)).toEqual(before);
	}

	private changeFor(by: string, { whom, what, stale }: Done): Change[] {
		const page = Array.from(this.pages.get(by) ?? []);
		if (page.length === 0) return [];
		const [token, { ref, facts }] = page[whom % page.length]!;
		const shown = (about: ReviewFact) => (stale ? null : (facts[about] ?? null));
		const change =
			what.kind === "fact"
				? fact(ref, what.about, shown(what.about), what.value)
				: what.kind === "dontKnow"
					? dontKnow(ref, "fit")
					: what.kind === "reviewed"
						? reviewed(ref)
						: inRound(ref, "energy", what.answer);
		return [this.noted(token, change)];
	}

	/** Drops answers to a question after an invalid one, since a page sends each question once. */
	private once(changes: readonly Change[]): Change[] {
		const question = (change: Change) => `${keyOf(change)} ${this.tokenOf.get(change.id)}`;
		const isInvalid = (change: Change) => change.kind === "fact" && change.to === 9;
		return changes.filter(
			(change, index) =>
				!changes
					.slice(0, index)
					.some((earlier) => isInvalid(earlier) && question(earlier) === question(change)),
		);
	}

	private noted(token: string, change: Change): Change {
		this.tokenOf.set(change.id, token);
		return change;
	}

	private save(by: string, changes: readonly Change[], lost: boolean): void {
		if (changes.length === 0 || this.rows().size === 0) return;
		this.sent.push({ changes, by });
		const before = visibleContent(this.book);
		const factsBefore = this.facts();
		const loggedBefore = new Set(this.logged);
		const reply = this.ask<Saved[]>("sidebarSave", { tab: this.tab, reviewer: by, changes });
		const after = visibleContent(this.book);
		expect(reply.map(({ id }) => id)).toEqual(changes.map(({ id }) => id));
		const fresh = changes.filter((change, index) => {
			const saved = reply[index]!;
			expect([change.id, saved.outcome]).toEqual([change.id, this.allowedOutcome(change, saved.outcome)]);
			if (saved.outcome !== "saved" || loggedBefore.has(change.id)) return false;
			expect([change.id, this.byRow().get(saved.customer.row)]).toEqual([
				change.id,
				this.tokenOf.get(change.id),
			]);
			this.logged.add(change.id);
			return true;
		});
		const written = this.checkFacts(factsBefore, fresh);
		this.checkHistory(before, after, fresh, by);
		this.checkCells(before, after, written);
		if (!lost) this.updatePage(by, changes, reply);
	}

	/** A customer still in the list by the same name or number must be found. */
	private allowedOutcome(change: Change, outcome: Saved["outcome"]): unknown {
		const name = this.names().get(this.tokenOf.get(change.id)!);
		const { customer } = change;
		const isInList = name !== undefined && (name === customer.name || customer.id !== null);
		return isInList && !this.list.twins ? expect.stringMatching(/^(saved|collides|refused)$/) : outcome;
	}

	/** Checks that only saved facts changed, and that a save replaced only a value that the page showed. */
	private checkFacts(before: Tokens, fresh: readonly Change[]): Map<string, Set<ReviewFact>> {
		const expected = new Map(Array.from(before, ([token, facts]) => [token, { ...facts }] as const));
		const written = new Map<string, Set<ReviewFact>>();
		for (const change of fresh) {
			if (change.kind !== "fact") continue;
			const token = this.tokenOf.get(change.id)!;
			const facts = expected.get(token) as Record<string, FactValue | undefined>;
			const to = tidy(change.to);
			const current = facts[change.fact] ?? null;
			if (typeof change.from !== "string" || current !== null)
				expect([change.id, tidy(current), "may be replaced by", to]).toEqual([
					change.id,
					expect.toSatisfy((value) => same(value, change.from) || same(value, to)),
					"may be replaced by",
					to,
				]);
			if (to === null) delete facts[change.fact];
			else facts[change.fact] = to;
			written.set(token, (written.get(token) ?? new Set()).add(change.fact));
		}
		const after = this.facts();
		for (const [token, facts] of expected) {
			const now = after.get(token);
			if (now !== undefined) expect([token, tidied(now)]).toEqual([token, tidied(facts)]);
		}
		expect(after.size).toBe(before.size);
		return written;
	}

	/** Checks that the history has one new entry for each saved change, apart from tiers, and the earlier ones unchanged. */
	private checkHistory(before: Everything, after: Everything, fresh: readonly Change[], by: string): void {
		const entries = (all: Everything) =>
			all.find(({ name }) => name === en.record.tab || name === da.record.tab)?.values.slice(4) ?? [];
		const [old, now] = [entries(before), entries(after)];
		expect(now.slice(0, old.length)).toEqual(old);
		const names = this.names();
		const answered = now.slice(old.length).filter((entry) => !String(entry[7]).startsWith("tier:"));
		expect(answered.map((entry) => [entry[1], entry[6], entry[7], entry[8]])).toEqual(
			fresh.map((change) => [names.get(this.tokenOf.get(change.id)!), by, keyOf(change), change.id]),
		);
	}

	/** Checks that only the cells of saved facts and the results of their rows changed. */
	private checkCells(before: Everything, after: Everything, written: Map<string, Set<ReviewFact>>): void {
		const history = [en.record.tab, da.record.tab];
		const others = (all: Everything) => all.filter(({ name }) => name !== TAB && !history.includes(name));
		expect(others(after)).toEqual(others(before));
		const [old, now] = [before, after].map((all) => all.find(({ name }) => name === TAB)!) as [
			Everything[number],
			Everything[number],
		];
		const top = this.top();
		const tokenByRow = this.byRow();
		const width = Math.max(...old.values.map((row) => row.length));
		const allowed = (row: number, column: number): boolean => {
			const heading = String(now.values[top]![column]);
			const facts = written.get(tokenByRow.get(row + 1) ?? "");
			if (row === top) return column >= width;
			if (facts === undefined) return false;
			return RESULTS.has(heading) || Array.from(facts).some((fact) => isHeadingOf(fact, heading));
		};
		for (const [row, cells] of now.values.entries())
			for (const [column, cell] of cells.entries()) {
				const oldCell = old.values[row]?.[column] ?? "";
				if (!allowed(row, column)) expect([row, column, cell]).toEqual([row, column, oldCell]);
				expect(now.formulas[row]![column]).toBe(old.formulas[row]?.[column] ?? "");
			}
		const notes = new Set([...Object.keys(old.notes), ...Object.keys(now.notes)]);
		for (const cell of notes) {
			if (old.notes[cell] === now.notes[cell]) continue;
			const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(cell)!;
			expect([cell, allowed(Number(row) - 1, columnOf(letters!))]).toEqual([cell, true]);
		}
		expect(now.rules).toEqual(old.rules);
	}

	private updatePage(by: string, changes: readonly Change[], reply: readonly Saved[]): void {
		const page = this.pages.get(by)!;
		for (const [index, saved] of reply.entries()) {
			const change = changes[index]!;
			const known = page.get(this.tokenOf.get(change.id)!);
			if (known === undefined || saved.outcome !== "saved") continue;
			known.ref = saved.customer;
			if (change.kind === "fact")
				known.facts = { ...known.facts, [change.fact]: tidy(change.to) ?? undefined };
		}
	}

	private tier(): void {
		if (this.rows().size === 0) return;
		const before = this.facts();
		this.ask("sidebarTier");
		expect(this.facts()).toEqual(before);
	}

	/** Calls the server without waiting for formulas, since no formula that this test reads changes. */
	private ask<View>(name: string, ...args: unknown[]): View {
		const call = (...sent: unknown[]) =>
			overTheWire(this.server[name]!(...sent.map(overTheWire))) as Reply<View>;
		const first = call(...args);
		const reply = "asks" in first ? call(...args, true) : first;
		if (!reply.ok) throw new Error(reply.message);
		return reply.view;
	}

	/** The cards of all customers in the list. */
	private cards(by: string | null): readonly Card[] {
		const choice = { order: "sheet", which: "all", round: false };
		const { queue } = this.ask<Review>("sidebarReview", { tab: this.tab, choice, reviewer: by });
		const cards = this.ask<Card[]>("sidebarCards", this.tab, queue, { reviewer: by ?? "", round: false });
		expect(cards.map(({ customer }) => customer.row).sort()).toEqual(Array.from(this.rows().values()).sort());
		return cards;
	}

	/** What the add-on reads about each customer, and what stands in the cells of facts that it does not believe. */
	private facts(): Tokens {
		const byRow = this.byRow();
		const rows = this.book.values(TAB);
		const setUp = this.ask<SetUp>("sidebarSetUp", TAB);
		const doubted = new Set<FactKey>();
		const all = this.cards(null).map(({ customer: { row }, facts }) => {
			const standing = setUp.facts.flatMap(({ fact, column }) => {
				const cell = column === null ? "" : rows[row - 1]![columnOf(column)]!;
				if (cell === "" || facts[fact] !== undefined) return [];
				doubted.add(fact);
				return [[fact, amountIn(cell)]];
			});
			return [byRow.get(row)!, { ...facts, ...Object.fromEntries(standing) }] as const;
		});
		const words = this.list.locale === "da_DK" ? da : en;
		for (const fact of doubted)
			expect(setUp.remarks.map(({ text }) => text)).toContainEqual(
				expect.stringContaining(words.facts[fact]),
			);
		return new Map(all);
	}

	private get tab(): string {
		return idOf(this.book);
	}

	/** The row of the headings, counted from 0. */
	private top = () => this.book.values(TAB).findIndex((row) => row.includes(TOKEN));

	/** The row of each customer, counted from 1. */
	private rows(): Map<string, number> {
		const rows = this.book.values(TAB);
		const top = this.top();
		const column = rows[top]!.indexOf(TOKEN);
		return new Map(
			rows.flatMap((row, index) =>
				index > top && row[column] !== "" ? [[String(row[column]), index + 1] as const] : [],
			),
		);
	}

	private byRow = () => new Map(Array.from(this.rows(), ([token, row]) => [row, token] as const));

	private columnFor(heading: FactKey): number {
		const headings = this.book.values(TAB)[this.top()]!.map(String);
		return headings.findIndex((candidate) => isHeadingOf(heading, candidate));
	}

	private names(): Map<string, unknown> {
		const column = this.columnFor("customer");
		const rows = this.book.values(TAB);
		return new Map(Array.from(this.rows(), ([token, row]) => [token, rows[row - 1]![column]] as const));
	}

	private editByHand(step: Exclude<Step, { kind: "open" | "save" | "several" | "again" | "tier" }>) {
		const rows = Array.from(this.rows());
		const face = this.book.face(TAB);
		const [token, row] = rows[("at" in step ? step.at : 0) % Math.max(1, rows.length)] ?? ["", 0];
		if (token === "") return;
		// A new customer under the name of a deleted one cannot be told from the old one.
		const reusesNames = step.kind === "rename" || (step.kind === "insert" && step.filled);
		if (this.list.twins && reusesNames) return;
		if (step.kind === "column") this.book.grid(TAB).insertColumnsBefore(0, 1);
		if (step.kind === "delete" && rows.length > 1) this.book.grid(TAB).deleteRows(row - 1, 1);
		if (step.kind === "rename") {
			const name = `'${nameFor(this.list, step.name, rows.length)}`;
			face.getRange(row, this.columnFor("customer") + 1, 1, 1).setValues([[name]]);
		}
		if (step.kind === "insert") {
			this.book.grid(TAB).insertRowsAfter(row - 1, 1);
			if (step.filled) {
				const token = newToken();
				face
					.getRange(row + 1, this.columnFor("customer") + 1, 1, 1)
					.setValues([[`'${nameFor(this.list, step.name, rows.length)}`]]);
				const marker = this.book.values(TAB)[this.top()]!.indexOf(TOKEN);
				face.getRange(row + 1, marker + 1, 1, 1).setValues([[token]]);
				const products = productsOf(this.list.people.length + this.inserted++);
				face.getRange(row + 1, this.columnFor("products") + 1, 1, 1).setValues([[products]]);
			}
		}
		if (step.kind === "type") {
			const column = this.columnFor(step.heading);
			const cell = column < 0 ? null : face.getRange(row, column + 1, 1, 1);
			if (cell !== null && cell.getFormulas()[0]![0] === "") cell.setValues([[step.value]]);
		}
		if (step.kind === "sort") this.sort(step.by, step.down);
	}

	/** Sorts like a user: whole rows, with values, formulas and notes. */
	private sort(column: number, down: boolean): void {
		const rows = Array.from(this.rows().values());
		const [first, last] = [Math.min(...rows), Math.max(...rows)];
		const width = this.book.values(TAB)[0]!.length;
		const range = this.book.face(TAB).getRange(first, 1, last - first + 1, width);
		const [values, formulas, notes] = [range.getValues(), range.getFormulas(), range.getNotes()];
		const order = values.map((_, index) => index);
		const key = (index: number) => String(values[index]![column % width]);
		order.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0) * (down ? -1 : 1));
		const asTyped = (value: unknown) => (typeof value === "string" && value !== "" ? `'${value}` : value);
		range.setValues(
			order.map((row) =>
				values[row]!.map((value: unknown, index: number) => formulas[row]![index] || asTyped(value)),
			),
		);
		range.setNotes(order.map((row) => notes[row]!));
	}
}

type Everything = ReturnType<typeof visibleContent>;

const RESULTS = new Set([en, da].flatMap(({ results }) => Object.values(results) as string[]));
const isHeadingOf = (about: FactKey, heading: string) =>
	[en, da].some(({ facts }) => heading.replace(/ \((1–5|[2-9])\)$/, "") === facts[about]);

/** The number in an amount such as "$137.50" or "137,50 kr."; any other cell as it is. */
const amountIn = (cell: unknown) => {
	const [, whole, cents] = /^\$?(\d+)[.,](\d\d)(?: kr\.)?$/.exec(String(cell)) ?? [];
	return whole === undefined || typeof cell === "number" ? cell : Number(`${whole}.${cents}`);
};

let lastName = 0;
/** A new name, or one of a few shared ones in a list with twins. */
const nameFor = (list: ListPlan, name: number, salt: number) =>
	list.twins && name === 0 ? NAMES[salt % 2]! : `${NAMES[(salt + name) % NAMES.length]} ${++lastName}`;

function rowsOf(list: ListPlan): Rows {
	const words = list.locale === "da_DK" ? da : en;
	const { facts } = words;
	const headings = [
		...[facts.customer, TOKEN, facts.id, facts.revenue, facts.profit, facts.hours, facts.fit],
		...[facts.products, "Remark", ...(list.formula ? ["Twice"] : [])],
	];
	const amount = (value: number | null, asText: boolean): Cell => {
		if (value === null) return "";
		if (!asText) return value;
		const text = value.toFixed(2);
		return list.locale === "da_DK" ? `${text.replace(".", ",")} kr.` : `$${text}`;
	};
	const people = list.people.map((person, index): Rows[number] => [
		nameFor(list, person.name, index),
		newToken(),
		list.ids === "all" || (list.ids === "some" && index % 2 === 0) ? `K-${index + 1}` : "",
		amount(list.twins ? 1000.5 + index : person.revenue, person.asText),
		person.profit ?? "",
		person.hours ?? "",
		list.formula && index === 1 ? "=1+1" : (person.fit ?? ""),
		productsOf(index),
		index % 3 === 0 ? "ring i maj" : "",
		...(list.formula ? ["=ROW()*2"] : []),
	]);
	if (list.blankAfter >= 0)
		people.splice(
			list.blankAfter,
			0,
			headings.map(() => ""),
		);
	const total = headings.map((_, column): Cell => (column === 0 ? (words === da ? "I alt" : "Total") : ""));
	total[4] = list.people.reduce((sum, { profit }) => sum + (profit ?? 0), 0);
	const title = [["Practice", ...headings.slice(1).map(() => "")], headings.map(() => "")];
	return [...(list.titled ? title : []), headings, ...people, ...(list.total ? [total] : [])];
}

function keyOf(change: Change): string {
	return "fact" in change ? `${change.kind}:${change.fact}` : change.round ? "roundDone" : "reviewed";
}

const columnOf = (letters: string) =>
	[...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Normalizes a value as cells are read: runs of spaces and line breaks count as one space, a blank text as null. */
function tidy(value: FactValue | null): FactValue | null {
	if (typeof value !== "string") return value;
	const text = value.replace(/\s+/g, " ").trim();
	return text === "" ? null : text;
}
const tidied = (facts: object) =>
	Object.fromEntries(
		Object.entries(facts).map(([key, value]) => [
			key,
			typeof value === "number" ? Number(value.toPrecision(12)) : tidy(value),
		]),
	);
const same = (a: FactValue | null, b: FactValue | null) =>
	typeof a === "number" && typeof b === "number"
		? Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a))
		: tidy(a) === tidy(b);
