/** Economy, companies, work, trade, transport, industry and energy: one row a meaning, English | French, commas between words that mean the same. */
export const economy = `
company, firm, corporation | entreprise, société, compagnie, firme
business | affaires
multinational | multinationale
subsidiary | filiale
holding company | holding
start-up, startup | start-up, startup, jeune pousse
small business, SME | PME, petite entreprise
cooperative | coopérative
shop, store | magasin, boutique
supermarket | supermarché
shopping centre, shopping center, shopping mall | centre commercial
department store | grand magasin
retail | commerce de détail
retailer | détaillant
shopkeeper, merchant | commerçant, marchand
trade, commerce | commerce
foreign trade | commerce extérieur
free trade | libre-échange
free trade agreement, free trade deal | accord de libre-échange
trade war | guerre commerciale
trade deficit | déficit commercial
protectionism | protectionnisme
single market | marché unique
buy, purchase | acheter
purchase | achat
buyer, purchaser | acheteur
acquire, take over | acquérir, racheter
acquisition, takeover, buyout | acquisition, rachat
takeover bid | OPA, offre publique d'achat
sell | vendre
sale | vente
seller, vendor | vendeur
customer, client | client
consumer | consommateur
consumption | consommation
consume | consommer
own | posséder, détenir
owner, proprietor | propriétaire
ownership, property | propriété
assets | actifs, avoirs
fortune, wealth | fortune, richesse
wealthy, rich | riche, fortuné
poor | pauvre
poverty | pauvreté
millionaire | millionnaire
billionaire | milliardaire
tycoon, magnate | magnat
businessman | homme d'affaires
businesswoman | femme d'affaires
entrepreneur | entrepreneur
founder | fondateur, fondatrice
co-founder, cofounder | cofondateur, cofondatrice
chief executive, chief executive officer, CEO | PDG, directeur général, président-directeur général
boss | patron, patronne
manager, director | directeur, directrice, gérant
executive | dirigeant, cadre dirigeant
chairman, chair, chairwoman | président, présidente
board of directors | conseil d'administration
shareholder, stockholder | actionnaire
share, stock | action
stake | participation
stock exchange, stock market | Bourse
initial public offering, IPO | introduction en Bourse
merger | fusion
merge | fusionner
competitor, rival | concurrent
competition | concurrence
monopoly | monopole
market | marché
black market | marché noir
money | argent
currency | monnaie, devise
dollar | dollar
euro | euro
pound sterling | livre sterling
yuan | yuan
rouble, ruble | rouble
banknote | billet de banque
cash | espèces, argent liquide, liquide
credit card | carte de crédit, carte bancaire
cheque, check | chèque
bank | banque
banker | banquier
central bank | banque centrale
bank account | compte bancaire
savings | épargne, économies
loan | prêt, emprunt
lend | prêter
borrow | emprunter
creditor | créancier
debt | dette
mortgage | hypothèque, prêt immobilier
interest rate | taux d'intérêt
exchange rate | taux de change
inflation | inflation
price | prix
price rise, price increase, price hike | hausse des prix, augmentation des prix
cost | coût
cost | coûter
cost of living | coût de la vie
purchasing power | pouvoir d'achat
cheap, inexpensive | bon marché, pas cher
expensive, costly | cher, coûteux
free, free of charge | gratuit
value, worth | valeur
pay | payer
payment | paiement
repay, reimburse, refund | rembourser
repayment, reimbursement, refund | remboursement
spend | dépenser
spending, expenditure, expense | dépense
invest | investir
investment | investissement
investor | investisseur
hedge fund | fonds spéculatif
pension fund | fonds de pension
sovereign wealth fund | fonds souverain
profit, earnings | bénéfice, profit
profitable | rentable
loss | perte
income, revenue | revenu
turnover, sales revenue | chiffre d'affaires
dividend | dividende
royalties | redevances
fundraising | levée de fonds, collecte de fonds
donate | faire un don
donor | donateur, donatrice
donation | don
funding, financing | financement
fund, finance | financer
funds | fonds
grant, subsidy | subvention
subsidise, subsidize | subventionner
tax | impôt, taxe
taxpayer | contribuable
income tax | impôt sur le revenu
value added tax, VAT | TVA, taxe sur la valeur ajoutée
wealth tax | impôt sur la fortune
tax evasion, tax fraud | fraude fiscale, évasion fiscale
offshore | offshore
shell company | société-écran
tax authority, tax office | fisc
customs | douane
customs officer | douanier
tariff, customs duty | droit de douane
budget | budget
deficit | déficit
surplus | excédent
austerity | austérité
bailout | plan de sauvetage, renflouement
bankruptcy | faillite
go bankrupt | faire faillite
insolvency | insolvabilité
economy | économie
economic | économique
economist | économiste
financial | financier, financière
financial crisis | crise financière
growth | croissance
economic growth | croissance économique
recession | récession
gross domestic product, GDP | produit intérieur brut, PIB
globalisation, globalization | mondialisation
capitalism | capitalisme
privatise, privatize | privatiser
privatisation, privatization | privatisation
nationalise, nationalize | nationaliser
nationalisation, nationalization | nationalisation
deregulation | déréglementation
tender, call for tenders | appel d'offres
public contract | marché public
subcontractor | sous-traitant
outsourcing, subcontracting | sous-traitance, externalisation
supplier, provider | fournisseur
supply, provide | fournir
supply chain | chaîne d'approvisionnement
delivery | livraison
deliver | livrer
order | commande
stock, inventory | stock
shortage | pénurie
demand | demande
supply | offre
invoice, bill | facture
bribe | pot-de-vin, dessous-de-table
insurance | assurance
insurer, insurance company | assureur, compagnie d'assurance
real estate, property market | immobilier
rent | louer
rent | loyer
auction | vente aux enchères, enchères
advertising | publicité
advertiser | annonceur
brand | marque
trademark | marque déposée
product | produit
goods, merchandise | marchandise
service | service
customer service | service client
import | importer
import | importation
export | exporter
export | exportation
boycott | boycott, boycotter
work | travailler
work, labour, labor | travail
job, employment | emploi
worker | travailleur, travailleuse, ouvrier, ouvrière
employee, staff member | employé, salarié
employer | employeur
hire, recruit | embaucher, recruter, engager
hiring, recruitment | embauche, recrutement
fire, dismiss, sack, lay off | licencier, renvoyer
dismissal, layoff, redundancy | licenciement
resign, step down, quit | démissionner
unemployed, jobless | chômeur, chômeuse
unemployment, joblessness | chômage
unemployment rate | taux de chômage
salary, wage, pay | salaire
minimum wage | salaire minimum, SMIC
working conditions | conditions de travail
remote work, telework, working from home | télétravail
profession, occupation | profession, métier
career | carrière
colleague, co-worker, coworker | collègue
trainee, intern | stagiaire
internship | stage
consultant | consultant
consulting firm, consultancy | cabinet de conseil
accountant | comptable
audit | audit
auditor | auditeur, commissaire aux comptes
trade union, labour union, labor union | syndicat
trade unionist, union member | syndicaliste, syndiqué
strike | grève
go on strike | faire grève
retirement | retraite
pension | pension de retraite
pensioner, retiree | retraité
retirement age | âge de la retraite
pension reform | réforme des retraites
child labour, child labor | travail des enfants
industry | industrie
industrial | industriel, industrielle
factory, plant | usine
manufacture | fabriquer
manufacturer, maker | fabricant, constructeur
production | production
produce | produire
producer | producteur, productrice
car industry, automotive industry | industrie automobile, secteur automobile
carmaker, automaker, car manufacturer | constructeur automobile
steel | acier
steel industry | sidérurgie
aluminium, aluminum | aluminium
mine | mine
miner | mineur
mining | exploitation minière
raw material, commodity | matière première
gold | or
silver | argent
diamond | diamant
cobalt | cobalt
lithium | lithium
rare earths | terres rares
textile | textile
luxury | luxe
agriculture, farming | agriculture
farmer | agriculteur, agricultrice, fermier, paysan
farm | ferme, exploitation agricole
harvest, crop | récolte
wheat | blé
livestock | bétail
fishing | pêche
fisherman | pêcheur
energy | énergie
oil, petroleum, crude | pétrole, brut
oil company | compagnie pétrolière
oilfield, oil field | champ pétrolier, gisement pétrolier
refinery | raffinerie
pipeline, oil pipeline | oléoduc, pipeline
gas pipeline | gazoduc
natural gas | gaz naturel
gas | gaz
petrol, gasoline | essence
diesel | diesel, gazole
fuel | carburant, combustible
fossil fuel | combustible fossile, énergie fossile
coal | charbon
electricity | électricité
power cut, power outage, blackout | panne d'électricité, coupure de courant
power station, power plant | centrale électrique
nuclear power station, nuclear power plant | centrale nucléaire
nuclear energy, nuclear power | énergie nucléaire, nucléaire
nuclear reactor, reactor | réacteur nucléaire, réacteur
uranium | uranium
solar energy, solar power | énergie solaire
solar panel | panneau solaire
wind power, wind energy | énergie éolienne
wind turbine | éolienne
renewable energy, renewables | énergie renouvelable, renouvelables
dam | barrage
transport, transportation | transport
public transport, public transportation | transports en commun, transports publics
car | voiture, automobile
electric car, electric vehicle | voiture électrique, véhicule électrique
vehicle | véhicule
lorry, truck | camion
lorry driver, truck driver, trucker | routier, chauffeur routier, camionneur
driver | conducteur, conductrice, chauffeur
drive | conduire
bus | bus, autobus
taxi, cab | taxi
bicycle, bike | vélo, bicyclette
motorcycle, motorbike | moto, motocyclette
scooter | trottinette, scooter
train | train
railway, railroad | chemin de fer
rail, railway | ferroviaire
railway station, train station | gare
high-speed train | TGV, train à grande vitesse
underground, subway, metro | métro
tramway, tram | tramway, tram
plane, aeroplane, airplane, aircraft | avion
airline | compagnie aérienne
airport | aéroport
flight | vol
take off | décoller
land | atterrir
pilot | pilote
helicopter | hélicoptère
private jet | jet privé
passenger | passager, passagère
ticket | billet
ship, vessel | navire
boat | bateau
ferry | ferry
cargo ship, freighter | cargo
oil tanker, tanker | pétrolier
port, harbour, harbor | port
shipping | transport maritime
shipping company, shipowner | armateur
shipyard | chantier naval
freight, cargo | fret, cargaison
road | route
motorway, highway, freeway | autoroute
bridge | pont
tunnel | tunnel
traffic | circulation, trafic routier
traffic jam | embouteillage, bouchon
infrastructure | infrastructure
construction, building work | construction, bâtiment et travaux publics
construction site, building site | chantier
yacht | yacht
tourism | tourisme
tourist | touriste
hotel | hôtel
headquarters, head office | siège, siège social
logistics | logistique
warehouse | entrepôt
rating agency | agence de notation
tax exemption, tax break | exonération fiscale, avantage fiscal
tax relief, tax cut | allègement fiscal, baisse d'impôt
whistleblower | lanceur d'alerte, lanceuse d'alerte
compensation | indemnisation, dédommagement
aviation | aviation
arms industry, defence industry, defense industry | industrie de l'armement, industrie de la défense
pharmaceutical industry | industrie pharmaceutique
tobacco | tabac
`;
