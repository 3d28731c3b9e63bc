declare module "papaparse" {
	const Papa: {
		unparse(rows: readonly (readonly string[])[], options: { delimiter: string }): string;
		parse<Row>(
			text: string,
			options: { delimiter: string; newline?: "\n" },
		): { data: Row[]; errors: readonly { readonly type: string; readonly code: string }[] };
	};
	export default Papa;
}
