/**
 * Every function that Apps Script may call, in one list. The build turns each export into a top-level function with the
 * same name, parameters and help text.
 */
import { formulas } from "./functions/formulas.ts";
import { answer, answerAtOnce, carryOut, carryOutFromMenu } from "./google/carryOut.ts";
import { lookUp } from "./google/lookUp.ts";
import { buildMenu, showSidebar } from "./google/menu.ts";
import { fileLocale, today } from "./google/surroundings.ts";
import type { Server } from "./sidebar/contract.ts";
import { addCustomer } from "./sidebar/endpoints/addCustomer.ts";
import { begin } from "./sidebar/endpoints/begin.ts";
import { cards } from "./sidebar/endpoints/cards.ts";
import { follow } from "./sidebar/endpoints/follow.ts";
import { home } from "./sidebar/endpoints/home.ts";
import { newCustomer } from "./sidebar/endpoints/newCustomer.ts";
import { openTab } from "./sidebar/endpoints/openTab.ts";
import { referrals } from "./sidebar/endpoints/referrals.ts";
import { removal, remove } from "./sidebar/endpoints/removal.ts";
import { review } from "./sidebar/endpoints/review.ts";
import { save } from "./sidebar/endpoints/save.ts";
import { saveSetUp } from "./sidebar/endpoints/saveSetUp.ts";
import { selected } from "./sidebar/endpoints/selected.ts";
import { setUp } from "./sidebar/endpoints/setUp.ts";
import { share } from "./sidebar/endpoints/share.ts";
import { showCell } from "./sidebar/endpoints/showCell.ts";
import { thinHistory, thinning } from "./sidebar/endpoints/thinning.ts";
import { thisRow } from "./sidebar/endpoints/thisRow.ts";
import { applyChanges, whatIf } from "./sidebar/endpoints/whatIf.ts";
import { freezeFormulas } from "./workbook/freeze/freezeFormulas.ts";
import { buildPlaybook } from "./workbook/playbook/buildPlaybook.ts";
import { linkFormulas } from "./workbook/settings/linkFormulas.ts";
import { restoreDefaults } from "./workbook/settings/restoreDefaults.ts";
import { buildTeamPage } from "./workbook/team/buildTeamPage.ts";
import { tierCustomers } from "./workbook/tierCustomers.ts";
import { buildTree } from "./workbook/tree/buildTree.ts";

// When a file is opened or the add-on installed
export const onOpen = () => buildMenu();
export const onInstall = () => buildMenu();

// The menu
export const tierMyCustomers = () => carryOutFromMenu(tierCustomers);
export const openSidebar = () => showSidebar("home");
export const openShare = () => showSidebar("share");
export const showPlaybook = () => carryOutFromMenu(buildPlaybook("playbook"));
export const showReferralTree = () => carryOutFromMenu(buildTree);
export const linkFormulasToSettings = () => carryOutFromMenu(linkFormulas);
export const restoreDefaultSettings = () => carryOutFromMenu(restoreDefaults);
export const openRemoval = () => showSidebar("removal");

// The sidebar
export const sidebarHome: Server["sidebarHome"] = () => lookUp(home);
export const sidebarTier: Server["sidebarTier"] = () => carryOut(tierCustomers);
export const sidebarSetUp: Server["sidebarSetUp"] = (tab) => lookUp(setUp(tab));
export const sidebarSaveSetUp: Server["sidebarSaveSetUp"] = (choice) => carryOut(saveSetUp(choice));
export const sidebarShowCell: Server["sidebarShowCell"] = (tab, cell) => carryOut(showCell(tab, cell));
export const sidebarWhatIf: Server["sidebarWhatIf"] = (changes) => lookUp(whatIf(changes));
export const sidebarApply: Server["sidebarApply"] = (changes) => carryOut(applyChanges(changes));
export const sidebarReview: Server["sidebarReview"] = (ask) => answerAtOnce(review(ask));
export const sidebarCards: Server["sidebarCards"] = (tab, customers, viewer) =>
	lookUp(cards(tab, customers, viewer));
export const sidebarFollow: Server["sidebarFollow"] = (tab, customer) => answerAtOnce(follow(tab, customer));
export const sidebarThisRow: Server["sidebarThisRow"] = (tab, viewer) => lookUp(thisRow(tab, viewer));
export const sidebarSave: Server["sidebarSave"] = (batch) => answer(save(batch));
export const sidebarSelected: Server["sidebarSelected"] = () => lookUp(selected);
export const sidebarNewCustomer: Server["sidebarNewCustomer"] = () => lookUp(newCustomer);
export const sidebarAddCustomer: Server["sidebarAddCustomer"] = (tab, facts, reviewer) =>
	carryOut(addCustomer(tab, facts, reviewer));
export const sidebarReferrals: Server["sidebarReferrals"] = () => lookUp(referrals);
export const sidebarOpenTab: Server["sidebarOpenTab"] = (tab) => carryOut(openTab(tab));
export const sidebarThinning: Server["sidebarThinning"] = () => lookUp(thinning);
export const sidebarThinHistory: Server["sidebarThinHistory"] = (before) => carryOut(thinHistory(before));
export const sidebarBegin: Server["sidebarBegin"] = (choice) => carryOut(begin(choice));
export const sidebarShare: Server["sidebarShare"] = () => lookUp(share(Object.keys(allFormulas)));
export const sidebarFreeze: Server["sidebarFreeze"] = () =>
	carryOut(freezeFormulas(Object.keys(allFormulas)));
export const sidebarRemoval: Server["sidebarRemoval"] = () => lookUp(removal);
export const sidebarRemove: Server["sidebarRemove"] = (unwanted) => carryOut(remove(unwanted));
export const sidebarTeamPage: Server["sidebarTeamPage"] = (withMoney) =>
	carryOut(buildTeamPage(withMoney === true));

// Formulas
const allFormulas = formulas({ locale: fileLocale, today });
export const {
	CUSTOMER_TIER,
	CUSTOMER_SCORE,
	CUSTOMER_TIER_RANGE,
	CUSTOMER_WHY,
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
