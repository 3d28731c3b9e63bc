import type { Host } from "../../google/host.ts";
import type { Call } from "../customFunctions.ts";

/** Starts Code.js anew with some services. */
export type Evaluate = (services: Host) => Call;

type Functions = Record<string, (...args: unknown[]) => unknown>;

/** Loads Code.js into a frame of its own, and returns the function that starts it. */
export async function codeFrame(): Promise<Evaluate> {
	const frame = document.createElement("iframe");
	frame.hidden = true;
	frame.src = "realm.html";
	document.body.append(frame);
	await new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
	const { evaluate } = frame.contentWindow as unknown as { evaluate(services: Host): Functions };
	return (services) => {
		const functions = evaluate(services);
		return (name, args) => {
			const found = functions[name];
			if (!found) throw new Error(`Script function not found: ${name}`);
			return found(...args);
		};
	};
}
