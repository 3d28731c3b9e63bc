import { judge } from "./generate/judge.ts";
import { makePlan } from "./generate/plan.ts";
import { exampleText } from "./generate/report.ts";
import { shrink } from "./generate/shrink.ts";

const [, , from, count, kind, about, max] = process.argv;
let n = 0;
for (let seed = Number(from); seed < Number(from) + Number(count) && n < Number(max ?? 6); seed++) {
	const judged = await judge(makePlan(seed));
	const fault = judged.faults.find((f) => f.kind === kind && (about === "" || f.about === about));
	if (!fault) continue;
	n++;
	console.log(exampleText(await shrink(judged, fault), fault));
}
