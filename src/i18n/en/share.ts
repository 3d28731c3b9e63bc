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
			none: "This file has no Customer Tiers formulas, so there is nothing to freeze.",
		},
	},
});

export const server = (): ServerShareWords => ({
	share: {
		freeze: {
			fails: (cell, tab, shows) =>
				`${cell} on “${tab}” shows ${shows}. Fix or delete it; until then it stays a formula.`,
			loading: (cell, tab) =>
				`${cell} on “${tab}” is still being calculated. Wait a moment and open Share again; until then it stays a formula.`,
			done: (count, on) =>
				count === 0
					? "Nothing was frozen."
					: `${formulas(count)} on ${tabs(on)} ${count === 1 ? "is a value" : "are values"} now.`,
			cell: (tab, cell) => `${tab} ${cell}`,
			left: (count, cells) =>
				`${formulas(count)} with an error, or not calculated yet, ${count === 1 ? "is still a formula" : "are still formulas"}: ${cells}.`,
			mixed: (tab) =>
				`On “${tab}” the results of Customer Tiers formulas are so close to those of your own that they cannot be told apart, so all formulas there are as they were. Copy the cells and choose Edit ▸ Paste special ▸ Values only.`,
		},
		protection: {
			why: {
				settings:
					"Customer Tiers: these settings decide everybody's tier. The coloured cells are there to be changed; the rest keeps the tab working.",
				playbook:
					"Customer Tiers: the texts are there to be changed; the add-on uses the headings and keys to find them again.",
				history:
					"Customer Tiers: this is the record of who changed what and when. The add-on adds to it and reads it again.",
			},
		},
	},
	team: {
		tab: "Team page",
		title: "Our customers in four tiers",
		about: (list, customers, day) =>
			`Made on ${day} from “${list}”, ${plural(customers, CUSTOMERS)}. A snapshot: it changes only when it is made again.`,
		figures: (customers, provisional, all, hours, figures) =>
			[
				`${figures.number(customers)} of ${plural(all, CUSTOMERS)}${shareText(all === 0 ? null : customers / all, figures)}`,
				...(provisional === 0 ? [] : [`${figures.number(provisional)} of these for now`]),
				...(hours === null ? [] : [`${figures.percent(hours)} of our hours`]),
			].join(" · "),
		money: (revenue, netProfit, profit, figures) =>
			[
				...(revenue === null
					? []
					: [`Revenue ${figures.money(revenue.amount)}${shareText(revenue.share, figures)}`]),
				...(netProfit === null
					? []
					: [`${profit} ${figures.money(netProfit.amount)}${shareText(netProfit.share, figures)}`]),
			].join(" · "),
		needFacts: (customers) =>
			customers === 1
				? "1 customer has no tier yet: too little is known."
				: `${plural(customers, CUSTOMERS)} have no tier yet: too little is known.`,
		end: "Anything you write below or beside this stays.",
		made: (tab, withMoney) => `The page for the team is on the tab “${tab}”, ${moneyText(withMoney)}.`,
		ready: (tab, withMoney) =>
			`The tab “${tab}” was made again, ${moneyText(withMoney)}. What you wrote there is as you left it.`,
	},
});

export const page = (): PageShareWords => ({
	share: {
		heading: "Share",
		intro:
			"Customer Tiers writes plain values beside your list and on its tabs: anyone you share the file with can read them without the add-on. Only formulas such as =CUSTOMER_TIER(…) need the add-on.",
		freeze: {
			heading: "Freeze formulas to values",
			what: "For a copy that leaves your company: every Customer Tiers formula becomes the value it shows now. Your own formulas stay formulas.",
			copyFirst:
				"Make a copy first (File ▸ Make a copy), open it, and freeze there. In the file you work in, frozen values would no longer follow your list.",
			count: (count, on) => `${formulas(count)} on ${tabs(on)}.`,
			onTab: (tab, count) => `${tab}: ${formulas(count)}`,
			button: "Freeze formulas to values",
			sure: (count) =>
				`Is this the copy? After this, ${count === 1 ? "the formula is" : `the ${formulas(count)} are`} gone from this file.`,
			confirm: (count) => `Yes, freeze ${formulas(count)}`,
			cancel: "No, leave them",
		},
		protection: {
			heading: "Tabs that ask before you change them",
			what: "Tier settings, Playbook and Tier history ask first, so that nobody changes them by accident. Nobody is locked out, and the cells that are there to be changed, values in the settings and texts in the playbook, do not ask.",
			off: "To stop a tab from asking: Data ▸ Protect sheets and ranges, choose it, and delete the protection. We do not put it back.",
		},
	},
	team: {
		view: {
			heading: "A page for the team",
			what: "One page to print or send: who each tier's customers are, our role, what to do and say, what they have in common, and how many there are. No customer is named on it; texts that you changed in the playbook appear as you wrote them.",
			legend: "Does it show money?",
			without: "Without money: no amounts, and no shares of them",
			withMoney: "With money: revenue and profit of each tier",
			make: "Make the team page",
			makeAnew: "Make the team page again",
			anew: "Anything that people have written on it stays.",
			print:
				"Print it, or save it as a PDF to send, with File ▸ Print, fit to width. Do not send the file itself: it holds all your figures.",
		},
	},
	boardPage: {
		heading: "One page to share",
		what: "Your customers by tier on one page, to send or hang up.",
		names: "With the customers' names (otherwise numbers)",
		money: "With amounts of money (otherwise percentages)",
		language: "Language",
		save: "Save picture",
		print: "Print or save as PDF",
		saved: (file) => `The picture is among your downloads as “${file}”.`,
		notSaved: "The browser did not make a picture. Choose Print or save as PDF instead.",
		printing: "For a PDF, choose “Save as PDF” where the window for printing names the printer.",
	},
});
