import type { CriterionKey } from "../tiering/criteria.ts";
import type { Anchors } from "../tiering/policy.ts";
import { NOT_NEGATIVE, type SettingCells } from "./settingCells.ts";
import { KEY_OFFSETS, settingKey } from "./settingsLayout.ts";
import { weightFromWord } from "./weight.ts";

/** Rows of settings that only the first version of the tier model has. */
export const FORMER_KEYS = ["criterion.netProfit", "criterion.timeCost"] as const;
const NET_PROFIT = FORMER_KEYS[0];

/** What the weight of value is in terms of that of net profit in the first version: 20 instead of 10. */
const VALUE_PER_NET_PROFIT = 2;

/** Anchors of the first version that the model has changed since. Nobody typed them. */
const FORMER_ANCHORS: { readonly [K in CriterionKey]?: Anchors } = { daysLate: [60, 15, 0] };

/** True if a settings tab was made with the first version of the tier model and has not been completed since. */
export const isFirstVersion = ({ keys }: Pick<SettingCells, "keys">): boolean =>
	keys.includes(NET_PROFIT) && !keys.includes(settingKey.criterion("value"));

/** A weight that a tab of the first version gives to what a criterion has replaced; null if it gives none. */
export function readFormerWeight(criterion: CriterionKey, tab: SettingCells): number | null {
	if (criterion !== "value" || !isFirstVersion(tab)) return null;
	const text = tab.cell(NET_PROFIT, KEY_OFFSETS.value);
	const word = typeof text === "string" ? weightFromWord(text, criterion) : null;
	const number =
		word === null ? tab.number(NET_PROFIT, KEY_OFFSETS.value, "number", NOT_NEGATIVE) : undefined;
	return word ?? (number === undefined ? null : VALUE_PER_NET_PROFIT * number);
}

/** Anchors as they were read; null where they are the former default. */
export function withoutFormerDefault(
	criterion: CriterionKey,
	anchors: Anchors,
	tab: SettingCells,
): Anchors | null {
	const former = FORMER_ANCHORS[criterion];
	const isFormer = former?.every((anchor, index) => anchor === anchors[index]) === true;
	return isFormer && isFirstVersion(tab) ? null : anchors;
}
