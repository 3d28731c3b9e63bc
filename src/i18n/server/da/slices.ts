import { figures } from "../../figures.ts";
import type { SlicesWords } from "../slicesWords.ts";

export const slices = (): SlicesWords => ({
	menu: (share) =>
		`Listen er så lang, at Googles tid slap op: ${figures("da-DK").percent(share)} er skrevet. Gør det samme igen for at fortsætte derfra. I sidepanelet fortsætter det af sig selv. Eller vælg ”Fortryd seneste ændring”.`,
});
