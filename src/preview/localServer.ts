import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";

/** Something that is served: it lies in memory, and no address ever leads to the disk. */
export interface Asset {
	readonly type: string;
	readonly body: string | Uint8Array;
	/** What the document may load and run; without it, nothing. */
	readonly policy?: string;
}

/** Serves these few assets on this machine, to this machine's own pages. Rejects where the port is in use. */
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
	const refused = !isOwn(request) ? 403 : !/^(GET|HEAD)$/.test(request.method ?? "") ? 405 : 404;
	if (refused !== 404 || !asset) {
		response.writeHead(refused, { "Content-Type": "text/plain" }).end();
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

/** A page elsewhere can point a name of its own at 127.0.0.1: it shows in `Host`, and its calls in `Origin`. */
function isOwn(request: IncomingMessage): boolean {
	const port = request.socket.localPort;
	const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
	if (port === 80) hosts.push("127.0.0.1", "localhost");
	if (!hosts.includes(request.headers.host ?? "")) return false;
	const { origin } = request.headers;
	return origin === undefined || hosts.some((host) => origin === `http://${host}`);
}
