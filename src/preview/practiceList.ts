import { type PracticeFact, practiceWords } from "./practiceWords.ts";

type Cell = string | number | Date | "";

export const PRACTICE_FACTS: readonly PracticeFact[] = [
	...(["customer", "id", "revenue", "previousRevenue", "profit", "hours", "discount", "daysLate"] as const),
	...(["accountRequests", "complaints", "orders", "firstOrder", "lastOrder", "products"] as const),
	...(["walletShare", "referredBy", "negotiation", "ownerFocus", "delegation", "direction"] as const),
	...(["newNeeds", "energy", "steadiness", "satisfaction", "fit"] as const),
];

/**
 * A list to try the add-on with: made-up customers of a made-up supplier to small businesses. Under the default policy it shows
 * every tier and *needs facts*, every persona, a chain of four referrals, a referrer's name that is nearly right, gaps, losses, a
 * new customer whose first months cost money, and one who makes a loss but referred others who do not. Its dates are relative to
 * `today`, its words in the language of `locale`.
 */
export function practiceList(today: Date, locale: string): { name: string; cells: Cell[][] } {
	const { name, title, intro, ads, fair, headings } = practiceWords(locale);
	/** The day that is some months, and then some days, before today; from the 28th at the latest, so that it is in every month. */
	const ago = (months: number, days = 0) =>
		new Date(today.getFullYear(), today.getMonth() - months, Math.min(today.getDate(), 28) - days);
	return {
		name,
		cells: [
			[title],
			[intro],
			[],
			PRACTICE_FACTS.map((fact) => headings[fact]),
			// biome-ignore format: keep the columns of the table aligned
			...[
				["Nordlys Tryk ApS",       "K-101", 184000, 148000, 63500, 121, 0,    -3, 0,  0, 24, ago(64),    ago(0, 6),  6, 0.75, "",                      5, 4, 5, 5, 5, 5, 4, 5, 5],
				["Havnens Optik",          "K-102", 96400,  81000,  31800, 58,  0,    0,  1,  0, 14, ago(41),    ago(0, 11), 4, 0.8,  "Nordlys Tryk ApS",      4, 4, 4, 5, 4, 5, 5, 5, 5],
				["Birk & Lund Arkitekter", "K-103", 132500, 104000, 44700, 96,  0.02, 2,  1,  0, 11, ago(29),    ago(0, 18), 5, 0.6,  "Havnens Optik",         5, 5, 4, 5, 5, 4, 4, 5, 5],
				["Rosenvang Dyreklinik",   "K-104", 61800,  52300,  14200, 44,  0.05, 6,  2,  1, 9,  ago(19),    ago(1, 2),  3, 0.45, "Birk & Lund Arkitekter", 4, 3, 3, 4, 4, 4, 4, 4, 4],
				["Sønderby Tandklinik",    "K-105", 118000, 97500,  36900, 70,  0,    -1, 0,  0, 12, ago(22),    ago(0, 9),  4, 0.7,  "Kaffebaren Krudt",      4, 4, 5, 4, 4, 4, 5, 5, 5],
				["Østergaard Cykler",      "K-106", 74200,  73900,  21500, 39,  0.03, 4,  1,  0, 18, ago(87),    ago(0, 21), 1, 0.5,  "",                      4, 3, 3, 3, 2, 3, 4, 4, 4],
				["Møller Have & Anlæg",    "K-107", 88600,  80100,  17900, 66,  0.05, 8,  3,  1, 10, ago(26),    ago(1, 4),  3, 0.4,  "Kaffebaren Krudt",      3, 3, 4, 4, 3, 4, 4, 4, 4],
				["Strandby Bogføring",     "K-108", 43900,  41200,  10700, 21,  0.08, 5,  0,  0, 12, ago(34),    ago(0, 27), 2, 0.55, "Kaffebaren Krudt",      3, 3, 4, 3, 3, 3, 4, 4, 4],
				["Café Solsikken",         "K-109", 28700,  26900,  5900,  19,  0.08, 12, 4,  1, 26, ago(15),    ago(0, 3),  2, 0.35, ads,                     3, 2, 3, 3, 3, 4, 3, 4, 4],
				["Lindholm Smede",         "K-110", 157000, 151000, 52800, 143, 0.02, 5,  3,  6, 16, ago(52),    ago(0, 14), 4, 0.65, "",                      4, 4, 3, 3, 3, 1, 2, 2, 3],
				["Kystens Ejendomme",      "K-111", 66500,  68000,  12600, 31,  0.1,  10, "", 1, 8,  ago(38),    ago(2),     2, "",   fair,                    3, "", 3, "", 3, 3, 3, 4, ""],
				["Vestergade Frisør",      "K-112", 19600,  20400,  590,   22,  0.12, 18, 6,  2, 13, ago(45),    ago(1, 12), 1, 0.3,  "",                      2, 2, 2, 2, 2, 3, 3, 3, 3],
				["Kirkeby Vognmand",       "K-113", 52300,  55800,  1150,  61,  0.15, 31, 9,  2, 7,  ago(31),    ago(2, 8),  2, 0.25, "",                      3, 2, 2, 3, 2, 3, 2, 3, 3],
				["Skovly Børnehave",       "K-114", 23800,  24100,  1900,  33,  0.18, 24, 8,  3, 6,  ago(23),    ago(1, 20), 1, 0.2,  "",                      2, 1, 1, 2, 2, 2, 3, 3, 3],
				["Holm El-service",        "K-115", 36100,  "",     1440,  40,  0.1,  14, 5,  1, 9,  "",         ago(1, 1),  2, "",   ads,                     3, 3, 2, "", 3, 3, 3, 3, 4],
				["Aurora Yoga",            "K-116", 8400,   "",     -1250, 17,  0.1,  0,  1,  0, 2,  ago(2),     ago(0, 5),  2, "",   "Rosenvang Dyreklinik",  4, 4, 3, 4, 4, 5, 4, 4, 5],
				["Kaffebaren Krudt",       "K-117", 14900,  15600,  -2100, 28,  0.1,  9,  3,  1, 30, ago(48),    ago(0, 8),  2, 0.6,  "",                      3, 3, 2, 3, 3, 5, 3, 4, 4],
				["Granly Byg ApS",         "K-118", 91200,  99400,  -8700, 164, 0.22, 58, 19, 7, 12, ago(36),    ago(0, 16), 2, 0.3,  "",                      1, 1, 2, 1, 2, 1, 1, 1, 2],
				["Bjerre Biler",           "K-119", 33400,  41900,  -3900, 47,  0.25, 44, 14, 4, 5,  ago(27),    ago(3, 5),  1, 0.15, "",                      1, 2, 1, 2, 1, 2, 3, 2, 1],
				["Torvets Blomster",       "K-120", 12700,  13500,  310,   26,  0.2,  22, 7,  5, 9,  ago(33),    ago(1, 9),  1, 0.4,  "",                      1, 2, 2, 2, 2, 2, 2, 2, 2],
				["Fjordblik Hotel",        "K-121", 47800,  "",     "",    "",  "",   "", "", "", 4, "",         ago(0, 24), "", "",   "Lindholm Smed",         "", "", "", "", "", "", "", "", ""],
				["Egeskov Maskiner",       "K-122", "n/a",  "-",    "",    "",  "",   12, "", "", "", "",        "",         1, "",   "Lindholm Smede",        "", "", "", "", "", "", "", 3, ""],
			] as Cell[][],
		],
	};
}
