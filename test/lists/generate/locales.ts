/** How programs of one country write. */
export interface Country {
	/** As a spreadsheet names its locale. */
	readonly locale: string;
	readonly language: Language;
	readonly decimal: "." | ",";
	/** Signs that separate thousands, the usual one first. */
	readonly groups: readonly string[];
	/** Digits before the decimal sign from which thousands are separated: Spanish and Polish leave 1234 alone. */
	readonly groupFrom?: 4 | 5;
	/** 12,34,567.00 */
	readonly lakh?: true;
	/** Ways to write an amount: `#` is the number. */
	readonly money: readonly string[];
	readonly code: string;
	/** Ways to write the third of February 2025. */
	readonly dates: readonly DateStyle[];
}

export type Language = "en" | "da" | "de" | "fr" | "sv" | "no" | "nl" | "es" | "it" | "pt" | "pl" | "fi";

/** Parts of a date: `d` day, `m` month, `y` year, doubled with leading zeros; `mmm` the month's name in the language. */
export type DateStyle =
	| "yyyy-mm-dd"
	| "dd/mm/yyyy"
	| "d/m/yy"
	| "mm/dd/yyyy"
	| "m/d/yyyy"
	| "dd.mm.yyyy"
	| "d.m.yyyy"
	| "dd-mm-yyyy"
	| "dd-mm-yy"
	| "d mmm yyyy"
	| "mmm d, yyyy"
	| "yyyy/mm/dd"
	| "yyyy-mm-dd hh:mm";

const NBSP = "\u00a0";
const NARROW = "\u202f";
const ISO: DateStyle = "yyyy-mm-dd";

