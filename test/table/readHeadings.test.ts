import { describe, expect, it } from "vitest";
import { readHeadings } from "../../src/table/readHeadings.ts";
import { FACTS, type FactKey } from "../../src/tiering/facts.ts";

/** Columns with a fact, as { heading: fact }. */
function read(headings: readonly string[], columnsBelow?: readonly (readonly (string | number)[])[]) {
	const facts = readHeadings(headings, columnsBelow);
	return Object.fromEntries(headings.flatMap((heading, at) => (facts[at] ? [[heading, facts[at]]] : [])));
}

const inWords = (key: string) => key.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

describe("readHeadings: English names of the facts", () => {
	const special: Partial<Record<FactKey, string>> = { id: "Customer ID", referred: "Referred customers" };
	for (const fact of Object.keys(FACTS) as FactKey[]) {
		const heading = special[fact] ?? capital(inWords(fact));
		it(`reads "${heading}" as ${fact}, alone, in capitals and beside a customer`, () => {
			expect(readHeadings([heading])).toEqual([fact]);
			expect(readHeadings([heading.toUpperCase()])).toEqual([fact]);
			if (fact !== "customer") expect(readHeadings(["Customer", heading])).toEqual(["customer", fact]);
		});
	}

	it("reads all of them in one table", () => {
		const facts = (Object.keys(FACTS) as FactKey[]).filter((fact) => fact !== "referred");
		const headings = facts.map((fact) => special[fact] ?? capital(inWords(fact)));
		expect(readHeadings(headings)).toEqual(facts);
	});
});

describe("readHeadings: a number behind a heading", () => {
	it("reads a second column of a name like the first, unless the first is numbered too", () => {
		expect(readHeadings(["Customer", "Customer plan (2)"])).toEqual(["customer", "planAction"]);
		expect(readHeadings(["Customer", "Revenue", "Revenue (2)"])).toEqual(["customer", "revenue", null]);
		expect(readHeadings(["Customer", "Fit (1)", "Fit (2)"])).toEqual(["customer", null, null]);
		expect(readHeadings(["Customer", "Fit (10)", "Energy 2"])).toEqual(["customer", null, null]);
	});
});

describe("readHeadings: headings as people write them", () => {
	const danish: Record<string, FactKey> = {
		Kunde: "customer",
		"Kundenr.": "id",
		Omsætning: "revenue",
		"Omsætning året før": "previousRevenue",
		Omkostninger: "cost",
		Bruttofortjeneste: "profit",
		Dækningsgrad: "margin",
		Timer: "hours",
		Rabat: "discount",
		"Dage for sent": "daysLate",
		Rykkere: "accountRequests",
		Klager: "complaints",
		Ordrer: "orders",
		"Første ordre": "firstOrder",
		"Seneste ordre": "lastOrder",
		Produkter: "products",
		Brugere: "usage",
		"Andel af indkøb": "walletShare",
		"Anbefalet af": "referredBy",
		Forhandling: "negotiation",
		"Ejerens fokus": "ownerFocus",
		Uddelegering: "delegation",
		Retning: "direction",
		"Nye behov": "newNeeds",
		Energi: "energy",
		Stabilitet: "steadiness",
		Tilfredshed: "satisfaction",
		Match: "fit",
		"Manuelt niveau": "manualTier",
		Begrundelse: "manualReason",
		"Manuelt indtil": "manualUntil",
		Historie: "story",
	};
	it("reads a whole Danish table", () => {
		expect(read(Object.keys(danish))).toEqual(danish);
	});

	const pairs: [string, FactKey][] = [
		["Sidste års omsætning", "previousRevenue"],
		["Dækningsbidrag", "profit"],
		["Dækningsbidrag %", "margin"],
		["DB", "profit"],
		["DG", "margin"],
		["Dage over forfald", "daysLate"],
		["Henvist af", "referredBy"],
		["Omsætning 2025", "revenue"],
		["Omsætning (kr.)", "revenue"],
		["Omsætning ekskl. moms", "revenue"],
		["OMSÆTNING I ALT", "revenue"],
		["omsaetning", "revenue"],
		["Revenue (EUR)", "revenue"],
		["Total revenue", "revenue"],
		["Net sales 2024/25", "revenue"],
		["RevenueLastYear", "previousRevenue"],
		["revenue_previous_year", "previousRevenue"],
		["Number of orders", "orders"],
		["# Orders", "orders"],
		["Antal ordrer", "orders"],
		["Hours (h)", "hours"],
		["Avg. discount", "discount"],
		["Average discount (%)", "discount"],
		["Gross margin %", "margin"],
		["Gross profit %", "margin"],
		["Fortjeneste %", "margin"],
		["Date of first order", "firstOrder"],
		["Umsatz Vorjahr", "previousRevenue"],
		["Umsatz Vorjahr gesamt", "previousRevenue"],
		["Umsatz lfd. Jahr", "revenue"],
		["Deckungsbeitrag", "profit"],
		["Rohertrag", "profit"],
		["Anzahl Aufträge", "orders"],
		["Omsättning fg år", "previousRevenue"],
		["Täckningsgrad", "margin"],
		["TB", "profit"],
		["Senast fakturerad", "lastOrder"],
		["Omsetning forrige år", "previousRevenue"],
		["Dekningsbidrag", "profit"],
		["Omzet vorig jaar", "previousRevenue"],
		["Brutowinst", "profit"],
		["Klantnummer", "id"],
		["Chiffre d'affaires N-1", "previousRevenue"],
		["CA HT", "revenue"],
		["Nombre de commandes", "orders"],
		["Code client", "id"],
		["Raison sociale", "customer"],
		["Ventas año anterior", "previousRevenue"],
		["Nº de cliente", "id"],
		["Beneficio bruto", "profit"],
		["Número de pedidos", "orders"],
		["Total Spent", "lifetimeRevenue"],
		["Negotiation (1-5)", "negotiation"],
	];
	for (const [heading, fact] of pairs)
		it(`reads "${heading}" as ${fact}`, () => expect(readHeadings([heading])).toEqual([fact]));
});

