import { pluralIn } from "../../plural.ts";
import type { OverrideWords } from "../overrideWords.ts";

const plural = pluralIn("da-DK");

export const override = (): OverrideWords => ({
	past: (count, day, who) =>
		count === 1
			? `Et manuelt sat niveau udløb ${day}: ${who}. Sæt det igen, eller ophæv det.`
			: `Manuelt satte niveauer udløb ${day}: ${who}. Sæt dem igen, eller ophæv dem.`,
	soon: (count, day, who) =>
		count === 1
			? `Et manuelt sat niveau udløber ${day}: ${who}.`
			: `Manuelt satte niveauer udløber ${day}: ${who}.`,
	lines: {
		past: [
			"Udløbet",
			(count) =>
				`${plural(count, "manuelt sat niveau", "manuelt satte niveauer")} er udløbet: sæt ${count === 1 ? "det" : "dem"} igen, eller ophæv ${count === 1 ? "det" : "dem"}`,
		],
		soon: [
			"Udløber snart",
			(count) =>
				`${plural(count, "manuelt sat niveau", "manuelt satte niveauer")} udløber inden for en måned`,
		],
	},
});
