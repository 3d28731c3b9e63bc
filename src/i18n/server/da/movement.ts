import { countIn } from "../../plural.ts";
import type { MovementWords } from "../movementWords.ts";

const number = countIn("da-DK");

export const movement = (): MovementWords => ({
	corner: (from, to) => `${from}\u00a0↓ ${to}\u00a0→`,
	unseen: "Nye",
	byPolicy: "Heraf ved ændrede indstillinger",
	part: (from, to) => `Hvilken vej flytter de sig? Fra den ${from} til den ${to}`,
	found: ({ up, down, byPolicy }, from, to) => {
		const when = to === null ? `siden den ${from}` : `fra den ${from} til den ${to}`;
		const more = up + down === 0 ? "" : "yderligere ";
		const others =
			byPolicy === 0 ? "" : `; ${more}${number(byPolicy)} flyttede sig, da indstillingerne blev ændret`;
		return `${upAndDown(up, down)} ${when}${others}.`;
	},
	days: {
		from: "Fra",
		to: "Til",
		hint: "Skriv andre datoer her, og inddel igen.",
		badFrom: (found, to, used) => `”${found}” er ikke en dato før den ${to}; den ${used} bruges i stedet.`,
		badTo: (found, first, used) =>
			`”${found}” er ikke en dato efter den ${first}, hvor historikken begynder; den ${used} bruges i stedet.`,
	},
	counted:
		"Tallene gælder de kunder, der står på listen nu. Formlen TIER_MOVEMENT tæller alle i historikken mellem to vilkårlige dage.",
	axes: { x: "Niveau den første dag (farver: den sidste dag)", y: "Kunder" },
	problem: {
		noHistory: (formula, found) =>
			`${formula} skal have fanen med historikken, for eksempel ${formula}(Niveauhistorik!A:K); den fik ${found}.`,
		noTiers: (formula) =>
			`${formula} fandt ingen linje, der siger, hvilket niveau en kunde er på. Inddel først dine kunder, og giv den hele fanen med historikken, for eksempel Niveauhistorik!A:K.`,
		badDay: {
			from: (formula, found) =>
				`${formula} skal have den første dag som andet argument, for eksempel en celle med datoen 31-01-2026, eller ingenting; den fik ${found}.`,
			to: (formula, found) =>
				`${formula} skal have den sidste dag som tredje argument, for eksempel en celle med datoen 31-12-2026, eller ingenting; den fik ${found}.`,
		},
		wrongOrder: (formula, from, to) =>
			`${formula} skal have den tidligste dag først; den fik den ${from} og derefter den ${to}. Byt om på de to.`,
	},
});

function upAndDown(up: number, down: number): string {
	if (up + down === 0) return "Ingen er rykket op eller ned";
	if (down === 0) return `${number(up)} er rykket op og ingen ned`;
	return up === 0
		? `${number(down)} er rykket ned og ingen op`
		: `${number(up)} er rykket op og ${number(down)} ned`;
}
