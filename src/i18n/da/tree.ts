import type { TreeWords } from "../treeWords.ts";

export const tree: TreeWords = { tab: "Anbefalingstræ", title: "Anbefalingstræ: hvem har skaffet os hvem" };
