/**
 * Every function that Apps Script may call, in one list. The build turns each export into a top-level function with the
 * same name, parameters and help text.
 */
import { formulas } from "./functions/formulas.ts";
import { carryOut, carryOutFromMenu } from "./google/carryOut.ts";
import { lookUp } from "./google/lookUp.ts";
import { buildMenu, showSidebar } from "./google/menu.ts";
import { fileLocale, today } from "./google/surroundings.ts";
import type { Server } from "./sidebar/contract.ts";
import { home } from "./sidebar/endpoints.ts";
import { tierCustomers } from "./workbook/tierCustomers.ts";

// When a file is opened or the add-on installed
export const onOpen = () => buildMenu();
export const onInstall = () => buildMenu();

// The menu
export const tierMyCustomers = () => carryOutFromMenu(tierCustomers);
export const openSidebar = () => showSidebar();

// The sidebar
export const sidebarHome: Server["sidebarHome"] = () => lookUp(home);
export const sidebarTier: Server["sidebarTier"] = () => carryOut(tierCustomers);

// Formulas
export const {
	CUSTOMER_TIER,
	CUSTOMER_SCORE,
	CUSTOMER_TIER_RANGE,
	CUSTOMER_WHY,
	CUSTOMER_NEXT_QUESTION,
	CUSTOMER_WAY_UP,
	CUSTOMER_NET_PROFIT,
	TIER_COLUMNS,
	TIER_ROLE,
	TIER_ACTION,
} = formulas({ locale: fileLocale, today });
