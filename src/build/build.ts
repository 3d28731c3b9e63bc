import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { buildCode } from "./buildCode.ts";
import { buildManifest } from "./buildManifest.ts";
import { buildSidebar } from "./buildSidebar.ts";

/** Makes `dist/`: exactly the three files that are pushed. */
const files = {
	"Code.js": (await buildCode()).text,
	"Sidebar.html": (await buildSidebar()).text,
	"appsscript.json": buildManifest(),
};
rmSync("dist", { recursive: true, force: true });
mkdirSync("dist");
for (const [name, text] of Object.entries(files)) {
	writeFileSync(`dist/${name}`, text);
	console.log(`dist/${name}  ${(Buffer.byteLength(text) / 1000).toFixed(1)} kB`);
}
