import { build } from "esbuild";
import { type GlobalFunction, globalFunctions } from "./globalFunctions.ts";

/** Apps Script finds functions without running the file, and its older parser wants nothing newer than this. */
const APPS_SCRIPT = "es2019";

const GLOBAL = "CustomerTiers_";

/**
 * `Code.js`: everything in one bundle, which touches no service while it loads, and below it one plain function declaration for
 * each export of `main.ts`, with the comment that Sheets shows as help: bundling would drop both.
 */
export async function buildCode(): Promise<string> {
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
	});
	const declarations = globalFunctions("src/main.ts").map(declaration).join("\n");
	return `${bundle.outputFiles[0]!.text}\n${declarations}`;
}

function declaration({ name, parameters, comment }: GlobalFunction): string {
	const list = parameters.join(", ");
	return `${comment}function ${name}(${list}) {\n\treturn ${GLOBAL}.${name}(${list});\n}\n`;
}
