import { build } from "esbuild";
import { type GlobalFunction, globalFunctions } from "./globalFunctions.ts";

/** Apps Script finds functions without running the file, and its older parser wants nothing newer than this. */
const APPS_SCRIPT = "es2019";

const GLOBAL = "CustomerTiers_";

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
	});
	const declarations = globalFunctions("src/main.ts").map(declaration).join("\n");
	return {
		text: `${bundle.outputFiles[0]!.text}\n${declarations}`,
		inputs: Object.keys(bundle.metafile.inputs),
	};
}

function declaration({ name, parameters, comment }: GlobalFunction): string {
	const list = parameters.join(", ");
	return `${comment}function ${name}(${list}) {\n\treturn ${GLOBAL}.${name}(${list});\n}\n`;
}
