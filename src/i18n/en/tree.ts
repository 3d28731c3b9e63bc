import type { TreeWords } from "../treeWords.ts";

export const tree: TreeWords = { tab: "Referral tree", title: "Referral tree: who brought whom" };
