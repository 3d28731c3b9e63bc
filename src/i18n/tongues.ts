/** A language by its tag, which numbers and days are written by, and by its name in itself. */
export interface Tongue {
	readonly tag: string;
	readonly ownName: string;
}

export const ENGLISH: Tongue = { tag: "en-US", ownName: "English" };
export const DANISH: Tongue = { tag: "da-DK", ownName: "Dansk" };

/** The languages that we speak. */
export const TONGUES: readonly Tongue[] = [ENGLISH, DANISH];

/** The language for a locale such as "da_DK" or "en": its own, or English where we do not speak it or cannot tell. */
export function tongueFor(locale: string | null): Tongue {
	const code = (locale ?? "").slice(0, 2).toLowerCase();
	return TONGUES.find(({ tag }) => tag.slice(0, 2) === code) ?? ENGLISH;
}
