/** The number formats of a language. */
export interface Figures {
	/** An amount: whole from 100 up, two decimals below. */
	readonly money: (amount: number) => string;
	/** A share (0.12) as per cent, "12 %"; below ten per cent with up to one decimal, "4.6 %". */
	readonly percent: (share: number) => string;
	/**
	 * A share below a limit, which never looks as if it had reached it: where one decimal would be rounded up, it is cut to two. 14.92 %
	 * is "14.9 %", and 14.96 % is "14.96 %".
	 */
	readonly percentBelow: (share: number) => string;
	/** A number at a mark of an axis, with up to as many decimals as marks so far apart need. */
	readonly mark: (value: number, step: number) => string;
	/** As {@link mark}, of a share: 0.0005 is "0.05 %" where the marks are 0.0005 apart. */
	readonly percentMark: (share: number, step: number) => string;
	/** A number as a cell without a format shows it. */
	readonly plain: (value: number) => string;
	/** A plain number, with up to one decimal. */
	readonly number: (value: number) => string;
	/** A plain number of hours, with up to two decimals: quarters of an hour are usual. */
	readonly hours: (value: number) => string;
	/** A number with exactly one decimal; `signed` puts a plus before one above zero. */
	readonly points: (value: number, signed?: boolean) => string;
	/** An amount with two decimals, as in accounts. */
	readonly exact: (amount: number) => string;
}

/** Decimals of a mark, at most. */
const MOST_DECIMALS = 10;

const cache = new Map<string, Figures>();

/** Returns the number formats of a language, by its tag. Cached: making one costs more than using it. */
export function figures(tag: string): Figures {
	const cached = cache.get(tag);
	if (cached !== undefined) return cached;
	const made = makeFigures(tag);
	cache.set(tag, made);
	return made;
}

function makeFigures(tag: string): Figures {
	const decimals = (min: number, max: number) => {
		const format = new Intl.NumberFormat(tag, { minimumFractionDigits: min, maximumFractionDigits: max });
		// Write a minus sign, not a hyphen.
		const written = (rounded: number) => format.format(rounded).replace("-", "−");
		const smallCache = new Map<number, string>();
		return (value: number) => {
			// `|| 0` drops the sign of a number that rounds to zero.
			const rounded = Number(value.toFixed(max)) || 0;
			if (Math.abs(rounded) >= 100) return written(rounded);
			// Cache small numbers: days, shares and points recur for every customer, and at two decimals there are 20,000.
			let text = smallCache.get(rounded);
			if (text === undefined) {
				text = written(rounded);
				smallCache.set(rounded, text);
			}
			return text;
		};
	};
	const [whole, one, two] = [decimals(0, 0), decimals(1, 1), decimals(2, 2)];
	const [upToOne, upToTwo] = [decimals(0, 1), decimals(0, 2)];
	const mark = (value: number, step: number) =>
		decimals(0, Math.min(Math.max(0, -Math.floor(Math.log10(step) + 1e-9)), MOST_DECIMALS))(value);
	return {
		money: (amount) => (Math.abs(amount) >= 100 || isWhole(amount) ? whole : two)(amount),
		percent: (share) => `${(Math.abs(share) < 0.0995 ? upToOne : whole)(share * 100)}\u00a0%`,
		percentBelow: (share) => {
			const percent = share * 100;
			const rounded = Math.round(percent * 10) / 10;
			const cut =
				rounded <= percent + 1e-9 ? upToOne(rounded) : upToTwo(Math.floor(percent * 100 + 1e-9) / 100);
			return `${cut}\u00a0%`;
		},
		mark,
		percentMark: (share, step) => `${mark(share * 100, step * 100)}\u00a0%`,
		plain: (value) =>
			new Intl.NumberFormat(tag, { useGrouping: false, maximumFractionDigits: 10 }).format(value),
		number: upToOne,
		hours: upToTwo,
		points: (value, signed = false) => (signed && value > 0 ? "+" : "") + one(value),
		exact: two,
	};
}

/** True where an amount has no cents once rounded to cents. */
const isWhole = (amount: number) => Number.isInteger(Math.round(amount * 100) / 100);
