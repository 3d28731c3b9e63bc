import { describe, expect, test } from "vitest";
import type { Cell } from "../../src/table/cell.ts";
import { readHeadings } from "../../src/table/readHeadings.ts";
import { type Hints, readTable } from "../../src/table/readTable.ts";

/** Headings of programs and of people's own lists: "Heading = fact", or the heading alone if it is at most suggested. */
const HEADINGS: Readonly<Record<string, string>> = {
	English:
		"Billing name = customer | Customer ref = id | Fees invoiced = revenue | Job costs = cost | GP value = profit | GP margin = margin | Hours billed = hours | Rebate % = discount | Days in arrears = daysLate | Complaint count = complaints | Past due notices = accountRequests | Sales orders = orders | First transaction date = firstOrder | Most recent purchase = lastOrder | Satisfaction rating = satisfaction",
	"English, hours and what is only suggested":
		"Client = customer | Billed hours = hours | Avg. collection period | Credit notes | Cost to serve",
	Danish:
		"Kontaktnavn = customer | Debitorkonto = id | Salgsbeløb = revenue | Kostværdi = cost | DB 1 = profit | Avanceprocent = margin | Fakturerede timer = hours | Gns. rabat % = discount | Dage i restance = daysLate | Klageantal = complaints | Betalingspåmindelser = accountRequests | Salgsordrer = orders | Første fakturadato = firstOrder | Sidst handlet = lastOrder | Tilfredshedsscore = satisfaction",
	"Danish, days until they pay": "Kunde = customer | Gns. betalingsdage | Kredittid | Rykkergebyrer",
	German:
		"Konto = id | Bezeichnung = customer | Gesamtumsatz = revenue | Einstandswert = cost | Ergebnis = profit | Rohmarge = margin | Abgerechnete Stunden = hours | Ø Nachlass = discount | Tage Verzug = daysLate | Beanstandungen = complaints | Zahlungserinnerungen = accountRequests | Auftragsanzahl = orders | Erstkauf = firstOrder | Zuletzt bestellt = lastOrder | Zufriedenheitsnote = satisfaction",
	"German, days until they pay": "Kunde = customer | Ø Zahlungsdauer | Debitorenlaufzeit | Gutschriften",
	Swedish:
		"Benämning = customer | Kundkod = id | Fakturerat belopp = revenue | Fjolårsomsättning = previousRevenue | Inköpsvärde = cost | TB 1 = profit | TB-procent = margin | Debiterbara timmar = hours | Snittrabatt = discount | Förseningsdagar = daysLate | Kundklagomål = complaints | Kravbrev = accountRequests | Orderantal = orders | Första fakturadatum = firstOrder | Senast handlat = lastOrder | Nöjdhetsbetyg = satisfaction",
	Norwegian:
		"Oppdragsgiver = customer | Kundekode = id | Fakturert beløp = revenue | Vareforbruk = cost | Bruttofortjeneste = profit | Dekningsprosent = margin | Førte timer = hours | Snittrabatt = discount | Dagers forsinkelse = daysLate | Antall klager = complaints | Betalingspåminnelser = accountRequests | Ordreantall = orders | Første ordredato = firstOrder | Sist fakturert = lastOrder",
	Dutch:
		"Opdrachtgever = customer | Relatienr. = id | Gefactureerd bedrag = revenue | Inkoopkosten = cost | Margebedrag = profit | Winst % = margin | Declarabele uren = hours | Gem. korting = discount | Dagen achterstand = daysLate | Reclamaties = complaints | Betalingsherinneringen = accountRequests | Aantal orders = orders | Eerste besteldatum = firstOrder | Laatst gefactureerd = lastOrder",
	French:
		"Intitulé = customer | Réf. client = id | Total facturé HT = revenue | Prix de revient total = cost | Marge en valeur = profit | % de marge = margin | Heures consommées = hours | Remise accordée = discount | Jours retard = daysLate | Nb réclamations = complaints | Mises en demeure = accountRequests | Nb factures = orders | Date première commande = firstOrder | Dernière livraison = lastOrder",
	Spanish:
		"Nombre fiscal = customer | Ref. cliente = id | Importe ventas = revenue | Coste ventas = cost | Ganancia bruta = profit | Margen s/ventas = margin | Horas imputadas = hours | Dto. % = discount | Demora (días) = daysLate | Nº quejas = complaints | Avisos de cobro = accountRequests | Nº pedidos = orders | Fecha primera compra = firstOrder | Fecha último pedido = lastOrder",
	Italian:
		"Ditta = customer | Rif. cliente = id | Valore venduto = revenue | Costo commessa = cost | Margine in euro = profit | Margine in % = margin | Ore consuntivate = hours | Sconto applicato = discount | Ritardo (gg) = daysLate | Numero reclami = complaints | Solleciti inviati = accountRequests | Numero fatture = orders | Data primo acquisto = firstOrder | Ultimo movimento = lastOrder | Soddisfazione cliente = satisfaction",
	Portuguese:
		"Tomador = customer | Conta do cliente = id | Faturamento (R$) = revenue | CPV = cost | Valor da margem = profit | % de margem = margin | Horas apontadas = hours | Abatimento = discount | Atraso em dias = daysLate | N.º reclamações = complaints | Avisos de cobrança = accountRequests | Nº faturas = orders | Data da primeira compra = firstOrder | Último movimento = lastOrder",
	Polish:
		"Zamawiający = customer | Symbol klienta = id | Sprzedaż (zł) = revenue | Koszty ogółem = cost | Marża w zł = profit | Marża w % = margin | Zafakturowane godziny = hours | Zniżka = discount | Zwłoka w dniach = daysLate | Ilość reklamacji = complaints | Liczba monitów = accountRequests | Liczba zleceń = orders | Data pierwszego zakupu = firstOrder | Data ostatniego zamówienia = lastOrder",
	Finnish:
		"Laskutusasiakas = customer | Asiakasno = id | Kokonaismyynti = revenue | Kulut yhteensä = cost | Katesumma = profit | Kateaste = margin | Kirjatut tunnit = hours | Keskialennus = discount | Viivepäivät = daysLate | Reklamaatioiden määrä = complaints | Karhukirjeet = accountRequests | Tilauksia = orders | Ensimmäinen ostopäivä = firstOrder | Viimeksi tilannut = lastOrder",
};

