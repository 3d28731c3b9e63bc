import type {
	BoardPage,
	FirstAnswers,
	FirstLook,
	FirstQuestion,
	Home,
	Listed,
	More,
	NewCustomer,
	Plan,
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
	lastChange: null,
	overrides: 0,
	stale: null,
	viewOffer: null,
	assumed: null,
	diagnosis: "Does one customer carry us? Yes: Nordlys Tryk is 31\u00a0% of revenue (limit 25\u00a0%).",
};

export const MORE: More = { isFirst: false, lastChange: null, largeHistory: null };

export const LISTED: Listed = {
	tab: "Customers 2025",
	customers: [
		listed("Nordlys Tryk ApS", 5, 1, 63_500),
		listed("Bo & Co", 6, 2, 52_800),
		listed("Café Ærø", 9, 2, 21_500),
		listed("Møllers Maskinværksted", 12, 4, -8_700),
		listed("Ærø Bo og Bad", 14, "needsFacts", null),
	],
};

function listed(
	name: string,
	row: number,
	place: Listed["customers"][number]["tier"]["place"],
	amount: number | null,
): Listed["customers"][number] {
	return {
		customer: { name, id: null, row, traits: `${row}000|||||||`, isShared: false },
		tier: { place, isProvisional: place === 2 },
		amount,
	};
}

