declare module "papaparse" {
	const Papa: {
		parse<Row>(text: string, options: { delimiter: string; preview?: number }): { data: Row[] };
	};
	export default Papa;
}
