import { type Context, createContext, runInContext } from "node:vm";
import type { Host } from "../google/host.ts";
import type { Behaviour } from "./behaviour.ts";
import type { Call } from "./customFunctions.ts";
import { functionDocs } from "./functionDocs.ts";
import { Headless, type Seen } from "./headlessWorkbook.ts";
import { localWorkbook } from "./localWorkbook.ts";
import type { OpenedCell, OpenedSheet } from "./opened.ts";
import { univerInNode } from "./univerInNode.ts";
import { workbookData } from "./workbookData.ts";

export type { Headless };

type Value = string | number | boolean | Date | null;

export interface HeadlessOptions {
	/** The text of Code.js. */
	readonly code: string;
	/** The cells of the one sheet "Sheet1", or several sheets by name. A text that begins with `=` is a formula. */
	readonly grid?: readonly (readonly Value[])[];
	readonly sheets?: Readonly<Record<string, readonly (readonly Value[])[]>> | readonly OpenedSheet[];
	/** The spreadsheet's locale, such as `da_DK`; `en_US` if left out. */
	readonly locale?: string;
	readonly name?: string;
	/** How Google behaves, where that is not the usual way. */
	readonly behaviour?: Partial<Behaviour>;
	/** Wraps the services that Code.js gets, so that a test can intercept calls. */
	readonly around?: (services: Host) => Host;
}

/** Opens a workbook without a page and runs Code.js on it, so that a test can check the cells. */
export async function openHeadless(options: HeadlessOptions): Promise<Headless> {
	const { openGrid } = await univerInNode();
	const name = options.name ?? "Practice";
	const sheets = openedSheets(options);
	const grid = openGrid(workbookData(name, sheets, options.behaviour));
	const seen: Seen = { toasts: [], alerts: [], menu: [], sidebar: undefined, questions: [], agrees: true };
	const workbook = localWorkbook(
		grid,
		{ name, sheets },
		options.locale ?? "en_US",
		{
			menu: (lines) => {
				seen.menu = lines;
			},
			toast: (message) => seen.toasts.push(message),
			alert: (message) => seen.alerts.push(message),
			confirm: (title, message) => {
				seen.questions.push(`${title}\n\n${message}`);
				return seen.agrees;
			},
			sidebar: (page) => {
				seen.sidebar = page;
			},
		},
		functionDocs(options.code),
		(services) => evaluate(options.code, options.around?.(services) ?? services, zonesOf(options)),
		options.behaviour,
	);
	return new Headless(workbook, seen, () => grid.univer.dispose());
}

/** A context in which Code.js was run, with the clock that it has, and the services that it sees now. */
interface Evaluated {
	readonly code: string;
	readonly clock: unknown;
	readonly zones: string;
	readonly context: Context;
	services: object;
}

/**
 * The context of the last workbook, for the next one: in a new one, Code.js builds its tables of headings again and runs
 * unoptimized, which takes a third of the time of a test. Only what Code.js looks up once decides if the next can use it.
 */
let last: Evaluated | undefined;

/** Runs Code.js in a context that has nothing but ECMAScript and the five services, and perhaps a clock of the test's. */
function evaluate(code: string, services: Host, zones: string): Call {
	const clock: unknown = "Date" in services ? services.Date : undefined;
	if (last?.code !== code || last.clock !== clock || last.zones !== zones) {
		const context = createContext({ ...services });
		runInContext(code, context, { filename: "Code.js" });
		last = { code, clock, zones, context, services };
	}
	const script = last;
	return (name, args) => {
		// The engine may keep a global of the language, such as Date; those of the services it looks up each time.
		if (script.services !== services) Object.assign(script.context, services);
		script.services = services;
		const found: unknown = script.context[name];
		if (typeof found !== "function") throw new Error(`Script function not found: ${name}`);
		return found(...args);
	};
}

/** The zones of the file and of the script, which the script looks up once. */
const zonesOf = ({ behaviour }: HeadlessOptions) => `${behaviour?.timeZone} ${process.env.TZ}`;

function openedSheets({ grid, sheets }: HeadlessOptions): readonly OpenedSheet[] {
	if (Array.isArray(sheets)) return sheets as readonly OpenedSheet[];
	const named = (sheets ?? { Sheet1: grid ?? [] }) as Record<string, readonly (readonly Value[])[]>;
	return Object.entries(named).map(([name, rows]) => ({
		name,
		rows: rows.map((row) => row.map(openedCell)),
	}));
}

function openedCell(value: Value): OpenedCell | null {
	if (value === null || value === "") return null;
	return typeof value === "string" && value.startsWith("=") ? { value: null, formula: value } : { value };
}
