import type { HeadingWords } from "./headingWords.ts";

/** Portuguese and Brazilian, with the exports of Primavera, Moloni, InvoiceXpress, PHC, Omie, Bling and Conta Azul. */
export const portuguese: HeadingWords = {
	facts: {
		customer:
			"nome do cliente|cliente|nome cliente|clientes|~nome da empresa|~designação|~entidade|~empresa|~razão social|~nome fantasia|~denominação|~nome|~rótulos de linha|?apelido|?sobrenome",
		id: "código do cliente|código cliente|código de cliente|número do cliente|número de cliente|nº cliente|nº do cliente|n.º cliente|n.º de cliente|n.º do cliente|nº de cliente|n cliente|cód cliente|cod cliente|id cliente|id do cliente|#código|#cód",
		revenue:
			"faturação|faturamento|receita|receitas|vendas|volume de negócios|vendas líquidas|valor faturado|total faturado|faturado|receita líquida|~faturamento bruto|~receita bruta|~vendas brutas|?valor|?montante|&faturação anual|&faturamento anual|&receita anual",
		recentRevenue: "receita recente|faturação recente|faturamento recente",
		lifetimeRevenue:
			"faturação desde o início|faturamento desde o início|receita desde o início|receita histórica|total gasto|?valor vitalício|?valor do cliente",
		cost: "custo|custos|custos diretos|custo direto|custo das vendas|custo da mercadoria|cmv|cmvmc|custo da mercadoria vendida",
		profit: "lucro bruto|lucro|margem bruta|margem de contribuição|resultado bruto|~margem|?resultado",
		margin: "margem percentual|margem de lucro|~margem|~margem bruta|~margem de contribuição|~lucratividade",
		hours: "horas|horas gastas|horas trabalhadas|nossas horas|as nossas horas",
		discount: "desconto médio|taxa de desconto|percentagem de desconto|^desconto|^descontos",
		daysLate:
			"dias de atraso|dias em atraso|atraso de pagamento|atraso no pagamento|dias após o vencimento|atraso médio|dias vencidos",
		accountRequests: "lembretes|cobranças|avisos de pagamento|pedidos à contabilidade|~notas de crédito",
		complaints: "reclamações|queixas",
		orders: "encomendas|pedidos|faturas|notas fiscais|~compras",
		firstOrder:
			"primeira encomenda|primeiro pedido|primeira fatura|primeira compra|primeira venda|~cliente desde",
		lastOrder: "última encomenda|último pedido|última fatura|última compra|última venda",
		products: "produtos|produtos diferentes|artigos|artigos diferentes|serviços|produtos distintos",
		usage: "utilização|utilizadores|usuários|licenças|consumo",
		walletShare: "quota de carteira|participação na carteira|quota de compras|participação nas compras",
		referredBy: "indicado por|recomendado por|referido por|?origem|?fonte",
		referred: "clientes indicados|clientes recomendados|~indicações",
		negotiation: "negociação|negociações",
		ownerFocus: "foco do dono|foco do proprietário",
		delegation: "delegação",
		direction: "direção",
		newNeeds: "novas necessidades",
		energy: "energia",
		steadiness: "estabilidade|constância",
		satisfaction: "satisfação|satisfação do cliente",
		fit: "compatibilidade|afinidade",
		manualTier: "nível manual",
		manualReason: "motivo manual|motivo",
		manualUntil: "manual até",
		story: "história|?notas|?observações",
	},
	nameParts: {
		firstName: "primeiro nome|nome próprio|nome",
		lastName: "último nome|apelido|sobrenome",
		email: "endereço de email|endereço de e-mail|correio eletrónico",
	},
	previous:
		"ano anterior|ano passado|do ano anterior|do ano passado|período anterior|exercício anterior|12 meses anteriores|anterior",
	recent: "últimos 12 meses|12 meses|este ano|ano atual|ano corrente|exercício atual",
	toDate: "até à data|até hoje|até a data|até o momento|acumulado|acumulado do ano",
	allTime: "desde o início|de sempre|vitalício",
	businessYear: "exercício",
	figure:
		"total|totais|soma|líquido|líquida|montante|valor|sem iva|sem imposto|sem impostos|real|realizado|s iva|iva excluído",
	withTax: "com iva|c iva|iva incluído|iva incluída|com impostos|impostos incluídos",
	count: "número de|nº de|n.º de|n de|quantidade|quantidade de|qtd|qtd de|qtde|contagem|contagem de",
	average: "média|médio|média de",
	date: "data|data de|data do|data da",
	filler: "de|do|da|dos|das|por cliente|nosso|nossa|nossos|nossas",
	planned: "orçamento|previsão|objetivo|meta|plano|estimado|desvio",
	other:
		"telefone|telemóvel|celular|morada|endereço|rua|cidade|localidade|concelho|bairro|cep|distrito|estado|país|vendedor|comercial|contacto|contato|saldo|dívida|crédito|limite|vencimento|iva|nif|cnpj|cpf|nipc|objetivo|meta|orçamento|setor|banco|trimestre|inscrição",
	total: "total|total geral|totais|soma|subtotal|total clientes|todos os clientes",
	unknown: "desconhecido|desconhecida|n/d|não sei|não disponível|não consta|em falta|falta",
	months: "janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro",
};
