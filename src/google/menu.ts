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
	const { menu, sidebar } = language(userLocale()).words;
	const { places, links } = sidebar;
	return services()
		.SpreadsheetApp.getUi()
		.createAddonMenu()
		.addItem(menu.tier, "tierMyCustomers")
		.addSeparator()
		.addItem(places.overview, "openSidebar")
		.addItem(places.review, "openReview")
		.addItem(places.plan, "openPlan")
		.addSeparator()
		.addItem(links.board, "showBoard")
		.addItem(links.summary, "showSummary")
		.addItem(links.playbook, "showPlaybook")
		.addItem(links.tree, "showReferralTree")
		.addItem(links.history, "showHistory")
		.addItem(links.settings, "showSettings")
		.addSeparator()
		.addItem(links.newCustomer, "openNewCustomer")
		.addItem(links.whatIf, "openWhatIf")
		.addItem(links.setUp, "openSetUp")
		.addItem(links.share, "openShare")
		.addSeparator()
		.addItem(menu.undo, "undoLastChange")
		.addSeparator()
		.addItem(menu.link, "linkFormulasToSettings")
		.addItem(menu.fit, "fitToListAgain")
		.addItem(menu.restore, "restoreDefaultSettings")
		.addSeparator()
		.addItem(links.help, "openHelp")
		.addItem(menu.remove, "openRemoval");
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
	review: '<template id="review-first"></template>',
	plan: '<template id="plan-first"></template>',
	newCustomer: '<template id="newCustomer-first"></template>',
	whatIf: '<template id="whatIf-first"></template>',
	setUp: '<template id="setUp-first"></template>',
	share: '<template id="share-first"></template>',
	help: '<template id="help-first"></template>',
	removal: '<template id="removal-first"></template>',
	begin: '<template id="begin-first"></template>',
} as const;
