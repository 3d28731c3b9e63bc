import type { LiveCheckWords } from "../words/liveCheck.ts";

export const liveCheck = (): LiveCheckWords => ({
	menu: "Kontrollér Google (for udviklere)",
	notEmpty: (tab) =>
		`Intet er kontrolleret eller ændret: Der står noget på fanen ”${tab}”. Kontrollen skriver og sletter faner, så den kører kun i et regneark, hvor alle faner er tomme. Opret et nyt regneark til den.`,
	started: "Kontrollerer Google. Det tager et til fire minutter, og imens kommer og går der faner.",
	done: (tab) =>
		`Kontrolleret. Åbn fanen ”${tab}”, vælg Filer ▸ Download ▸ Kommaseparerede værdier, og gem filen som test/live/DATO.csv i projektet.`,
});
