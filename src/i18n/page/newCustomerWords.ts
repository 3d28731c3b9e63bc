import type { Tier } from "../../tiering/tier.ts";

/** What the user reads: see the field `newCustomer` of {@link Words}. */
export interface NewCustomerWords {
	readonly heading: string;
	readonly intro: string;
	readonly name: string;
	readonly noName: string;
	readonly listed: (name: string) => string;
	readonly questions: string;
	readonly figures: string;
	readonly figuresHelp: string;
	readonly revenue: string;
	readonly profit: string;
	readonly discount: string;
	/** What the tier rests on, as a share of all that counts. */
	readonly restsOn: (share: string) => string;
	/** Followed by the question. */
	readonly askNext: string;
	readonly sixMonths: {
		readonly nothing: string;
	};
	/** One more in a tier of which one wants no more; `have`: how many there are. */
	readonly oneMore: (tier: Tier, have: number) => string;
	readonly add: string;
	readonly added: (name: string) => string;
	readonly another: string;
}
