import type { PageReferralWords, ServerReferralWords, SharedReferralWords } from "../words/referrals.ts";
import { CUSTOMERS, plural } from "./numbers.ts";

const customers = (count: number) => plural(count, CUSTOMERS);
const trees = (count: number) => plural(count, { one: "træ", other: "træer" });

export const referralHeadings = (): SharedReferralWords["referral"]["headings"] => ({
	influence: "Anbefalingernes værdi",
	contribution: "Egen værdi og anbefalinger",
	credit: "Tilskrevet værdi",
	direct: "Anbefalet direkte",
	referred: "Anbefalede kunder",
});

export const shared = (): SharedReferralWords => ({
	tree: {
		adds: (credits, values) =>
			`Kontrol: det tilskrevne svarer til alle værdier tilsammen, ${credits} = ${values}.`,
		addsNot: (credits, values) =>
			`Kontrol: det tilskrevne svarer IKKE til alle værdier tilsammen, ${credits} mod ${values}. Sig det til os.`,
		quoted: (name) => `”${name}”`,
	},
	referral: { headings: referralHeadings() },
});

export const server = (): ServerReferralWords => ({
	tree: {
		tab: "Anbefalingstræ",
		title: "Anbefalingstræ: hvem har skaffet os hvem",
		explained: (share) => [
			"Egen værdi: al omsætning hidtil, ellers periodens. Anbefalet i alt: direkte og gennem andre.",
			"Anbefalingernes værdi: hvad alle de kunder er værd. Den overlapper fra række til række og lægges derfor aldrig sammen.",
			`Tilskrevet værdi: hver værdi, delt én gang. Hver kunde giver ${share} af sin egen værdi, og af det, kunden selv har fået, videre til den, der anbefalede os. Den, der var kommet alligevel, giver intet videre.`,
		],
		ours: (last) =>
			`Kolonnerne A til ${last} skrives om hver gang; det, du skriver til højre for dem, bliver stående.`,
		headings: {
			level: "Led",
			referred: "Anbefalet i alt",
			value: "Egen værdi",
			cameAnyway: "Var kommet alligevel",
		},
		yes: "ja",
		all: (count) => `Alle ${customers(count)}`,
		inTrees: (count, tops) => `${customers(count)} i ${trees(tops)}`,
		inNoTree: (count) => `${customers(count)} uden for træerne`,
		unknown: (count) => `Hvad ${customers(count)} er værd, vides ikke: det tæller som ingenting.`,
		nobody: "Så vidt listen fortæller, er ingen kunde anbefalet af en anden endnu.",
		folded: (groups, of) =>
			`Af ${plural(of, { one: "gruppe", other: "grupper" })} rækker kan kun ${groups === 1 ? "den største" : `de ${groups} største`} foldes sammen.`,
		sources: "Kilder, der ikke er kunder",
		problems: "Se nærmere på",
		more: (count) => `og ${count} til`,
		problem: {
			self: (cell, name) => `${cell}: ”${name}” skulle have anbefalet sig selv. Den forbindelse er udeladt.`,
			ring: (names, cell, cut, by) =>
				`${cell}: de har anbefalet hinanden i ring: ${names}. Forbindelsen fra ”${cut}” til ”${by}” er udeladt, fordi den står længst nede.`,
			ambiguous: (cells, name, rows) =>
				`${cells}: ”${name}” kan være kunden i hvilken som helst af rækkerne ${rows}, så ingen får det tilskrevet. Skriv kundenummeret i stedet, eller giv dem hver sit navn.`,
			near: (cells, name, meant) =>
				`${cells}: ingen kunde hedder ”${name}”, så ingen får det tilskrevet. Hvis det er ${meant}, så skriv det dér.`,
		},
		or: " eller ",
		noColumn: (tab) =>
			`”${tab}” har ingen kolonne med, hvem der har anbefalet os til hver kunde. Sæt overskriften ”Anbefalet af” over en kolonne med kundens navn eller nummer eller en kilde som ”Google-annoncer” i hver række, og kør igen. Intet er ændret.`,
		built: (tab, count, tops) => `${customers(count)} i ${trees(tops)} på fanen ”${tab}”.`,
		builtEmpty: (tab) =>
			`Ingen kunde er anbefalet af en anden endnu. Hvor kunderne kommer fra, står på fanen ”${tab}”.`,
		toLookAt: (names) =>
			`${plural(names, { one: "navn ligner", other: "navne ligner" })} en kundes: se nederst på fanen eller under Anbefalinger i sidepanelet.`,
	},
	referral: {
		measures: {
			influence: "indflydelse",
			contribution: "bidrag",
			credit: "tilskrevet",
			direct: "direkte",
			referred: "anbefalede",
		},
		columns: (count) => `${count} kolonner`,
		problem: {
			column: {
				customers: (formula, found) =>
					`${formula} skal have hele kolonnen med dine kunder som første argument, for eksempel A2:A200; den fik ${found}.`,
				referredBy: (formula, found) =>
					`${formula} skal have kolonnen med, hvem der har anbefalet os, som andet argument, for eksempel F2:F200; den fik ${found}.`,
				values: (formula, found) =>
					`${formula} skal have kolonnen med, hvad hver kunde er værd, i tal som tredje argument, for eksempel C2:C200; den fik ${found}. Kun ”direkte” og ”anbefalede” kan undvære den.`,
			},
			lengthsDiffer: (formula, rows) =>
				`${formula} skal have lige lange kolonner; den fik ${rows.join(", ")} rækker. Lad dem alle begynde og slutte ved de samme rækker.`,
			badMeasure: (formula, found) =>
				`${formula} kan give ”indflydelse”, ”bidrag”, ”tilskrevet”, ”direkte” eller ”anbefalede” (fjerde argument; udeladt: ”indflydelse”); den fik ${found}.`,
			badPassUp: (formula, found) =>
				`${formula} skal have en andel fra 0 til 1 som femte argument, for eksempel 25%, eller ingenting; den fik ${found}.`,
		},
	},
});

