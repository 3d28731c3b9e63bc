import type { WhaleWords } from "../whaleWords.ts";

export const whale: WhaleWords = {
	headings: ["Kunder", "% af kunderne", "Nettofortjeneste", "Lagt sammen", "% af nettofortjenesten"],
	columns: (count) => `${count} kolonner`,
	noProfits: (formula, found) =>
		`${formula} skal have kolonnen med kundernes nettofortjeneste, i tal og uden totaler, for eksempel ${formula}(D2:D200); den fik ${found}.`,
};
