import type { Change } from "../../../contract/server.ts";
import type { CustomerRef } from "../../../review/customerRef.ts";

/** Makes a change about a customer, with a new id and the present time. `body` is the change itself. */
export function makeChange<Body>(
	customer: CustomerRef,
	body: Body,
): Body & Pick<Change, "id" | "customer" | "at"> {
	return { id: changeId(), customer, at: new Date().toISOString(), ...body };
}

/** A unique id. Not by `randomUUID`: browsers may not offer it where the page is served from. */
export function changeId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
