import { fileText } from "./deliver.ts";
import { type Fault, type Judgement, judge, SILENT_ERRORS } from "./judge.ts";
import { makePlan, PLAIN, type Plan } from "./plan.ts";
import { shrink } from "./shrink.ts";
import type { Survey, Tally } from "./survey.ts";

const share = (part: number, whole: number) =>
	`${((100 * part) / Math.max(1, whole)).toFixed(part > 0 && part / whole < 0.001 ? 3 : 1)} %`;

/** The line that counts: how many lists were read wrong without a word. */
export function silentErrorsLine({ all, seeds }: Survey): string {
	return `${all.lists} generated lists (seeds ${seeds.join("–")}): ${all.silent} with a silent error (${share(all.silent, all.lists)}), ${all.losses} with something lost (${share(all.losses, all.lists)}), ${all.alarms} with a false alarm (${share(all.alarms, all.lists)})`;
}

/** The survey as text, with the smallest list of each kind of fault. @param examples lists to shrink for each kind */
export async function report(survey: Survey, examples: number): Promise<string> {
	const kinds = [...survey.faults].map(
		([, { fault, seeds }]) =>
			`${String(seeds.length).padStart(6)}  ${SILENT_ERRORS.includes(fault.kind) ? "SILENT " : "       "} ${fault.kind.padEnd(10)} ${fault.about}`,
	);
	const parts = [
		silentErrorsLine(survey),
		`${survey.customers} customers, ${survey.facts} facts compared, ${survey.wrongFacts} of them wrong without a notice (${share(survey.wrongFacts, survey.facts)})`,
		`Lists by kind of fault\n${kinds.join("\n")}`,
		table("Dirt", survey.byDirt, 0),
		table("Style", survey.byStyle, survey.all.silent / Math.max(1, survey.all.lists)),
		headingTable(survey.headings),
		`Smallest lists\n\n${(await smallest(survey, examples)).join("\n\n")}`,
	];
	return parts.join("\n\n");
}

/** @param from rows with a smaller share of silent errors are left out where they show nothing particular */
function table(title: string, tallies: ReadonlyMap<string, Tally>, from: number): string {
	const rate = (tally: Tally) => tally.silent / tally.lists;
	const lines = [...tallies]
		.filter(([, tally]) => rate(tally) >= from)
		.sort(([, a], [, b]) => rate(b) - rate(a))
		.map(([name, { lists, silent, losses, alarms }]) =>
			[
				name.padEnd(36),
				String(lists).padStart(6),
				...[silent, losses, alarms].map(
					(count) => `${String(count).padStart(6)} ${share(count, lists).padStart(8)}`,
				),
			].join(" "),
		);
	return [`${title.padEnd(36)}  lists  silent error      something lost    false alarm`, ...lines].join("\n");
}

function headingTable(headings: ReadonlyMap<string, number>): string {
	const lines = [...headings]
		.sort(([a], [b]) => a.localeCompare(b))
		.map(([heading, lists]) => `${String(lists).padStart(6)}  ${heading}`);
	return `Headings that were not understood\n${lines.join("\n")}`;
}

async function smallest({ faults }: Survey, examples: number): Promise<string[]> {
	const texts: string[] = [];
	for (const [, { fault, seeds }] of faults) {
		if (fault.kind === "notRead" || fault.kind === "lost") continue;
		const shown = new Set<string>();
		for (const seed of seeds.slice(0, examples)) {
			const judged = await judge(makePlan(seed));
			const own = judged.faults.find(({ kind, about }) => kind === fault.kind && about === fault.about)!;
			const small = await shrink(judged, own);
			const key = traits(small.plan);
			if (shown.has(key)) continue;
			shown.add(key);
			texts.push(exampleText(small, own, seeds.length));
		}
	}
	return texts;
}

/** A list with its faults. */
export function exampleText(
	{ plan, list, faults, read }: Judgement,
	fault: Fault | undefined,
	lists = 1,
): string {
	const isOf = (other: Fault) =>
		fault === undefined || (other.kind === fault.kind && other.about === fault.about);
	const delivery =
		plan.delivery.kind === "file"
			? plan.delivery
			: { ...PLAIN.delivery, kind: "file" as const, separator: "|" as const, trailingSeparator: false };
	const head = fault
		? `${SILENT_ERRORS.includes(fault.kind) ? "SILENT " : ""}${fault.kind} ${fault.about} (in ${lists} lists)`
		: "all faults";
	return [
		`== ${head}; seed ${plan.seed}; ${traits(plan)}`,
		...fileText(list, delivery as Parameters<typeof fileText>[1])
			.split(/\r\n|\n|\r/)
			.filter((line, at, all) => line !== "" || at < all.length - 1)
			.map((line) => `   | ${line}`),
		...(plan.delivery.kind === "file" && read.locale ? [`   opened with the locale ${read.locale}`] : []),
		...faults
			.filter(isOf)
			.slice(0, 4)
			.map(({ kind, text }) => `   ${fault ? "" : `${kind}: `}${text}`),
		...(read.notices.length > 0 && fault?.kind !== "falseAlarm"
			? [`   notices: ${[...new Set(read.notices.map(({ kind }) => kind))].join(", ")}`]
			: []),
	].join("\n");
}

/** What is left of style and dirt, in a line. */
function traits({ delivery, locale, numbers, dates, shares, hours, dirt, columns }: Plan): string {
	const style = Object.entries(numbers)
		.filter(([key, value]) => value !== PLAIN.numbers[key as keyof Plan["numbers"]])
		.map(([key, value]) => `${key} ${JSON.stringify(value)}`);
	const has = (...facts: string[]) =>
		columns.some((column) => column.kind === "fact" && facts.includes(column.fact));
	return [
		delivery.kind === "file"
			? [
					"file",
					...Object.entries(delivery)
						.filter(([key, value]) => key !== "kind" && value !== PLAIN.delivery[key as "kind"])
						.map(([, value]) => (value === true ? "quoted or ending oddly" : JSON.stringify(value))),
				].join(" ")
			: delivery.kind === "import"
				? `imported into a sheet of ${delivery.locale}`
				: "cells of a kept sheet",
		...(delivery.kind === "cells" ? [locale] : []),
		...style,
		...(has("firstOrder", "lastOrder") ? [`dates ${dates}`] : []),
		...(has("margin", "discount") ? [`shares ${shares}`] : []),
		...(has("hours") ? [`hours ${hours}`] : []),
		...dirt.map((item) => `DIRT ${JSON.stringify(item)}`),
	].join(", ");
}
