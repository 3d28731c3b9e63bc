/** A column of the practice list. */
export type PracticeFact = keyof typeof EN_HEADINGS;

/** The words of the practice list. */
interface PracticeWords {
	readonly name: string;
	readonly title: string;
	readonly intro: string;
	/** `ads` and `fair`: sources that are no customers. */
	readonly ads: string;
	readonly fair: string;
	readonly headings: Readonly<Record<PracticeFact, string>>;
}

const EN_HEADINGS = {
	customer: "Customer",
	id: "Customer ID",
	revenue: "Revenue",
	previousRevenue: "Previous revenue",
	profit: "Profit",
	hours: "Hours",
	discount: "Discount",
	daysLate: "Days late",
	accountRequests: "Account requests",
	complaints: "Complaints",
	orders: "Orders",
	firstOrder: "First order",
	lastOrder: "Last order",
	products: "Products",
	walletShare: "Wallet share",
	referredBy: "Referred by",
	negotiation: "Negotiation",
	ownerFocus: "Owner focus",
	delegation: "Delegation",
	direction: "Direction",
	newNeeds: "New needs",
	energy: "Energy",
	steadiness: "Steadiness",
	satisfaction: "Satisfaction",
	fit: "Fit",
};

const en: PracticeWords = {
	name: "Practice list",
	title: "Practice list — made-up customers",
	intro: "Twelve months of a small supplier. Change what you like: nothing leaves this machine.",
	ads: "Google ads",
	fair: "Fair 2023",
	headings: EN_HEADINGS,
};

const da: PracticeWords = {
	name: "Øveliste",
	title: "Øveliste — opdigtede kunder",
	intro: "Tolv måneder hos en lille leverandør. Ret, hvad du vil: intet forlader denne maskine.",
	ads: "Google-annoncer",
	fair: "Messen 2023",
	headings: {
		customer: "Kunde",
		id: "Kundenr.",
		revenue: "Omsætning",
		previousRevenue: "Tidligere omsætning",
		profit: "Bruttofortjeneste",
		hours: "Timer",
		discount: "Rabat",
		daysLate: "Dage for sent",
		accountRequests: "Henvendelser til bogholderiet",
		complaints: "Klager",
		orders: "Ordrer",
		firstOrder: "Første ordre",
		lastOrder: "Seneste ordre",
		products: "Produkter",
		walletShare: "Vores andel af indkøbet",
		referredBy: "Anbefalet af",
		negotiation: "Forhandling",
		ownerFocus: "Ejerens fokus",
		delegation: "Delegering",
		direction: "Retning",
		newNeeds: "Nye behov",
		energy: "Energi",
		steadiness: "Stabilitet",
		satisfaction: "Tilfredshed",
		fit: "Match",
	},
};

/** Returns the words for a locale such as `da_DK` or `da-DK`; English for a language without words. */
export function practiceWords(locale: string): PracticeWords {
	return /^da/i.test(locale) ? da : en;
}
