import type { Placement } from "../tiering/tier.ts";

/**
 * What the page and the server say to each other. Everything is plain JSON: Google's channel fails on a `Date` and
 * turns `undefined` into null. A problem comes back as data, in the user's language, never as an exception.
 */
export interface Server {
	/** What the sidebar shows first. */
	sidebarHome(): HomeReply;
	/** Tiers the customers of the active tab. */
	sidebarTier(): Outcome;
}

interface Outcome {
	readonly ok: boolean;
	/** One sentence or two: what was done, or what was in the way and what to do. */
	readonly message: string;
}

export type HomeReply =
	| { readonly ok: true; readonly locale: string; readonly home: Home }
	| { readonly ok: false; readonly locale: string; readonly message: string };

export interface Home {
	readonly tab: string;
	readonly customers: number;
	/** The mean known share of the customers, 0–1. */
	readonly knownShare: number;
	readonly places: readonly { readonly place: Placement; readonly customers: number }[];
	/** How many things about the reading a person should look at; the first few of them in words. */
	readonly noticed: number;
	readonly firstNoticed: readonly string[];
}
