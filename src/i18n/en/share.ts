import type { Figures } from "../figures.ts";
import type { PageShareWords, ServerShareWords, SharedShareWords } from "../words/share.ts";
import { CUSTOMERS, FORMULAS, plural, TABS } from "./numbers.ts";

const formulas = (count: number) => plural(count, FORMULAS);
const tabs = (count: number) => plural(count, TABS);

const shareText = (share: number | null, figures: Figures) =>
	share === null ? "" : ` (${figures.percent(share)})`;

const moneyText = (withMoney: boolean) => (withMoney ? "with money" : "without money");

export const shared = (): SharedShareWords => ({
	share: {
		freeze: {
			none: "This file has no formulas of Customer Tiers: there is nothing to freeze.",
		},
	},
});

export const server = (): ServerShareWords => ({
	share: {
		freeze: {
			fails: (cell, tab, shows) =>
				`${cell} on “${tab}” shows ${shows}. Mend or delete it; until then it stays a formula.`,
			loading: (cell, tab) =>
				`${cell} on “${tab}” is still being calculated. Wait a moment and open Share again; until then it stays a formula.`,
			done: (count, on) =>
				count === 0
					? "Nothing was frozen."
					: `${formulas(count)} on ${tabs(on)} ${count === 1 ? "is a value" : "are values"} now.`,
			cell: (tab, cell) => `${tab} ${cell}`,
			left: (count, cells) =>
				`${formulas(count)} with an error, or not calculated yet, ${count === 1 ? "stays" : "stay"}: ${cells}.`,
			mixed: (tab) =>
				`On “${tab}” the results of Customer Tiers' formulas stand so close to those of your own that they cannot be told apart, so all formulas there stay. Copy the cells and choose Edit ▸ Paste special ▸ Values only.`,
		},
		protection: {
			why: {
				settings:
					"Customer Tiers: these settings decide everybody's tier. The coloured cells are there to be changed; the rest holds the tab together.",
				playbook:
					"Customer Tiers: the texts are there to be changed; by the headings and keys the add-on finds them again.",
				history:
					"Customer Tiers: this is the record of who changed what and when. The add-on adds to it and reads it again.",
			},
		},
	},
	team: {
		tab: "Team page",
		title: "Our customers in four tiers",
		about: (list, customers, day) =>
			`Made on ${day} from “${list}”, ${plural(customers, CUSTOMERS)}. A snapshot: it stays as it is until it is made anew.`,
		figures: (customers, all, hours, figures) =>
			[
				`${figures.number(customers)} of ${plural(all, CUSTOMERS)}${shareText(all === 0 ? null : customers / all, figures)}`,
				...(hours === null ? [] : [`${figures.percent(hours)} of our hours`]),
			].join(" · "),
		money: (revenue, netProfit, figures) =>
			[
				...(revenue === null
					? []
					: [`Revenue ${figures.money(revenue.amount)}${shareText(revenue.share, figures)}`]),
				...(netProfit === null
					? []
					: [`Net profit ${figures.money(netProfit.amount)}${shareText(netProfit.share, figures)}`]),
			].join(" · "),
		needFacts: (customers) =>
			customers === 1
				? "1 customer has no tier yet: too little is known."
				: `${plural(customers, CUSTOMERS)} have no tier yet: too little is known.`,
		end: "What you write below or beside this stays.",
		made: (tab, withMoney) => `The page for the team is on the tab “${tab}”, ${moneyText(withMoney)}.`,
		ready: (tab, withMoney) =>
			`The tab “${tab}” is made anew, ${moneyText(withMoney)}. What you wrote there is as you left it.`,
	},
});

export const page = (): PageShareWords => ({
	share: {
		heading: "Share",
		intro:
			"What Customer Tiers writes beside your list and on its tabs is plain values: anyone you share the file with can read it without the add-on. Only formulas such as =CUSTOMER_TIER(…) need the add-on.",
		freeze: {
			heading: "Freeze formulas to values",
			what: "For a copy that leaves the house: every formula of Customer Tiers becomes what it shows now. Your own formulas stay formulas.",
			copyFirst:
				"Make a copy first (File ▸ Make a copy), open it, and freeze there. In the file you work in, what is frozen would no longer follow your list.",
			count: (count, on) => `${formulas(count)} on ${tabs(on)}.`,
			onTab: (tab, count) => `${tab}: ${formulas(count)}`,
			button: "Freeze formulas to values",
			sure: (count) =>
				`Is this the copy? After this, ${count === 1 ? "the formula is" : `the ${formulas(count)} are`} gone from this file.`,
			confirm: (count) => `Yes, freeze ${formulas(count)}`,
			cancel: "No, leave them",
		},
		protection: {
			heading: "Tabs that ask before they change",
			what: "Tier settings, Playbook and Tier history ask before somebody changes them by accident. Nobody is locked out, and the cells that are there to be changed, values in the settings and texts in the playbook, do not ask.",
			off: "To have a tab stop asking: Data ▸ Protect sheets and ranges, choose it, and delete the protection. We do not put it back.",
		},
	},
	team: {
		view: {
			heading: "A page for the team",
			what: "One page to print or send: who each tier's customers are, our role, what to do and say, what they have in common, how many they are. No customer is named on it; texts that you changed in the playbook stand as you wrote them.",
			legend: "Does it show money?",
			without: "Without money: no amounts, and no shares of them",
			withMoney: "With money: revenue and net profit of each tier",
			make: "Make the team page",
			makeAnew: "Make the team page anew",
			anew: "What somebody has written on it stays.",
			print:
				"Print it, or save it as a PDF to send, with File ▸ Print, fit to width. Do not send the file itself: it holds all your figures.",
		},
	},
});
