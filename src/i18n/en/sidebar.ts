import { begin } from "../page/en/begin.ts";
import { firstChange } from "../page/en/firstChange.ts";
import { newCustomer } from "../page/en/newCustomer.ts";
import { plan } from "../page/en/plan.ts";
import { playbook } from "../page/en/playbook.ts";
import { several } from "../page/en/several.ts";
import { share } from "../page/en/share.ts";
import { slices } from "../page/en/slices.ts";
import { team } from "../page/en/team.ts";
import { thinning } from "../page/en/thinning.ts";
import { tree } from "../page/en/tree.ts";
import { undo } from "../page/en/undo.ts";
import { pluralIn } from "../plural.ts";
import type { OnlyPageWords } from "../words/sidebar.ts";
import { removal } from "./changes.ts";
import { review } from "./review.ts";

const plural = pluralIn("en-US");

export const en = (): OnlyPageWords => ({
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
					? "Everybody has been reviewed lately."
					: `${plural(count, "customer", "customers")} not reviewed lately.`,
			newCustomer: "New customer? Check first",
			several: "One answer for several",
			tabs: { label: "Tabs", summary: "Summary", playbook: "Playbook", tree: "Referral tree" },
			overdue: (count) => `${plural(count, "plan is", "plans are")} overdue.`,
			welcome: "Welcome. Three short steps, and each of your customers has a tier.",
		},
		customers: (count) => plural(count, "customer", "customers"),
		known: (share) => `${share} known`,
		tierNow: "Tier my customers",
		working: "Working …",
		loading: "Reading your customers …",
		tryAgain: "Try again",
		failed: "Google Sheets did not answer. Check your connection and try again.",
		accounts:
			"You are signed in to several Google accounts, and Sheets used the wrong one. Sign out of the others, or open this file in a private window.",
		noticed: (count) => `${plural(count, "thing", "things")} to look at:`,
		setUp: {
			link: "Set up",
			heading: "How your list is read",
			tab: "Tab",
			headingRow: "Headings",
			asFound: "as found",
			row: (row, text) => `Row ${row}: ${text}`,
			found: (customers, leftOut) =>
				leftOut === 0
					? `${plural(customers, "customer", "customers")}.`
					: `${plural(customers, "customer", "customers")}; ${plural(leftOut, "row", "rows")} left out (totals, repeated headings).`,
			facts: "Columns",
			notThere: "not in my list",
			column: (column, heading) => `${column} · ${heading}`,
			sample: (found, understood) => `${found} → ${understood}`,
			suggested: (column, heading) => `Is it column ${column}, “${heading}”?`,
			accept: "Yes, use it",
			sure: "sure",
			fairlySure: "fairly sure",
			unsure: "not sure: please check",
			chosen: "your choice",
			unused: (columns) => `${plural(columns, "column", "columns")} not used`,
			notUsed: "not used",
			margin: "Usual margin, %",
			marginHelp:
				"Your list has no profit, cost or margin. What do you usually keep of 100 in revenue? Every reason then says “assumed”.",
			hourlyCost: "Cost of one of our hours",
			hourlyCostHelp: "Your list has hours. With a price on them, they count in every customer's profit.",
			use: "Use this",
			badNumber: (label) => `“${label}” needs a number, or nothing.`,
			badRange: (label, least, most) => `“${label}” needs a number from ${least} to ${most}, or nothing.`,
		},
		whatIf: {
			link: "What if …",
			heading: "What if …",
			intro: "Change what counts and see who would move. Nothing is written until you apply it.",
			weights: "How much each thing counts",
			thresholds: "Where the tiers begin",
			limits: "Limits",
			ownNumber: (weight) => `${weight} (your number)`,
			ofWhole: (share) => `${share} of the whole`,
			nobody: "Nobody would change tier.",
			moved: (customers) => `${plural(customers, "customer", "customers")} would change tier:`,
			move: (customer, from, to) => `${customer}: ${from} → ${to}`,
			now: "Now",
			after: "After",
			apply: "Apply and tier",
			discard: "Discard",
			reckoning: "Working it out …",
		},
		back: "Back",
		goTo: (cell) => `Go to ${cell}`,
		tiersHeading: "Customers per tier",
	},
});
