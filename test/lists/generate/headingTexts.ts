import type { FactKey } from "../../../src/tiering/facts.ts";
import type { Language } from "./locales.ts";

/** Facts that generated lists have. */
export type ListedFact = Extract<
	FactKey,
	| "customer"
	| "id"
	| "revenue"
	| "previousRevenue"
	| "cost"
	| "profit"
	| "margin"
	| "hours"
	| "discount"
	| "daysLate"
	| "orders"
	| "complaints"
	| "firstOrder"
	| "lastOrder"
	| "satisfaction"
>;

/** Columns that are no facts. */
export type Extra =
	| "email"
	| "phone"
	| "zip"
	| "owner"
	| "status"
	| "budget"
	| "balance"
	| "creditLimit"
	| "notes"
	| "country";

type Texts<Key extends string> = Readonly<Record<Key, string>>;

/**
 * Headings as exports and people write them, several to a fact, written down from what programs of these countries export and not
 * from the headings that the add-on knows. A heading with `%` stands above per cents only.
 */
export const FACT_HEADINGS: Readonly<Record<Language, Texts<ListedFact>>> = {
	en: {
		customer: "Customer|Customer Name|Client|Client Name|Account Name|Company|Name|Customers|Bill To|Sold To",
		id: "Customer ID|Customer No.|Customer Number|Account Number|Customer #|Client #|ID|Acct No|Cust ID|Customer Code",
		revenue:
			"Revenue|Sales|Total Sales|Net Sales|Turnover|Revenue 2025|Sum of Revenue|Total Revenue|Sales Amount|Invoiced|Net Revenue|Total Charges",
		previousRevenue:
			"Revenue last year|Previous revenue|Prior Year Sales|Sales PY|Last Year Sales|Revenue (previous year)|Previous Year Revenue",
		cost: "Cost|COGS|Cost of Sales|Direct Costs|Cost of Goods Sold|Total Cost|Costs|Sum of Cost",
		profit: "Profit|Gross Profit|GP|Contribution|Sum of Profit|Total Profit|Gross Profit Amount",
		margin: "Margin %|Gross Margin %|Margin|GM %|Gross Margin|Profit Margin|Margin Pct",
		hours: "Hours|Hours Spent|Total Hours|Hours Worked|Hrs|Hours Logged|Time Spent (hours)",
		discount: "Discount %|Discount|Average Discount|Avg. Discount %|Discount Rate|Discount Pct|Avg Discount",
		daysLate: "Days Late|Days Overdue|Avg. Days Late|Average Days Late|Days Past Due",
		orders: "Orders|Number of Orders|Order Count|Total Orders|No. of Orders|# Orders|# of Orders|Invoices",
		complaints: "Complaints|Number of Complaints|No. of Complaints|# Complaints|Complaint Count",
		firstOrder:
			"First Order|First Order Date|First Purchase|Date of First Order|Customer Since|First Invoice",
		lastOrder:
			"Last Order|Last Order Date|Last Purchase|Date of Last Order|Last Purchase Date|Last Invoice Date",
		satisfaction: "Satisfaction|Satisfaction (1-5)|Customer Satisfaction|Satisfaction 1–5",
	},
	da: {
		customer: "Kunde|Kundenavn|Navn|Firma|Firmanavn|Virksomhed|Debitor|Debitornavn|Kunder",
		id: "Kundenr.|Kundenummer|Debitornr.|Kunde nr.|Kunde-id|Kontonr.|Debitornummer",
		revenue:
			"Omsætning|Omsætning 2025|Nettoomsætning|Salg|Faktureret|Omsætning i alt|Samlet omsætning|Sum af Omsætning|Omsætning i kr.",
		previousRevenue: "Omsætning sidste år|Omsætning i fjor|Omsætning forrige år|Salg sidste år",
		cost: "Omkostninger|Vareforbrug|Direkte omkostninger|Kostpris|Variable omkostninger",
		profit: "Dækningsbidrag|DB|Bruttofortjeneste|Fortjeneste|Sum af Dækningsbidrag|Avance",
		margin: "Dækningsgrad|DG %|DB %|Dækningsgrad %|Avance %|DG",
		hours: "Timer|Timeforbrug|Antal timer|Timer i alt|Forbrugte timer",
		discount: "Rabat %|Rabat|Gns. rabat|Gennemsnitlig rabat|Rabatprocent|Rabatsats",
		daysLate: "Dage for sent|Dage over forfald|Forfaldne dage|Gns. dage over forfald|Dage forsinket",
		orders: "Ordrer|Antal ordrer|Ordrer i alt|Antal fakturaer|Antal køb",
		complaints: "Reklamationer|Klager|Antal klager|Antal reklamationer",
		firstOrder: "Første ordre|Første køb|Dato for første ordre|Kunde siden|Første faktura|Første ordredato",
		lastOrder:
			"Seneste ordre|Sidste ordre|Sidste køb|Seneste ordredato|Sidste faktura|Dato for seneste ordre",
		satisfaction: "Tilfredshed|Tilfredshed (1-5)|Kundetilfredshed",
	},
	de: {
		customer: "Kunde|Kundenname|Name|Firma|Firmenname|Debitor|Zeilenbeschriftungen|Auftraggeber",
		id: "Kundennummer|Kundennr.|Kunden-Nr.|Kd.-Nr.|Debitorennummer|Kunden-ID|KdNr",
		revenue:
			"Umsatz|Umsatz 2025|Nettoumsatz|Summe von Umsatz|Umsatz gesamt|Gesamtumsatz|Erlöse|Umsatz netto|Umsatzerlöse",
		previousRevenue: "Umsatz Vorjahr|Vorjahresumsatz|Umsatz letztes Jahr|Umsatz VJ",
		cost: "Kosten|Direkte Kosten|Wareneinsatz|Herstellkosten|Einzelkosten|Materialkosten",
		profit: "Deckungsbeitrag|DB|Rohgewinn|Gewinn|Rohertrag|Summe von Deckungsbeitrag|DB I",
		margin: "DB %|Marge %|Marge|Rohgewinn %|DB-Quote|Deckungsbeitrag %|Handelsspanne",
		hours: "Stunden|Stundenaufwand|Geleistete Stunden|Std.|Arbeitsstunden|Aufwand (Stunden)",
		discount: "Rabatt %|Rabatt|Durchschnittlicher Rabatt|Rabattsatz|Nachlass %|Ø Rabatt",
		daysLate: "Tage überfällig|Tage Verzug|Zahlungsverzug (Tage)|Verzugstage|Ø Verzugstage",
		orders: "Aufträge|Anzahl Aufträge|Bestellungen|Anzahl Bestellungen|Anzahl Rechnungen",
		complaints: "Reklamationen|Beschwerden|Anzahl Reklamationen|Anzahl Beschwerden",
		firstOrder: "Erste Bestellung|Erster Auftrag|Kunde seit|Datum erster Auftrag|Erstbestellung",
		lastOrder: "Letzte Bestellung|Letzter Auftrag|Datum letzter Auftrag|Letzter Kauf|Letzte Rechnung",
		satisfaction: "Zufriedenheit|Kundenzufriedenheit|Zufriedenheit (1-5)",
	},
	fr: {
		customer: "Client|Nom du client|Nom|Société|Raison sociale|Clients|Étiquettes de lignes",
		id: "N° client|Code client|Numéro client|Numéro de client|Réf. client|ID client",
		revenue:
			"Chiffre d'affaires|CA|CA HT|CA 2025|Ventes|CA total|Somme de CA|Chiffre d’affaires HT|Total des ventes",
		previousRevenue: "CA N-1|Chiffre d'affaires année précédente|CA année précédente|Ventes année précédente",
		cost: "Coûts|Coûts directs|Coût des ventes|Coût de revient|Coût d'achat",
		profit: "Marge brute|Bénéfice|Bénéfice brut|Somme de Marge brute",
		margin: "Taux de marge|Marge %|Taux de marge %|% marge|Marge en %",
		hours: "Heures|Nombre d'heures|Heures passées|Temps passé (heures)|Nb heures",
		discount: "Remise %|Remise|Remise moyenne|Taux de remise|Remise moyenne %",
		daysLate: "Jours de retard|Retard de paiement (jours)|Retard moyen (jours)|Nb jours de retard",
		orders: "Commandes|Nombre de commandes|Nb commandes|Nombre de factures|Nb de commandes",
		complaints: "Réclamations|Nombre de réclamations|Plaintes|Nb réclamations",
		firstOrder: "Première commande|Date de première commande|Client depuis|Premier achat",
		lastOrder: "Dernière commande|Date de dernière commande|Dernier achat|Dernière facture",
		satisfaction: "Satisfaction|Satisfaction client|Satisfaction (1-5)",
	},
	sv: {
		customer: "Kund|Kundnamn|Namn|Företag|Företagsnamn|Kunder",
		id: "Kundnr|Kundnummer|Kund-ID|Kundnr.",
		revenue:
			"Omsättning|Omsättning 2025|Försäljning|Nettoomsättning|Fakturerat|Total omsättning|Intäkter|Summa av Omsättning",
		previousRevenue:
			"Omsättning föregående år|Omsättning förra året|Försäljning föregående år|Omsättning fg år",
		cost: "Kostnader|Direkta kostnader|Kostnad sålda varor|Varukostnad|Kostnad",
		profit: "Täckningsbidrag|TB|Bruttovinst|Vinst|Bruttoresultat",
		margin: "Täckningsgrad|TG %|TB %|Marginal %|Bruttomarginal %|Marginal",
		hours: "Timmar|Antal timmar|Nedlagda timmar|Arbetade timmar|Tim",
		discount: "Rabatt %|Rabatt|Genomsnittlig rabatt|Snittrabatt|Rabattsats",
		daysLate: "Dagar sent|Dagar försenad|Förfallna dagar|Dagar efter förfall",
		orders: "Ordrar|Antal ordrar|Antal beställningar|Antal fakturor|Antal order",
		complaints: "Reklamationer|Klagomål|Antal reklamationer|Antal klagomål",
		firstOrder: "Första order|Första köp|Kund sedan|Datum för första order",
		lastOrder: "Senaste order|Senaste köp|Senaste orderdatum|Senaste faktura",
		satisfaction: "Nöjdhet|Kundnöjdhet|Nöjdhet (1-5)",
	},
	no: {
		customer: "Kunde|Kundenavn|Navn|Firma|Firmanavn|Kunder|Bedrift",
		id: "Kundenr.|Kundenummer|Kundenr|Kunde-ID",
		revenue:
			"Omsetning|Omsetning 2025|Salg|Netto omsetning|Fakturert|Total omsetning|Inntekter|Salgsinntekter",
		previousRevenue: "Omsetning i fjor|Omsetning forrige år|Salg i fjor|Omsetning fjoråret",
		cost: "Kostnader|Direkte kostnader|Varekostnad|Varekost|Kostnad",
		profit: "Dekningsbidrag|DB|Bruttofortjeneste|Fortjeneste|Bruttoresultat",
		margin: "Dekningsgrad|DG %|DB %|Margin %|Bruttomargin %",
		hours: "Timer|Antall timer|Timeforbruk|Førte timer",
		discount: "Rabatt %|Rabatt|Gjennomsnittlig rabatt|Snittrabatt",
		daysLate: "Dager for sent|Dager over forfall|Dager forsinket|Forfalte dager",
		orders: "Ordrer|Antall ordrer|Antall bestillinger|Antall fakturaer",
		complaints: "Klager|Reklamasjoner|Antall klager|Antall reklamasjoner",
		firstOrder: "Første ordre|Første kjøp|Kunde siden|Første bestilling",
		lastOrder: "Siste ordre|Siste kjøp|Siste bestilling|Siste faktura",
		satisfaction: "Tilfredshet|Kundetilfredshet|Tilfredshet (1-5)",
	},
	nl: {
		customer: "Klant|Klantnaam|Naam|Bedrijf|Bedrijfsnaam|Relatie|Debiteur|Rijlabels",
		id: "Klantnr.|Klantnummer|Debiteurnummer|Klantcode|Klant-ID|Relatienummer",
		revenue: "Omzet|Omzet 2025|Netto omzet|Verkopen|Gefactureerd|Totale omzet|Som van Omzet|Omzet excl. btw",
		previousRevenue: "Omzet vorig jaar|Vorig jaar omzet|Omzet voorgaand jaar",
		cost: "Kosten|Directe kosten|Kostprijs|Kostprijs omzet|Inkoopwaarde",
		profit: "Brutowinst|Winst|Marge bedrag|Bruto marge|Som van Brutowinst",
		margin: "Marge %|Brutomarge %|Marge|Winstmarge|Winstmarge %",
		hours: "Uren|Aantal uren|Bestede uren|Gewerkte uren",
		discount: "Korting %|Korting|Gemiddelde korting|Kortingspercentage",
		daysLate: "Dagen te laat|Dagen over vervaldatum|Dagen achterstallig",
		orders: "Bestellingen|Orders|Aantal orders|Aantal bestellingen|Aantal facturen",
		complaints: "Klachten|Aantal klachten",
		firstOrder: "Eerste bestelling|Eerste order|Klant sinds|Eerste aankoop",
		lastOrder: "Laatste bestelling|Laatste order|Laatste aankoop|Laatste factuur",
		satisfaction: "Tevredenheid|Klanttevredenheid|Tevredenheid (1-5)",
	},
	es: {
		customer: "Cliente|Nombre del cliente|Nombre|Empresa|Razón social|Clientes|Etiquetas de fila",
		id: "Nº cliente|Código de cliente|Código cliente|Número de cliente|ID cliente|Cód. cliente",
		revenue:
			"Ventas|Facturación|Ingresos|Ventas 2025|Ventas netas|Suma de Ventas|Facturación total|Total ventas",
		previousRevenue:
			"Ventas año anterior|Facturación año anterior|Ingresos año anterior|Ventas del año anterior",
		cost: "Costes|Costos|Coste de ventas|Costes directos|Coste|Costo de ventas",
		profit: "Beneficio|Beneficio bruto|Ganancia|Utilidad bruta|Margen bruto",
		margin: "Margen %|Margen|% Margen|Margen bruto %",
		hours: "Horas|Número de horas|Horas dedicadas|Horas trabajadas",
		discount: "Descuento %|Descuento|Descuento medio|% Descuento|Dto. %",
		daysLate: "Días de retraso|Días de mora|Retraso medio (días)|Días vencidos",
		orders: "Pedidos|Número de pedidos|Nº de pedidos|Nº pedidos|Número de facturas",
		complaints: "Quejas|Reclamaciones|Número de quejas|Nº de reclamaciones",
		firstOrder: "Primer pedido|Fecha primer pedido|Cliente desde|Primera compra",
		lastOrder: "Último pedido|Fecha último pedido|Última compra|Última factura",
		satisfaction: "Satisfacción|Satisfacción del cliente|Satisfacción (1-5)",
	},
	it: {
		customer: "Cliente|Nome cliente|Ragione sociale|Azienda|Nome|Clienti|Etichette di riga",
		id: "Codice cliente|Cod. cliente|N. cliente|Numero cliente|ID cliente",
		revenue:
			"Fatturato|Ricavi|Vendite|Fatturato 2025|Fatturato netto|Somma di Fatturato|Totale fatturato|Totale vendite",
		previousRevenue:
			"Fatturato anno precedente|Ricavi anno precedente|Vendite anno precedente|Fatturato anno scorso",
		cost: "Costi|Costi diretti|Costo del venduto|Costo",
		profit: "Utile|Utile lordo|Profitto|Margine di contribuzione|Margine lordo",
		margin: "Margine %|% Margine|Margine lordo %|Margine",
		hours: "Ore|Numero ore|Ore lavorate|Ore dedicate|Ore totali",
		discount: "Sconto %|Sconto|Sconto medio|% Sconto|Sconto medio %",
		daysLate: "Giorni di ritardo|Ritardo medio (giorni)|Giorni ritardo|Giorni di ritardo pagamento",
		orders: "Ordini|Numero ordini|N. ordini|Numero di ordini|Numero fatture",
		complaints: "Reclami|Numero reclami|N. reclami|Numero di reclami",
		firstOrder: "Primo ordine|Data primo ordine|Cliente dal|Primo acquisto",
		lastOrder: "Ultimo ordine|Data ultimo ordine|Ultimo acquisto|Ultima fattura",
		satisfaction: "Soddisfazione|Soddisfazione cliente|Soddisfazione (1-5)",
	},
	pt: {
		customer: "Cliente|Nome do cliente|Nome|Empresa|Razão social|Clientes|Rótulos de Linha",
		id: "Código do cliente|N.º cliente|Nº do cliente|Cód. cliente|ID do cliente|Número de cliente",
		revenue:
			"Faturamento|Receita|Vendas|Receita 2025|Volume de negócios|Faturação|Soma de Receita|Total de vendas|Receita líquida",
		previousRevenue:
			"Receita ano anterior|Faturamento ano anterior|Vendas ano anterior|Receita do ano anterior",
		cost: "Custos|Custo|Custos diretos|Custo das vendas|Custo dos produtos vendidos",
		profit: "Lucro|Lucro bruto|Margem bruta|Margem de contribuição",
		margin: "Margem %|% Margem|Margem|Margem de lucro",
		hours: "Horas|Número de horas|Horas trabalhadas|Horas gastas|Total de horas",
		discount: "Desconto %|Desconto|Desconto médio|% Desconto",
		daysLate: "Dias de atraso|Atraso médio (dias)|Dias em atraso",
		orders: "Pedidos|Encomendas|Número de pedidos|Nº de pedidos|Nº de encomendas",
		complaints: "Reclamações|Número de reclamações|Nº de reclamações|Queixas",
		firstOrder: "Primeiro pedido|Primeira compra|Cliente desde|Data do primeiro pedido|Primeira encomenda",
		lastOrder: "Último pedido|Última compra|Data do último pedido|Última encomenda",
		satisfaction: "Satisfação|Satisfação do cliente|Satisfação (1-5)",
	},
	pl: {
		customer: "Klient|Nazwa klienta|Nazwa|Firma|Kontrahent|Klienci|Etykiety wierszy",
		id: "Nr klienta|Numer klienta|Kod klienta|ID klienta",
		revenue:
			"Przychód|Obrót|Sprzedaż|Przychody|Obroty|Sprzedaż 2025|Wartość sprzedaży|Suma z Przychód|Sprzedaż netto",
		previousRevenue:
			"Przychód poprzedni rok|Sprzedaż rok poprzedni|Obrót w poprzednim roku|Przychód w zeszłym roku",
		cost: "Koszty|Koszt|Koszty bezpośrednie|Koszt własny|Koszt sprzedaży",
		profit: "Zysk|Zysk brutto|Marża kwotowa|Zysk ze sprzedaży",
		margin: "Marża %|Marża|% marży|Marża procentowa",
		hours: "Godziny|Liczba godzin|Przepracowane godziny|Godz.",
		discount: "Rabat %|Rabat|Średni rabat|Upust %",
		daysLate: "Dni opóźnienia|Dni po terminie|Opóźnienie (dni)|Liczba dni opóźnienia",
		orders: "Zamówienia|Liczba zamówień|Ilość zamówień|Liczba faktur",
		complaints: "Reklamacje|Liczba reklamacji|Skargi|Liczba skarg",
		firstOrder: "Pierwsze zamówienie|Data pierwszego zamówienia|Klient od|Pierwszy zakup",
		lastOrder: "Ostatnie zamówienie|Data ostatniego zamówienia|Ostatni zakup|Ostatnia faktura",
		satisfaction: "Zadowolenie|Satysfakcja|Satysfakcja klienta|Zadowolenie (1-5)",
	},
	fi: {
		customer: "Asiakas|Asiakkaan nimi|Nimi|Yritys|Asiakkaat|Asiakasnimi",
		id: "Asiakasnumero|Asiakasnro|Asiakastunnus|Asiakas-ID|Asiakasnro.",
		revenue: "Liikevaihto|Myynti|Myynti 2025|Laskutus|Liikevaihto yhteensä|Kokonaismyynti|Nettomyynti",
		previousRevenue:
			"Liikevaihto edellinen vuosi|Edellisen vuoden liikevaihto|Myynti viime vuonna|Edellisvuoden myynti",
		cost: "Kustannukset|Suorat kustannukset|Välittömät kustannukset|Kulut",
		profit: "Kate|Myyntikate|Bruttokate|Katetuotto|Bruttovoitto|Voitto",
		margin: "Kate %|Kate-%|Myyntikate %|Myyntikate-%|Kateprosentti",
		hours: "Tunnit|Tuntimäärä|Tehdyt tunnit|Työtunnit|Käytetyt tunnit",
		discount: "Alennus %|Alennus-%|Alennus|Keskimääräinen alennus|Alennusprosentti",
		daysLate: "Päivää myöhässä|Myöhästyspäivät|Viivästyspäivät|Myöhässä (päivää)",
		orders: "Tilaukset|Tilausten määrä|Tilausten lukumäärä|Laskujen määrä|Tilauksia",
		complaints: "Reklamaatiot|Valitukset|Reklamaatioiden määrä|Valitusten määrä",
		firstOrder: "Ensimmäinen tilaus|Ensitilaus|Asiakas alkaen|Ensimmäinen osto",
		lastOrder: "Viimeisin tilaus|Viimeinen tilaus|Viimeisin osto|Viimeisin lasku",
		satisfaction: "Tyytyväisyys|Asiakastyytyväisyys|Tyytyväisyys (1-5)",
	},
};

