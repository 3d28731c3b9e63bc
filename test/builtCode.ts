import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";

/** Returns `dist/Code.js` as it is pushed. `npm test` builds it first. */
export const builtCode = (): string => readFileSync("dist/Code.js", "utf8");

// biome-ignore lint/suspicious/noExplicitAny: each test knows the types of the functions that it calls
type Globals = Record<string, (...args: any[]) => any>;

/** Runs the built add-on in a context that has only ECMAScript and the given services. */
export function loadAddOn(services: object = {}): Globals {
	const context = createContext({ ...services });
	runInContext(builtCode(), context, { filename: "Code.js" });
	return context as Globals;
}
