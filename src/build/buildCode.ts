import { build } from "esbuild";
import { type GlobalFunction, globalFunctions } from "./globalFunctions.ts";
import { only } from "./languages.ts";

/** Apps Script finds functions without running the file, and its older parser wants nothing newer than this. */
const APPS_SCRIPT = "es2019";

const GLOBAL = "CustomerTiers_";

/**
 * The language's own objects that loops over all cells use. A script's globals are shared with its services and may be looked up by
 * name in a table, at every single use: in Node's `vm` that takes eighty times as long as a name of our own.
 */
const OWN_NAMES = ["Array", "Date", "JSON", "Map", "Math", "Number", "Object", "Set", "String"].join(", ");

/** A file that is pushed, and the paths of all that went into it. */
export interface Built {
	readonly text: string;
	readonly inputs: readonly string[];
}

/**
 * `Code.js`: everything in one bundle, which touches no service while it loads, and below it one plain function declaration for
 * each export of `main.ts`, with the comment that Sheets shows as help: bundling would drop both.
 */
export async function buildCode(): Promise<Built> {
	const bundle = await build({
		entryPoints: ["src/main.ts"],
		bundle: true,
		write: false,
		format: "iife",
		globalName: GLOBAL,
		target: APPS_SCRIPT,
		charset: "utf8",
		minify: true,
		legalComments: "none",
		metafile: true,
		plugins: [only(() => ["tag", "ownName", "server"])],
	});
	const declarations = globalFunctions("src/main.ts").map(declaration).join("\n");
	return {
		text: `var ${GLOBAL} = ((${OWN_NAMES}) => {\n${bundle.outputFiles[0]!.text}return ${GLOBAL};\n})(${OWN_NAMES});\n${declarations}`,
		inputs: Object.keys(bundle.metafile.inputs),
	};
}

function declaration({ name, parameters, comment }: GlobalFunction): string {
	const list = parameters.join(", ");
	return `${comment}function ${name}(${list}) {\n\treturn ${GLOBAL}.${name}(${list});\n}\n`;
}
