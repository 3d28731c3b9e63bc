import { figures } from "../../figures.ts";
import { pluralIn } from "../../plural.ts";
import type { AlternativesWords, PlaybookWords } from "../../words/playbook.ts";

const plural = pluralIn("da-DK");
const number = (count: number) => figures("da-DK").number(count);

export const playbook = (): PlaybookWords => ({
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
	made: (tab) =>
		`Drejebogen står på fanen ”${tab}”. Ret teksterne, som I vil: det, I skriver, bliver stående.`,
	ready: (tab) => `Drejebogen står på fanen ”${tab}”. De tekster, I har rettet, står, som I skrev dem.`,
});

export const alternatives = (): AlternativesWords => ({
	title: "Alternativer: hvem der måske passer bedre til dem",
	intro: "Dem, vi trygt kan henvise kunder til. Navnene kan vælges på kortene.",
	headings: ["Leverandør", "God til", "Kontakt", "Noter"],
	made: (tab) => `Skriv dem, I kan henvise kunder til, på fanen ”${tab}”.`,
	ready: (tab) => `Dem, I kan henvise kunder til, står på fanen ”${tab}”.`,
});
