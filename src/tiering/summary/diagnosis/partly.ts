import { above, atLeast, atMost, below, type Maybe } from "../../maybe.ts";

/** A share of which a part is still open: `found` is known, up to `open` more may come on top. Null: nothing to share. */
interface Partly {
	readonly found: number | null;
	readonly open: number;
}

/** Whether a share exceeds a limit: known as soon as what is open cannot change it any more. */
export function exceeds({ found, open }: Partly, limit: number): Maybe {
	if (found === null) return undefined;
	if (above(found, limit) === true) return true;
	return atMost(found + open, limit) === true ? false : undefined;
}

/** Whether a share falls short of a limit, likewise. */
export function fallsShort({ found, open }: Partly, limit: number): Maybe {
	if (found === null) return undefined;
	if (atLeast(found, limit) === true) return false;
	return below(found + open, limit) === true ? true : undefined;
}
