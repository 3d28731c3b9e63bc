import type { HeadingWords } from "./headingWords.ts";

/** Italian, with the exports of Fatture in Cloud, Aruba, Danea Easyfatt, TeamSystem and Zucchetti. */
export const italian: HeadingWords = {
	facts: {
		customer:
			"nome cliente|cliente|nome del cliente|clienti|intestatario|ragione sociale cliente|~ragione sociale|~denominazione|~intestazione|~azienda|~società|~nominativo|~nome|~etichette di riga|?cognome",
		id: "codice cliente|numero cliente|n° cliente|n cliente|nr cliente|cod cliente|id cliente|#codice|#cod",
		revenue:
			"fatturato|ricavi|ricavo|vendite|imponibile fatturato|totale fatturato|fatturato netto|fatturato cliente|venduto|~fatturato lordo|~imponibile|~totale imponibile|?importo|?totale documento|&fatturato annuo|&fatturato annuale",
		recentRevenue: "fatturato recente|ricavi recenti",
		lifetimeRevenue:
			"fatturato storico|fatturato dall'inizio|fatturato complessivo dall'inizio|totale speso|?valore del cliente|?valore cliente",
		cost: "costo|costi|costi diretti|costo del venduto|costo di acquisto|costi variabili",
		profit:
			"utile lordo|utile|margine lordo|profitto|guadagno|margine di contribuzione|~margine|~mdc|?risultato",
		margin: "margine percentuale|marginalità|ricarico|~margine|~margine lordo|~margine di contribuzione",
		hours: "ore|ore lavorate|ore dedicate|ore impiegate|le nostre ore|~tempo impiegato",
		discount: "sconto medio|percentuale di sconto|^sconto|^sconti",
		daysLate:
			"giorni di ritardo|ritardo di pagamento|ritardo pagamento|giorni oltre scadenza|ritardo medio|giorni scaduti",
		accountRequests: "solleciti|solleciti di pagamento|richieste amministrative|~note di credito",
		complaints: "reclami|lamentele|contestazioni",
		orders: "ordini|fatture|n fatture|n ordini|n documenti|~acquisti|~documenti",
		firstOrder: "primo ordine|prima fattura|primo acquisto|prima vendita|~cliente dal",
		lastOrder: "ultimo ordine|ultima fattura|ultimo acquisto|ultima vendita",
		products: "prodotti|prodotti diversi|articoli|articoli diversi|servizi",
		usage: "utilizzo|utenti|licenze|consumo",
		walletShare: "quota di portafoglio|quota di acquisti|quota acquisti",
		referredBy: "consigliato da|raccomandato da|segnalato da|presentato da|?fonte|?provenienza",
		referred: "clienti presentati|clienti segnalati|~segnalazioni",
		negotiation: "trattativa|negoziazione",
		ownerFocus: "attenzione del titolare",
		delegation: "delega",
		direction: "direzione",
		newNeeds: "nuove esigenze|nuovi bisogni",
		energy: "energia",
		steadiness: "stabilità|costanza",
		satisfaction: "soddisfazione|soddisfazione del cliente",
		fit: "affinità|compatibilità",
		manualTier: "livello manuale",
		manualReason: "motivo manuale",
		manualUntil: "manuale fino al",
		story: "storia|?osservazioni|?annotazioni",
	},
	nameParts: {
		firstName: "nome",
		lastName: "cognome",
		email: "indirizzo email|indirizzo e-mail|posta elettronica",
	},
	previous:
		"anno precedente|anno scorso|dell'anno precedente|dell'anno scorso|periodo precedente|esercizio precedente|12 mesi precedenti|precedente",
	recent: "ultimi 12 mesi|12 mesi|anno in corso|quest'anno|anno corrente|esercizio in corso",
	toDate: "ad oggi|a oggi|da inizio anno|progressivo|cumulato",
	allTime: "dall'inizio|di sempre|storico",
	businessYear: "esercizio",
	figure:
		"totale|totali|somma|importo|netto|iva esclusa|esclusa iva|senza iva|complessivo|effettivo|netto iva|iva escl|netto di iva",
	withTax: "lordo|lordo iva|iva inclusa|iva incl|inclusa iva|con iva|iva compresa|ivato",
	count: "numero|numero di|n di|nr|conteggio|conteggio di",
	average: "media|medio|media di",
	date: "data|data del|data della|dal",
	filler: "di|del|della|dei|delle|per cliente|nostro|nostra|nostri|nostre|il|la|le",
	planned: "budget|previsione|previsioni|previsto|obiettivo|piano|stima|scostamento",
	other:
		"telefono|cellulare|indirizzo|via|città|comune|cap|provincia|paese|nazione|agente|stato|saldo|credito|fido|scadenza|iva|partita|piva|codice fiscale|fiscale|pec|sdi|referente|obiettivo|settore|banca|iban|trimestre|listino",
	total: "totale|totale generale|totale complessivo|totali|somma|subtotale|totale clienti|tutti i clienti",
	unknown: "sconosciuto|sconosciuta|n.d.|non disponibile|non noto|non so|manca|mancante",
	months: "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre",
};
