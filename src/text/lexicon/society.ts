/** Media, education, religion, culture, family, migration, housing, sport, food, city life: one row a meaning, English | French, commas between words that mean the same. */
export const society = `
media, news media | média, médias
press freedom, freedom of the press | liberté de la presse
freedom of expression, freedom of speech, free speech | liberté d'expression
newspaper | journal
daily newspaper, daily | quotidien
weekly, weekly newspaper | hebdomadaire
news agency | agence de presse
press release | communiqué, communiqué de presse
news | nouvelles, actualité, informations
breaking news | dernière minute
article | article
headline | gros titre
editorial | éditorial
editorial staff, newsroom | rédaction
journalism | journalisme
journalistic | journalistique
war correspondent, war reporter | correspondant de guerre, reporter de guerre
freelance, freelancer | pigiste, indépendant
columnist | chroniqueur, éditorialiste
press card | carte de presse
interviewee | interviewé
investigation, inquiry, probe | enquête
broadcaster | diffuseur
television, TV | télévision, télé
television channel, TV channel | chaîne de télévision
radio | radio
radio station | station de radio
programme, program, TV show | émission
presenter, anchor | présentateur, présentatrice
viewer | téléspectateur, téléspectatrice
audience | audience, public
reader | lecteur, lectrice
publish | publier
publication | publication
publisher, publishing house | éditeur, maison d'édition
photo, photograph, picture | photo, photographie
photographer, photojournalist | photographe, photojournaliste
photograph | photographier
film | filmer
footage | images vidéo, séquence
video | vidéo
recording | enregistrement
record | enregistrer
cartoon | dessin de presse, caricature
cartoonist | dessinateur, caricaturiste
disinformation, misinformation | désinformation
fake news, false news | fausse nouvelle, infox, intox
fake, bogus | faux
hoax | canular
conspiracy theory | théorie du complot
conspiracy theorist | complotiste, conspirationniste
fact-checking, fact checking | vérification des faits, fact-checking
verification, check | vérification
open source investigation, OSINT | enquête en sources ouvertes, OSINT
education | éducation
teach | enseigner
teaching | enseignement
teacher | enseignant, enseignante, professeur, instituteur
professor | professeur d'université, professeur
school | école
primary school, elementary school | école primaire
secondary school, middle school | collège
high school | lycée
high school student | lycéen, lycéenne
pupil, schoolchild | élève, écolier
student | étudiant, étudiante
university, college | université, fac
academic, scholar | universitaire
degree, diploma | diplôme
baccalaureate | baccalauréat, bac
exam, examination | examen
doctorate, PhD | doctorat
lesson | leçon
learn | apprendre
study | étudier
study | étude
training | formation
religion | religion
religious | religieux, religieuse
God | Dieu
faith | foi
believer | croyant, croyante
pray | prier
prayer | prière
church | église
cathedral | cathédrale
mosque | mosquée
synagogue | synagogue
temple | temple
priest | prêtre
bishop | évêque
archbishop | archevêque
cardinal | cardinal
pope | pape
monk | moine
clergy | clergé
imam | imam
rabbi | rabbin
Christianity | christianisme
Protestant | protestant, protestante
Orthodox | orthodoxe
evangelical | évangélique
Islam | islam
Islamic | islamique
Islamist | islamiste
Sunni | sunnite
Shiite, Shia | chiite
Jew | Juif
Jewish | juif, juive
Judaism | judaïsme
antisemitism, anti-Semitism | antisémitisme
antisemitic, anti-Semitic | antisémite
Buddhist | bouddhiste
Hindu | hindou
atheist | athée
secular | laïque
sect, cult | secte
veil, headscarf | voile, foulard
holy, sacred | saint, sacré
pilgrimage | pèlerinage
Koran, Quran | Coran
Bible | Bible
culture | culture
cultural | culturel, culturelle
art | art
artist | artiste
artwork, work of art | œuvre d'art
painting | peinture, tableau
painter | peintre
sculpture | sculpture
statue | statue
museum | musée
exhibition | exposition
cinema | cinéma
film, movie | film
film director, filmmaker | réalisateur, réalisatrice, cinéaste
actor | acteur, comédien
actress | actrice, comédienne
theatre, theater | théâtre
stage | scène
festival | festival
concert | concert
music | musique
musician | musicien, musicienne
singer | chanteur, chanteuse
sing | chanter
song | chanson
dance | danse
dancer | danseur, danseuse
writer | écrivain, écrivaine
author | auteur, autrice
poet | poète
poem | poème
poetry | poésie
novel | roman
novelist | romancier, romancière
book | livre, ouvrage
library | bibliothèque
bookshop, bookstore | librairie
literature | littérature
translator | traducteur, traductrice
interpreter | interprète
language | langue
philosopher | philosophe
historian | historien, historienne
history | histoire
historical, historic | historique
sociologist | sociologue
anthropologist | anthropologue
archaeologist, archeologist | archéologue
architect | architecte
heritage | patrimoine
fashion | mode
fashion designer | créateur de mode, styliste
celebrity | célébrité, vedette
Nobel Prize | prix Nobel
Nobel Peace Prize | prix Nobel de la paix
award, prize | prix, récompense
award | décerner
winner, laureate | lauréat, lauréate
family | famille
parent | parent
father, dad | père
mother, mum, mom | mère
son | fils
daughter | fille
brother | frère
sister | sœur
grandfather | grand-père
grandmother | grand-mère
grandson | petit-fils
granddaughter | petite-fille
grandchildren | petits-enfants
nephew | neveu
niece | nièce
cousin | cousin, cousine
husband | mari, époux
wife | épouse, femme
spouse | conjoint, conjointe
ex-wife, former wife | ex-femme, ex-épouse
ex-husband, former husband | ex-mari
son-in-law | gendre, beau-fils
father-in-law | beau-père
brother-in-law | beau-frère
girlfriend | petite amie
boyfriend | petit ami
partner, companion | compagnon, compagne
couple | couple
twins | jumeaux
orphan | orphelin, orpheline
widow | veuve
heir, heiress | héritier, héritière
inherit | hériter
inheritance | héritage
marry, wed | épouser, marier
married | marié
marriage, wedding | mariage
same-sex marriage, gay marriage | mariage homosexuel, mariage pour tous
divorce | divorce
divorce | divorcer
people | gens, personnes
people | peuple
person | personne
individual | individu
human being, human | être humain, humain
humanity, mankind | humanité
population | population
inhabitant, resident | habitant, résident
dual national, binational | binational, binationale
man | homme
woman | femme
gender equality | égalité des sexes, égalité femmes-hommes
feminism | féminisme
child, kid | enfant
childhood | enfance
boy | garçon
girl | fille
baby, infant | bébé, nourrisson
teenager, adolescent, teen | adolescent, adolescente
minor, underage | mineur, mineure
adult, grown-up | adulte
young | jeune
youth, young people | jeunesse, jeunes
elderly, elderly people, seniors | personnes âgées, seniors
old age | vieillesse
care home, nursing home, retirement home | maison de retraite, Ehpad
generation | génération
friend | ami, amie
friendship | amitié
neighbour, neighbor | voisin, voisine
stranger | inconnu, inconnue
gay, homosexual | gay, homosexuel
lesbian | lesbienne
homosexuality | homosexualité
transgender, trans | transgenre, trans
LGBT, LGBTQ | LGBT, LGBTQ
sexism | sexisme
sexist | sexiste
segregation | ségrégation
ethnic | ethnique
black people, Black people | Noirs
indigenous, native | autochtone, indigène
indigenous people | peuple autochtone, peuples autochtones
Roma, Romani | Rom, Roms
slave | esclave
slavery | esclavage
tribe | tribu
tribal | tribal, tribale
community | communauté
emigrate | émigrer
emigration | émigration
asylum seeker | demandeur d'asile
undocumented migrant, illegal immigrant, undocumented | sans-papiers, clandestin
smuggler, people smuggler | passeur
exiled | exilé
displaced person, displaced people | déplacé, déplacés
deport, expel | expulser
identity card, ID card | carte d'identité
home country, country of origin | pays d'origine
housing, accommodation | logement
house, home | maison
flat, apartment | appartement
building | bâtiment, immeuble
villa | villa
castle | château
palace | palais
tower | tour
floor, storey | étage
wall | mur
garden | jardin
tenant | locataire
landlord | bailleur, propriétaire
squat | squat
homeless | sans-abri, SDF
social housing, council housing | logement social, HLM
shanty town, slum | bidonville
move, relocate | déménager
live, reside | habiter, vivre, résider
city, town | ville
village | village
capital, capital city | capitale
suburb, suburbs | banlieue
neighbourhood, neighborhood, district | quartier
street | rue
avenue | avenue
downtown, city centre, city center | centre-ville
countryside, rural area | campagne
rural | rural
urban | urbain
park | parc
cemetery, graveyard | cimetière
restaurant | restaurant
café, coffee shop | café
nightclub, club | boîte de nuit, discothèque
food | nourriture, alimentation, aliment
feed | nourrir
eat | manger
drink | boire
drink, beverage | boisson
meal | repas
lunch | déjeuner
dinner | dîner
chef, cook | chef cuisinier, cuisinier
cook | cuisiner
recipe | recette
bread | pain
meat | viande
milk | lait
cheese | fromage
fruit | fruit
vegetable | légume
rice | riz
sugar | sucre
coffee | café
tea | thé
beer | bière
wine | vin
vineyard | vignoble
alcohol | alcool
smoke | fumer
cigarette | cigarette
malnutrition | malnutrition
sport, sports | sport
athlete, sportsman, sportswoman | athlète, sportif, sportive
player | joueur, joueuse
team | équipe
national team | équipe nationale, sélection nationale
captain | capitaine
coach, trainer | entraîneur
training session | entraînement
referee, umpire | arbitre
football, soccer | football, foot
footballer, football player, soccer player | footballeur, footballeuse
goalkeeper, goalie | gardien de but
striker, forward | attaquant, buteur
midfielder | milieu de terrain
goal | but
score a goal, score | marquer un but, marquer
penalty, penalty kick | penalty, tir au but
World Cup | Coupe du monde, Mondial
European Championship | championnat d'Europe
Champions League | Ligue des champions
Premier League | Premier League, championnat d'Angleterre
championship | championnat
champion | champion, championne
cup | coupe
match, game | match
final | finale
semi-final, semifinal | demi-finale
tournament | tournoi
league | ligue
Paralympic Games, Paralympics | Jeux paralympiques
FIFA | Fifa, FIFA
UEFA | UEFA
medal | médaille
gold medal | médaille d'or
silver medal | médaille d'argent
bronze medal | médaille de bronze
record, world record | record, record du monde
race | course
runner | coureur, coureuse
run | courir
cycling | cyclisme
cyclist | cycliste
Tour de France | Tour de France
tennis | tennis
rugby | rugby
basketball | basket, basketball
swimmer | nageur, nageuse
swimming | natation
boxing | boxe
boxer | boxeur, boxeuse
skiing | ski
doping | dopage
supporter, fan | supporter, supporteur
hooligan | hooligan
stadium | stade
spectator | spectateur, spectatrice
transfer | transfert
win | gagner, remporter
lose | perdre
`;
