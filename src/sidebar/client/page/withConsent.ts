import type { Question } from "../../contract.ts";
import { agrees } from "../firstChange/agrees.ts";

/**
 * Sends a request. Where the reply asks for the person's consent to the first change to the file, shows them the question, and sends it
 * again if they agree; if not, the reply that asked is all there is.
 */
export async function withConsent<Reply>(send: (...agreed: [] | [true]) => Promise<Reply>): Promise<Reply> {
	const reply = await send();
	const { asks } = reply as Question;
	return asks === undefined || !(await agrees(asks)) ? reply : send(true);
}
