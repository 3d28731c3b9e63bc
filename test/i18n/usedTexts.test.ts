import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import * as registry from "../../src/i18n/languages.ts";

const DICTIONARY = new RegExp(`src/i18n/(${Object.keys(registry).join("|")})/`);
const WORDS = /src\/i18n\/words\/(?!preview)\w+\.ts$/;

/** Files that may use a text. A dictionary does not use the texts that it defines. */
const usingFiles = readdirSync("src", { recursive: true, encoding: "utf8" })
	.map((file) => join("src", file))
	.filter((file) => file.endsWith(".ts") && !file.includes("/preview/") && !file.includes("/build/"))
	.filter((file) => !DICTIONARY.test(file) && /i18n\/|words/i.test(readFileSync(file, "utf8")));

function program(): ts.Program {
	const { compilerOptions } = JSON.parse(readFileSync("tsconfig.json", "utf8"));
	const lib = ["ES2019", "DOM", "DOM.Iterable"];
	const { options } = ts.convertCompilerOptionsFromJson({ ...compilerOptions, lib }, ".");
	return ts.createProgram(usingFiles, options);
}

/** Lists every text and section in the types of the dictionaries. */
function declared(all: ts.Program): ts.PropertySignature[] {
	const found: ts.PropertySignature[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isParameter(node) || ts.isTypeReferenceNode(node)) return;
		if (ts.isPropertySignature(node) && !isNotText(node)) found.push(node);
		ts.forEachChild(node, visit);
	};
	for (const file of all.getSourceFiles()) if (WORDS.test(file.fileName)) visit(file);
	return found;
}

/** True for a parameter of a text, and for a section with texts of its own. */
const isNotText = (node: ts.PropertySignature) =>
	(node.type !== undefined && /Words$/.test(node.type.getText())) ||
	(ts.isInterfaceDeclaration(node.parent) && !/Words$|^PlannedTexts$/.test(node.parent.name.text));

/** Finds the texts that a file names. All texts of a section count as used if it is passed on whole or read by a computed key. */
function usedIn(all: ts.Program): { used: Set<ts.Node>; whole: Set<ts.Node> } {
	const checker = all.getTypeChecker();
	const [used, whole] = [new Set<ts.Node>(), new Set<ts.Node>()];
	const note = (symbol: ts.Symbol | undefined, into: Set<ts.Node>) => {
		for (const declaration of symbol?.declarations ?? []) into.add(declaration);
	};
	const visit = (node: ts.Node): void => {
		if (ts.isPropertyAccessExpression(node)) {
			const symbol = checker.getSymbolAtLocation(node.name);
			note(symbol, used);
			if (!ts.isPropertyAccessExpression(node.parent) && !ts.isVariableDeclaration(node.parent))
				note(symbol, whole);
		}
		if (ts.isElementAccessExpression(node)) {
			const owner = checker.getTypeAtLocation(node.expression);
			const key = checker.getTypeAtLocation(node.argumentExpression);
			for (const type of key.isUnion() ? key.types : [key])
				if (type.isStringLiteral()) note(owner.getProperty(type.value), used);
		}
		if (ts.isBindingElement(node)) {
			const name = (node.propertyName ?? node.name).getText();
			note(checker.getTypeAtLocation(node.parent).getProperty(name), used);
		}
		ts.forEachChild(node, visit);
	};
	for (const file of usingFiles) visit(all.getSourceFile(file)!);
	return { used, whole };
}

test("every text in src/i18n/words is used somewhere in src", () => {
	const all = program();
	const { used, whole } = usedIn(all);
	const texts = declared(all);
	expect(texts.length).toBeGreaterThan(500);
	const isUsed = (text: ts.Node): boolean =>
		used.has(text) || (ts.isTypeLiteralNode(text.parent) && whole.has(text.parent.parent));
	const unused = texts.filter((text) => !isUsed(text));
	const fileOf = (text: ts.Node) => text.getSourceFile().fileName.replace(/.*src\/i18n\//, "");
	expect(unused.map((text) => `${fileOf(text)}: ${text.getText().split("\n")[0]}`)).toEqual([]);
});
