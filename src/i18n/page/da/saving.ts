import type { SavingWords } from "../savingWords.ts";

export const saving = (): SavingWords => ({
	saving: "Gemmer …",
	saved: "Gemt ✓",
	kept: (answers) =>
		`Ikke gemt endnu${answers === 0 ? "" : `: ${answers} svar ligger her og venter`}. Lad sidepanelet stå åbent; prøver igen …`,
	tryNow: "Prøv nu",
	held: (answers) =>
		`Ikke gemt${answers === 0 ? "" : `: ${answers} svar ligger her og venter`}. Du har ikke sagt ja til at ændre filen.`,
	saveNow: "Gem …",
	waiting: (answers) => `${answers} svar venter på, at du tager stilling i gennemgangen.`,
	decide: "Tag stilling",
	collides: (customer, fact, by, theirs, mine) =>
		by === ""
			? `${customer}, ${fact}: i arket står der nu ${theirs}, du siger ${mine}.`
			: `${customer}, ${fact}: ${by} siger ${theirs}, du siger ${mine}.`,
	nothing: "ingenting",
	keep: (theirs) => `Behold ${theirs}`,
	use: (mine) => `Brug ${mine}`,
	alike: (name, row, other) =>
		`”${name}” står ikke længere i listen, men ”${other}” i række ${row} har de samme tal. Er det samme kunde?`,
	same: "Ja, gem der",
	notSame: "Nej, kassér svaret",
	keptHere: (answers) => `Ligger her og venter: ${answers}.`,
	tryAgain: "Prøv igen",
	drop: "Kassér",
	refused: (customer, answers) => `Ikke gemt for ${customer}: ${answers}.`,
	understood: "Forstået",
});
