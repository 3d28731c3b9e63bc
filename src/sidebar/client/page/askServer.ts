import type { Server } from "../../../contract/server.ts";
import { withConsent } from "./withConsent.ts";

interface Runner extends Record<keyof Server, (...args: readonly unknown[]) => void> {
	withSuccessHandler(then: (reply: unknown) => void): Runner;
	withFailureHandler(then: (error: Error) => void): Runner;
}

declare const google: { script: { run: Runner } };

/** Calls the server, and asks the person for consent if the reply wants it. Rejects as {@link callServer} does. */
export function askServer<Request extends keyof Server>(
	request: Request,
	...args: Parameters<Server[Request]>
): Promise<ReturnType<Server[Request]>> {
	return withConsent((...agreed) =>
		callServer(request, ...([...args, ...agreed] as Parameters<Server[Request]>)),
	);
}

/** Has the server reopen the sidebar, which ends this page. Rejects with Google's own error if it cannot. */
export function reopen(): Promise<never> {
	return new Promise((_, reject) => google.script.run.withFailureHandler(reject).openSidebar());
}

/** Calls the server. Rejects with Google's own error if the call fails, and also if the reply is empty. */
export function callServer<Request extends keyof Server>(
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
