import { overTheWire } from "../overTheWire.ts";
import type { FromSidebar, ToSidebar } from "./wire.ts";

declare global {
	interface Window {
		google: unknown;
		/** Names of the functions that `google.script.run` may call; set by the page's build. */
		readonly serverFunctions: readonly string[];
	}
}

type Done = (result: unknown, userObject: unknown) => void;
interface Settings {
	success?: Done;
	failure?: Done;
	userObject?: unknown;
}

const pendingCalls = new Map<number, Settings>();
let lastCall = 0;

const send = (message: FromSidebar) => window.parent.postMessage(message, "*");

/** Makes `google.script.run`; each of its `with…` methods returns a new runner, as Google's do. */
function runner(settings: Settings): Record<string, unknown> {
	const calls = window.serverFunctions.map((name) => [
		name,
		(...args: unknown[]) => {
			const sent = args.map(overTheWire);
			pendingCalls.set(++lastCall, settings);
			send({ kind: "call", id: lastCall, name, args: sent });
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
	const reply = event.data;
	const settings = pendingCalls.get(reply.id);
	pendingCalls.delete(reply.id);
	if (reply.kind === "done") settings?.success?.(reply.result, settings.userObject);
	else if (settings?.failure) settings.failure(new Error(reply.message), settings.userObject);
	else throw new Error(reply.message);
});

window.google = {
	script: {
		run: runner({}),
		host: {
			close: () => send({ kind: "close" }),
			editor: { focus: () => send({ kind: "focusGrid" }) },
		},
	},
};

window.addEventListener(
	"keydown",
	(event) => {
		if (event.key !== "F6" || event.altKey || event.metaKey) return;
		event.preventDefault();
		send({ kind: "leave", isBackward: event.shiftKey });
	},
	{ capture: true },
);

document.addEventListener("DOMContentLoaded", () => {
	const added = new DOMParser().parseFromString(window.name, "text/html");
	document.body.append(...added.head.childNodes, ...added.body.childNodes);
});
