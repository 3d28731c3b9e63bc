import type { HeadingWords } from "./headingWords.ts";

/** Italian, with the exports of Fatture in Cloud, Aruba, Danea Easyfatt, TeamSystem and Zucchetti. */
export const italian: HeadingWords = {
	facts: {
		customer:
			"nome cliente|cliente|nome del cliente|clienti|intestatario|ragione sociale cliente|~ragione sociale|~denominazione|~intestazione|~azienda|~società|~nominativo|~nome|~etichette di riga|?cognome|~descrizione cliente|~nome azienda|~nome e cognome|~cliente fatturazione|~committente|~acquirente|~nome ditta|~ditta|~anagrafica|~organizzazione|~cliente azienda",
		id: "codice cliente|numero cliente|n° cliente|n cliente|nr cliente|cod cliente|id cliente|#codice|#cod|codice anagrafica|id anagrafica|rif cliente|riferimento cliente|codice del cliente|numero del cliente|conto cliente|#conto|#numero",
		revenue:
			"fatturato|ricavi|ricavo|vendite|imponibile fatturato|totale fatturato|fatturato netto|fatturato cliente|venduto|~fatturato lordo|~imponibile|~totale imponibile|?importo|?totale documento|&fatturato annuo|&fatturato annuale|ricavi netti|vendite nette|valore venduto|importo fatturato|totale vendite|volume d'affari|giro d'affari|fatturato totale|valore vendite|importo vendite|ricavi totali|valore fatturato|vendita netta|~compensi|~onorari|~ricavi lordi|~vendite lorde|?importo fattura|?totale fattura|?importo netto|?valore fattura|?importo totale|?valore ordini",
		recentRevenue: "fatturato recente|ricavi recenti",
		lifetimeRevenue:
			"fatturato storico|fatturato dall'inizio|fatturato complessivo dall'inizio|totale speso|?valore del cliente|?valore cliente",
		cost: "costo|costi|costi diretti|costo del venduto|costo di acquisto|costi variabili|costo totale|costi totali|costo diretto|costo venduto|costo acquisto|costo merci|costo della merce|costo merce venduta|costo commessa|costi commessa|costo di produzione|?costo materiali|?costo del personale|?spese|?oneri|costo d'acquisto|costo d'acquisto merci|~freelance|freelance e media|~subappalti|~subappaltatori",
		profit:
			"utile lordo|utile|margine lordo|profitto|guadagno|margine di contribuzione|~margine|~mdc|?risultato|margine in euro|margine in valore|valore margine|importo margine|margine netto|utile netto|margine commerciale|margine di contribuzione lordo|primo margine|margine i|~contribuzione|~mol",
		margin:
			"margine percentuale|marginalità|ricarico|~margine|~margine lordo|~margine di contribuzione|percentuale di margine|percentuale margine|margine in percentuale|tasso di margine|~margine netto|~redditività|~margine commerciale|~mol",
		hours:
			"ore|ore lavorate|ore dedicate|ore impiegate|le nostre ore|~tempo impiegato|ore fatturate|ore fatturabili|ore registrate|ore consuntivate|ore erogate|ore spese|ore utilizzate|ore consumate|ore totali|totale ore|numero ore|ore di lavoro|ore progetto|ore consulenza|ore commessa|ore assistenza|tempo dedicato|~tempo di lavoro",
		discount:
			"sconto medio|percentuale di sconto|^sconto|^sconti|sconto percentuale|percentuale sconto|sconto applicato|^abbuono|^abbuoni|^ribasso",
		daysLate:
			"giorni di ritardo|ritardo di pagamento|ritardo pagamento|giorni oltre scadenza|ritardo medio|giorni scaduti|giorni ritardo|ritardo in giorni|ritardo giorni|giorni di ritardo pagamento|giorni oltre la scadenza|giorni dopo scadenza|ritardo nei pagamenti|giorni di sforamento|ritardo medio pagamento|?giorni di pagamento|?tempi di pagamento|?tempo medio di pagamento|?giorni medi di incasso|?giorni incasso|?tempi di incasso|ritardo",
		accountRequests:
			"solleciti|solleciti di pagamento|richieste amministrative|~note di credito|solleciti inviati|avvisi di pagamento|lettere di sollecito|promemoria|?note di accredito",
		complaints:
			"reclami|lamentele|contestazioni|numero reclami|numero di reclami|~reclamo|reclami ricevuti|reclami cliente|reclami clienti|segnalazioni di reclamo|n reclami",
		orders:
			"ordini|fatture|n fatture|n ordini|n documenti|~acquisti|~documenti|numero ordini|numero di ordini|numero fatture|numero di fatture|ordini totali|totale ordini|ordini effettuati|~transazioni",
		firstOrder:
			"primo ordine|prima fattura|primo acquisto|prima vendita|~cliente dal|data primo ordine|data prima fattura|primo acquisto il|data primo acquisto|~cliente da|~data acquisizione|?data creazione|?creato il",
		lastOrder:
			"ultimo ordine|ultima fattura|ultimo acquisto|ultima vendita|data ultimo ordine|data ultima fattura|data ultimo acquisto|ultima transazione|ultimo movimento",
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
		satisfaction:
			"soddisfazione|soddisfazione del cliente|soddisfazione cliente|soddisfazione clienti|livello di soddisfazione|indice di soddisfazione|grado di soddisfazione",
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
		"anno precedente|anno scorso|dell'anno precedente|dell'anno scorso|periodo precedente|esercizio precedente|12 mesi precedenti|precedente|a p|anno prec|es prec|esercizio prec",
	recent: "ultimi 12 mesi|12 mesi|anno in corso|quest'anno|anno corrente|esercizio in corso",
	toDate: "ad oggi|a oggi|da inizio anno|progressivo|cumulato",
	allTime: "dall'inizio|di sempre|storico",
	businessYear: "esercizio",
	figure:
		"totale|totali|somma|importo|netto|iva esclusa|esclusa iva|senza iva|complessivo|effettivo|netto iva|iva escl|netto di iva|al netto iva|al netto",
	withTax: "lordo|lordo iva|iva inclusa|iva incl|inclusa iva|con iva|iva compresa|ivato",
	count: "numero|numero di|n di|nr|conteggio|conteggio di",
	average: "media|medio|media di|in media",
	date: "data|data del|data della|dal",
	filler: "di|del|della|dei|delle|per cliente|nostro|nostra|nostri|nostre|il|la|le",
	planned: "budget|previsione|previsioni|previsto|obiettivo|piano|stima|scostamento",
	other:
		"telefono|cellulare|indirizzo|via|città|comune|cap|provincia|paese|nazione|agente|stato|saldo|credito|fido|scadenza|iva|partita|piva|codice fiscale|fiscale|pec|sdi|referente|obiettivo|settore|banca|iban|trimestre|listino|crediti|scoperto|preventivo|rimborso|tariffa|popolazione|superficie",
	counted: "quantità|qta|numero|num|pezzi|pz|unità|impressioni|clic|visite|dipendenti|codice",
	spent: "spese|oneri|subappalt",
	total: "totale|totale generale|totale complessivo|totali|somma|subtotale|totale clienti|tutti i clienti",
	unknown: "sconosciuto|sconosciuta|n.d.|non disponibile|non noto|non so|manca|mancante|(vuoto)|(vuote)",
	months: "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre",
};
