import { overTheWire } from "../overTheWire.ts";
import type { FromSidebar, ToSidebar } from "./wire.ts";

declare global {
	interface Window {
		google: unknown;
		/** Put in by the page's build: what `google.script.run` may call. */
		readonly serverFunctions: readonly string[];
	}
}

type Done = (result: unknown, userObject: unknown) => void;
interface Settings {
	success?: Done;
	failure?: Done;
	userObject?: unknown;
}

const waiting = new Map<number, Settings>();
let lastCall = 0;

const say = (message: FromSidebar) => window.parent.postMessage(message, "*");

/** `google.script.run` and what its `with…` methods give: each is a new runner, as Google's are. */
function runner(settings: Settings): Record<string, unknown> {
	const calls = window.serverFunctions.map((name) => [
		name,
		(...args: unknown[]) => {
			const sent = args.map(overTheWire);
			waiting.set(++lastCall, settings);
			say({ kind: "call", id: lastCall, name, args: sent });
		},
	]);
	return {
		...Object.fromEntries(calls),
		withSuccessHandler: (success: Done) => runner({ ...settings, success }),
		withFailureHandler: (failure: Done) => runner({ ...settings, failure }),
		withUserObject: (userObject: unknown) => runner({ ...settings, userObject }),
	};
}

window.addEventListener("message", (event: MessageEvent<ToSidebar>) => {
	if (event.source !== window.parent) return;
	const answer = event.data;
	const settings = waiting.get(answer.id);
	waiting.delete(answer.id);
	if (answer.kind === "done") settings?.success?.(answer.result, settings.userObject);
	else if (settings?.failure) settings.failure(new Error(answer.message), settings.userObject);
	else throw new Error(answer.message);
});

window.google = {
	script: {
		run: runner({}),
		host: {
			close: () => say({ kind: "close" }),
			editor: { focus: () => say({ kind: "focusGrid" }) },
		},
	},
};

document.addEventListener("DOMContentLoaded", () => {
	const added = new DOMParser().parseFromString(window.name, "text/html");
	document.body.append(...added.head.childNodes, ...added.body.childNodes);
});
