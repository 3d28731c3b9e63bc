import type { PlanAction } from "../tiering/planAction.ts";
import { fold } from "./wordsOf.ts";

/** How an action is called, in English and Danish, `|` between spellings: the first is the one that is written. */
const NAMES: Readonly<Record<PlanAction, readonly string[]>> = {
	grow: ["plan growth|grow", "planlæg vækst|vækst"],
	offer: ["make an offer|offer", "giv et tilbud|tilbud"],
	educate: ["agree a change|educate|change", "aftal en ændring|ændring|vejled"],
	reprice: ["reprice|raise the price", "sæt prisen op|ny pris"],
	reassign: ["reassign", "giv kunden til en kollega|flyt kunden|omplacér"],
	refer: ["refer on|refer", "henvis videre|henvis"],
	goodbye: ["say good-bye|say goodbye|good-bye|goodbye", "sig farvel|farvel"],
	nothing: ["do nothing|nothing", "gør ingenting|ingenting"],
};

const tidy = (text: string): string =>
	fold(text)
		.replace(/[^a-z0-9]+/g, " ")
		.trim();

/** The action that a cell names in any of our languages; null for anything else. */
export function plannedAction(text: string): PlanAction | null {
	const said = tidy(text);
	const actions = Object.keys(NAMES) as PlanAction[];
	const names = (action: PlanAction) => [
		action,
		...NAMES[action].flatMap((spellings) => spellings.split("|")),
	];
	return actions.find((action) => names(action).some((name) => tidy(name) === said)) ?? null;
}
