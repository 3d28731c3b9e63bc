import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A request that clasp made. */
interface ReceivedRequest {
	readonly host: string;
	/** Method and path. */
	readonly call: string;
	readonly body: unknown;
}

/** A file in the format of the Apps Script API. */
export interface ScriptFile {
	readonly name: string;
	readonly type: "SERVER_JS" | "HTML" | "JSON";
	readonly source: string;
}

/** An error of the API, as Google words it. */
export interface ApiError {
	readonly code: number;
	readonly message: string;
}

/** A script as Google makes it: one empty function, and a manifest with the time zone of whoever made it. */
const NEW_SCRIPT: readonly ScriptFile[] = [
	{ name: "Code", type: "SERVER_JS", source: "function myFunction() {\n  \n}\n" },
	{
		name: "appsscript",
		type: "JSON",
		source: JSON.stringify({ timeZone: "America/New_York", dependencies: {}, runtimeVersion: "V8" }),
	},
];

/** The ID of the script that {@link scriptApi} serves, as long as Google's are. */
export const SCRIPT_ID = `1a-script_${"x".repeat(47)}`;

/** Serves on loopback as much of Google's Apps Script API as clasp's pull, push, create-version and create-deployment use. */
export async function scriptApi() {
	const asked: ReceivedRequest[] = [];
	let content = NEW_SCRIPT;
	let refusal: ApiError | undefined;
	const server = createServer(async (request, response) => {
		const chunks: Buffer[] = [];
		for await (const chunk of request) chunks.push(chunk as Buffer);
		const text = Buffer.concat(chunks).toString();
		const body = text === "" ? null : JSON.parse(text);
		const call = `${request.method} ${(request.url ?? "").replace(/\?.*$/, "")}`;
		asked.push({ host: String(request.headers["x-host"]), call, body });
		const reply = refusal === undefined ? replyTo(call, body) : null;
		const error = refusal ?? { code: 404, message: "Requested entity was not found." };
		response.writeHead(reply === null ? error.code : 200, { "Content-Type": "application/json" });
		response.end(JSON.stringify(reply ?? { error: { ...error, errors: [{ message: error.message }] } }));
	});
	const replyTo = (call: string, body: { files?: ScriptFile[]; versionNumber?: number } | null) => {
		switch (call) {
			case `GET /v1/projects/${SCRIPT_ID}/content`:
				return { scriptId: SCRIPT_ID, files: content };
			case `PUT /v1/projects/${SCRIPT_ID}/content`:
				content = body?.files ?? [];
				return { scriptId: SCRIPT_ID, files: content };
			case `POST /v1/projects/${SCRIPT_ID}/versions`:
				return { scriptId: SCRIPT_ID, versionNumber: 7, ...body };
			case `POST /v1/projects/${SCRIPT_ID}/deployments`:
				return { deploymentId: "a-deployment", deploymentConfig: { scriptId: SCRIPT_ID, ...body } };
			default:
				return null;
		}
	};
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	return {
		port: (server.address() as AddressInfo).port,
		asked,
		content: () => content,
		setContent(files: readonly ScriptFile[]) {
			content = files;
		},
		refuse(error: ApiError) {
			refusal = error;
		},
		close: () => new Promise((resolve) => server.close(resolve)),
	};
}
