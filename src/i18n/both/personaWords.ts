import type { Persona } from "../../tiering/persona.ts";
import type { Tier } from "../../tiering/tier.ts";
import type { Figures } from "../figures.ts";

/** The kinds of client a customer may resemble, and what that says together with the tier. */
export interface PersonaWords {
	readonly heading: string;
	readonly names: Readonly<Record<Persona, string>>;
	/** What a persona is told by, where the reasons for a tier have no words for it. */
	readonly evidence: Readonly<Record<"orders" | "ageMonths", (value: number) => string>>;
	/** A sentence each. */
	readonly flags: {
		readonly profitableButDraining: (tier: Tier) => string;
		readonly stalledEarner: (tier: Tier) => string;
		/** `tier`: without referrals. */
		readonly advocate: (tier: Tier, influence: number, value: number, figures: Figures) => string;
	};
}
