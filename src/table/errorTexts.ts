/**
 * Texts that come in place of a value where a formula failed, by language: those of Sheets, and of the programs whose files people
 * open in Sheets. Which of them Sheets itself uses is not known.
 */
const ERROR_TEXTS = [
	"#N/A #REF! #DIV/0! #VALUE! #NAME? #NUM! #NULL! #ERROR! #SPILL! #CALC!",
	// Danish and Norwegian
	"#I/T #REFERENCE! #DIVISION/0! #VÆRDI! #VERDI! #NAVN? #NUMMER! #NUL!",
	// Swedish
	"#SAKNAS! #REFERENS! #VÄRDEFEL! #NAMN? #OGILTIGT! #SKÄRNING!",
	// Finnish
	"#PUUTTUU #PUUTTUU! #VIITTAUS! #JAKO/0! #ARVO! #NIMI? #LUKU! #TYHJÄ!",
	// German
	"#NV #BEZUG! #WERT! #ZAHL! #ÜBERLAUF!",
	// Dutch
	"#N/B #VERW! #DEEL/0! #WAARDE! #NAAM? #GETAL! #LEEG!",
	// French
	"#VALEUR! #NOM? #NOMBRE!",
	// Spanish
	"#N/D #¡REF! #¡DIV/0! #¡VALOR! #¿NOMBRE? #¡NUM! #¡NULO!",
	// Portuguese and Italian
	"#VALOR! #NOME? #NÚM! #NULO! #RIF! #VALORE! #NULLO!",
	// Polish
	"#ADR! #DZIEL/0! #ARG! #NAZWA? #LICZBA! #ZERO!",
	// Czech and Slovak
	"#ODKAZ! #HODNOTA! #NÁZEV? #NÁZOV? #ČÍSLO!",
	// Hungarian
	"#HIÁNYZIK #HIV! #ZÉRÓOSZTÓ! #ÉRTÉK! #NÉV? #SZÁM!",
	// Turkish
	"#YOK #BAŞV! #SAYI/0! #DEĞER! #AD? #SAYI! #BOŞ!",
	// Russian
	"#Н/Д #ССЫЛКА! #ДЕЛ/0! #ЗНАЧ! #ИМЯ? #ЧИСЛО! #ПУСТО!",
];

const errorTexts = new Set(ERROR_TEXTS.flatMap((texts) => texts.split(" ")));

export const isErrorText = (text: string): boolean => errorTexts.has(text);
