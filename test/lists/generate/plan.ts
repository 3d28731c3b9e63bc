import { type Dirt, someDirt } from "./dirt.ts";
import { EXTRA_HEADINGS, type Extra, FACT_HEADINGS, type ListedFact } from "./headingTexts.ts";
import { COUNTRIES, type Country, type DateStyle, type Language } from "./locales.ts";
import { COMPANIES, FIRST_NAMES, LAST_NAMES, NOTES } from "./names.ts";
import { type Random, randomFrom } from "./random.ts";

/** How a list writes its numbers. */
export interface NumberStyle {
	readonly decimal: "." | ",";
	/** Between thousands; "" for nothing. */
	readonly group: string;
	readonly groupFrom: 4 | 5;
	readonly lakh: boolean;
	/** Digits after the decimal sign; `free`: as many as needed, up to two. */
	readonly decimals: 0 | 1 | 2 | 3 | "free";
	readonly negative: "-" | "−" | "brackets" | "trailing" | "credit";
	/** An amount of money: `#` is the number, "#" alone has no currency. */
	readonly money: string;
	/** True for "$-5" and "$(5)", false for "-$5" and "($5)". */
	readonly signInside: boolean;
	/** Endings for thousands and millions, for large amounts only; null: digits throughout. */
	readonly words: readonly [string, string] | null;
	/** Behind the headings of amounts that are written in thousands; null: units. */
	readonly inThousands: string | null;
}

/** How shares are written: "12 %", "12%", 0.12, 12 below a heading with "%", or 12 below one without. */
export type ShareStyle = "12 %" | "12%" | "0.12" | "12 below %" | "12";

/** 12.5, "12:30", "12 h 30", "12.5 h". */
export type HoursStyle = "12.5" | "12:30" | "12 h 30" | "12.5 h";

export type PlannedColumn =
	| { readonly kind: "fact"; readonly fact: ListedFact; readonly heading: string }
	| { readonly kind: "firstName" | "lastName"; readonly heading: string }
	| { readonly kind: "extra"; readonly extra: Extra; readonly heading: string };

/** A customer before anything is rounded to what the list writes. */
export interface PlannedCustomer {
	readonly name: string;
	readonly firstName: string;
	readonly lastName: string;
	readonly id: string;
	readonly revenue: number;
	readonly margin: number;
	readonly growth: number;
	readonly hours: number;
	readonly discount: number;
	readonly daysLate: number;
	readonly orders: number;
	readonly complaints: number;
	readonly firstOrder: number;
	readonly lastOrder: number;
	readonly satisfaction: number;
	readonly extras: Readonly<Record<Extra, string | number>>;
}

/** How the list reaches us. */
export type Delivery =
	/** As a text file. */
	| {
			readonly kind: "file";
			readonly separator: "," | ";" | "\t" | "|";
			readonly encoding:
				| "utf-8"
				| "utf-8 with BOM"
				| "utf-16le"
				| "utf-16le without BOM"
				| "utf-16be"
				| "cp1252"
				| "cp850";
			readonly lineEnd: "\n" | "\r\n" | "\r";
			readonly quoteAll: boolean;
			readonly sepLine: boolean;
			readonly trailingSeparator: boolean;
	  }
	/** As cells of a Google Sheet into which a text was imported or pasted, and which turned into values what its locale understands. */
	| { readonly kind: "import"; readonly locale: string }
	/** As cells that hold numbers and dates, as in a workbook that somebody keeps. */
	| { readonly kind: "cells" };

/** Everything about one generated list. Plain data: a smaller list is made by changing it. */
export interface Plan {
	readonly seed: number;
	readonly locale: string;
	readonly language: Language;
	readonly numbers: NumberStyle;
	readonly dates: DateStyle;
	readonly shares: ShareStyle;
	readonly hours: HoursStyle;
	readonly columns: readonly PlannedColumn[];
	readonly customers: readonly PlannedCustomer[];
	readonly dirt: readonly Dirt[];
	readonly delivery: Delivery;
}

/** The plainest way to write: what a smaller list is made of where the style does not matter. */
export const PLAIN: Pick<Plan, "numbers" | "dates" | "shares" | "hours"> & { readonly delivery: Delivery } = {
	numbers: {
		decimal: ".",
		group: "",
		groupFrom: 4,
		lakh: false,
		decimals: 0,
		negative: "-",
		money: "#",
		signInside: false,
		words: null,
		inThousands: null,
	},
	dates: "yyyy-mm-dd",
	shares: "12%",
	hours: "12.5",
	delivery: {
		kind: "file",
		separator: ",",
		encoding: "utf-8",
		lineEnd: "\n",
		quoteAll: false,
		sepLine: false,
		trailingSeparator: false,
	},
};