export const PLAN: Plan = {
	isFirst: false,
	calls: [
		{
			...LISTED.customers[0]!,
			step: "Ask what else they need this year.",
			why: "Earned us 63,500 (18 % of all).",
		},
		{
			...LISTED.customers[3]!,
			step: "Raise the price, or help them find somebody else.",
			why: "Cost us 8,700 in 95 hours.",
		},
	],
	plans: {
		first: [
			{
				customer: LISTED.customers[1]!.customer,
				action: "reprice",
				owner: "Ida",
				due: 20_390,
				isOverdue: true,
			},
			{ customer: LISTED.customers[2]!.customer, action: "grow", owner: "", due: null, isOverdue: false },
		],
		count: 4,
	},
	overrides: { first: [], count: 0 },
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
	daysToPay: null,
	paymentTerms: null,
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
		weight("criterion.netMargin", "Net margin", "high", 0.32, 7),
		weight("criterion.hours", "Time they take, against what they pay for it", "normal", 0.2, 1),
		weight("criterion.daysLate", "Days late", 7, 0.14, 0),
		{
			key: "threshold.tier1",
			label: "Tier 1 begins at",
			section: "thresholds",
			kind: "number",
			value: 75,
			share: null,
			movesIfOff: null,
		},
		{
			key: "limit.highMargin",
			label: "High margin",
			section: "limits",
			kind: "share",
			value: 0.4,
			share: null,
			movesIfOff: null,
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
	movesIfOff: number,
): WhatIf["settings"][number] {
	return { key, label, section: "weights", kind: "weight", value, share, movesIfOff };
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
	names: [
		{ name: "Nordlys Tryk ApS", row: 2 },
		{ name: LONG, row: 3 },
		{ name: "Bo & Co", row: 4 },
	],
	figures: ["revenue", "profit", "discount", "daysLate"],
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

/** The questions of a list with a column of money that is not read, and without profit, one after the other. */
export function firstLookAfter({ columns, assumedMargin, skipped }: FirstAnswers): FirstLook {
	const isToldMoney = columns.length > 0;
	const isToldMargin = assumedMargin !== null || skipped.includes("usualMargin");
	const column: FirstQuestion = {
		kind: "column",
		column: "D",
		heading: "Kr.",
		samples: ["36,500", "12,000", "4,800"],
		answers: ["revenue", "profit"],
	};
	return {
		tab: SET_UP.tab,
		customers: 64,
		leftOut: SET_UP.leftOut,
		found: isToldMoney ? ["customer", "revenue"] : ["customer"],
		question: !isToldMoney ? column : isToldMargin ? null : { kind: "usualMargin" },
		knownShare: isToldMoney ? 0.22 : 0,
		places: isToldMoney ? HOME.places : [{ place: "needsFacts", customers: 64, provisional: 0 }],
		largest: isToldMoney ? { names: ["Nordlys Tryk ApS", LONG, "Bo & Co"], share: 0.61 } : null,
	};
}
const axis = (title: string, ...texts: string[]) => ({
	title,
	ticks: texts.map((text, index) => ({ at: index / texts.length, text })),
	zero: 0,
});

/** A name that does not fit, one with what no drawing can contain, and one that tries to be markup. */
export const BOARD_PAGE: BoardPage = {
	language: "en-US",
	file: "Customers by tier 2026-11-30",
	headline: "5 customers. 2 of them earn 59 % of your profit.",
	about: "",
	figures: [
		{ figure: "59 %", text: "of gross profit comes from Tier 1", isRed: false },
		{ figure: "−5 %", text: "Tier 4 takes back, in 265 hours", isRed: true },
		{ figure: "38 %", text: "of your hours go to Tiers 3–4", isRed: false },
		{ figure: "+5 %", text: "if every loss in Tiers 3–4 were repriced to break even", isRed: false },
	],
	columns: [
		["Nordlys Tryk ApS", `${LONG} ${LONG}`],
		["Bo\u0000 & \ud800Co"],
		["<img src=x onerror=alert(1)>"],
		["Café Ærø"],
	].map((names, index) => ({
		place: (index + 1) as 1 | 2 | 3 | 4,
		title: `Tier ${index + 1} · Partner`,
		sums: `${names.length} customers · 20 % of profit`,
		named: names.map((name) => ({ name, amount: "12 %" })),
		below: index === 3 ? "and 2 more" : null,
	})),
	needsFacts: "2 customers need facts before they have a tier.",
	scatter: {
		title: "Worth it? Gross profit against hours (size: revenue)",
		x: axis("Hours", "0", "50"),
		y: axis("Gross profit", "0 %", "10 %"),
		points: [
			{ x: 0.9, y: 0.9, size: 1, place: 1, name: "Nordlys Tryk ApS" },
			{ x: 0.2, y: 0.1, size: null, place: 4, name: "Café Ærø" },
		],
		others: "3 customers with smaller amounts are not drawn.",
	},
	curve: {
		title: "Whale curve: the last one takes back 5 %",
		x: axis("Customers, the most money first", "0", "2"),
		y: axis("Gross profit, added up", "0 %", "50 %"),
		points: [
			{ x: 0, y: 0, place: null },
			{ x: 0.5, y: 1, place: 1 },
			{ x: 1, y: 0.95, place: 4 },
		],
		peak: { x: 0.5, y: 1, text: "peak 105 %", givenBack: "−5 %" },
	},
};

/** Replies of a server without failures, in which `others` override single requests. */
export function answers(others: Partial<Replies> = {}, locale = "en_US"): Replies {
	return {
		openSidebar: () => {},
		sidebarHome: () => ({ ok: true, locale, view: HOME }),
		sidebarCustomers: () => ({ ok: true, locale, view: LISTED }),
		sidebarPlan: () => ({ ok: true, locale, view: PLAN }),
		sidebarMore: () => ({ ok: true, locale, view: MORE }),
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
		sidebarKeepInView: () => ({ ok: true, message: "Names and headings stay in view now." }),
		sidebarOpenTab: (tab) => ({ ok: true, message: tab }),
		sidebarThinning: () => ({ ok: true, locale, view: THINNING }),
		sidebarThinHistory: () => ({ ok: true, message: "31,204 lines are gone." }),
		...reviewServer().answers,
		sidebarFirstLook: (said) => ({ ok: true, locale, view: firstLookAfter(said) }),
		sidebarAddHeadings: () => ({ ok: true, message: "The headings are in the new first row of your list." }),
		sidebarBegin: () => ({ ok: true, message: "64 customers tiered." }),
		sidebarShare: () => ({ ok: true, locale, view: SHARE }),
		sidebarFreeze: () => ({ ok: true, message: "14 formulas on 2 tabs are values now." }),
		sidebarRemoval: () => ({ ok: true, locale, view: REMOVAL }),
		sidebarRemove: () => ({ ok: true, message: "Removed: 3 tabs and 13 columns." }),
		sidebarSharedBoard: ({ names, money, language }) => ({
			ok: true,
			locale,
			view: {
				...BOARD_PAGE,
				language,
				about: `${names ? "names" : "no names"}, ${money ? "money" : "no money"}`,
			},
		}),
		sidebarTeamPage: (withMoney) => ({ ok: true, message: withMoney ? "with money" : "without money" }),
		...others,
	};
}
