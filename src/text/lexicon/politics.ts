/** Politics and diplomacy: one row a meaning, English | French, commas between words that mean the same. */
export const politics = `
politics | politique
policy | politique
political | politique
politically | politiquement
politician, political figure | homme politique, femme politique, responsable politique, politicien
politicise, politicize | politiser
public policy | politique publique
foreign policy | politique étrangère
domestic policy | politique intérieure
government | gouvernement
government, governmental | gouvernemental
administration | administration
Trump administration | administration Trump
Biden administration | administration Biden
state | état
head of state | chef de l'état, chef d'état
head of government | chef du gouvernement, chef de gouvernement
president | président, présidente
presidential | présidentiel
presidency | présidence
vice president, vice-president | vice-président, vice-présidente
former president, ex-president | ancien président, ex-président
incumbent, outgoing | sortant
president-elect | président élu
European commissioner | commissaire européen
prime minister | premier ministre, première ministre
deputy prime minister | vice-premier ministre
chancellor | chancelier, chancelière
minister | ministre
ministry | ministère
ministerial | ministériel
cabinet | conseil des ministres, cabinet
cabinet reshuffle, reshuffle | remaniement, remaniement ministériel
secretary of state | secrétaire d'état
undersecretary | sous-secrétaire
foreign minister, minister of foreign affairs, foreign secretary | ministre des affaires étrangères, chef de la diplomatie
foreign ministry, ministry of foreign affairs, foreign office | ministère des affaires étrangères
foreign affairs | affaires étrangères
interior minister, home secretary | ministre de l'intérieur
interior ministry, home office | ministère de l'intérieur
defence minister, defense minister, defence secretary, defense secretary | ministre de la défense, ministre des armées
defence ministry, defense ministry, ministry of defence, ministry of defense | ministère de la défense, ministère des armées
finance minister, chancellor of the exchequer | ministre des finances, ministre de l'économie
finance ministry, ministry of finance | ministère des finances
treasury secretary | secrétaire au trésor
justice minister | ministre de la justice, garde des sceaux
justice ministry, ministry of justice | ministère de la justice
health minister, health secretary | ministre de la santé
health ministry, ministry of health | ministère de la santé
education minister, education secretary | ministre de l'éducation
education ministry, ministry of education | ministère de l'éducation
culture minister | ministre de la culture
culture ministry, ministry of culture | ministère de la culture
trade minister, commerce minister | ministre du commerce
commerce ministry, ministry of commerce, trade ministry | ministère du commerce
commerce secretary | secrétaire au commerce
labour minister, labor minister | ministre du travail
environment minister | ministre de l'environnement
energy minister | ministre de l'énergie
digital minister | ministre du numérique
industry minister | ministre de l'industrie
industry ministry, ministry of industry | ministère de l'industrie
national security adviser, national security advisor | conseiller à la sécurité nationale
national security | sécurité nationale
adviser, advisor | conseiller, conseillère
chief of staff | chef de cabinet, directeur de cabinet
senior official, high-ranking official | haut responsable, haut fonctionnaire
official | responsable, officiel
civil servant, government employee, public servant | fonctionnaire
civil service, public service | fonction publique
bureaucracy, red tape | bureaucratie
authorities | autorités
authority | autorité
power | pouvoir
in power | au pouvoir
leader | dirigeant, dirigeante, leader
leadership | direction
supreme leader | guide suprême
ruler | souverain
govern, rule | gouverner
governor | gouverneur
mayor | maire
town hall, city hall | mairie, hôtel de ville
local authority, local government | collectivité locale, collectivité territoriale
municipality | municipalité, commune
municipal | municipal
city council, town council | conseil municipal
prefect | préfet
prefecture | préfecture
king | roi
queen | reine
prince | prince
princess | princesse
crown prince | prince héritier
monarchy | monarchie
royal | royal
emperor | empereur
sheikh | cheikh
democracy | démocratie
democratic | démocratique
republic | république
dictatorship | dictature
dictator | dictateur
regime | régime
authoritarian | autoritaire
authoritarianism | autoritarisme
totalitarian | totalitaire
military junta, junta | junte, junte militaire
coup, coup d'état | coup d'état, putsch
overthrow, topple | renverser
transition | transition
separation of powers | séparation des pouvoirs
parliament | parlement
parliamentary | parlementaire
lawmaker, legislator, member of parliament, MP, parliamentarian | député, députée, parlementaire, législateur
congressman, congresswoman | élu au congrès, membre du congrès
representative | représentant, représentante
elected official, elected representative | élu, élue
senator | sénateur, sénatrice
senate | sénat
congress | congrès
house of representatives | chambre des représentants
house of commons | chambre des communes
house of lords | chambre des lords
national assembly | assemblée nationale
lower house | chambre basse
upper house | chambre haute
speaker of the house | président de la chambre des représentants
parliamentary committee, commons committee | commission parlementaire
congressional committee | commission du congrès
committee | commission, comité
commission | commission
session, sitting | séance
legislative | législatif
adopt | adopter
pass a law, pass a bill | adopter une loi, voter une loi
passage, adoption | adoption
vote | voter
vote | vote, scrutin
amendment | amendement
debate | débat
debate | débattre
motion of censure, vote of no confidence, no-confidence vote, no-confidence motion | motion de censure
impeachment | destitution, procédure de destitution
impeach, remove from office | destituer
veto | veto
filibuster, parliamentary obstruction | obstruction parlementaire
quorum | quorum
dissolve | dissoudre
dissolution | dissolution
resign, step down | démissionner
resignation | démission
appoint, nominate | nommer
appointment, nomination | nomination
sack, dismiss | limoger, révoquer
mandate, term of office | mandat
successor | successeur
predecessor | prédécesseur
election | élection
electoral | électoral
presidential election | élection présidentielle, présidentielle
general election, parliamentary election, legislative election | élections législatives, législatives
midterm elections, midterms | élections de mi-mandat, mi-mandat
European elections | élections européennes, européennes
local elections, municipal elections | élections municipales, municipales
regional elections | élections régionales, régionales
snap election, early election, early elections | élections anticipées
primary | primaire
runoff, second round | second tour, deuxième tour
first round | premier tour
candidate | candidat, candidate
candidacy | candidature
campaign | campagne
campaign | faire campagne
campaign finance, campaign financing | financement de campagne, financement de la campagne
voter, elector | électeur, électrice
electorate | électorat
turnout, voter turnout | taux de participation, participation électorale
abstention | abstention
ballot, ballot paper | bulletin de vote, bulletin
ballot box | urne
polling station | bureau de vote
opinion poll, poll, survey | sondage
pollster | institut de sondage, sondeur
constituency | circonscription
majority | majorité
minority | minorité
referendum | référendum
plebiscite | plébiscite
elect | élire
election fraud, electoral fraud, voter fraud | fraude électorale
election interference, election meddling | ingérence électorale
interference, meddling, foreign interference | ingérence, ingérence étrangère
victory, win | victoire
defeat | défaite
landslide | raz-de-marée
inauguration | investiture
swear in | prêter serment
party, political party | parti, parti politique
ruling party | parti au pouvoir
opposition | opposition
opposition leader | chef de l'opposition, leader de l'opposition
opponent | opposant, opposante
coalition | coalition
left-wing, political left | gauche
right-wing, political right | droite
far right, far-right, extreme right | extrême droite
far left, far-left, extreme left | extrême gauche
centrist | centriste
conservative | conservateur, conservatrice
liberal | libéral
socialist | socialiste
communist | communiste
republican | républicain
democrat | démocrate
labour party | parti travailliste, travaillistes
conservative party, tories | parti conservateur, conservateurs
green party, the greens | écologistes, parti vert, les verts
communist party | parti communiste
Chinese Communist Party, CCP | Parti communiste chinois, PCC
nationalist | nationaliste
nationalism | nationalisme
populist | populiste
populism | populisme
sovereignty | souveraineté
digital sovereignty | souveraineté numérique
independence | indépendance
independent | indépendant
separatist | séparatiste, indépendantiste
autonomy | autonomie
secularism | laïcité
state of emergency | état d'urgence
martial law | loi martiale
propaganda | propagande
censorship | censure
censor | censurer
disinformation | désinformation
misinformation | mésinformation, fausses informations
lobby | groupe de pression, lobby
lobbying | lobbying
lobbyist | lobbyiste
think tank | groupe de réflexion, cercle de réflexion, think tank
diplomacy | diplomatie
diplomat | diplomate
diplomatic | diplomatique
ambassador | ambassadeur, ambassadrice
embassy | ambassade
consulate | consulat
consul | consul
envoy, emissary, special envoy | émissaire, envoyé spécial, envoyé
delegation | délégation
summit | sommet
meeting | réunion
meeting, encounter | rencontre
talks, negotiations, negotiation | pourparlers, négociations, négociation
negotiate | négocier
negotiator | négociateur
treaty, pact | traité, pacte
sign a treaty, ratify | ratifier
ratification | ratification
alliance | alliance
ally | allié
partner | partenaire
partnership | partenariat
cooperation, co-operation | coopération
bilateral | bilatéral
multilateral | multilatéral
mediate | jouer les médiateurs, servir de médiateur
sanction | sanction
impose sanctions | imposer des sanctions, sanctionner
lift sanctions | lever les sanctions
sanctions against Russia, Russia sanctions | sanctions contre la Russie
economic sanctions | sanctions économiques
embargo | embargo
arms embargo | embargo sur les armes
boycott | boycott, boycottage
boycott | boycotter
blacklist | liste noire
blacklist | mettre sur liste noire
retaliation, reprisal, retaliatory measure | représailles, mesure de rétorsion
retaliate | riposter
expel | expulser
expulsion | expulsion
summon the ambassador | convoquer l'ambassadeur
resolution | résolution
security council | conseil de sécurité
secretary general, secretary-general | secrétaire général, secrétaire générale
high commissioner | haut-commissaire
member state | état membre
international community | communauté internationale
geopolitical | géopolitique
foreign | étranger, étrangère
abroad, overseas | à l'étranger
domestic, internal | intérieur, interne
border, frontier | frontière
territory | territoire
annex | annexer
annexation | annexion
occupied territory, occupied territories | territoire occupé, territoires occupés
occupation | occupation
settler | colon
settlement, Israeli settlement | colonie
colony | colonie
colonialism | colonialisme
colonial | colonial
apartheid | apartheid
protest, demonstration | manifestation
rally | rassemblement
protest, demonstrate | manifester
protester, demonstrator | manifestant, manifestante
protest march | marche de protestation
parade | défilé
sit-in | sit-in
strike, walkout, industrial action | grève
striker | gréviste
trade union, labor union, labour union | syndicat
trade unionist, union member | syndicaliste
uprising, revolt | soulèvement, révolte
insurrection | insurrection
revolution | révolution
unrest, disturbances | troubles
crackdown, repression | répression
crack down on | réprimer
petition | pétition
open letter | lettre ouverte
activist, campaigner | militant, militante, activiste
human rights activist, human rights defender, rights activist | défenseur des droits de l'homme, défenseur des droits humains, militant des droits humains
rights group, human rights group, human rights organisation, human rights organization | organisation de défense des droits de l'homme, organisation de défense des droits humains, ONG de défense des droits humains
non-governmental organisation, non-governmental organization, NGO | organisation non gouvernementale, ONG
nonprofit, non-profit, not-for-profit | à but non lucratif
association, advocacy group | association
charity | organisation caritative, association caritative
civil society | société civile
dissident | dissident, dissidente
dissent | dissidence
exile | exil
exiled, in exile | exilé, en exil
refugee | réfugié, réfugiée
refugee camp | camp de réfugiés
asylum | asile
political asylum | asile politique
asylum seeker, asylum-seeker | demandeur d'asile, demandeuse d'asile
migrant | migrant, migrante
migration | migration
migratory | migratoire
immigration | immigration
immigrant | immigré, immigrée
undocumented, illegal immigrant, undocumented migrant | sans-papiers
deport | expulser, déporter
deportation | expulsion, déportation
displaced person, displaced people, internally displaced | déplacé, déplacés, personne déplacée
diaspora | diaspora
citizen | citoyen, citoyenne
citizenship | citoyenneté
nationality | nationalité
resident | résident
resident, inhabitant | habitant
visa | visa
passport | passeport
residence permit | titre de séjour, permis de séjour
ethnic minority | minorité ethnique
ethnic cleansing | nettoyage ethnique, épuration ethnique
persecution | persécution
persecute | persécuter
forced labour, forced labor | travail forcé
humanitarian | humanitaire
humanitarian aid | aide humanitaire
racism | racisme
racist | raciste
antisemitism, anti-semitism | antisémitisme
antisemitic, anti-semitic | antisémite
islamophobia | islamophobie
feminist | féministe
equality | égalité
inequality | inégalité
reform | réforme
reform | réformer
scandal | scandale
controversy | controverse, polémique
controversial | controversé, polémique
public opinion | opinion publique
public inquiry, commission of inquiry | commission d'enquête
transparency | transparence
accountability | obligation de rendre des comptes, redevabilité
white paper | livre blanc
roadmap, road map | feuille de route
speech | discours
ideology | idéologie
war on terror | guerre contre le terrorisme
public tender, call for tenders, invitation to tender | appel d'offres
public procurement | marché public, marchés publics, commande publique
public money, taxpayers' money | argent public
`;
