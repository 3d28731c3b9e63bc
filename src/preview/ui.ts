import type { Host } from "../google/host.ts";
import { onlyWhatIsHere } from "./onlyWhatIsHere.ts";

type HostUi = ReturnType<Host["SpreadsheetApp"]["getUi"]>;
type HostMenu = ReturnType<HostUi["createAddonMenu"]>;
type HostHtml = ReturnType<Host["HtmlService"]["createHtmlOutputFromFile"]>;

/** An item of the add-on's menu; a separator has no caption. */
export interface MenuLine {
	readonly caption?: string;
	readonly functionName?: string;
}

/** A page of the sidebar: the name of its file, its title, and the HTML that is appended. */
export interface ShownPage {
	file: string;
	title: string;
	added: string;
}

/** Shows what the add-on shows outside the cells. The page draws it, a test collects it. */
export interface Shown {
	menu(lines: MenuLine[]): void;
	toast(message: string, title: string, seconds: number): void;
	alert(message: string): void;
	/** Returns true where the person chooses OK. */
	confirm(title: string, message: string): boolean;
	sidebar(page: ShownPage): void;
}

/** Makes Apps Script's `Ui`. @param demandWindows throws where the current execution may show no windows. */
export function ui(shown: Shown, demandWindows: (call: string) => void): HostUi {
	return onlyWhatIsHere("Ui", {
		createAddonMenu() {
			const lines: MenuLine[] = [];
			const menu = onlyWhatIsHere("Menu", {
				addItem(caption: string, functionName: string) {
					lines.push({ caption, functionName });
					return menu;
				},
				addSeparator() {
					lines.push({});
					return menu;
				},
				addToUi: () => shown.menu(lines),
			}) as HostMenu;
			return menu;
		},
		ButtonSet: onlyWhatIsHere("ButtonSet", { OK_CANCEL: "OK_CANCEL" }),
		Button: onlyWhatIsHere("Button", { OK: "OK" }),
		alert(first: string, message?: string) {
			demandWindows("Ui.alert");
			if (message === undefined) return shown.alert(first);
			return shown.confirm(first, message) ? "OK" : "CANCEL";
		},
		showSidebar(output: object) {
			demandWindows("Ui.showSidebar");
			shown.sidebar(pages.get(output) ?? { file: "", title: "", added: "" });
		},
	});
}

const pages = new WeakMap<object, ShownPage>();

/** Makes Apps Script's `HtmlOutput` for a page. @param file its name, without the extension. */
export function page(file: string): HostHtml {
	const content = { file, title: "", added: "" };
	const output = onlyWhatIsHere("HtmlOutput", {
		setTitle(title: string) {
			content.title = title;
			return output;
		},
		append(html: string) {
			content.added += html;
			return output;
		},
	}) as HostHtml;
	pages.set(output, content);
	return output;
}
