/** Months, days, seasons, words of time, numbers and quantities: one row a meaning, English | French, commas between words that mean the same. */
export const calendar = `
January, Jan | janvier
February, Feb | février
March | mars
April | avril
May | mai
June | juin
July | juillet
August, Aug | août
September, Sept | septembre
October, Oct | octobre
November, Nov | novembre
December, Dec | décembre
Monday | lundi
Tuesday | mardi
Wednesday | mercredi
Thursday | jeudi
Friday | vendredi
Saturday | samedi
Sunday | dimanche
weekend | week-end, fin de semaine
spring, springtime | printemps
summer | été
autumn, fall | automne
winter | hiver
season | saison
second | seconde
minute | minute
hour | heure
half an hour, half hour | demi-heure
day | jour, journée
week | semaine
month | mois
quarter, trimester | trimestre
semester, half-year | semestre
year | année, an
decade | décennie
century | siècle
millennium | millénaire
era, age | ère
period | période
date | date
calendar | calendrier
birthday | anniversaire
anniversary | anniversaire
date of birth, birth date | date de naissance
morning | matin, matinée
afternoon | après-midi
evening | soir, soirée
night | nuit
midday, noon | midi
midnight | minuit
dawn | aube
dusk, sunset | crépuscule, coucher du soleil
today | aujourd'hui
yesterday | hier
tomorrow | demain
tonight, this evening | ce soir
last night | hier soir, la nuit dernière
the day before, the previous day | la veille
the next day, the following day, the day after | le lendemain
last week | la semaine dernière
last month | le mois dernier
last year | l'année dernière, l'an dernier
next week | la semaine prochaine
next month | le mois prochain
next year | l'année prochaine, l'an prochain
this week | cette semaine
this month | ce mois-ci
this year | cette année
earlier this year | plus tôt cette année
earlier this month | plus tôt ce mois-ci
earlier this week | plus tôt cette semaine
the same day | le même jour
the same year | la même année
every day, daily | tous les jours, quotidiennement
every year, annually, yearly | tous les ans, chaque année
annual, yearly | annuel, annuelle
monthly | mensuel, mensuelle
now, currently, at present | maintenant, actuellement, à présent
immediately, at once | immédiatement, aussitôt
soon, shortly | bientôt, prochainement
recently, lately | récemment, dernièrement
already | déjà
ago | il y a
since | depuis
during | pendant, durant, au cours de
before, prior to | avant
after | après, à la suite de
until, till | jusqu'à
later, afterwards | plus tard, par la suite
then, at the time | alors, à l'époque
still | toujours, encore
always | toujours
never | jamais
often, frequently | souvent, fréquemment
sometimes, at times | parfois, quelquefois
rarely, seldom | rarement
again, once again | à nouveau, de nouveau, encore
early | tôt
late | tard
finally, eventually, in the end | finalement, enfin
meanwhile, in the meantime | entre-temps, pendant ce temps
for the first time | pour la première fois
for several years, for years | depuis plusieurs années, depuis des années
in recent years | ces dernières années
duration, length | durée
deadline, time limit | échéance, date limite
time | temps
moment, instant | moment, instant
temporary, provisional | temporaire, provisoire
permanent, lasting | permanent, durable
eve | veille
New Year's Day, New Year | jour de l'an, Nouvel An
New Year's Eve | Saint-Sylvestre, réveillon
Christmas | Noël
Easter | Pâques
Ramadan | ramadan
Independence Day | jour de l'Indépendance, fête de l'Indépendance
Bastille Day | 14 Juillet
public holiday, bank holiday | jour férié
holiday, holidays, vacation | vacances
Middle Ages | Moyen Âge
zero | zéro
one | un, une
two | deux
three | trois
four | quatre
five | cinq
six | six
seven | sept
eight | huit
nine | neuf
ten | dix
eleven | onze
twelve | douze
thirteen | treize
fourteen | quatorze
fifteen | quinze
sixteen | seize
seventeen | dix-sept
eighteen | dix-huit
nineteen | dix-neuf
twenty | vingt
thirty | trente
forty | quarante
fifty | cinquante
sixty | soixante
seventy | soixante-dix, septante
eighty | quatre-vingts, quatre-vingt
ninety | quatre-vingt-dix, nonante
hundred | cent
hundreds | centaines
thousand | mille, millier
thousands | milliers
tens of thousands | dizaines de milliers
hundreds of thousands | centaines de milliers
million | million
billion | milliard
trillion | billion, mille milliards
first | premier, première
second | deuxième, second
third | troisième
fourth | quatrième
fifth | cinquième
sixth | sixième
seventh | septième
eighth | huitième
ninth | neuvième
tenth | dixième
last, final | dernier, dernière
half | moitié
half | demi, demie
third, one third | tiers
quarter, one quarter | quart
three quarters | trois quarts
two thirds | deux tiers
percent, per cent | pour cent
percentage | pourcentage
dozen | douzaine
dozens | dizaines
about ten, around ten | une dizaine
about twenty, around twenty | une vingtaine
about fifty, around fifty | une cinquantaine
about a hundred, around a hundred | une centaine
twice, two times | deux fois
three times | trois fois
once | une fois
times | fois
pair | paire
double, twofold | double
triple, threefold | triple
nearly, almost | près de, presque
about, around, approximately, roughly | environ, à peu près, approximativement
more than, over | plus de
less than, fewer than, under | moins de
at least | au moins
at most | au plus, tout au plus
up to | jusqu'à
many times | à plusieurs reprises, maintes fois
euro cent, cent | centime
kilometre, kilometer | kilomètre
metre, meter | mètre
mile | mile
tonne, ton | tonne
kilogram, kilo | kilogramme, kilo
litre, liter | litre
gram | gramme
hectare | hectare
degree | degré
`;
