import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

test("without a script id, push says what to put where, and pushes nothing", () => {
	const { status, stderr } = spawnSync("node", ["src/build/run.mjs", "src/build/push.ts"], {
		encoding: "utf8",
	});
	expect(status).toBe(1);
	expect(stderr).toContain("Nothing was pushed: .clasp.json does not say yet which script to push to.");
	expect(stderr).toContain("PUT-YOUR-SCRIPT-ID-HERE");
});
