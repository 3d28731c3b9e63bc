import type { Figures } from "../../figures.ts";
import { pluralIn } from "../../plural.ts";
import type { TeamWords } from "../../words/share.ts";

const plural = pluralIn("en-US");
const share = (part: number | null, figures: Figures) => (part === null ? "" : ` (${figures.percent(part)})`);
const how = (withMoney: boolean) => (withMoney ? "with money" : "without money");

export const team = (): TeamWords => ({
	tab: "Team page",
	title: "Our customers in four tiers",
	about: (list, customers, day) =>
		`Made on ${day} from “${list}”, ${plural(customers, "customer", "customers")}. A snapshot: it stays as it is until it is made anew.`,
	figures: (customers, all, hours, figures) =>
		[
			`${figures.number(customers)} of ${plural(all, "customer", "customers")}${share(all === 0 ? null : customers / all, figures)}`,
			...(hours === null ? [] : [`${figures.percent(hours)} of our hours`]),
		].join(" · "),
	money: (revenue, netProfit, figures) =>
		[
			...(revenue === null
				? []
				: [`Revenue ${figures.money(revenue.amount)}${share(revenue.share, figures)}`]),
			...(netProfit === null
				? []
				: [`Net profit ${figures.money(netProfit.amount)}${share(netProfit.share, figures)}`]),
		].join(" · "),
	needFacts: (customers) =>
		customers === 1
			? "1 customer has no tier yet: too little is known."
			: `${plural(customers, "customer", "customers")} have no tier yet: too little is known.`,
	end: "What you write below or beside this stays.",
	made: (tab, withMoney) => `The page for the team is on the tab “${tab}”, ${how(withMoney)}.`,
	ready: (tab, withMoney) =>
		`The tab “${tab}” is made anew, ${how(withMoney)}. What you wrote there is as you left it.`,
});
