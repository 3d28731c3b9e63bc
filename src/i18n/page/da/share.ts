import { pluralIn } from "../../plural.ts";
import type { ShareWords } from "../shareWords.ts";

const plural = pluralIn("da-DK");
const formulas = (count: number) => plural(count, "formel", "formler");
const tabs = (count: number) => plural(count, "fane", "faner");

export const share = (): ShareWords => ({
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
});