const FIRST_AND_LAST: Readonly<Record<Language, readonly [string, string]>> = {
	en: ["First Name", "Last Name"],
	da: ["Fornavn", "Efternavn"],
	de: ["Vorname", "Nachname"],
	fr: ["Prénom", "Nom"],
	sv: ["Förnamn", "Efternamn"],
	no: ["Fornavn", "Etternavn"],
	nl: ["Voornaam", "Achternaam"],
	es: ["Nombre", "Apellidos"],
	it: ["Nome", "Cognome"],
	pt: ["Nome", "Sobrenome"],
	pl: ["Imię", "Nazwisko"],
	fi: ["Etunimi", "Sukunimi"],
};

const WORDS: Partial<Record<Language, readonly (readonly [string, string])[]>> = {
	en: [
		["k", "M"],
		["K", "M"],
		["k", " million"],
		["k", "m"],
	],
	da: [
		["k", " mio."],
		["k", " mio. kr."],
	],
	de: [
		[" Tsd.", " Mio."],
		["k", " Mio. €"],
	],
	no: [
		["k", " mill."],
		["k", "M"],
	],
	sv: [
		["k", "M"],
		["k", " milj."],
	],
	nl: [
		["k", " mln"],
		["K", " mln."],
	],
	it: [["k", " mln"]],
	pl: [[" tys.", " mln"]],
};

export const isFact = (column: PlannedColumn, ...facts: readonly ListedFact[]): boolean =>
	column.kind === "fact" && facts.includes(column.fact);

export const hasFact = ({ columns }: Pick<Plan, "columns">, fact: ListedFact): boolean =>
	columns.some((column) => isFact(column, fact));

/** A random list. The same seed gives the same list. */
export function makePlan(seed: number): Plan {
	const random = randomFrom(seed);
	for (let skipped = 0; skipped < 5; skipped++) random.next();
	const country = random.pick(COUNTRIES);
	const numbers = numberStyle(random, country);
	const shares = random.pick<ShareStyle>(["12 %", "12%", "0.12", "12 below %", "12"]);
	const language = random.chance(0.2) ? "en" : country.language;
	const columns = someColumns(random, language, shares);
	const count = random.chance(0.3) ? random.int(2, 4) : random.int(5, 14);
	// Three decimals are certain only beside thousands: 627.143 alone is more likely 627,143
	const size = numbers.decimals === 3 ? LARGE : amountSize(random, country, numbers);
	const customers = Array.from({ length: count }, (_, index) => someCustomer(random, index, size));
	const plan: Plan = {
		seed,
		locale: country.locale,
		language,
		numbers,
		dates: random.pick(country.dates),
		shares,
		hours: random.pick<HoursStyle>(["12.5", "12.5", "12:30", "12:30", "12 h 30", "12.5 h"]),
		columns,
		customers: withDifferentNames(customers),
		dirt: [],
		delivery: someDelivery(random, country),
	};
	return { ...plan, dirt: random.chance(0.25) ? [] : someDirt(random, plan) };
}

function numberStyle(random: Random, country: Country): NumberStyle {
	const grouped = random.chance(0.75);
	const hasCurrency = random.chance(0.45);
	const words = WORDS[country.language] && random.chance(0.08) ? random.pick(WORDS[country.language]!) : null;
	const inThousands =
		!words && random.chance(0.06)
			? random.pick([
					` (T${country.code})`,
					` T${country.code}`,
					` (k${country.code})`,
					...(country.language === "en" ? [" (in thousands)", " in thousands", " (000s)"] : []),
				])
			: null;
	const noCents = ["JPY"].includes(country.code);
	return {
		decimal: country.decimal,
		group: grouped ? (random.chance(0.85) ? country.groups[0]! : random.pick(country.groups)) : "",
		groupFrom: country.groupFrom ?? 4,
		lakh: country.lakh === true,
		decimals:
			noCents || inThousands
				? 0
				: random.pick([0, 0, 2, 2, 2, "free", "free", 1, ...(grouped ? [3 as const] : [])] as const),
		negative: random.pick(["-", "-", "-", "−", "brackets", "trailing", "credit"] as const),
		money: hasCurrency && !inThousands ? random.pick(country.money) : "#",
		signInside: random.chance(0.4),
		words: words && (words[1].includes("kr") || words[1].includes("€")) && hasCurrency ? null : words,
		inThousands,
	};
}

