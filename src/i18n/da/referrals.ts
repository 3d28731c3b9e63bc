import { pluralIn } from "../plural.ts";
import type { TreeWords } from "../words/referrals.ts";

const plural = pluralIn("da-DK");

const customers = (count: number) => plural(count, "kunde", "kunder");
const trees = (count: number) => plural(count, "træ", "træer");

export const tree = (): TreeWords => ({
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
		`Af ${plural(of, "gruppe", "grupper")} rækker kan kun ${groups === 1 ? "den største" : `de ${groups} største`} foldes sammen.`,
	sources: "Kilder, der ikke er kunder",
	problems: "Se nærmere på",
	more: (count) => `og ${count} til`,
	problem: {
		self: (cell, name) => `${cell}: ”${name}” skulle have anbefalet sig selv. Den forbindelse er udeladt.`,
		ring: (names, cell, cut, by) =>
			`${cell}: de har anbefalet hinanden i ring: ${names}. Forbindelsen fra ”${cut}” til ”${by}” er udeladt, fordi den står længst nede.`,
		ambiguous: (cells, name, rows) =>
			`${cells}: ”${name}” kan være kunden i hvilken som helst af rækkerne ${rows}, så ingen får det tilskrevet. Skriv kundenummeret i stedet, eller giv dem hver sit navn.`,
		near: (cells, name, meant) => `${cells}: ”${name}” er ikke en kunde; måske ${meant}?`,
	},
	or: " eller ",
	noColumn: (tab) =>
		`”${tab}” har ingen kolonne med, hvem der har anbefalet os til hver kunde. Sæt overskriften ”Anbefalet af” over en kolonne med kundens navn eller nummer eller en kilde som ”Google-annoncer” i hver række, og kør igen. Intet er ændret.`,
	built: (tab, count, tops) => `${customers(count)} i ${trees(tops)} på fanen ”${tab}”.`,
	builtEmpty: (tab) =>
		`Ingen kunde er anbefalet af en anden endnu. Hvad der har skaffet jer kunderne, står på fanen ”${tab}”.`,
	toLookAt: (names) =>
		`${plural(names, "navn ligner", "navne ligner")} en kundes: se nederst på fanen eller under Anbefalinger i sidepanelet.`,
});