describe("readHeadings: exports of programs", () => {
	it("takes the company in a Shopify list for the customer, whose name a private shopper has in two columns", () => {
		expect(
			read([
				"Customer ID",
				"First Name",
				"Last Name",
				"Email",
				"Accepts Email Marketing",
				"Default Address Company",
				"Default Address Address1",
				"Default Address City",
				"Default Address Zip",
				"Phone",
				"Total Spent",
				"Total Orders",
				"Note",
				"Tax Exempt",
				"Tags",
			]),
		).toEqual({
			"Customer ID": "id",
			"Default Address Company": "customer",
			"Total Spent": "lifetimeRevenue",
			"Total Orders": "orders",
		});
	});

	it("takes the company of HubSpot contacts for the customer, and its owner for a colleague", () => {
		expect(
			read([
				"Record ID",
				"First name",
				"Last name",
				"Email",
				"Company name",
				"Mobile phone number",
				"Postal code",
				"Lifecycle stage",
				"Contact owner",
			]),
		).toEqual({ "Record ID": "id", "Company name": "customer" });
	});

	it("takes Annual Revenue of HubSpot for the customer's own, and Total Revenue for the seller's", () => {
		expect(
			read([
				"Contact ID",
				"First Name",
				"Last Name",
				"Annual Revenue",
				"Associated Company ID",
				"Company Name",
				"Country/Region",
				"Contact owner",
				"Associated Deals",
				"Lifecycle Stage",
				"Lead Status",
				"Email",
				"Phone Number",
				"Website URL",
				"Original Source",
				"HubSpot Score",
				"City",
				"Number of Associated Deals",
				"State/Region",
				"Total Revenue",
				"Create Date",
				"Became a Customer Date",
				"Became a Lead Date",
				"Close Date",
			]),
		).toEqual({ "Contact ID": "id", "Company Name": "customer", "Total Revenue": "revenue" });
	});

	it("reads name and id of Salesforce accounts, but no revenue", () => {
		expect(
			read([
				"Id",
				"IsDeleted",
				"MasterRecordId",
				"Name",
				"Type",
				"ParentId",
				"BillingStreet",
				"BillingCity",
				"BillingAddress",
				"Phone",
				"Fax",
				"AccountNumber",
				"Website",
				"Industry",
				"AnnualRevenue",
				"NumberOfEmployees",
				"Ownership",
				"TickerSymbol",
				"Description",
				"Rating",
				"OwnerId",
				"CreatedDate",
				"LastActivityDate",
				"AccountSource",
				"YearStarted",
				"CustomerPriority__c",
				"SLA__c",
				"NumberofLocations__c",
				"UpsellOpportunity__c",
			]),
		).toEqual({ Id: "id", Name: "customer" });
	});

	it("does not take the open balance of QuickBooks contacts for revenue", () => {
		expect(
			read([
				"Customer",
				"Phone Numbers",
				"Email",
				"Full Name",
				"Billing Address",
				"Open Balance",
				"Currency",
			]),
		).toEqual({ Customer: "customer" });
	});

	it("reads neither the agreed discount nor the bank account of Xero contacts", () => {
		expect(
			read([
				"*ContactName",
				"AccountNumber",
				"EmailAddress",
				"FirstName",
				"LastName",
				"POAddressLine1",
				"POCity",
				"PhoneNumber",
				"FaxNumber",
				"SkypeName",
				"BankAccountName",
				"BankAccountNumber",
				"TaxNumberName",
				"TaxNumber",
				"LegalName",
				"Discount",
				"CompanyNumber",
				"DueDateBillDay",
				"SalesAccount",
				"PurchasesAccount",
				"TrackingName1",
				"Person1FirstName",
				"Person1Email",
			]),
		).toEqual({ "*ContactName": "customer", AccountNumber: "id" });
	});

	it("removes the prefix of every heading of Pipedrive", () => {
		expect(
			read([
				"Organization - Name",
				"Organization - Street/road name of Company Address",
				"Organization - Owner",
				"Organization - People",
				"Organization - Open deals",
				"Organization - Last activity date",
				"Organization - Organization created",
				"Organization - Won deals",
			]),
		).toEqual({ "Organization - Name": "customer" });
	});

	it("removes any prefix that all headings share", () => {
		expect(read(["Deal - Customer", "Deal - Revenue", "Deal - Stage"])).toEqual({
			"Deal - Customer": "customer",
			"Deal - Revenue": "revenue",
		});
	});

	it("reads customers and orders of Minuba, and a plain Danish list", () => {
		expect(
			read([
				"Kunde nr.",
				"Kundenavn",
				"Kundebeskrivelse",
				"Betalingsfrist",
				"Att.",
				"Adresse",
				"Postnr.",
				"By",
				"Att.",
			]),
		).toEqual({ "Kunde nr.": "id", Kundenavn: "customer" });
		expect(
			read([
				"Ordrenummer",
				"Kunde-nr.",
				"Overskrift",
				"Ordrebeskrivelse",
				"Status",
				"Ansvarlig",
				"Startdato",
				"Fast pris",
			]),
		).toEqual({ "Kunde-nr.": "id" });
		expect(read(["Navn", "Adresse", "Omsætning", "CVR-nummer"])).toEqual({
			Navn: "customer",
			Omsætning: "revenue",
		});
	});

	it("reads German and Norwegian lists", () => {
		expect(
			read([
				"Kundennummer",
				"Firma",
				"Vorname",
				"Nachname",
				"Position",
				"Strasse",
				"PLZ",
				"Status",
				"Quelle",
				"Notizen",
			]),
		).toEqual({ Kundennummer: "id", Firma: "customer" });
		expect(read(["Kunde", "Umsatz", "Region"])).toEqual({ Kunde: "customer", Umsatz: "revenue" });
		expect(
			read([
				"Kundenummer",
				"Kundenavn",
				"Org.nr.",
				"E-post",
				"Nettside",
				"Hovedadresse - Linje 1",
				"Besøksadresse - Linje 1",
			]),
		).toEqual({ Kundenummer: "id", Kundenavn: "customer" });
	});

	it("reads Stripe and WooCommerce", () => {
		expect(
			read([
				"id",
				"Description",
				"Email",
				"Name",
				"Created (UTC)",
				"Delinquent",
				"Plan",
				"Status",
				"Total Spend",
				"Payment Count",
				"Refunded Volume",
				"Dispute Losses",
			]),
		).toEqual({ id: "id", Name: "customer", "Total Spend": "lifetimeRevenue", "Payment Count": "orders" });
		expect(
			read([
				"Name",
				"Username",
				"Last Active",
				"Sign Up",
				"Email",
				"Orders",
				"Total Spend",
				"AOV",
				"Country / Region",
				"City",
			]),
		).toEqual({ Name: "customer", Orders: "orders", "Total Spend": "lifetimeRevenue" });
	});
});

