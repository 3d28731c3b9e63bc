import type { HeadingWords } from "./headingWords.ts";

/** English, with the exports of QuickBooks, Xero, Shopify, Stripe, WooCommerce, HubSpot and Salesforce. */
export const english: HeadingWords = {
	facts: {
		customer:
			"customer name|customer|client name|client|customers|clients|account name|customer full name|~buyer|~company name|~company|~business name|~organization name|~organisation name|~organization|~organisation|~account|~acct|~debtor|~name|~full name|~display name|~contact name|~contact|~bill to|~bill to name|~billed to|~sold to|~sold to party|~sold to name|~acct name|~default address company|~billing company|~company billing|~row labels|?ship to|?first name|?last name|?legal name|~trading name|~billing name|~customer company|~cust name|~debtor name|~member name|~patient name|~bill to customer|~sell to customer|~sell to customer name|~sold to party name|~payer|~name 1|~customer description|~account description|~company account|~business partner|~party name|~party|~particulars",
		id: "customer id|customer number|customer no|customer nr|customer code|client id|client number|client no|client code|cust no|cust id|customer key|client key|customer #|client #|cust #|account #|acct #|acct no|a/c|a/c ref|account ref|customer acct|~acct|~id|~account number|~account no|~account id|~record id|~contact id|~company id|#number|#no|?code|?email|?e-mail|?email address|customer ref|customer reference|client ref|client reference|debtor no|debtor number|debtor code|cust code|cust ref|sell to customer no|bill to customer no|~account code|~account reference",
		revenue:
			"revenue|turnover|sales|rev|sales revenue|sales amount|untaxed total|untaxed amount|sales lcy|invoiced|fees billed|amount billed|billed amount|amount invoiced|invoiced amount|customer revenue|revenue per customer|arr|annual recurring revenue|recurring revenue|~mrr|~monthly recurring revenue|~gross sales|~gross revenue|order total|order totals|~order value|~income|~billings|~charges|~total|?amount|?amount paid|?total payments|?paid amount|?spent|&annual revenue|&yearly revenue|&annual sales|&annual turnover|fees invoiced|invoiced fees|fees earned|fee income|professional fees|billed|billed revenue|billed fees|invoiced revenue|sales value|sales total|service revenue|recognized revenue|recognised revenue|net revenues|revenues|billable amount|closed won amount|~closed won|~won amount|~amount won|~closed won value|?fees|?invoice amount|?invoice total|?invoice value|?net invoice amount|?retainer|?retainers|?monthly retainer|?retainer month",
		previousRevenue: "previous revenue",
		recentRevenue: "recent revenue|recent sales",
		lifetimeRevenue:
			"lifetime revenue|lifetime sales|lifetime spend|total spent|total spend|amount spent|all time revenue|all time sales|?lifetime value|?customer lifetime value|?ltv|?clv",
		cost: "cost|direct cost|direct costs|costs|cost of goods sold|cost of sales|cost of goods|cogs|cost price|materials|time and materials|~expenses|?labor cost|?labour cost|?staff costs|job cost|job costs|cost lcy|direct expenses|purchase cost|landed cost|product cost|product costs|project cost|project costs|?material cost|?material costs|?delivery cost|?service cost|?cost to serve|?costs to serve|~freelancers|~freelancer costs|freelancers and media|freelancers media|~subcontractors|~subcontractor costs|~media spend|~media costs",
		profit:
			"gross profit|profit|gp|profit lcy|contribution|gross margin amount|margin amount|~net profit|~contribution margin|~net income|~earnings|~gross margin|~margin|contribution profit|gross contribution|job profit|project profit|gp value|gp amount|~profit loss|~p l|?result",
		margin:
			"margin|gross margin|profit margin|gross profit margin|~contribution margin|~gm|gp margin|gpm|gross profit rate|margin rate|~net margin|~net profit margin",
		hours:
			"hours|hours logged|logged hours|tracked hours|hours spent|our hours|hours worked|man hours|hrs|~billable hours|~time spent|~time|hours billed|billed hours|hours booked|booked hours|hours used|used hours|hours invoiced|invoiced hours|work hours|working hours|worked hours|project hours|service hours|support hours|consulting hours|labour hours|labor hours|effort hours|hrs worked|hrs billed|hrs logged|billed hrs|time logged|logged time|time tracked|tracked time|time booked|recorded hours|hours recorded|hours tracked|hours delivered|delivered hours|effort h",
		discount:
			"average discount|discount given|discount rate|^discount|^discounts|^disc|^rebate|^rebates|^discounting",
		daysLate:
			"days late|days overdue|overdue days|days past due|days paid late|days after due date|days beyond terms|payment delay|?days to pay|?dso|dbt|late days|days in arrears|days delayed|days delay|delay days|past due days|~lateness|?payment days|?collection period|?days sales outstanding|?average collection period|?payment time",
		accountRequests:
			"account requests|accounting requests|reminders|reminders sent|payment reminders|disputed invoices|~disputes|~corrected invoices|~invoice disputes|dunning letters|dunning notices|past due notices|overdue notices|late notices|chasers|chaser letters|?credit notes|?credit memos",
		complaints:
			"complaints|open complaints|~escalations|?tickets|?support tickets|?cases|?claims|complaint count|complaints received|complaints logged|complaints made|complaints raised|complaint|customer complaints|complaints count",
		orders:
			"orders|order count|invoices|invoice count|transaction count|sale count|sales count|payment count|payments count|number of payments|~purchases|~transactions|?payments|?won deals|?deals|orders placed|orders received|sales orders|?jobs|?bookings",
		firstOrder:
			"first order|first invoice|first purchase|first sale|first bought|~customer since|~date joined|~joined|~join date|~member since|~client since|?became a customer|first transaction|first payment|first ordered|first invoiced|~onboarded|~onboarding|~account opened|?first seen|?start",
		lastOrder:
			"last order|last invoice|last purchase|latest order|latest invoice|most recent order|last sale|last ordered|last invoiced|?last active|last transaction|most recent purchase|most recent sale|most recent invoice|latest sale|?last payment|?last seen|?last visit",
		products:
			"products|different products|distinct products|unique products|products bought|services|services bought|different services|~product",
		usage: "usage|users|active users|licences|licenses|seats|storage",
		walletShare: "wallet share|share of wallet",
		referredBy:
			"referred by|came from|referrer|recommended by|introduced by|referral source|~referral|?source|?lead source|?original source",
		referred: "referred customers|customers referred|referrals made|~referrals|~referred",
		referralValue: "referral value|value of referrals|value referred",
		cameAnyway: "would have come anyway|came anyway",
		negotiation:
			"negotiation|negotiations|price negotiation|negotiating|how do they negotiate|how was the negotiation|how did the negotiation go",
		ownerFocus: "owner focus|owner's focus|focus of the owner",
		delegation: "delegation|owner delegates",
		direction: "direction|sense of direction",
		newNeeds: "new needs|brings new needs",
		energy: "energy|team energy|do they give energy|do they give us energy|do they give or take energy",
		steadiness: "steadiness|steady|stability|how steady are they|are they steady",
		satisfaction:
			"satisfaction|customer satisfaction|satisfaction score|~csat|?nps|satisfaction rating|satisfaction level|csat score|csat rating|how happy are they|how happy|how happy is the customer|how happy is the client|how satisfied are they|how satisfied|are they happy",
		fit: "fit|good fit|mutual fit|right for each other|do we fit each other|do they fit us|how well do we fit|are we right for each other",
		manualTier: "manual tier|tier override|override tier",
		manualReason: "manual reason|override reason|reason for override",
		manualUntil: "manual until|override until",
		story: "story|customer story|?note|?notes|?comments",
		planAction: "customer plan|plan action|planned action|?plan",
		planOwner: "plan owner|owner of the plan|responsible for the plan",
		planDue: "plan due|plan due date|plan deadline",
		planDone: "plan done|plan completed",
		planProvider: "refer to|referred to|plan provider",
	},
	nameParts: {
		firstName:
			"first name|given name|forename|customer first name|billing first name|contact first name|first",
		lastName: "last name|family name|surname|customer last name|billing last name|contact last name|last",
		email:
			"email|e-mail|email address|e-mail address|customer email|contact email|billing email|primary email",
	},
	previous:
		"previous|previous year|previous period|previous 12 months|prior|prior year|prior period|prior 12 months|preceding 12 months|last year|last fiscal year|last period|last year's|year before|the year before|period before|a year ago|ly|py",
	recent:
		"last 12 months|latest 12 months|past 12 months|trailing 12 months|rolling 12 months|12 months|12m|r12|ltm|ttm|this year|current year|this period|current period|current|cy",
	toDate: "ytd|year to date|so far",
	allTime: "lifetime|all time|all years|of all years|since start|since the start|ever",
	businessYear: "fy|fiscal year|financial year|fiscal|cy",
	figure:
		"total|sum|net|amount|overall|excl vat|ex vat|excluding vat|without vat|excl tax|ex tax|before tax|actual|actuals|exclusive of vat|vat excluded|net of vat|excluding tax|without tax|net of tax|tax excluded|excl gst|ex gst|excluding gst|excl sales tax|excluding sales tax",
	withTax:
		"incl vat|inc vat|including vat|inclusive of vat|with vat|vat included|vat inclusive|incl tax|inc tax|including tax|with tax|tax included|tax inclusive|incl gst|inc gst|including gst|incl sales tax|including sales tax",
	count: "number of|no of|count|count of|num|nr of|total",
	average: "average|avg|mean|typical",
	date: "date|day|on",
	filler: "of|the|for|in|our|with us",
	planned:
		"budget|budgeted|bud|forecast|fcst|plan|planned|target|targets|expected|projected|projection|estimate|estimated|goal|quota|variance|var|difference|diff|deviation",
	other:
		"email|mail|phone|mobile|cell|fax|telephone|address|street|city|town|zip|postal|postcode|country|state|region|province|website|url|web|owner|rep|manager|agent|salesperson|status|stage|lifecycle|lead|score|rating|industry|employees|created|modified|balance|credit|limit|due|tax|vat|bank|budget|forecast|target|expected|pipeline|growth|change|rank|person|parent|priority|skype|terms|group|type|share|account|tenure|quarter|q|receivable|receivables|outstanding|quoted|quote|quotation|refund|refunds|refunded|rate|population|area|potential|own",
	counted:
		"qty|quantity|unit|units|pcs|pieces|items|count|counts|number|numbers|no|nr|orders|visits|visitors|reach|traffic|followers|impressions|clicks|views|likes|subscribers|downloads|sessions|users|members|headcount|staff|seats|km|miles|kwh|wh|mwh|kw|kg|tons|tonnes|litres|liters|sqm|m2|m3|sqft|weight|mileage|calls|emails|points|stars|pct|code|ref|sku|ean|gtin|iban|barcode|plz",
	spent: "cost|expense|expenditure|outlay|freelance|subcontract|contractor|cogs",
	total: "total|totals|σ|grand total|sum|subtotal|sub total|all customers|total customers|overall total",
	unknown:
		"n/a|na|n.a.|#n/a n/a|?|??|-|--|–|—|...|…|tbd|tba|null|unknown|not known|don't know|missing|(blank)|(blanks)|(none)|(not set)|(empty)",
	months: "january|february|march|april|may|june|july|august|september|october|november|december",
};
