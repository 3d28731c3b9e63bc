import { pluralIn } from "../../plural.ts";
import type { ThinningWords } from "../thinningWords.ts";

const plural = pluralIn("en-US");
const lines = (count: number) => plural(count, "line", "lines");

export const thinning = (): ThinningWords => ({
	done: (tab, gone, left) =>
		`${lines(gone)} ${gone === 1 ? "is" : "are"} gone from “${tab}”, ${lines(left)} ${left === 1 ? "is" : "are"} left.`,
	nothingDone: "Nothing could go any more. Nothing was changed.",
});
