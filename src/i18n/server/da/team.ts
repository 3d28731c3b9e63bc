import type { Figures } from "../../figures.ts";
import { pluralIn } from "../../plural.ts";
import type { TeamWords } from "../../words/share.ts";

const plural = pluralIn("da-DK");
const share = (part: number | null, figures: Figures) => (part === null ? "" : ` (${figures.percent(part)})`);
const how = (withMoney: boolean) => (withMoney ? "med beløb" : "uden beløb");

export const team = (): TeamWords => ({
	tab: "Til teamet",
	title: "Vores kunder på fire niveauer",
	about: (list, customers, day) =>
		`Lavet ${day} ud fra ”${list}”, ${plural(customers, "kunde", "kunder")}. Et øjebliksbillede: siden ændrer sig først, når den laves igen.`,
	figures: (customers, all, hours, figures) =>
		[
			`${figures.number(customers)} af ${plural(all, "kunde", "kunder")}${share(all === 0 ? null : customers / all, figures)}`,
			...(hours === null ? [] : [`${figures.percent(hours)} af vores timer`]),
		].join(" · "),
	money: (revenue, netProfit, figures) =>
		[
			...(revenue === null
				? []
				: [`Omsætning ${figures.money(revenue.amount)}${share(revenue.share, figures)}`]),
			...(netProfit === null
				? []
				: [`Nettofortjeneste ${figures.money(netProfit.amount)}${share(netProfit.share, figures)}`]),
		].join(" · "),
	needFacts: (customers) =>
		`${plural(customers, "kunde", "kunder")} har ikke noget niveau endnu: vi ved for lidt om ${customers === 1 ? "den" : "dem"}.`,
	end: "Det, I skriver under eller ved siden af, bliver stående.",
	made: (tab, withMoney) => `Siden til teamet står på fanen ”${tab}”, ${how(withMoney)}.`,
	ready: (tab, withMoney) =>
		`Fanen ”${tab}” er lavet igen, ${how(withMoney)}. Det, I har skrevet dér, står, som I skrev det.`,
});
