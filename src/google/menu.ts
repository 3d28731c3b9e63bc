import { language } from "../i18n/language.ts";
import type { Port } from "../workbook/port.ts";
import { readWorkbook } from "./readWorkbook.ts";
import { services } from "./services.ts";
import { sheetsOf } from "./sheets.ts";

/**
 * Builds the add-on's menu when a file is opened. Runs before anybody has let us in (AuthMode.NONE), where only the menu and
 * calls that need no authorization are allowed: so nothing here reads the file.
 */
export function buildMenu(): void {
	const { words } = language(userLocale());
	services()
		.SpreadsheetApp.getUi()
		.createAddonMenu()
		.addItem(words.menu.tier, "tierMyCustomers")
		.addItem(words.menu.sidebar, "openSidebar")
		.addSeparator()
		.addItem(words.menu.playbook, "showPlaybook")
		.addItem(words.menu.tree, "showReferralTree")
		.addItem(words.menu.share, "openShare")
		.addSeparator()
		.addItem(words.menu.undo, "undoLastChange")
		.addSeparator()
		.addItem(words.menu.link, "linkFormulasToSettings")
		.addItem(words.menu.restore, "restoreDefaultSettings")
		.addSeparator()
		.addItem(words.menu.remove, "openRemoval")
		.addToUi();
}

/** Google lists no authorization for this call; should it be refused all the same, the menu speaks English. */
function userLocale(): string | null {
	try {
		return services().Session.getActiveUserLocale();
	} catch {
		return null;
	}
}

/**
 * Shows the sidebar: its first screen, or another one that the menu leads to. Each language has a page of its own.
 *
 * @param localeOf the locale that the file is to be spoken to in.
 */
export function showSidebar(localeOf: (port: Port) => string, first: "home" | keyof typeof FIRST_SCREENS): void {
	const { HtmlService, SpreadsheetApp } = services();
	const { words } = language(sidebarLocale(localeOf));
	const page = HtmlService.createHtmlOutputFromFile(`Sidebar_${words.tag.slice(0, 2)}`);
	page.setTitle(words.sidebar.title);
	SpreadsheetApp.getUi().showSidebar(first === "home" ? page : page.append(FIRST_SCREENS[first]));
}

/** Where the file cannot be read, the spreadsheet's: the sidebar opens all the same, and says what is in the way. */
function sidebarLocale(localeOf: (port: Port) => string): string {
	const host = services();
	const spreadsheet = host.SpreadsheetApp.getActiveSpreadsheet();
	try {
		return localeOf(readWorkbook(sheetsOf(spreadsheet), host));
	} catch {
		return spreadsheet.getSpreadsheetLocale();
	}
}

/** By this the page knows where to begin. */
const FIRST_SCREENS = {
	share: '<template id="share-first"></template>',
	removal: '<template id="removal-first"></template>',
} as const;
