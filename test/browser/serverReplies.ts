import type {
	Home,
	NewCustomer,
	Referrals,
	Removal,
	Selected,
	SetUp,
	Share,
	Thinning,
	WhatIf,
} from "../../src/contract/server.ts";
import { defaultPolicy } from "../../src/tiering/defaultPolicy.ts";
import { reviewServer } from "./reviewServer.ts";
import type { Replies } from "./sidebarAlone.ts";

export const HOME: Home = {
	tab: "Customers 2025",
	customers: 64,
	reviewer: "",
	knownShare: 0.71,
	places: [
		{ place: 1, customers: 9, provisional: 4 },
		{ place: 2, customers: 27, provisional: 11 },
		{ place: 3, customers: 15, provisional: 0 },
		{ place: 4, customers: 8, provisional: 0 },
		{ place: "needsFacts", customers: 5, provisional: 0 },
	],
	question: "usualMargin",
	noticed: 3,
	firstNoticed: [
		{ text: "“ca. 12.000” is no amount that we can read.", at: { tab: "Customers 2025", cell: "D17" } },
		{ text: "The column “Region” is not used.", at: null },
	],
	isFirst: false,
	idealCustomer: "Family firms who plan ahead and pay on time.",
	unreviewed: 12,
	plans: { open: 7, overdue: 2 },
	largeHistory: null,
	lastChange: null,
	overrides: { first: [], count: 0 },
	hasReferrals: true,
	assumed: null,
	diagnosis: "Leaning on one customer? Yes: Nordlys Tryk is 31\u00a0% of revenue (limit 25\u00a0%).",
};

const LONG = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft mbH";

export const SET_UP: SetUp = {
	tab: "Customers 2025",
	tabs: ["Customers 2025", `Archive ${LONG}`],
	headingRow: 4,
	headingRowChosen: false,
	headingRows: [
		{ row: 1, text: "Customer list, exported 3 January" },
		{ row: 4, text: "Kunde · By · Region · Omsætning · Timer · Dage · Noter" },
	],
	customers: 64,
	leftOut: { rows: 2, as: "1 total, 1 note" },
	facts: [
		fact("customer", "A", 1, { found: "Nordlys Tryk ApS", understood: "Nordlys Tryk ApS" }),
		fact("revenue", "D", 0.97, { found: "12.444,50 kr.", understood: "12,444.50" }),
		fact("profit", null, 0, null),
		fact("hours", "E", 0.7, { found: "31 t", understood: "31" }),
		{ ...fact("daysLate", null, 0.5, null), suggestion: "F" },
	],
	columns: [
		{ column: "A", heading: "Kunde", sample: "Nordlys Tryk ApS" },
		{ column: "B", heading: "By", sample: "Aarhus" },
		{ column: "C", heading: "Region", sample: LONG },
		{ column: "D", heading: "Omsætning", sample: "12.444,50 kr." },
		{ column: "E", heading: "Timer", sample: "31 t" },
		{ column: "F", heading: "Dage", sample: "14" },
		{ column: "G", heading: `Noter ${LONG}`, sample: "betaler altid til tiden" },
	],
	decisions: [],
	remarks: [
		{ text: "“ca. 12.000” is no amount that we can read.", at: { tab: "Customers 2025", cell: "D17" } },
	],
	needsMargin: true,
	assumedMargin: 0.3,
	hasHours: true,
	hourlyCost: null,
	currency: null,
};

export function fact(
	name: SetUp["facts"][number]["fact"],
	column: string | null,
	confidence: number,
	sample: SetUp["facts"][number]["sample"],
): SetUp["facts"][number] {
	return { fact: name, column, suggestion: null, confidence, chosen: false, sample };
}

/** What if with the current settings: nobody moves. */
export const UNCHANGED_WHAT_IF: WhatIf = {
	settings: [
		weight("criterion.netMargin", "Net margin", "high", 0.32),
		weight("criterion.hours", "Time they take, against what they pay for it", "normal", 0.2),
		weight("criterion.daysLate", "Days late", 7, 0.14),
		{
			key: "threshold.tier1",
			label: "Tier 1 begins at",
			section: "thresholds",
			kind: "number",
			value: 75,
			share: null,
		},
		{
			key: "limit.highMargin",
			label: "High margin",
			section: "limits",
			kind: "share",
			value: 0.4,
			share: null,
		},
	],
	places: HOME.places.map(({ place, customers }) => ({ place, now: customers, after: customers })),
	moved: 0,
	moves: [],
	provisional: { now: 15, after: 15 },
};

function weight(
	key: string,
	label: string,
	value: WhatIf["settings"][number]["value"],
	share: number,
): WhatIf["settings"][number] {
	return { key, label, section: "weights", kind: "weight", value, share };
}

/** What if with that many customers moving from Tier 2 to Tier 1. */
export const whatIfWithMoves = (count: number): WhatIf => ({
	settings: UNCHANGED_WHAT_IF.settings.map((setting) =>
		setting.share === null ? setting : { ...setting, share: 0.25 },
	),
	places: UNCHANGED_WHAT_IF.places.map((placement) => {
		const more = placement.place === 1 ? count : placement.place === 2 ? -count : 0;
		return { ...placement, after: placement.now + more };
	}),
	moved: count,
	moves: [`Nordlys Tryk ApS`, LONG, "Bo & Co"].slice(0, count).map((customer) => ({
		customer,
		from: { place: 2, isProvisional: false },
		to: { place: 1, isProvisional: true },
	})),
	provisional: { now: 15, after: 15 + count },
});

export const NEW_CUSTOMER: NewCustomer = {
	tab: "Customers 2025",
	reviewer: "Ane",
	policy: defaultPolicy,
	today: 20_400,
	places: HOME.places,
	names: ["Nordlys Tryk ApS", LONG, "Bo & Co"],
};

