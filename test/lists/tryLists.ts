import { judge } from "./generate/judge.ts";
import { makePlan } from "./generate/plan.ts";
import { exampleText, report } from "./generate/report.ts";
import { survey } from "./generate/survey.ts";

/**
 * Generates lists, reads them back and reports what went wrong.
 *
 * `npm run lists` reads 10,000; `npm run lists -- 500 --from 2001 --examples 3` other ones, with more of the smallest lists;
 * `npm run lists -- --seed 4711` shows one list with all its faults.
 */
const [, , ...args] = process.argv;
const option = (name: string): number | undefined => {
	const at = args.indexOf(name);
	return at < 0 ? undefined : Number(args[at + 1]);
};

const seed = option("--seed");
if (seed !== undefined) {
	console.log(exampleText(await judge(makePlan(seed)), undefined));
} else {
	const count = /^\d+$/.test(args[0] ?? "") ? Number(args[0]) : 10_000;
	console.log(await report(await survey(option("--from") ?? 1, count), option("--examples") ?? 2));
}