describe("readHeadings: headings of something else", () => {
	const nothing = [
		"Customer Lifetime Value",
		"LTV",
		"Annual Revenue",
		"Contact owner",
		"Owner",
		"Open Balance",
		"Credit limit",
		"Email",
		"Fax number",
		"First name",
		"Address",
		"Rating",
		"Score",
		"Tier",
		"Status",
		"HubSpot Score",
		"Revenue budget",
		"Revenue growth",
		"Expected revenue",
		"Average revenue",
		"Revenue per hour",
		"Revenue %",
		"Sales rep",
		"Sales tax",
		"Customer priority",
		"Cancelled invoices",
		"Average order value",
		"Last contacted",
		"Revenue Q1",
		"Revenue last 30 days",
		"Net revenue 2010 (December only)",
		"Net revenue 2011 (to 9 December)",
		"Days to pay",
		"NPS",
		"2025",
		"",
	];
	for (const heading of nothing)
		it(`leaves "${heading}" alone`, () =>
			expect(readHeadings(["Customer", heading])).toEqual(["customer", null]));

	it("trusts an annual revenue beside costs, and a discount beside revenue", () => {
		expect(readHeadings(["Customer", "Annual revenue", "Cost"])).toEqual(["customer", "revenue", "cost"]);
		expect(readHeadings(["Name", "Email", "Phone", "City", "Discount"])[4]).toBeNull();
		expect(readHeadings(["Name", "Email", "Phone", "City", "Revenue", "Discount"])[5]).toBe("discount");
	});

	it("does not take a total beside amounts due for revenue", () => {
		expect(readHeadings(["Customer", "Total"])).toEqual(["customer", "revenue"]);
		expect(readHeadings(["Customer", "Current", "1 - 30", "31 - 60", "Total"])).toEqual([
			"customer",
			null,
			null,
			null,
			null,
		]);
		expect(readHeadings(["Customer", "Open balance", "Total"])).toEqual(["customer", null, null]);
	});
});

