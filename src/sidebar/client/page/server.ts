import type { Server } from "../../../contract/server.ts";
import { withConsent } from "./withConsent.ts";

interface Runner extends Record<keyof Server, (...args: readonly unknown[]) => void> {
	withSuccessHandler(then: (reply: unknown) => void): Runner;
	withFailureHandler(then: (error: Error) => void): Runner;
}

declare const google: { script: { run: Runner } };

/** Asks the server; where that asks back, so is the person. Rejects as {@link call} does. */
export function ask<Request extends keyof Server>(
	request: Request,
	...args: Parameters<Server[Request]>
): Promise<ReturnType<Server[Request]>> {
	return withConsent((...agreed) => call(request, ...([...args, ...agreed] as Parameters<Server[Request]>)));
}

/** Has the server open the sidebar anew, which is the end of this page. Rejects with Google's own error where it cannot. */
export function reopen(): Promise<never> {
	return new Promise((_, reject) => google.script.run.withFailureHandler(reject).openSidebar());
}

/** Calls the server. Rejects with Google's own error where the call did not get through, or came back empty. */
export function call<Request extends keyof Server>(
	request: Request,
	...args: Parameters<Server[Request]>
): Promise<ReturnType<Server[Request]>> {
	return new Promise((resolve, reject) => {
		google.script.run
			.withSuccessHandler((reply) => {
				if (reply) resolve(reply as ReturnType<Server[Request]>);
				else reject(new Error("no reply"));
			})
			.withFailureHandler(reject)
			[request](...args);
	});
}
