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
						? `${all} Vi ved endnu ikke, hvad de bidrager med.`
						: `${all} Vi ved kun, hvad ${number(finding.known)} af dem bidrager med.`;
				case "noProfit":
					return finding.isLoss
						? `${all} ${customers === 1 ? "Den koster" : "Tilsammen koster de"} dig ${finding.amount}.`
						: `${all} ${customers === 1 ? "Den bidrager" : "Tilsammen bidrager de"} ikke med noget.`;
				case "takenBack":
					return `${all} ${number(finding.customers)} af dem spiser ${finding.share} af det, de andre tjener ind.`;
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
			red: "rødt: det, du bør ændre først",
			rewritten: "dette skrives forfra ved hver kørsel: ret i din liste, og skriv noter nedenunder",
		},
		figures: {
			total: AMOUNT,
			tier4: (isLoss, money, hours) =>
				`${isLoss ? "som niveau 4 spiser" : `i ${SHORT[money]} fra niveau 4`}${hours === null ? "" : ` på ${hours} timer`}`,
			noTier4: "Ingen er på niveau 4",
			lowTiers: {
				hours: "af dine timer går til niveau 3–4",
				customers: "af dine kunder er på niveau 3–4",
			},
			lever: {
				breakEven: "hvis du satte prisen op, så ingen på niveau 3–4 giver tab",
				priceRise: (rise) => `hvis niveau 3–4 betalte ${rise} mere`,
				none: "Ingen på niveau 3–4, hvor prisen kan sættes op",
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
				`Hvalkurven: ${customers === 1 ? "den sidste" : `de sidste ${number(customers)}`} spiser ${amount}`,
			nothingTakenBack: {
				gross: "Hvalkurven: ingen spiser af fortjenesten",
				net: "Hvalkurven: ingen spiser af fortjenesten",
				revenue: "Her kommer omsætningen fra, de største kunder først",
				lifetimeRevenue: "Her kommer omsætningen indtil nu fra, de største kunder først",
			},
			peak: (amount) => `højest ${amount}`,
			axes: {
				x: "Kunder, størst beløb først",
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
				inTier4: "kunder på niveau\u00a04",
				nobodyEarns: "Hvalkurven: ingen giver overskud",
				noProfit: (customers, isLoss) =>
					`${plural(customers, CUSTOMERS)}. ${customers === 1 ? "Den" : "Tilsammen"} ${isLoss ? (customers === 1 ? "koster dig penge" : "koster de dig penge") : customers === 1 ? "bidrager ikke med noget" : "bidrager de ikke med noget"}.`,
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
