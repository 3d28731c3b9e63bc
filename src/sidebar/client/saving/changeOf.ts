import type { Change } from "../../../contract/server.ts";
import type { CustomerRef } from "../../../review/customerRef.ts";
import { changeId } from "./changeId.ts";

/** Makes a change about a customer, with a new id and the present time. `body` is the change itself. */
export function makeChange<Body>(
	customer: CustomerRef,
	body: Body,
): Body & Pick<Change, "id" | "customer" | "at"> {
	return { id: changeId(), customer, at: new Date().toISOString(), ...body };
}
