import { pluralIn } from "../../plural.ts";
import type { ReferralsViewWords } from "../referralsViewWords.ts";

const plural = pluralIn("da-DK");

const customers = (count: number) => plural(count, "kunde", "kunder");

export const referralsView = (): ReferralsViewWords => ({
	heading: "Anbefalinger",
	referred: (count) =>
		count === 0
			? "Ingen kunde er anbefalet af en anden endnu."
			: `${customers(count)} er anbefalet af andre kunder.`,
	noColumn:
		"Ingen kolonne på listen fortæller, hvem der har anbefalet os. Sæt overskriften ”Anbefalet af” over en, og læs så listen igen.",
	open: "Åbn anbefalingstræet",
	again: "Læs listen igen",
	near: (names) => `${plural(names, "navn ligner", "navne ligner")} en kundes`,
	isNobody: (found) => `”${found}” er ikke en kunde. Navnet står ved:`,
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
});
