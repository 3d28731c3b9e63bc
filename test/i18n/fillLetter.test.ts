import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fillLetter } from "../../src/i18n/fillLetter.ts";
import { language } from "../../src/i18n/language.ts";
import type { LetterField, LetterKey } from "../../src/i18n/words/playbook.ts";
import { pageWords } from "../pageWords.ts";

const [en, da] = [pageWords("en"), pageWords("da")];

const { gaps } = en.playbook;
const filled = (text: string, values: Partial<Record<LetterField, string>>) =>
	fillLetter({ subject: text, body: `…${text}` }, values, gaps).subject;

describe("fillLetter", () => {
	test("fills in the known values, in the subject and in the body", () => {
		const letter = { subject: "To {customer}", body: "{me} writes to {customer}, {customer}!" };
		expect(fillLetter(letter, { customer: "Ane ApS", me: "Eva" }, gaps)).toEqual({
			subject: "To Ane ApS",
			body: "Eva writes to Ane ApS, Ane ApS!",
		});
	});
	test("leaves a visible gap for an unknown value, in the letter's language", () => {
		expect(filled("by {date}, to {provider}", { provider: "  " })).toBe("by [date], to [other provider]");
		expect(fillLetter({ subject: "{date}", body: "" }, {}, da.playbook.gaps).subject).toBe("[dato]");
	});
	test("inserts a value exactly as it is typed, even with $&, braces or markup", () => {
		expect(filled("{customer} & {me}", { customer: "$& $1 $$ {me}", me: "=1+1 <b>{customer}</b>" })).toBe(
			"$& $1 $$ {me} & =1+1 <b>{customer}</b>",
		);
	});
	test("recognises fields in capitals and with spaces, and leaves other words in braces alone", () => {
		expect(filled("{ Customer } {CUSTOMER} {price} {} {customer", { customer: "Bo" })).toBe(
			"Bo Bo {price} {} {customer",
		);
	});
	test("returns a text without fields unchanged", () => {
		fc.assert(
			fc.property(
				fc.string().filter((text) => !text.includes("{")),
				(text) => filled(text, { me: "Eva" }) === text,
			),
		);
	});
});

describe.each([en, da])("the letters in $ownName", ({ tag, playbook }) => {
	const fieldsOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, field]) => field);
	const needed: Record<LetterKey, LetterField[]> = {
		askReferral: ["customer", "me"],
		agreeChange: ["customer", "change", "date", "me"],
		referOn: ["customer", "provider", "date", "me"],
		winBack: ["customer", "date", "me"],
		goodbye: ["customer", "date", "me"],
	};
	test.each(Object.keys(needed) as LetterKey[])(
		"%s is short and has exactly the fields that it needs",
		(key) => {
			const { subject, body } = playbook.letters[key];
			expect(new Set(fieldsOf(body))).toEqual(new Set(needed[key]));
			expect(fieldsOf(subject)).toEqual([]);
			const words = body.split(/\s+/).length;
			expect(words).toBeGreaterThanOrEqual(60);
			expect(words).toBeLessThanOrEqual(120);
			expect(subject.length).toBeLessThan(60);
		},
	);
	test("have an explanation for every field", () => {
		const { fields } = language(tag).words.playbook;
		expect(new Set(fieldsOf(fields.text))).toEqual(new Set(Object.keys(playbook.gaps)));
	});
	test("blame nobody, and do not mention profit or tiers", () => {
		const allLetters = Object.values(playbook.letters)
			.map(({ subject, body }) => `${subject} ${body}`)
			.join(" ");
		expect(allLetters).not.toMatch(/profit|unprofit|tier|fault|niveau|fortjeneste|overskud|skyld|lønsom/i);
	});
});
