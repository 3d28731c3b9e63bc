import type { FactKey } from "../../../src/tiering/facts.ts";
import { type Fault, type FaultKind, type Judgement, judge, SILENT_ERRORS } from "./judge.ts";
import { makePlan, type Plan } from "./plan.ts";

/** What was found in lists that have something in common. */
export interface Tally {
	lists: number;
	/** Lists with a fault, by group. */
	silent: number;
	losses: number;
	alarms: number;
}

/** What many generated lists came to. */
export interface Survey {
	readonly seeds: readonly [first: number, last: number];
	readonly all: Tally;
	readonly customers: number;
	readonly facts: number;
	readonly wrongFacts: number;
	readonly byDirt: ReadonlyMap<string, Tally>;
	readonly byStyle: ReadonlyMap<string, Tally>;
	/** Lists that have a fault of this kind about this, by `kind about`; the seeds in order. */
	readonly faults: ReadonlyMap<string, { readonly fault: Fault; readonly seeds: readonly number[] }>;
	/** Headings that were not understood, with the number of lists. */
	readonly headings: ReadonlyMap<string, number>;
}

const LOSSES: readonly FaultKind[] = ["refused", "notRead", "unread"];

const has = (faults: readonly Fault[], kinds: readonly FaultKind[]) =>
	faults.some(({ kind }) => kinds.includes(kind));

/** Generates, reads and judges lists. */
export async function survey(first: number, count: number): Promise<Survey> {
	const all = emptyTally();
	const byDirt = new Map<string, Tally>();
	const byStyle = new Map<string, Tally>();
	const found = new Map<string, { fault: Fault; seeds: number[] }>();
	const headings = new Map<string, number>();
	let [customers, facts, wrongFacts] = [0, 0, 0];
	for (let seed = first; seed < first + count; seed++) {
		const judged = await judge(makePlan(seed));
		const { plan, faults, list } = judged;
		customers += list.customers.length;
		facts += judged.compared;
		wrongFacts += faults.filter(({ kind }) => kind === "wrong" || kind === "invented").length;
		add(all, faults);
		for (const dirt of plan.dirt.length > 0 ? plan.dirt.map(({ kind }) => kind) : ["(no dirt)"])
			add(tallyOf(byDirt, dirt), faults);
		for (const style of stylesOf(plan)) add(tallyOf(byStyle, style), faults);
		for (const [key, fault] of new Map(faults.map((fault) => [`${fault.kind} ${fault.about}`, fault]))) {
			const entry = found.get(key) ?? { fault, seeds: [] };
			entry.seeds.push(seed);
			found.set(key, entry);
		}
		for (const heading of headingsNotRead(judged)) headings.set(heading, (headings.get(heading) ?? 0) + 1);
	}
	const order = (kind: FaultKind) => (SILENT_ERRORS.includes(kind) ? 0 : LOSSES.includes(kind) ? 1 : 2);
	const sorted = [...found].sort(
		([, a], [, b]) => order(a.fault.kind) - order(b.fault.kind) || b.seeds.length - a.seeds.length,
	);
	return {
		seeds: [first, first + count - 1],
		all,
		customers,
		facts,
		wrongFacts,
		byDirt,
		byStyle,
		faults: new Map(sorted),
		headings,
	};
}

const emptyTally = (): Tally => ({ lists: 0, silent: 0, losses: 0, alarms: 0 });

function tallyOf(tallies: Map<string, Tally>, key: string): Tally {
	const tally = tallies.get(key) ?? emptyTally();
	tallies.set(key, tally);
	return tally;
}

function add(tally: Tally, faults: readonly Fault[]): void {
	tally.lists++;
	if (has(faults, SILENT_ERRORS)) tally.silent++;
	if (has(faults, LOSSES)) tally.losses++;
	if (has(faults, ["falseAlarm"])) tally.alarms++;
}

/** What is particular about the way a list is written. */
function stylesOf({ locale, language, numbers, dates, shares, hours, delivery }: Plan): string[] {
	return [
		`locale ${locale}`,
		`headings ${language}`,
		delivery.kind === "file"
			? `file ${delivery.encoding}`
			: delivery.kind === "import" && delivery.locale !== locale
				? "import into another locale"
				: delivery.kind,
		...(delivery.kind === "file" ? [`separator ${JSON.stringify(delivery.separator)}`] : []),
		`numbers ${JSON.stringify(numbers.group)} ${numbers.decimal} decimals ${numbers.decimals}`,
		`negative ${numbers.negative}`,
		numbers.money === "#" ? "no currency" : `money ${numbers.money}`,
		...(numbers.words ? ["words for thousands and millions"] : []),
		...(numbers.inThousands ? ["thousands in the heading"] : []),
		`dates ${dates}`,
		`shares ${shares}`,
		`hours ${hours}`,
	];
}

function headingsNotRead({ plan, faults, list }: Judgement): string[] {
	const heading = (fact: FactKey) => {
		const column =
			fact === "customer"
				? list.nameColumn
				: list.customers.find(({ facts }) => facts[fact])!.facts[fact]!.column;
		const text = list.rows[list.headingRow]!.cells[column]?.text.replace(/[A-Z]{3}\)?$/, "XXX") ?? "";
		return `${plan.language} ${fact} “${text}”`;
	};
	return faults.flatMap(({ kind, about }) =>
		kind === "notRead"
			? [heading(about as FactKey)]
			: kind === "refused" && about === "noCustomerColumn"
				? [heading("customer")]
				: [],
	);
}
