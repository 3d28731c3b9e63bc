import type { DateStyle, Language } from "./locales.ts";
import type { HoursStyle, NumberStyle, ShareStyle } from "./plan.ts";

/** A value as a list writes it, and what that text says: writing rounds. */
export interface WrittenValue {
	readonly text: string;
	readonly value: number;
}

const rounded = (value: number, decimals: number) => {
	const result = Number(`${Math.round(Number(`${value}e${decimals}`))}e-${decimals}`);
	return result === 0 ? 0 : result;
};

/** Digits of a number that is not negative, in groups. */
function digits(value: number, decimals: NumberStyle["decimals"], style: NumberStyle): string {
	const plain = decimals === "free" ? String(rounded(value, 2)) : value.toFixed(decimals);
	const [whole = "0", fraction] = plain.split(".");
	return grouped(whole, style) + (fraction === undefined ? "" : style.decimal + fraction);
}

function grouped(whole: string, { group, groupFrom, lakh }: NumberStyle): string {
	if (group === "" || whole.length < groupFrom) return whole;
	const [head, tail] = [whole.slice(0, -3), whole.slice(-3)];
	return `${head.replace(lakh ? /\B(?=(\d\d)+$)/g : /\B(?=(\d{3})+$)/g, group)}${group}${tail}`;
}

/** An amount of money. @param large true where the list writes large amounts with words. */
export function writeMoney(amount: number, style: NumberStyle): WrittenValue {
	const size = Math.abs(amount);
	if (style.inThousands !== null) {
		const thousands = rounded(amount / 1000, 0);
		return { text: signed(digits(Math.abs(thousands), 0, style), thousands, style), value: thousands * 1000 };
	}
	if (style.words && size >= 100_000) {
		const unit = size >= 1e6 ? 1e6 : 1000;
		const figure = rounded(size / unit, unit === 1000 ? 0 : 1);
		const text = digits(figure, "free", { ...style, group: "" }) + style.words[unit === 1000 ? 0 : 1];
		return { text: signed(text, amount, style), value: Math.sign(amount) * rounded(figure * unit, 0) };
	}
	const value = rounded(amount, style.decimals === "free" ? 2 : style.decimals);
	return { text: signed(digits(Math.abs(value), style.decimals, style), value, style), value };
}

/** Adds sign and currency. */
function signed(figure: string, value: number, style: NumberStyle): string {
	const put = (text: string) => style.money.replace("#", () => text);
	if (value >= 0) return put(figure);
	switch (style.negative) {
		case "brackets":
			return style.signInside ? put(`(${figure})`) : `(${put(figure)})`;
		case "trailing":
			return put(`${figure}-`);
		case "credit":
			return `${put(figure)} CR`;
		default:
			return style.signInside ? put(`${style.negative}${figure}`) : `${style.negative}${put(figure)}`;
	}
}

/** A number that is no money. */
export function writeNumber(value: number, decimals: 0 | "free", style: NumberStyle): WrittenValue {
	const result = rounded(value, decimals === 0 ? 0 : 2);
	const sign = result < 0 ? (style.negative === "−" ? "−" : "-") : "";
	return { text: sign + digits(Math.abs(result), decimals, style), value: result };
}

export function writeShare(share: number, way: ShareStyle, style: NumberStyle): WrittenValue {
	const sign = share < 0 ? "-" : "";
	const value = rounded(share, 3);
	const number = digits(Math.abs(way === "0.12" ? value : rounded(value * 100, 1)), "free", {
		...style,
		group: "",
	});
	// `free` writes two decimals, and a fraction needs three
	const fraction = String(Math.abs(value)).replace(".", style.decimal);
	return {
		text:
			sign +
			(way === "0.12"
				? fraction
				: way.startsWith("12 %")
					? `${number} %`
					: way === "12%"
						? `${number}%`
						: number),
		value,
	};
}

export function writeHours(hours: number, way: HoursStyle, style: NumberStyle): WrittenValue {
	const whole = Math.floor(hours);
	const minutes = String(Math.round((hours - whole) * 60)).padStart(2, "0");
	if (way === "12:30") return { text: `${whole}:${minutes}`, value: hours };
	if (way === "12 h 30") return { text: `${whole} h ${minutes}`, value: hours };
	const { text, value } = writeNumber(hours, "free", style);
	return { text: way === "12.5 h" ? `${text} h` : text, value };
}

const TAGS: Readonly<Record<Language, string>> = {
	en: "en-GB",
	da: "da-DK",
	de: "de-DE",
	fr: "fr-FR",
	sv: "sv-SE",
	no: "nb-NO",
	nl: "nl-NL",
	es: "es-ES",
	it: "it-IT",
	pt: "pt-PT",
	pl: "pl-PL",
	fi: "fi-FI",
};

export function writeDate(day: number, style: DateStyle, language: Language): string {
	const date = new Date(day * 86_400_000);
	const [y, m, d] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()].map(String) as [
		string,
		string,
		string,
	];
	const month = new Intl.DateTimeFormat(TAGS[language], { month: "short", day: "numeric", timeZone: "UTC" })
		.formatToParts(date)
		.find((part) => part.type === "month")!.value;
	const two = (text: string) => text.padStart(2, "0");
	const parts: Readonly<Record<string, string>> = {
		yyyy: y,
		yy: y.slice(2),
		mmm: month,
		mm: two(m),
		m,
		dd: two(d),
		d,
	};
	return style.replace(" hh:mm", " 10:15").replace(/yyyy|yy|mmm|mm|m|dd|d/g, (part) => parts[part]!);
}
