import type {
	LetterWords,
	PagePlaybookWords,
	ServerPlaybookWords,
	SharedPlaybookWords,
} from "../words/playbook.ts";
import { CUSTOMERS, number, plural } from "./numbers.ts";

const STATES = { open: "", overdue: " – over tiden", done: " – udført" };

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
		winBack: {
			subject: "Hvordan gjorde vi det?",
			body: `Kære {customer}

Det er et stykke tid siden, I sidst bestilte hos os, og vi vil gerne vide hvorfor. Gik noget galt, har I fået andre behov, eller har I fundet nogen, der passer bedre til jer? Et par ærlige ord hjælper os, uanset hvad svaret er.

Er der noget, vi kan rette op på, så sig til, og så har vi det på plads senest {date}. Og har I allerede det, I har brug for, ønsker vi jer alt godt: I er altid velkomne tilbage.

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
});

export const shared = (): SharedPlaybookWords => ({
	plan: {
		actions: {
			grow: "planlæg vækst",
			offer: "giv et tilbud",
			educate: "aftal en ændring",
			reprice: "sæt prisen op",
			reassign: "giv kunden til en kollega",
			refer: "henvis videre",
			winBack: "vind tilbage",
			goodbye: "sig farvel",
			nothing: "gør ingenting",
		},
		yes: "ja",
		no: "nej",
	},
	playbook: letters(),
	alternatives: {
		tab: "Alternativer",
	},
});

export const server = (): ServerPlaybookWords => ({
	playbook: {
		tab: "Drejebog",
		title: "Drejebog: vores kunder, og hvad vi gør",
		howTo: {
			label: "Sådan bruges den",
			text: "Ret teksterne, som du vil: det, du retter, bliver stående og bruges på kortene og i ”Næste skridt”; en tekst, du sletter, bruges ikke. Hvor mange der er, og hvad de har til fælles, tælles op på ny hver gang. Du må gerne sortere, tilføje og slette linjer, men lad nøglerne i sidste kolonne stå.",
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
		lapsedHeading: "Holdt op med at købe, uanset niveau",
		count: (customers, all) => `${number(customers)} af ${plural(all, CUSTOMERS)}`,
		trait: ({ column, value, here, outOf, elsewhere, outOfElsewhere }) =>
			`${column}: ${value} – ${number(here)} af ${number(outOf)}, blandt de øvrige ${number(elsewhere)} af ${number(outOfElsewhere)}`,
		nothingCommon: "Intet, der springer i øjnene i listens andre kolonner.",
		lettersHeading: "Breve",
		fields: {
			label: "Udfyldes selv",
			text: "{customer} kunden · {me} dit navn · {change} den ændring, du beder om · {date} datoen · {provider} den, du henviser til. Det, der ikke er kendt endnu, står i kantet parentes i brevet, så du selv kan udfylde det.",
		},
		letterTitles: {
			askReferral: "Brev: bed om en anbefaling (niveau 1)",
			agreeChange: "Brev: aftal én ændring (niveau 3)",
			referOn: "Brev: henvis videre (niveau 3 eller 4)",
			winBack: "Brev: spørg, hvorfor de holdt op (holdt op med at købe)",
			goodbye: "Brev: sig farvel (niveau 4)",
		},
		made: (tab) =>
			`Drejebogen står på fanen ”${tab}”. Ret teksterne, som du vil: det, du skriver, bliver stående.`,
		ready: (tab) => `Drejebogen står på fanen ”${tab}”. De tekster, du har rettet, står, som du skrev dem.`,
	},
	alternatives: {
		title: "Alternativer: hvem der måske passer bedre til dem",
		intro: "Dem, vi trygt kan henvise kunder til. Navnene kan vælges på kortene.",
		headings: ["Leverandør", "God til", "Kontakt", "Noter"],
		made: (tab) => `Skriv dem, du kan henvise kunder til, på fanen ”${tab}”.`,
		ready: (tab) => `Dem, du kan henvise kunder til, står på fanen ”${tab}”.`,
	},
});

export const page = (): PagePlaybookWords => ({
	plan: {
		summary: "Kundeplan",
		line: ({ action, owner, due, state }) =>
			`Kundeplan: ${[action, owner, due === null ? null : `senest ${due}`].filter((part) => part !== null).join(", ")}${STATES[state]}`,
		field: {
			action: "Hvad skal der ske?",
			choose: "vælg",
			suggested: "Forslag",
			others: "Andet",
			owner: "Hvem gør det?",
			due: "Senest",
			dueHelp: "Tom: ingen frist.",
			done: "Udført",
			provider: "Henvis til",
		},
		providersAt: (tab) => `Andre leverandører står på fanen ”${tab}”.`,
		openProviders: "Åbn fanen",
		set: "Læg planen",
		change: "Ret planen",
		takeBack: "Ophæv",
		saved: (line) => `${line}.`,
		takenBack: "Planen er ophævet.",
		unsaved: (button) => `Planen er ikke gemt endnu. Tryk ”${button}”, eller gå videre én gang til uden den.`,
		noAction: "Vælg først, hvad der skal ske.",
		past: "Den dag er forbi. Vælg i dag eller senere, eller lad feltet stå tomt.",
		anyway: "Læg planen alligevel",
		sure: (brought, button) => `${brought}. Mener du det stadig, så tryk ”${button}”.`,
		letter: {
			summary: "Skriv et brev",
			which: "Brev",
			names: {
				askReferral: "Bed om en anbefaling",
				agreeChange: "Aftal en ændring",
				referOn: "Henvis dem videre",
				winBack: "Spørg, hvorfor de holdt op",
				goodbye: "Sig farvel",
			},
			language: "Sprog",
			text: "Udkast, som du kan kopiere og gøre til dit eget",
			copy: "Kopiér",
			copied: "Kopieret.",
			notCopied: "Browseren lader os ikke kopiere. Teksten er markeret: tryk Ctrl+C eller ⌘C.",
		},
	},
});
