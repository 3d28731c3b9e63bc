import { createHash } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import type { Asset } from "../../src/preview/localServer.ts";
import { pageAssets } from "../../src/preview/pageAssets.ts";

const SCRIPT = 'document.title = "mine";';
const SIDEBAR = `<!doctype html><html><head><style>p{color:red}</style></head><body><script>${SCRIPT}</script></body></html>`;

let assets: ReadonlyMap<string, Asset>;
beforeAll(async () => {
	assets = await pageAssets({ code: "", sidebar: SIDEBAR }, undefined);
});

/** What a page may do, by directive. */
const policy = (path: string): Record<string, string> =>
	Object.fromEntries(
		assets
			.get(path)!
			.policy!.split("; ")
			.map((directive) => [directive.split(" ")[0]!, directive.split(" ").slice(1).join(" ")]),
	);

test.each(["/", "/realm.html", "/sidebar.html"])(
	"%s may load nothing from elsewhere and run no text",
	(path) => {
		const { "default-src": usual, "script-src": scripts } = policy(path);
		expect(usual).toBe("'none'");
		expect(scripts).toMatch(/^('self'|'sha256-\S+'( 'sha256-\S+')*)$/);
		expect(assets.get(path)!.policy).not.toMatch(/unsafe-eval|http|\*/);
	},
);

test("nobody else's page may show ours, and no form leads away", () => {
	expect(policy("/")).toMatchObject({
		"frame-ancestors": "'none'",
		"form-action": "'none'",
		"base-uri": "'none'",
	});
	expect(policy("/sidebar.html")).toMatchObject({
		"frame-ancestors": "'self'",
		"form-action": "'none'",
		"base-uri": "'none'",
	});
	expect(policy("/realm.html")).toMatchObject({ "frame-ancestors": "'self'" });
});

test("the sidebar runs the scripts that stand in it, no other ones, and reaches nothing of the page around it", () => {
	const hash = `'sha256-${createHash("sha256").update(SCRIPT).digest("base64")}'`;
	const { "script-src": scripts, "style-src": styles, sandbox } = policy("/sidebar.html");
	expect(scripts!.split(" ")).toHaveLength(2);
	expect(scripts!.split(" ")).toContain(hash);
	expect(styles).toMatch(/^'sha256-\S+'$/);
	expect(sandbox).not.toContain("allow-same-origin");
});
