import { currentSheets } from "../currentSheets.ts";
import type { FunctionDoc } from "../functionDocs.ts";
import { type LocalWorkbook, localWorkbook } from "../localWorkbook.ts";
import type { OpenedFile } from "../opened.ts";
import { FileProblem, openFile } from "../openFile.ts";
import { overTheWire } from "../overTheWire.ts";
import { practiceFile } from "../practiceFile.ts";
import { saveXlsx } from "../saveXlsx.ts";
import { hasDecimalComma } from "../typed.ts";
import { type Words, words } from "../words.ts";
import { workbookData } from "../workbookData.ts";
import { addonMenu } from "./addonMenu.ts";
import { hideBeginning, labelBeginning, showBeginning } from "./beginning.ts";
import { codeFrame, type Evaluate } from "./codeFrame.ts";
import { localDecimals } from "./decimalCommas.ts";
import { element } from "./element.ts";
import { followFormulaMessages } from "./formulaMessage.ts";
import { givenFiles } from "./givenFiles.ts";
import { keepInView } from "./keepInView.ts";
import { showAlert, showQuestion, showToast } from "./messages.ts";
import { pageGrid } from "./pageGrid.ts";
import { placesByKeyboard } from "./places.ts";
import { questions } from "./questions.ts";
import { showCharts } from "./showCharts.ts";
import { sidebar } from "./sidebar.ts";

/** The answer of `/start.json`. */
interface Start {
	readonly fileName: string | null;
	/** True where a person first chooses a file or a practice list. */
	readonly offersChoice: boolean;
	readonly docs: readonly FunctionDoc[];
}

/** The open workbook and its file. */
let current: { readonly workbook: LocalWorkbook; readonly file: OpenedFile } | undefined;

/** How long it shows in what the workbook differs from its file. */
const DIFFERENCES_SECONDS = 20;

const locale = element<HTMLSelectElement>("locale");
const texts = () => words(locale.value);
const showMenu = addonMenu((name) => void runFromMenu(name));
const scriptQuestions = questions(showQuestion);
const panel = sidebar(async (name, args) =>
	overTheWire(await current?.workbook.run(name, args.map(overTheWire))),
);

async function open(file: OpenedFile, docs: readonly FunctionDoc[], evaluate: Evaluate): Promise<void> {
	panel.close();
	const focused = document.activeElement as HTMLElement | null;
	current?.workbook.standIn.book.grid.univer.dispose();
	const container = document.createElement("div");
	container.className = "sheet";
	element("grid").replaceChildren(container);
	if (file.locale) choose(file.locale);
	const grid = pageGrid(container, workbookData(file.name, file.sheets));
	const shown = {
		menu: showMenu,
		toast: showToast,
		alert: showAlert,
		confirm: scriptQuestions.confirm,
		sidebar: panel.show,
	};
	const workbook = localWorkbook(grid, file, locale.value, shown, docs, evaluate);
	current = { workbook, file };
	hideBeginning();
	element<HTMLButtonElement>("save").disabled = false;
	localDecimals(workbook.standIn.book);
	followFormulaMessages(workbook);
	showCharts(workbook, container);
	keepInView(workbook.standIn.book, container);
	await applyLanguage();
	giveBackFocus(container, focused);
}

/** Univer takes the focus when it opens: from a person who is elsewhere, and from the menu, which comes first on the page. */
function giveBackFocus(container: HTMLElement, focused: HTMLElement | null): void {
	if (!container.contains(document.activeElement)) return;
	(focused?.isConnected ? focused : document.body).focus();
}

/** Chooses a locale. One that a file brings, and the page does not offer yet, is added. */
function choose(name: string): void {
	if (![...locale.options].some(({ value }) => value === name)) {
		const tag = name.replace("_", "-");
		locale.add(new Option(new Intl.DisplayNames([tag], { type: "language" }).of(tag) ?? name, name));
	}
	locale.value = name;
}

/** Univer's number format for a locale. It knows languages only, so a Swiss German gets the English one. */
const numberLocale = (name: string) => (hasDecimalComma(name) ? (name.slice(0, 2) as "da") : "en");

/** Puts the page and the add-on's menu into the chosen language. */
async function applyLanguage(): Promise<void> {
	label(texts(), locale.value, current?.file.name ?? "");
	if (!current) return;
	const { book } = current.workbook.standIn;
	book.locale = locale.value;
	book.grid.workbook.setNumfmtLocal(numberLocale(locale.value));
	await current.workbook.run("onOpen", [{ authMode: "NONE" }], "NONE");
}

