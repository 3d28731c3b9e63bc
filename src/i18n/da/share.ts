import { pluralIn } from "../plural.ts";
import type { ShareWords } from "../shareWords.ts";

const plural = pluralIn("da-DK");
const formulas = (count: number) => plural(count, "formel", "formler");
const tabs = (count: number) => plural(count, "fane", "faner");

export const share: ShareWords = {
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
		none: "Filen har ingen formler fra Customer Tiers, så der er intet at gøre til værdier.",
		fails: (cell, tab, shows) =>
			`${cell} på ”${tab}” viser ${shows}. Ret eller slet den; indtil da forbliver den en formel.`,
		loading: (cell, tab) =>
			`${cell} på ”${tab}” er ikke regnet færdig. Vent et øjeblik, og åbn Del igen; indtil da forbliver den en formel.`,
		button: "Gør formler til værdier",
		sure: (count) =>
			`Er det her kopien? Bagefter er ${count === 1 ? "formlen" : `de ${formulas(count)}`} væk fra filen.`,
		confirm: (count) => `Ja, gør ${formulas(count)} til ${count === 1 ? "en værdi" : "værdier"}`,
		cancel: "Nej, lad dem være",
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
		heading: "Faner, der spørger først",
		what: "Niveauindstillinger, Drejebog og Niveauhistorik spørger, før nogen kommer til at ændre dem ved et uheld. Ingen er lukket ude, og de celler, der er til for at blive rettet, værdierne i indstillingerne og teksterne i drejebogen, spørger ikke.",
		off: "Skal en fane holde op med at spørge: Data ▸ Beskyt ark og områder, vælg den, og slet beskyttelsen. Vi sætter den ikke på igen.",
		why: {
			settings:
				"Customer Tiers: indstillingerne her afgør alles niveau. De farvede celler er til for at blive rettet; resten holder sammen på fanen.",
			playbook:
				"Customer Tiers: teksterne er til for at blive rettet; overskrifter og nøgler bruger tilføjelsen til at finde dem igen.",
			history:
				"Customer Tiers: her står, hvem der har ændret hvad og hvornår. Tilføjelsen skriver til den og læser den igen.",
		},
	},
};
