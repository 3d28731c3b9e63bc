import { readFileSync } from "node:fs";
import type { Plugin } from "esbuild";
import * as registry from "../i18n/languages.ts";

/** The languages by their names in the registry. */
export const LANGUAGES = Object.keys(registry);

const LINE = /^export \* as (\w+) from (".*");$/gm;

/**
 * Leaves of each language in the registry only the exports that a bundle needs. A bundler cannot leave out any by itself, because the
 * registry is read as one object.
 */
export const only = (exportsOf: (language: string) => readonly string[]): Plugin => ({
	name: "languages",
	setup({ onLoad }) {
		onLoad({ filter: /\/i18n\/languages\.ts$/ }, ({ path }) => ({
			loader: "ts",
			contents: readFileSync(path, "utf8").replace(LINE, (_, language: string, file: string) => {
				const names = exportsOf(language);
				const imported = names.map((name) => `${name} as ${language}_${name}`);
				const kept = names.map((name) => `${name}: ${language}_${name}`);
				return `import { ${imported.join(", ")} } from ${file};\nexport const ${language} = { ${kept.join(", ")} };`;
			}),
		}));
	},
});
