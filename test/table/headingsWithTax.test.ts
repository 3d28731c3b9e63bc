import { describe, expect, test } from "vitest";
import { readHeadings } from "../../src/table/readHeadings.ts";

describe("readHeadings with tax", () => {
	test.each([
		["Omsætning inkl. moms", "Omsætning ekskl. moms"],
		["Omsætning (m. moms)", "Omsætning (u. moms)"],
		["Sales incl. VAT", "Sales excl. VAT"],
		["Revenue inc GST", "Revenue ex GST"],
		["Revenue (tax included)", "Revenue (before tax)"],
		["Revenue incl. VAT", "Revenue"],
		["Total incl. VAT", "Total excl. VAT"],
		["Umsatz mit MwSt.", "Umsatz ohne MwSt."],
		["Umsatz inkl. USt", "Umsatz netto"],
		["CA TTC", "CA HT"],
		["Fatturato IVA inclusa", "Fatturato IVA esclusa"],
		["Fatturato lordo", "Fatturato netto"],
		["Ventas con IVA", "Ventas sin IVA"],
		["Faturação com IVA", "Faturação sem IVA"],
		["Omzet incl. btw", "Omzet excl. btw"],
		["Omsetning inkl. mva", "Omsetning eks. mva"],
		["Omsättning inkl. moms", "Omsättning exkl. moms"],
		["Sprzedaż z VAT", "Sprzedaż bez VAT"],
		["Liikevaihto sis. alv", "Liikevaihto ilman alv"],
	])("read %j only where %j is not there", (taxed, untaxed) => {
		expect(readHeadings(["Customer", taxed, untaxed])).toEqual(["customer", null, "revenue"]);
		expect(readHeadings(["Customer", untaxed, taxed])).toEqual(["customer", "revenue", null]);
		expect(readHeadings(["Customer", taxed])).toEqual(["customer", "revenue"]);
	});
	test("compare no year with tax with one without", () => {
		const headings = ["Customer", "Revenue 2024 incl. VAT", "Revenue 2025 incl. VAT"];
		expect(readHeadings(headings)).toEqual(["customer", "previousRevenue", "revenue"]);
		expect(readHeadings([...headings, "Revenue 2025 excl. VAT"])).toEqual([
			"customer",
			null,
			null,
			"revenue",
		]);
	});
	test("leave other amounts with tax as they are", () => {
		expect(readHeadings(["Customer", "Revenue excl. VAT", "Cost incl. VAT"])).toEqual([
			"customer",
			"revenue",
			"cost",
		]);
	});
});
