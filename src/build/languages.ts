import { readFileSync } from "node:fs";
import type { Plugin } from "esbuild";
import * as registry from "../i18n/languages.ts";

/** The names of the languages in the registry. */
export const LANGUAGES = Object.keys(registry);

const LINE = /^export \* as (\w+) from (".*");$/gm;

/**
 * Leave in each language of the registry only the exports that a bundle needs. The bundler cannot tell which are not used,
 * because the registry is read as one object.
 */
export const only = (exportsOf: (language: string) => readonly string[]): Plugin => ({
	name: "languages",
	setup({ onLoad }) {
		onLoad({ filter: /i18n[\\/]languages\.ts$/ }, ({ path }) => ({
			loader: "ts",
			contents: readFileSync(path, "utf8").replace(LINE, (_, language: string, file: string) => {
				const names = exportsOf(language);
				const imported = names.map((name) => `${name} as ${language}_${name}`);
				const properties = names.map((name) => `${name}: ${language}_${name}`);
				return `import { ${imported.join(", ")} } from ${file};\nexport const ${language} = { ${properties.join(", ")} };`;
			}),
		}));
	},
});
