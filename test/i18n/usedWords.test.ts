import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

const DICTIONARY = /src\/i18n\/(both|server|page)\/((en|da)\/.*|en|da)\.ts$/;
const WORDS = /src\/i18n\/(both|server|page)\/\w*[wW]ords\.ts$/;

/** Whoever may say a word: what stands in a dictionary is not said by that. */
const speakers = readdirSync("src", { recursive: true, encoding: "utf8" })
	.map((file) => join("src", file))
	.filter((file) => file.endsWith(".ts") && !file.includes("/preview/") && !file.includes("/build/"))
	.filter((file) => !DICTIONARY.test(file) && /i18n\/|words/i.test(readFileSync(file, "utf8")));

function program(): ts.Program {
	const { compilerOptions } = JSON.parse(readFileSync("tsconfig.json", "utf8"));
	const lib = ["ES2019", "DOM", "DOM.Iterable"];
	const { options } = ts.convertCompilerOptionsFromJson({ ...compilerOptions, lib }, ".");
	return ts.createProgram(speakers, options);
}

/** Every word and section of the dictionaries' types. */
function declared(all: ts.Program): ts.PropertySignature[] {
	const found: ts.PropertySignature[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isParameter(node) || ts.isTypeReferenceNode(node)) return;
		if (ts.isPropertySignature(node) && !isNoWord(node)) found.push(node);
		ts.forEachChild(node, visit);
	};
	for (const file of all.getSourceFiles()) if (WORDS.test(file.fileName)) visit(file);
	return found;
}

/** Of what a word is made, and no word itself; or a section with words of its own. */
const isNoWord = (node: ts.PropertySignature) =>
	(node.type !== undefined && /Words$/.test(node.type.getText())) ||
	(ts.isInterfaceDeclaration(node.parent) && !/Words$|^PlannedTexts$/.test(node.parent.name.text));

/**
 * Which of them are named somewhere. Where a section is taken as a whole, or by a key that is worked out, all in it may be said.
 */
function named(all: ts.Program): { said: Set<ts.Node>; whole: Set<ts.Node> } {
	const checker = all.getTypeChecker();
	const [said, whole] = [new Set<ts.Node>(), new Set<ts.Node>()];
	const note = (symbol: ts.Symbol | undefined, into: Set<ts.Node>) => {
		for (const declaration of symbol?.declarations ?? []) into.add(declaration);
	};
	const visit = (node: ts.Node): void => {
		if (ts.isPropertyAccessExpression(node)) {
			const symbol = checker.getSymbolAtLocation(node.name);
			note(symbol, said);
			if (!ts.isPropertyAccessExpression(node.parent) && !ts.isVariableDeclaration(node.parent))
				note(symbol, whole);
		}
		if (ts.isElementAccessExpression(node)) {
			const owner = checker.getTypeAtLocation(node.expression);
			const key = checker.getTypeAtLocation(node.argumentExpression);
			for (const one of key.isUnion() ? key.types : [key])
				if (one.isStringLiteral()) note(owner.getProperty(one.value), said);
		}
		if (ts.isBindingElement(node)) {
			const name = (node.propertyName ?? node.name).getText();
			note(checker.getTypeAtLocation(node.parent).getProperty(name), said);
		}
		ts.forEachChild(node, visit);
	};
	for (const file of speakers) visit(all.getSourceFile(file)!);
	return { said, whole };
}

test("every word is said by somebody", () => {
	const all = program();
	const { said, whole } = named(all);
	const words = declared(all);
	expect(words.length).toBeGreaterThan(500);
	const isSaid = (word: ts.Node): boolean =>
		said.has(word) || (ts.isTypeLiteralNode(word.parent) && whole.has(word.parent.parent));
	const silent = words.filter((word) => !isSaid(word));
	const where = (word: ts.Node) => word.getSourceFile().fileName.replace(/.*src\/i18n\//, "");
	expect(silent.map((word) => `${where(word)}: ${word.getText().split("\n")[0]}`)).toEqual([]);
});
