import { expect, test } from "vitest";
import { readHeadings } from "../../src/table/readHeadings.ts";

/**
 * Headings of customer lists and of sales reports as programs write them, each with the fact that a careful person would read it as:
 * "Heading = fact", or the heading alone for none. Separated by bars.
 */
const REPORTS: Readonly<Record<string, string>> = {
	"QuickBooks: Sales by Customer Summary": "Customer = customer | Total = revenue",
	"QuickBooks: Income by Customer Summary":
		"Customer = customer | Income = revenue | Expenses = cost | Net Income = profit",
	"QuickBooks: Customer Balance Summary": "Customer = customer | Total Balance",
	"QuickBooks: A/R Aging Summary":
		"Customer = customer | Current | 1 - 30 | 31 - 60 | 61 - 90 | 91 and over | Total",
	"Xero: Income by Contact": "Contact = customer | Invoiced = revenue | Credit notes | Total",
	"Xero: Aged Receivables": "Contact = customer | < 1 Month | 1 Month | 2 Months | Older | Total Due",
	"FreshBooks: Clients":
		"Organization = customer | First Name | Last Name | Email | Phone | Street | City | Province/State | Country | Notes",
	"FreshBooks: Revenue by Client": "Client = customer | Total Revenue = revenue",
	"Zoho Books: Sales by Customer":
		"Customer Name = customer | Invoice Count = orders | Sales = revenue | Sales With Tax",
	"Zoho Books: Customers":
		"Created Time | Customer ID = id | Customer Name = customer | Company Name | EmailID | Phone | Website | Currency Code | Payment Terms | Notes",
	"Zoho CRM: Accounts":
		"Record Id = id | Account Owner | Account Name = customer | Phone | Website | Account Type | Industry | Annual Revenue | Billing City",
	"HubSpot: Companies":
		"Record ID = id | Company name = customer | Company owner | Create Date | Phone Number | City | Country/Region | Industry | Annual Revenue | Number of Employees",
	"Salesforce: Accounts with Won Opportunities":
		"Account Name = customer | Account Owner | Billing State/Province | Last Activity | Industry",
	"Pipedrive: Organizations, short": "ID = id | Name = customer | Owner | Won deals | Lost deals | Address",
	"Shopify: Customers":
		"First Name = customer | Last Name | Email | Accepts Email Marketing | Address1 | City | Zip | Phone | Total Spent = lifetimeRevenue | Total Orders = orders | Tags | Note | Tax Exempt",
	"Shopify: Sales by customer name":
		"Customer name = customer | Customer email | Orders = orders | Gross sales | Net sales = revenue | Total sales",
	"WooCommerce: Customers":
		"Name = customer | Username | Last Active | Date Registered | Email | Orders = orders | Total Spend = lifetimeRevenue | AOV | Country / Region | City | Region | Postal Code",
	"Stripe: Customers":
		"id = id | Description | Email | Name = customer | Created (UTC) | Delinquent | Total Spend = lifetimeRevenue | Payment Count = orders | Refunded Volume | Dispute Losses",
	"Square: Customers":
		"Reference ID | First Name | Last Name | Email Address | Phone Number | Nickname | Company Name = customer | Street Address 1 | City | Postal Code | Birthday | Memo | First Visit | Last Visit | Transaction Count = orders | Lifetime Spend = lifetimeRevenue | Email Subscription Status",
	"Lightspeed: Customers":
		"Customer Name = customer | Customer Code = id | Revenue = revenue | Gross Profit = profit | Sale Count = orders",
	"Odoo: Sales Analysis by Customer":
		"Customer = customer | Untaxed Total = revenue | Total | # of Lines | Margin = margin",
	"Business Central: Customers":
		"No. = id | Name = customer | Responsibility Center | Location Code | Phone No. | Contact | Balance (LCY) | Balance Due (LCY) | Sales (LCY) = revenue | Payments (LCY)",
	"Sage 50: Customer sales":
		"A/C = id | Name = customer | Turnover YTD = revenue | Turnover last year | Balance | Credit Limit",
	"a dental practice": "Acct # = id | Patient = customer | Total Charges = revenue | Payments",
	"SAP: Sold-to parties":
		"Sold-to Party = customer | Net Sales = revenue | Gross Margin % = margin | Number of Orders = orders",
	"a freight broker":
		"Bill To = customer | Client # = id | Revenue = revenue | Gross Profit = profit | GP% = margin",
	"a call centre":
		"CustomerKey = id | Customer = customer | Revenue = revenue | Number of open complaints = complaints | Disputed invoices = accountRequests | Tenure | Date joined = firstOrder",
	"e-conomic: Omsætning pr. kunde":
		"Kundenr. = id | Kundenavn = customer | Omsætning = revenue | Kostpris = cost | Dækningsbidrag = profit | Dækningsgrad = margin",
	"Dinero: Salg pr. kunde": "Kontakt = customer | Antal fakturaer = orders | Beløb ekskl. moms",
	"Billy: Kunder": "Navn = customer | Adresse | Postnr. | By | Land | CVR-nr. | Telefon | E-mail",
	"a German contractor":
		"KdNr = id | Kunde = customer | Gesamtumsatz = revenue | Vorjahresumsatz = previousRevenue | DB I = profit | Stundenaufwand = hours | Ø Rabatt = discount | Ø Verzugstage = daysLate",
	"a Danish wholesaler":
		"Kunde = customer | Omsætning (TDKK) = revenue | Forbrugte timer = hours | Første ordredato = firstOrder | Seneste ordredato = lastOrder",
	"a Swedish workshop":
		"Kund = customer | Intäkter = revenue | Kostnad sålda varor = cost | Tim = hours | Snittrabatt = discount",
	"a Norwegian agency":
		"Kunde = customer | Inntekter = revenue | Førte timer = hours | Forfalte dager = daysLate",
	"a Norwegian accountant":
		"Kunde = customer | Omsetning = revenue | Medgått tid (timer) = hours | Dager forfalt = daysLate",
	"a Norwegian wholesaler": "Kunde = customer | Antall dager forfalt = daysLate",
	"a German agency":
		"Kunde = customer | Umsatz = revenue | Aufwand (Std.) = hours | Überfällig (Tage) = daysLate",
	"a Swiss agency": "Kunde = customer | Umsatz = revenue | Arbeitszeit (Std.) = hours",
	"a German office": "Kunde = customer | Umsatz = revenue | Aufwand",
	"a Danish consultancy":
		"Kunde = customer | Omsætning = revenue | Forbrug (timer) = hours | Dage forfaldne = daysLate",
	"a Swedish agency":
		"Kund = customer | Omsättning = revenue | Tid (tim) = hours | Dagar förfallna = daysLate",
	"an English agency": "Client = customer | Sales = revenue | Effort (h) = hours | Past due days = daysLate",
	"a Finnish shop":
		"Asiakas = customer | Kokonaismyynti = revenue | Edellisen vuoden liikevaihto = previousRevenue | Välittömät kustannukset = cost | Bruttovoitto = profit | Ensitilaus = firstOrder | Valitusten määrä = complaints",
	"an Italian studio":
		"Cliente = customer | Fatturato = revenue | N. reclami = complaints | Giorni ritardo = daysLate | Soddisfazione cliente = satisfaction",
	"a Spanish wholesaler":
		"Cliente = customer | Ventas (TMXN) = revenue | Nº pedidos = orders | Retraso medio (días) = daysLate",
	"a Polish shop":
		"Klient = customer | Sprzedaż = revenue | Zysk ze sprzedaży = profit | % marży = margin | Godz. = hours",
	"a telephone company":
		"Customer = customer | Total Charges = revenue | Revenue last year = previousRevenue | Complaint Count = complaints",
	"a Danish agency":
		"Kunde = customer | Omsætning 2024 = previousRevenue | Omsætning 2025 = revenue | DB 2025 = profit | Timer brugt = hours",
	"DATEV: Debitoren": "Konto = id | Name = customer | Jahresumsatz | Saldo | Zahlungsziel",
	"Lexware: Umsatz je Kunde":
		"Kundennummer = id | Firma = customer | Umsatz netto = revenue | Anzahl Rechnungen = orders | Letzte Rechnung = lastOrder",
	"a German controller":
		"Kunde = customer | Umsatz GJ 2024 = previousRevenue | Umsatz GJ 2025 = revenue | DB-Quote = margin | Personalkosten",
	"an Excel pivot in German":
		"Zeilenbeschriftungen = customer | Summe von Umsatz = revenue | Summe von Kosten = cost | Anzahl von Rechnungen = orders",
	"an Excel pivot in French":
		"Étiquettes de lignes = customer | Somme de CA HT = revenue | Somme de Marge brute = profit | Moyenne de Remise = discount",
	"an Excel pivot in Spanish":
		"Etiquetas de fila = customer | Suma de Ventas = revenue | Suma de Coste = cost | Cuenta de Pedidos",
	"an Excel pivot in Danish":
		"Rækkenavne = customer | Sum af Omsætning = revenue | Sum af DB = profit | Gennemsnit af Omsætning",
	"an Excel pivot in Dutch": "Rijlabels = customer | Som van Omzet = revenue | Aantal van Facturen = orders",
	"a Google pivot":
		"Customer = customer | SUM of Revenue = revenue | SUM of Profit = profit | AVERAGE of Revenue",
	"Visma: Kundeomsetning":
		"Kundenr = id | Kundenavn = customer | Omsetning i fjor = previousRevenue | Omsetning i år = revenue | Dekningsbidrag = profit",
	"Fortnox: Försäljning per kund":
		"Kundnr = id | Kundnamn = customer | Försäljning = revenue | TB = profit | TG = margin | Antal fakturor = orders",
	"Tripletex: Kundestatistikk":
		"Kundenummer = id | Kunde = customer | Omsetning 2024 = previousRevenue | Omsetning 2025 = revenue | Antall ordre = orders",
	"Exact Online: Omzet per relatie":
		"Code | Naam = customer | Omzet = revenue | Kostprijs = cost | Marge = profit | Marge % = margin",
	"Holded: Ventas por contacto":
		"Cliente = customer | NIF | Facturado = revenue | Pendiente | Nº de facturas = orders",
	"Contasimple: Clientes":
		"Nombre = customer | Apellidos | NIF | Dirección | Población | Provincia | Teléfono | Ventas = revenue",
	"Pennylane: CA par client":
		"Client = customer | CA N = revenue | CA N-1 = previousRevenue | Marge brute = profit | Encours",
	"Fatture in Cloud: Clienti":
		"Denominazione = customer | Indirizzo | Comune | CAP | Provincia | Paese | Partita Iva | Codice Fiscale | Email | PEC | Telefono | Codice SDI",
	"Danea Easyfatt: Fatturato per cliente":
		"Cod. cliente = id | Cliente = customer | Fatturato 2024 = previousRevenue | Fatturato 2025 = revenue | Margine = profit | Margine % = margin | N. fatture = orders",
	"an Italian electronic invoicing service":
		"Denominazione = customer | Cognome | Nome | Indirizzo | Fatturato = revenue | Utile = profit | Ultima fattura = lastOrder",
	"Primavera: Vendas por cliente":
		"Entidade = customer | NIF | Vendas Líquidas = revenue | Custo das vendas = cost | Margem % = margin | N.º de faturas = orders",
	"Moloni: Clientes":
		"Nº Cliente = id | Nome = customer | Contribuinte | Morada | Localidade | Telefone | Total faturado = revenue | Última compra = lastOrder",
	"Bling: Vendas por cliente":
		"Cliente = customer | CNPJ | Quantidade de pedidos = orders | Faturamento = revenue | Lucro bruto = profit | Último pedido = lastOrder",
	"Comarch Optima: Sprzedaż wg kontrahentów":
		"Kod kontrahenta = id | Nazwa kontrahenta = customer | Sprzedaż netto = revenue | Koszt własny = cost | Marża % = margin | Liczba faktur = orders",
	"Fakturownia: Klienci":
		"Nazwa = customer | NIP | Ulica | Kod pocztowy | Miasto | Telefon | Przychód netto = revenue | Ostatnia faktura = lastOrder",
	"Subiekt: Obroty":
		"Symbol | Odbiorca = customer | Obrót 2024 = previousRevenue | Obrót 2025 = revenue | Zysk 2025 = profit | Opóźnienie (dni) = daysLate",
	"Netvisor: Asiakkaat":
		"Asiakaskoodi = id | Nimi = customer | Osoite | Postinumero | Postitoimipaikka | Aktiivinen | Alennusprosentti | Asiakasryhmä | Maksuehto",
	"Procountor: Myynti asiakkaittain":
		"Asiakasnro = id | Asiakas = customer | Myynti edellinen vuosi = previousRevenue | Myynti tämä vuosi = revenue | Kate = profit | Kate-% = margin | Laskujen lkm = orders",
	"a Finnish wholesaler":
		"Asiakas = customer | Liikevaihto 2024 = previousRevenue | Liikevaihto 2025 = revenue | Myyntikate 2025 = profit | Viimeisin tilaus = lastOrder | Reklamaatiot = complaints",
	"business years":
		"Customer = customer | Sales FY24 = previousRevenue | Sales FY25 = revenue | GP FY24 | GP FY25 = profit",
	"years cut short": "Customer = customer | Rev '24 = previousRevenue | Rev '25 = revenue | GM% '25 = margin",
	"actual and planned years":
		"Customer = customer | Revenue 2024A = previousRevenue | Revenue 2025A = revenue | Revenue 2026B | Revenue 2026E",
	"an agency's fees":
		"Client = customer | Fees billed = revenue | Hours logged = hours | Came from = referredBy",
	"an Excel pivot in Polish":
		"Etykiety wierszy = customer | Suma z Przychód = revenue | Suma z Zysk = profit",
	quarters: "Customer = customer | Revenue Q1 2025 | Revenue Q2 2025 | Revenue 2025 = revenue",
	"parts of years":
		"Customer = customer | Revenue Jan–Sep 2025 = previousRevenue | Revenue Jan–Sep 2026 = revenue | Revenue Oct–Dec 2025",
	"years to date":
		"Customer = customer | YTD 2025 revenue = previousRevenue | YTD 2026 revenue = revenue | Profit YTD 2026 = profit",
	"profit of all years":
		"Customer = customer | Revenue 2025 = revenue | Lifetime profit | Total profit all years | Profit (all time)",
	"list prices": "Customer = customer | Sales (list price) | Invoiced = revenue",
	"a shop's orders":
		"customer_name = customer | order_total = revenue | orders_count = orders | avg_order_value",
	"a survey of shoppers": "ID = id | Year_Birth | Education | Marital_Status | Income | Recency | MntWines",
};

test.each(Object.entries(REPORTS))("readHeadings reads a report, %s", (_, report) => {
	const expected = report.split(" | ").map((entry) => {
		const [heading = "", fact = ""] = entry.split(" = ");
		return [heading, fact];
	});
	const read = readHeadings(expected.map(([heading]) => heading));
	expect(expected.map(([heading], index) => [heading, read[index] ?? ""])).toEqual(expected);
});
