import type { HeadingWords } from "./headingWords.ts";

/** Portuguese and Brazilian, with the exports of Primavera, Moloni, InvoiceXpress, PHC, Omie, Bling and Conta Azul. */
export const portuguese: HeadingWords = {
	facts: {
		customer:
			"nome do cliente|cliente|nome cliente|clientes|~nome da empresa|~designação|~entidade|~empresa|~razão social|~nome fantasia|~denominação|~nome|~rótulos de linha|?apelido|?sobrenome|~nome da entidade|~descrição do cliente|~nome da firma|~firma|~sociedade|~comprador|~nome do contacto|~nome do contato|~tomador|~sacado|~organização|~denominação social|~nome empresarial|~cliente empresa",
		id: "código do cliente|código cliente|código de cliente|número do cliente|número de cliente|nº cliente|nº do cliente|n.º cliente|n.º de cliente|n.º do cliente|nº de cliente|n cliente|cód cliente|cod cliente|id cliente|id do cliente|#código|#cód|referência do cliente|ref cliente|código do sacado|número cliente|conta do cliente|#conta|#número|#nº|#n.º",
		revenue:
			"faturação|faturamento|receita|receitas|vendas|volume de negócios|vendas líquidas|valor faturado|total faturado|faturado|receita líquida|~faturamento bruto|~receita bruta|~vendas brutas|?valor|?montante|&faturação anual|&faturamento anual|&receita anual|valor das vendas|valor de vendas|total de vendas|total vendas|vendas totais|faturação líquida|faturamento líquido|receita total|receitas líquidas|honorários faturados|valor vendido|venda líquida|valor de negócios|faturamento total|faturação total|vendido|~honorários|~faturação bruta|~venda bruta|~receitas brutas|?valor da fatura|?valor da nota|?total da fatura|?valor líquido|?valor total|?total faturas|?valor faturas|volume de vendas",
		recentRevenue: "receita recente|faturação recente|faturamento recente",
		lifetimeRevenue:
			"faturação desde o início|faturamento desde o início|receita desde o início|receita histórica|total gasto|?valor vitalício|?valor do cliente",
		cost: "custo|custos|custos diretos|custo direto|custo das vendas|custo da mercadoria|cmv|cmvmc|custo da mercadoria vendida|custo total|custos totais|custo de aquisição|custo variável|custos variáveis|custo da venda|custo dos produtos vendidos|cpv|custo do projeto|preço de custo|?despesas|?custo de materiais|?custo de pessoal|?custo da mão de obra|?gastos|custo do produto vendido|~freelancers|freelancers e mídia|~subcontratação|~subcontratados",
		profit:
			"lucro bruto|lucro|margem bruta|margem de contribuição|resultado bruto|~margem|?resultado|lucro líquido|margem em euros|margem em valor|valor da margem|margem líquida em valor|margem comercial|ganho|contribuição|lucro da venda|~margem de contribuição total|~resultado líquido",
		margin:
			"margem percentual|margem de lucro|~margem|~margem bruta|~margem de contribuição|~lucratividade|percentagem de margem|percentual de margem|margem percentual bruta|taxa de margem|margem líquida|rentabilidade|margem de lucro bruta|margem em percentagem",
		hours:
			"horas|horas gastas|horas trabalhadas|nossas horas|as nossas horas|horas faturadas|horas faturáveis|horas registadas|horas registradas|horas apontadas|horas consumidas|horas utilizadas|horas dedicadas|total de horas|número de horas|horas de trabalho|horas do projeto|horas prestadas|horas lançadas|tempo gasto|tempo dedicado|~tempo de trabalho",
		discount:
			"desconto médio|taxa de desconto|percentagem de desconto|^desconto|^descontos|percentual de desconto|desconto concedido|desconto aplicado|^abatimento|^abatimentos|^rappel",
		daysLate:
			"dias de atraso|dias em atraso|atraso de pagamento|atraso no pagamento|dias após o vencimento|atraso médio|dias vencidos|dias atraso|atraso em dias|atraso dias|dias atrasados|dias em mora|dias de mora|dias depois do vencimento|dias após vencimento|atraso no pagamento em dias|atraso|?prazo médio de recebimento|?dias de pagamento|?prazo de pagamento|?tempo de pagamento|?prazo médio de pagamento",
		accountRequests:
			"lembretes|cobranças|avisos de pagamento|pedidos à contabilidade|~notas de crédito|avisos de cobrança|cartas de cobrança|lembretes de pagamento|lembretes enviados|avisos enviados|?notas de débito",
		complaints:
			"reclamações|queixas|número de reclamações|número de queixas|~reclamação|~queixa|reclamações recebidas|reclamações de clientes",
		orders:
			"encomendas|pedidos|faturas|notas fiscais|~compras|número de pedidos|número de encomendas|número de faturas|total de pedidos|total de encomendas|pedidos realizados|qtd pedidos|~transações",
		firstOrder:
			"primeira encomenda|primeiro pedido|primeira fatura|primeira compra|primeira venda|~cliente desde|data da primeira encomenda|data do primeiro pedido|data da primeira compra|data primeira compra|primeira transação|~data de adesão|~data de início|?data de criação|?data de cadastro",
		lastOrder:
			"última encomenda|último pedido|última fatura|última compra|última venda|data da última encomenda|data do último pedido|data da última compra|data última compra|última transação|último movimento|data última fatura",
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
		satisfaction:
			"satisfação|satisfação do cliente|satisfação cliente|nível de satisfação|grau de satisfação|satisfação dos clientes|índice de satisfação",
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
		"ano anterior|ano passado|do ano anterior|do ano passado|período anterior|exercício anterior|12 meses anteriores|anterior|ano ant|ano transato",
	recent: "últimos 12 meses|12 meses|este ano|ano atual|ano corrente|exercício atual",
	toDate: "até à data|até hoje|até a data|até o momento|acumulado|acumulado do ano",
	allTime: "desde o início|de sempre|vitalício",
	businessYear: "exercício",
	figure:
		"total|totais|soma|líquido|líquida|montante|valor|sem iva|sem imposto|sem impostos|real|realizado|s iva|iva excluído",
	withTax: "com iva|c iva|iva incluído|iva incluída|com impostos|impostos incluídos",
	count:
		"número de|nº de|n.º de|n de|quantidade|quantidade de|qtd|qtd de|qtde|contagem|contagem de|nº|n.º|núm",
	average: "média|médio|média de|méd|em média",
	date: "data|data de|data do|data da",
	filler: "de|do|da|dos|das|por cliente|nosso|nossa|nossos|nossas",
	planned: "orçamento|previsão|objetivo|meta|plano|estimado|desvio",
	other:
		"telefone|telemóvel|celular|morada|endereço|rua|cidade|localidade|concelho|bairro|cep|distrito|estado|país|vendedor|comercial|contacto|contato|saldo|dívida|crédito|limite|vencimento|iva|nif|cnpj|cpf|nipc|objetivo|meta|orçamento|setor|banco|trimestre|inscrição|pendente|orçado|reembolso|tarifa|população|área",
	counted:
		"quantidade|qtd|qtde|número|unidades|peças|seguidores|impressões|cliques|visitas|funcionários|código",
	spent: "custo|despesa|gasto|subcontrat",
	total: "total|total geral|totais|soma|subtotal|total clientes|todos os clientes",
	unknown:
		"desconhecido|desconhecida|n/d|não sei|não disponível|não consta|em falta|falta|(em branco)|(vazio)",
	months: "janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro",
};
