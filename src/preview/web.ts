import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { built, pageAssets } from "./pageAssets.ts";
import { webFiles } from "./webFiles.ts";

const FOLDER = "web";

const addon = built();
if (!addon) throw new Error("The add-on is not built yet: run npm run build first.");
const files = webFiles(await pageAssets(addon, "choice"));
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER);
for (const [name, body] of files) writeFileSync(`${FOLDER}/${name}`, body);
console.log(`${files.size} files in ${FOLDER}/: put them on any web host.`);
