/**
 * What Google lets an execution do, by its authorization mode:
 *
 * - `NONE`: `onOpen` where nobody has used the add-on in the file yet.
 * - `LIMITED`: `onOpen` where somebody has.
 * - `FULL`: `onInstall`, what a person chooses from the menu, and what the sidebar asks for.
 * - `CUSTOM_FUNCTION`: a formula.
 */
export type AuthMode = "NONE" | "LIMITED" | "FULL" | "CUSTOM_FUNCTION";

/**
 * `menu`: put items into the add-on's menu. `read`, `write`: the file. `lock`: keep others waiting. `windows`: sidebar, alerts and
 * toasts. `memory`: what is kept for one person.
 */
export type Ability = "menu" | "read" | "write" | "lock" | "windows" | "memory";

/**
 * From Google's "Editor add-on authorization" and "Custom functions"; the person's language may be asked for in every mode.
 *
 * Where Google is not clear, less is allowed here than may be there: its table gives LIMITED and formulas the properties, but with
 * nobody's consent, and a formula would get those of the file's owner.
 */
const ALLOWED: Readonly<Record<AuthMode, readonly Ability[]>> = {
	NONE: ["menu"],
	LIMITED: ["menu", "read", "write", "lock"],
	FULL: ["menu", "read", "write", "lock", "windows", "memory"],
	CUSTOM_FUNCTION: ["read", "lock"],
};

/** Throws, with Google's words, where the mode does not allow it. */
export function demandIn(mode: AuthMode, ability: Ability, call: string): void {
	if (!ALLOWED[mode].includes(ability)) throw new Error(`You do not have permission to call ${call}.`);
}
