import { parseArgs } from "node:util";
import type { TerminalWords, ValueOption } from "../i18n/words/terminal.ts";
import { Refusal } from "../preview/namedFile.ts";
import { isPlausibleDay, MS_PER_DAY } from "../table/dayOf.ts";
import type { Day } from "../tiering/facts.ts";

/** What the command is to do. An option that was not given is undefined. */
export interface Options {
	readonly file: string;
	readonly json: boolean;
	/** As a spreadsheet names it: "da_DK". */
	readonly locale: string | undefined;
	readonly reviewDate: Day | undefined;
	readonly margin: number | undefined;
	readonly hourCost: number | undefined;
	readonly settings: string | undefined;
	readonly out: string | undefined;
}

/** Reads the value of each option; undefined if it cannot be used. */
const READERS = {
	"--locale": localeIn,
	"--review-date": dayIn,
	"--margin": marginIn,
	"--hour-cost": amountIn,
	"--settings": (text: string) => text || undefined,
	"--out": (text: string) => (/\.(csv|xlsx)$/i.test(text) ? text : undefined),
} as const satisfies Record<ValueOption, (text: string) => unknown>;

type Values = { [Name in ValueOption]?: ReturnType<(typeof READERS)[Name]> };

const isValueOption = (name: string): name is ValueOption => name in READERS;

/** Reads the words of the command line. Throws a {@link Refusal}. */
export function optionsFrom(given: readonly string[], words: TerminalWords): Options {
	const names = (Object.keys(READERS) as ValueOption[]).map((name) => [name.slice(2), { type: "string" }]);
	// not `strict`: its messages are English, and several sentences long
	const { tokens } = parseArgs({
		args: [...given],
		options: { json: { type: "boolean" }, ...Object.fromEntries(names) },
		strict: false,
		tokens: true,
	});
	const files: string[] = [];
	const values: Values = {};
	let json = false;
	for (const token of tokens) {
		if (token.kind === "positional") files.push(token.value);
		if (token.kind !== "option") continue;
		const { rawName, value } = token;
		if (rawName === "--json" && value === undefined) json = true;
		else if (isValueOption(rawName))
			Object.assign(values, { [rawName]: optionValue(rawName, value ?? "", words) });
		else throw new Refusal(words.unknownOption(value === undefined ? rawName : `${rawName}=${value}`));
	}
	const [file, ...others] = files;
	if (file === undefined) throw new Refusal(words.noFile);
	if (others.length > 0) throw new Refusal(words.severalFiles(files.join(", ")));
	return {
		file,
		json,
		locale: values["--locale"],
		reviewDate: values["--review-date"],
		margin: values["--margin"],
		hourCost: values["--hour-cost"],
		settings: values["--settings"],
		out: values["--out"],
	};
}

function optionValue(option: ValueOption, text: string, words: TerminalWords): unknown {
	const value = READERS[option](text);
	if (value === undefined) throw new Refusal(words.badValue(option, text));
	return value;
}

/** Takes da-DK, da_DK and da. */
function localeIn(text: string): string | undefined {
	const [, language, country] = /^([a-z]{2})(?:[-_]([a-z]{2}))?$/i.exec(text) ?? [];
	if (language === undefined) return undefined;
	return country === undefined
		? language.toLowerCase()
		: `${language.toLowerCase()}_${country.toUpperCase()}`;
}

function dayIn(text: string): Day | undefined {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
	const ms = Date.parse(text);
	// 31 February would become a day of March
	if (Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== text) return undefined;
	return isPlausibleDay(ms / MS_PER_DAY) ? ms / MS_PER_DAY : undefined;
}

/** Takes 0.3 and 30%. Not 30, which might be meant as either. */
function marginIn(text: string): number | undefined {
	const [, figure, percent] = /^(-?\d+(?:\.\d+)?)(%?)$/.exec(text) ?? [];
	const margin = percent === "%" ? Number(figure) / 100 : Number(figure);
	return Math.abs(margin) <= 1 ? margin : undefined;
}

/** Takes no thousands and no decimal comma: 1,200 might be meant as either. */
function amountIn(text: string): number | undefined {
	return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined;
}
