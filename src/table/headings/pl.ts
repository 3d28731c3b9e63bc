import type { HeadingWords } from "./headingWords.ts";

/** Polish, with the exports of Comarch Optima, Fakturownia, wFirma, iFirma, Subiekt and Symfonia. A "kontrahent" may be a customer. */
export const polish: HeadingWords = {
	facts: {
		customer:
			"nazwa klienta|klient|klienci|nazwa odbiorcy|odbiorca|nabywca|nazwa nabywcy|nazwa kontrahenta|kontrahent|~nazwa firmy|~firma|~nazwa pełna|~nazwa|~etykiety wierszy|?nazwisko|~zleceniodawca|~nazwa skrócona|~firma klienta|~nazwa kontrahenta pełna|~kupujący|~płatnik|~zamawiający|~nazwa kupującego|~nazwa płatnika|~klient firma",
		id: "numer klienta|nr klienta|kod klienta|id klienta|kod kontrahenta|numer kontrahenta|nr kontrahenta|kod odbiorcy|akronim|?symbol|#kod|#numer|nr odbiorcy|numer odbiorcy|id kontrahenta|kod nabywcy|symbol klienta|symbol kontrahenta|nr kontr|#konto|#nr",
		revenue:
			"przychód|przychody|obrót|obroty|sprzedaż|sprzedaż netto|wartość sprzedaży|wartość sprzedaży netto|przychód ze sprzedaży|przychody ze sprzedaży|wartość netto|~sprzedaż brutto|~wartość brutto|~razem netto|?kwota|?wartość|&roczny obrót|&przychód roczny|&obrót roczny|przychody netto|przychód netto|obrót netto|suma sprzedaży|wartość sprzedana|sprzedaż ogółem|sprzedaż łącznie|zafakturowano|zafakturowana kwota|kwota sprzedaży|przychód ogółem|wpływy|~honorarium|~honoraria|~obrót brutto|~utarg|?wartość faktury|?wartość faktur|?kwota faktury|?suma faktur|?kwota netto|?wartość zamówień",
		recentRevenue: "ostatni przychód|niedawny przychód",
		lifetimeRevenue:
			"przychód od początku|sprzedaż od początku|obrót od początku|łącznie wydano|?wartość klienta",
		cost: "koszt|koszty|koszty bezpośrednie|koszt własny|koszt własny sprzedaży|koszt zakupu|koszt sprzedaży|wartość zakupu|koszty ogółem|koszt całkowity|koszty całkowite|koszt bezpośredni|koszty zmienne|koszt własny sprzedanych towarów|wartość zakupów|wartość w cenie zakupu|koszty projektu|koszt towaru|koszty sprzedaży|?koszty materiałów|?koszty pracy|?koszty pracownicze|?wydatki|~freelancerzy|freelancerzy i media|~podwykonawcy",
		profit:
			"zysk brutto|zysk|zysk na sprzedaży|marża kwotowa|kwota marży|wartość marży|marża brutto|zarobek|~marża|?wynik|zysk netto|marża wartościowo|marża wartość|marża zł|marża w zł|zysk ze sprzedaży|marża pokrycia|nadwyżka|~marża netto",
		margin:
			"marża procentowa|procent marży|stopa marży|rentowność|rentowność sprzedaży|~marża|~marża brutto|marża w procentach|marżowość|stopa zysku|rentowność netto|poziom marży|~procent zysku|~marży|% marży",
		hours:
			"godziny|godziny pracy|przepracowane godziny|nasze godziny|liczba godzin|~czas pracy|godziny zafakturowane|godziny fakturowane|godziny zarejestrowane|godziny projektowe|godziny wsparcia|godziny robocze|liczba roboczogodzin|roboczogodziny|wykorzystane godziny|zużyte godziny|suma godzin|ilość godzin|nakład godzin|nakład pracy|zalogowane godziny|poświęcone godziny|poświęcony czas|~przepracowany czas|zafakturowane godziny|godz",
		discount:
			"średni rabat|procent rabatu|^rabat|^rabaty|^upust|rabat procentowy|^bonifikata|^zniżka|^zniżki|^upusty|wysokość rabatu|^rabatu",
		daysLate:
			"dni opóźnienia|dni po terminie|dni zwłoki|opóźnienie płatności|opóźnienie w płatności|opóźnienie|średnie opóźnienie|dni spóźnienia|spóźnienie|spóźnienie w dniach|opóźnienie w dniach|zwłoka|zwłoka w dniach|dni przeterminowania|dni po terminie płatności|przeterminowane dni|przeterminowanie|liczba dni opóźnienia|średnia zwłoka|?czas płatności|?średni czas płatności|?dni płatności|?okres płatności",
		accountRequests:
			"przypomnienia|monity|wezwania do zapłaty|~korekty|~faktury korygujące|przypomnienia o płatności|wezwania|upomnienia|wysłane przypomnienia|ponaglenia|?noty|przypomnień|monitów|wezwań",
		complaints:
			"reklamacje|reklamacji|skargi|skarg|liczba reklamacji|liczba skarg|~reklamacja|~skarga|zgłoszone reklamacje|ilość reklamacji|zażalenia",
		orders:
			"zamówienia|zamówień|faktury|faktur|liczba zamówień|liczba faktur|~zakupy|~transakcje|ilość zamówień|ilość faktur|zlecenia|liczba zleceń|liczba transakcji|liczba zakupów",
		firstOrder:
			"pierwsze zamówienie|pierwsza faktura|pierwszy zakup|pierwsza sprzedaż|pierwszego zamówienia|pierwszego zakupu|pierwszej faktury|~klient od|data pierwszego zamówienia|data pierwszej faktury|data pierwszego zakupu|pierwsza transakcja|~klient od dnia|~współpraca od|?data utworzenia|?data założenia",
		lastOrder:
			"ostatnie zamówienie|ostatnia faktura|ostatni zakup|ostatnia sprzedaż|ostatniego zamówienia|ostatniego zakupu|ostatniej faktury|ostatniej sprzedaży|data ostatniego zamówienia|data ostatniej faktury|data ostatniego zakupu|ostatnia transakcja|ostatnie zlecenie|ostatni obrót",
		products: "produkty|różne produkty|towary|usługi|liczba produktów",
		usage: "użycie|użytkownicy|licencje|zużycie",
		walletShare: "udział w portfelu|udział w zakupach",
		referredBy: "polecony przez|polecona przez|rekomendowany przez|?źródło",
		referred: "poleceni klienci|~polecenia",
		negotiation: "negocjacje",
		ownerFocus: "skupienie właściciela",
		delegation: "delegowanie",
		direction: "kierunek",
		newNeeds: "nowe potrzeby",
		energy: "energia",
		steadiness: "stabilność",
		satisfaction:
			"zadowolenie|satysfakcja|zadowolenie klienta|satysfakcja klienta|satysfakcja klientów|zadowolenie klientów|ocena satysfakcji|ocena zadowolenia|poziom satysfakcji|poziom zadowolenia",
		fit: "dopasowanie",
		manualTier: "poziom ręczny",
		manualReason: "powód ręczny",
		manualUntil: "ręcznie do",
		story: "historia|?uwagi|?notatki",
	},
	nameParts: { firstName: "imię", lastName: "nazwisko", email: "adres email|adres e-mail" },
	previous:
		"poprzedni rok|rok poprzedni|ubiegły rok|zeszły rok|rok ubiegły|w poprzednim roku|w ubiegłym roku|poprzedni okres|okres poprzedni|poprzednie 12 miesięcy|poprzedni|w zeszłym roku|z poprzedniego roku|z ubiegłego roku|rok wcześniej|zeszłoroczny|zeszłoroczna",
	recent:
		"ostatnie 12 miesięcy|12 miesięcy|ostatnie 12 mies|ten rok|bieżący rok|rok bieżący|w tym roku|bieżący okres",
	toDate: "narastająco|od początku roku|do dziś|dotychczas",
	allTime: "od początku|za cały okres",
	businessYear: "rok obrotowy",
	figure: "razem|suma|suma z|łącznie|netto|kwota|wartość|ogółem|bez vat|wykonanie|bez podatku",
	withTax: "z vat|wraz z vat|z podatkiem",
	count: "liczba|liczba z|ilość|licznik",
	average: "średnia|średni|średnie|przeciętnie|przeciętny|śr",
	date: "data|dnia|z dnia",
	filler: "dla|na|na klienta|za rok|nasz|nasza|nasze|w roku|rok",
	planned: "budżet|plan|planowane|prognoza|cel|odchylenie",
	other:
		"telefon|komórka|adres|ulica|miasto|miejscowość|kod pocztowy|pocztowy|poczta|województwo|kraj|handlowiec|opiekun|przedstawiciel|status|branża|saldo|należność|należności|zadłużenie|limit|kredyt|termin|nip|regon|pesel|osoba|cel|budżet|plan|bank|konto|kwartał|rodzaj|grupa|oferta|zwrot|stawka|ludność|powierzchnia",
	counted: "ilość|liczba|szt|sztuk|obserwujących|wyświetleń|kliknięć|wizyt|pracowników|waga|numer|kod",
	spent: "koszt|wydat|podwykonaw",
	total:
		"suma|razem|suma końcowa|ogółem|łącznie|suma częściowa|podsumowanie|wszyscy klienci|suma ogółem|razem klienci",
	unknown: "nieznany|nieznana|nieznane|brak|brak danych|b/d|bd|b.d.|nie wiem|nie podano|(puste)|(pusty)",
	months:
		"styczeń/stycznia|luty/lutego|marzec/marca|kwiecień/kwietnia|maj/maja|czerwiec/czerwca|lipiec/lipca|sierpień/sierpnia|wrzesień/września|październik/października|listopad/listopada|grudzień/grudnia",
};
