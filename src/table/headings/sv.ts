import type { HeadingWords } from "./headingWords.ts";

/** Swedish, with the exports of Fortnox and Visma. TB and TG are usual abbreviations. */
export const swedish: HeadingWords = {
	facts: {
		customer:
			"kundnamn|kund namn|kund|kundens namn|kunder|~företagsnamn|~företag|~namn|?förnamn|~radetiketter|?efternamn|?benämning",
		id: "kundnummer|kundnr|kund nr|kund id|#nummer|#nr",
		revenue:
			"omsättning|försäljning|nettoomsättning|fakturerat|kundomsättning|~totalt|?belopp|&årsomsättning",
		recentRevenue: "färsk omsättning",
		lifetimeRevenue: "livstidsomsättning|omsättning sedan start|?kundvärde",
		cost: "kostnad|kostnader|direkta kostnader|varukostnad|varuförbrukning|inköpskostnad",
		profit: "bruttovinst|täckningsbidrag|tb|vinst|~marginal|?resultat",
		margin: "täckningsgrad|tg|marginal|bruttomarginal|vinstmarginal|~täckningsbidrag|~tb",
		hours: "timmar|nedlagda timmar|arbetade timmar|~tidsåtgång",
		discount: "genomsnittlig rabatt|rabattsats|^rabatt|^rabatter",
		daysLate:
			"dagar sent|dagar försenad|förfallna dagar|dagar efter förfall|dagar över förfallodatum|betalningsförsening",
		accountRequests: "påminnelser|ekonomiärenden|bokföringsärenden",
		complaints: "klagomål|reklamationer",
		orders: "ordrar|beställningar|fakturor|~order|~köp",
		firstOrder:
			"första order|första ordern|första köp|första köpet|första faktura|första fakturan|~kund sedan",
		lastOrder:
			"senaste order|senaste ordern|senaste köp|senaste köpet|senaste faktura|senaste fakturan|senast fakturerad|sista order",
		products: "produkter|olika produkter|artiklar|tjänster|olika artiklar",
		usage: "användning|användare|licenser|förbrukning",
		walletShare: "plånboksandel|andel av inköp",
		referredBy: "rekommenderad av|hänvisad av|tipsad av|?källa",
		referred: "rekommenderade kunder|hänvisade kunder",
		negotiation: "förhandling",
		ownerFocus: "ägarens fokus|ägarfokus",
		delegation: "delegerar",
		direction: "riktning",
		newNeeds: "nya behov",
		energy: "energi",
		steadiness: "stabilitet|stadighet",
		satisfaction: "nöjdhet|kundnöjdhet",
		fit: "passform|passar ihop",
		manualTier: "manuell nivå",
		manualReason: "manuell orsak|motivering",
		manualUntil: "manuell till",
		story: "historia|berättelse|?anteckningar",
	},
	nameParts: { firstName: "förnamn", lastName: "efternamn", email: "e-post|epost|e-postadress|mejl" },
	previous:
		"föregående år|förra året|fjolåret|föreg år|fg år|i fjol|året innan|föregående period|föregående 12 månader|förra årets",
	recent:
		"senaste 12 månaderna|senaste 12 månader|senaste 12 mån|rullande 12|rullande 12 månader|12 månader|innevarande år|detta år|årets",
	toDate: "hittills|ackumulerat|ackumulerad|hittills i år",
	allTime: "alla år|sedan start|livstid",
	businessYear: "räkenskapsår|verksamhetsår",
	figure: "totalt|summa|netto|exkl moms|belopp|totalsumma|utfall|exklusive moms|utan moms",
	withTax: "inkl moms|inklusive moms|med moms",
	count: "antal",
	average: "genomsnitt|genomsnittlig|snitt",
	date: "datum",
	filler: "av|per kund|hos oss|vår|vårt",
	planned: "budget|prognos|plan|mål|förväntat|avvikelse",
	other:
		"telefon|ort|adress|postnr|säljare|bransch|saldo|kredit|förfallet|budget|referens|betalningsvillkor|land|kvartal",
	total: "totalt|summa|totalsumma|delsumma|summa totalt|alla kunder|total|sammanlagt",
	unknown: "okänd|okänt|saknas|vet ej",
	months: "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december",
};
