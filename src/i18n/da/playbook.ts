import { figures } from "../figures.ts";
import type { AlternativesWords, PlaybookWords } from "../playbookWords.ts";
import { pluralIn } from "../plural.ts";

const plural = pluralIn("da-DK");
const number = (count: number) => figures("da-DK").number(count);

export const playbook: PlaybookWords = {
	tab: "Drejebog",
	title: "Drejebog: vores kunder, og hvad vi gør",
	howTo: {
		label: "Sådan bruges den",
		text: "Ret teksterne, som I vil: det, I retter, bliver stående og bruges på kortene og i ”Næste skridt”; en tekst, I tømmer, siges ikke. Hvor mange der er, og hvad de har til fælles, tælles op på ny hver gang. I må gerne sortere, tilføje og slette linjer, men lad nøglerne i sidste kolonne stå.",
	},
	headings: { label: "Om", text: "Det siger og gør vi", key: "Nøgle (lad den stå)" },
	labels: {
		who: "Hvem de er",
		role: "Vores rolle",
		action: "Det gør vi",
		marketing: "Markedsføring",
		say: "Det siger vi",
		count: "Så mange har vi",
		common: "Det har vores til fælles",
	},
	count: (customers, all) => `${number(customers)} af ${plural(all, "kunde", "kunder")}`,
	trait: ({ column, value, here, of, elsewhere, ofElsewhere }) =>
		`${column}: ${value} – ${number(here)} af ${number(of)}, blandt de øvrige ${number(elsewhere)} af ${number(ofElsewhere)}`,
	nothingCommon: "Intet, der springer i øjnene i listens andre kolonner.",
	lettersHeading: "Breve",
	fields: {
		label: "Det udfyldes",
		text: "{customer} kunden · {me} dit navn · {change} den ændring, du beder om · {date} datoen · {provider} den, du henviser til. Det, der ikke er kendt endnu, står i kantet parentes i brevet, så du selv kan udfylde det.",
	},
	letterTitles: {
		askReferral: "Brev: bed om en anbefaling (niveau 1)",
		agreeChange: "Brev: aftal én ændring (niveau 3)",
		referOn: "Brev: henvis videre (niveau 3 eller 4)",
		goodbye: "Brev: sig farvel (niveau 4)",
	},
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
	gaps: {
		customer: "[kunde]",
		me: "[dit navn]",
		change: "[ændringen]",
		date: "[dato]",
		provider: "[anden leverandør]",
	},
	made: (tab) =>
		`Drejebogen står på fanen ”${tab}”. Ret teksterne, som I vil: det, I skriver, bliver stående.`,
	ready: (tab) => `Drejebogen står på fanen ”${tab}”. De tekster, I har rettet, står, som I skrev dem.`,
};

export const alternatives: AlternativesWords = {
	tab: "Alternativer",
	title: "Alternativer: hvem der måske passer bedre til dem",
	intro: "Dem, vi trygt kan henvise kunder til. Navnene kan vælges på kortene.",
	headings: ["Leverandør", "God til", "Kontakt", "Noter"],
	made: (tab) => `Skriv dem, I kan henvise kunder til, på fanen ”${tab}”.`,
	ready: (tab) => `Dem, I kan henvise kunder til, står på fanen ”${tab}”.`,
};
