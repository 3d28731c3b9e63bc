import { existsSync } from "node:fs";
import { cpus } from "node:os";
import { holds } from "./holds.ts";
import { hostCalls } from "./hostCalls.ts";
import { largeList } from "./largeList.ts";
import { load } from "./load.ts";
import type { Measurement } from "./measurement.ts";
import { memory } from "./memory.ts";
import { referralValue } from "./referralValue.ts";
import { scoring } from "./scoring.ts";
import { reading } from "./tableReading.ts";
import { waits } from "./waits.ts";

/** More than the names of parts: `npm run bench holds -- FOLDER` measures further lists from that folder. */
const requested = process.argv.slice(2);

/** The parts of the table, in order. `npm run bench scoring` measures only that part. */
const PARTS: Readonly<Record<string, () => Measurement[] | Promise<Measurement[]>>> = {
	scoring,
	holds: () => holds(requested.find((argument) => existsSync(argument))),
	referrals: referralValue,
	reading,
	load,
	memory,
	hostCalls,
	waits,
};

/** Takes a quarter of an hour, so only on request: `npm run bench largeList`. */
const ON_REQUEST: typeof PARTS = { largeList };

const lines: Measurement[] = [];
const chosen = Object.entries({ ...PARTS, ...ON_REQUEST }).filter(([name]) =>
	requested.length > 0 ? requested.includes(name) : name in PARTS,
);
for (const [name, part] of chosen) {
	console.error(`measuring ${name} …`);
	lines.push(...(await part()));
}

const cells = ({ what, measured, against, ratio, aim, met }: Measurement) => [
	what,
	measured,
	against,
	ratio,
	aim,
	met === null ? "" : met ? "yes" : "no",
];
const table = [
	["what", "measured", "against", "ratio", "aim", "met"],
	["---", "---", "---", "---", "---", "---"],
	...lines.map(cells),
];
const machine = `${cpus().length} × ${cpus()[0]!.model}, Node ${process.versions.node}`;
console.log(`\n${table.map((row) => `| ${row.join(" | ")} |`).join("\n")}\n\n${machine}`);
