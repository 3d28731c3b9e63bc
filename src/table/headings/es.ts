import type { HeadingWords } from "./headingWords.ts";

/** Spanish, with the exports of Holded, Sage, Contasol and A3. */
export const spanish: HeadingWords = {
	facts: {
		customer:
			"nombre del cliente|cliente|nombre cliente|clientes|~razón social|~empresa|~nombre comercial|~nombre|~etiquetas de fila|?apellidos",
		id: "código cliente|código de cliente|número de cliente|nº cliente|nº de cliente|id cliente|cod cliente|num cliente|?código",
		revenue:
			"ingresos|ventas|facturación|importe facturado|facturado|cifra de negocios|~ventas brutas|?importe|&facturación anual|&ventas anuales",
		recentRevenue: "ingresos recientes|ventas recientes",
		lifetimeRevenue:
			"ingresos históricos|ventas históricas|total gastado|?valor de vida|?valor de vida del cliente",
		cost: "coste|costes|costo|costos|costes directos|coste de ventas|costo de ventas",
		profit: "beneficio bruto|beneficio|utilidad bruta|utilidad|ganancia|~margen bruto|~margen|?resultado",
		margin: "margen|margen bruto|margen comercial|margen de beneficio",
		hours: "horas|horas dedicadas|nuestras horas|horas trabajadas",
		discount: "descuento medio|descuento promedio|dto medio|^descuento|^dto|^descuentos",
		daysLate: "días de retraso|días de demora|días vencidos|retraso de pago|días de mora",
		accountRequests: "recordatorios|consultas contables|reclamaciones de pago",
		complaints: "quejas|~reclamaciones",
		orders: "pedidos|facturas|~compras",
		firstOrder: "primer pedido|primera factura|primera compra|~cliente desde",
		lastOrder: "último pedido|última factura|última compra|última venta",
		products: "productos|productos distintos|productos diferentes|servicios",
		usage: "uso|usuarios|licencias|consumo",
		walletShare: "cuota de cartera|cuota de compra",
		referredBy: "recomendado por|referido por|?origen|?fuente",
		referred: "clientes referidos|clientes recomendados|~referidos",
		negotiation: "negociación",
		ownerFocus: "enfoque del dueño|foco del propietario",
		delegation: "delegación",
		direction: "dirección estratégica|rumbo",
		newNeeds: "nuevas necesidades|necesidades nuevas",
		energy: "energía",
		steadiness: "estabilidad|constancia",
		satisfaction: "satisfacción|satisfacción del cliente",
		fit: "encaje|compatibilidad",
		manualTier: "nivel manual",
		manualReason: "motivo manual|motivo",
		manualUntil: "manual hasta",
		story: "historia|?notas|?observaciones",
	},
	nameParts: { firstName: "nombre", lastName: "apellidos|apellido", email: "correo|correo electrónico" },
	previous:
		"año anterior|año pasado|del año anterior|del año pasado|periodo anterior|12 meses anteriores|ejercicio anterior|anterior|anteriores",
	recent: "últimos 12 meses|12 meses|este año|año actual|año en curso|ejercicio actual",
	toDate: "hasta la fecha|acumulado|a la fecha",
	allTime: "desde el inicio|histórico|históricos",
	businessYear: "ejercicio",
	figure:
		"total|totales|suma|neto|netas|netos|importe|sin iva|real|realizado|iva no incluido|iva excluido|excl iva|sin impuestos|antes de impuestos",
	withTax: "con iva|iva incluido|iva incl|incl iva|inc iva|con impuestos|impuestos incluidos",
	count: "número de|nº de|n.º de|cantidad de|n de|num de",
	average: "medio|media|promedio",
	date: "fecha|fecha de|fecha del|fecha de la",
	filler: "de|del|por cliente|nuestro|nuestra|la|el",
	planned: "presupuesto|previsión|pronóstico|objetivo|plan|estimado|desviación|diferencia",
	other:
		"teléfono|correo|dirección|calle|ciudad|población|provincia|país|vendedor|comercial|estado|saldo|crédito|vencimiento|iva|nif|cif|contacto|objetivo|sector|trimestre",
	total: "total|total general|suma|subtotal|totales|suma total|todos los clientes",
	unknown: "desconocido|desconocida|s/d|no sabe|no consta|falta",
	months: "enero/ene|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre/set|octubre|noviembre|diciembre",
};
