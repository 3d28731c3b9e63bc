import { defaultPolicy } from "../tiering/defaultPolicy.ts";
import type { PersonaLimits } from "../tiering/policy.ts";
import { type Bounds, NOT_NEGATIVE, type SettingCells } from "./settingCells.ts";
import {
	KEY_OFFSETS,
	PERSONA_LIMIT_KINDS,
	type PersonaLimitKey,
	personaKind,
	settingKey,
} from "./settingsLayout.ts";

const BOUNDS: Readonly<Record<(typeof PERSONA_LIMIT_KINDS)[PersonaLimitKey], Bounds>> = {
	answer: [1, 5],
	count: NOT_NEGATIVE,
	share: [-1, 1],
};

/** Reads the limits of the personas from a settings tab; the default for each that is missing or cannot be used. */
export function readPersonaLimits(tab: SettingCells): PersonaLimits {
	const keys = Object.keys(PERSONA_LIMIT_KINDS) as PersonaLimitKey[];
	return Object.fromEntries(
		keys.map((key) => {
			const bounds = BOUNDS[PERSONA_LIMIT_KINDS[key]];
			const read = tab.number(settingKey.persona(key), KEY_OFFSETS.value, personaKind(key), bounds);
			return [key, read ?? defaultPolicy.persona[key]];
		}),
	) as unknown as PersonaLimits;
}
