import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";

/** A response that is served from memory: no address ever leads to the disk. */
export interface Asset {
	readonly type: string;
	readonly body: string | Uint8Array;
	/** The content security policy; without it, the document may load and run nothing. */
	readonly policy?: string;
}

/**
 * Serves assets to this machine's own pages only. Rejects where the port is in use. @param assets by path, such as "/page.js".
 */
export function localServer(assets: ReadonlyMap<string, Asset>, port: number): Promise<Server> {
	const server = createServer((request, response) => answer(assets, request, response));
	return new Promise((resolve, reject) => {
		server.once("error", reject);
		server.listen(port, "127.0.0.1", () => resolve(server));
	});
}

function answer(
	assets: ReadonlyMap<string, Asset>,
	request: IncomingMessage,
	response: ServerResponse,
): void {
	const asset = assets.get((request.url ?? "").replace(/\?.*$/, ""));
	const refusal = !isOwn(request) ? 403 : !/^(GET|HEAD)$/.test(request.method ?? "") ? 405 : 404;
	if (refusal !== 404 || !asset) {
		response.writeHead(refusal, { "Content-Type": "text/plain" }).end();
		return;
	}
	response.writeHead(200, {
		"Content-Type": asset.type,
		"Content-Security-Policy": asset.policy ?? "default-src 'none'",
		"Cache-Control": "no-store",
		"X-Content-Type-Options": "nosniff",
		"Referrer-Policy": "no-referrer",
		"Cross-Origin-Resource-Policy": "same-origin",
	});
	response.end(request.method === "HEAD" ? undefined : asset.body);
}

/** False for a foreign page that points its own host name at 127.0.0.1: that shows in `Host`, and its calls show in `Origin`. */
function isOwn(request: IncomingMessage): boolean {
	const port = request.socket.localPort;
	const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
	if (port === 80) hosts.push("127.0.0.1", "localhost");
	if (!hosts.includes(request.headers.host ?? "")) return false;
	const { origin } = request.headers;
	return origin === undefined || hosts.some((host) => origin === `http://${host}`);
}
