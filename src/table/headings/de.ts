import type { HeadingWords } from "./headingWords.ts";

/** German, with the exports of DATEV, lexoffice, sevDesk and the usual ERP reports. */
export const german: HeadingWords = {
	facts: {
		customer:
			"kundenname|kunde|name des kunden|kunden|debitorname|mandant|~firmenname|~firma|~unternehmen|~debitor|~zeilenbeschriftungen|~auftraggeber|~rechnungsempfänger|?nachname|?vorname|?organisation",
		id: "kundennummer|kundennr|kunden nr|kunden id|kundenkennung|debitorennummer|debitor nr|debitorennr|mandantennummer|kundenschlüssel|#nummer|#nr",
		revenue:
			"umsatz|umsätze|erlöse|nettoumsatz|umsatz netto|kundenumsatz|umsatzerlöse|~bruttoumsatz|~erlös|~gesamt|?betrag|&jahresumsatz",
		recentRevenue: "jüngster umsatz",
		lifetimeRevenue:
			"gesamtumsatz seit beginn|lebenszeitumsatz|umsatz seit beginn|?kundenwert|?kundenlebenswert",
		cost: "kosten|direkte kosten|wareneinsatz|einzelkosten|materialkosten|herstellkosten|?aufwand|?personalkosten|?lohnkosten",
		profit: "rohertrag|deckungsbeitrag|rohgewinn|gewinn|db|~bruttogewinn|~ertrag|~marge|?ergebnis",
		margin:
			"marge|rohertragsmarge|handelsspanne|bruttomarge|gewinnmarge|deckungsgrad|deckungsbeitragsmarge|db quote|dbquote|deckungsbeitragsquote|rohertragsquote|margenquote|~deckungsbeitrag|~rohertrag|~spanne|~db",
		hours: "stunden|arbeitsstunden|aufgewendete stunden|unsere stunden|std|~zeitaufwand",
		discount: "durchschnittlicher rabatt|durchschnittsrabatt|rabattsatz|nachlass|^rabatt|^rabatte",
		daysLate:
			"verzugstage|tage verspätet|tage überfällig|zahlungsverzug|tage im verzug|überfällige tage|tage nach fälligkeit",
		accountRequests: "mahnungen|buchhaltungsanfragen|rückfragen buchhaltung|~korrekturrechnungen",
		complaints: "beschwerden|reklamationen|~reklamation",
		orders: "aufträge|bestellungen|rechnungen|auftragszahl|~käufe",
		firstOrder:
			"erste bestellung|erster auftrag|erstauftrag|erste rechnung|erster kauf|erstbestellung|~kunde seit",
		lastOrder:
			"letzte bestellung|letzter auftrag|letzte rechnung|letzter kauf|jüngste bestellung|letzter umsatz am",
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
		satisfaction: "zufriedenheit|kundenzufriedenheit",
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
		"vorjahr|im vorjahr|letztes jahr|vorheriges jahr|vorperiode|vorige 12 monate|vorherige 12 monate|12 monate davor|vj|vorjahres",
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
	average: "durchschnitt|durchschnittlich|durchschnittliche|schnitt",
	date: "datum|am",
	filler: "der|die|das|mit|von|pro kunde|je kunde|unsere",
	planned: "budget|plan|geplant|soll|ziel|prognose|erwartet|hochrechnung|abweichung|differenz",
	other:
		"telefon|strasse|straße|ort|plz|ansprechpartner|status|branche|verkäufer|vertreter|saldo|offen|kreditlimit|steuer|ust|mwst|ziel|konto|notiz|quartal",
	total:
		"gesamt|summe|gesamtsumme|insgesamt|zwischensumme|endsumme|total|summe gesamt|alle kunden|gesamtergebnis",
	unknown: "unbekannt|k.a.|k. a.|keine angabe|fehlt",
	months: "januar/jänner|februar|märz/mrz|april|mai|juni|juli|august|september|oktober|november|dezember",
};
