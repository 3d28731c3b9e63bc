/** The page for the team, and the part of the view that makes it: see the field `team` of {@link Words}. */
export interface TeamWords {
	readonly view: {
		readonly heading: string;
		readonly what: string;
		readonly legend: string;
		readonly without: string;
		readonly withMoney: string;
		readonly make: string;
		readonly makeAnew: string;
		readonly anew: string;
		readonly print: string;
	};
}
