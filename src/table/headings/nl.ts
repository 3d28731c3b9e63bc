import type { HeadingWords } from "./headingWords.ts";

/** Dutch, with the exports of Exact Online, Moneybird and Twinfield. */
export const dutch: HeadingWords = {
	facts: {
		customer:
			"klantnaam|klant naam|klant|klanten|naam klant|debiteurnaam|~debiteur|~bedrijfsnaam|~bedrijf|~relatie|~relatienaam|~naam|~rijlabels|?voornaam|?achternaam|~cliënt|~cliëntnaam|~opdrachtgever|~omschrijving klant|~handelsnaam|~firmanaam|~organisatie|~contactnaam|~naam debiteur|~rekeningnaam|~afnemer|~klantomschrijving|~klant bedrijf",
		id: "klantnummer|klantnr|klant nr|klant id|klantcode|debiteurnummer|debiteurennummer|debiteurnr|relatienummer|relatiecode|#nummer|#nr|cliëntnummer|debiteurcode|debiteur nr|klantreferentie|#rekeningnummer|#code|relatienr|relatie nr",
		revenue:
			"omzet|netto omzet|verkopen|gefactureerd|klantomzet|~bruto omzet|~totaal|?bedrag|&jaaromzet|gefactureerde omzet|gefactureerd bedrag|verkoopwaarde|nettoverkopen|verkoopomzet|netto verkoop|omzetwaarde|opbrengst|opbrengsten|gefactureerde honoraria|omzetbedrag|~honorarium|~honoraria|~verkoopbedrag|?factuurbedrag|?factuurwaarde|?factuurtotaal|?nettobedrag|?orderwaarde",
		recentRevenue: "recente omzet",
		lifetimeRevenue: "omzet sinds begin|omzet ooit|totaal besteed|?klantwaarde",
		cost: "kosten|directe kosten|kostprijs|inkoopwaarde|kostprijs omzet|inkoopkosten|kostprijswaarde|totale kosten|variabele kosten|kosten van de omzet|projectkosten|inkoopbedrag|directe kostprijs|?materiaalkosten|?personeelskosten|?loonkosten|kostprijs verkopen|kostprijs van de verkopen|kostprijs van de omzet|~freelancers|freelancers en media|~onderaannemers|~mediakosten",
		profit:
			"brutowinst|winst|bruto winst|dekkingsbijdrage|brutomarge bedrag|~brutomarge|~marge|?resultaat|brutowinst bedrag|nettowinst|marge bedrag|margebedrag|brutoresultaat|bruto resultaat|~opbrengst netto|~bruto marge|~nettoresultaat|~resultaat netto",
		margin:
			"marge|brutomarge|bruto marge|winstmarge|margepercentage|brutowinstmarge|brutomargepercentage|winstpercentage|marge percentage|margepct|~nettomarge|~rendement",
		hours:
			"uren|gewerkte uren|bestede uren|onze uren|gefactureerde uren|factureerbare uren|declarabele uren|geschreven uren|geboekte uren|geregistreerde uren|projecturen|ondersteuningsuren|adviesuren|uren besteed|uren geschreven|uren gefactureerd|urenbesteding|urenverbruik|totaal uren|~arbeidsuren|~tijdsbesteding|~bestede tijd",
		discount: "gemiddelde korting|kortingspercentage|^korting|^kortingen|^kortingspct|gem korting|^rabat",
		daysLate:
			"dagen te laat|dagen over vervaldatum|dagen achterstallig|betaalachterstand|dagen vertraging|vertragingsdagen|vertraging in dagen|te laat in dagen|dagen te laat betaald|dagen na vervaldatum|dagen verlaat|achterstallige dagen|overschreden dagen|betalingsvertraging|dagen over tijd|?betaaltermijn in dagen|?betaaldagen|?betalingsduur|?betaalduur|?betaaltijd|?betaalsnelheid|vertraging|achterstand|dagen achterstand|betalingsachterstand|dagen over de vervaldatum|dagen na de vervaldatum",
		accountRequests:
			"aanmaningen|herinneringen|boekhoudvragen|betalingsherinneringen|verstuurde herinneringen|herinneringsbrieven|?creditnota's|?creditfacturen",
		complaints: "klachten|aantal klachten|klantklachten|~klacht|ontvangen klachten|reclamaties",
		orders:
			"bestellingen|facturen|~aankopen|~opdrachten|aantal orders|orders|aantal facturen|orderaantal|verkooporders|aantal bestellingen|~inkopen",
		firstOrder:
			"eerste bestelling|eerste order|eerste factuur|eerste aankoop|~klant sinds|eerste orderdatum|eerste factuurdatum|eerste besteldatum|eerste aankoopdatum|datum eerste order|datum eerste bestelling|~relatie sinds|?aangemaakt",
		lastOrder:
			"laatste bestelling|laatste order|laatste factuur|laatste aankoop|laatste orderdatum|laatste factuurdatum|laatste besteldatum|laatste aankoopdatum|datum laatste order|datum laatste bestelling|laatst besteld|laatst gefactureerd|laatste verkoop",
		products: "producten|verschillende producten|artikelen|diensten",
		usage: "gebruik|gebruikers|licenties|verbruik",
		walletShare: "aandeel in bestedingen|bestedingsaandeel",
		referredBy: "aanbevolen door|doorverwezen door|verwezen door|aangebracht door|?bron",
		referred: "doorverwezen klanten|aangebrachte klanten|aanbevolen klanten",
		negotiation: "onderhandeling|onderhandelen",
		ownerFocus: "focus van de eigenaar|focus eigenaar",
		delegation: "delegeren",
		direction: "richting",
		newNeeds: "nieuwe behoeften",
		energy: "energie",
		steadiness: "stabiliteit|bestendigheid",
		satisfaction:
			"tevredenheid|klanttevredenheid|klantentevredenheid|tevredenheidsscore|tevredenheidscijfer|hoe tevreden zijn ze|hoe tevreden is de klant",
		fit: "past bij ons",
		manualTier: "handmatig niveau",
		manualReason: "handmatige reden",
		manualUntil: "handmatig tot",
		story: "verhaal|?notities|?opmerkingen",
	},
	nameParts: { firstName: "voornaam", lastName: "achternaam|naam", email: "e-mailadres|mailadres" },
	previous:
		"vorig jaar|voorgaand jaar|vorige jaar|vorige periode|jaar ervoor|voorgaande 12 maanden|vorige 12 maanden|vorig boekjaar|voorgaande jaar",
	recent: "laatste 12 maanden|afgelopen 12 maanden|12 maanden|dit jaar|lopend jaar|huidig jaar",
	toDate: "tot nu toe|tot en met vandaag",
	allTime: "alle jaren|sinds begin",
	businessYear: "boekjaar",
	figure:
		"totaal|totale|som|netto|bedrag|excl btw|exclusief btw|ex btw|werkelijk|realisatie|exc btw|zonder btw|excl|exclusief",
	withTax: "incl btw|inc btw|inclusief btw|met btw",
	count: "aantal",
	average: "gemiddeld|gemiddelde|gem|gemidd",
	date: "datum",
	filler: "van|de|het|per klant|onze",
	planned: "budget|begroting|begroot|prognose|plan|doel|verwacht|afwijking|verschil",
	other:
		"telefoon|adres|straat|plaats|postcode|land|verkoper|branche|saldo|openstaand|krediet|btw|kvk|contactpersoon|betaaltermijn|kwartaal|offerte|terugbetaling|tarief|inwoners|oppervlakte",
	counted:
		"aantal|stuks|hoeveelheid|volgers|weergaven|bezoeken|medewerkers|werknemers|eenheden|gewicht|nummer",
	spent: "kosten|uitgaven|onkosten|onderaannem",
	total: "totaal|eindtotaal|subtotaal|som|alle klanten|totaal generaal",
	unknown: "onbekend|nvt|n.v.t.|weet niet|ontbreekt|(leeg)",
	months: "januari|februari|maart/mrt|april|mei|juni|juli|augustus|september|oktober|november|december",
};
