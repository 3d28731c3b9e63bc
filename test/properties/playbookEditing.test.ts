import fc from "fast-check";
import { expect, test } from "vitest";
import type { Reply } from "../../src/contract/reply.ts";
import type { Review } from "../../src/contract/server.ts";
import { language } from "../../src/i18n/language.ts";
import type { PlaybookKey } from "../../src/i18n/playbookTexts.ts";
import { type Headless, openHeadless } from "../../src/preview/headless.ts";
import type { Tier } from "../../src/tiering/tier.ts";
import { builtCode } from "../builtCode.ts";
import { behaviour } from "../harsh.ts";
import { LIST, PLAYBOOK } from "../workbook/playbook/playbookTab.ts";
import { columnByName, idOf, TAB } from "../workbook/reviewing.ts";
import { runs } from "./runs.ts";

const { words: en } = language("en");
const { words: da } = language("da");

/** Playbooks to try. */
const RUNS = 10;
/** Steps at most on each playbook. */
const MAX_STEPS = 10;
/** Stops shrinking before the test times out, since a timeout would not show the failing steps. */
const TIME_LIMIT_MS = 40_000;

const TIERS: readonly Tier[] = [1, 2, 3, 4];
const KEYS: readonly PlaybookKey[] = [
	...TIERS.flatMap((tier) =>
		(["who", "role", "action", "marketing", "say"] as const).map(
			(part): PlaybookKey => `tier.${tier}.${part}`,
		),
	),
	"letter.goodbye.subject",
	"letter.goodbye.body",
];

/** Returns the add-on's own text for a line in a language. */
function ourText(key: PlaybookKey, { tiers, playbook }: typeof en): string {
	const [kind, which, part] = key.split(".") as [string, string, string];
	const texts = kind === "tier" ? tiers[Number(which) as Tier] : playbook.letters.goodbye;
	return (texts as unknown as Record<string, string>)[part]!;
}

