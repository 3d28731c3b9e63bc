import { stat, writeFile } from "node:fs/promises";
import { moduleFor } from "../i18n/registeredLanguages.ts";
import { tabProblemSentence } from "../i18n/tabProblemSentence.ts";
import { machineLocale } from "../preview/machineLocale.ts";
import { namedFile, pathOf, Refusal } from "../preview/namedFile.ts";
import type { OpenedFile } from "../preview/opened.ts";
import { FileProblem, openFile } from "../preview/openFile.ts";
import { saveXlsx } from "../preview/saveXlsx.ts";
import { csvText } from "./csvText.ts";
import { listJson } from "./listJson.ts";
import { localeOfCells } from "./localeOfCells.ts";
import { type Options, optionsFrom } from "./options.ts";
import { printed } from "./printed.ts";
import { settingsSheetOf, type TieredFile, tieredFile } from "./tieredFile.ts";
import { withResults } from "./withResults.ts";

/** The codes with which the command ends; 0 where all is well. */
const EXIT = { notTiered: 1, notRead: 2 } as const;

const machine = moduleFor(machineLocale());

async function tiers(given: readonly string[]): Promise<void> {
	const options = optionsFrom(given, machine.terminal());
	await refuseToOverwrite(options);
	const opened = await openedFile(options.file);
	const tiered = tieredFile(opened, localeOf(opened, options), options, await settingsSheet(options));
	if ("problem" in tiered) {
		console.error(tabProblemSentence(tiered.problem, tiered.settings.language.words));
		process.exitCode = EXIT.notTiered;
		return;
	}
	if (options.out !== undefined) await save(options.out, tiered);
	const json = listJson(tiered);
	console.log(options.json ? JSON.stringify(json) : printed(json, tiered));
	if (options.json || options.out === undefined) return;
	console.log(`\n${moduleFor(tiered.settings.language.words.tag).terminal().saved(options.out)}`);
}

/** Refuses an output that is one of the files that are read. */
async function refuseToOverwrite({ out, file, settings }: Options): Promise<void> {
	if (out === undefined) return;
	for (const read of [file, ...(settings === undefined ? [] : [settings])])
		if (await isSameFile(out, read)) throw new Refusal(machine.terminal().sameFile(read));
}

/** True if two names mean one file: by the same path, through a link, or in other letters where the disk ignores case. */
async function isSameFile(one: string, other: string): Promise<boolean> {
	const [path, otherPath] = [pathOf(one), pathOf(other)];
	if (path === otherPath) return true;
	try {
		// numbers of files may be larger than a double keeps
		const [a, b] = await Promise.all([path, otherPath].map((name) => stat(name, { bigint: true })));
		return a!.dev === b!.dev && a!.ino === b!.ino;
	} catch {
		return false; // one of them does not exist
	}
}

async function openedFile(name: string): Promise<OpenedFile> {
	const texts = machine.preview();
	const file = await namedFile(name, texts);
	try {
		return await openFile(file.bytes, file.name);
	} catch (error) {
		throw error instanceof FileProblem ? new Refusal(texts[error.kind](name)) : error;
	}
}

/** Where neither the person nor the file shows it, the machine does. */
const localeOf = (opened: OpenedFile, options: Options): string =>
	options.locale ?? opened.locale ?? localeOfCells(opened) ?? machine.tag.replace("-", "_");

async function settingsSheet({ settings }: Options) {
	if (settings === undefined) return undefined;
	const sheet = settingsSheetOf(await openedFile(settings));
	if (sheet === undefined)
		throw new Refusal(machine.terminal().noSettings(settings, machine.server().settings.tab));
	return sheet;
}

async function save(name: string, tiered: TieredFile): Promise<void> {
	const sheets = withResults(tiered);
	const list = sheets[tiered.opened.sheets.indexOf(tiered.sheet)]!;
	const content = /\.csv$/i.test(name) ? csvText(list, tiered.port.locale) : await saveXlsx(sheets);
	await writeFile(pathOf(name), content).catch(() => {
		throw new Refusal(machine.terminal().notSaved(name));
	});
}

// whoever reads the output may have seen enough: "| head"
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
	if (error.code !== "EPIPE") throw error;
});

await tiers(process.argv.slice(2)).catch((error: unknown) => {
	if (!(error instanceof Refusal)) throw error;
	console.error(error.message);
	process.exitCode = EXIT.notRead;
});
