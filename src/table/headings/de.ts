import type { HeadingWords } from "./headingWords.ts";

/** German, with the exports of DATEV, lexoffice, sevDesk and the usual ERP reports. */
export const german: HeadingWords = {
	facts: {
		customer:
			"kundenname|kunde|name des kunden|kunden|debitorname|mandant|~firmenname|~firma|~unternehmen|~debitor|~zeilenbeschriftungen|~auftraggeber|~rechnungsempfänger|?nachname|?vorname|?organisation|name 1|kundenname 1|kundenbezeichnung|~bezeichnung|~kontobezeichnung|~geschäftspartner|~firmierung|~regulierer|~besteller|~warenempfänger|~name des unternehmens|~name|~klient|~kontoname|~patient|~kunde firma",
		id: "kundennummer|kundennr|kunden nr|kunden id|kundenkennung|debitorennummer|debitor nr|debitorennr|mandantennummer|kundenschlüssel|#nummer|#nr|kd nr|kdnr|kd nummer|kundencode|debitorenkonto|kundenkonto|debitorkonto|#konto|#kontonummer|#kontonr|#adressnummer|#adressnr",
		revenue:
			"umsatz|umsätze|erlöse|nettoumsatz|umsatz netto|kundenumsatz|umsatzerlöse|~bruttoumsatz|~erlös|~gesamt|?betrag|&jahresumsatz|gesamtumsatz|honorarumsatz|nettoerlös|nettoerlöse|fakturierter umsatz|verkaufserlös|verkaufserlöse|warenumsatz|rechnungsumsatz|fakturaumsatz|~verkäufe|umsatz gesamt|umsatzvolumen|verkaufsumsatz|dienstleistungsumsatz|~honorar|~honorare|~fakturiert|~warenwert|~nettowarenwert|~fakturawert|~verkaufswert|?rechnungsbetrag|?rechnungssumme|?rechnungswert|?nettobetrag|?auftragswert|?berechnet|?leistung|?auftragssumme",
		previousRevenue: "vorjahresumsatz|vorjahreserlös|vorjahreserlöse",
		recentRevenue: "jüngster umsatz",
		lifetimeRevenue:
			"gesamtumsatz seit beginn|lebenszeitumsatz|umsatz seit beginn|?kundenwert|?kundenlebenswert",
		cost: "kosten|direkte kosten|wareneinsatz|einzelkosten|materialkosten|herstellkosten|?aufwand|?personalkosten|?lohnkosten|gesamtkosten|materialeinsatz|einstandswert|selbstkosten|herstellungskosten|variable kosten|einkaufswert|warenkosten|warenaufwand|projektkosten|einstandskosten|ek wert|ek netto|ek gesamt|~einstand|?materialaufwand|?fertigungskosten|~freelancer|freelancer und medien|~fremdleistungen|~subunternehmer|~mediakosten",
		profit:
			"rohertrag|deckungsbeitrag|rohgewinn|gewinn|db|~bruttogewinn|~ertrag|~marge|~ergebnis|db 1|db i|db absolut|deckungsbeitrag 1|deckungsbeitrag i|bruttoertrag|rohergebnis|nettogewinn|deckungsbeitrag absolut|~überschuss|~db 2|~db ii",
		margin:
			"marge|rohertragsmarge|handelsspanne|bruttomarge|gewinnmarge|deckungsgrad|deckungsbeitragsmarge|db quote|dbquote|deckungsbeitragsquote|rohertragsquote|margenquote|~deckungsbeitrag|~rohertrag|~spanne|~db|db marge|dbu|deckungsspanne|rohmarge|margensatz|~umsatzrendite|~rendite",
		hours:
			"stunden|arbeitsstunden|aufgewendete stunden|unsere stunden|std|~zeitaufwand|stundenaufwand|geleistete stunden|gebuchte stunden|erfasste stunden|verbrauchte stunden|abgerechnete stunden|abrechenbare stunden|fakturierte stunden|verrechnete stunden|projektstunden|leistungsstunden|stundenzahl|stundenanzahl|ist stunden|aufwand stunden|aufwand std|aufwand h|aufwand in stunden|aufwand in h|servicestunden|beratungsstunden|gesamtstunden|~arbeitszeit",
		discount:
			"durchschnittlicher rabatt|durchschnittsrabatt|rabattsatz|nachlass|^rabatt|^rabatte|mittlerer rabatt|rabattquote|rabatthöhe|^nachlässe|^preisnachlass",
		daysLate:
			"verzugstage|tage verspätet|tage überfällig|zahlungsverzug|tage im verzug|überfällige tage|tage nach fälligkeit|tage verzug|verzug|verzug in tagen|verspätung|verspätung in tagen|tage zu spät|überfälligkeit|überfällig seit|überzugstage|zahlungsverzug in tagen|zahlungsverspätung|tage zahlungsverzug|tage in verzug|verspätete tage|überfällig tage|?zahlungsdauer|?zahlungstage|?debitorenlaufzeit|?zahlungsziel|?zahlungslaufzeit",
		accountRequests:
			"mahnungen|buchhaltungsanfragen|rückfragen buchhaltung|~korrekturrechnungen|zahlungserinnerungen|mahnbriefe|mahnschreiben|zahlungsmahnungen|?gutschriften|?mahnstufe",
		complaints:
			"beschwerden|reklamationen|~reklamation|beanstandungen|mängelrügen|kundenbeschwerden|kundenreklamationen|reklamationsanzahl|beschwerdeanzahl|~beschwerde",
		orders:
			"aufträge|bestellungen|rechnungen|auftragszahl|~käufe|auftragsanzahl|bestellanzahl|anzahl belege|rechnungsanzahl|kaufanzahl|~einkäufe|?belege",
		firstOrder:
			"erste bestellung|erster auftrag|erstauftrag|erste rechnung|erster kauf|erstbestellung|~kunde seit|erstkauf|erstes bestelldatum|erstes auftragsdatum|erstes rechnungsdatum|erstumsatz|erste lieferung|erstbestelldatum|~kundenbeziehung seit|?erstkontakt|?angelegt",
		lastOrder:
			"letzte bestellung|letzter auftrag|letzte rechnung|letzter kauf|jüngste bestellung|letzter umsatz am|letztes bestelldatum|letztes auftragsdatum|letztes rechnungsdatum|letztes kaufdatum|zuletzt gekauft|zuletzt bestellt|letzte lieferung|letzter einkauf|letzter umsatz|letzter beleg|letzte transaktion",
		products: "produkte|verschiedene produkte|artikel|leistungen|verschiedene artikel",
		usage: "nutzung|nutzer|benutzer|lizenzen|verbrauch",
		walletShare: "lieferanteil|bedarfsanteil|einkaufsanteil",
		referredBy: "empfohlen von|empfohlen durch|geworben von|vermittelt von|~empfehlung|?quelle|?herkunft",
		referred: "empfohlene kunden|geworbene kunden|~empfehlungen",
		negotiation: "verhandlung|preisverhandlung",
		ownerFocus: "fokus des inhabers|inhaberfokus",
		delegation: "delegieren",
		direction: "richtung|ausrichtung",
		newNeeds: "neue bedürfnisse|neuer bedarf",
		energy: "energie",
		steadiness: "beständigkeit|stetigkeit",
		satisfaction:
			"zufriedenheit|kundenzufriedenheit|zufriedenheitsnote|zufriedenheitswert|zufriedenheitsgrad|wie zufrieden sind sie|wie zufrieden ist der kunde",
		fit: "passung|passt",
		manualTier: "manuelle stufe|stufe manuell",
		manualReason: "manueller grund|begründung",
		manualUntil: "manuell bis",
		story: "geschichte|?notizen|?bemerkung|?bemerkungen",
	},
	nameParts: {
		firstName: "vorname",
		lastName: "nachname|familienname|name",
		email: "e-mail-adresse|mailadresse",
	},
	previous:
		"vorjahr|im vorjahr|letztes jahr|vorheriges jahr|vorperiode|vorige 12 monate|vorherige 12 monate|12 monate davor|vj|vorjahres|letzten jahres|des vorjahres|vorheriges geschäftsjahr",
	recent:
		"letzte 12 monate|letzten 12 monate|12 monate|laufendes jahr|lfd jahr|aktuelles jahr|dieses jahr|akt jahr",
	toDate: "bisher|bis heute|kumuliert",
	allTime: "aller jahre|alle jahre|seit beginn",
	businessYear: "gj|geschäftsjahr|wj|wirtschaftsjahr",
	figure:
		"gesamt|summe|netto|insgesamt|betrag|zzgl mwst|zzgl MwSt|ohne mwst|ohne MwSt|exkl mwst|exkl MwSt|ist|exkl ust|exkl USt|ohne ust|ohne USt|zzgl ust|zzgl USt|ohne umsatzsteuer|ohne mehrwertsteuer|excl mwst|excl MwSt|exklusive MwSt",
	withTax:
		"inkl mwst|inkl MwSt|incl mwst|incl MwSt|inklusive MwSt|mit mwst|mit MwSt|inkl ust|inkl USt|mit ust|mit USt|inkl umsatzsteuer|mit umsatzsteuer|inkl mehrwertsteuer|mit mehrwertsteuer",
	count: "anzahl|anz",
	average: "durchschnitt|durchschnittlich|durchschnittliche|schnitt|durchschn|mittlerer|mittlere|mittleres",
	date: "datum|am",
	filler: "der|die|das|mit|von|pro kunde|je kunde|unsere",
	planned: "budget|plan|geplant|soll|ziel|prognose|erwartet|hochrechnung|abweichung|differenz",
	other:
		"telefon|strasse|straße|ort|plz|ansprechpartner|status|branche|verkäufer|vertreter|saldo|offen|kreditlimit|steuer|ust|mwst|ziel|konto|notiz|quartal|forderung|forderungen|angebot|angebote|erstattung|stundensatz|einwohner|fläche|eigener|potenzial",
	counted:
		"stk|stück|anzahl|zahl|menge|klicks|aufrufe|besuche|besucher|mitarbeiter|einheiten|punkte|gewicht|nummer|follower|baujahr|gründungsjahr",
	spent: "kosten|aufwand|ausgaben|spesen|auslagen|subunternehmer|fremdleistung",
	total:
		"gesamt|summe|gesamtsumme|insgesamt|zwischensumme|endsumme|total|summe gesamt|alle kunden|gesamtergebnis",
	unknown: "unbekannt|k.a.|k. a.|keine angabe|fehlt|(leer)",
	months: "januar/jänner|februar|märz/mrz|april|mai|juni|juli|august|september|oktober|november|dezember",
};
