import type { LetterWords } from "../both/letterWords.ts";

export const letters = (): LetterWords => ({
	letterLabels: { subject: "Emne", body: "Brev" },
	letters: {
		askReferral: {
			subject: "Kender I nogen som jer?",
			body: `Kære {customer}

Samarbejdet med jer hører til det bedste, vi laver. I kommer med nye spørgsmål, og vi bliver dygtigere af at svare på dem. Tak for det.

Vi vil gerne have flere kunder som jer, og vi vil hellere møde dem gennem folk, vi stoler på, end gennem annoncer. Kender I nogen, der kunne have glæde af det, vi gør for jer? Et navn er nok, eller en mail til os begge på én gang. Jeg skal nok tage godt imod dem, og det forpligter ingen til noget.

Venlig hilsen
{me}`,
		},
		agreeChange: {
			subject: "Én ændring, så vi kan hjælpe jer bedre",
			body: `Kære {customer}

Vi er glade for at have jer som kunde og vil gerne blive ved med at arbejde sammen med jer. Det kræver, at vi laver én ting om i samarbejdet: {change}. Kan vi have det på plads senest {date}?

Det får I ud af det: Vi bruger tiden på det, der hjælper jer, i stedet for på alt det udenom. I får hurtigere svar, og I ved altid, hvad I kan regne med fra os. Jeg hjælper jer gerne i gang og ringer til jer i denne uge, så vi kan aftale detaljerne.

Venlig hilsen
{me}`,
		},
		referOn: {
			subject: "Nogen, der måske passer bedre til jer",
			body: `Kære {customer}

I fortjener en leverandør, der har netop jeres behov som sin hverdag. Det har vi ikke længere, og vi kan se, at {provider} er tættere på det, end vi er. Derfor vil vi gerne sætte jer i forbindelse med dem.

Hvis I siger ja, skriver jeg til {provider}, fortæller, hvad vi har lavet for jer, og overdrager papirer og åbne sager, så I ikke skal begynde forfra. Indtil {date} tager vi os af det hele, som vi plejer, og I kan altid ringe til mig, hvis I har spørgsmål.

Tak for den tid, vi har haft sammen.

Venlig hilsen
{me}`,
		},
		goodbye: {
			subject: "Tak for samarbejdet",
			body: `Kære {customer}

Tak for den tid, vi har arbejdet sammen, og for den tillid, I har vist os. Vi har set på, hvad vi kan gøre godt i den kommende tid, og har besluttet ikke at fortsætte som jeres leverandør. Vores sidste dag for jer er {date}.

Indtil da fortsætter alt, som det plejer. Vi gør det færdigt, der er i gang, overdrager jeres papirer og sender en slutopgørelse. Er der stadig noget åbent den dag, aftaler vi med jer, hvem der tager over. Hvis I ønsker det, foreslår jeg gerne andre, der kan hjælpe jer.

De bedste hilsner
{me}`,
		},
	},
});
