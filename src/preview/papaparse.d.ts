declare module "papaparse" {
	const Papa: {
		unparse(rows: readonly (readonly string[])[], options: { delimiter: string }): string;
		parse<Row>(text: string, options: { delimiter: string; preview?: number }): { data: Row[] };
	};
	export default Papa;
}
