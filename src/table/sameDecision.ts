import { plainName } from "../tiering/referral/plainName.ts";

/** A person's decision about rows that may be one customer, by the names in them. */
export interface SameDecision {
	/** As {@link decisionName} writes them. The customer has the first of them that is in the list. */
	readonly names: readonly string[];
	readonly isSame: boolean;
	/** The names as they were written in the list, for people. */
	readonly label: string;
}

export const NAME_SEPARATOR = " = ";

/** The names in a label. */
export const namesInLabel = (label: string): string[] => label.split(NAME_SEPARATOR);

/** A name as decisions are stored by it: without case, accents and repeated spaces. Never contains the separator. */
export const decisionName = (name: string): string => plainName(name).split(NAME_SEPARATOR).join("=");
