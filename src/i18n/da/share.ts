import type { Figures } from "../figures.ts";
import type { PageShareWords, ServerShareWords, SharedShareWords } from "../words/share.ts";
import { CUSTOMERS, FORMULAS, plural, TABS } from "./numbers.ts";

const formulas = (count: number) => plural(count, FORMULAS);
const tabs = (count: number) => plural(count, TABS);

const shareText = (share: number | null, figures: Figures) =>
	share === null ? "" : ` (${figures.percent(share)})`;

const moneyText = (withMoney: boolean) => (withMoney ? "med beløb" : "uden beløb");

export const shared = (): SharedShareWords => ({
	share: {
		freeze: {
			none: "Filen har ingen formler fra Customer Tiers, så der er intet at gøre til værdier.",
		},
	},
});

export const server = (): ServerShareWords => ({
	share: {
		freeze: {
			fails: (cell, tab, shows) =>
				`${cell} på ”${tab}” viser ${shows}. Ret eller slet den; indtil da forbliver den en formel.`,
			loading: (cell, tab) =>
				`${cell} på ”${tab}” er ikke regnet færdig. Vent et øjeblik, og åbn Del igen; indtil da forbliver den en formel.`,
			done: (count, on) =>
				count === 0
					? "Intet er ændret."
					: `${formulas(count)} på ${tabs(on)} er nu ${count === 1 ? "en værdi" : "værdier"}.`,
			cell: (tab, cell) => `${tab} ${cell}`,
			left: (count, cells) =>
				`${formulas(count)} med fejl, eller som ikke er regnet færdig, er stadig ${count === 1 ? "en formel" : "formler"}: ${cells}.`,
			mixed: (tab) =>
				`På ”${tab}” står resultaterne af formlerne fra Customer Tiers så tæt på dem fra dine egne, at de ikke kan skilles ad, så alle formler dér er, som de var. Kopiér cellerne, og vælg Rediger ▸ Indsæt speciel ▸ Kun værdier.`,
		},
		protection: {
			why: {
				settings:
					"Customer Tiers: indstillingerne her afgør alles niveau. De farvede celler er til for at blive rettet; resten holder sammen på fanen.",
				playbook:
					"Customer Tiers: teksterne er til for at blive rettet; overskrifter og nøgler bruger tilføjelsen til at finde dem igen.",
				history:
					"Customer Tiers: her står, hvem der har ændret hvad og hvornår. Tilføjelsen skriver til den og læser den igen.",
			},
		},
	},
	team: {
		tab: "Til teamet",
		title: "Vores kunder på fire niveauer",
		about: (list, customers, day) =>
			`Lavet ${day} ud fra ”${list}”, ${plural(customers, CUSTOMERS)}. Et øjebliksbillede: siden ændrer sig først, når den laves igen.`,
		figures: (customers, provisional, all, hours, figures) =>
			[
				`${figures.number(customers)} af ${plural(all, CUSTOMERS)}${shareText(all === 0 ? null : customers / all, figures)}`,
				...(provisional === 0 ? [] : [`heraf ${figures.number(provisional)} indtil videre`]),
				...(hours === null ? [] : [`${figures.percent(hours)} af vores timer`]),
			].join(" · "),
		money: (revenue, netProfit, profit, figures) =>
			[
				...(revenue === null
					? []
					: [`Omsætning ${figures.money(revenue.amount)}${shareText(revenue.share, figures)}`]),
				...(netProfit === null
					? []
					: [`${profit} ${figures.money(netProfit.amount)}${shareText(netProfit.share, figures)}`]),
			].join(" · "),
		needFacts: (customers) =>
			`${plural(customers, CUSTOMERS)} har ikke noget niveau endnu: vi ved for lidt om ${customers === 1 ? "den" : "dem"}.`,
		end: "Det, du skriver under eller ved siden af, bliver stående.",
		made: (tab, withMoney) => `Siden til teamet står på fanen ”${tab}”, ${moneyText(withMoney)}.`,
		ready: (tab, withMoney) =>
			`Fanen ”${tab}” er lavet igen, ${moneyText(withMoney)}. Det, du har skrevet dér, står, som du skrev det.`,
	},
});

export const page = (): PageShareWords => ({
	share: {
		heading: "Del",
		intro:
			"Det, Customer Tiers skriver ved siden af din liste og på sine faner, er almindelige værdier: alle, du deler filen med, kan læse det uden tilføjelsen. Kun formler som =CUSTOMER_TIER(…) kræver tilføjelsen.",
		freeze: {
			heading: "Gør formler til værdier",
			what: "Til en kopi, der skal ud af huset: Hver formel fra Customer Tiers bliver til det, den viser nu. Dine egne formler bliver ved med at være formler.",
			copyFirst:
				"Lav først en kopi (Filer ▸ Lav en kopi), åbn den, og gør det dér. I den fil, du arbejder i, ville tallene ikke længere følge din liste.",
			count: (count, on) => `${formulas(count)} på ${tabs(on)}.`,
			onTab: (tab, count) => `${tab}: ${formulas(count)}`,
			button: "Gør formler til værdier",
			sure: (count) =>
				`Er det her kopien? Bagefter er ${count === 1 ? "formlen" : `de ${formulas(count)}`} væk fra filen.`,
			confirm: (count) => `Ja, gør ${formulas(count)} til ${count === 1 ? "en værdi" : "værdier"}`,
			cancel: "Nej, lad dem være",
		},
		protection: {
			heading: "Faner, der spørger først",
			what: "Niveauindstillinger, Drejebog og Niveauhistorik spørger, før nogen kommer til at ændre dem ved et uheld. Ingen er lukket ude, og de celler, der er til for at blive rettet, værdierne i indstillingerne og teksterne i drejebogen, spørger ikke.",
			off: "Skal en fane holde op med at spørge: Data ▸ Beskyt ark og områder, vælg den, og slet beskyttelsen. Vi sætter den ikke på igen.",
		},
	},
	team: {
		view: {
			heading: "En side til teamet",
			what: "Én side til at printe eller sende: hvem kunderne på hvert niveau er, vores rolle, hvad vi gør og siger, hvad de har til fælles, og hvor mange de er. Ingen kunde er nævnt ved navn; tekster, du har rettet i drejebogen, står, som du skrev dem.",
			legend: "Skal der stå beløb på den?",
			without: "Uden beløb, og uden andele af dem",
			withMoney: "Med beløb: omsætning og fortjeneste på hvert niveau",
			make: "Lav siden til teamet",
			makeAnew: "Lav siden til teamet igen",
			anew: "Det, nogen har skrevet på den, bliver stående.",
			print:
				"Print den, eller gem den som PDF, med Filer ▸ Udskriv, tilpasset til bredden. Send ikke selve filen: den rummer alle dine tal.",
		},
	},
	boardPage: {
		heading: "Én side til at dele",
		what: "Dine kunder efter niveau på én side, til at sende eller hænge op.",
		names: "Med kundernes navne (ellers numre)",
		money: "Med beløb (ellers procenter)",
		language: "Sprog",
		save: "Gem billede",
		print: "Print, eller gem som PDF",
		saved: (file) => `Billedet ligger blandt dine overførsler som ”${file}”.`,
		notSaved: "Browseren lavede ikke noget billede. Vælg Print, eller gem som PDF i stedet.",
		printing: "Til en PDF: Vælg ”Gem som PDF” dér, hvor udskriftsvinduet nævner printeren.",
	},
});