export const COUNTRIES: readonly Country[] = [
	{
		locale: "en_US",
		language: "en",
		decimal: ".",
		groups: [","],
		money: ["$#", "$ #", "USD #", "# USD", "US$#"],
		code: "USD",
		dates: ["mm/dd/yyyy", "m/d/yyyy", "mmm d, yyyy", ISO],
	},
	{
		locale: "en_GB",
		language: "en",
		decimal: ".",
		groups: [","],
		money: ["£#", "GBP #", "# GBP"],
		code: "GBP",
		dates: ["dd/mm/yyyy", "d mmm yyyy", "dd-mm-yyyy", ISO],
	},
	{
		locale: "en_IN",
		language: "en",
		decimal: ".",
		groups: [","],
		lakh: true,
		money: ["₹#", "₹ #", "Rs. #", "INR #", "Rs #"],
		code: "INR",
		dates: ["dd-mm-yyyy", "dd/mm/yyyy", "d mmm yyyy"],
	},
	{
		locale: "en_AU",
		language: "en",
		decimal: ".",
		groups: [","],
		money: ["$#", "A$#", "AUD #"],
		code: "AUD",
		dates: ["dd/mm/yyyy", "d/m/yy", ISO],
	},
	{
		locale: "en_SG",
		language: "en",
		decimal: ".",
		groups: [","],
		money: ["S$#", "SGD #", "$#"],
		code: "SGD",
		dates: ["dd/mm/yyyy", ISO],
	},
	{
		locale: "da_DK",
		language: "da",
		decimal: ",",
		groups: ["."],
		money: ["# kr.", "kr. #", "DKK #", "# DKK", "kr #"],
		code: "DKK",
		dates: ["dd-mm-yyyy", "dd.mm.yyyy", "dd-mm-yy", "d mmm yyyy", ISO],
	},
	{
		locale: "de_DE",
		language: "de",
		decimal: ",",
		groups: ["."],
		money: ["# €", "€ #", "EUR #", "# EUR", "#€"],
		code: "EUR",
		dates: ["dd.mm.yyyy", "d.m.yyyy", "d mmm yyyy", ISO],
	},
	{
		locale: "de_AT",
		language: "de",
		decimal: ",",
		groups: [".", NBSP],
		money: ["€ #", "# €", "EUR #"],
		code: "EUR",
		dates: ["dd.mm.yyyy", "d.m.yyyy"],
	},
	{
		locale: "de_CH",
		language: "de",
		decimal: ".",
		groups: ["'", "’"],
		money: ["CHF #", "# CHF", "Fr. #", "SFr. #"],
		code: "CHF",
		dates: ["dd.mm.yyyy", "d.m.yyyy"],
	},
	{
		locale: "fr_FR",
		language: "fr",
		decimal: ",",
		groups: [NARROW, NBSP, " "],
		money: ["# €", "# EUR", "#€"],
		code: "EUR",
		dates: ["dd/mm/yyyy", "d mmm yyyy", ISO],
	},
	{
		locale: "sv_SE",
		language: "sv",
		decimal: ",",
		groups: [NBSP, " "],
		money: ["# kr", "# SEK", "SEK #"],
		code: "SEK",
		dates: [ISO, "d mmm yyyy"],
	},
	{
		locale: "nb_NO",
		language: "no",
		decimal: ",",
		groups: [NBSP, " "],
		money: ["kr #", "# kr", "NOK #"],
		code: "NOK",
		dates: ["dd.mm.yyyy", "d.m.yyyy", ISO],
	},
	{
		locale: "nl_NL",
		language: "nl",
		decimal: ",",
		groups: ["."],
		money: ["€ #", "EUR #", "# EUR"],
		code: "EUR",
		dates: ["dd-mm-yyyy", "d mmm yyyy", ISO],
	},
	{
		locale: "es_ES",
		language: "es",
		decimal: ",",
		groups: ["."],
		groupFrom: 5,
		money: ["# €", "#€", "EUR #"],
		code: "EUR",
		dates: ["dd/mm/yyyy", "d/m/yy", ISO],
	},
	{
		locale: "es_MX",
		language: "es",
		decimal: ".",
		groups: [","],
		money: ["$#", "$ #", "MXN #", "# MXN"],
		code: "MXN",
		dates: ["dd/mm/yyyy", ISO],
	},
	{
		locale: "it_IT",
		language: "it",
		decimal: ",",
		groups: ["."],
		money: ["€ #", "# €", "EUR #"],
		code: "EUR",
		dates: ["dd/mm/yyyy", "d mmm yyyy", ISO],
	},
	{
		locale: "pt_PT",
		language: "pt",
		decimal: ",",
		groups: [NBSP, "."],
		groupFrom: 5,
		money: ["# €", "EUR #"],
		code: "EUR",
		dates: ["dd/mm/yyyy", "dd-mm-yyyy", ISO],
	},
	{
		locale: "pt_BR",
		language: "pt",
		decimal: ",",
		groups: ["."],
		money: ["R$ #", "R$#", "BRL #"],
		code: "BRL",
		dates: ["dd/mm/yyyy", ISO],
	},
	{
		locale: "pl_PL",
		language: "pl",
		decimal: ",",
		groups: [NBSP, " "],
		groupFrom: 5,
		money: ["# zł", "# PLN", "PLN #"],
		code: "PLN",
		dates: ["dd.mm.yyyy", ISO, "d mmm yyyy"],
	},
	{
		locale: "fi_FI",
		language: "fi",
		decimal: ",",
		groups: [NBSP, " "],
		money: ["# €", "# EUR", "EUR #"],
		code: "EUR",
		dates: ["d.m.yyyy", "dd.mm.yyyy"],
	},
	{
		locale: "cs_CZ",
		language: "en",
		decimal: ",",
		groups: [NBSP, " "],
		money: ["# Kč", "# CZK"],
		code: "CZK",
		dates: ["d.m.yyyy", "dd.mm.yyyy"],
	},
	{
		locale: "ja_JP",
		language: "en",
		decimal: ".",
		groups: [","],
		money: ["¥#", "JPY #", "# JPY"],
		code: "JPY",
		dates: ["yyyy/mm/dd", ISO],
	},
	{
		locale: "en_MY",
		language: "en",
		decimal: ".",
		groups: [","],
		money: ["RM #", "RM#", "MYR #"],
		code: "MYR",
		dates: ["dd/mm/yyyy", ISO],
	},
	{
		locale: "en_HK",
		language: "en",
		decimal: ".",
		groups: [","],
		money: ["HK$#", "HKD #"],
		code: "HKD",
		dates: ["dd/mm/yyyy", ISO],
	},
	{
		locale: "en_AE",
		language: "en",
		decimal: ".",
		groups: [","],
		money: ["AED #", "# AED"],
		code: "AED",
		dates: ["dd/mm/yyyy", "d mmm yyyy", ISO],
	},
];

export const countryOf = (locale: string): Country =>
	COUNTRIES.find((country) => country.locale === locale) ?? COUNTRIES[0]!;
