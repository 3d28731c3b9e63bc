import { defaultPolicy } from "../tiering/defaultPolicy.ts";
import type { PersonaLimits } from "../tiering/policy.ts";
import { FROM_KEY, keyOf, PERSONA_LIMITS, type PersonaLimitKey, personaKind } from "./layout.ts";
import { type Bounds, NOT_NEGATIVE, type SettingCells } from "./settingCells.ts";

const BOUNDS: Readonly<Record<(typeof PERSONA_LIMITS)[PersonaLimitKey], Bounds>> = {
	answer: [1, 5],
	count: NOT_NEGATIVE,
	share: [-1, 1],
};

/** Reads the limits of the personas from a settings tab; the default for each that is missing or cannot be used. */
export function readPersonaLimits(tab: SettingCells): PersonaLimits {
	const keys = Object.keys(PERSONA_LIMITS) as PersonaLimitKey[];
	return Object.fromEntries(
		keys.map((key) => {
			const bounds = BOUNDS[PERSONA_LIMITS[key]];
			const read = tab.number(keyOf.persona(key), FROM_KEY.value, personaKind(key), bounds);
			return [key, read ?? defaultPolicy.persona[key]];
		}),
	) as unknown as PersonaLimits;
}
