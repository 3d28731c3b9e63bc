import { readFileSync } from "node:fs";
import ts from "typescript";

/** A function that Apps Script has to find. */
export interface GlobalFunction {
	readonly name: string;
	readonly parameters: readonly string[];
	/** The help comment of a formula, ready to print; "" for any other function. */
	readonly comment: string;
}

/** Returns the exports of a module, each with the parameters and the help comment of its function. */
export function globalFunctions(file: string): GlobalFunction[] {
	const { options } = ts.convertCompilerOptionsFromJson(
		{
			...JSON.parse(readFileSync("tsconfig.json", "utf8")).compilerOptions,
			types: ["google-apps-script"],
		},
		".",
	);
	const program = ts.createProgram([file], options);
	const checker = program.getTypeChecker();
	const source = program.getSourceFile(file)!;
	const symbol = checker.getSymbolAtLocation(source);
	if (symbol === undefined) throw new Error(`${file} exports nothing`);
	return checker.getExportsOfModule(symbol).map((exported) => {
		const signature = checker.getTypeOfSymbolAtLocation(exported, source).getCallSignatures()[0];
		if (signature === undefined) throw new Error(`${file} exports ${exported.name}, which is not a function`);
		return {
			name: exported.name,
			parameters: signature.parameters.map((parameter) => parameter.name),
			comment: comment(signature, checker),
		};
	});
}

function comment(signature: ts.Signature, checker: ts.TypeChecker): string {
	const tags = signature.getJsDocTags();
	if (!tags.some((tag) => tag.name === "customfunction")) return "";
	const text = ts.displayPartsToString(signature.getDocumentationComment(checker)).replace(/\s+/g, " ");
	const parameters = signature.parameters.map((parameter) => {
		const help = ts.displayPartsToString(parameter.getDocumentationComment(checker)).replace(/\s+/g, " ");
		if (help === "") throw new Error(`parameter ${parameter.name} has no help text`);
		return ` * @param ${parameter.name} ${help}`;
	});
	return ["/**", ` * ${text}`, " *", ...parameters, " * @customfunction", " */", ""].join("\n");
}
