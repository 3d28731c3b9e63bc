import { dayText } from "../dayText.ts";
import { figures } from "../figures.ts";
import { joinList, joinWords } from "../joinList.ts";
import type { ServerWorkbookWords, SharedWorkbookWords } from "../words/workbook.ts";
import { COLUMNS, CUSTOMERS, DAYS, number, plural, ROWS, tag } from "./numbers.ts";

/** With all decimals, grouped. */
const exactly = (value: number) =>
	new Intl.NumberFormat(tag, { maximumFractionDigits: 6 }).format(value).replace("-", "−");

export const shared = (): SharedWorkbookWords => ({
	settings: {
		weights: { off: "fra", low: "lav", normal: "normal", high: "høj" },
	},
});

/** Follows a sentence about rows that may be one customer. True in the sidebar as well as on the summary. */
const UNTIL_DECIDED = ", indtil du tager stilling under Opsætning";

/** @example ”Ane”, ”ane” og ”Ane ApS” */
const quoted = (names: readonly string[]): string =>
	joinWords(
		names.map((name) => `”${name}”`),
		"og",
	);

export const server = (): ServerWorkbookWords => ({
	settings: {
		tab: "Niveauindstillinger",
		title: "Niveauindstillinger",
		intro:
			"Ret, hvad du vil; tomme felter får standardværdien igen. Vægte: fra, lav, normal, høj eller et tal. Dine egne noter kan stå til højre for tabellen.",
		aboutFitting: (menuItem) =>
			`”Tilpasset din liste”: 0, 50 og 100 point ligger ved den dårligste tiendedel, midten og den bedste tiendedel af dine kunder. Senere kørsler lader tallene stå og tilpasser kun det, der var slået fra. ”${menuItem}” i menuen tilpasser alt igen, som du ikke selv har ændret.`,
		headings: ["Indstilling", "Værdi", "Tæller som", "Andel", "0 point ved", "50 point ved", "100 point ved"],
		key: "Nøgle (lad den stå)",
		sections: {
			general: "Generelt",
			criteria: "Hvad der tæller",
			thresholds: "Hvor niveauerne begynder (point)",
			limits: "Grænser",
			persona: "Kundetype: hvad der viser, hvilken slags kunde de ligner",
			outlook: "Udsigter (point)",
			effort: "Markedsføring i dag: timer, penge eller procent til hvert niveau (kan udelades)",
			columns: "Kolonner i din liste: hvad du har valgt",
			fit: "Hvad der er tilpasset din liste (styres af Customer Tiers; lad det stå)",
			added: "Nyt i denne version",
		},
		groups: {
			profitability: "Lønsomhed",
			repeat: "Gentagne køb",
			money: "Penge",
			ease: "Nemme at betjene",
			owner: "Ejerens engagement",
			wallet: "Andel af indkøbet",
			referrals: "Anbefalinger",
		},
		general: {
			language: "Sprog",
			reviewDate: "Vurderingsdato (tom: i dag)",
			hourlyCost: "Hvad en af vores timer koster (tom: timer tæller ikke)",
			assumedMargin: "Sædvanlig dækningsgrad, hvor ingen kendes (tom: ingen)",
			passUp: "Andel af en kundes værdi, som går til den, der anbefalede os",
			headings: "Overskrifterne i din liste (tom: findes af sig selv)",
			idealCustomer: "Hvem vi gerne vil have som kunder, i én sætning",
			currency: "Valuta, hvis listen har flere: f.eks. EUR (tom: den mest brugte)",
			paymentTerms: "Dage, kunderne har til at betale (tom: ukendt)",
			valueBy: "Værdimål: nettofortjeneste, omsætning, omsætning indtil nu",
			ordersKnownUpTo: "Ordrer kendes til og med (findes i din liste ved hver kørsel)",
			evidence: "Forsigtighed: jo højere, jo længere bliver point nær 50",
		},
		fitted: (name) => `${name} – tilpasset din liste`,
		own: (name) => `${name} – ændret af dig`,
		off: (name, why) =>
			`${name} – fra: ${
				{
					notFitted: "endnu ikke tilpasset din liste",
					tooFew: "færre end 5 kunder har det",
					tooAlike: "kunderne er for ens her",
					allAlike: "alle kunder er ens her",
					isValue: "værdi måles ved det",
					lacksFacts: "næsten ingen fakta om det",
				}[why]
			}`,
		noLongerUsed: (name) => `${name} – bruges ikke længere`,
		former: { netProfit: "Nettofortjeneste, beløb", timeCost: "Vores timers andel af omsætningen" },
		valueByName: "Hvad værdi måles ved",
		valueBy: { netProfit: "nettofortjeneste", revenue: "omsætning", lifetimeRevenue: "omsætning indtil nu" },
		gates: {
			unprovenProfit: "Fortjenesten kendes ikke: højst niveau 2",
			unprovenGrowth: "Intet viser, at de følger med os: højst niveau 2",
		},
		gateWords: { on: "til", off: "fra" },
		thresholds: { tier1: "Niveau 1 fra", tier2: "Niveau 2 fra", tier3: "Niveau 3 fra" },
		limits: {
			breakEvenMargin: "Under denne margin løber de kun lige rundt: højst niveau 3",
			highMargin: "Under denne margin er fortjenesten ikke høj: højst niveau 2",
			newCustomerMonths: "Måneder, til en kunde ikke længere er ny",
			stingyNegotiation: "Jagter prisen: forhandling højst",
			steepDiscount: "Jagter prisen: rabat fra",
			unhappySatisfaction: "Aldrig tilfreds: tilfredshed højst",
			unhappyComplaints: "Aldrig tilfreds: klager fra",
			heavyTimeCost: "Tager meget af vores tid: timernes andel fra",
			provenGrowth: "Følger med os: vækst fra",
			provenOrders: "Følger med os: point for ordrer fra",
			lapsedSilence: "Er holdt op med at købe: dage uden ordre, flere end",
			lapsedGrowth: "Er holdt op med at købe: vækst højst",
			provenNewNeeds: "Vokser med os: nye behov fra",
			provenReferred: "Vokser med os: anbefalede kunder fra",
			knownShare: "Kendes mindre end denne andel, mangler kunden fakta",
		},
		persona: {
			drainingEnergy: "Dræner os: energi højst",
			drainingSatisfaction: "Dræner os: tilfredshed højst",
			drainingComplaints: "Dræner os: klager fra",
			drainingSteadiness: "Dræner os: stabilitet højst",
			bestEnergy: "Får det bedste frem i os: energi fra",
			bestNewNeeds: "Får det bedste frem i os: nye behov fra",
			bestReferred: "Får det bedste frem i os: anbefalede kunder fra",
			bestGrowth: "Får det bedste frem i os: vækst i omsætning fra",
			stuckOrders: "Gik i stå ved første ordre: ordrer fra",
			stuckMonths: "Gik i stå ved første ordre: eller kunde i så mange måneder",
			stuckGrowth: "Gik i stå ved første ordre: vækst i omsætning højst",
			stuckProducts: "Gik i stå ved første ordre: forskellige produkter højst",
			stuckNewNeeds: "Gik i stå ved første ordre: eller nye behov højst",
		},
		outlook: {
			likely: "Bliver sandsynligvis et halvt år endnu fra",
			atRisk: "I fare for at gå inden for et halvt år under",
			growing: "Ventes at vokse på lang sigt fra",
			shrinking: "Ventes at gå tilbage på lang sigt under",
		},
		asSpreadsheet: "som regnearket",
		notUsed: "bruges ikke",
		same: { one: "én kunde", different: "forskellige kunder" },
		problem: {
			notANumber: (tab, cell, found) =>
				`${tab} ${cell}: ”${found}” er ikke et tal; standardværdien, eller det, der var tilpasset din liste, bruges.`,
			outOfBounds: (tab, cell, found) =>
				`${tab} ${cell}: ”${found}” er uden for grænserne; standardværdien, eller det, der var tilpasset din liste, bruges.`,
			wrongOrder: (tab, cell, found) =>
				`${tab} ${cell}: ${found === "" ? "er tom, selvom cellerne ved siden af er udfyldt" : `”${found}” står i forkert rækkefølge med værdierne ved siden af`}; standardværdierne, eller det, der var tilpasset din liste, bruges.`,
			unknownWord: (tab, cell, found) =>
				`${tab} ${cell}: ”${found}” er ikke et ord, vi kender; det bruges ikke.`,
			shareAsWeight: (tab, cell, found) =>
				`${tab} ${cell}: ”${found}” ville næsten slå kriteriet fra; standardværdien bruges. Vægte er tal som 20, uden procenttegn, eller ord.`,
		},
		didYouMean: (word) => `Mente du ”${word}”?`,
		choose: "Vælg et af ordene.",
		chooseOrType: "Vælg et af ordene, eller skriv et tal.",
		saved: "Gemt for alle, der deler filen.",
		thenTier: "Niveauerne er stadig dem fra før: vælg nu ”Inddel mine kunder”.",
		restored: (tab) =>
			`Vægte, point og grænser på ”${tab}” er sat tilbage til standard. Dine omkostninger, kolonner og noter er uændrede.`,
		fittedAgain: (changed, tab) =>
			changed === ""
				? `Tilpasset din liste igen: intet på ”${tab}” skulle ændres.`
				: `Tilpasset din liste igen. Ændret på ”${tab}”: ${changed}. Det, du selv havde ændret, er uændret.`,
		upgraded: (tab) =>
			`Niveauerne udregnes på en ny måde. Dine egne indstillinger på ”${tab}” er uændrede; de nye står nederst, og to, der ikke længere tæller, er mærket.`,
		linked: (formulas, tab) =>
			`${plural(formulas, { one: "formel bruger", other: "formler bruger" })} nu indstillingerne på ”${tab}”.`,
		nothingToLink: "Ingen formel på denne fane mangler indstillingerne.",
		noCellsToLink: (tab) =>
			`”${tab}” er et diagram eller tilknyttede data og har ingen formler. Åbn fanen med dine formler, og prøv igen. Intet er ændret.`,
	},
	menu: {
		tier: "Inddel mine kunder",
		undo: "Fortryd seneste ændring",
		link: "Lad formler bruge mine indstillinger",
		fit: "Tilpas til min liste igen",
		restore: "Gendan standardindstillinger",
		remove: "Fjern fra denne fil …",
	},
	tiered: (customers, counts, boardTab, summaryTab) =>
		`${plural(customers, CUSTOMERS)} er inddelt. ${counts}. Se hvem der er hvor på fanen ”${boardTab}” og tallene på ”${summaryTab}”.`,
	problem: {
		emptyTab: (tab) =>
			`Fanen ”${tab}” er tom. Åbn fanen med dine kunder, én i hver række, og prøv igen. Intet er ændret.`,
		noCells: (tab) =>
			`”${tab}” er et diagram eller tilknyttede data og har ingen celler at læse. Åbn fanen med dine kunder, én i hver række, og prøv igen. Intet er ændret.`,
		noHeadings: (tab) =>
			`Der er ingen række med overskrifter på ”${tab}”. Indsæt en række over dine kunder, skriv en overskrift over hver kolonne i den, for eksempel Kunde, Omsætning, Bruttofortjeneste, og prøv igen. Intet er ændret.`,
		noCustomerColumn: (tab, row, headings) =>
			`Der er ingen kolonne med kundenavne på ”${tab}”. Række ${row} ligner overskrifterne: ${headings}. Skriv ”Kunde” over navnene (Kundenavn, Firma og Customer virker også). Intet er ændret.`,
		noCustomers: (tab) =>
			`Der er ingen kunder under overskrifterne på ”${tab}”. Skriv én kunde i hver række, og prøv igen. Intet er ændret.`,
		ourTab: (tab) =>
			`”${tab}” er lavet af Customer Tiers og er ikke en kundeliste. Åbn fanen med dine kunder, én i hver række, og prøv igen. Intet er ændret.`,
		busy: "En anden kører Customer Tiers i filen lige nu. Vent et øjeblik, og prøv igen. Intet er ændret.",
		changed: (tab) =>
			`Nogen ændrede ”${tab}”, mens Customer Tiers arbejdede med fanen. Intet er skrevet. Prøv igen.`,
		deleted: (tab) =>
			`Nogen slettede ”${tab}”, mens Customer Tiers arbejdede. Intet andet af det, du selv har skrevet, er overskrevet. Prøv igen.`,
		full: "Filen ville få flere end de 10 millioner celler, som Google Sheets tillader, tomme celler medregnet. Slet tomme rækker og kolonner eller gamle faner, eller tynd ud i historikken (i sidepanelet), og prøv igen. Intet er ændret.",
		unexpected: (detail) =>
			`Google Sheets lod ikke Customer Tiers blive færdig (${detail}). Intet af det, du selv har skrevet, er overskrevet. Prøv igen; sker det igen, så se efter, om fanen er beskyttet.`,
		mayNotEdit:
			"Du må se filen, men ikke ændre den: bed ejeren om redigeringsadgang (har du den allerede, så log ud af dine andre Google-konti).",
		protected: (tab) =>
			tab === ""
				? "Filen har beskyttede celler, som du ikke må ændre: bed ejeren om adgang til dem (Data ▸ Beskyt ark og områder). Intet af det, du selv har skrevet, er overskrevet."
				: `”${tab}” har beskyttede celler, som du ikke må ændre: bed filens ejer om adgang til dem (Data ▸ Beskyt ark og områder). Intet er ændret.`,
		notTaken: (tab, cell, options) =>
			`${cell === "" ? `En celle på ”${tab}”` : `Celle ${cell} på ”${tab}”`} ${options === "" ? "har en regel for, hvad der må stå i den, og afviste" : `tager kun imod ${options} og afviste`} det, der skulle skrives. Fjern reglen fra disse celler, eller lad den nøjes med at advare (Data ▸ Datavalidering).`,
		typedColumn: (tab) =>
			`En kolonne i tabellen på ”${tab}” har en type, som afviste det, der skulle skrives. Fjern typen (pilen ved overskriften ▸ Rediger kolonnetype ▸ Ingen).`,
		resultsNotTaken: (why) =>
			`Det er gemt, men ikke alle vores resultater ud for det er ført ajour. ${why} Vælg derefter ”Inddel mine kunder”.`,
		partWritten: "En del blev skrevet forinden: ”Fortryd seneste ændring” tager det tilbage.",
		unreadableDate: (cell, found, fact) =>
			`${cell}: i ”${found}” kan enten dagen eller måneden stå først, og intet i listen viser hvilken, så ${fact} udelades der. Skriv datoen som 2026-03-11, eller med månedens navn.`,
		writeInstead: {
			number: "Skriv kun et tal der, og sæt bemærkninger i deres egen kolonne.",
			share: "Skriv procenter med tegnet, for eksempel 25 %.",
			date: "Skriv datoer som 2026-03-11.",
			answer: "Skriv et tal fra 1 til 5.",
			yes: "Skriv ja eller nej.",
		},
		unreadable: (cell, found, fact, wordsRead) =>
			`${cell}: ”${found}” kan ikke læses som ${fact}.${wordsRead === "" ? "" : ` Ordene, der læses, er: ${wordsRead}.`}`,
		twoReadings: (cell, found, [value, other], clash, fact) =>
			`${cell}: ”${found}” kan være ${exactly(value)} eller ${exactly(other)}, for ”${clash.found}” (${clash.cell}) har det andet decimaltegn. Vi udelader ${fact} i ${cell}. Skriv begge med samme decimaltegn.`,
		cellGone: (tab, cell) => `”${tab}” har ikke længere nogen celle ${cell}.`,
		displaced: (rows) =>
			`${plural(rows, { one: "række viser", other: "rækker viser" })} en anden kundes niveau, fordi listen er sorteret uden vores kolonner. Vælg ”Inddel mine kunder”: så skrives de på ny.`,
		wereDisplaced: (rows) =>
			`${plural(rows, { one: "række", other: "rækker" })} viste en anden kundes niveau, fordi listen var sorteret uden vores kolonner. Alle niveauer er skrevet igen.`,
		checkAnswers: (columns, history) =>
			`Se også svarene i ${columns} efter: måske er de heller ikke sorteret med. ”${history}” viser hvert svar med dets kunde.`,
		displacedAnswers: (rows, cell, history) =>
			`${plural(rows, { one: "række viser", other: "rækker viser" })} svar, der er givet om en anden kunde (første gang i ${cell}), og niveauerne regnes ud fra dem: listen er nok sorteret uden disse kolonner. Fortryd sorteringen, eller ret svarene: ”${history}” viser hvert svar med dets kunde. Er de rigtige, så giv dem igen i gennemgangen.`,
		repeatedColumns: (columns) =>
			`Resultaterne i ${columns} er et ældre sæt fra en tidligere version og bliver ikke længere opdateret: slet de kolonner.`,
		filterExtended: "Dit filter dækker nu også vores kolonner, så de sorteres med.",
		typedOver: (cells, isWritten) =>
			`${isWritten ? `Nogen havde skrevet oven i niveauet i ${cells}: nu står det beregnede der igen.` : `Nogen har skrevet oven i niveauet i ${cells}. Næste kørsel skriver det igen.`} Vil du selv bestemme et niveau, så åbn kundens kort, eller skriv det under overskriften ”Manuelt niveau”.`,
		movedWords: (tab) =>
			`Det, du havde skrevet på ”${tab}”, hvor der nu står navne, er flyttet ned under listen.`,
		filterLeaves: (tab) =>
			`Filteret på ”${tab}” dækker ikke vores kolonner, så de bliver stående, når du sorterer: fjern det, og opret det igen over alle kolonner.`,
		ourRows: (formula, from, to) =>
			`${formula}: vores formel i denne celle udfylder ${from === to ? `række ${from}, så den læses ikke som en kunde` : `række ${from}–${to}, så de læses ikke som kunder`}. Står der en af dine kunder, så flyt formlen til en anden fane.`,
		ourFacts: (formula, from, to, fact) =>
			`${formula}: vores formel i denne celle udfylder række ${from === to ? from : `${from}–${to}`} i ${fact}, så her læses intet.`,
		ourFormulaRead: (formula) =>
			`${formula}: en af vores formler står i listen og læses som en del af den. Flyt den til en anden fane eller til højre for listen.`,
		filterLost: (tab) =>
			`Filteret på ”${tab}” gik tabt, da en kørsel blev afbrudt: opret det igen (Data ▸ Opret et filter).`,
		unfitColumn: (column, { cell, found }, fact, wordsRead) =>
			`${column} har en overskrift som ${fact}, men indeholder noget andet (”${found}” i ${cell}): bruges ikke.${wordsRead === "" ? "" : ` Ordene, der læses, er: ${wordsRead}.`}`,
		twoNotations: (column, fact, [one, other]) =>
			`Kolonne ${column} (${fact}) er skrevet på to måder, som ”${one.found}” (${one.cell}) og ”${other.found}” (${other.cell}), så vi kan ikke kende tusinder fra decimaler: bruges ikke. Skriv alle kolonnens tal med samme decimaltegn.`,
		sameHeading: (heading, columns) =>
			`Kolonnerne ${columns} hedder alle ”${heading}”: kun den første bruges.`,
		sameName: (name, rows, isAsked) =>
			`”${name}” står i række ${rows}: hver vurderes for sig${isAsked ? UNTIL_DECIDED : ""}.`,
		sameId: (id, rows, isAsked) =>
			`Nummeret ”${id}” står i række ${rows}: hver vurderes for sig${isAsked ? UNTIL_DECIDED : ""}.`,
		factIn: (fact, cells) => `${fact} i ${cells}`,
		shrunkThousands: (cell, [found, thousands], text, cells) =>
			`${cell}: ${found} skal måske være ${thousands}. ${text ? `Andre beløb er skrevet på en anden måde, for eksempel ”${text.found}” (${text.cell})` : "Beløb har sjældent tre decimaler"}, så et program, der har åbnet listen, kan have taget tegnet mellem tusinderne for et decimaltegn. Vi udelader ${cells}. Sammenlign beløbene med den oprindelige liste. Vælg så den landestandard, som beløbene er skrevet i (Filer ▸ Indstillinger), og importér listen igen, eller skriv beløbene igen, alle på samme måde.`,
		swappedDates: (cell, [found, swapped], text, cells) =>
			`${cell}: ${dayText(found, { tag })} kan være ${dayText(swapped, { tag })} med dag og måned byttet om, for ”${text.found}” (${text.cell}) blev ikke læst som en dato. Vi udelader ${cells}. En anden landestandard (Filer ▸ Indstillinger) ændrer ikke datoer, der allerede står i filen: vælg den, som datoerne er skrevet i, og importér filen igen, eller skriv disse datoer igen.`,
		turnedSigns: (column, fact, notUsed) =>
			`Kolonne ${column} (${fact}): tallene står med minus, som i bogføringen, så vi læser dem med modsat fortegn. Er de ment som minus, så vælg ”${notUsed}” for kolonnen i Opsætning.`,
		mixedSigns: (column, fact, cells) =>
			`Kolonne ${column} (${fact}): tallene er negative i nogle rækker og positive i andre, så vi kan ikke vide, hvad et minus betyder her, og regner dem ikke med. Se ${cells}. Skriv almindelige beløb uden minus og rettelser med minus.`,
		openShares: (cell, found, fact, cells, orMoney) =>
			`${cell}: ”${found}” kan være ${orMoney ? "et antal procent eller et beløb" : "en del af 1 (hvor 1 er 100 %) eller et antal procent"}. Vi regner ikke ${fact} med i ${cells}. Skriv ${orMoney ? "procenter" : "tallet"} med tegnet, for eksempel 5 %${orMoney ? ", eller kald kolonnen ”Rabat kr.”" : ""}.`,
		openDates: (cell, found, fact, column) =>
			`${cell}: i ”${found}” kan enten dagen eller måneden stå først, og ingen dag over 12 i listen viser hvilken. Vi læser kolonne ${column} (${fact}) med måneden først, som filens landestandard gør. Står dagen først, så vælg landestandarden, som datoerne er skrevet i (Filer ▸ Indstillinger).`,
		perhapsSame: (names) => `${names} er måske samme kunde: hver vurderes for sig${UNTIL_DECIDED}.`,
		nameInRow: (name, row) => `”${name}” (række ${row})`,
		offeredRow: (row, name, figure) => `Række ${row}: ${name}${figure === "" ? "" : ` · ${figure}`}`,
		moreRows: (count) => `og ${count} til`,
		noLongerSame: {
			gone: (names, rows) =>
				`${quoted(names)} skulle tælle som én kunde, men kun række ${rows} har stadig et af de navne. Er et navn ændret, så tag stilling igen; ellers fortryd beslutningen under Opsætning.`,
			numbers: (names, rows) =>
				`${quoted(names)} skulle tælle som én kunde, men række ${rows} har forskellige kundenumre, så hver vurderes for sig. Ret numrene, eller fortryd beslutningen under Opsætning.`,
		},
		partlyKnown: (cell, fact, name) =>
			`${cell} mangler ${fact}. ”${name}” tæller som én kunde med andre rækker, så summen er ukendt: udfyld den, med 0 hvis der ikke var noget.`,
		rowsDiffer: (cells, fact, name) =>
			`${cells} er uenige om ${fact}, men ”${name}” tæller som én kunde, så svaret regnes for ukendt: skriv det samme i dem alle, eller svar i en gennemgang.`,
		tiersDiffer: (cells, fact, name) =>
			`${cells} er uenige om ${fact}, men ”${name}” tæller som én kunde: niveauet ud for det navn gælder. Skriv det samme i dem alle.`,
		quotedNames: quoted,
		decided: {
			one: (names) => `${quoted(names)} tæller nu som én kunde; dine rækker står, som de gjorde.`,
			different: (names) =>
				names.length === 1
					? `Rækkerne med navnet ${quoted(names)} er forskellige kunder: du bliver ikke spurgt igen.`
					: `${quoted(names)} er forskellige kunder: du bliver ikke spurgt igen.`,
			undecided: (names) => `Din beslutning om ${quoted(names)} er fortrudt.`,
		},
		totalDiffers: (cell, name, differing) => {
			const exact = figures(tag).hours;
			const pairs = differing.map(({ fact, stated, read }) => `${fact} ${exact(stated)} mod ${exact(read)}`);
			return `${cell}: listens egen total (”${name}”) stemmer ikke med de læste rækker: ${joinList(pairs)}. Måske er totalen forældet, eller en række mangler, er talt med to gange eller er læst forkert.`;
		},
		namedTotal: (cell, name) =>
			`${cell}: ”${name}” læses som en kunde, for tallene er ikke summen af rækkerne ovenover. Er det en total, så ret den, eller slet rækken.`,
		perhapsTotal: (cell, name) =>
			`${cell}: ”${name}” læses som en kunde, men tallene er summen af alle rækkerne ovenover. Er det en total, så slet rækken, eller kald den ”Total”.`,
		swallowedRows: (cell, found, lines) =>
			`${cell} rummer ${plural(lines, ROWS)} fra en fil i én celle (”${found}”), sandsynligvis fordi der mangler et anførselstegn. Intet i den er læst. Sæt hver kunde i sin egen række, eller ret filen, og importér den igen.`,
		splitCells: (count, rows, cell, found) =>
			`Række ${rows} har flere celler end overskrifter (${cell}: ”${found}”): et komma i et beløb eller et navn har sandsynligvis delt det, eller der er en celle for meget, så ${count === 1 ? "rækkens" : "rækkernes"} tal regnes som ukendte. Ret ${count === 1 ? "rækken" : "rækkerne"}, eller giv kolonnen en overskrift, hvis den skal være der.`,
		shiftedCells: (count, rows, cell, found) =>
			`Cellerne i række ${rows} står tilsyneladende i de forkerte kolonner (${cell}: ”${found}”): måske har et komma delt et beløb eller et navn, eller også mangler en celle, så ${count === 1 ? "rækkens" : "rækkernes"} tal regnes som ukendte. Sammenlign ${count === 1 ? "rækken" : "rækkerne"} med originalen, og ret ${count === 1 ? "den" : "dem"}.`,
		openQuote: (cell, found) =>
			`${cell} (”${found}”) begynder med et anførselstegn, der aldrig slutter, så rækken er måske revet i stykker i filen. Den er læst, som den står: sammenlign rækken med originalen, og slet så anførselstegnet.`,
		inDoubt: (doubts, where) =>
			`Vi er i tvivl om ${plural(doubts, { one: "ting", other: "ting" })}: se ”${where}”.`,
		manyLeftOut: (leftOut, rows, where) =>
			`${number(leftOut)} ud af ${plural(rows, ROWS)} er udeladt, fordi ${leftOut === 1 ? "den ikke ligner en kunde: se den" : "de ikke ligner kunder: se dem"} på ”${where}”.`,
		perhapsTwice: (customers, where) =>
			`${plural(customers, CUSTOMERS)} står måske i listen mere end én gang: se ”${where}”.`,
		yearNotOver: (column, heading, beforeColumn, before) =>
			`Året i ”${heading}” (kolonne ${column}) er måske ikke slut, så det sammenlignes ikke med hele året i ”${before}” (kolonne ${beforeColumn}): væksten er ukendt. Tilføj en kolonne ”Tidligere omsætning” med sidste års omsætning til og med samme dag; eller vælg kolonne ${beforeColumn} som tidligere omsætning under Opsætning, hvis året er slut.`,
		lifetimeStandsIn: (column, heading) =>
			`”${heading}” (kolonne ${column}) er omsætning for alle år. Den læses som omsætningen, fordi listen ikke har en anden: mangeårige kunder ser større ud, end de er nu. Bedre er en kolonne ”Omsætning” med de seneste 12 måneder.`,
		amountStandsIn: (column, heading) =>
			`”${heading}” (kolonne ${column}) læses som omsætningen, fordi det er det eneste beløb, der kan være den. Bekræft det under Opsætning, eller vælg ”bruges ikke” dér.`,
		inCurrency: (customers, currency, sum, fact) =>
			`${plural(customers, CUSTOMERS)} har beløb ${currency === "" ? "uden valuta" : `i ${currency}`} (${fact} ${sum})`,
		currencies: (others, used) =>
			`Din liste har beløb i flere valutaer, og kun beløb ${used === "" ? "uden valuta" : `i ${used}`} lægges sammen og sammenlignes. ${others}: de beløb regnes som ukendte. Vælg en anden under ”Valuta” i Opsætning, eller omregn alle beløb til én valuta.`,
		mixedCurrencies: (customers) =>
			`${plural(customers, CUSTOMERS)} har beløb i flere valutaer på én gang, som ikke kan lægges sammen: for ${customers === 1 ? "den kunde" : "dem"} regnes de alle som ukendte.`,
		currencyOfFew: (named, customers, currency, cells) =>
			`${named} af ${plural(customers, CUSTOMERS)} har beløb mærket ${currency} (${cells}), og de andres beløb viser ingen valuta: alle læses som ${currency}. Er de andre i en anden valuta, så tilføj en kolonne ”Valuta”, der siger det for hver kunde.`,
		marginExample: (customer, cell, margin, computed) =>
			`${customer}, ${cell}: dækningsgraden er ${margin}, fortjeneste ÷ omsætning er ${computed}`,
		marginsDiffer: (customers, examples, fact, whole) =>
			`Dækningsgraden stemmer ikke med fortjeneste ÷ omsætning for ${plural(customers, CUSTOMERS)} (${examples}). ${
				whole
					? `Listens egen dækningsgrad bruges, og kolonnen, der læses som ${fact}, bruges ikke: den dækker måske en anden periode end omsætningen. Er det dækningsgraden, der er forkert, så vælg ”bruges ikke” for dens kolonne under Opsætning.`
					: `For ${customers === 1 ? "denne kunde" : "disse kunder"} bruges listens egen dækningsgrad, og ${fact} bruges ikke. Ret den af dem, der er forkert.`
			}`,
		profitExample: (customer, cell, profit, revenue) =>
			`${customer}, ${cell}: ${profit} ved en omsætning på ${revenue}`,
		profitAboveRevenue: (customers, examples, fact, whole) =>
			`${plural(customers, CUSTOMERS)} har større fortjeneste end omsætning (${examples}). ${
				whole
					? `Derfor bruges kolonnen, der læses som ${fact}, ikke for nogen: den ser ud til at dække en længere periode end omsætningen. Skriv begge for samme periode, eller vælg andre kolonner under Opsætning.`
					: `${customers === 1 ? "Kundens" : "Deres"} ${fact} regnes som ukendt. Se efter, om cellerne er rigtige, og om begge beløb er for samme periode.`
			}`,
		lossesAboveRevenue: (customers, of, examples) =>
			`${customers} af ${plural(of, CUSTOMERS)} giver et tab, der er større end hele omsætningen (${examples}). De vurderes, som de står. Se efter, om omsætning og fortjeneste er for samme periode og er læst rigtigt.`,
		yearStandsIn: (column, heading, before) =>
			`”${heading}” (kolonne ${column}) læses som det nyeste års omsætning${before === null ? "" : ` og ${before} som omsætningen året før`}, fordi listen ikke har en anden; intet siger, hvad tallene er. Bekræft det under Opsætning, eller vælg ”bruges ikke” dér.`,
		perhapsRevenue: (column, heading) =>
			`Ingen kolonne læses som omsætningen, men i kolonne ${column}, ”${heading}”, står der beløb. Er de omsætningen, så vælg den under Opsætning.`,
		daysToPay: (column, heading, terms) =>
			terms === null
				? `”${heading}” (kolonne ${column}) siger, hvor længe kunderne er om at betale, ikke hvor sent de betaler. Skriv under ”Dage, kunderne har til at betale” i indstillingerne, hvor mange dage de har; indtil da regnes dage for sent som ukendt.`
				: `”${heading}” (kolonne ${column}) læses som dage for sent: minus ${plural(terms, DAYS)}, som kunderne har til at betale. Har nogle andre betingelser, så lav en kolonne ”Dage for sent”.`,
		countedTwice: (names, count) =>
			`${names}: tallene er nøjagtig summen af rækkerne lige nedenunder. ${count === 1 ? "Rækken læses som en kunde" : "Rækkerne læses som kunder"}, så beløbene er talt med to gange, hvis det er ${count === 1 ? "en mellemsum: slet i så fald rækken" : "mellemsummer: slet i så fald rækkerne"}.`,
		unitsDiffer: ([one, other]) =>
			`”${one.found}” (${one.cell}) og ”${other.found}” (${other.cell}) angiver forskellige enheder for beløbene, så vi læser alle beløb, som de står. Skriv enheden i overskriften på hver kolonne, for eksempel ”Omsætning (t.kr.)”.`,
		rowsAbove: (count, rows, row) =>
			`Række ${rows} ligner ${count === 1 ? "en kunde" : "kunder"}, men står over overskrifterne (række ${row}) og læses ikke. Flyt ${count === 1 ? "den" : "dem"} ned under overskrifterne, hvis ${count === 1 ? "den" : "de"} hører til listen.`,
		otherTable: (row, cell, found, isRead) =>
			isRead
				? `Række ${row} ligner overskrifterne til en anden tabel. Rækkerne under den læses efter den første tabels overskrifter, som ikke har ”${found}” (${cell}): den kolonne læses ikke dér. Sæt alle kunder under de samme overskrifter.`
				: `Række ${row} ligner overskrifterne til en anden tabel: ”${found}” i ${cell} passer ikke med kolonnens overskrift ovenfor. Rækkerne under den læses ikke. Sæt de to tabeller på hver sin fane, eller sæt alle kunder under de samme overskrifter.`,
		scaledFormat: (cell, found, unit, count) =>
			`${cell} indeholder kun ${found}; det er talformatet, der skriver ”${unit}” efter tallet. ${count === 1 ? "Beløbet" : `${number(count)} sådanne beløb`} læses, som arket viser ${count === 1 ? "det" : "dem"}, med ”${unit}”. Er det ikke meningen, så vælg et andet talformat.`,
		openThousandths: (cell, found, currency, fact, cells) =>
			`${cell}: ”${found}” kan være tusinder eller have tre decimaler, for ${currency} skrives med tre. Vi regner ikke ${fact} med i ${cells}. Skriv beløbene som tal, eller skriv ét i kolonnen med begge tegn, for eksempel 1.234,500.`,
		markups: (customers, examples, column, notUsed) =>
			`Listens dækningsgrad er ikke fortjeneste ÷ omsætning for ${plural(customers, CUSTOMERS)} (${examples}). Den passer med fortjeneste ÷ omkostninger, altså en avanceprocent, så vi regner ikke kolonne ${column} med og bruger fortjeneste ÷ omsætning. Er det rigtigt, så vælg ”${notUsed}” for kolonne ${column} under Opsætning i sidepanelet; ellers ret dækningsgraderne.`,
		openNotation: (cell, found, fact, cells) =>
			`${cell}: tegnet i ”${found}” kan skille tusinder eller decimaler, for beløbene i din liste er skrevet på to måder, for eksempel 1.234,50 og 1,234.50. Vi regner ikke ${fact} med i ${cells}. Skriv beløbene ens i alle kolonner.`,
		oddDates: (cell, found, fact, cells) =>
			`${cell}: ${found} er næppe den rigtige dato for ${fact}. Den ligger før 1950, mere end et år ude i fremtiden, eller er det, programmer skriver, når der ingen dato er. Vi regner ikke ${fact} med i ${cells}. Ret datoen, eller tøm cellen.`,
		futureDates: (cell, found, reviewDay, fact, cells) =>
			`${cell}: ${found} ligger efter vurderingsdatoen, ${reviewDay}, så ordren kan ikke være afgivet endnu. Vi regner ikke ${fact} med i ${cells}. Ret datoen: måske er dag og måned byttet om, eller året er tastet forkert. Er det vurderingsdatoen, der er forkert, så ret den i indstillingerne.`,
		reversedOrders: (cell, found, last, count, rows) =>
			`${cell}: den første ordre, ${found}, ligger efter den seneste, ${last.found} (${last.cell}). Måske er de to byttet om, eller dag og måned er. Begge datoer regnes som ukendte i ${count === 1 ? "række" : "rækkerne"} ${rows}. Ret datoerne, eller vælg andre kolonner under Opsætning.`,
		otherUnit: (cell, value, otherCell, other) =>
			`${cell}: ${value} ligger meget langt fra den anden periodes ${other} (${otherCell}), mens alle andre kunders omsætning har ændret sig langt mindre. Måske er beløbet skrevet i tusinder. Det læses, som det står: se det efter.`,
		severalInOne: (cell, name) =>
			`${cell}: ”${name}” ser ud til at stå for flere kunder. Rækken læses som én kunde, og den kan se større ud end nogen rigtig kunde. Slet rækken, hvis det er sådan, eller skriv kunderne på hver sin række.`,
		lyingList: (column, names) =>
			`Kunderne i kolonne ${column} hedder det samme som tal (${names}). Listen ser ud til at ligge på siden, med en kolonne for hver kunde. Kopiér den, og indsæt den på en anden fane med Rediger ▸ Indsæt speciel ▸ Transponeret.`,
		listBeside: (cell, heading) =>
			`${cell}: ”${heading}” ligner begyndelsen på en liste nummer to ved siden af den første. Kunderne i den læses ikke. Sæt dem ned under de andre, under de samme overskrifter.`,
		openSides: (column, { cell, found }, cells) =>
			`Kolonne ${column} markerer tilsyneladende beløb som debet eller kredit (”${found}” i ${cell}), men ikke sikkert, hvilke af dem der skal trækkes fra. Vi udelader ${cells}. Skriv et minus foran hvert beløb, der skal trækkes fra.`,
		perhapsMargins: (column, heading, cell, found, fact) =>
			`Kolonne ${column} (”${heading}”) kan være beløb eller procenter: de fleste tal ligner procenter af omsætningen, men ${found} (${cell}) er ingen procent. Derfor regnes ${fact} som ukendt i kolonnen. Skriv procenter med tegnet, for eksempel 25 %, eller kald kolonnen ”${fact}”, hvis det er beløb.`,
		yearsUnread: (years, count) =>
			`${years}: ${count === 1 ? "overskriften er kun et årstal" : "overskrifterne er kun årstal"}, så intet siger, hvad tallene er, og de læses ikke. Er de omsætningen, så vælg den under Opsætning.`,
		headingIn: (heading, column) => `”${heading}” (kolonne ${column})`,
		unusedProfit: (column, heading, revenueColumn, revenue) =>
			`”${heading}” (kolonne ${column}) bruges ikke, fordi omsætningen er ”${revenue}” (kolonne ${revenueColumn}), som dækker en anden periode: de to kan ikke sammenlignes. Tilføj en kolonne med omsætningen eller fortjenesten for den samme periode, eller skriv din sædvanlige dækningsgrad under Opsætning.`,
		namelessRows: {
			added: (_count, rows, names, owners) =>
				`Række ${rows} har tal, men intet navn. Tallene er lagt til kunden lige ovenover (${names})${owners === 1 ? "" : ", hver til sin"}. Skriv det rigtige navn i rækken, hvis det er forkert.`,
			open: (count, rows, names, owners) =>
				`Række ${rows} har tal, men intet navn, så ingen kan se, om de hører til kunden ovenover. Tallene for ${names} regnes som ukendte. Skriv ${owners === 1 ? "kundens navn" : "kundernes navne"} i ${count === 1 ? "rækken" : "rækkerne"}.`,
			left: (count, rows) =>
				`Række ${rows} har tal, men intet navn, og er udeladt. Skriv kundens navn i ${count === 1 ? "den" : "hver af dem"}, eller slet ${count === 1 ? "den, hvis den er en sum" : "det, der er en sum"}.`,
		},
		formula: {
			nothing: "ingenting",
			emptyCells: "tomme celler",
			quoted: (text) => `”${text}”`,
			noRows: (formula, found) =>
				`${formula} skal have rækkerne med dine kunder: ${formula}(Kunder[#ALL]) for en tabel, der hedder Kunder, ellers for eksempel ${formula}(A1:K200); den fik ${found}.`,
			oneRowNoHeadings: (formula) =>
				`${formula} fik én række og ingen overskrifter. Giv den også rækken med overskrifter som andet argument: A2:K2 og A$1:K$1, for eksempel.`,
			headingsNotOneRow: (formula, rows) =>
				`${formula} skal have én række overskrifter som andet argument, for eksempel A$1:K$1; den fik ${rows} rækker.`,
			widthsDiffer: (formula, columns, headings) =>
				`${formula} skal have lige så mange overskrifter som kolonner; den fik ${plural(headings, { one: "overskrift", other: "overskrifter" })} til ${plural(columns, COLUMNS)}. Lad begge områder begynde og slutte ved de samme kolonner.`,
			noCustomerColumn: (formula, headings) =>
				`${formula} fandt ingen kolonne med kundenavne blandt ${headings}. Kald en overskrift ”Kunde”, eller tag kolonnen med i området. Angiv en tabel som Kunder[#ALL], så er overskrifterne med.`,
			empty: (formula) =>
				`${formula} fik et tomt område. Giv den rækkerne med dine kunder: Kunder[#ALL] for en tabel, der hedder Kunder, ellers for eksempel A1:K200.`,
			emptyHeadings: (formula) =>
				`${formula} fik en tom række overskrifter. Giv den overskrifterne på din liste som andet argument, for eksempel A$1:K$1.`,
			settings: (formula) =>
				`${formula} skal have fanen med indstillinger som tredje argument, for eksempel Niveauindstillinger!$A:$H, eller ingenting; den fik celler uden nogen indstilling.`,
			noHeadingsGiven: (formula) =>
				`${formula} skal have en række overskrifter, for eksempel ${formula}(A1:K1).`,
			badTier: (formula, found) =>
				`${formula} skal have et niveau fra 1 til 4, for eksempel ${formula}(2); den fik ${found}.`,
		},
	},
});
