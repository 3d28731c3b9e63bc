import type { Asset } from "./localServer.ts";

/**
 * Returns the files of the local workbook's page for a static web host, by name. Such a host sends no policies of ours, so each
 * document brings its own.
 */
export function webFiles(assets: ReadonlyMap<string, Asset>): Map<string, string | Uint8Array> {
	return new Map(
		[...assets].map(([path, { body, policy }]) => [
			path === "/" ? "index.html" : path.slice(1),
			policy === undefined ? body : withPolicy(asText(body), policy),
		]),
	);
}

const asText = (body: Asset["body"]) => (typeof body === "string" ? body : new TextDecoder().decode(body));

/** Parts of a policy that only a header can give. The frame of the sidebar has its sandbox as an attribute too. */
const HEADER_ONLY = /^(frame-ancestors|sandbox)\b/;

/** Puts a policy in front of everything that it is for, and the charset with it: a browser looks for that at the start. */
function withPolicy(html: string, policy: string): string {
	const parts = policy.split("; ").filter((part) => !HEADER_ONLY.test(part));
	const tags = `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${parts.join("; ")}">`;
	const start = /^\s*<!doctype[^>]*>(\s*<html[^>]*>\s*<head>)?/i.exec(html)?.[0] ?? "";
	return start + tags + html.slice(start.length);
}
