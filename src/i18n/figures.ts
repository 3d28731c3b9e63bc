/** How a language writes numbers. */
export interface Figures {
	/** An amount: whole from 100 up, two decimals below. */
	readonly money: (amount: number) => string;
	/** A share as per cent, "12 %"; below ten per cent with one decimal where that says more. */
	readonly percent: (share: number) => string;
	/** A share that lies below a limit, cut to one decimal so that it never looks as if it reached it: 14.96 % is "14.9 %". */
	readonly percentBelow: (share: number) => string;
	/** A number as a cell without a format shows it. */
	readonly plain: (value: number) => string;
	/** A plain number, with up to one decimal. */
	readonly number: (value: number) => string;
	/** A number with exactly one decimal, and its sign where asked. */
	readonly points: (value: number, signed?: boolean) => string;
	/** An amount with two decimals, as in accounts. */
	readonly exact: (amount: number) => string;
}

const made = new Map<string, Figures>();

/** The figures of a language. Made when first asked for: making them costs more than using them. */
export function figures(tag: string): Figures {
	const known = made.get(tag);
	if (known !== undefined) return known;
	const fresh = makeFigures(tag);
	made.set(tag, fresh);
	return fresh;
}

function makeFigures(tag: string): Figures {
	const decimals = (least: number, most: number) => {
		const format = new Intl.NumberFormat(tag, { minimumFractionDigits: least, maximumFractionDigits: most });
		// A figure that rounds to nothing is written without a sign; any other with a real minus, not a hyphen.
		const written = (rounded: number) => format.format(rounded).replace("-", "−");
		const small = new Map<number, string>();
		return (value: number) => {
			const rounded = Number(value.toFixed(most)) || 0;
			if (Math.abs(rounded) >= 100) return written(rounded);
			// Days, shares and points come again for every customer, and are few: 20,000 at two decimals.
			let known = small.get(rounded);
			if (known === undefined) {
				known = written(rounded);
				small.set(rounded, known);
			}
			return known;
		};
	};
	const [whole, upToOne, one, two] = [decimals(0, 0), decimals(0, 1), decimals(1, 1), decimals(2, 2)];
	return {
		money: (amount) => (Math.abs(amount) >= 100 || isWhole(amount) ? whole : two)(amount),
		percent: (share) => `${(Math.abs(share) < 0.0995 ? upToOne : whole)(share * 100)}\u00a0%`,
		percentBelow: (share) => `${upToOne(Math.floor(share * 1000 + 1e-9) / 10)}\u00a0%`,
		plain: (value) =>
			new Intl.NumberFormat(tag, { useGrouping: false, maximumFractionDigits: 10 }).format(value),
		number: upToOne,
		points: (value, signed = false) => (signed && value > 0 ? "+" : "") + one(value),
		exact: two,
	};
}

const isWhole = (amount: number) => Number.isInteger(Math.round(amount * 100) / 100);
