import { linkSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { openFile } from "../../src/preview/openFile.ts";
import { saveXlsx } from "../../src/preview/saveXlsx.ts";
import { given, tiers } from "./command.ts";

const LIST = "Customer,Revenue,Profit\nAne,10000,3000\nBo,9800,-1240\nTotal,19800,1760\n";
const list = given("list.csv", LIST);

describe("npm run tiers", () => {
	test("prints columns, rows left out, totals and tiers for people", async () => {
		const { code, stdout, stderr } = await tiers("list.csv");
		expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
		for (const line of [
			/^“list”: 2 customers, headings in row 1, numbers read as in English \(United States\)$/m,
			/^ {2}B {2}Revenue +Revenue +“10000” is 10,000\.00$/m,
			/^ {2}Row 4 {2}Total {2}a total$/m,
			/^ {2}Nothing that is in doubt\.$/m,
			/^ {2}Your list does not say who buys more than before, and who less\./m,
			/^ {2}Profit +1,760\.00$/m,
			/^ {2}Tier 4 +1$/m,
		])
			expect(stdout).toMatch(line);
	});

	test("prints in Danish for a Danish list", async () => {
		given("kunder.csv", "Kunde;Omsætning\nÆble;1.234,50\nØst;900,25\nUlv;80\nBy;70\nSø;60\n");
		const { stdout } = await tiers("kunder.csv");
		expect(stdout).toContain("”kunder”: 5 kunder, overskrifter i række 1, tal læst som på dansk (Danmark)");
		expect(stdout).toContain("--margin 0.3");
	});

	test("prints once what has one name: the profit and the gross profit in Danish", async () => {
		const file = given("db.csv", "Kunde;Omsætning;DB;Timer\nAne;1.234,50;400,00;3\nBo;900,25;100,00;4\n");
		expect((await tiers(file)).stdout.match(/^ {2}Bruttofortjeneste +[\d.,]+$/gm)).toHaveLength(1);
		const priced = (await tiers(file, "--hour-cost", "10")).stdout;
		expect(priced).toMatch(/^ {2}Bruttofortjeneste +500,00$/m);
		expect(priced).toMatch(/^ {2}Nettofortjeneste +430,00$/m);
	});

	test("with --json tells which tiers are provisional, the likely range, who has stopped buying, and the question", async () => {
		const rows = Array.from({ length: 9 }, (_, index) => `Nr ${index},${1000 + 100 * index},1000,900`);
		const file = given(
			"provisional.csv",
			["Customer,Revenue,Previous revenue,Lifetime", ...rows, "Ida,0,4000,9000"].join("\n"),
		);
		const { tiers: counts, question, customers } = JSON.parse((await tiers(file, "--json")).stdout);
		expect(question).toBe("usualMargin");
		expect(counts).toMatchObject({ provisional: 10, lapsed: 1 });
		for (const { best, likelyBest, likelyWorst, worst, provisional } of customers) {
			expect([best, likelyBest, likelyWorst, worst]).toEqual([best, likelyBest, likelyWorst, worst].sort());
			expect(provisional).toBe(true);
		}
		expect(customers.filter(({ lapsed }: { lapsed: boolean }) => lapsed)).toMatchObject([
			{ customer: "Ida" },
		]);
		const { stdout } = await tiers(file);
		expect(stdout).toMatch(/^ {2}Of these for now +10$/m);
		expect(stdout).toMatch(/^ {2}Stopped buying +1$/m);
	});

	test.each([
		["Danish headings", ["Kunde", "Omsætning", "Overskud"], "#,##0.00", "da-DK"],
		["Danish headings and kroner", ["Kunde", "Omsætning", "DB"], '#,##0.00 "kr."', "da-DK"],
		["German headings and euros", ["Kunde", "Umsatz", "Gewinn"], "[$€-407] #,##0.00", "de-DE"],
		["English headings and dollars", ["Customer", "Revenue", "Profit"], "[$$-409]#,##0.00", "en-US"],
	])(
		"reads an .xlsx with %s in their language, unless --locale names another",
		async (_, headings, format, locale) => {
			const cells = [
				["Ane", 9800.5, 1200],
				["Bo", 700.25, -90],
			].map((row) => row.map((value) => (typeof value === "number" ? { value, format } : { value })));
			const rows = [headings.map((value) => ({ value })), ...cells];
			const file = given(`${locale}.xlsx`, await saveXlsx([{ name: "Liste", rows }]));
			const localeOf = async (...options: string[]) =>
				JSON.parse((await tiers(file, "--json", ...options)).stdout).locale;
			expect(await localeOf()).toBe(locale);
			expect(await localeOf("--locale", "en-GB")).toBe("en-GB");
		},
	);

	test("with --json prints one object and nothing else, from the first line on", async () => {
		const { code, stdout, stderr } = await tiers(list, "--json");
		expect({ code, stderr, first: stdout[0] }).toEqual({ code: 0, stderr: "", first: "{" });
		expect(JSON.parse(stdout).totals).toEqual({
			customers: 2,
			revenue: 19800,
			profit: 1760,
			netProfit: 1760,
			hours: null,
		});
	});

	test("ends with 1 and a line on standard error for a file without a list", async () => {
		given("notes.csv", "Remember the milk\n");
		const { code, stdout, stderr } = await tiers("notes.csv", "--json");
		expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
		expect(stderr).toMatch(/^No column with the customers' names found in “notes”\. .*\n$/);
	});

	test.each([
		["a missing file", ["nowhere.csv"], /^There is no file nowhere\.csv in \S.*\.\n$/],
		["an .xlsx that is none", [given("torn.xlsx", "PK"), "--json"], /^.*torn\.xlsx could not be read.*\n$/],
		["an unknown option", ["list.csv", "--tier"], /^There is no option --tier, .*\n$/],
		[
			"a settings file without settings",
			["list.csv", "--settings", list],
			/^.*list\.csv has no settings: .*\n$/,
		],
		[
			"an output that would overwrite the list",
			["list.csv", "--out", "list.csv"],
			/^--out would overwrite .*\n$/,
		],
		[
			"an output in a missing folder",
			["list.csv", "--out", "no/such.csv"],
			/^no\/such\.csv could not be saved: .*\n$/,
		],
	])("ends with 2 and a line on standard error for %s", async (_, args, said) => {
		const { code, stdout, stderr } = await tiers(...args);
		expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
		expect(stderr).toMatch(said);
	});

	test.each([
		["a link to the list", symlinkSync, "kept.csv"],
		["a second name of the list", linkSync, "kept.csv"],
		["a link to the settings", symlinkSync, "kept-settings.csv"],
		["the settings", null, "kept-settings.csv"],
	])("with --out refuses to overwrite %s", async (title, link, target) => {
		const files = { "kept.csv": LIST, "kept-settings.csv": "Setting;Value\n" };
		const paths = Object.entries(files).map(([name, text]) => given(name, text));
		const path = paths.find((one) => one.endsWith(target))!;
		const out = link === null ? path : join(dirname(path), `${title.replaceAll(" ", "-")}.csv`);
		link?.(path, out);
		const ended = await tiers("kept.csv", "--settings", "kept-settings.csv", "--out", out);
		expect(ended).toMatchObject({ code: 2, stdout: "" });
		expect(ended.stderr).toContain(`--out would overwrite ${target}`);
		expect(paths.map((one) => readFileSync(one, "utf8"))).toEqual(Object.values(files));
	});

	test("with --out replaces any other file", async () => {
		const path = given("old.csv", "Something else\n");
		expect((await tiers("list.csv", "--out", path)).code).toBe(0);
		expect(readFileSync(path, "utf8")).toContain("Ane");
	});

	test("with --out writes the list with our columns beside it, as .csv and as .xlsx", async () => {
		for (const name of ["out.csv", "out.xlsx"]) {
			const path = given(name, "");
			const { stdout } = await tiers("list.csv", "--out", path);
			expect(stdout).toContain(`Saved ${path}.`);
			const [sheet] = (await openFile(readFileSync(path), name)).sheets;
			const cells = sheet!.rows.map((row) => row.slice(0, 4).map((cell) => cell?.value ?? null));
			expect(cells, name).toEqual([
				["Customer", "Revenue", "Profit", "Tier"],
				["Ane", 10000, 3000, 2],
				["Bo", 9800, -1240, 4],
				["Total", 19800, 1760, null],
			]);
		}
	});
});
