import { statSync } from "node:fs";
import { createContext, Script } from "node:vm";
import { builtCode } from "../builtCode.ts";
import { duration, type Line, times } from "./line.ts";
import { median } from "./median.ts";

const kB = (bytes: number) => `${(bytes / 1_000).toFixed(1)} kB`;

/** What every call of a formula pays before it begins, and what the sidebar weighs. */
export async function load(): Promise<Line[]> {
	const code = builtCode();
	// Another text each time: V8 remembers what it has compiled.
	let run = 0;
	const evaluated = (text: string) => () => new Script(`${text}\n//${run++}`).runInContext(createContext({}));
	const empty = await median(evaluated(""), 21);
	const ours = await median(evaluated(code), 21);
	const bytes = Buffer.byteLength(code);
	const pages = ["Sidebar_en.html", "Sidebar_da.html"].map((page): Line => {
		const size = statSync(`dist/${page}`).size;
		return {
			what: `\`${page}\``,
			measured: kB(size),
			against: "",
			ratio: "",
			aim: "≤ 120 kB",
			met: size <= 120_000,
		};
	});
	return [
		{
			what: "`Code.js`",
			measured: kB(bytes),
			against: "",
			ratio: "",
			aim: "≤ 100 kB",
			met: bytes <= 100_000,
		},
		{
			what: "`Code.js` evaluated",
			measured: duration(ours),
			against: `nothing evaluated ${duration(empty)}`,
			ratio: times(ours / empty),
			aim: "",
			met: null,
		},
		...pages,
	];
}
