import { readFileSync } from "node:fs";
import { build } from "esbuild";
import { type GlobalFunction, globalFunctions } from "./globalFunctions.ts";
import { only } from "./languages.ts";

/** Newest syntax that Apps Script can parse when it looks for functions without running the file. */
const APPS_SCRIPT_SYNTAX = "es2019";

const GLOBAL = "CustomerTiers_";

/**
 * Built-ins that loops over all cells use, made local. A script's globals are shared with its services and may be looked up by
 * name in a table at every single use: in Node's `vm` that takes eighty times as long as a local name.
 */
const BUILT_INS = ["Array", "Date", "JSON", "Map", "Math", "Number", "Object", "Set", "String"].join(", ");

/** A file to push, and the paths of all its sources. */
export interface BuiltFile {
	readonly text: string;
	readonly inputs: readonly string[];
}

/**
 * Builds `Code.js`: everything in one bundle, which touches no service while it loads, and below it one plain function
 * declaration for each export of `main.ts`, with the comment that Sheets shows as help: bundling would drop both.
 */
export const buildCode = (): Promise<BuiltFile> => bundle("src/main.ts", []);

/** Builds `Code.js` with the live check inside. */
export const buildLiveCheck = (): Promise<BuiltFile> => bundle("src/liveCheck.ts", ["liveCheck"]);

/** @param texts what it needs of each language, besides what every `Code.js` needs. */
async function bundle(entry: string, texts: readonly string[]): Promise<BuiltFile> {
	const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
	const built = await build({
		entryPoints: [entry],
		bundle: true,
		write: false,
		format: "iife",
		globalName: GLOBAL,
		target: APPS_SCRIPT_SYNTAX,
		charset: "utf8",
		minify: true,
		legalComments: "none",
		metafile: true,
		define: { VERSION: JSON.stringify(version) },
		plugins: [only(() => ["tag", "ownName", "server", ...texts])],
	});
	const declarations = globalFunctions(entry).map(declaration).join("\n");
	return {
		text: `var ${GLOBAL} = ((${BUILT_INS}) => {\n${built.outputFiles[0]!.text}return ${GLOBAL};\n})(${BUILT_INS});\n${declarations}`,
		inputs: Object.keys(built.metafile.inputs),
	};
}

function declaration({ name, parameters, comment }: GlobalFunction): string {
	const parameterList = parameters.join(", ");
	return `${comment}function ${name}(${parameterList}) {\n\treturn ${GLOBAL}.${name}(${parameterList});\n}\n`;
}
