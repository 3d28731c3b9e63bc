import type { Change } from "../../../contract/server.ts";
import type { CustomerRef } from "../../../review/customerRef.ts";
import { changeId } from "./changeId.ts";

/** A change about a customer that is made now. `body` says what. */
export function changeOf<Body>(
	customer: CustomerRef,
	body: Body,
): Body & Pick<Change, "id" | "customer" | "at"> {
	return { id: changeId(), customer, at: new Date().toISOString(), ...body };
}
