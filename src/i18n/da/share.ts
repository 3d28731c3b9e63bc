import { pluralIn } from "../plural.ts";
import type { ShareWords } from "../server/shareWords.ts";

const plural = pluralIn("da-DK");
const formulas = (count: number) => plural(count, "formel", "formler");
const tabs = (count: number) => plural(count, "fane", "faner");

export const share = (): ShareWords => ({
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
});
