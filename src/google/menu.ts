import { language } from "../i18n/language.ts";
import type { Port } from "../workbook/port.ts";
import { readWorkbook } from "./readWorkbook.ts";
import { services } from "./services.ts";
import { sheetsOf } from "./sheets.ts";

/**
 * Builds the add-on's menu when a file is opened. Must not read the file: it runs before the user has authorized the add-on
 * (AuthMode.NONE), when only the menu and calls without authorization are allowed.
 */
export function buildMenu(): void {
	addOnMenu().addToUi();
}

/** Returns the add-on's menu, which nobody sees before `addToUi`. */
export function addOnMenu() {
	const { words } = language(userLocale());
	return services()
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
		.addItem(words.menu.fit, "fitToListAgain")
		.addItem(words.menu.restore, "restoreDefaultSettings")
		.addSeparator()
		.addItem(words.menu.remove, "openRemoval");
}

/** Google lists no authorization for this call. If it is refused after all, use English. */
export function userLocale(): string | null {
	try {
		return services().Session.getActiveUserLocale();
	} catch {
		return null;
	}
}

/**
 * Shows the sidebar, opened at one of its screens. Each language has a page of its own.
 *
 * @param localeOf returns the locale whose language to use for the file.
 */
export function showSidebar(
	localeOf: (port: Port) => string,
	first: "home" | keyof typeof FIRST_SCREENS,
): void {
	const { HtmlService, SpreadsheetApp } = services();
	const { words } = language(sidebarLocale(localeOf));
	const page = HtmlService.createHtmlOutputFromFile(`Sidebar_${words.tag.slice(0, 2)}`);
	page.setTitle(words.sidebar.title);
	SpreadsheetApp.getUi().showSidebar(first === "home" ? page : page.append(FIRST_SCREENS[first]));
}

/** Falls back to the spreadsheet's locale if reading fails, so that the sidebar opens and can show the problem. */
function sidebarLocale(localeOf: (port: Port) => string): string {
	const host = services();
	try {
		return localeOf(readWorkbook(sheetsOf(host), host));
	} catch {
		return host.SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale();
	}
}

/** Elements that tell the page which screen to open. */
const FIRST_SCREENS = {
	share: '<template id="share-first"></template>',
	removal: '<template id="removal-first"></template>',
} as const;
