import type { HeadingWords } from "./headingWords.ts";

/** Finnish, with the exports of Procountor, Netvisor, Fennoa, Visma and Lemonsoft. Kate is short for the contribution. */
export const finnish: HeadingWords = {
	facts: {
		customer:
			"asiakkaan nimi|asiakas|asiakasnimi|asiakkaat|ostaja|laskutettava|~yrityksen nimi|~yritys|~toiminimi|~nimi|~riviotsikot|?sukunimi|~asiakasyritys|~asiakkaan yritys|~tilaaja|~maksaja|~laskutusasiakas|~organisaatio|~yhtiö|~yhteystiedon nimi|~toimeksiantaja|~yhtiön nimi|~asiakas yritys",
		id: "asiakasnumero|asiakasnro|asiakas nro|asiakas nr|asiakkaan numero|asiakastunnus|asiakaskoodi|asiakas id|#numero|#nro|#tunnus|#koodi|asiakas numero|asiakkaan tunnus|asiakkaan id|#tili|#nr|asiakasno",
		revenue:
			"liikevaihto|myynti|laskutus|laskutettu|laskutettu summa|asiakkaan liikevaihto|nettomyynti|myynti netto|~bruttomyynti|~tulot|~yhteensä|?summa|&vuosiliikevaihto|&vuosimyynti|myynti yhteensä|liikevaihto yhteensä|laskutus yhteensä|laskutettu myynti|laskutettu liikevaihto|nettoliikevaihto|myyntituotot|myynnin arvo|myyntisumma|kokonaismyynti|kokonaislaskutus|kokonaisliikevaihto|~palkkiot|~bruttolaskutus|~tuotot|?laskun summa|?laskutussumma|?nettosumma|?laskujen summa|?laskun loppusumma|?tilausten arvo",
		recentRevenue: "viimeaikainen liikevaihto|viimeaikainen myynti",
		lifetimeRevenue:
			"liikevaihto alusta asti|myynti alusta asti|asiakkuuden aikainen myynti|?elinkaariarvo|?asiakkaan arvo",
		cost: "kustannukset|kustannus|suorat kustannukset|kulut|muuttuvat kulut|ostohinta|hankintahinta|omakustannushinta|kokonaiskustannukset|kustannukset yhteensä|muuttuvat kustannukset|suorat kulut|hankintameno|hankintakustannukset|ostot arvo|projektikulut|projektikustannukset|välittömät kustannukset|tuotantokustannukset|?materiaalikulut|?materiaalikustannukset|?henkilöstökulut|?palkkakulut|?menot|~freelancerit|freelancerit ja media|~alihankinta|~alihankkijat",
		profit:
			"bruttokate|myyntikate|kate|voitto|katetuotto|kate euroa|~tuotto|?tulos|kate yhteensä|kate eur|katesumma|myyntikate euroa|bruttovoitto|nettovoitto|liikevoitto|projektikate|~ylijäämä|~nettotuotto",
		margin:
			"kateprosentti|katteen osuus|bruttokateprosentti|myyntikateprosentti|~kate|~myyntikate|~bruttokate|kate prosentteina|katetuottoprosentti|voittoprosentti|voittomarginaali|kateaste|marginaali|~kannattavuus",
		hours:
			"tunnit|työtunnit|käytetyt tunnit|meidän tunnit|tuntimäärä|~työaika|laskutetut tunnit|laskutettavat tunnit|kirjatut tunnit|tehdyt tunnit|toteutuneet tunnit|projektitunnit|tukitunnit|tunnit yhteensä|tuntien määrä|tuntikertymä|tuntikirjaukset|käytetty aika|käytetty työaika|tuntia",
		discount:
			"keskimääräinen alennus|^alennusprosentti|^alennus|^alennukset|^hinnanalennus|alennus keskimäärin|^hyvitysprosentti|annettu alennus|keskialennus",
		daysLate:
			"päivää myöhässä|päiviä myöhässä|myöhästymispäivät|maksuviive|viivästyspäivät|maksun viive|myöhässä|viivästys|viivästys päivinä|viive|viive päivinä|myöhästyminen|myöhästyminen päivinä|myöhästyneet päivät|päivää erääntynyt|erääntyneet päivät|päivää yli eräpäivän|päiviä yli eräpäivän|maksuviive päivinä|maksuviivästys|?maksuaika|?keskimääräinen maksuaika|?myyntisaamisten kiertoaika|?maksupäivät|viivepäivät|myöhästyspäivät",
		accountRequests:
			"maksumuistutukset|muistutukset|karhut|~hyvityslaskut|kirjanpitopyynnöt|maksukehotukset|lähetetyt muistutukset|perintäkirjeet|?hyvitykset|karhukirjeet|muistutusten|muistutusten määrä",
		complaints:
			"reklamaatiot|valitukset|reklamaatioiden määrä|valitusten määrä|reklamaatioita|~reklamaatio|~valitus|asiakasvalitukset|reklamaatiot lkm|reklamaatioiden|valitusten",
		orders:
			"tilaukset|laskut|tilausten määrä|laskujen määrä|tilausten lkm|laskujen lkm|tilausten|laskujen|tilausmäärä|~ostot|tilauksia|laskuja|tilaukset kpl|laskut kpl|tilaukset yhteensä|ostojen määrä|ostokerrat",
		firstOrder:
			"ensimmäinen tilaus|ensimmäinen lasku|ensimmäinen osto|ensimmäisen tilauksen|ensimmäisen laskun|~asiakas alkaen|~asiakkuus alkanut|ensimmäinen tilauspäivä|ensimmäinen ostopäivä|ensimmäinen laskutus|ensimmäisen oston|ensimmäinen myynti|~asiakas vuodesta|?luotu|ensitilaus",
		lastOrder:
			"viimeisin tilaus|viimeisin lasku|viimeisin osto|viimeinen tilaus|viimeinen lasku|viimeinen osto|viimeisimmän tilauksen|viimeisimmän laskun|viimeisin tilauspäivä|viimeisin ostopäivä|viimeisin laskutus|viimeisimmän oston|viimeisin myynti|viimeksi tilannut|viimeksi ostanut|viimeksi laskutettu",
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
		satisfaction: "tyytyväisyys|asiakastyytyväisyys|asiakkaan tyytyväisyys|tyytyväisyysarvio",
		fit: "yhteensopivuus|sopivuus",
		manualTier: "manuaalinen taso",
		manualReason: "manuaalinen syy",
		manualUntil: "manuaalinen asti",
		story: "tarina|?muistiinpanot|?huomautukset|?lisätiedot",
	},
	nameParts: { firstName: "etunimi", lastName: "sukunimi", email: "sähköposti|sähköpostiosoite" },
	previous:
		"edellinen vuosi|ed vuosi|viime vuosi|edellisenä vuonna|viime vuonna|edellisvuosi|edellinen kausi|edellinen tilikausi|ed tilikausi|vertailukausi|edelliset 12 kuukautta|edelliset 12 kk|edellinen|viime vuoden|edellisvuoden|edellisen vuoden|ed vuoden|edellisen tilikauden",
	recent:
		"viimeiset 12 kuukautta|viimeiset 12 kk|viimeisin 12 kk|12 kk|12 kuukautta|tämä vuosi|tänä vuonna|kuluva vuosi|kuluva kausi",
	toDate: "vuoden alusta|alkuvuosi|kumulatiivinen|kertymä|tähän mennessä",
	allTime: "alusta asti|kaikkien aikojen|koko asiakkuuden",
	businessYear: "tilikausi|tilikauden|tk",
	figure: "yhteensä|summa|netto|euroa|alv 0|alv 0 pct|ilman alv|veroton|verottomasti|toteuma|kokonais",
	withTax: "sis alv|sisältää alv|alv mukana|verollinen|verollisena",
	count: "määrä|lukumäärä|lkm|kpl",
	average: "keskiarvo|keskimäärin|keskimääräinen|ka|keskim",
	date: "päivä|pvm|päivämäärä|päiväys",
	filler: "asiakkaan|asiakasta kohden|per asiakas|meidän|vuosi|vuoden",
	planned: "budjetti|ennuste|tavoite|suunnitelma|arvio|poikkeama|ero",
	other:
		"puhelin|puhelinnumero|matkapuhelin|osoite|katuosoite|postinumero|postitoimipaikka|kaupunki|kunta|maa|myyjä|vastuuhenkilö|yhteyshenkilö|tila|toimiala|saldo|avoin|avoinna|luottoraja|eräpäivä|maksuehto|alv|ytunnus|tavoite|budjetti|pankki|tili|ryhmä|kvartaali|saatava|saatavat|tarjous|hyvitys|tuntihinta|asukasluku",
	counted:
		"määrä|lkm|lukumäärä|kpl|seuraajat|seuraajia|näyttökerrat|klikkaukset|käynnit|henkilöstö|työntekijät|numero|koodi",
	spent: "kustannu|kulut|menot|alihank",
	total:
		"yhteensä|summa|loppusumma|kaikki yhteensä|välisumma|kokonaissumma|kaikki asiakkaat|asiakkaat yhteensä",
	unknown: "tuntematon|ei tiedossa|ei tietoa|puuttuu|en tiedä|(tyhjä)",
	months:
		"tammikuu/tammikuuta|helmikuu/helmikuuta|maaliskuu/maaliskuuta|huhtikuu/huhtikuuta|toukokuu/toukokuuta|kesäkuu/kesäkuuta|heinäkuu/heinäkuuta|elokuu/elokuuta|syyskuu/syyskuuta|lokakuu/lokakuuta|marraskuu/marraskuuta|joulukuu/joulukuuta",
};