export const REFERRALS: Referrals = {
	tab: "1",
	reviewer: "Ane",
	column: "F",
	referred: 14,
	credits: 812_000,
	values: 812_000,
	near: [
		{
			found: "Nordlis Tryk",
			customers: [{ name: "Bo & Co", id: null, row: 6, traits: "6000|||||||", isShared: false }],
			meant: ["Nordlys Tryk ApS"],
		},
	],
	nearCount: 1,
	problems: [
		{ text: "F9: “Café Ærø” is given as their own referrer.", at: { tab: "Customers 2025", cell: "F9" } },
	],
	problemCount: 1,
	sources: [{ name: "Google ads", direct: 4, referred: 6, value: 91_000 }],
	sourceCount: 1,
	referrers: [
		{ name: "Nordlys Tryk ApS", referred: 5, value: 210_000, tier: { place: 3, isProvisional: false } },
		{ name: "Bo & Co", referred: 1, value: null, tier: { place: 2, isProvisional: true } },
	],
};

/** Removes lines from before 1 October 2024. */
export const THINNING: Thinning = { before: 19_997, lines: 48_000, goes: 31_204, theirs: 12 };

/** Three customers without an answer about the negotiation, one with 2 and one with 4. */
export const SELECTED: Selected = {
	tab: "Customers 2025",
	customers: [
		selected("Nordlys Tryk ApS", 5, {}),
		selected("Bo & Co", 6, { energy: 3 }),
		selected(LONG, 8, { negotiation: 2 }),
		selected("Café Ærø", 9, {}),
		selected("Møllers Maskinværksted", 12, { negotiation: 4 }),
	],
	others: 2,
	reviewer: "Ane",
};

function selected(
	name: string,
	row: number,
	replies: Selected["customers"][number]["answers"],
): Selected["customers"][number] {
	return { customer: { name, id: null, row, traits: `${row}000|||||||`, isShared: false }, answers: replies };
}

export const REMOVAL: Removal = {
	tabs: [
		{ name: "Tier summary", holds: "" },
		{ name: "Tier settings", holds: "3 changed settings" },
		{ name: "Tier history", holds: "48 lines, 12 reviews among them" },
	],
	columns: [{ tab: "Customers 2025", count: 12 }],
	narrowsFilter: true,
	answers: [
		{ tab: "7", on: "Customers 2025", heading: "Negotiation", answers: 12 },
		{ tab: "7", on: "Customers 2025", heading: "Set by hand: why", answers: 1 },
	],
	kept: "Customers 2025 AB27",
	unlinked: 2,
	failing: { count: 1, cells: "A plan for the coming year B4" },
};

export const SHARE: Share = {
	formulas: [
		{ tab: "Customers 2025", count: 12 },
		{ tab: "A report for the board with a rather long name", count: 2 },
	],
	unready: [
		{
			text: "F6 on “Customers 2025” shows #ERROR!. Fix or delete it; until then it stays a formula.",
			at: { tab: "Customers 2025", cell: "F6" },
		},
	],
	unreadyCount: 1,
	teamPage: { exists: false, withMoney: false },
};

/** Replies of a server without failures, in which `others` override single requests. */
export function answers(others: Partial<Replies> = {}, locale = "en_US"): Replies {
	return {
		openSidebar: () => {},
		sidebarHome: () => ({ ok: true, locale, view: HOME }),
		sidebarTier: () => ({ ok: true, message: "64 customers tiered." }),
		sidebarFitAgain: () => ({ ok: true, message: "Fitted to your list again." }),
		sidebarUndo: () => ({ ok: true, message: "The change made 2 minutes ago was undone." }),
		sidebarSetUp: (tab) => ({ ok: true, locale, view: { ...SET_UP, tab: tab ?? SET_UP.tab } }),
		sidebarSame: ({ names }) => ({ ok: true, message: `“${names.join(" = ")}” decided.` }),
		sidebarSaveSetUp: () => ({ ok: true, message: "Saved for everyone who shares this file." }),
		sidebarShowCell: (tab, cell) => ({ ok: true, message: `${tab}: ${cell}` }),
		sidebarWhatIf: (changes) => ({
			ok: true,
			locale,
			view:
				Object.keys(changes).length === 0 ? UNCHANGED_WHAT_IF : whatIfWithMoves(Object.keys(changes).length),
		}),
		sidebarApply: () => ({ ok: true, message: "Settings changed. 64 customers tiered." }),
		sidebarSelected: () => ({ ok: true, locale, view: SELECTED }),
		sidebarNewCustomer: () => ({ ok: true, locale, view: NEW_CUSTOMER }),
		sidebarAddCustomer: (_, { customer }) => ({ ok: true, message: `${customer} was added in row 66.` }),
		sidebarReferrals: () => ({ ok: true, locale, view: REFERRALS }),
		sidebarOpenTab: (tab) => ({ ok: true, message: tab }),
		sidebarThinning: () => ({ ok: true, locale, view: THINNING }),
		sidebarThinHistory: () => ({ ok: true, message: "31,204 lines are gone." }),
		...reviewServer().answers,
		sidebarBegin: () => ({ ok: true, message: "64 customers tiered." }),
		sidebarShare: () => ({ ok: true, locale, view: SHARE }),
		sidebarFreeze: () => ({ ok: true, message: "14 formulas on 2 tabs are values now." }),
		sidebarRemoval: () => ({ ok: true, locale, view: REMOVAL }),
		sidebarRemove: () => ({ ok: true, message: "Removed: 3 tabs and 13 columns." }),
		sidebarTeamPage: (withMoney) => ({ ok: true, message: withMoney ? "with money" : "without money" }),
		...others,
	};
}
