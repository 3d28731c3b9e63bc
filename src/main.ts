/**
 * All functions that Apps Script may call. The build turns each export into a top-level function with the same name,
 * parameters and help text.
 */
import type { Server } from "./contract/server.ts";
import { formulas } from "./functions/formulas.ts";
import { spreadsheetLocale, today, withMoments } from "./google/formulaEnvironment.ts";
import { buildMenu, showSidebar } from "./google/menu.ts";
import { runAction, runFromMenu, runViewAction, runWithoutLock } from "./google/runAction.ts";
import { runQuery } from "./google/runQuery.ts";
import { addCustomer } from "./sidebar/endpoints/addCustomer.ts";
import { customerCards } from "./sidebar/endpoints/customerCards.ts";
import { decideSame } from "./sidebar/endpoints/decideSame.ts";
import { addHeadings, asksBeforeFirstRun, firstLook } from "./sidebar/endpoints/firstLook.ts";
import { firstRun } from "./sidebar/endpoints/firstRun.ts";
import { listedCustomers } from "./sidebar/endpoints/listedCustomers.ts";
import { newCustomerForm } from "./sidebar/endpoints/newCustomerForm.ts";
import { openTab } from "./sidebar/endpoints/openTab.ts";
import { readHome } from "./sidebar/endpoints/readHome.ts";
import { readMore } from "./sidebar/endpoints/readMore.ts";
import { readPlan } from "./sidebar/endpoints/readPlan.ts";
import { readSetUp } from "./sidebar/endpoints/readSetUp.ts";
import { referralOverview } from "./sidebar/endpoints/referralOverview.ts";
import { removalPreview, removeAddOn } from "./sidebar/endpoints/removalPreview.ts";
import { saveAnswers } from "./sidebar/endpoints/saveAnswers.ts";
import { saveSetUp } from "./sidebar/endpoints/saveSetUp.ts";
import { selectedCustomers } from "./sidebar/endpoints/selectedCustomers.ts";
import { selectedRowCard } from "./sidebar/endpoints/selectedRowCard.ts";
import { sharedBoard } from "./sidebar/endpoints/sharedBoard.ts";
import { sharePreparation } from "./sidebar/endpoints/sharePreparation.ts";
import { showCell } from "./sidebar/endpoints/showCell.ts";
import { showCustomer } from "./sidebar/endpoints/showCustomer.ts";
import { startReview } from "./sidebar/endpoints/startReview.ts";
import { thinHistory, thinningPreview } from "./sidebar/endpoints/thinningPreview.ts";
import { applySettings, whatIf } from "./sidebar/endpoints/whatIf.ts";
import { irreversible, undoable } from "./undo/undoable.ts";
import { undoLast } from "./undo/undoLast.ts";
import { freezeFormulas } from "./workbook/freeze/freezeFormulas.ts";
import { keepInView } from "./workbook/keepInView/keepInView.ts";
import { buildPlaybook } from "./workbook/playbook/buildPlaybook.ts";
import { fileLocale } from "./workbook/reading/fileSettings.ts";
import { linkFormulas } from "./workbook/settings/linkFormulas.ts";
import { buildTeamPage } from "./workbook/team/buildTeamPage.ts";
import { fitAgain } from "./workbook/tierCustomers/fitAgain.ts";
import { restoreDefaults } from "./workbook/tierCustomers/restoreDefaults.ts";
import { tierCustomers } from "./workbook/tierCustomers/tierCustomers.ts";
import { buildTree } from "./workbook/tree/buildTree.ts";

// Called by Google when a file is opened or the add-on is installed
export const onOpen = () => buildMenu();
export const onInstall = () => buildMenu();

// The menu
export const tierMyCustomers = () =>
	runFromMenu(undoable(tierCustomers), {
		isNeeded: asksBeforeFirstRun,
		open: () => showSidebar(fileLocale, "begin"),
	});
export const openSidebar: Server["openSidebar"] = () => showSidebar(fileLocale, "home");
export const openReview = () => showSidebar(fileLocale, "review");
export const openPlan = () => showSidebar(fileLocale, "plan");
export const openNewCustomer = () => showSidebar(fileLocale, "newCustomer");
export const openWhatIf = () => showSidebar(fileLocale, "whatIf");
export const openSetUp = () => showSidebar(fileLocale, "setUp");
export const openHelp = () => showSidebar(fileLocale, "help");
export const openShare = () => showSidebar(fileLocale, "share");
export const showBoard = () => runFromMenu(undoable(openTab("board")));
export const showSummary = () => runFromMenu(undoable(openTab("summary")));
export const showHistory = () => runFromMenu(undoable(openTab("history")));
export const showSettings = () => runFromMenu(undoable(openTab("settings")));
export const showPlaybook = () => runFromMenu(undoable(buildPlaybook("playbook")));
export const showReferralTree = () => runFromMenu(undoable(buildTree));
export const linkFormulasToSettings = () => runFromMenu(undoable(linkFormulas));
export const undoLastChange = () => runFromMenu(undoLast);
export const fitToListAgain = () => runFromMenu(undoable(fitAgain));
export const restoreDefaultSettings = () => runFromMenu(undoable(restoreDefaults));
export const openRemoval = () => showSidebar(fileLocale, "removal");

