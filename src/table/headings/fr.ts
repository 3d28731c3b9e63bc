import type { HeadingWords } from "./headingWords.ts";

/** French, with the exports of Sage, EBP and Pennylane. CA is short for chiffre d'affaires; N is this year. */
export const french: HeadingWords = {
	facts: {
		customer:
			"nom du client|client|nom client|clients|intitulé client|~raison sociale|~société|~entreprise|~tiers|~nom|~étiquettes de lignes|?prénom|~dénomination|~dénomination sociale|~intitulé|~intitulé du compte|~libellé client|~nom du tiers|~nom de l'entreprise|~nom de la société|~donneur d'ordre|~client facturé|~nom ou raison sociale|~acheteur|~organisation|~client société",
		id: "code client|numéro client|n° client|no client|numéro de client|id client|identifiant client|num client|compte client|?code tiers|référence client|réf client|n client|nº client|code du client|compte auxiliaire|code tiers client|numéro de compte client|#compte|#code|#numéro",
		revenue:
			"chiffre d'affaires|ca|chiffre d affaires|ventes|ca ht|montant facturé|facturé|~ca ttc|?montant|&chiffre d'affaires annuel|&ca annuel|chiffre d'affaires net|ca net|ventes nettes|montant des ventes|total facturé|ca facturé|montant facturé ht|ca réalisé|chiffre d'affaires réalisé|honoraires facturés|produits des ventes|recettes|~honoraires|~ca brut|~ventes brutes|~recette|?montant facture|?montant de la facture|?montant net|?total facture|?total ht|?total ttc|?montant ht",
		recentRevenue: "chiffre d'affaires récent|ca récent",
		lifetimeRevenue:
			"ca cumulé depuis le début|chiffre d'affaires depuis le début|total dépensé|?valeur vie client",
		cost: "coût|coûts|coûts directs|coût de revient|coût d'achat|prix de revient|coût des ventes|coût total|coûts totaux|coût des marchandises vendues|coût d'achat des marchandises|coût des marchandises|coûts variables|achats consommés|coût du projet|prix de revient total|pr total|?frais|?charges|?coût matière|?frais de personnel|?coût salarial|~freelances|freelances et médias|~sous traitance|~sous traitants|~achats médias",
		profit:
			"marge brute|bénéfice|bénéfice brut|profit|marge commerciale|~marge|?résultat|montant de marge|marge en valeur|marge en euros|marge nette|gain|bénéfice net|marge sur coûts variables|marge contributive|marge dégagée",
		margin:
			"taux de marge|taux de marque|marge|~marge brute|~marge commerciale|taux de marge brute|taux de marque brut|pourcentage de marge|marge en pourcentage|marge en pct|rentabilité|taux de rentabilité|~marge nette",
		hours:
			"heures|heures passées|nos heures|temps passé|heures facturées|heures facturables|heures travaillées|heures réalisées|heures consommées|heures saisies|heures effectuées|heures imputées|nombre d'heures|temps facturé|temps consacré|heures projet|total heures|~temps de travail|~temps|nb d'heures|nb heures",
		discount:
			"remise moyenne|taux de remise|^remise|^remises|^rabais|remise accordée|remise moy|pourcentage de remise|^ristourne|^ristournes|^escompte|^réduction|^réductions",
		daysLate:
			"jours de retard|retard de paiement|jours de retard de paiement|retard|retard en jours|jours retard|nombre de jours de retard|retard moyen|nb jours de retard|jours de dépassement|dépassement en jours|retards de paiement|jours d'impayé|?délai de paiement|?délai moyen de paiement|?délai de règlement|?dso|?jours de paiement|dépassement|dépassement d'échéance",
		accountRequests:
			"relances|demandes comptables|relances envoyées|relances de paiement|lettres de relance|rappels|rappels de paiement|mises en demeure|litiges|?avoirs",
		complaints:
			"réclamations|plaintes|nombre de réclamations|réclamations clients|~réclamation|~plainte|doléances",
		orders:
			"commandes|factures|~achats|nombre de commandes|nombre de factures|nb commandes|nb factures|commandes passées|~bons de commande",
		firstOrder:
			"première commande|première facture|premier achat|~client depuis|première vente|premier achat le|date première commande|première livraison|~date d'entrée en relation|~ancienneté depuis|?date de création|?créé le",
		lastOrder:
			"dernière commande|dernière facture|dernier achat|dernière vente|dernier achat le|dernière livraison|date dernière commande|dernière facturation|dernière transaction|commande la plus récente",
		products: "produits|produits différents|services|prestations",
		usage: "utilisation|utilisateurs|licences|consommation",
		walletShare: "part de portefeuille|part des achats",
		referredBy: "recommandé par|parrainé par|apporté par|parrain|?source|?origine",
		referred: "clients recommandés|clients parrainés|~parrainages",
		negotiation: "négociation|négociations",
		ownerFocus: "attention du dirigeant|focus du dirigeant",
		delegation: "délégation",
		direction: "orientation|?cap",
		newNeeds: "nouveaux besoins",
		energy: "énergie",
		steadiness: "stabilité|constance",
		satisfaction:
			"satisfaction client|satisfaction|satisfaction clients|note de satisfaction|indice de satisfaction|sont ils satisfaits|quel est leur degré de satisfaction",
		fit: "adéquation|compatibilité",
		manualTier: "niveau manuel",
		manualReason: "motif manuel|motif",
		manualUntil: "manuel jusqu'au",
		story: "histoire|?remarques|?commentaires",
	},
	nameParts: {
		firstName: "prénom",
		lastName: "nom|nom de famille",
		email: "adresse e-mail|adresse email|courriel|mail",
	},
	previous:
		"n-1|année précédente|l'année précédente|an dernier|l'an dernier|année dernière|l'année dernière|exercice précédent|période précédente|12 mois précédents|précédent",
	recent:
		"12 derniers mois|des 12 derniers mois|12 mois|12 mois glissants|année en cours|cette année|exercice en cours|n",
	toDate: "à ce jour|cumul|à date|cumulé",
	allTime: "depuis le début|toutes années",
	businessYear: "exercice",
	figure: "total|totale|montant|ht|hors taxes|net|somme|réalisé|hors tva|sans tva|hors taxe|tva exclue",
	withTax: "ttc|toutes taxes comprises|tva comprise|tva incluse|avec tva|taxes comprises|taxes incluses",
	count: "nombre de|nombre d'|nb|nb de|nbre de",
	average: "moyen|moyenne|moy|en moyenne",
	date: "date de|date|date de la|le",
	filler: "de|du|des|par client|notre|nos|la|le",
	planned: "budget|prévision|prévisions|prévisionnel|objectif|plan|estimé|écart",
	other:
		"téléphone|adresse|rue|ville|cp|pays|commercial|statut|solde|encours|crédit|échéance|tva|siret|contact|objectif|secteur|trimestre|créance|créances|devis|remboursement|taux|population|surface|superficie",
	counted:
		"nombre|nb|nbre|qte|quantité|pièces|unités|abonnés|clics|vues|visites|effectif|salariés|poids|numéro",
	spent: "coût|dépense|frais|sous traitan|débours",
	total: "total|total général|sous-total|sous total|somme|totaux|total clients|tous les clients",
	unknown: "inconnu|inconnue|n/d|nd|n.d.|ne sait pas|manquant|(vide)",
	months: "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre",
};
