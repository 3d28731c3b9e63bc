import type { HeadingWords } from "./headingWords.ts";

/** Finnish, with the exports of Procountor, Netvisor, Fennoa, Visma and Lemonsoft. Kate is short for the contribution. */
export const finnish: HeadingWords = {
	facts: {
		customer:
			"asiakkaan nimi|asiakas|asiakasnimi|asiakkaat|ostaja|laskutettava|~yrityksen nimi|~yritys|~toiminimi|~nimi|~riviotsikot|?sukunimi",
		id: "asiakasnumero|asiakasnro|asiakas nro|asiakas nr|asiakkaan numero|asiakastunnus|asiakaskoodi|asiakas id|#numero|#nro|#tunnus|#koodi",
		revenue:
			"liikevaihto|myynti|laskutus|laskutettu|laskutettu summa|asiakkaan liikevaihto|nettomyynti|myynti netto|~bruttomyynti|~tulot|~yhteensä|?summa|&vuosiliikevaihto|&vuosimyynti",
		recentRevenue: "viimeaikainen liikevaihto|viimeaikainen myynti",
		lifetimeRevenue:
			"liikevaihto alusta asti|myynti alusta asti|asiakkuuden aikainen myynti|?elinkaariarvo|?asiakkaan arvo",
		cost: "kustannukset|kustannus|suorat kustannukset|kulut|muuttuvat kulut|ostohinta|hankintahinta|omakustannushinta",
		profit: "bruttokate|myyntikate|kate|voitto|katetuotto|kate euroa|~tuotto|?tulos",
		margin:
			"kateprosentti|katteen osuus|bruttokateprosentti|myyntikateprosentti|~kate|~myyntikate|~bruttokate",
		hours: "tunnit|työtunnit|käytetyt tunnit|meidän tunnit|tuntimäärä|~työaika",
		discount: "keskimääräinen alennus|^alennusprosentti|^alennus|^alennukset",
		daysLate:
			"päivää myöhässä|päiviä myöhässä|myöhästymispäivät|maksuviive|viivästyspäivät|maksun viive|myöhässä",
		accountRequests: "maksumuistutukset|muistutukset|karhut|~hyvityslaskut|kirjanpitopyynnöt",
		complaints: "reklamaatiot|valitukset",
		orders:
			"tilaukset|laskut|tilausten määrä|laskujen määrä|tilausten lkm|laskujen lkm|tilausten|laskujen|tilausmäärä|~ostot",
		firstOrder:
			"ensimmäinen tilaus|ensimmäinen lasku|ensimmäinen osto|ensimmäisen tilauksen|ensimmäisen laskun|~asiakas alkaen|~asiakkuus alkanut",
		lastOrder:
			"viimeisin tilaus|viimeisin lasku|viimeisin osto|viimeinen tilaus|viimeinen lasku|viimeinen osto|viimeisimmän tilauksen|viimeisimmän laskun",
		products: "tuotteet|eri tuotteet|palvelut|eri palvelut|tuotteiden määrä",
		usage: "käyttö|käyttäjät|lisenssit|kulutus",
		walletShare: "osuus ostoista|osuus lompakosta",
		referredBy: "suosittelija|suositteli|suositellut|?lähde",
		referred: "suositellut asiakkaat|~suositukset",
		negotiation: "neuvottelu|hintaneuvottelu|neuvottelut",
		ownerFocus: "omistajan fokus|omistajan keskittyminen",
		delegation: "delegointi",
		direction: "suunta",
		newNeeds: "uudet tarpeet",
		energy: "energia",
		steadiness: "vakaus",
		satisfaction: "tyytyväisyys|asiakastyytyväisyys",
		fit: "yhteensopivuus|sopivuus",
		manualTier: "manuaalinen taso",
		manualReason: "manuaalinen syy",
		manualUntil: "manuaalinen asti",
		story: "tarina|?muistiinpanot|?huomautukset|?lisätiedot",
	},
	nameParts: { firstName: "etunimi", lastName: "sukunimi", email: "sähköposti|sähköpostiosoite" },
	previous:
		"edellinen vuosi|ed vuosi|viime vuosi|edellisenä vuonna|viime vuonna|edellisvuosi|edellinen kausi|edellinen tilikausi|ed tilikausi|vertailukausi|edelliset 12 kuukautta|edelliset 12 kk|edellinen",
	recent:
		"viimeiset 12 kuukautta|viimeiset 12 kk|viimeisin 12 kk|12 kk|12 kuukautta|tämä vuosi|tänä vuonna|kuluva vuosi|kuluva kausi",
	toDate: "vuoden alusta|alkuvuosi|kumulatiivinen|kertymä|tähän mennessä",
	allTime: "alusta asti|kaikkien aikojen|koko asiakkuuden",
	businessYear: "tilikausi|tilikauden|tk",
	figure: "yhteensä|summa|netto|euroa|alv 0|alv 0 pct|ilman alv|veroton|verottomasti|toteuma|kokonais",
	withTax: "sis alv|sisältää alv|alv mukana|verollinen|verollisena",
	count: "määrä|lukumäärä|lkm|kpl",
	average: "keskiarvo|keskimäärin|keskimääräinen|ka",
	date: "päivä|pvm|päivämäärä|päiväys",
	filler: "asiakkaan|asiakasta kohden|per asiakas|meidän|vuosi|vuoden",
	planned: "budjetti|ennuste|tavoite|suunnitelma|arvio|poikkeama|ero",
	other:
		"puhelin|puhelinnumero|matkapuhelin|osoite|katuosoite|postinumero|postitoimipaikka|kaupunki|kunta|maa|myyjä|vastuuhenkilö|yhteyshenkilö|tila|toimiala|saldo|avoin|avoinna|luottoraja|eräpäivä|maksuehto|alv|ytunnus|tavoite|budjetti|pankki|tili|ryhmä|kvartaali",
	total:
		"yhteensä|summa|loppusumma|kaikki yhteensä|välisumma|kokonaissumma|kaikki asiakkaat|asiakkaat yhteensä",
	unknown: "tuntematon|ei tiedossa|ei tietoa|puuttuu|en tiedä",
	months:
		"tammikuu/tammikuuta|helmikuu/helmikuuta|maaliskuu/maaliskuuta|huhtikuu/huhtikuuta|toukokuu/toukokuuta|kesäkuu/kesäkuuta|heinäkuu/heinäkuuta|elokuu/elokuuta|syyskuu/syyskuuta|lokakuu/lokakuuta|marraskuu/marraskuuta|joulukuu/joulukuuta",
};