const text = fc.oneof(
	fc.constant(""),
	fc.string({ maxLength: 30 }),
	fc.constantFrom(
		"=1+1",
		"+45 1",
		"'quoted",
		"<b>x</b>",
		"1/2",
		"TRUE",
		"#N/A yes",
		"two\nlines",
		"{me}",
		"Tier 1 · Us",
	),
	// The add-on's own text of another line
	fc.constantFrom(en.tiers[1].marketing, da.tiers[4].role),
);
/** Actions are more frequent than other lines, because the list shows them. */
const key = fc.oneof(
	fc.constantFrom<PlaybookKey>("tier.1.action", "tier.4.action"),
	fc.constantFrom(...KEYS),
);
const step = fc.oneof(
	{ weight: 5, arbitrary: fc.record({ kind: fc.constant("write" as const), key, text }) },
	{ weight: 4, arbitrary: fc.record({ kind: fc.constantFrom("open" as const, "tier" as const) }) },
	{
		weight: 2,
		arbitrary: fc.record({
			kind: fc.constant("language" as const),
			name: fc.constantFrom("Dansk", "English"),
		}),
	},
	{ weight: 1, arbitrary: fc.record({ kind: fc.constant("delete" as const), key }) },
	{ weight: 1, arbitrary: fc.record({ kind: fc.constant("sort" as const), turn: fc.nat({ max: 50 }) }) },
	{
		weight: 1,
		arbitrary: fc.record({
			kind: fc.constantFrom("row" as const, "column" as const),
			at: fc.nat({ max: 3 }),
		}),
	},
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** A user at work on a playbook, and the texts that it must contain. */
class Person {
	readonly written = new Map<PlaybookKey, string>();
	readonly deleted = new Set<PlaybookKey>();
	words = en;
	constructor(private readonly book: Headless) {}

	async take(step: Step): Promise<void> {
		switch (step.kind) {
			case "write":
				return this.write(step.key, step.text);
			case "open":
				return this.rebuild("showPlaybook");
			case "tier":
				return this.rebuild("tierMyCustomers");
			case "language":
				return this.setLanguage(step.name);
			case "delete":
				if (!this.deleted.has(step.key)) this.book.grid(PLAYBOOK).deleteRows(this.position(step.key)[0], 1);
				this.deleted.add(step.key);
				this.written.delete(step.key);
				return;
			case "sort":
				return this.rotate(step.turn);
			case "row":
				this.book.grid(PLAYBOOK).insertRowsAfter(step.at * 5, 1);
				return;
			default:
				this.book.grid(PLAYBOOK).insertColumnsBefore(step.at % 4, 1);
		}
	}

	/** The row and the column of a line's text, counted from 0; row −1 for a deleted line. */
	private position(line: PlaybookKey): [row: number, column: number] {
		const rows = this.book.values(PLAYBOOK);
		const headings = rows.find((row) =>
			[en, da].some(({ playbook }) => row.includes(playbook.headings.key)),
		)!;
		const texts: unknown[] = [en, da].map(({ playbook }) => playbook.headings.text);
		const column = headings.findIndex((cell) => texts.includes(cell));
		return [rows.findIndex((row) => row.includes(line)), column];
	}

	private textOf(line: PlaybookKey): unknown {
		const [row, column] = this.position(line);
		return this.book.values(PLAYBOOK)[row]![column];
	}

	private async write(line: PlaybookKey, typed: string): Promise<void> {
		if (this.deleted.has(line) || [en, da].some((words) => ourText(line, words) === typed)) return;
		const [row, column] = this.position(line);
		this.book
			.face(PLAYBOOK)
			.getRange(row + 1, column + 1, 1, 1)
			.setValues([[typed === "" ? "" : `'${typed}`]]);
		await this.book.settled();
		this.written.set(line, typed);
	}

	private async setLanguage(name: string): Promise<void> {
		const rows = this.book.values("Tier settings");
		const row = rows.findIndex((cells) => cells.includes("general.language")) + 1;
		await this.book.type(`B${row}`, name, "Tier settings");
		this.words = name === "Dansk" ? da : en;
	}

	/** Moves the first rows to the end. */
	private async rotate(turn: number): Promise<void> {
		const rows = this.book.values(PLAYBOOK).map((row) => row.map((cell) => (cell === "" ? "" : `'${cell}`)));
		const start = turn % rows.length;
		const rotated = [...rows.slice(start), ...rows.slice(0, start)];
		this.book.face(PLAYBOOK).getRange(1, 1, rows.length, rows[0]!.length).setValues(rotated);
		await this.book.settled();
	}

	async rebuild(item: string): Promise<void> {
		this.book.range("A1", TAB).activate();
		await this.book.run(item);
		await this.book.settled();
		for (const line of KEYS) {
			if (this.deleted.has(line)) expect(this.position(line)[0]).toBe(-1);
			else expect(this.textOf(line), line).toBe(this.written.get(line) ?? ourText(line, this.words));
		}
	}

	/** The text that the list and the review use for a line. */
	private usedText(line: PlaybookKey): string {
		const own = this.written.get(line);
		return own === undefined ? ourText(line, this.words) : own.trim() === "" ? "" : own;
	}

	async check(): Promise<void> {
		await this.rebuild("tierMyCustomers");
		const steps = columnByName(this.book, this.words.results.nextStep);
		expect([steps["Good 1"], steps["Bad 1"]]).toEqual([
			this.usedText("tier.1.action"),
			this.usedText("tier.4.action"),
		]);
		const ask = { tab: idOf(this.book), choice: null, reviewer: null };
		const reply = (await this.book.call("sidebarReview", ask)) as Reply<Review>;
		const own = [...this.written.keys()].map((line): [string, string] => [line, this.usedText(line)]);
		expect(reply.ok && reply.view.playbook).toEqual(Object.fromEntries(own));
	}
}

test("the playbook keeps what the team writes, and the list and the review use it, after rebuilds in either language", async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: MAX_STEPS }), async (steps) => {
			const book = await openHeadless({
				code: builtCode(),
				behaviour,
				sheets: { [TAB]: LIST },
				locale: "en_US",
			});
			try {
				await book.settled();
				await book.run("tierMyCustomers");
				const person = new Person(book);
				await person.rebuild("showPlaybook");
				for (const step of steps) await person.take(step);
				await person.check();
			} finally {
				book.dispose();
			}
		}),
		{ numRuns: runs(RUNS), interruptAfterTimeLimit: TIME_LIMIT_MS },
	);
});
