import type { HeadingWords } from "./headingWords.ts";

/** French, with the exports of Sage, EBP and Pennylane. CA is short for chiffre d'affaires; N is this year. */
export const french: HeadingWords = {
	facts: {
		customer:
			"nom du client|client|nom client|clients|intitulé client|~raison sociale|~société|~entreprise|~tiers|~nom|~étiquettes de lignes|?prénom",
		id: "code client|numéro client|n° client|no client|numéro de client|id client|identifiant client|num client|compte client|?code tiers",
		revenue:
			"chiffre d'affaires|ca|chiffre d affaires|ventes|ca ht|montant facturé|facturé|~ca ttc|?montant|&chiffre d'affaires annuel|&ca annuel",
		recentRevenue: "chiffre d'affaires récent|ca récent",
		lifetimeRevenue:
			"ca cumulé depuis le début|chiffre d'affaires depuis le début|total dépensé|?valeur vie client",
		cost: "coût|coûts|coûts directs|coût de revient|coût d'achat|prix de revient|coût des ventes",
		profit: "marge brute|bénéfice|bénéfice brut|profit|marge commerciale|~marge|?résultat",
		margin: "taux de marge|taux de marque|marge|~marge brute|~marge commerciale",
		hours: "heures|heures passées|nos heures|temps passé",
		discount: "remise moyenne|taux de remise|^remise|^remises|^rabais",
		daysLate: "jours de retard|retard de paiement|jours de retard de paiement|retard",
		accountRequests: "relances|demandes comptables",
		complaints: "réclamations|plaintes",
		orders: "commandes|factures|~achats",
		firstOrder: "première commande|première facture|premier achat|~client depuis",
		lastOrder: "dernière commande|dernière facture|dernier achat|dernière vente",
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
		satisfaction: "satisfaction client",
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
	toDate: "à ce jour|cumul|à date",
	allTime: "depuis le début|toutes années",
	businessYear: "exercice",
	figure: "total|totale|montant|ht|hors taxes|net|somme|réalisé|hors tva|sans tva|hors taxe|tva exclue",
	withTax: "ttc|toutes taxes comprises|tva comprise|tva incluse|avec tva|taxes comprises|taxes incluses",
	count: "nombre de|nombre d'|nb|nb de|nbre de",
	average: "moyen|moyenne|moy",
	date: "date de|date|date de la|le",
	filler: "de|du|des|par client|notre|nos|la|le",
	planned: "budget|prévision|prévisions|prévisionnel|objectif|plan|estimé|écart",
	other:
		"téléphone|adresse|rue|ville|cp|pays|commercial|statut|solde|encours|crédit|échéance|tva|siret|contact|objectif|secteur|trimestre",
	total: "total|total général|sous-total|sous total|somme|totaux|total clients|tous les clients",
	unknown: "inconnu|inconnue|n/d|nd|n.d.|ne sait pas|manquant",
	months: "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre",
};
