import { readFile } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import { problemOfName } from "./openFile.ts";
import type { Words } from "./words.ts";

/** Ends a program; the message is one sentence for the person who started it. */
export class Refusal extends Error {}

/** The path of a file whose name is relative to the person's folder: npm itself changes to that of the project. */
export const pathOf = (name: string): string => resolve(process.env.INIT_CWD ?? ".", name);

/** Reads a file by its name. Throws a {@link Refusal}. */
export async function namedFile(name: string, texts: Words): Promise<{ name: string; bytes: Uint8Array }> {
	const problem = problemOfName(name);
	if (problem) throw new Refusal(texts[problem](name));
	const path = pathOf(name);
	try {
		return { name: basename(name), bytes: await readFile(path) };
	} catch (error) {
		const missing = (error as NodeJS.ErrnoException).code === "ENOENT";
		throw new Refusal(missing ? texts.noSuchFile(basename(name), dirname(path)) : texts.noAccess(name));
	}
}
