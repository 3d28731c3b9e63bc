/**
 * Google's authorization modes, which limit what an execution may do:
 *
 * - `NONE`: `onOpen` in a file in which nobody has used the add-on yet.
 * - `LIMITED`: `onOpen` in a file in which somebody has.
 * - `FULL`: `onInstall`, menu items, and calls from the sidebar.
 * - `CUSTOM_FUNCTION`: a formula.
 */
export type AuthMode = "NONE" | "LIMITED" | "FULL" | "CUSTOM_FUNCTION";

/**
 * `menu`: add items to the add-on's menu. `read`, `write`: the file. `lock`: make others wait. `windows`: sidebar, alerts and
 * toasts. `memory`: properties stored for one person.
 */
export type Ability = "menu" | "read" | "write" | "lock" | "windows" | "memory";

/**
 * From Google's "Editor add-on authorization" and "Custom functions"; the person's language may be read in every mode.
 *
 * Stricter than Google where its pages are unclear: its table gives LIMITED and formulas the properties, but without anybody's
 * consent, and a formula would get those of the file's owner.
 */
const ALLOWED: Readonly<Record<AuthMode, readonly Ability[]>> = {
	NONE: ["menu"],
	LIMITED: ["menu", "read", "write", "lock"],
	FULL: ["menu", "read", "write", "lock", "windows", "memory"],
	CUSTOM_FUNCTION: ["read", "lock"],
};

/** Throws Google's error where the mode lacks an ability. @param call the method that the error names. */
export function demandIn(mode: AuthMode, ability: Ability, call: string): void {
	if (!ALLOWED[mode].includes(ability)) throw new Error(`You do not have permission to call ${call}.`);
}