describe("readHeadings: periods", () => {
	const cases: [string, string[], (FactKey | null)[]][] = [
		[
			"a total with two windows",
			["Revenue", "Revenue last 12 months", "Revenue previous 12 months"],
			["revenue", "recentRevenue", "previousRevenue"],
		],
		[
			"two windows alone",
			["Revenue last 12 months", "Revenue previous 12 months"],
			["revenue", "previousRevenue"],
		],
		["a year and the one before", ["Revenue", "Revenue last year"], ["revenue", "previousRevenue"]],
		["two years", ["Revenue 2024", "Revenue 2025"], ["previousRevenue", "revenue"]],
		[
			"two years beside a total",
			["Revenue", "Revenue 2024", "Revenue 2025"],
			["revenue", "previousRevenue", "recentRevenue"],
		],
		[
			"the newest two of three years",
			["Revenue 2025", "Revenue 2023", "Revenue 2024"],
			["revenue", null, "previousRevenue"],
		],
		["no growth from years with a gap", ["Revenue 2023", "Revenue 2025"], [null, "revenue"]],
		["no growth from one window", ["Revenue", "Revenue last 12 months"], ["revenue", null]],
		["no growth from one year beside a total", ["Revenue", "Revenue 2024"], ["revenue", null]],
		[
			"no growth from a year that is not over and a whole one",
			["Revenue YTD", "Revenue last year"],
			["revenue", null],
		],
		[
			"growth from two years to date",
			["Revenue YTD", "Revenue YTD last year"],
			["revenue", "previousRevenue"],
		],
		[
			"whole years before one that is not over",
			["Sales 2023", "Sales 2024", "Sales 2025 YTD"],
			["previousRevenue", "revenue", null],
		],
		[
			"a net series apart from a gross one",
			["Gross sales 2024", "Gross sales 2025", "Net sales 2024", "Net sales 2025"],
			[null, null, "previousRevenue", "revenue"],
		],
		["this year and last year", ["Omsætning i år", "Omsætning sidste år"], ["revenue", "previousRevenue"]],
		[
			"another word for the revenue of the year before",
			["Omsætning", "Salg sidste år"],
			["revenue", "previousRevenue"],
		],
		[
			"the profit of the revenue's year",
			["Revenue 2024", "Revenue 2025", "Profit 2024", "Profit 2025"],
			["previousRevenue", "revenue", null, "profit"],
		],
		["no profit of one year beside revenue of several", ["Revenue", "Profit 2025"], ["revenue", null]],
		["usage now and before", ["Users", "Users last year"], ["usage", "previousUsage"]],
		[
			"no growth from a year that is not over and another word's last year",
			["Revenue YTD", "Sales last year"],
			["revenue", null],
		],
		[
			"no growth from two other words for the year before",
			["Revenue", "Sales last year", "Turnover last year"],
			["revenue", null, null],
		],
		[
			"two years rather than another word for the year before",
			["Revenue 2024", "Revenue 2025", "Sales last year"],
			["previousRevenue", "revenue", null],
		],
		[
			"the newest year without a revenue",
			["Profit 2023", "Profit 2025", "Profit 2024"],
			[null, "profit", null],
		],
		[
			"the last twelve months rather than a year without a revenue",
			["Profit 2025", "Profit last 12 months"],
			[null, "profit"],
		],
		["a year that is not over if it is the only one", ["Profit YTD"], ["profit"]],
		["a business year", ["Umsatz 2023/24", "Umsatz 2024/25"], ["previousRevenue", "revenue"]],
	];
	for (const [title, headings, facts] of cases)
		it(`reads ${title}: ${headings.join(" · ")}`, () => {
			expect(readHeadings(["Customer", ...headings])).toEqual(["customer", ...facts]);
			const turned = [...headings].reverse();
			expect(readHeadings([...turned, "Customer"])).toEqual([...[...facts].reverse(), "customer"]);
		});

	it("reads the headings of the Superstore data", () => {
		expect(
			read([
				"Customer ID",
				"Customer Name",
				"Segment",
				"Region (largest sales)",
				"Orders",
				"First order",
				"Last order",
				"Revenue",
				"Profit",
				"Margin",
				"Average discount",
				"Quantity",
				"Revenue last 12 months",
				"Revenue previous 12 months",
				"Revenue 2016",
				"Revenue 2017",
				"Revenue 2018",
				"Revenue 2019",
			]),
		).toEqual({
			"Customer ID": "id",
			"Customer Name": "customer",
			Orders: "orders",
			"First order": "firstOrder",
			"Last order": "lastOrder",
			Revenue: "revenue",
			Profit: "profit",
			Margin: "margin",
			"Average discount": "discount",
			"Revenue last 12 months": "recentRevenue",
			"Revenue previous 12 months": "previousRevenue",
		});
	});
});

