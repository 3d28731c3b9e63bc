import { pluralIn } from "../../plural.ts";
import type { ThinningWords } from "../thinningWords.ts";

const plural = pluralIn("da-DK");
const lines = (count: number) => plural(count, "linje", "linjer");

export const thinning = (): ThinningWords => ({
	done: (tab, gone, left) => `${lines(gone)} er slettet fra ”${tab}”, ${lines(left)} er tilbage.`,
	nothingDone: "Der var ikke længere noget at slette. Intet er ændret.",
});
