import { readFileSync } from "node:fs";
import ts from "typescript";

/** Lists every call in the type `Host`, as "Sheet.getName". */
export function hostCalls(): string[] {
	const source = ts.createSourceFile(
		"host.ts",
		readFileSync("src/google/host.ts", "utf8"),
		ts.ScriptTarget.ES2022,
	);
	return source.statements.filter(ts.isInterfaceDeclaration).flatMap(({ name, members }) =>
		members.flatMap((member) => {
			const key = member.name?.getText(source) ?? "";
			if (name.text !== "Host") return `${name.text.replace(/^Host/, "")}.${key}`;
			// A service is either written out here or has a type of its own, which is listed by itself.
			const type = ts.isPropertySignature(member) ? member.type : undefined;
			if (type === undefined || !ts.isTypeLiteralNode(type)) return [];
			return type.members.map((call) => `${key}.${call.name?.getText(source)}`);
		}),
	);
}