// The sidebar
export const sidebarHome: Server["sidebarHome"] = () => runQuery(readHome);
export const sidebarCustomers: Server["sidebarCustomers"] = () => runQuery(listedCustomers);
export const sidebarPlan: Server["sidebarPlan"] = () => runQuery(readPlan);
export const sidebarMore: Server["sidebarMore"] = () => runQuery(readMore);
export const sidebarTier: Server["sidebarTier"] = (agreed) => runAction(undoable(tierCustomers), agreed);
export const sidebarFitAgain: Server["sidebarFitAgain"] = (agreed) => runAction(undoable(fitAgain), agreed);
export const sidebarUndo: Server["sidebarUndo"] = () => runAction(undoLast);
export const sidebarSetUp: Server["sidebarSetUp"] = (tab) => runQuery(readSetUp(tab));
export const sidebarSaveSetUp: Server["sidebarSaveSetUp"] = (choice, agreed) =>
	runAction(undoable(saveSetUp(choice)), agreed);
export const sidebarSame: Server["sidebarSame"] = (choice, agreed) =>
	runAction(undoable(decideSame(choice)), agreed);
export const sidebarShowCell: Server["sidebarShowCell"] = (tab, cell) => runAction(showCell(tab, cell));
export const sidebarWhatIf: Server["sidebarWhatIf"] = (changes) => runQuery(whatIf(changes));
export const sidebarApply: Server["sidebarApply"] = (changes, agreed) =>
	runAction(undoable(applySettings(changes)), agreed);
export const sidebarReview: Server["sidebarReview"] = (ask) => runWithoutLock(startReview(ask));
export const sidebarCards: Server["sidebarCards"] = (tab, customers, viewer) =>
	runQuery(customerCards(tab, customers, viewer));
export const sidebarFollow: Server["sidebarFollow"] = (tab, customer) =>
	runWithoutLock(showCustomer(tab, customer));
export const sidebarThisRow: Server["sidebarThisRow"] = (tab, viewer) =>
	runQuery(selectedRowCard(tab, viewer));
export const sidebarSave: Server["sidebarSave"] = (batch, agreed) =>
	runViewAction(undoable(saveAnswers(batch)), agreed);
export const sidebarSelected: Server["sidebarSelected"] = () => runQuery(selectedCustomers);
export const sidebarNewCustomer: Server["sidebarNewCustomer"] = () => runQuery(newCustomerForm);
export const sidebarAddCustomer: Server["sidebarAddCustomer"] = (tab, facts, reviewer, agreed) =>
	runAction(undoable(addCustomer(tab, facts, reviewer)), agreed);
export const sidebarReferrals: Server["sidebarReferrals"] = () => runQuery(referralOverview);
export const sidebarOpenTab: Server["sidebarOpenTab"] = (tab, agreed) =>
	runAction(undoable(openTab(tab)), agreed);
export const sidebarThinning: Server["sidebarThinning"] = () => runQuery(thinningPreview);
export const sidebarThinHistory: Server["sidebarThinHistory"] = (before) =>
	runAction(irreversible(thinHistory(before)));
export const sidebarFirstLook: Server["sidebarFirstLook"] = (answers) => runQuery(firstLook(answers));
export const sidebarAddHeadings: Server["sidebarAddHeadings"] = (answers, agreed) =>
	runAction(undoable(addHeadings(answers)), agreed);
export const sidebarBegin: Server["sidebarBegin"] = (choice, agreed) =>
	runAction(undoable(firstRun(choice)), agreed);
export const sidebarShare: Server["sidebarShare"] = () => runQuery(sharePreparation());
export const sidebarKeepInView: Server["sidebarKeepInView"] = (agreed) =>
	runAction(undoable(keepInView), agreed);
export const sidebarFreeze: Server["sidebarFreeze"] = (agreed) =>
	runAction(undoable(freezeFormulas()), agreed);
export const sidebarRemoval: Server["sidebarRemoval"] = () => runQuery(removalPreview);
export const sidebarRemove: Server["sidebarRemove"] = (unwanted) => runAction(removeAddOn(unwanted), true);
export const sidebarTeamPage: Server["sidebarTeamPage"] = (withMoney, agreed) =>
	runAction(undoable(buildTeamPage(withMoney === true)), agreed);
export const sidebarSharedBoard: Server["sidebarSharedBoard"] = (choice) => runQuery(sharedBoard(choice));

// Formulas
const allFormulas = withMoments(formulas({ locale: spreadsheetLocale, today }));
export const {
	CUSTOMER_TIER,
	CUSTOMER_SCORE,
	CUSTOMER_TIER_RANGE,
	CUSTOMER_WHY,
	CUSTOMER_NEXT_STEP,
	CUSTOMER_NEXT_QUESTION,
	CUSTOMER_WAY_UP,
	CUSTOMER_NET_PROFIT,
	CUSTOMER_PERSONA,
	CUSTOMER_OUTLOOK,
	CUSTOMER_REPORT,
	TIER_SUMMARY,
	WHALE_CURVE,
	TIER_MOVEMENT,
	REFERRAL_VALUE,
	TIER_COLUMNS,
	TIER_ROLE,
	TIER_ACTION,
} = allFormulas;
