import type { HeadingWords } from "./headingWords.ts";

/** Danish, with the exports of e-conomic, Dinero, Billy, C5, NAV and Minuba. DB and DG are usual abbreviations. */
export const danish: HeadingWords = {
	facts: {
		customer:
			"kundenavn|kunde navn|kunde|kundens navn|kunder|debitornavn|~debitor|~firmanavn|~firma|~virksomhed|~navn|~rækkenavne|?fornavn|debitor navn|~virksomhedsnavn|~selskab|~selskabsnavn|~kontaktnavn|~kontakt|~klient|~klientnavn|~klientens navn|~kundebetegnelse|~faktureringskunde|~kunde firma|~debitors navn|~betegnelse",
		id: "kundenr|kunde nr|kundenummer|kunde nummer|kunde id|kundeid|kundekode|debitornr|debitor nr|debitornummer|#nr|#nummer|kundekonto|debitorkonto|klientnr|klientnummer|kunde kode|kundens nummer|#konto|#kontonr|#kontonummer",
		revenue:
			"omsætning|salg|salg rv|oms|omsætn|nettoomsætning|fakturaomsætning|faktureret|faktureret beløb|kundeomsætning|omsat|~bruttoomsætning|~fakturering|~i alt|?beløb|&årsomsætning|&årlig omsætning|salgsbeløb|salgsværdi|nettosalg|fakturerede beløb|fakturerede honorarer|faktureret omsætning|faktureret salg|honoraromsætning|varesalg|omsætningen|~bruttosalg|~honorar|~honorarer|?fakturabeløb|?fakturasum|?fakturatotal|?nettobeløb|?faktura",
		previousRevenue: "tidligere omsætning",
		recentRevenue: "nylig omsætning|nyeste omsætning",
		lifetimeRevenue:
			"livstidsomsætning|omsætning gennem tiden|omsætning siden start|?livstidsværdi|?kundeværdi",
		cost: "omkostninger|omkostning|direkte omkostninger|kostpris|vareforbrug|variable omkostninger|kost|~udgifter|?materialer|?lønomkostninger|?personaleomkostninger|kostværdi|kostbeløb|vareomkostninger|vareomkostning|samlede omkostninger|direkte omk|variable omk|vareindkøb|varekøb|~indkøb|sagsomkostninger|projektomkostninger|kostprisbeløb|?materialeforbrug|?produktionsomkostninger|?materialeomkostninger|~freelancere|freelancere og medier|freelancere medier|~underleverandører|~mediekøb|~fremmed arbejde",
		profit:
			"bruttofortjeneste|dækningsbidrag|bruttoavance|fortjeneste|profit|db|avance|avance rv|~bruttoresultat|~indtjening|~overskud|~resultat|db 1|db i|dækningsbidrag 1|dækningsbidrag i|gevinst|brutto avance|bruttoindtjening",
		margin:
			"dækningsgrad|avancegrad|bruttomargin|overskudsgrad|dg|margin|~dækningsbidrag|~avance|~db|avanceprocent|avancepct|dækningsgraden|dækningsprocent|dækningspct|bruttoavanceprocent",
		hours:
			"timer|timeforbrug|antal timer|brugte timer|vores timer|timer brugt|timer i alt|~tidsforbrug|~tid|forbrugte timer|fakturerede timer|fakturerbare timer|registrerede timer|arbejdstimer|timer registreret|timer faktureret|timer forbrugt|konsulenttimer|projekttimer|servicetimer|supporttimer|leverede timer|bogførte timer|samlet timeforbrug|registreret tid|~arbejdstid|forbrug timer|loggede timer|timer logget",
		discount:
			"gennemsnitlig rabat|gns rabat|rabatprocent|rabatsats|^rabat|^rabatter|^rabatpct|^gnsrabat|^prisnedslag",
		daysLate:
			"dage for sent|forfaldne dage|dage over forfald|forfaldsdage|dage forsinket|betalt for sent|dage efter forfald|betalingsforsinkelse|forsinkelse|?betalingsdage|forsinkede dage|overskredne dage|forsinkelse i dage|antal dage for sent|dage overskredet|forfald overskredet|restancedage|dages forsinkelse|dage i restance|dage forfaldne|dage forfalden|?kredittid|?betalingstid|?dage til betaling|?dage før betaling|?kreditdage|?debitordage|?kreditortid|?betalingsperiode",
		accountRequests:
			"bogholderihenvendelser|henvendelser til bogholderiet|rykkere|rykkerbreve|regnskabshenvendelser|~rykker|rykkerskrivelser|betalingspåmindelser|påmindelser|rykkere sendt|sendte rykkere|?kreditnotaer|?rykkergebyrer",
		complaints:
			"klager|reklamationer|~klage|?sager|klageantal|kundeklager|klagesager|~reklamation|modtagne klager",
		orders:
			"ordrer|bestillinger|fakturaer|ordreantal|fakturaantal|~køb|?vundne aftaler|salgsordrer|salgsordre|antal ordre|~handler|~salgsfakturaer|~bookinger",
		firstOrder:
			"første ordre|første køb|første faktura|første salg|første bestilling|~kunde siden|~kundestart|?oprettet|første ordredato|første fakturadato|første købsdato|første handel|første salgsdato|~kunderelation siden|?oprettelsesdato|?oprettet den",
		lastOrder:
			"seneste ordre|sidste ordre|seneste køb|sidste køb|seneste faktura|sidste faktura|seneste salg|sidste salg|seneste bestilling|seneste ordredato|sidste ordredato|seneste fakturadato|sidste fakturadato|seneste købsdato|sidste købsdato|sidst handlet|seneste handel|sidste handel|sidst faktureret|senest faktureret|seneste salgsdato|sidste salgsdato|sidste bestilling",
		products: "produkter|forskellige produkter|ydelser|forskellige varer|varer|forskellige ydelser",
		usage: "forbrug|brugere|licenser|aktive brugere|brug",
		walletShare:
			"vores andel af indkøbet|andel af indkøb|andel af forbrug|vores andel|pengepungsandel|tegnebogsandel|wallet share",
		referredBy:
			"anbefalet af|henvist af|henviser|henvisning fra|kommer fra|~henvisning|~anbefaling|?kilde|kom fra",
		referred: "henviste kunder|anbefalede kunder|har henvist|har anbefalet|~henvisninger|~anbefalinger",
		referralValue: "anbefalingernes værdi|værdi af anbefalinger|henvisningernes værdi",
		cameAnyway: "var kommet alligevel|var kommet under alle omstændigheder",
		negotiation: "forhandling|prisforhandling|forhandlinger|hvordan forhandler de|hvordan gik forhandlingen",
		ownerFocus: "ejerens fokus|ejerfokus|ejers fokus",
		delegation: "uddelegering|delegering",
		direction: "retning|klarhed om mål|kurs",
		newNeeds: "nye behov",
		energy: "energi|giver de energi|giver eller tager de energi",
		steadiness: "stabilitet|stabil|ro|hvor stabile er de|er de stabile",
		satisfaction:
			"tilfredshed|kundetilfredshed|tilfredshedsscore|kundens tilfredshed|tilfredshedsgrad|hvor tilfredse er de|hvor tilfredse|hvor glade er de|hvor tilfreds er kunden|er de tilfredse|er de glade",
		fit: "match|passer sammen|godt match|pasform|passer vi sammen|passer de til os|hvor godt passer vi sammen",
		manualTier: "manuelt niveau|manuel tier|manuel klasse|manuelt trin",
		manualReason: "manuel begrundelse|manuel årsag|begrundelse",
		manualUntil: "manuel indtil|manuelt indtil|manuel til|gælder til",
		story: "historie|historien|?noter|?note|?bemærkninger|?kommentar",
		planAction: "kundeplan|plan for kunden",
		planOwner: "planansvarlig|ansvarlig for planen",
		planDue: "planfrist|frist for planen",
		planDone: "plan udført|planen er udført|plan færdig",
		planProvider: "henvises til|henvist til",
	},
	nameParts: { firstName: "fornavn", lastName: "efternavn|navn", email: "mail|e-mailadresse|mailadresse" },
	previous:
		"i fjor|året før|forrige år|sidste år|sidste års|forrige års|året forinden|foregående år|foregående|foregående periode|forrige periode|perioden før|tidligere|tidligere år|tidligere periode|foregående 12 måneder|forrige 12 måneder|foregående 12 mdr|forrige 12 mdr|12 mdr før|12 måneder før",
	recent:
		"seneste 12 måneder|sidste 12 måneder|seneste 12 mdr|sidste 12 mdr|12 mdr|12 måneder|rullende 12 mdr|rullende 12 måneder|i år|dette år|årets|indeværende år|denne periode|aktuel periode",
	toDate: "åtd|år til dato|til dato|indtil nu|hidtil",
	allTime: "alle år|livstid|gennem tiden|siden start",
	businessYear: "regnskabsår",
	figure:
		"i alt|ialt|samlet|sum|netto|beløb|ekskl moms|eks moms|ex moms|excl moms|uden moms|realiseret|eksklusive moms|u moms|før moms",
	withTax: "inkl moms|incl moms|inklusive moms|med moms|m moms",
	count: "antal",
	average: "gennemsnit|gennemsnitlig|gennemsnitligt|gns|gnsn|snit|i snit",
	date: "dato|den",
	filler: "af|på|hos os|vores|for|pr kunde|kunden|kundens",
	planned: "budget|budgetteret|prognose|forventet|plan|planlagt|mål|estimat|afvigelse|forskel",
	other:
		"mobil|tlf|telefon|adresse|vej|by|postnr|land|postnummer|cvr|ean|gln|ansvarlig|sælger|kontaktperson|att|hjemmeside|betalingsfrist|saldo|kredit|kreditmaks|forfalden|budget|mål|forventet|vækst|kvartal|branche|moms|konto|beskrivelse|afdeling|gruppe|tilgodehavende|udestående|tilbud|refusion|refunderet|sats|timesats|timepris|indbyggere|areal|egen|potentiale",
	counted:
		"stk|styk|antal|visninger|klik|besøg|følgere|medlemmer|medarbejdere|ansatte|enheder|paller|kasser|liter|mængde|vægt|nummer|kode|varenr|årstal",
	spent: "kost|udgift|udlæg|freelance|underleverand",
	total:
		"i alt|ialt|sum|total|totalt|samlet|subtotal|hovedtotal|sum i alt|total i alt|alle kunder|kunder i alt",
	unknown: "ukendt|ved ikke|mangler|ikke oplyst|i.o.|(tom)|(tomme)",
	months: "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december",
};
