import type { HeadingWords } from "./headingWords.ts";

/** Norwegian, where it differs from Danish; with the exports of Tripletex, PowerOffice, Fiken and 24SevenOffice. */
export const norwegian: HeadingWords = {
	facts: {
		customer:
			"~bedrift|~bedriftsnavn|~selskap|~radetiketter|~selskapsnavn|~firmanavn|~klientnavn|~kontaktnavn|~foretak|~foretaksnavn|~kundebetegnelse|~betegnelse|~oppdragsgiver|~kunde bedrift",
		revenue:
			"omsetning|nettoomsetning|salgsinntekt|salgsinntekter|fakturert|&årsomsetning|salgsbeløp|nettosalg|fakturert beløp|fakturert omsetning|fakturert salg|salgsverdi|omsetningen|inntekter|driftsinntekter|~bruttosalg|~bruttoomsetning|~honorar|~inntekt|?fakturabeløp|?fakturasum|?nettobeløp|?beløp",
		previousRevenue: "fjorårsomsetning|tidligere omsetning",
		recentRevenue: "nylig omsetning",
		lifetimeRevenue: "livstidsomsetning|omsetning siden start|?kundeverdi",
		cost: "kostnader|kostnad|direkte kostnader|varekostnad|varekost|vareforbruk|varekjøp|samlede kostnader|totale kostnader|variable kostnader|kostverdi|innkjøpsverdi|prosjektkostnader|kostpris|selvkost|?materialkostnader|?personalkostnader|?lønnskostnader|~frilansere|frilansere og medier|~underleverandører|~medieinnkjøp",
		profit:
			"dekningsbidrag|avanse|~overskudd|db 1|db i|dekningsbidrag 1|bruttofortjeneste|fortjeneste|bruttoresultat|brutto fortjeneste|~gevinst|~resultat",
		margin:
			"dekningsgrad|avanseprosent|~dekningsbidrag|~avanse|bruttomargin|dekningsprosent|fortjenestemargin|bruttofortjenesteprosent|db prosent|dg prosent|fortjenesteprosent",
		hours:
			"timer brukt|arbeidstimer|fakturerte timer|fakturerbare timer|førte timer|registrerte timer|timer ført|timer fakturert|timer totalt|prosjekttimer|konsulenttimer|antall timer|timeantall|timeforbruk|tidsbruk|~arbeidstid|~tidsforbruk|arbeidede timer|arbeidet tid|medgått tid|medgåtte timer|innsats timer",
		discount: "gjennomsnittlig rabatt|rabattprosent|^rabatt|^rabattsats|snittrabatt",
		daysLate:
			"dager for sent|dager over forfall|dager forsinket|dager etter forfall|forsinkede dager|forsinkelsesdager|forsinkelse i dager|dagers forsinkelse|betalingsforsinkelse|forsinkelse|?betalingstid|?kredittid|?betalingsdager|?kredittdager|forfalte dager|forfalne dager|dager forfalt|forfalt dager",
		accountRequests:
			"purringer|regnskapshenvendelser|betalingspåminnelser|purrebrev|påminnelser|sendte purringer|?kreditnotaer",
		complaints: "reklamasjoner|klager|antall klager|kundeklager|~reklamasjon|~klage",
		orders:
			"ordre|~kjøp|antall ordre|antall ordrer|ordreantall|fakturaantall|antall fakturaer|bestillinger|~salgsordre",
		firstOrder:
			"første kjøp|første ordredato|første fakturadato|første kjøpsdato|første ordre|første faktura|~kunde siden|?opprettet",
		lastOrder:
			"siste ordre|siste kjøp|siste faktura|siste salg|siste bestilling|siste ordredato|siste fakturadato|siste kjøpsdato|seneste ordre|seneste kjøp|sist fakturert|sist handlet|seneste ordredato",
		products: "ulike produkter|forskjellige produkter|tjenester",
		usage: "bruk|brukere|lisenser|forbruk",
		walletShare: "lommebokandel|andel av innkjøp",
		referredBy: "anbefalt av|henvist av|vervet av",
		referred: "anbefalte kunder|vervede kunder",
		negotiation: "forhandling|prisforhandling|forhandlinger",
		ownerFocus: "eierens fokus|eierfokus",
		delegation: "delegering|delegerer",
		direction: "retning",
		newNeeds: "nye behov",
		energy: "energi",
		steadiness: "stabilitet|stabil",
		satisfaction:
			"tilfredshet|kundetilfredshet|tilfredshetsscore|kundens tilfredshet|hvor fornøyde er de|hvor fornøyd er kunden",
		fit: "passer sammen|god match",
		manualTier: "manuelt nivå",
		manualReason: "manuell begrunnelse|begrunnelse",
		manualUntil: "manuell til",
		story: "?notater|?merknader",
		id: "kundenummer|kundekode|klientnummer|#konto|#kontonr|#kontonummer",
	},
	nameParts: { firstName: "fornavn", lastName: "etternavn", email: "e-post|epost|e-postadresse" },
	previous: "fjoråret|fjorårets",
	recent: "siste 12 måneder|siste 12 mnd|siste 12 mndr|12 mnd|rullerende 12 mnd|inneværende år",
	toDate: "hittil i år|hittil",
	allTime: "alle år|siden start",
	businessYear: "regnskapsår",
	figure: "totalt|summer|beløp|virkelig|eks mva|ekskl mva|uten mva|eksklusive mva|u mva",
	withTax: "inkl mva|inklusive mva|med mva|m mva",
	count: "antall",
	average: "gjennomsnitt|gjennomsnittlig|snitt|i snitt|gj snittlig|gj snitt",
	date: "dato",
	filler: "per kunde",
	planned: "budsjett|prognose|plan|mål|forventet|avvik",
	other:
		"epost|post|nettside|poststed|selger|bransje|forfalt|orgnr|mva|hovedadresse|fakturaadresse|utestående|tilbud|refusjon|timepris|innbyggere|areal",
	counted: "antall|stykk|visninger|følgere|ansatte|medlemmer|enheter|mengde|vekt|nummer",
	spent: "kostnad|utgift|utlegg|underleverandør",
	total: "sum totalt|delsum|totalsum",
	unknown: "ukjent|vet ikke|(tom)",
	months: "januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember",
};
