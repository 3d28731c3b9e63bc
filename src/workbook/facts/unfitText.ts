import { figures } from "../../i18n/figures.ts";
import type { Language } from "../../i18n/language.ts";
import { cellAddress, columnLetters } from "../../table/cellAddress.ts";
import { amountScale } from "../../table/headingScale.ts";
import type { Reading } from "../../table/reading.ts";
import { FACTS } from "../../tiering/facts.ts";
import { factText } from "./factText.ts";
import { type WantedFact, writtenRow } from "./fitFacts.ts";

/**
 * Says why a fact cannot be written beside the others of its column. Of an amount it says what to type instead, and where.
 *
 * @param reading that of the list before
 * @param isNew the customer is to be added, so there is no cell of theirs yet
 */
export function unfitText(
	wanted: WantedFact,
	customer: string,
	reading: Reading,
	language: Language,
	isNew = false,
): string {
	const { record, facts } = language.words;
	const { fact, value } = wanted;
	const answer = value === null ? "" : factText(fact, value, language);
	const column = reading.columns.findIndex((one) => one.fact === fact);
	if (FACTS[fact] !== "money" || typeof value !== "number" || column < 0)
		return record.unfit(answer, facts[fact], customer);
	const letters = columnLetters(column);
	const place = isNew
		? record.columnPlace(letters)
		: record.cellPlace(cellAddress(writtenRow(wanted), column));
	const { heading, scale: stated } = reading.columns[column]!;
	const scale = amountScale(heading, stated);
	const isTurned = reading.problems.some((one) => one.kind === "turnedSigns" && one.column === column);
	const isInOtherCurrency = reading.problems.some(({ kind }) => kind === "currencies");
	const why = scale !== 1 ? "scaled" : isTurned ? "turned" : isInOtherCurrency ? "currencies" : "others";
	const typed = (isTurned ? -1 : 1) * Number((value / scale).toPrecision(15));
	const { plain } = figures(language.words.tag);
	return [
		record.unfitAmount[why](answer, facts[fact], customer, letters),
		isNew ? record.addWithout(facts[fact]) : "",
		scale !== 1 || isTurned ? record.typeYourself(plain(typed), place) : record.typeLikeOthers(place),
	]
		.filter(Boolean)
		.join(" ");
}
