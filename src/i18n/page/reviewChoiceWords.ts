/** Which customers a review goes through, and in what order. */
export interface ReviewChoiceWords {
	readonly summary: string;
	readonly order: string;
	readonly orders: Readonly<Record<"stake" | "sheet", string>>;
	readonly which: string;
	readonly all: string;
	readonly unreviewed: string;
	readonly talk: string;
	readonly only: (tier: string) => string;
	readonly round: string;
	readonly roundHelp: string;
	readonly show: string;
	readonly reviewsAs: (name: string) => string;
	readonly anotherName: string;
}
