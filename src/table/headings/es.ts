import type { HeadingWords } from "./headingWords.ts";

/** Spanish, with the exports of Holded, Sage, Contasol and A3. */
export const spanish: HeadingWords = {
	facts: {
		customer:
			"nombre del cliente|cliente|nombre cliente|clientes|~razón social|~empresa|~nombre comercial|~nombre|~etiquetas de fila|?apellidos|~denominación|~denominación social|~nombre o razón social|~nombre fiscal|~nombre de la empresa|~sociedad|~comprador|~nombre del contacto|~titular|~nombre de cliente|~descripción del cliente|~organización|~cliente empresa",
		id: "código cliente|código de cliente|número de cliente|nº cliente|nº de cliente|id cliente|cod cliente|num cliente|#código|referencia cliente|ref cliente|n cliente|no cliente|nro cliente|número cliente|código del cliente|clave de cliente|clave cliente|cuenta cliente|#cuenta|#número|#clave",
		revenue:
			"ingresos|ventas|facturación|importe facturado|facturado|cifra de negocios|~ventas brutas|?importe|&facturación anual|&ventas anuales|facturación neta|ventas netas|facturación total|importe de ventas|total ventas|total facturado|monto facturado|monto de ventas|ingresos netos|volumen de ventas|volumen de negocio|importe ventas|venta neta|venta total|venta|honorarios facturados|~honorarios|~facturación bruta|~venta bruta|?importe factura|?total factura|?importe neto|?monto|?monto total|?importe total|?valor de factura|?base imponible",
		recentRevenue: "ingresos recientes|ventas recientes",
		lifetimeRevenue:
			"ingresos históricos|ventas históricas|total gastado|?valor de vida|?valor de vida del cliente",
		cost: "coste|costes|costo|costos|costes directos|coste de ventas|costo de ventas|coste total|costo total|costes totales|costos totales|coste de la mercancía|costes variables|costo de mercancía vendida|coste directo|costo directo|precio de coste|coste de compra|?gastos|?coste de personal|?coste de materiales|?materiales|costo de venta|coste ventas|costo ventas|coste venta|~freelancers|freelancers y medios|~subcontratas|~subcontratación",
		profit:
			"beneficio bruto|beneficio|utilidad bruta|utilidad|ganancia|~margen bruto|~margen|?resultado|importe margen|margen en euros|margen en valor|margen de contribución|beneficio neto|utilidad neta|ganancia bruta|ganancia neta|ganancias|margen comercial en valor|~contribución|~rentabilidad en valor|~resultado neto",
		margin:
			"margen|margen bruto|margen comercial|margen de beneficio|porcentaje de margen|margen porcentual|margen en porcentaje|margen neto|margen de utilidad|tasa de margen|margen sobre ventas|~rentabilidad|margen s ventas",
		hours:
			"horas|horas dedicadas|nuestras horas|horas trabajadas|horas facturadas|horas facturables|horas imputadas|horas registradas|horas empleadas|horas invertidas|horas consumidas|horas realizadas|total horas|número de horas|horas de proyecto|tiempo dedicado|~tiempo de trabajo",
		discount:
			"descuento medio|descuento promedio|dto medio|^descuento|^dto|^descuentos|porcentaje de descuento|descuento aplicado|^rebaja|^rebajas|^bonificación|^descto",
		daysLate:
			"días de retraso|días de demora|días vencidos|retraso de pago|días de mora|días retraso|días de atraso|retraso en días|atraso en días|días atrasados|retraso medio|días vencido|demora en días|días de impago|días tarde|retraso en el pago|?plazo de pago|?período medio de cobro|?días de pago|?días de cobro|?plazo medio de pago|retraso|demora|mora|atraso",
		accountRequests:
			"recordatorios|consultas contables|reclamaciones de pago|recordatorios de pago|recordatorios enviados|avisos de pago|avisos de cobro|reclamos de pago|?notas de crédito|?abonos",
		complaints:
			"quejas|~reclamaciones|número de quejas|quejas recibidas|~reclamos|~queja|quejas de clientes|número de reclamaciones",
		orders:
			"pedidos|facturas|~compras|número de pedidos|número de facturas|órdenes|número de órdenes|cantidad de pedidos|pedidos realizados|núm pedidos|~transacciones|facturas emitidas|nº pedidos",
		firstOrder:
			"primer pedido|primera factura|primera compra|~cliente desde|primera venta|primera orden|fecha primer pedido|fecha primera compra|fecha primera factura|~fecha de alta|?fecha de creación",
		lastOrder:
			"último pedido|última factura|última compra|última venta|última orden|fecha último pedido|fecha última compra|fecha última factura|última transacción|último consumo",
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
		satisfaction:
			"satisfacción|satisfacción del cliente|satisfacción cliente|nivel de satisfacción|satisfacción de clientes|puntuación de satisfacción|qué tan satisfechos están|cómo de satisfechos están",
		fit: "encaje|compatibilidad",
		manualTier: "nivel manual",
		manualReason: "motivo manual|motivo",
		manualUntil: "manual hasta",
		story: "historia|?notas|?observaciones",
	},
	nameParts: { firstName: "nombre", lastName: "apellidos|apellido", email: "correo|correo electrónico" },
	previous:
		"año anterior|año pasado|del año anterior|del año pasado|periodo anterior|12 meses anteriores|ejercicio anterior|anterior|anteriores|ejercicio pasado|año ant",
	recent: "últimos 12 meses|12 meses|este año|año actual|año en curso|ejercicio actual",
	toDate: "hasta la fecha|acumulado|a la fecha",
	allTime: "desde el inicio|histórico|históricos",
	businessYear: "ejercicio",
	figure:
		"total|totales|suma|neto|netas|netos|importe|sin iva|real|realizado|iva no incluido|iva excluido|excl iva|sin impuestos|antes de impuestos",
	withTax: "con iva|iva incluido|iva incl|incl iva|inc iva|con impuestos|impuestos incluidos",
	count: "número de|nº de|n.º de|cantidad de|n de|num de|nº|n.º|núm|nro",
	average: "medio|media|promedio|prom|de media",
	date: "fecha|fecha de|fecha del|fecha de la",
	filler: "de|del|por cliente|nuestro|nuestra|la|el",
	planned: "presupuesto|previsión|pronóstico|objetivo|plan|estimado|desviación|diferencia",
	other:
		"teléfono|correo|dirección|calle|ciudad|población|provincia|país|vendedor|comercial|estado|saldo|crédito|vencimiento|iva|nif|cif|contacto|objetivo|sector|trimestre|pendiente|presupuestado|reembolso|tarifa|superficie",
	counted:
		"cantidad|cant|número|num|unidades|uds|piezas|seguidores|impresiones|clics|visitas|empleados|código",
	spent: "coste|gasto|egreso|subcontrat",
	total: "total|total general|suma|subtotal|totales|suma total|todos los clientes",
	unknown: "desconocido|desconocida|s/d|no sabe|no consta|falta|(en blanco)|(vacío)",
	months: "enero/ene|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre/set|octubre|noviembre|diciembre",
};
