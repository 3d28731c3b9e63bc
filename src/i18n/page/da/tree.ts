import type { TreeWords } from "../treeWords.ts";
import { referralsView } from "./referralsView.ts";

export const tree = (): TreeWords => ({
	view: referralsView(),
});
