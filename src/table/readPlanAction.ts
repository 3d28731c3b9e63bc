import type { PlanAction } from "../tiering/planAction.ts";
import { fold } from "./wordsOf.ts";

/** Names of each action in English and Danish; `|` separates spellings, the first is the one that the add-on writes. */
const NAMES: Readonly<Record<PlanAction, readonly string[]>> = {
	grow: ["plan growth|grow", "planlæg vækst|vækst"],
	offer: ["make an offer|offer", "giv et tilbud|tilbud"],
	educate: ["agree a change|educate|change", "aftal en ændring|ændring|vejled"],
	reprice: [
		"reprice|raise the price|raise prices",
		"sæt prisen op|sæt priserne op|hæv prisen|hæv priserne|ny pris",
	],
	reassign: ["reassign", "giv kunden til en kollega|flyt kunden|omplacér"],
	refer: ["refer on|refer", "henvis videre|henvis"],
	winBack: ["win back|win them back", "vind tilbage|vind dem tilbage"],
	goodbye: ["say good-bye|say goodbye|good-bye|goodbye", "sig farvel|farvel"],
	nothing: ["do nothing|nothing", "gør ingenting|ingenting"],
};

const normalize = (text: string): string =>
	fold(text)
		.replace(/[^a-z0-9]+/g, " ")
		.trim();

/** Action that a cell names, in English, in Danish, or by its key; `null` for anything else. */
export function readPlanAction(text: string): PlanAction | null {
	const normalized = normalize(text);
	const actions = Object.keys(NAMES) as PlanAction[];
	const names = (action: PlanAction) => [
		action,
		...NAMES[action].flatMap((spellings) => spellings.split("|")),
	];
	return actions.find((action) => names(action).some((name) => normalize(name) === normalized)) ?? null;
}