describe("readHeadings: cells below the headings", () => {
	it("tell a margin in money from one in per cent", () => {
		expect(
			readHeadings(
				["Kunde", "Margin"],
				[
					["a", "b"],
					[0.12, 0.4],
				],
			)[1],
		).toBe("margin");
		expect(
			readHeadings(
				["Kunde", "Margin"],
				[
					["a", "b"],
					[12, 40],
				],
			)[1],
		).toBe("margin");
		expect(
			readHeadings(
				["Kunde", "Margin"],
				[
					["a", "b"],
					[1250.5, 40123],
				],
			)[1],
		).toBe("profit");
		expect(readHeadings(["Kunde", "Margin", "Margin %"])).toEqual(["customer", "profit", "margin"]);
		expect(readHeadings(["Kunde", "Margin (EUR)"])).toEqual(["customer", "profit"]);
	});

	it("overrule a heading that they contradict", () => {
		expect(
			readHeadings(
				["Kunde", "Omsætning"],
				[
					["a", "b"],
					["Vestergade 12", "Nygade 4"],
				],
			)[1],
		).toBeNull();
		expect(
			readHeadings(
				["Kunde", "Satisfaction"],
				[
					["a", "b"],
					[8, 10],
				],
			)[1],
		).toBeNull();
		expect(
			readHeadings(
				["Kunde", "Last order"],
				[
					["a", "b"],
					[45992, 45993],
				],
			)[1],
		).toBeNull();
	});

	it("overrule answers if many of them are on another scale", () => {
		expect(
			readHeadings(
				["Kunde", "Satisfaction"],
				[
					["a", "b", "c"],
					[3, 4, 8],
				],
			)[1],
		).toBeNull();
	});

	it("make a column of names the customers rather than one of numbers", () => {
		expect(
			readHeadings(
				["Debiteur", "Naam"],
				[
					[4711, 4712],
					["Jansen", "De Vries"],
				],
			),
		).toEqual([null, "customer"]);
		expect(
			readHeadings(
				["Kunde", "Omsætning"],
				[
					[4711, 4712],
					[1, 2],
				],
			),
		).toEqual(["customer", "revenue"]);
	});

	it("make a filled column of names the customers rather than a mostly blank one", () => {
		const names = ["Luís", "Leonie", "François", "Bjørn"];
		expect(readHeadings(["Name", "Company"], [names, ["Embraer", "", "", ""]])).toEqual(["customer", null]);
		expect(readHeadings(["Name", "Company"], [names, ["A", "B", "C", "D"]])).toEqual([null, "customer"]);
	});
});
