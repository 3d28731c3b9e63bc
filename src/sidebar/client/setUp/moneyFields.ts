import type { SetUp, SetUpChoice } from "../../../contract/server.ts";
import type { PageLanguage } from "../../../i18n/pageLanguage.ts";
import { type NumberField, numberField } from "../controls/numberField.ts";

type Money = Pick<SetUpChoice, "assumedMargin" | "hourlyCost" | "paymentTerms">;

export interface MoneyFields {
	readonly fields: readonly HTMLElement[];
	/** Returns the amounts; null if a field has no number: it then has the focus. */
	read(): Money | null;
}

/** The usual margin, the cost of an hour and the days to pay, each if the list needs it; otherwise the present value stays. */
export function moneyFields(setUp: SetUp, language: PageLanguage): MoneyFields {
	const margin = setUp.needsMargin ? marginField(setUp, language) : null;
	const cost = setUp.hasHours ? costField(setUp, language) : null;
	const terms = setUp.daysToPay === null ? null : termsField(setUp, setUp.daysToPay, language);
	const shown = [margin, cost, terms].filter((one) => one !== null);
	return {
		fields: shown.map(({ whole }) => whole),
		read() {
			const wrong = shown.filter((one) => one.read() === undefined);
			wrong[0]?.input.focus();
			if (wrong.length > 0) return null;
			const percent = margin?.read();
			return {
				assumedMargin: margin ? (percent == null ? null : percent / 100) : setUp.assumedMargin,
				hourlyCost: cost ? (cost.read() ?? null) : setUp.hourlyCost,
				...(terms ? { paymentTerms: terms.read() ?? null } : {}),
			};
		},
	};
}

function marginField({ assumedMargin }: SetUp, language: PageLanguage): NumberField {
	const { margin: label, marginHelp: help } = language.words.sidebar.setUp;
	const value = assumedMargin === null ? null : assumedMargin * 100;
	return numberField({ id: "margin", label, help, value, range: [-100, 100] }, language);
}

function costField({ hourlyCost: value }: SetUp, language: PageLanguage): NumberField {
	const { hourlyCost: label, hourlyCostHelp: help } = language.words.sidebar.setUp;
	return numberField({ id: "hourly-cost", label, help, value, range: [0, 1_000_000] }, language);
}

function termsField({ paymentTerms: value }: SetUp, heading: string, language: PageLanguage): NumberField {
	const { paymentTerms: label, paymentTermsHelp } = language.words.sidebar.setUp;
	const help = paymentTermsHelp(heading);
	return numberField({ id: "payment-terms", label, help, value, range: [0, 365] }, language);
}