async function runFromMenu(name: string): Promise<void> {
	element("working").textContent = texts().working;
	try {
		await scriptQuestions.during(() => whileShown("working", async () => current?.workbook.run(name, [])));
	} catch (error) {
		showAlert(texts().failed((error as { message?: string }).message ?? String(error)));
	}
}

async function openBytes(bytes: ArrayBuffer, name: string, docs: readonly FunctionDoc[], evaluate: Evaluate) {
	try {
		const file = await openFile(new Uint8Array(bytes), name);
		await open(file, docs, evaluate);
		sayWhatDiffers(file);
	} catch (error) {
		if (!(error instanceof FileProblem)) throw error;
		showAlert(texts()[error.kind](name));
	}
}

/** Says what of a file was left out, and what was read otherwise than it says. */
function sayWhatDiffers({ name, leftOut = [], repairs = [] }: OpenedFile): void {
	const { leftOut: withoutParts, parts, repaired } = texts();
	const missing = leftOut.map((part) => parts[part]);
	const lines = repairs.map(({ line }) => line);
	if (missing.length > 0) showToast(withoutParts(name, missing), "", DIFFERENCES_SECONDS);
	if (lines.length > 0) showToast(repaired.strayQuote(name, lines), "", DIFFERENCES_SECONDS);
}

async function save(docs: readonly FunctionDoc[]): Promise<void> {
	if (!current) return;
	const { workbook, file } = current;
	await workbook.idle();
	const ours = docs.filter((doc) => doc.custom).map((doc) => doc.name);
	const name = `${file.name.replace(/\.[^.]*$/, "")}.xlsx`;
	const { book } = workbook.standIn;
	download(await saveXlsx(currentSheets(book, ours)), name);
	showToast(texts().saved(name));
}

/** The function of the menu that opens the sidebar. */
const OPEN_SIDEBAR = "openSidebar";

async function start(): Promise<void> {
	locale.value = navigator.language.startsWith("da") ? "da_DK" : "en_US";
	label(texts(), locale.value, "");
	const { docs, fileName, offersChoice } = (await (await fetch("start.json")).json()) as Start;
	const evaluate = await codeFrame();
	if (fileName) await openBytes(await (await fetch("file")).arrayBuffer(), fileName, docs, evaluate);
	const take = async (file: File) => {
		const isFirst = current === undefined;
		await whileShown("loading", async () => openBytes(await file.arrayBuffer(), file.name, docs, evaluate));
		// who comes from the web has not read how to begin
		if (isFirst && current) await runFromMenu(OPEN_SIDEBAR);
	};
	if (offersChoice) {
		showBeginning((file) => void take(file));
		label(texts(), locale.value, "");
	} else if (!current) await open(practiceFile(new Date(), locale.value), docs, evaluate);
	givenFiles((file) => void take(file));
	placesByKeyboard();
	locale.addEventListener("change", () => {
		panel.close();
		void applyLanguage();
	});
	element("save").addEventListener("click", () => void save(docs));
}

void whileShown("loading", start);

/** Downloads a file. */
export function download(bytes: Uint8Array, name: string): void {
	const link = document.createElement("a");
	link.href = URL.createObjectURL(new Blob([bytes as BlobPart]));
	link.download = name;
	link.click();
	URL.revokeObjectURL(link.href);
}

/** Puts the page's own words into the chosen language. */
export function label(texts: Words, locale: string, fileName: string): void {
	document.documentElement.lang = locale.slice(0, 2);
	document.title = fileName === "" ? "Customer Tiers" : `${fileName} – Customer Tiers`;
	const textById: Record<string, string> = {
		"file-name": fileName || "Customer Tiers",
		title: `Customer Tiers · ${texts.title}`,
		open: texts.open,
		save: texts.save,
		"menu-button": `${texts.extensions} ▸ Customer Tiers`,
		"locale-label": texts.locale,
		"alert-close": texts.closeMessage,
		"question-ok": texts.closeMessage,
		"question-cancel": texts.cancel,
		"loading-text": texts.loading,
		drop: texts.drop,
		skip: texts.skip,
	};
	for (const [id, text] of Object.entries(textById)) element(id).textContent = text;
	labelBeginning(texts);
	element("sidebar-close").ariaLabel = texts.closeSidebar;
	element("grid").ariaLabel = texts.cells;
}

/** Shows an element while work is done. Waits first until the page has drawn it. */
export async function whileShown<T>(id: "working" | "loading", work: () => Promise<T>): Promise<T> {
	const shown = element(id);
	shown.hidden = false;
	await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
	try {
		return await work();
	} finally {
		shown.hidden = true;
	}
}
