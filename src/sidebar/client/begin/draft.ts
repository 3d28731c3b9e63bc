import type { FirstAnswers } from "../../../contract/server.ts";

/** Input and step of the first run, remembered while the user visits the set-up and comes back. */
export interface Draft {
	step: number;
	answers: FirstAnswers;
	idealCustomer: string;
}

export const NO_ANSWERS: FirstAnswers = {
	columns: [],
	assumedMargin: null,
	hourlyCost: null,
	paymentTerms: null,
	skipped: [],
};

const emptyDraft = (): Draft => ({ step: 0, answers: NO_ANSWERS, idealCustomer: "" });

let current = emptyDraft();

export const draft = (): Draft => current;

export function forgetDraft(): void {
	current = emptyDraft();
}
