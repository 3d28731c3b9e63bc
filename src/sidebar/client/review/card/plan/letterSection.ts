import { dayText } from "../../../../../i18n/dayText.ts";
import { fillLetter } from "../../../../../i18n/fillLetter.ts";
import { LETTER_LANGUAGES, type LetterLanguage } from "../../../../../i18n/letterLanguages.ts";
import type { PageLanguage } from "../../../../../i18n/pageLanguage.ts";
import type { LetterKey } from "../../../../../i18n/words/playbook.ts";
import type { PlanAction } from "../../../../../tiering/planAction.ts";
import type { Placement } from "../../../../../tiering/tier.ts";
import { button } from "../../../controls/button.ts";
import { choiceOf } from "../../../controls/choiceOf.ts";
import { disclosure } from "../../../controls/disclosure.ts";
import { element } from "../../../controls/element.ts";
import { field } from "../../../controls/field.ts";
import { say } from "../../../page/say.ts";
import { sendsAway } from "./lossText.ts";
import type { TypedPlan } from "./planFields.ts";

/** What a letter speaks of. */
interface Subject extends TypedPlan {
	readonly tier: Placement;
	readonly customer: string;
	readonly me: string;
	/** What may go with them; `""`: nothing. */
	readonly loss: string;
}

const KEYS: readonly LetterKey[] = ["askReferral", "agreeChange", "referOn", "goodbye"];

/** A letter to begin from, to copy: the one that goes with the plan, or another, in the file's language or another. */
export function letterSection({ words }: PageLanguage) {
	const shown = disclosure();
	const said = words.plan.letter;
	const names = KEYS.map((key) => ({ value: key, text: said.names[key] }));
	const which = choiceOf(names, "", { id: "letter" });
	const tongues = LETTER_LANGUAGES.map(({ tag, ownName }) => ({ value: tag, text: ownName }));
	const tongue = choiceOf(tongues, words.tag, { id: "letter-language" });
	const warning = element("p", { class: "warning" });
	const text = element("textarea", { id: "letter-text", rows: "12", readonly: "" });
	const copy = async () => say((await copied(text)) ? said.copied : said.notCopied);
	let chosen = false;
	which.addEventListener("change", () => {
		chosen = true;
	});
	shown.show(said.summary, [
		field(said.which, which),
		field(said.language, tongue),
		warning,
		field(said.text, text),
		element(
			"p",
			{},
			button(said.copy, () => void copy(), { class: "second small" }),
		),
	]);
	return {
		whole: shown.whole,
		show(subject: Subject): void {
			if (!chosen) which.value = letterFor(subject.action, subject.tier);
			const key = which.value as LetterKey;
			// What the team has changed is in the file's language.
			const spoken = LETTER_LANGUAGES.find(({ tag }) => tag === tongue.value && tag !== words.tag) ?? words;
			// Where it stands above, at the plan, it has been seen.
			const isSeen = sendsAway(subject.action);
			warning.textContent = !isSeen && (key === "referOn" || key === "goodbye") ? subject.loss : "";
			text.lang = spoken.tag;
			text.value = letterText(key, subject, spoken);
		},
	};
}

function letterText(
	key: LetterKey,
	{ customer, me, due, provider }: Subject,
	spoken: LetterLanguage,
): string {
	const { letters, gaps, letterLabels } = spoken.playbook;
	const values = {
		customer,
		me,
		...(due === null ? {} : { date: dayText(due, spoken) }),
		...(provider === null ? {} : { provider }),
	};
	const { subject, body } = fillLetter(letters[key], values, gaps);
	return `${letterLabels.subject}: ${subject}\n\n${body}`;
}

/**
 * Puts a text where it can be pasted from. In a spreadsheet's sidebar a browser may not allow that: then the old way, and where
 * that fails too, the text is left selected for the person to copy.
 *
 * @returns whether it was copied.
 */
async function copied(text: HTMLTextAreaElement): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text.value);
		return true;
	} catch {
		const used = document.activeElement as HTMLElement | null;
		text.focus();
		text.select();
		if (!document.execCommand("copy")) return false;
		used?.focus();
		return true;
	}
}

/** The letter that goes with a plan; where none does, the one that fits the tier and takes nothing away. */
export function letterFor(action: PlanAction | null, tier: Placement): LetterKey {
	const planned = action === null ? undefined : LETTERS[action];
	return planned ?? (tier === 1 || tier === 2 ? "askReferral" : "agreeChange");
}

const LETTERS: Readonly<Partial<Record<PlanAction, LetterKey>>> = {
	grow: "askReferral",
	offer: "askReferral",
	educate: "agreeChange",
	reprice: "agreeChange",
	refer: "referOn",
	goodbye: "goodbye",
};