export const EXTRA_HEADINGS: Readonly<Record<Language, Texts<Extra>>> = {
	en: {
		email: "Email|E-mail address",
		phone: "Phone|Mobile",
		zip: "ZIP|Postcode",
		owner: "Account Owner|Sales Rep",
		status: "Status|Stage",
		budget: "Budget|Budget 2026|Sales target",
		balance: "Open Balance|Balance due|Outstanding",
		creditLimit: "Credit Limit",
		notes: "Notes|Comments",
		country: "Country",
	},
	da: {
		email: "E-mail|Mail",
		phone: "Telefon|Tlf.",
		zip: "Postnr.|Postnummer",
		owner: "Sælger|Kundeansvarlig",
		status: "Status",
		budget: "Budget|Budget 2026",
		balance: "Saldo|Åben saldo",
		creditLimit: "Kreditmaks.|Kreditgrænse",
		notes: "Bemærkninger|Noter",
		country: "Land",
	},
	de: {
		email: "E-Mail",
		phone: "Telefon|Tel.",
		zip: "PLZ",
		owner: "Verkäufer|Betreuer",
		status: "Status",
		budget: "Budget|Planumsatz 2026",
		balance: "Saldo|Offene Posten",
		creditLimit: "Kreditlimit",
		notes: "Bemerkung|Notizen",
		country: "Land",
	},
	fr: {
		email: "E-mail|Courriel",
		phone: "Téléphone",
		zip: "Code postal",
		owner: "Commercial",
		status: "Statut",
		budget: "Budget|Objectif 2026",
		balance: "Solde|Encours",
		creditLimit: "Plafond de crédit",
		notes: "Remarques|Commentaires",
		country: "Pays",
	},
	sv: {
		email: "E-post",
		phone: "Telefon",
		zip: "Postnummer",
		owner: "Säljare",
		status: "Status",
		budget: "Budget|Budget 2026",
		balance: "Saldo",
		creditLimit: "Kreditgräns",
		notes: "Anteckningar|Kommentar",
		country: "Land",
	},
	no: {
		email: "E-post",
		phone: "Telefon",
		zip: "Postnr.",
		owner: "Selger",
		status: "Status",
		budget: "Budsjett",
		balance: "Saldo",
		creditLimit: "Kredittgrense",
		notes: "Merknader|Notater",
		country: "Land",
	},
	nl: {
		email: "E-mail",
		phone: "Telefoon",
		zip: "Postcode",
		owner: "Accountmanager|Verkoper",
		status: "Status",
		budget: "Budget",
		balance: "Openstaand saldo|Saldo",
		creditLimit: "Kredietlimiet",
		notes: "Opmerkingen|Notities",
		country: "Land",
	},
	es: {
		email: "Correo electrónico|E-mail",
		phone: "Teléfono",
		zip: "Código postal|C.P.",
		owner: "Comercial|Vendedor",
		status: "Estado",
		budget: "Presupuesto",
		balance: "Saldo|Saldo pendiente",
		creditLimit: "Límite de crédito",
		notes: "Notas|Observaciones",
		country: "País",
	},
	it: {
		email: "E-mail|Email",
		phone: "Telefono",
		zip: "CAP",
		owner: "Agente|Commerciale",
		status: "Stato",
		budget: "Budget",
		balance: "Saldo|Saldo aperto",
		creditLimit: "Fido",
		notes: "Note",
		country: "Paese|Nazione",
	},
	pt: {
		email: "E-mail",
		phone: "Telefone",
		zip: "CEP|Código postal",
		owner: "Vendedor",
		status: "Status|Estado",
		budget: "Orçamento",
		balance: "Saldo|Saldo em aberto",
		creditLimit: "Limite de crédito",
		notes: "Observações|Notas",
		country: "País",
	},
	pl: {
		email: "E-mail",
		phone: "Telefon",
		zip: "Kod pocztowy",
		owner: "Handlowiec|Opiekun",
		status: "Status",
		budget: "Budżet",
		balance: "Saldo",
		creditLimit: "Limit kredytowy",
		notes: "Uwagi",
		country: "Kraj",
	},
	fi: {
		email: "Sähköposti",
		phone: "Puhelin",
		zip: "Postinumero",
		owner: "Myyjä|Vastuuhenkilö",
		status: "Tila",
		budget: "Budjetti",
		balance: "Saldo|Avoin saldo",
		creditLimit: "Luottoraja",
		notes: "Huomautukset|Muistiinpanot",
		country: "Maa",
	},
};

