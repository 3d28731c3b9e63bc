import { dayText } from "../../../../../i18n/dayText.ts";
import { fillLetter } from "../../../../../i18n/fillLetter.ts";
import { LETTER_LANGUAGES, type LetterLanguage } from "../../../../../i18n/letterLanguages.ts";
import type { PageLanguage } from "../../../../../i18n/pageLanguage.ts";
import type { LetterKey } from "../../../../../i18n/words/playbook.ts";
import type { PlanAction } from "../../../../../tiering/planAction.ts";
import type { Placement } from "../../../../../tiering/tier.ts";
import { button } from "../../../controls/button.ts";
import { disclosure } from "../../../controls/disclosure.ts";
import { dropDown } from "../../../controls/dropDown.ts";
import { element } from "../../../controls/element.ts";
import { field } from "../../../controls/field.ts";
import { showStatus } from "../../../page/showStatus.ts";
import { sendsAway } from "./lossText.ts";
import type { TypedPlan } from "./planFields.ts";

/** The facts that a letter mentions. */
interface LetterFacts extends TypedPlan {
	readonly tier: Placement;
	readonly lapsed: boolean;
	readonly customer: string;
	readonly me: string;
	/** The warning whom we may lose with this customer; `""`: nobody. */
	readonly loss: string;
}

const LETTER_KEYS: readonly LetterKey[] = ["askReferral", "agreeChange", "referOn", "winBack", "goodbye"];

/** A letter to copy and start from: the one that goes with the plan, or another, in any language. */
export function letterSection({ words }: PageLanguage) {
	const shown = disclosure();
	const texts = words.plan.letter;
	const names = LETTER_KEYS.map((key) => ({ value: key, text: texts.names[key] }));
	const which = dropDown(names, "", { id: "letter" });
	const languages = LETTER_LANGUAGES.map(({ tag, ownName }) => ({ value: tag, text: ownName }));
	const languageChoice = dropDown(languages, words.tag, { id: "letter-language" });
	const warning = element("p", { class: "warning" });
	const text = element("textarea", { id: "letter-text", rows: "12", readonly: "" });
	const copy = async () => showStatus((await copyToClipboard(text)) ? texts.copied : texts.notCopied);
	let isChosen = false;
	which.addEventListener("change", () => {
		isChosen = true;
	});
	shown.show(texts.summary, [
		field(texts.which, which),
		field(texts.language, languageChoice),
		warning,
		field(texts.text, text),
		element(
			"p",
			{},
			button(texts.copy, () => void copy(), { class: "second small" }),
		),
	]);
	return {
		whole: shown.whole,
		show(subject: LetterFacts): void {
			if (!isChosen) which.value = letterFor(subject.action, subject);
			const key = which.value as LetterKey;
			// Texts that the team has changed are in the file's language.
			const letterLanguage =
				LETTER_LANGUAGES.find(({ tag }) => tag === languageChoice.value && tag !== words.tag) ?? words;
			// The plan above has shown it already.
			const isSeen = sendsAway(subject.action);
			warning.textContent = !isSeen && (key === "referOn" || key === "goodbye") ? subject.loss : "";
			text.lang = letterLanguage.tag;
			text.value = letterText(key, subject, letterLanguage);
		},
	};
}

function letterText(
	key: LetterKey,
	{ customer, me, due, provider }: LetterFacts,
	letterLanguage: LetterLanguage,
): string {
	const { letters, gaps, letterLabels } = letterLanguage.playbook;
	const values = {
		customer,
		me,
		...(due === null ? {} : { date: dayText(due, letterLanguage) }),
		...(provider === null ? {} : { provider }),
	};
	const { subject, body } = fillLetter(letters[key], values, gaps);
	return `${letterLabels.subject}: ${subject}\n\n${body}`;
}

/**
 * Copies a text to the clipboard. A browser may not allow that in a spreadsheet's sidebar: then tries the old way, and if that
 * fails too, leaves the text selected for the person to copy. Returns true if it was copied.
 */
async function copyToClipboard(text: HTMLTextAreaElement): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text.value);
		return true;
	} catch {
		const focused = document.activeElement as HTMLElement | null;
		text.focus();
		text.select();
		if (!document.execCommand("copy")) return false;
		focused?.focus();
		return true;
	}
}

/** The letter that goes with a plan; otherwise the one that fits the customer and takes nothing away. */
export function letterFor(
	action: PlanAction | null,
	{ tier, lapsed }: { readonly tier: Placement; readonly lapsed: boolean },
): LetterKey {
	const planned = action === null ? undefined : LETTER_OF_ACTION[action];
	if (planned === undefined && lapsed) return "winBack";
	return planned ?? (tier === 1 || tier === 2 ? "askReferral" : "agreeChange");
}

const LETTER_OF_ACTION: Readonly<Partial<Record<PlanAction, LetterKey>>> = {
	grow: "askReferral",
	offer: "askReferral",
	educate: "agreeChange",
	reprice: "agreeChange",
	refer: "referOn",
	winBack: "winBack",
	goodbye: "goodbye",
};
