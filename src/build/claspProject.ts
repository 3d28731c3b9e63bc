/** Says what is wrong with `.clasp.json`. */
export class NoScriptId extends Error {}

const HOW_TO = [
	"  1. In your Google Sheet choose Extensions > Apps Script.",
	"  2. There choose Project settings (the cog) and copy the script ID.",
	'  3. Put it in .clasp.json, which then reads { "scriptId": "THE ID", "rootDir": "dist" }.',
	"  4. Once per machine: switch on the Apps Script API at script.google.com/home/usersettings, then run npx clasp login.",
	"Then run npm run push again.",
];

const problem = (sentence: string) => new NoScriptId([sentence, ...HOW_TO].join("\n"));

/** Returns the ID of the script to push to. Takes the script's address for its ID. @param text `.clasp.json`; null if there is none. */
export function scriptIdIn(text: string | null): string {
	if (text === null) throw problem("There is no .clasp.json that says which script to push to.");
	const given = idOrAddress(text);
	if (given.startsWith("PUT-"))
		throw problem(`.clasp.json does not say yet which script to push to: it still says ${given}.`);
	if (/spreadsheets\/d\//.test(given))
		throw problem(".clasp.json has the address of the spreadsheet. What is needed is the ID of its script.");
	const id = /\/(?:projects|d)\/([\w-]+)/.exec(given)?.[1] ?? given;
	if (!/^[\w-]+$/.test(id)) throw problem(`.clasp.json has “${given}” for the script ID, which is none.`);
	return id;
}

function idOrAddress(text: string): string {
	let settings: { readonly scriptId?: unknown } | null;
	try {
		settings = JSON.parse(text.replace(/^\uFEFF/, ""));
	} catch (error) {
		throw problem(`.clasp.json is not valid JSON: ${(error as Error).message}.`);
	}
	const scriptId = settings?.scriptId;
	if (typeof scriptId !== "string" || scriptId.trim() === "") throw problem(".clasp.json has no script ID.");
	return scriptId.trim();
}
