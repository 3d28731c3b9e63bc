import { above, atLeast, atMost, below, type Maybe } from "../../maybe.ts";

/** A partly known share: `found` is known, up to `open` more may be added. Null: nothing to take a share of. */
interface PartlyOpen {
	readonly found: number | null;
	readonly open: number;
}

/** True if a share exceeds a limit: known as soon as the open part can no longer change it. */
export function exceeds({ found, open }: PartlyOpen, limit: number): Maybe {
	if (found === null) return undefined;
	if (above(found, limit) === true) return true;
	return atMost(found + open, limit) === true ? false : undefined;
}

/** True if a share falls short of a limit: likewise. */
export function fallsShort({ found, open }: PartlyOpen, limit: number): Maybe {
	if (found === null) return undefined;
	if (atLeast(found, limit) === true) return false;
	return below(found + open, limit) === true ? true : undefined;
}
