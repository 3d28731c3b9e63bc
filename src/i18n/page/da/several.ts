import { figures } from "../../figures.ts";
import { pluralIn } from "../../plural.ts";
import type { SeveralWords } from "../severalWords.ts";

const plural = pluralIn("da-DK");

const customers = (count: number) => plural(count, "kunde", "kunder");

export const several = (): SeveralWords => ({
	heading: "Ét svar til flere kunder",
	selected: (count) => `${customers(count)} markeret`,
	all: "Vis alle",
	others: (rows) => `${plural(rows, "markeret række", "markerede rækker")} er uden kunde og springes over.`,
	none: "Ingen kunde er markeret. Markér rækkerne med nogle kunder i arket, og læs så markeringen igen.",
	again: "Læs markeringen igen",
	question: "Spørgsmål",
	choose: "vælg …",
	unanswered: (count) => `${figures("da-DK").number(count)} har intet svar endnu.`,
	same: (count) => `${figures("da-DK").number(count)} har allerede det svar.`,
	other: (count) => `${figures("da-DK").number(count)} har et andet svar:`,
	replace: (answers) =>
		answers === 1 ? "Erstat også det andet svar" : `Erstat også de ${answers} andre svar`,
	answer: (count) => `Svar for ${customers(count)}`,
	saving: (done, all) => `Gemmer: ${done} af ${customers(all)} …`,
	saved: (count) => (count === 0 ? "Intet er gemt." : `Gemt for ${customers(count)}.`),
	notSaved: (count) => `${figures("da-DK").number(count)} blev ikke gemt:`,
	undo: "Fortryd",
	undone: (count) => (count === 0 ? "Intet er fortrudt." : `Fortrudt for ${customers(count)}.`),
	notUndone: (count) => `${figures("da-DK").number(count)} fik lov at blive stående:`,
	because: {
		collides: (answer) =>
			answer === null ? "svaret er blevet slettet imens" : `en anden har svaret imens: ${answer}`,
		alike: (name) => `står ikke længere på listen under det navn; ”${name}” har de samme tal`,
		lost: "står ikke længere på listen",
		refused: "der kan ikke skrives i cellen",
	},
});
