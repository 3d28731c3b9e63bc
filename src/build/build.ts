import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { buildCode } from "./buildCode.ts";
import { buildManifest } from "./buildManifest.ts";
import { buildSidebar, PAGES, pageFile } from "./buildSidebar.ts";

/** Makes `dist/`: exactly the files that are pushed. */
const files: Record<string, string> = {
	"Code.js": (await buildCode()).text,
	"appsscript.json": buildManifest(),
};
for (const language of PAGES) files[pageFile(language)] = (await buildSidebar(language)).text;

rmSync("dist", { recursive: true, force: true });
mkdirSync("dist");
for (const [name, text] of Object.entries(files)) {
	writeFileSync(`dist/${name}`, text);
	console.log(`dist/${name}  ${(Buffer.byteLength(text) / 1000).toFixed(1)} kB`);
}
