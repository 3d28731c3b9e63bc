import type { FactKey } from "../tiering/facts.ts";
import type { Claim } from "./claimColumns.ts";
import { lexicon, type PhraseFlag } from "./headings/lexicon.ts";
import type { ScoredMeaning } from "./scoredMeanings.ts";

/** Figures that only somebody who sells to these customers has. */
const SELLER_FIGURES: readonly FactKey[] = [
	"cost",
	"profit",
	"margin",
	"hours",
	"daysLate",
	"accountRequests",
	"complaints",
	"orders",
	"firstOrder",
	"lastOrder",
	"products",
	"previousRevenue",
];

const SELLER_FIGURES_AND_REVENUE: readonly FactKey[] = [...SELLER_FIGURES, "revenue", "lifetimeRevenue"];

/** A list with this many headings of an address book is one. */
const MIN_ADDRESS_HEADINGS = 3;

/**
 * Flags of phrases that can be trusted in this table. "Annual revenue" (`&`) is the seller's only beside other figures
 * of the seller: in a CRM it is the turnover of the customer's own company. "Discount" (`^`) is the seller's, unless the
 * list is an address book without any such figure: there it is a term that was agreed, not a discount that was given. "No."
 * (`#`) is the customer's number beside a name.
 */
export function trustedFlags(words: readonly (readonly string[])[], claims: readonly Claim[]): PhraseFlag[] {
	const { other } = lexicon();
	const addresses = words.filter((heading) => heading.some((word) => other.has(word))).length;
	const trusted: PhraseFlag[] = ["", "~"];
	if (claims.some((claim) => SELLER_FIGURES.includes(claim.fact))) trusted.push("&");
	if (
		addresses < MIN_ADDRESS_HEADINGS ||
		claims.some((claim) => SELLER_FIGURES_AND_REVENUE.includes(claim.fact))
	)
		trusted.push("^");
	if (claims.some((claim) => claim.fact === "customer")) trusted.push("#");
	return trusted;
}

/** What a CRM says of the companies in it. */
const COMPANY_WORDS = new Set(
	"industry employees naics sic lifecycle branche ansatte medarbejdere mitarbeiter anstallda bransch bransje".split(
		" ",
	),
);
const COMPANY_HEADINGS = new Set(["account owner", "company owner", "contact owner", "closed won amount"]);

/** True for a table of a CRM, in which an "Annual revenue" is the turnover of the customer's own company. */
export function describesCompanies(words: readonly (readonly string[])[]): boolean {
	return words.some(
		(heading) => COMPANY_HEADINGS.has(heading.join(" ")) || heading.some((word) => COMPANY_WORDS.has(word)),
	);
}

const OWED_WORDS = new Set(
	"balance overdue due saldo forfalden forfaldne forfallt forfallet offen openstaand encours vencido".split(
		" ",
	),
);

/** "1-30", "61 90 days": how long something has been due. */
const DEBT_AGES = /^(0|1|30|31|60|61|90|91) (30|60|90|120)( days| dage| tage)?$/;

/**
 * Returns a filter for the meanings of a table's headings. It rejects a bare "Total" beside balances, or beside columns
 * by age of debt: customers owe that amount, they did not buy for it.
 */
export function isNotOwedTotal(words: readonly (readonly string[])[]): (meaning: ScoredMeaning) => boolean {
	const hasDebts = listsDebts(words);
	return (meaning) => !(hasDebts && meaning.fact === "revenue" && lexicon().total.has(meaning.core));
}

/** True if a table has balances, or columns by age of debt. */
export function listsDebts(words: readonly (readonly string[])[]): boolean {
	return words.some(
		(heading) => heading.some((word) => OWED_WORDS.has(word)) || DEBT_AGES.test(heading.join(" ")),
	);
}

/** What a survey asks people about themselves. */
const PERSONAL_HEADINGS = new Set(
	[
		"age|gender|sex|education|marital status|marital|year birth|birth year|year of birth|date of birth|dob|birthday|birth date",
		"occupation|profession|kidhome|teenhome|children|kids|dependents|household size|family size|married|ethnicity",
		"alder|kon|fodselsar|fodselsdato|uddannelse|civilstand|sivilstatus|utbildning|utdanning|kjonn",
		"alter|geschlecht|familienstand|geburtsdatum|geburtsjahr|ausbildung|leeftijd|geslacht|opleiding|burgerlijke staat",
		"sexe|etat civil|situation familiale|edad|sexo|genero|estado civil|educacion|eta|sesso|stato civile|titolo di studio",
		"idade|escolaridade|wiek|plec|wyksztalcenie|stan cywilny|ika|sukupuoli|koulutus|siviilisaaty",
	]
		.join("|")
		.split("|"),
);

/** Words that mean a person's income as well as a seller's. */
const INCOMES = new Set(
	"income ingresos inntekt inntekter intakt intakter renda receita rendimento dochod przychod tulot".split(
		" ",
	),
);

/**
 * Returns a filter for the meanings of a table's headings. It rejects an "Income" in a table that describes people by age, gender or
 * education: it is what they earn, not what we do.
 */
export function isNotPersonalIncome(
	words: readonly (readonly string[])[],
): (meaning: ScoredMeaning) => boolean {
	const describesPeople = words.some((heading) => PERSONAL_HEADINGS.has(heading.join(" ")));
	return ({ fact, core }) => !(describesPeople && fact === "revenue" && INCOMES.has(core));
}

/**
 * Leaves out the amounts with tax of a fact where the table has the same without it: "Revenue incl. VAT" beside "Revenue excl. VAT",
 * and then those of other years too, as amounts with and without tax are not compared.
 */
export function withoutTaxedAmounts(scored: readonly ScoredMeaning[]): ScoredMeaning[] {
	const untaxed = scored.filter(({ fits, withTax }) => fits && !withTax);
	const facts = new Set(
		scored
			.filter(
				(taxed) =>
					taxed.withTax &&
					untaxed.some(
						({ fact, period, strength }) =>
							fact === taxed.fact && period === taxed.period && strength >= taxed.strength - SMALL_DIFFERENCE,
					),
			)
			.map(({ fact }) => fact),
	);
	return scored.filter(({ fact, withTax }) => !withTax || !facts.has(fact));
}

/** Between phrases that mean a fact equally well. */
const SMALL_DIFFERENCE = 0.1;
