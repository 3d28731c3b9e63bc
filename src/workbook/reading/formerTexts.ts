/** Texts of the playbook that earlier versions wrote and the current one words differently, by key. They are not the team's. */
export const FORMER_TEXTS: Readonly<Record<string, readonly string[]>> = {
	"tier.3.who": [
		"Break even; take more than their share of time and materials, though they do nothing wrong",
		"Løber lige rundt; tager mere end deres del af tid og materialer, selvom de ikke gør noget galt",
	],
	"tier.3.action": [
		"Agree one change that moves them to Tier 2 by a date; if it fails, refer them on",
		"Aftal én ændring med en dato, der løfter dem til niveau 2; lykkes det ikke, så henvis dem til en anden",
	],
	howTo: [
		"Change any text: it is kept, and the cards and “Next step” use it; what you empty is not said. How many there are and what they have in common is counted anew each time. Sort, add and delete lines as you like, but leave the keys in the last column.",
	],
	fields: [
		"{customer} the customer · {me} your name · {change} the change you ask for · {date} the day · {provider} whom you refer them to. What is not known yet stands in brackets in the letter, for you to fill in.",
	],
};