test.each(Object.entries(HEADINGS))("readHeadings understands headings of programs: %s", (_, list) => {
	const expected = list.split(" | ").map((entry) => entry.split(" = "));
	const read = readHeadings(expected.map(([heading]) => heading!));
	expect(expected.map(([heading], index) => [heading, read[index] ?? ""])).toEqual(
		expected.map(([heading, fact = ""]) => [heading, fact]),
	);
});

const read = (grid: Cell[][], hints: Hints = {}) => {
	const { columns, customers, problems } = readTable(grid, hints);
	return {
		facts: columns.map(({ fact }) => fact),
		customers: customers.map((customer) => customer.facts),
		problems,
	};
};

describe("readTable with a discount that is an amount", () => {
	test.each(["Rabatt €", "Rabat kr.", "Discount amount", "Total discounts", "Remise (EUR)"])(
		"reads “%s” as an amount, also where it could be per cents",
		(heading) => {
			const { customers, problems } = read([
				["Kunde", "Umsatz", heading],
				["Ahrens", 1600, 40],
				["Berg", 900, 9],
			]);
			expect(customers.map(({ discount }) => discount)).toEqual([0.025, 0.01]);
			expect(problems).toEqual([]);
		},
	);
	test("prefers the column of shares beside it", () => {
		const { facts } = read([
			["Kunde", "Umsatz", "Rabatt €", "Rabatt %"],
			["Ahrens", 1600, 40, 2.5],
			["Berg", 900, 9, 1],
		]);
		expect(facts).toEqual(["customer", "revenue", null, "discount"]);
	});
	test("reads “Actual discount” as a share", () => {
		const { customers } = read([
			["Customer", "Revenue", "Actual discount"],
			["Ash", 1600, 4],
			["Bay", 900, 12],
		]);
		expect(customers.map(({ discount }) => discount)).toEqual([0.04, 0.12]);
	});
});

describe("readTable with years for headings", () => {
	const grid = (first: string, second: string): Cell[][] => [
		["Kunde", first, second],
		["Ahrens", "12.400", "13.900"],
		["Berg", "3.100", "2.250"],
	];
	test.each([
		["FY25", "FY26"],
		["2024", "2025"],
		["GJ 2023/24", "GJ 2024/25"],
	])("reads the newest of %s and %s as the revenue, and says so", (before, newest) => {
		for (const [headings, column] of [
			[[before, newest], 2],
			[[newest, before], 1],
		] as const) {
			const { facts, problems } = read(grid(headings[0], headings[1]), { locale: "de_DE" });
			expect(facts.indexOf("revenue")).toBe(column);
			expect(facts.indexOf("previousRevenue")).toBe(3 - column);
			const beside = { column: 3 - column, heading: before };
			expect(problems).toMatchObject([
				{ kind: "standsIn", column, heading: newest, isYear: true, before: beside },
			]);
		}
	});
	test("reads no small figures, and nothing beside a revenue or another amount, as the revenue", () => {
		const small: Cell[][] = [
			["Kunde", "2024", "2025"],
			["Ahrens", 4, 7],
			["Berg", 2, 1],
		];
		expect(read(small)).toMatchObject({
			facts: ["customer", null, null],
			problems: [{ kind: "yearsUnread", row: 0, columns: [{ column: 1 }, { column: 2 }] }],
		});
		expect(read(grid("FY26", "Omsætning"), { locale: "da_DK" }).facts).toEqual(["customer", null, "revenue"]);
		expect(read(grid("FY26", "Beløb"), { locale: "da_DK" }).facts).toEqual(["customer", null, "revenue"]);
	});
});