const LARGE = 5e6;

/** True if the amounts show how they are written: one with three decimals does so beside a thousand only. */
export const isDecidable = ({ numbers, customers }: Pick<Plan, "numbers" | "customers">): boolean =>
	numbers.decimals !== 3 ||
	(numbers.group !== "" && customers.every(({ revenue }) => Math.abs(revenue) > LARGE / 1000));

/** Roughly the largest revenue of the list. */
function amountSize(random: Random, country: Country, numbers: NumberStyle): number {
	if (numbers.words) return random.pick([4e6, 2e7]);
	const size = random.pick([900, 5e3, 4e4, 4e4, 3e5, 5e6]);
	return ["JPY", "INR"].includes(country.code) || numbers.inThousands ? size * 100 : size;
}

function someColumns(random: Random, language: Language, shares: ShareStyle): PlannedColumn[] {
	const facts: ListedFact[] = ["revenue"];
	if (random.chance(0.5)) facts.push("id");
	const profitWays: ListedFact[][] = [
		["profit"],
		["profit"],
		["cost"],
		["profit", "margin"],
		["cost", "profit"],
		["margin"],
		["cost", "profit", "margin"],
		[],
	];
	facts.push(...random.pick(profitWays));
	for (const fact of [
		"previousRevenue",
		"hours",
		"discount",
		"daysLate",
		"orders",
		"complaints",
		"firstOrder",
		"lastOrder",
		"satisfaction",
	] as const)
		if (random.chance(0.3)) facts.push(fact);
	const columns = facts.map(
		(fact): PlannedColumn => ({ kind: "fact", fact, heading: someHeading(random, language, fact, shares) }),
	);
	const extras = (Object.keys(EXTRA_HEADINGS[language]) as Extra[]).filter(() => random.chance(0.15));
	for (const extra of extras)
		columns.push({ kind: "extra", extra, heading: random.pick(EXTRA_HEADINGS[language][extra].split("|")) });
	const shuffled = withYears(random, random.chance(0.5) ? random.shuffled(columns) : columns);
	const [first, last] = FIRST_AND_LAST[language];
	const names: PlannedColumn[] = random.chance(0.08)
		? [
				{ kind: "firstName", heading: first },
				{ kind: "lastName", heading: last },
			]
		: [{ kind: "fact", fact: "customer", heading: someHeading(random, language, "customer", shares) }];
	const at = random.chance(0.7) ? 0 : random.int(0, shuffled.length);
	return [...shuffled.slice(0, at), ...names, ...shuffled.slice(at)];
}

function someHeading(random: Random, language: Language, fact: ListedFact, shares: ShareStyle): string {
	const all = FACT_HEADINGS[language][fact].split("|");
	const usual = random.chance(0.5) ? all.slice(0, 2) : all;
	if (fact !== "discount" && fact !== "margin") return random.pick(usual);
	const saysPercent = (heading: string) => /%|pct|procent|prozent|percent|pros|quote/i.test(heading);
	if (shares === "12 below %") return random.pick(all.filter((heading) => heading.includes("%")));
	if (shares === "12" || shares === "0.12") {
		const plain = all.filter((heading) => !saysPercent(heading));
		// Margin alone may be an amount: such lists say that it is a share
		return plain.length > 0 ? random.pick(plain) : random.pick(all);
	}
	return random.pick(usual);
}

/** Writes the year, in one of the ways that programs do, behind both columns of revenue, or leaves them. */
function withYears(random: Random, columns: PlannedColumn[]): PlannedColumn[] {
	const revenue = columns.find((column) => isFact(column, "revenue"));
	if (!columns.some((column) => isFact(column, "previousRevenue")) || !revenue) return columns;
	const base = revenue.heading.replace(/ ?2025/, "");
	const [now, before] = random.pick([
		["", ""],
		["", ""],
		[" 2025", " 2024"],
		[" FY25", " FY24"],
		[" FY2025", " FY2024"],
		[" CY", " PY"],
	]) as [string, string];
	return columns.map((column) => {
		if (isFact(column, "revenue")) return { ...column, heading: base + now };
		return isFact(column, "previousRevenue") && now !== "" ? { ...column, heading: base + before } : column;
	});
}

