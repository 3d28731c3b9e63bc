import { begin } from "../page/da/begin.ts";
import { firstChange } from "../page/da/firstChange.ts";
import { newCustomer } from "../page/da/newCustomer.ts";
import { plan } from "../page/da/plan.ts";
import { playbook } from "../page/da/playbook.ts";
import { several } from "../page/da/several.ts";
import { share } from "../page/da/share.ts";
import { slices } from "../page/da/slices.ts";
import { team } from "../page/da/team.ts";
import { thinning } from "../page/da/thinning.ts";
import { tree } from "../page/da/tree.ts";
import { undo } from "../page/da/undo.ts";
import { pluralIn } from "../plural.ts";
import type { OnlyPageWords } from "../words/sidebar.ts";
import { removal } from "./changes.ts";
import { review } from "./review.ts";

const plural = pluralIn("da-DK");

export const da = (): OnlyPageWords => ({
	begin: begin(),
	newCustomer: newCustomer(),
	plan: plan(),
	playbook: playbook(),
	tree: tree(),
	review: review(),
	several: several(),
	share: share(),
	undo: undo(),
	slices: slices(),
	team: team(),
	firstChange: firstChange(),
	removal: removal(),
	thinning: thinning(),
	sidebar: {
		home: {
			unreviewed: (count) =>
				count === 0
					? "Alle er gennemgået for nylig."
					: `${plural(count, "kunde", "kunder")} er ikke gennemgået for nylig.`,
			newCustomer: "Ny kunde? Tjek først",
			several: "Ét svar til flere kunder",
			tabs: { label: "Faner", summary: "Kundeoversigt", playbook: "Drejebog", tree: "Anbefalingstræ" },
			overdue: (count) => `${plural(count, "plan er", "planer er")} over tiden.`,
			welcome: "Velkommen. Tre korte trin, så har hver af dine kunder et niveau.",
		},
		customers: (count) => plural(count, "kunde", "kunder"),
		known: (share) => `${share} kendt`,
		tierNow: "Inddel mine kunder",
		working: "Arbejder …",
		loading: "Læser dine kunder …",
		tryAgain: "Prøv igen",
		failed: "Google Sheets svarede ikke. Se efter, om du har forbindelse, og prøv igen.",
		accounts:
			"Du er logget ind på flere Google-konti, og Sheets brugte den forkerte. Log ud af de andre, eller åbn filen i et privat vindue.",
		noticed: (count) => `${plural(count, "ting", "ting")}, du bør se på:`,
		setUp: {
			link: "Opsætning",
			heading: "Sådan læses din liste",
			tab: "Fane",
			headingRow: "Overskrifter",
			asFound: "find dem automatisk",
			row: (row, text) => `Række ${row}: ${text}`,
			found: (customers, leftOut) =>
				leftOut === 0
					? `${plural(customers, "kunde", "kunder")}.`
					: `${plural(customers, "kunde", "kunder")}; ${plural(leftOut, "række", "rækker")} udeladt (totaler, gentagne overskrifter).`,
			facts: "Kolonner",
			notThere: "findes ikke i min liste",
			column: (column, heading) => `${column} · ${heading}`,
			sample: (found, understood) => `${found} → ${understood}`,
			suggested: (column, heading) => `Er det kolonne ${column}, ”${heading}”?`,
			accept: "Ja, brug den",
			sure: "sikker",
			fairlySure: "ret sikker",
			unsure: "usikker: se efter",
			chosen: "dit valg",
			unused: (columns) => `${plural(columns, "kolonne", "kolonner")} bruges ikke`,
			notUsed: "bruges ikke",
			margin: "Sædvanlig dækningsgrad, %",
			marginHelp:
				"Din liste har hverken fortjeneste, omkostninger eller dækningsgrad. Hvor meget beholder I normalt af en omsætning på 100? Så står der ”anslået” i hver begrundelse.",
			hourlyCost: "Hvad en af vores timer koster",
			hourlyCostHelp: "Din liste har timer. Med en pris på tæller de med i hver kundes fortjeneste.",
			use: "Brug dette",
			badNumber: (label) => `”${label}” skal være et tal eller stå tomt.`,
			badRange: (label, least, most) =>
				`”${label}” skal være et tal fra ${least} til ${most} eller stå tomt.`,
		},
		whatIf: {
			link: "Hvad nu hvis …",
			heading: "Hvad nu hvis …",
			intro:
				"Skru på, hvad der tæller, og se, hvem der ville flytte sig. Intet skrives, før du anvender det.",
			weights: "Hvor meget hver ting tæller",
			thresholds: "Hvor niveauerne begynder",
			limits: "Grænser",
			ownNumber: (weight) => `${weight} (dit eget tal)`,
			ofWhole: (share) => `${share} af det hele`,
			nobody: "Ingen ville skifte niveau.",
			moved: (customers) => `${plural(customers, "kunde", "kunder")} ville skifte niveau:`,
			move: (customer, from, to) => `${customer}: ${from} → ${to}`,
			now: "Nu",
			after: "Bagefter",
			apply: "Anvend, og inddel",
			discard: "Fortryd",
			reckoning: "Regner …",
		},
		back: "Tilbage",
		goTo: (cell) => `Gå til ${cell}`,
		tiersHeading: "Kunder pr. niveau",
	},
});
