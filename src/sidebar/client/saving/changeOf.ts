import type { CustomerRef } from "../../../review/customerRef.ts";
import type { Change } from "../../contract.ts";
import { changeId } from "./changeId.ts";

/** A change about a customer that is made now. `body` says what. */
export function changeOf<Body>(
	customer: CustomerRef,
	body: Body,
): Body & Pick<Change, "id" | "customer" | "at"> {
	return { id: changeId(), customer, at: new Date().toISOString(), ...body };
}