export const page = (): PageReferralWords => ({
	tree: {
		view: {
			heading: "Anbefalinger",
			referred: (count) =>
				count === 0
					? "Ingen kunde er anbefalet af en anden endnu."
					: `${customers(count)} er anbefalet af andre kunder.`,
			noColumn:
				"Ingen kolonne på listen fortæller, hvem der har anbefalet os. Sæt overskriften ”Anbefalet af” over en, og læs så listen igen.",
			open: "Åbn anbefalingstræet",
			again: "Læs listen igen",
			near: (names) => `${plural(names, { one: "navn ligner", other: "navne ligner" })} en kundes`,
			isNobody: (found) => `Ingen kunde hedder ”${found}”. Navnet står ved:`,
			inRow: (customer, row) => `${customer}, række ${row}`,
			itIs: (customer) => `Det er ${customer}`,
			leave: "Lad det stå",
			left: (found) => `”${found}” bliver stående.`,
			mended: (found, meant, count) =>
				count === 0
					? "Intet er skrevet."
					: `”${found}” er nu ”${meant}” ved ${customers(count)}. Det tæller, næste gang du inddeler kunderne.`,
			takeBack: "Fortryd",
			takenBack: (found, count) =>
				count === 0 ? "Intet er fortrudt." : `”${found}” står igen ved ${customers(count)}.`,
			referrers: "De, der har skaffet mest",
			sources: "Kilder, der ikke er kunder",
			nobody: "Ingen endnu.",
			columns: { customer: "Kunde", source: "Kilde", referred: "Anbefalet", value: "Værd" },
			unknown: "ukendt",
			directly: (count) => `(${count} direkte)`,
			largest: (listed, of) => `De ${listed} største af ${of}.`,
		},
	},
});