describe("readTable with years for headings, further", () => {
	const list = (headings: Cell[], ...rows: Cell[][]): Cell[][] => [["Customer", ...headings], ...rows];
	const grown = list(["2023", "2024", "2025"], ["Ash", 4100, 2200, 19_100], ["Bay", 1200, 2350, 1800]);
	test("looks at all years together, as one of them may look like codes", () => {
		expect(read(list(["FY24", "FY25"], ["Ash", 800, 2200], ["Bay", 12_500, 2250])).facts).toEqual([
			"customer",
			"previousRevenue",
			"revenue",
		]);
	});
	test("compares only with the year right before, and not while the newest year is not over", () => {
		expect(read(grown).facts).toEqual(["customer", null, "previousRevenue", "revenue"]);
		const gap = list(["2022", "2025"], ["Ash", 4100, 12_200], ["Bay", 1200, 2350]);
		expect(read(gap).facts).toEqual(["customer", null, "revenue"]);
		const today = () => Date.UTC(2025, 9, 1) / 86_400_000;
		expect(read(grown, { today }).facts).toEqual(["customer", null, null, "revenue"]);
	});
	test("keeps the year before when the user confirms the newest as the revenue, and takes none that they refuse", () => {
		const confirmed = read(grown, { assigned: { "2025": "revenue" } });
		expect(confirmed).toMatchObject({
			facts: ["customer", null, "previousRevenue", "revenue"],
			problems: [],
		});
		expect(read(grown, { assigned: { "2025": "revenue", "2024": null } }).facts).toEqual([
			"customer",
			null,
			null,
			"revenue",
		]);
	});
	test("says nothing of years with texts below them, of years beside a revenue, or of those that the user refused", () => {
		const marks = list(["2024", "2025"], ["Ash", "x", ""], ["Bay", "", "x"]);
		expect(read(marks).problems).toEqual([]);
		const visits = list(["2024", "2025", "Revenue"], ["Ash", 4, 7, 1200.5], ["Bay", 2, 1, 900]);
		expect(read(visits).problems).toEqual([]);
		const refused = list(["2024", "2025"], ["Ash", 4, 7], ["Bay", 2, 1]);
		expect(read(refused, { assigned: { "2024": null, "2025": null } }).problems).toEqual([]);
	});
});

describe("readTable with an amount that may be the revenue, for several years", () => {
	test("reads the newest as the revenue, compares it with the year before, and says so", () => {
		const { facts, problems } = read([
			["Client", "Amount paid 2024", "Amount paid 2025"],
			["Ash", 4200, 12_000],
			["Bay", 1900, 7000],
		]);
		expect(facts).toEqual(["customer", "previousRevenue", "revenue"]);
		expect(problems).toMatchObject([{ kind: "standsIn", column: 2 }]);
	});
	test("reads none of two that nothing tells apart", () => {
		const { facts } = read([
			["Client", "Amount", "Amount"],
			["Ash", 4200, 12_000],
		]);
		expect(facts).toEqual(["customer", null, null]);
	});
});

describe("readTable without any revenue", () => {
	const rows: Cell[][] = [
		["Ahrens", "12.400,50", 2, "24103"],
		["Berg", "3.100,00", 5, "24937"],
	];
	const perhaps = (headings: string[], hints: Hints = {}) =>
		read([headings, ...rows], { locale: "de_DE", ...hints }).problems.flatMap((problem) =>
			problem.kind === "perhapsRevenue" ? [problem.heading] : [],
		);
	test("names the column with amounts whose heading says nothing", () => {
		expect(perhaps(["Kunde", "Entgelt", "Besuche", "Gebiet"])).toEqual(["Entgelt"]);
		expect(perhaps(["Kunde", "Zahlen", "Besuche", "Gebiet"])).toEqual(["Zahlen"]);
	});
	test("names one of several, one that comes close first", () => {
		const grid = [
			["Client", "Levy", "Fees", "Amount"],
			["Ash", 4200, 12_000, 300],
			["Bay", 1900, 7000, 20],
		];
		expect(read(grid).problems).toMatchObject([{ kind: "perhapsRevenue", column: 2, heading: "Fees" }]);
	});
	test("says nothing of codes, small numbers, figures that are no revenue, and columns the user decided on", () => {
		expect(perhaps(["Kunde", "Saldo", "Besuche", "Gebiet"])).toEqual([]);
		expect(perhaps(["Kunde", "Kosten", "Besuche", "Gebiet"])).toEqual([]);
		expect(perhaps(["Kunde", "Entgelt", "Besuche", "Gebiet"], { assigned: { entgelt: null } })).toEqual([]);
		expect(perhaps(["Kunde", "Umsatz", "Zahlen", "Gebiet"])).toEqual([]);
	});
});
