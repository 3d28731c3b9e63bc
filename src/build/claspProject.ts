/** Says what is wrong with a script ID or with `.clasp.json`. */
export class NoScriptId extends Error {}

const HOW_TO = [
	"  1. In your Google Sheet choose Extensions > Apps Script.",
	"  2. There choose Project settings (the cog) and copy the script ID.",
	"  3. Once per machine: switch on the Apps Script API at script.google.com/home/usersettings, then run npx clasp login.",
	"  4. Run npm run push -- SCRIPT-ID with that ID. It is stored in .clasp.json, so that next time npm run push will do.",
];

const problem = (sentence: string) => new NoScriptId([sentence, ...HOW_TO].join("\n"));

/** All that were seen have 57 letters. The ID of a spreadsheet has 44. */
const SCRIPT_ID = /^[\w-]{50,80}$/;

/** Returns the ID of a script. @param given the ID, or the address of the script. */
export function scriptIdFrom(given: string): string {
	const text = given.trim().replace(/^["“”]+|["“”]+$/g, "");
	if (text.includes("spreadsheets/d/"))
		throw problem("That is the address of the spreadsheet. What is needed is the ID of its script.");
	const id = /\/(?:projects|d)\/([\w-]+)/.exec(text)?.[1] ?? text;
	if (!SCRIPT_ID.test(id))
		throw problem(
			`“${id}” is not the ID of a script, which is about 57 characters long: letters, digits, - and _. This has ${id.length} characters.`,
		);
	return id;
}

/** Returns the ID of the script that `.clasp.json` names. @param text the file, which may be the bare ID or address; null if there is none. */
export function storedScriptId(text: string | null): string {
	if (text === null) throw problem("There is no .clasp.json that says which script to push to.");
	const stored = idOrAddress(text);
	if (stored.startsWith("PUT-")) throw problem(".clasp.json does not say yet which script to push to.");
	try {
		return scriptIdFrom(stored);
	} catch (error) {
		throw new NoScriptId(`.clasp.json has no script ID that can be used. ${(error as Error).message}`);
	}
}

function idOrAddress(text: string): string {
	const content = text.replace(/^\uFEFF/, "").trim();
	if (!content.startsWith("{")) return content;
	const { scriptId } = settingsIn(content);
	if (typeof scriptId !== "string" || scriptId.trim() === "") throw problem(".clasp.json has no script ID.");
	return scriptId.trim();
}

function settingsIn(json: string): { readonly scriptId?: unknown } {
	try {
		return JSON.parse(json);
	} catch {
		throw problem(".clasp.json cannot be read: a quotation mark, comma or brace is missing or too many.");
	}
}

/** Returns a `.clasp.json` that names a script. */
export const claspProject = (scriptId: string): string =>
	`${JSON.stringify({ scriptId, rootDir: "dist" }, null, "\t")}\n`;
