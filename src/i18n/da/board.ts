import type { MoneyKind, ServerBoardWords } from "../words/board.ts";
import { CUSTOMERS, number, plural } from "./numbers.ts";

export const server = (): ServerBoardWords => ({
	board: {
		tab: "Kunder efter niveau",
		title: "Kunder efter niveau",
		headline: (customers, finding, money) => {
			const all = `${plural(customers, CUSTOMERS)}.`;
			switch (finding.kind) {
				case "littleKnown":
					return finding.known === 0
						? `${all} Vi ved endnu ikke, hvad de giver.`
						: `${all} Vi ved kun, hvad ${number(finding.known)} af dem giver.`;
				case "noProfit":
					return finding.isLoss
						? `${all} ${customers === 1 ? "Den koster" : "Tilsammen koster de"} jer ${finding.amount}.`
						: `${all} ${customers === 1 ? "Den giver" : "Tilsammen giver de"} ingenting.`;
				case "takenBack":
					return `${all} ${number(finding.customers)} af dem tager ${finding.share} af det tilbage, som de andre tjener ind.`;
				case "tier1":
				case "half":
					if (customers === 1) return `${all} Hele ${SHORT_DEFINITE[money]} kommer fra den.`;
					return `${all} ${number(finding.customers)} af dem står for ${finding.share} af ${SHORT_DEFINITE[money]}.`;
			}
		},
		about: {
			known: (share) => `${share} kendt`,
			unknown: (customers, money) => `${AMOUNT[money]} ukendt for ${plural(customers, CUSTOMERS)}`,
			assumed: "ved den sædvanlige dækningsgrad",
			red: "rødt: det, I bør ændre først",
			rewritten: "fanen skrives forfra ved hver kørsel, så ret i jeres liste i stedet",
		},
		figures: {
			total: AMOUNT,
			tier4: (isLoss, money, hours) =>
				`${isLoss ? "som niveau 4 tager tilbage" : `i ${SHORT[money]} fra niveau 4`}${hours === null ? "" : ` på ${hours} timer`}`,
			noTier4: "Ingen er på niveau 4",
			lowTiers: {
				hours: "af jeres timer går til niveau 3–4",
				customers: "af jeres kunder er på niveau 3–4",
			},
			lever: {
				breakEven: "hvis I satte prisen op, så ingen på niveau 3–4 giver tab",
				priceRise: (rise) => `hvis niveau 3–4 betalte ${rise} mere`,
				none: "Ingen bedre priser at bede om på niveau 3–4",
			},
			unknown: "ukendt",
		},
		column: {
			title: (tier, role) => `${tier} · ${role}`,
			roles: { 1: "Partner", 2: "Rådgiver", 3: "Underviser", 4: "Farvel eller ny pris" },
			sums: (customers, amount, hours, money) => [
				plural(customers, CUSTOMERS),
				...(amount === null ? [] : [`${amount} i ${SHORT[money]}`]),
				...(hours === null ? [] : [`${hours} t.`]),
			],
			others: (count) => `og ${number(count)} til på listen nedenfor`,
			nobody: "Ingen endnu",
		},
		needsFacts: (customers) =>
			`${plural(customers, CUSTOMERS)} mangler fakta, før ${customers === 1 ? "den får" : "de får"} et niveau.`,
		scatter: {
			title: (money, against) => `Er det umagen værd? ${AMOUNT[money]} over for ${against.toLowerCase()}`,
			others: (count) => `${plural(count, CUSTOMERS)} med mindre beløb er ikke tegnet.`,
		},
		curve: {
			takenBack: (customers, amount) =>
				`Hvalkurven: ${customers === 1 ? "den sidste" : `de sidste ${number(customers)}`} tager ${amount} tilbage`,
			nothingTakenBack: {
				gross: "Hvalkurven: ingen tager fortjeneste tilbage",
				net: "Hvalkurven: ingen tager fortjeneste tilbage",
				revenue: "Her kommer omsætningen fra, de største kunder først",
				lifetimeRevenue: "Her kommer omsætningen indtil nu fra, de største kunder først",
			},
			peak: (amount) => `top ${amount}`,
			axes: {
				x: "Kunder, flest penge først",
				y: {
					gross: "Bruttofortjeneste, lagt sammen",
					net: "Nettofortjeneste, lagt sammen",
					revenue: "Omsætning, lagt sammen",
					lifetimeRevenue: "Omsætning indtil nu, lagt sammen",
				},
			},
		},
		list: "Alle kunder",
		data: "Data til links og diagrammer",
		page: {
			others: (count) => `og ${number(count)} til`,
			customer: (number) => `Kunde ${number}`,
			sized: (title, fact) => `${title} (størrelse: ${fact.toLowerCase()})`,
			shares: {
				ofTotal: {
					gross: "procenterne er af bruttofortjenesten",
					net: "procenterne er af nettofortjenesten",
					revenue: "procenterne er af omsætningen",
					lifetimeRevenue: "procenterne er af omsætningen indtil nu",
				},
				ofEarned: "procenterne er af det, de kunder tjener ind, der giver overskud",
				tier1: {
					gross: "af bruttofortjenesten kommer fra niveau\u00a01",
					net: "af nettofortjenesten kommer fra niveau\u00a01",
					revenue: "af omsætningen kommer fra niveau\u00a01",
					lifetimeRevenue: "af omsætningen indtil nu kommer fra niveau\u00a01",
				},
				noProfit: (customers, isLoss) =>
					`${plural(customers, CUSTOMERS)}. ${customers === 1 ? "Den" : "Tilsammen"} ${isLoss ? (customers === 1 ? "koster jer penge" : "koster de jer penge") : customers === 1 ? "giver ingenting" : "giver de ingenting"}.`,
				sums: (customers, share, hours, money) => [
					plural(customers, CUSTOMERS),
					...(share === null ? [] : [`${share} af ${SHORT_DEFINITE[money]}`]),
					...(hours === null ? [] : [`${hours} t.`]),
				],
			},
		},
	},
});

const AMOUNT: Readonly<Record<MoneyKind, string>> = {
	gross: "Bruttofortjeneste",
	net: "Nettofortjeneste",
	revenue: "Omsætning",
	lifetimeRevenue: "Omsætning indtil nu",
};

const SHORT: Readonly<Record<MoneyKind, string>> = {
	gross: "fortjeneste",
	net: "fortjeneste",
	revenue: "omsætning",
	lifetimeRevenue: "omsætning indtil nu",
};

const SHORT_DEFINITE: Readonly<Record<MoneyKind, string>> = {
	gross: "fortjenesten",
	net: "fortjenesten",
	revenue: "omsætningen",
	lifetimeRevenue: "omsætningen indtil nu",
};
