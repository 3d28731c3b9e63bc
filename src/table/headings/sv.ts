import type { HeadingWords } from "./headingWords.ts";

/** Swedish, with the exports of Fortnox and Visma. TB and TG are usual abbreviations. */
export const swedish: HeadingWords = {
	facts: {
		customer:
			"kundnamn|kund namn|kund|kundens namn|kunder|~företagsnamn|~företag|~namn|?förnamn|~radetiketter|?efternamn|~benämning|~kundbenämning|~bolag|~bolagsnamn|~kontaktnamn|~klient|~klientnamn|~faktureringskund|~beställare|~kund företag",
		id: "kundnummer|kundnr|kund nr|kund id|#nummer|#nr|kundkod|kundens nummer|klientnummer|#konto|#kontonr|#kontonummer",
		revenue:
			"omsättning|försäljning|nettoomsättning|fakturerat|kundomsättning|~totalt|?belopp|&årsomsättning|försäljningsbelopp|fakturerad omsättning|fakturerad försäljning|fakturerat belopp|försäljningsvärde|nettoförsäljning|intäkter|intäkt|total omsättning|kundintäkt|~bruttoförsäljning|~arvode|~arvoden|?fakturabelopp|?fakturasumma|?nettobelopp|försäljningssumma",
		previousRevenue: "fjolårsomsättning",
		recentRevenue: "färsk omsättning",
		lifetimeRevenue: "livstidsomsättning|omsättning sedan start|?kundvärde",
		cost: "kostnad|kostnader|direkta kostnader|varukostnad|varuförbrukning|inköpskostnad|varuinköp|totala kostnader|rörliga kostnader|kostnadsvärde|inköpsvärde|projektkostnader|kostnad sålda varor|självkostnad|?materialkostnad|?personalkostnad|?lönekostnad|kostnad för sålda varor|~frilansare|frilansare och media|~underleverantörer|~medieköp",
		profit:
			"bruttovinst|täckningsbidrag|tb|vinst|~marginal|~resultat|tb 1|tb i|täckningsbidrag 1|bruttoresultat|nettovinst|~överskott",
		margin:
			"täckningsgrad|tg|marginal|bruttomarginal|vinstmarginal|~täckningsbidrag|~tb|tb procent|tbprocent|marginalprocent|täckningsgraden|bruttovinstmarginal|~vinstprocent",
		hours:
			"timmar|nedlagda timmar|arbetade timmar|~tidsåtgång|fakturerade timmar|fakturerbara timmar|debiterade timmar|debiterbara timmar|registrerade timmar|rapporterade timmar|förbrukade timmar|projekttimmar|supporttimmar|konsulttimmar|arbetstimmar|timmar totalt|timantal|nedlagd tid|nedlagda tim|~arbetstid|~tid|arbetad tid|tim",
		discount:
			"genomsnittlig rabatt|rabattsats|^rabatt|^rabatter|^rabattprocent|medelrabatt|snittrabatt|^prisavdrag",
		daysLate:
			"dagar sent|dagar försenad|förfallna dagar|dagar efter förfall|dagar över förfallodatum|betalningsförsening|försenade dagar|förseningsdagar|dagar för sent|dagars försening|försening|försening i dagar|dagar försenat|dröjsmål|dröjsmålsdagar|dagar förfallet|dagar förfallna|?betaltid|?betalningstid|?kredittid|?betalningsdagar|?betalningstid i dagar|dagar efter förfallodatum|dagar efter förfallodag",
		accountRequests:
			"påminnelser|ekonomiärenden|bokföringsärenden|betalningspåminnelser|skickade påminnelser|kravbrev|?kreditnotor|?kreditfakturor",
		complaints:
			"klagomål|reklamationer|antal klagomål|kundklagomål|~reklamation|inkomna klagomål|~ärenden klagomål",
		orders:
			"ordrar|beställningar|fakturor|~order|~köp|antal order|orderantal|fakturaantal|antal ordrar|beställningsantal",
		firstOrder:
			"första order|första ordern|första köp|första köpet|första faktura|första fakturan|~kund sedan|första orderdatum|första fakturadatum|första köpdatum|första beställning|första beställningen|första försäljning|~kund från|?upplagd|?skapad",
		lastOrder:
			"senaste order|senaste ordern|senaste köp|senaste köpet|senaste faktura|senaste fakturan|senast fakturerad|sista order|senaste orderdatum|senaste fakturadatum|senaste köpdatum|senaste beställning|senaste beställningen|sista köp|sista faktura|senaste försäljning|senast köpt|senast handlat|sista orderdatum",
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
		satisfaction: "nöjdhet|kundnöjdhet|kundens nöjdhet|nöjdhetsbetyg|nki|hur nöjda är de|hur nöjd är kunden",
		fit: "passform|passar ihop",
		manualTier: "manuell nivå",
		manualReason: "manuell orsak|motivering",
		manualUntil: "manuell till",
		story: "historia|berättelse|?anteckningar",
	},
	nameParts: { firstName: "förnamn", lastName: "efternamn|namn", email: "e-post|epost|e-postadress|mejl" },
	previous:
		"föregående år|förra året|fjolåret|föreg år|fg år|i fjol|året innan|föregående period|föregående 12 månader|förra årets|i fjol|fjolårets|fjol",
	recent:
		"senaste 12 månaderna|senaste 12 månader|senaste 12 mån|rullande 12|rullande 12 månader|12 månader|innevarande år|detta år|årets",
	toDate: "hittills|ackumulerat|ackumulerad|hittills i år",
	allTime: "alla år|sedan start|livstid",
	businessYear: "räkenskapsår|verksamhetsår",
	figure: "totalt|summa|netto|exkl moms|belopp|totalsumma|utfall|exklusive moms|utan moms",
	withTax: "inkl moms|inklusive moms|med moms",
	count: "antal",
	average: "genomsnitt|genomsnittlig|snitt|medel|i snitt|medelvärde",
	date: "datum",
	filler: "av|per kund|hos oss|vår|vårt",
	planned: "budget|prognos|plan|mål|förväntat|avvikelse",
	other:
		"telefon|ort|adress|postnr|säljare|bransch|saldo|kredit|förfallet|budget|referens|betalningsvillkor|land|kvartal|fordran|utestående|offert|återbetalning|timpris|invånare|yta",
	counted:
		"st|styck|antal|visningar|klick|besök|följare|medlemmar|anställda|enheter|poäng|mängd|vikt|nummer|kod",
	spent: "kostnad|utgift|utlägg|underleverantör",
	total: "totalt|summa|totalsumma|delsumma|summa totalt|alla kunder|total|sammanlagt",
	unknown: "okänd|okänt|saknas|vet ej|(tom)|(tomt)|(tomma)",
	months: "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december",
};