const DAY_OF_2026 = 20_454;

function someCustomer(random: Random, index: number, size: number): PlannedCustomer {
	const lastOrder = DAY_OF_2026 - random.int(1, 400);
	const isCredit = index % 7 === 4 && random.chance(0.4);
	const isLoss = !isCredit && random.chance(0.12);
	const revenue = size * random.next() ** 2 + size * 0.01;
	return {
		name: random.pick(COMPANIES),
		firstName: random.pick(FIRST_NAMES),
		lastName: random.pick(LAST_NAMES),
		id: `${random.pick(["C", "K", "10", "D-"])}${String(1000 + index * 7 + random.int(0, 6))}`,
		revenue: isCredit ? -revenue / 10 : revenue,
		margin: isLoss ? -random.next() * 0.4 : 0.02 + random.next() * 0.6,
		growth: random.next() * 2 + 0.3,
		hours: random.int(0, 600) / 4,
		discount: random.chance(0.25)
			? 0
			: random.pick([0.02, 0.03, 0.05, 0.075, 0.1, 0.125, 0.15, 0.2, 0.25, 0.4]),
		daysLate: random.int(-9, 70),
		orders: random.chance(0.1) ? random.int(1000, 9000) : random.int(1, 140),
		complaints: random.chance(0.5) ? 0 : random.int(1, 9),
		firstOrder: lastOrder - random.int(0, 2500),
		lastOrder,
		satisfaction: random.int(1, 5),
		extras: {
			email: `info${index}@example.com`,
			phone: `+45 ${random.int(20, 99)} ${random.int(10, 99)} ${random.int(10, 99)} ${random.int(10, 99)}`,
			zip: String(random.int(1000, 99_999)),
			owner: random.pick(FIRST_NAMES),
			status: random.pick(["Active", "Aktiv", "OK", "Lead"]),
			budget: Math.round(Math.abs(revenue) * 1.1),
			balance: Math.round(revenue / 9),
			creditLimit: random.int(1, 40) * 5000,
			notes: random.pick(NOTES),
			country: random.pick(["DK", "DE", "US", "Sverige"]),
		},
	};
}

/** A second customer of a name gets a town behind it. */
function withDifferentNames(customers: readonly PlannedCustomer[]): PlannedCustomer[] {
	const names = new Set<string>();
	return customers.map((customer, index) => {
		const name = names.has(customer.name)
			? `${customer.name} ${["Nord", "Syd", "West", "Ost", "Mitte", "Centrum"][index % 6]}${index}`
			: customer.name;
		const person = `${customer.firstName} ${customer.lastName}`;
		const lastName = names.has(person)
			? `${customer.lastName}${"abcdefghijklmnop"[index]}`
			: customer.lastName;
		names.add(name).add(person);
		return { ...customer, name, lastName };
	});
}

function someDelivery(random: Random, country: Country): Delivery {
	const kind = random.next();
	if (kind < 0.2) return { kind: "cells" };
	if (kind < 0.5) {
		const isOwn = random.chance(0.65);
		return {
			kind: "import",
			locale: isOwn ? country.locale : random.pick(["en_US", "en_US", "en_GB", "de_DE", "da_DK", "fr_FR"]),
		};
	}
	const encoding = random.pick([
		"utf-8",
		"utf-8",
		"utf-8",
		"utf-8 with BOM",
		"cp1252",
		"cp1252",
		"utf-16le",
		"utf-16le without BOM",
		"utf-16be",
		"cp850",
	] as const);
	const usual = country.decimal === "," ? ";" : ",";
	const separator = random.chance(0.7) ? usual : random.pick([",", ";", "\t", "|"] as const);
	const isCp850 = encoding === "cp850" && ["da", "de", "no", "sv"].includes(country.language);
	const lineEnd = random.pick(["\n", "\r\n", "\r\n", "\r"] as const);
	return {
		kind: "file",
		separator: encoding.startsWith("utf-16") && random.chance(0.8) ? "\t" : separator,
		encoding: encoding === "cp850" && !isCp850 ? "cp1252" : encoding,
		// Only old Macs ended lines with CR, and they had a code page of their own
		lineEnd: isCp850 ? "\r\n" : lineEnd,
		quoteAll: random.chance(0.15),
		sepLine: random.chance(0.05),
		trailingSeparator: random.chance(0.06),
	};
}