/** Texts around the customers, in each language. */
export const AROUND: Readonly<
	Record<
		Language,
		{
			total: string;
			subtotal: string;
			carried: string;
			brought: string;
			page: string;
			title: string;
			footer: string;
		}
	>
> = {
	en: {
		total: "Total|Grand Total|Totals|TOTAL",
		subtotal: "Subtotal|Sub-total",
		carried: "Carried forward",
		brought: "Brought forward",
		page: "Page # of 3|Page #",
		title: "Customer revenue report|Customer profitability FY2025|Sales by customer",
		footer: "Printed 5 January 2026|Source: ERP, 05/01/2026 10:15|End of report",
	},
	da: {
		total: "I alt|Total|Sum|Hovedtotal",
		subtotal: "Subtotal|Mellemsum",
		carried: "Overført|Transport",
		brought: "Overført|Transport",
		page: "Side # af 3|Side #",
		title: "Debitoromsætning|Kundeoversigt 2025",
		footer: "Udskrevet 05-01-2026 af Lone|Kilde: økonomisystem",
	},
	de: {
		total: "Gesamt|Summe|Gesamtergebnis|Gesamtsumme|Total",
		subtotal: "Zwischensumme",
		carried: "Übertrag",
		brought: "Übertrag",
		page: "Seite # von 3|Seite #",
		title: "Kundenumsatzliste|Umsatz je Kunde 2025",
		footer: "Gedruckt am 05.01.2026|Quelle: Warenwirtschaft",
	},
	fr: {
		total: "Total|Total général|TOTAL",
		subtotal: "Sous-total",
		carried: "À reporter|Report",
		brought: "Report",
		page: "Page # sur 3|Page #",
		title: "Chiffre d'affaires par client",
		footer: "Édité le 05/01/2026",
	},
	sv: {
		total: "Totalt|Summa|Totalsumma",
		subtotal: "Delsumma",
		carried: "Transport",
		brought: "Transport",
		page: "Sida # av 3|Sida #",
		title: "Försäljning per kund",
		footer: "Utskrivet 2026-01-05",
	},
	no: {
		total: "Totalt|Sum|Totalsum",
		subtotal: "Delsum",
		carried: "Overført",
		brought: "Overført",
		page: "Side # av 3|Side #",
		title: "Omsetning per kunde",
		footer: "Skrevet ut 05.01.2026",
	},
	nl: {
		total: "Totaal|Eindtotaal",
		subtotal: "Subtotaal",
		carried: "Transport",
		brought: "Transport",
		page: "Pagina # van 3|Pagina #",
		title: "Omzet per klant",
		footer: "Afgedrukt op 05-01-2026",
	},
	es: {
		total: "Total|Total general|TOTAL",
		subtotal: "Subtotal",
		carried: "Suma y sigue",
		brought: "Suma anterior",
		page: "Página # de 3|Página #",
		title: "Ventas por cliente",
		footer: "Impreso el 05/01/2026",
	},
	it: {
		total: "Totale|Totale complessivo|Totale generale",
		subtotal: "Subtotale|Totale parziale",
		carried: "Riporto|A riportare",
		brought: "Riporto",
		page: "Pagina # di 3|Pag. #",
		title: "Fatturato per cliente",
		footer: "Stampato il 05/01/2026",
	},
	pt: {
		total: "Total|Total geral|Total Geral",
		subtotal: "Subtotal",
		carried: "A transportar|Transporte",
		brought: "Transporte",
		page: "Página # de 3|Página #",
		title: "Vendas por cliente",
		footer: "Impresso em 05/01/2026",
	},
	pl: {
		total: "Razem|Suma|Suma końcowa|Ogółem",
		subtotal: "Suma częściowa|Suma pośrednia",
		carried: "Do przeniesienia",
		brought: "Z przeniesienia",
		page: "Strona # z 3|Strona #",
		title: "Sprzedaż według klientów",
		footer: "Wydrukowano 05.01.2026",
	},
	fi: {
		total: "Yhteensä|Kaikki yhteensä|Summa",
		subtotal: "Välisumma",
		carried: "Siirto",
		brought: "Siirto",
		page: "Sivu # / 3|Sivu #",
		title: "Myynti asiakkaittain",
		footer: "Tulostettu 5.1.2026",
	},
};
