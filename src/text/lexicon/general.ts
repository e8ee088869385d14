/** Everyday verbs, nouns, adjectives and small words of news prose: one row a meaning, English | French, commas between words that mean the same. */
export const general = `
help, assist | aider
help, aid, assistance | aide, assistance
helper, assistant | assistant, assistante
show | montrer
show, demonstrate, prove | démontrer, prouver
proof, evidence | preuve
reveal, disclose | révéler, dévoiler
revelation, disclosure | révélation
expose, bring to light | mettre au jour, mettre en lumière
declare, state | déclarer
declaration, statement | déclaration
tell, recount, narrate | raconter
claim, assert, affirm | affirmer, prétendre
claim, assertion, allegation | affirmation, allégation
mention | mentionner
speech, address | discours
word | mot
speak out, speak up | prendre la parole
discussion | discussion
ask, question | interroger, questionner
answer, reply, respond | répondre
answer, reply, response | réponse
request | demande, requête
request | demander, solliciter
call for, demand | réclamer, exiger
demand, requirement | exigence, revendication
require | exiger, nécessiter
call, urge | appeler, exhorter
call, name | nommer, appeler
name | nom
first name, given name | prénom
surname, last name, family name | nom de famille
title | titre
so-called | soi-disant, prétendu
denial | démenti, déni
contradict | contredire
admit, acknowledge | admettre, reconnaître
confession | aveu, confession
recognise, recognize | reconnaître
recognition | reconnaissance
accept | accepter
acceptance | acceptation
reject | rejeter
agree | être d'accord, convenir
agreement, accord, deal | accord
promise, pledge | promettre
commitment | engagement
guarantee, ensure | garantir, assurer
guarantee | garantie
warn, alert | avertir, alerter, prévenir
advise, counsel | conseiller
advice | conseil
suggest, propose | suggérer, proposer
proposal, suggestion, proposition | proposition, suggestion
offer | offrir
offer | offre
inform, notify | informer
information | information
criticism, critique | critique
critic, detractor | détracteur
condemn, denounce | condamner, dénoncer
denunciation, condemnation | dénonciation, condamnation
accusation | accusation
praise, hail | saluer
welcome | accueillir
apologise, apologize | excuser, présenter des excuses
apology, apologies | excuses
forgive, pardon | pardonner
insult | insulter
insult | insulte
true | vrai
false, untrue | faux
correct, accurate | exact, correct
error, mistake | erreur, faute
use, utilise, utilize | utiliser, employer
use | utilisation, usage
misuse | mésusage, mauvais usage
create | créer
creation | création
creator | créateur, créatrice
found, establish, set up | fonder, créer, établir
founding | fondation
develop | développer, mettre au point
development | développement
design, conceive | concevoir
design | conception
build, construct | construire
builder | constructeur
organise, organize | organiser
organisation, organization | organisation
organiser, organizer | organisateur, organisatrice
plan | planifier, prévoir
plan | plan
project | projet
programme, program | programme
prepare | préparer
preparation | préparation
begin, start | commencer, débuter
beginning, start | début, commencement
launch | lancer
launch | lancement
continue, go on, carry on | continuer, poursuivre
stop, cease, halt | arrêter, cesser
end, finish | finir, terminer
end | fin
complete, full | complet, complète
close, shut | fermer
closure, closing | fermeture
open | ouvrir
open | ouvert
opening | ouverture
inaugurate | inaugurer
cancel | annuler
cancellation | annulation
postpone, delay | reporter, retarder
delay | retard
resume | reprendre
prevent | empêcher
prevention | prévention
avoid | éviter
allow, permit, let | permettre, autoriser
permission, authorisation, authorization | autorisation, permission
forbid, ban, prohibit | interdire
ban, prohibition | interdiction
authorise, authorize | autoriser
limit, restrict | limiter, restreindre
force, compel, oblige | forcer, contraindre, obliger
obligation | obligation
impose | imposer
pressure | pression
encourage | encourager
influence | influencer
influence | influence
manipulate | manipuler
manipulation | manipulation
control | contrôler
control | contrôle
lead | mener, diriger
leader, head, chief | dirigeant, chef, leader
manage, run | gérer, diriger
management | gestion, direction
try, attempt | essayer, tenter
attempt | tentative
succeed | réussir
success | succès, réussite
fail | échouer
failure | échec
achieve, accomplish | accomplir, réaliser
achievement | réalisation, accomplissement
reach, attain | atteindre
obtain, get | obtenir
receive, get | recevoir
send | envoyer
sending, dispatch | envoi
transfer | transférer
exchange, swap | échanger
exchange, swap | échange
distribute | distribuer
distribution | distribution
share | partager
divide, split | diviser
division, split | division
collect, gather | recueillir, rassembler, collecter
collection | collection
join | rejoindre
leave, depart | quitter, partir
departure | départ
arrive | arriver
arrival | arrivée
return, come back | revenir, retourner
return | retour
enter | entrer
entry, entrance | entrée
exit, way out | sortie
follow | suivre
cross | traverser
move | déplacer, bouger
movement | mouvement
travel | voyager
journey, trip, travel | voyage
traveller, traveler | voyageur, voyageuse
visit | visiter
visit | visite
visitor | visiteur, visiteuse
flee, escape | fuir, échapper
hide, conceal | cacher, dissimuler
disappear, vanish | disparaître
missing | disparu, disparue
appear | apparaître
appearance, emergence | apparition
find | trouver
read | lire
hear | entendre
see | voir
give | donner
come | venir
discover | découvrir
discovery | découverte
search, look for, seek | chercher, rechercher
search | recherche
look, watch | regarder
observe | observer
observer | observateur, observatrice
write | écrire, rédiger
signature | signature
list | liste
think | penser
believe | croire
belief | croyance, conviction
consider, regard | considérer
opinion, view | opinion, avis
poll, opinion poll, survey | sondage
idea | idée
know | savoir, connaître
knowledge | connaissance, savoir
known, well-known | connu
famous, renowned | célèbre, renommé
unknown | inconnu
understand | comprendre
understanding | compréhension
remember, recall | souvenir, rappeler
memory | souvenir
forget | oublier
decide | décider
decision | décision
choose, select | choisir, sélectionner
choice | choix
want, wish | vouloir, souhaiter
hope | espérer
hope | espoir
dream | rêve
wait | attendre
need | avoir besoin
need | besoin
necessary | nécessaire
love | aimer
love | amour
hate | haïr, détester
hatred, hate | haine
fear | craindre, redouter
fear | peur, crainte
anger | colère
angry, furious | en colère, furieux
happy | heureux, heureuse
proud | fier
shame | honte
surprise | surprise
worry, concern | inquiéter, préoccuper
worry, concern | inquiétude, préoccupation
worried, concerned | inquiet, inquiète
courage, bravery | courage
brave, courageous | courageux
hero | héros
heroine | héroïne
honour, honor | honneur
honour, honor | honorer
tribute, homage | hommage
celebrate | célébrer, fêter
celebration | célébration, fête
commemorate | commémorer
commemoration | commémoration
ceremony | cérémonie
party | fête
publicly, in public | publiquement, en public
public | public, publique
private | privé
secretly | secrètement, en secret
openly | ouvertement
official | officiel, officielle
illegally | illégalement
life | vie
alive, living | vivant
die, pass away | mourir, décéder
dead, deceased | mort, décédé
death | mort, décès
bury | enterrer, inhumer
funeral, burial | funérailles, obsèques, enterrement
born | né
age | âge
fate, destiny | sort, destin
event | événement
incident | incident
happen, occur, take place | avoir lieu, survenir
fact | fait
situation | situation
case, affair | affaire
controversy | polémique, controverse
controversial | controversé
problem, issue | problème
solve, resolve | résoudre
solution | solution
difficulty | difficulté
difficult, hard | difficile
easy, simple | facile, simple
obstacle, hurdle | obstacle
danger | danger
dangerous | dangereux
risk | risque
risk | risquer
safe | sûr, sans danger
protect | protéger
protection | protection
save | sauver
supporter, backer | partisan, partisane
opponent | opposant, adversaire
goal, purpose, aim, objective | but, objectif
intention, intent | intention
intend | avoir l'intention de
way, manner | manière, façon
means | moyen, moyens
method | méthode
tool, instrument | outil, instrument
role | rôle
play a role | jouer un rôle
task | tâche
duty | devoir
responsibility | responsabilité
responsible | responsable
consequence, effect | conséquence, effet
impact | impact
result, outcome | résultat
cause | cause
cause, provoke, trigger | causer, provoquer, déclencher
reason | raison
motive | mobile, motif
motivation | motivation
origin | origine
due to, because of | à cause de, en raison de
thanks to | grâce à
extent, scope, scale | ampleur, étendue, portée
against | contre
instead of | au lieu de, à la place de
despite, in spite of | malgré, en dépit de
without | sans
except | sauf, excepté
also, too, as well | aussi, également
however, nevertheless | cependant, toutefois, néanmoins
worldwide, around the world | dans le monde entier, à travers le monde
world | monde
global, worldwide, world | mondial
international | international
national | national, nationale
local | local, locale
place, location | lieu, endroit
area, zone | zone
region | région
north, northern | nord
south, southern | sud
east, eastern | est
west, western | ouest
Western | occidental
West | Occident
centre, center | centre
near, close to | près de, proche de
distance | distance
inside, within | à l'intérieur de, au sein de
outside | à l'extérieur de, hors de
between | entre
among | parmi
top, summit | sommet
big, large | grand, gros
wide, vast | vaste, large
huge, enormous, massive | énorme, immense, massif
small, little | petit
long | long, longue
short | court, bref
high | haut, élevé
strong | fort
weak | faible
strength | force
weakness | faiblesse
power | pouvoir, puissance
powerful | puissant
new | nouveau, nouvelle
old | vieux, vieille
ancient | antique, ancien
former, ex, one-time | ancien, ex
next, following | prochain, suivant
previous, preceding | précédent
current, present | actuel, actuelle
future | avenir, futur
past | passé
modern, contemporary | moderne, contemporain
recent | récent
good | bon, bonne
worse | pire
beautiful | beau, belle
important | important
importance | importance
main, principal, chief | principal
major | majeur
key, crucial, decisive | clé, crucial, décisif
serious, grave | grave
severe | sévère
shocking | choquant
extreme | extrême
specific, particular | spécifique, particulier
unique | unique
rare | rare
common, widespread | courant, répandu
strange, odd, weird | étrange, bizarre
difference | différence
possible | possible
impossible | impossible
possibility | possibilité
likely, probable | probable
probably | probablement, sans doute
real, genuine, authentic | réel, véritable, authentique
reality | réalité
only, sole | seul
several, multiple | plusieurs
many, numerous | nombreux, beaucoup
every, each | chaque
part | partie
whole, entire | entier
entirely, completely, totally | entièrement, complètement, totalement
partly, partially | en partie, partiellement
member | membre
group | groupe
association | association
foundation | fondation
charity, charitable organisation, charitable organization | association caritative, organisation caritative
contact | contacter, joindre
contact | contact
relationship, relations | relation, relations
link, tie, connection | lien
meet | rencontrer
attend | assister
participate, take part | participer, prendre part
participation | participation
participant | participant, participante
presence | présence
absence | absence
work with, collaborate, cooperate | travailler avec, collaborer, coopérer
collaboration, cooperation | collaboration, coopération
collaborator | collaborateur, collaboratrice
work for | travailler pour
join forces, unite | unir, rassembler
based in, located in | basé à, situé à
remain, stay | rester, demeurer
become | devenir
change | changer, modifier
change | changement
transform | transformer
improve | améliorer
improvement | amélioration
worsen, deteriorate | aggraver, empirer, détériorer
increase, rise | augmenter, croître
increase, rise | augmentation, hausse
decrease, decline, fall, drop | diminuer, baisser
decrease, decline, fall, drop | diminution, baisse
reduce, cut | réduire
reduction, cut | réduction
double | doubler
exceed | dépasser, excéder
remove, take away | enlever, retirer
replace | remplacer
replacement | remplacement
succeed, take over from | succéder
fall | tomber
fall, downfall | chute
break | casser, briser, rompre
damage | endommager
damage | dégâts, dommages
repair, fix | réparer
hit, strike | frapper
touch, affect | toucher, affecter
concern | concerner
involve, implicate | impliquer
involved, implicated | impliqué
involvement | implication
belong | appartenir
include | inclure
represent | représenter
meaning, sense | sens, signification
compare | comparer
comparison | comparaison
measure | mesure
number | nombre
figure | chiffre
amount, sum | montant, somme
level | niveau
rate | taux
average | moyenne
estimate | estimer, évaluer
estimate, assessment | estimation, évaluation
example | exemple
condition | condition
free | libre
justice | justice
unfair, unjust | injuste
respect | respecter
respect | respect
trust, confidence | confiance
violation, breach | violation
abuse | abus
expert, specialist | expert, spécialiste
analysis | analyse
analyse, analyze | analyser
analyst | analyste
examine | examiner
theory | théorie
context | contexte
topic, subject | sujet, thème
story | histoire, récit
character | personnage
career path, background | parcours
kind, type, sort | type, sorte, genre
object, item | objet
thing | chose
clothes, clothing | vêtements
colour, color | couleur
black | noir
white | blanc, blanche
red | rouge
blue | bleu
green | vert
yellow | jaune
sound, noise | bruit
voice | voix
silent | silencieux
image, picture | image
symbol | symbole
flag | drapeau
monument | monument
key | clé
land | terre
country | pays
homeland, motherland, fatherland | patrie
state | État
nation | nation
crowd | foule
wave | vague
effort | effort
struggle, fight | lutte
fight, struggle | lutter
challenge | défi
challenge | contester, défier
opportunity, chance | occasion, opportunité
useful | utile
available | disponible
capable, able | capable
quickly, rapidly, fast | rapidement, vite
fast, quick, rapid | rapide
speed | vitesse
especially, particularly | surtout, notamment, particulièrement
mainly, mostly | principalement
directly | directement
deliberately, on purpose, intentionally | délibérément, exprès, intentionnellement
personal | personnel, personnelle
staff, personnel | personnel
appoint | nommer, désigner
appointment | nomination
award, grant | accorder, attribuer
bear witness, testify | témoigner
`;
