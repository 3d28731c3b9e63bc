const CODES =
	"AED|AUD|ARS|BDT|BGN|BHD|BRL|CAD|CHF|CLP|CNY|COP|CZK|DKK|EGP|EUR|GBP|GHS|HKD|HRK|HUF|IDR|ILS|INR|ISK|JOD|JPY|KES|KRW|KWD|LKR|MAD|MXN|MYR|NGN|NOK|NZD|OMR|PEN|PHP|PKR|PLN|QAR|RMB|RON|RSD|RUB|SAR|SEK|SGD|THB|TND|TRY|TWD|UAH|USD|VND|ZAR";

/** Longer ones before those that they begin with. */
const SIGNS =
	"(?:US|CA|AU|NZ|HK|NT|MX|SG|[CASR])\\$|(?:d|n|s|i)?kr\\.?|kroner|kronor|euros?|dollars?|pounds?|zł|zl|Kč|Ft|lei|SFr\\.?|Fr\\.|RM|Rs\\.?|Rp\\.?|\\p{Sc}";

/** Source of a pattern: a currency as it stands before or behind an amount. */
const CURRENCY = `(?:${CODES}|${SIGNS})`;

/** A currency in front of an amount; the rand's sign, a letter, only before a digit. */
export const CURRENCY_BEFORE = new RegExp(`^(?:${CURRENCY}|R(?= ?-?\\d)) ?`, "iu");

export const CURRENCY_AFTER = new RegExp(` ?${CURRENCY}$`, "iu");

/** Currencies of a thousand parts: "12.500" may well be twelve and a half of them. */
export const IN_THOUSANDTHS = /BHD|IQD|JOD|KWD|LYD|OMR|TND|\bKD\b/;
