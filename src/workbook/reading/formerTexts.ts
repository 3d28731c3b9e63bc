/** Texts of the playbook that earlier versions wrote and the current one words differently, by key. They are not the team's. */
export const FORMER_TEXTS: Readonly<Record<string, readonly string[]>> = {
	howTo: [
		"Change any text: it is kept, and the cards and “Next step” use it; what you empty is not said. How many there are and what they have in common is counted anew each time. Sort, add and delete lines as you like, but leave the keys in the last column.",
	],
	fields: [
		"{customer} the customer · {me} your name · {change} the change you ask for · {date} the day · {provider} whom you refer them to. What is not known yet stands in brackets in the letter, for you to fill in.",
	],
};
