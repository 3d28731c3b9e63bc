import { pluralIn } from "../../plural.ts";
import type { WhaleWords } from "../whaleWords.ts";

const plural = pluralIn("da-DK");

export const whale = (): WhaleWords => ({
	headings: ["Kunder", "% af kunderne", "Nettofortjeneste", "Nettofortjeneste i alt", "% af fortjenesten"],
	parts: ["% af kunderne", "De bedste først"],
	found: (earn, cost) =>
		earn.customers === 0
			? `Ingen har tjent noget ind; ${plural(cost.customers, "kunde", "kunder")} (${cost.share}) har kostet ${cost.money}.`
			: `${plural(earn.customers, "kunde", "kunder")} (${earn.share}) har tjent ${earn.money} ind; ${
					cost.customers === 0
						? "ingen har taget noget tilbage."
						: `${plural(cost.customers, "kunde", "kunder")} (${cost.share}) har taget ${cost.money} tilbage.`
				}`,
	columns: (count) => `${count} kolonner`,
	noProfits: (formula, found) =>
		`${formula} skal have kolonnen med kundernes nettofortjeneste, i tal og uden totaler, for eksempel ${formula}(D2:D200); den fik ${found}.`,
});
