import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";

/** `dist/Code.js`, as it is pushed. `npm test` builds it first. */
export const builtCode = (): string => readFileSync("dist/Code.js", "utf8");

// biome-ignore lint/suspicious/noExplicitAny: what a script's global functions take and give is for each test to say
type Globals = Record<string, (...args: any[]) => any>;

/** Runs the built add-on where nothing exists but ECMAScript and the services given. */
export function loadAddOn(services: object = {}): Globals {
	const context = createContext({ ...services });
	runInContext(builtCode(), context, { filename: "Code.js" });
	return context as Globals;
}
