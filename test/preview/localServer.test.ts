import { request } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { localServer } from "../../src/preview/localServer.ts";

let server: Awaited<ReturnType<typeof localServer>>;
let port: number;
beforeAll(async () => {
	const page = { type: "text/html", body: "<p>here</p>", policy: "default-src 'self'" };
	server = await localServer(new Map([["/", page]]), 0);
	port = (server.address() as AddressInfo).port;
});
afterAll(() => {
	server.close();
});

interface Response {
	readonly status: number | undefined;
	readonly body: string;
	readonly policy: unknown;
}

function ask(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Response> {
	return new Promise((resolve, reject) => {
		request({ host: "127.0.0.1", port, path, headers, method, agent: false }, (response) => {
			let body = "";
			response.on("data", (part) => {
				body += part;
			});
			response.on("end", () =>
				resolve({ status: response.statusCode, body, policy: response.headers["content-security-policy"] }),
			);
		})
			.on("error", reject)
			.end();
	});
}

it("localServer serves its pages, each with its content security policy", async () => {
	expect(await ask("/")).toEqual({ status: 200, body: "<p>here</p>", policy: "default-src 'self'" });
	expect(await ask("/?x=1", { host: `localhost:${port}`, origin: `http://localhost:${port}` })).toMatchObject(
		{
			status: 200,
		},
	);
});

it("localServer listens on 127.0.0.1 only", () => {
	expect((server.address() as AddressInfo).address).toBe("127.0.0.1");
});

it.each(["evil.example", "127.0.0.1", "127.0.0.1:1", "evil.example:8017", "localhost.evil.example"])(
	"localServer refuses the host name %s",
	async (host) => {
		expect(await ask("/", { host })).toMatchObject({ status: 403, body: "" });
	},
);

it.each(["http://evil.example", "null", "https://localhost"])(
	"localServer refuses the origin %s",
	async (origin) => {
		expect(await ask("/", { origin })).toMatchObject({ status: 403, body: "" });
	},
);

it.each(["/package.json", "/../package.json", "/%2e%2e/package.json", "//etc/passwd", "/src/main.ts"])(
	"localServer answers 404 to %s, because no path leads to the disk",
	async (path) => {
		expect(await ask(path)).toMatchObject({ status: 404, body: "" });
	},
);

it("localServer refuses POST", async () => {
	expect(await ask("/", {}, "POST")).toMatchObject({ status: 405 });
});
