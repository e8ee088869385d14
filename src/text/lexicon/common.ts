/** Common words that the other parts lack, of every day and of every kind: one row a meaning, English | French, commas between words that mean the same. */
export const common = `
ability, capacity | capacité, aptitude
unable | incapable
absent | absent, absente
absolute | absolu
absolutely | absolument
absorb | absorber
absorption | absorption
abstract | abstrait
absurd | absurde
abundance | abondance
abundant, plentiful | abondant
accelerate | accélérer
accent | accent
acceptable | acceptable
unacceptable | inacceptable
access | accès
access | accéder
accessible | accessible
inaccessible | inaccessible
accompany | accompagner
accordingly, consequently | par conséquent
accumulate | accumuler
accuracy, precision | précision, exactitude
accurately, exactly, precisely | exactement, précisément
exact, precise | exact, précis
acid | acide
act | agir
act | acte
active | actif, active
activity | activité
inactive | inactif
acute | aigu, aiguë
adapt | adapter
addition | ajout, addition
additional, extra, supplementary | supplémentaire
additionally, moreover, furthermore, besides | de surcroît
adequate | adéquat
adjust | ajuster
administer | administrer
administrative | administratif, administrative
administrator | administrateur, administratrice
administrator | gestionnaire
admiral | amiral
admire | admirer
admiration | admiration
admirable | admirable
adore | adorer
advance | avancer
advance | avance
advance, progress | progresser
advance, progress, headway | progrès, avancée
advantage, benefit | avantage
adventure | aventure
advert, advertisement, ad | annonce publicitaire, encart publicitaire
advertise | faire de la publicité pour
advocate | prôner, préconiser
advocate | défenseur
aerial | aérien
aesthetic | esthétique
afford | pouvoir se payer
affordable | abordable
afraid, frightened, scared | effrayé, apeuré
aftermath | lendemain
agency | agence
agenda | ordre du jour
agent | agent, agente
aggressive | agressif
agricultural | agricole
ahead | devant
air | air
air | aérien, aérienne
alarm | alarme
alarm | alarmer
alarming, worrying | alarmant, inquiétant
album | album
alien, extraterrestrial | extraterrestre
align | aligner
similarity, resemblance | similitude, ressemblance
similarly, likewise | pareillement
allergy | allergie
allocate, earmark | allouer
allocation | allocation
allowance, benefit | allocation, indemnité
alone | seul, seule
along, alongside | longer
alter | altérer
alternative | alternative
alternative | alternatif
alternatively | sinon
altitude | altitude
amateur | amateur
amaze, astonish, astound | étonner, stupéfier
amazing, astonishing, astounding | étonnant, stupéfiant
ambiguous | ambigu, ambiguë
ambiguity | ambiguïté
ambition | ambition
ambitious | ambitieux, ambitieuse
amid, amidst | au beau milieu de
anatomy | anatomie
ancestor, forefather | ancêtre, aïeul
angel | ange
angle | angle
ankle | cheville
annoy, irritate | agacer, irriter
annoying, irritating | agaçant, irritant
anticipate | anticiper
antique | antiquité
anxiety, anguish | anxiété, angoisse
anxious | anxieux, angoissé
apart | séparément
apparent | apparent
obvious, evident | évident
obviously, evidently | évidemment, manifestement
appeal, attraction | attrait
appetite | appétit
apple | pomme
applicant | candidat, postulant
apply | postuler
apply | appliquer
apprentice | apprenti, apprentie
apprenticeship | apprentissage
learning | apprentissage
approach | approche
approach | approcher
appropriate, suitable | approprié, convenable
inappropriate | inapproprié, déplacé
approximate | approximatif
arbitrary | arbitraire
arbitrarily | arbitrairement
arch | arche, arc
architecture | architecture
architectural | architectural
arise, emerge | surgir, émerger
arm | bras
arrange | arranger
array | éventail
arrogance | arrogance
arrogant | arrogant
arrow | flèche
artificial | artificiel, artificielle
artistic | artistique
ashamed | honteux
shameful, disgraceful | honteux
ash, ashes | cendre, cendres
aside | à l'écart
asleep | endormi
aspect | aspect
aspire | aspirer
aspiration | aspiration
assemble | assembler
assemble, gather | réunir
assembly | assemblage
asset | atout
assign | affecter, assigner
associate | associer
associate | associé, associée
assume, suppose, presume | supposer, présumer
assume, shoulder | assumer
assumption, supposition | supposition, hypothèse
hypothesis | hypothèse
assurance | assurance
athletic | athlétique
athletics | athlétisme
atmosphere | atmosphère, ambiance
atom | atome
atomic | atomique
atrocity | atrocité
attach | attacher
attendance | assistance, présence
attendance | fréquentation
attention | attention
attitude | attitude
attract | attirer
attraction | attraction
attribute | attribuer, imputer
attribute | attribut
audio | audio
aunt | tante
uncle | oncle
automatic | automatique
autonomous | autonome
availability | disponibilité
unavailable | indisponible
avalanche | avalanche
avenge | venger
await | attendre
awake | éveillé
aware, conscious | conscient
unaware | ignorant
awareness | prise de conscience, sensibilisation
away | au loin
awful, dreadful, terrible, horrible | affreux, terrible, horrible
awkward, clumsy | maladroit
axis | axe
bachelor | célibataire
unmarried | célibataire
backlash | contrecoup
backlog | retard accumulé
back | dos
bad | mauvais, mauvaise
badly, poorly | mal
badge | badge, insigne
bag | sac
baggage, luggage | bagages, bagage
bake | cuire au four
baker | boulanger, boulangère
bakery | boulangerie
balance, equilibrium | équilibre
balance | équilibrer
balance | solde
imbalance | déséquilibre
balcony | balcon
bald | chauve
ball | balle, ballon
ball | bal
ballet | ballet
balloon | ballon
banana | banane
band | orchestre, groupe de musique
banner | bannière, banderole
bar | bar
bar, rod | barre
barrel | baril
barrel, cask | tonneau
bare | nu
barely, hardly, scarcely | guère
bargain | bonne affaire
bargain, haggle | marchander
bark | aboyer
bark | écorce
barricade | barricade
barrier | barrière
base | base
base | baser
baseball | baseball
basement, cellar | cave, soubassement
basic, fundamental | fondamental, essentiel
basin | bassin
basis | base, fondement
basket | panier
bastion, stronghold | bastion, fief
bath | bain
bathroom | salle de bains
bay | baie
bean | haricot
bear | ours
bear, endure, tolerate | supporter, endurer, tolérer
unbearable, intolerable | insupportable, intolérable
beard | barbe
moustache, mustache | moustache
beast | bête
beat, hit | battre
defeat | battre
beauty | beauté
bed | lit
bedroom, room | chambre
bee | abeille
beef | bœuf
ox | bœuf
beforehand | au préalable
beginner, novice | débutant, débutante
behave | comporter, conduire
behaviour, behavior, conduct | comportement, conduite
behind | derrière
bell | cloche
belly, abdomen, stomach | ventre, abdomen
stomach | estomac
belongings | affaires personnelles, effets personnels
beloved | adoré
below, beneath, underneath | dessous, en dessous
belt | ceinture
bench | banc
bend | courber, plier
bend | virage
benchmark | référence
beneficial | bénéfique
beneficiary | bénéficiaire
benefit | bénéficier
beside | à côté de
best | le meilleur
better | meilleur, meilleure
better | mieux
best-selling, bestseller | best-seller
bet | pari
bet | parier
betray | trahir
betrayal | trahison
beware | se méfier
beyond | au-delà de
bias | parti pris, biais
biased, partial | partial, biaisé
impartial, unbiased | impartial
impartiality | impartialité
bid | offre, enchère
bid | enchérir
bilingual | bilingue
bin, dustbin | poubelle
bind | lier
biography | biographie
biology | biologie
biological | biologique
organic | biologique, bio
biscuit | biscuit
cookie | biscuit
bit | morceau
bite | mordre
bite | morsure
bitter | amer, amère
bitterness | amertume
bizarre | bizarre
blade | lame
blank | vierge
blanket | couverture
bleak, gloomy | sombre, morne
bleeding, haemorrhage, hemorrhage | saignement, hémorragie
blend, mix | mélanger, mêler
blend, mix, mixture | mélange
bless | bénir
blessing | bénédiction
curse | malédiction
curse | maudire
blind | aveugle
deaf | sourd, sourde
mute | muet, muette
bloc | bloc
block | bloc
block | pâté de maisons
blockbuster | superproduction
blond, blonde | blond, blonde
brown | brun, marron
bloody | sanglant
bloodshed, bloodbath | effusion de sang, bain de sang
blow, setback | coup, revers
blow | souffler
blunder | bévue, gaffe
blurred, blurry | flou
board | conseil d'administration
board | planche
board | embarquer, monter à bord
aboard | embarqué
bodyguard | garde du corps
boil | bouillir
bolster, strengthen, reinforce | renforcer, consolider
reinforcement, reinforcements | renfort, renforts
bond | obligation
bond | lien
bone | os
bonus | prime, bonus
book, reserve | réserver
booklet, brochure, leaflet, pamphlet | brochure, dépliant
boom | boom, essor
boost, stimulate | stimuler, doper
boost | coup de pouce
boot | botte
border | border
bored | ennuyé
boring, dull | ennuyeux
bother, disturb | déranger, gêner
bottle | bouteille
bottleneck | goulot d'étranglement
bottom | fond
boundary, limit | limite
bow | arc
bow | incliner
bowl | bol
box | boîte
box, case, crate | caisse
box office | box-office
bracelet | bracelet
brake | frein
brake, curb | freiner
branch | branche
branch | succursale, antenne
breakdown | panne
breakfast | petit déjeuner
breakthrough | percée
breast | sein
chest | poitrine
breath | souffle, haleine
breathe | respirer
breathing | respiration
respiratory | respiratoire
breed | race
breed, raise, rear | élever
brick | brique
bride | mariée
groom, bridegroom | marié
brief | bref, brève
briefly | brièvement
bright | lumineux
bright, brilliant | brillant
brink, verge | au bord de
broad | large
broadband | haut débit
broaden, widen, expand | élargir, étendre
broadening, widening, enlargement | élargissement
broadly, widely, largely | largement
broker | courtier
broker | négocier
bronze | bronze
browse, surf | naviguer, surfer
brush | brosse, pinceau
brush | brosser
brutal | brutal
brutality | brutalité
bubble | bulle
bucket | seau
budgetary | budgétaire
buffer | tampon
embedded | intégré
bull | taureau
bump | bosse
bunch | bouquet
bundle | paquet, liasse
burden | fardeau
burden, load | charge
bureau | bureau
bureaucrat | bureaucrate
bureaucratic | bureaucratique
burn | brûlure
burst | éclater
commercial | commercial, commerciale
busy | débordé
butcher | boucher
butter | beurre
butterfly | papillon
button | bouton
bypass, circumvent | contourner
cabin | cabine
cable | câble
cage | cage
cake | gâteau
calculate, compute | calculer
calculator | calculatrice
calm | calme
calm | calmer
camel | chameau
tinned food, canned food | boîte de conserve
canal | canal
frankly | franchement
candle | bougie
candy, sweet, sweets | bonbon
canteen, cafeteria | cantine, cafétéria
canvas | toile
cap | casquette
cap, ceiling | plafond
cap | plafonner
cape | cap
caption, legend | légende
captive | captif
captivity | captivité
carbon | carbone
card | carte
cardboard | carton
care | soin, soins
care | prendre soin de
careful, cautious, prudent | prudent
caution, prudence | prudence
caretaker, janitor | concierge
carnage | carnage
carpenter | charpentier, menuisier
carpet, rug | tapis
carriage | voiture, wagon
wagon | wagon
carrot | carotte
carry, bear | porter
carry, transport | transporter
waterfall | chute d'eau, cascade
cast | distribution
cast, throw | jeter, lancer
casual | décontracté
catastrophic, disastrous | catastrophique, désastreux
catch | attraper
categorically | catégoriquement
category | catégorie
cattle | bovins
cave, cavern | grotte, caverne
cement | ciment
censure | blâme
cereal, grain | céréale
grain | grain
certain, sure | certain
certainly, surely | certainement, sûrement
certainty | certitude
uncertain | incertain
uncertainty | incertitude
certificate | certificat
certify | certifier
certification | certification
chain | chaîne
chamber | chambre
chance, likelihood, odds | chance, probabilité
luck | chance
lucky, fortunate | chanceux
fortunately, luckily | heureusement
unfortunately, sadly | malheureusement
unfortunate, unlucky | malchanceux, malheureux
coins, small change | petite monnaie, pièces de monnaie
channel | canal
channel | chaîne
chaos | chaos
chaotic | chaotique
chapel | chapelle
chapter | chapitre
characteristic, feature, trait | caractéristique, trait
character, temper | caractère
charge | facturer
charge | recharger, charger
charge | charge
charitable | caritatif
charm | charme
chart, graph | graphique, diagramme
charter | charte
charter | affréter
chase | poursuite, course-poursuite
chase, pursue | pourchasser, poursuivre
pursuit | poursuite
cheat | tricher
cheat, cheater | tricheur, tricheuse
cheating | triche, tricherie
cheek | joue
cheerful, joyful, merry | joyeux, gai
chemistry | chimie
chess | jeu d'échecs
chicken | poulet
hen | poule
chin | menton
chocolate | chocolat
choir | chœur, chorale
chronic | chronique
chronological | chronologique
chronology, timeline | chronologie
circle | cercle
circuit | circuit
circular | circulaire
circulate | circuler
circulation | diffusion, tirage
circumstance | circonstance
circus | cirque
civic | civique
civilisation, civilization | civilisation
clarity | clarté
clash, confrontation | affrontement, heurt
clash | s'affronter
clear | clair
unclear | imprécis
clear | dégager
clearance | habilitation
class | classe
classic, classical | classique
classification | classification
classify, rank | classer
classroom | salle de classe
classmate | camarade de classe
comrade | camarade
clay | argile
clean | propre
clean | nettoyer
cleaner | agent d'entretien
cleaning, cleanup | nettoyage
cleanliness | propreté
clerk | employé de bureau
clever, smart, intelligent | intelligent, malin
intelligence | intelligence
cliff | falaise
climatic | climatique
climate change | réchauffement climatique
climb | grimper, escalader
climber, mountaineer | alpiniste, grimpeur
cling | accrocher
clinical | clinique
clip | clip
clock | horloge, pendule
closely | étroitement
cloth, fabric | tissu, étoffe
dress, clothe | vêtir, habiller
clue | indice
cluster | foyer, grappe
coast, coastline | côte
coast | littoral
coastal | côtier, côtière
coat | manteau
coexistence | coexistence
coffin | cercueil
coherent, consistent | cohérent
coherence, consistency | cohérence
incoherent, inconsistent | incohérent
cohesion | cohésion
coin | pièce de monnaie
coincidence | coïncidence
cold | froide
cold | rhume
collaborative | collaboratif
collapse | écrouler
collar | col
collective | collectif, collective
collide | percuter, heurter
collision | collision
collusion | collusion
column | colonne
column | chronique
combination | combinaison
combine | combiner
comeback | retour
comedy | comédie
comedian, humorist | humoriste
comfort | confort
comfort, console | réconforter, consoler
comfortable | confortable
uncomfortable | inconfortable
comma | virgule
commissioner | commissaire
commonly | couramment
communicate | communiquer
communism | communisme
commuter | navetteur, banlieusard
compact | compact
comparable | comparable
comparative | comparatif
compassion | compassion
compatible | compatible
incompatible | incompatible
compatibility | compatibilité
compatriot, fellow countryman | compatriote
compete | rivaliser, concourir
competent, skilled | compétent
skill | compétence
skilful, skillful, deft | habile
incompetent | incompétent
incompetence | incompétence
competition, contest | concours, compétition
competitive | compétitif, concurrentiel
competitiveness | compétitivité
compile | compiler
complain | se plaindre
complement | complément
complementary | complémentaire
completion | achèvement
complete | achever, compléter
complex | complexe
complexity | complexité
complicate | compliquer
component | composant, composante
compose | composer
composer | compositeur, compositrice
composition | composition
comprehensive, exhaustive | exhaustif, complet
comprise | comprendre
compromise | compromis
constraint | contrainte
concentrate, focus | concentrer
concept, notion | concept, notion
concession | concession
concrete | concret
concrete | béton
conduct | mener, effectuer
confederation | confédération
conference | conférence
confident | confiant
confront | confronter
confuse | confondre
confused | confus
confusion | confusion
congratulations | félicitations
conscience | conscience
unconscious | inconscient
consciousness | conscience
consecutive, successive | consécutif, successif
consensus | consensus
conserve, preserve | conserver, préserver
considerable | considérable
consideration | considération
consist | consister
consolidate | consolider
consortium | consortium
constant | constant
constituent | électeur
constitute | constituer
constructive | constructif
consult | consulter
contain | contenir
container | conteneur, récipient
contempt, disdain, scorn | mépris, dédain
despise, scorn | mépriser
contender, challenger | prétendant, challenger
content | contenu
content, satisfied, pleased | content, satisfait
continent | continent
continental | continental
continuous | continu
continuously, continually | continuellement, en continu
continuity | continuité
continuation | poursuite
contractor | prestataire
contradiction | contradiction
contradictory | contradictoire
contrary, opposite | contraire, opposé
opposed | opposé
opposite | en face de
reverse | inverse
contrast | contraste
contrast | contraster
contribute | contribuer
contribution | contribution
contribution, dues | cotisation
contributor | contributeur, contributrice
convene | convoquer
convenience | commodité
convenient | commode, pratique
inconvenience | désagrément, inconvénient
convention | convention
conventional | conventionnel, classique
convergence | convergence
conversion | conversion
convert | convertir
convert | converti
convey | transmettre, véhiculer
transmit | transmettre
convoy | convoi
convincing, persuasive | convaincant
cool | frais, fraîche
fresh | frais, fraîche
cool | refroidir, rafraîchir
coordinate | coordonner
coordinator | coordinateur, coordonnateur, coordinatrice
contact details | coordonnées
copper | cuivre
copy | copie, exemplaire
copy | copier
core | cœur, noyau
corn, maize | céréale
corner | coin
coronation | couronnement
corporate | d'entreprise
corps | corps
corpse, dead body | cadavre
correct | corriger
correspond | correspondre
correspondence, mail | correspondance, courrier
corridor | couloir, corridor
costume | costume
cottage | chaumière
cotton | coton
couch, sofa | canapé
cough | toux
cough | tousser
council | conseil
councillor, councilor | conseiller municipal, conseillère municipale
count | compter
count | comte
count, counting, tally | décompte, comptage
countdown | compte à rebours
counter | comptoir, guichet
counter | contrer
neutralise, neutralize | neutraliser
counterpart | homologue
countless, innumerable | innombrable
county | comté
coupon, voucher | bon, coupon
course | cours
courtesy | courtoisie
politely | poliment
politeness | politesse
rude, impolite | impoli, grossier
cover | couvrir
cover | couverture
coverage | couverture
cow | vache
coward | lâche
crack | fissure
crack | fissurer, craquer
craft | artisanat
crash | accident, crash
crash | s'écraser
crazy, mad, insane | fou, dingue
madness, insanity, folly | folie
cream | crème
creative | créatif
creativity | créativité
creature | créature
credibility | crédibilité
credible | crédible
credit | crédit
credit | créditer
crew | équipage
cricket | cricket
paralysis | paralysie
criterion | critère
critical | critique
crocodile | crocodile
cross | croix
crossroads, junction | carrefour
crown | couronne
crown | couronner
cruel | cruel, cruelle
cruelty | cruauté
cruise | croisière
crush | écraser
cry, weep | pleurer
cry, shout, scream | crier, hurler
cry, shout, scream | cri, hurlement
crystal | cristal
culprit | coupable
cultivate, grow | cultiver
cultivation | culture
trick, ruse, ploy | ruse, astuce
cup | tasse
cupboard, closet, wardrobe | placard, armoire
curator | conservateur
curiosity | curiosité
curious | curieux, curieuse
curl | boucle
curriculum, syllabus | programme scolaire
CV | curriculum vitae, CV
curtain | rideau
curve | courbe
cushion | coussin
custom | coutume
cut | couper
cut | coupure
press cutting, newspaper clipping | coupure de presse
cute, pretty | mignon, joli
cycle | cycle
cynical | cynique
daddy | papa
damaging, harmful, detrimental | nuisible, préjudiciable
harm | nuire
damp, humid, moist | humide
humidity, moisture | humidité
dance | danser
dare | oser
dark | sombre, obscur
dark | foncé
darkness, obscurity | obscurité
darken | assombrir
dashboard | tableau de bord
daylight | lumière du jour
daytime | journée
dead end, deadlock, impasse, stalemate | impasse
deadly, lethal, fatal, mortal | mortel, mortelle, létal
deal, trade | commercer
dealer | marchand, revendeur
dear | chère
debris, wreckage | débris
wreck | épave
debut | débuts
decent | décent, convenable
deception | tromperie
decision-maker | décideur
deck | pont
decline | décliner
decline | déclin
rotten | pourri
dedicate, devote | consacrer, dédier
dedication, devotion | dévouement
deep, profound | profond
deepen | approfondir
deeply, profoundly | profondément
depth | profondeur
deer, stag | cerf
default | défaut
defect, fault, shortcoming | défaut
defect | faire défection
defection | défection
defective, faulty | défectueux
defensive | défensif
defiance | défiance
define | définir
definite, final, definitive | définitif
definition | définition
degrade | dégrader
degradation, deterioration | dégradation, détérioration
delegate | délégué, déléguée
delegate | déléguer
deliberate, intentional, wilful | délibéré, intentionnel
deliberate | délibérer
delicate | délicat
delicious | délicieux
delight | plaire, ravir
delighted | ravi, enchanté
delight | délice
delightful | délicieux
delivery man, courier | livreur, coursier
demographic | démographique
demography, demographics | démographie
demolish | démolir
demolition | démolition
demon, devil | démon, diable
dense, thick | dense, épais
density | densité
thickness | épaisseur
dental | dentaire
dentist | dentiste
department | service
department | département
depend, rely | dépendre
dependence, dependency | dépendance
dependent | dépendant
depending | selon
depict, portray | dépeindre
exhausted | épuisé
deposit | dépôt
deposit | acompte
depress | déprimer
deprive | priver
deputy | adjoint, adjointe
deputy | suppléant, suppléante
derailment | déraillement
derive, stem | dériver, découler
descend | descendre
descendant | descendant, descendante
descent | ascendance
descriptive | descriptif
deserve | mériter
merit | mérite
designate | désigner
designer | concepteur
desirable | souhaitable, désirable
desire | désir
desire | désirer
desk | bureau
despair | désespoir
despair | désespérer
desperate | désespéré
dessert | dessert
destabilise, destabilize | déstabiliser
destination | destination
destructive | destructeur, destructrice
detail | détail
detect | détecter, déceler
detection | détection
detector | détecteur
deter, dissuade | dissuader
deterrence | dissuasion
deterrent | dissuasif
determine | déterminer
determined, resolute | déterminé
resolutely | résolument
devalue | dévaluer
devastate, ravage | dévaster, ravager
ravages | ravages
devolution, decentralisation, decentralization | décentralisation
diagnose | diagnostiquer
diagram, sketch | schéma, croquis
dialogue, dialog | dialogue
diary | journal intime
diary | agenda
dictate | dicter
dictionary | dictionnaire
diet | régime alimentaire
differ | différer
different | différent
differentiate, distinguish | différencier, distinguer
distinction | distinction
distinct | distinct
distinctive | distinctif
dig | creuser
excavation | fouilles archéologiques
digit | chiffre
unworthy | indigne
dignity | dignité
dilemma | dilemme
dimension | dimension
dine | dîner
dining room | salle à manger
dire | catastrophique
direct | direct, directe
indirect | indirect
direction | direction, sens
directory | annuaire, répertoire
dirt, filth | saleté, crasse
dirty, filthy | sale
disable | désactiver
activate | activer
disadvantage, drawback | désavantage, inconvénient
disadvantaged, underprivileged | défavorisé
disappoint | décevoir
disappointment | déception
disapprove | désapprouver
disapproval | désapprobation
disc, disk | disque
discard, dispose | débarrasser
discharge, dumping | rejet, déversement
disciplinary | disciplinaire
discipline | discipline
discount | rabais
discredit | discréditer
discreet | discret, discrète
discretion | discrétion
disgrace | disgrâce
disguise | déguiser
disguise | déguisement
disgust | dégoût
disgust | dégoûter
dish | plat
dishonest | malhonnête
dishonesty | malhonnêteté
honest | honnête
honesty | honnêteté
dismantle | démanteler
dismay, consternation | consternation
obey | obéir
obedient | obéissant
disorder | désordre
disorder | trouble
disperse, scatter | disperser
dispersal, dispersion | dispersion
display | afficher
display | affichage
display | étalage
disposable | jetable
disposal | élimination
disproportionate | disproportionné
disqualify | disqualifier
disqualification | disqualification
disregard | mépris
disrespect | irrespect, manque de respect
disrupt | perturber
disruption | perturbation
disruptive | perturbateur, perturbatrice
dissatisfied | insatisfait
disseminate | diffuser, propager
distant, remote, faraway | lointain, éloigné, distant
distort | déformer
distortion | déformation, distorsion
distract | distraire
distraction | distraction
distress | détresse
distributor | distributeur, distributrice
distrust, mistrust | méfiance, défiance
distrust, mistrust | se méfier de
ditch | fossé
gap, gulf | fossé, écart
gap | lacune
dive | plonger
diver | plongeur, plongeuse
diverse, varied | divers, varié
diversify | diversifier
diversification | diversification
diversion | diversion
diversity | diversité
divert | dévier
divine | divin, divine
dock | quai
doctrine | doctrine
dodge | esquiver
dogma | dogme
doll | poupée
dolphin | dauphin
dominance, domination | domination
dominant | dominant
dominate | dominer
door | porte
dormitory | dortoir
dot, point | point
doubt | doute
doubt | douter
doubtful, dubious | douteux
doubtless, undoubtedly, unquestionably | indubitablement, assurément
downwards | vers le bas
downgrade | abaisser, dégrader
downstairs | en bas
upstairs | à l'étage
downturn | repli, ralentissement
downward | à la baisse
upward | à la hausse
draft | brouillon, ébauche
draft | projet de loi
draft | rédiger, élaborer
drag | traîner
dragon | dragon
drain | drainer, vider
drama | drame
drama, playwriting | dramaturgie
dramatic | dramatique
dramatic, spectacular | spectaculaire
dramatically | radicalement, spectaculairement
playwright, dramatist | dramaturge
drastic | drastique
draw | dessiner
draw | match nul
draw, lottery draw | tirage, tirage au sort
drawer | tiroir
dread | redouter, appréhender
dread, apprehension | appréhension
dream | rêver
dreamer | rêveur
dress | robe
drift | dérive
drift | dériver
drop | goutte
drop | laisser tomber, lâcher
drum | tambour
drum | batterie
drunk, drunken, intoxicated | ivre, soûl
alcoholism | alcoolisme
dry | sec, sèche
dry | sécher
dual | double
duck | canard
dues | cotisations
duel | duel
duke | duc
dumb, stupid, silly, foolish | stupide, bête, idiot
stupidity, foolishness | bêtise, stupidité
idiot, fool, imbecile | idiot, imbécile
dummy | factice, mannequin
dump | décharge
dump | déverser
durable, sustainable | durable
sustainability | durabilité
dust | poussière
dusty | poussiéreux
dynamic | dynamique
dynamism | dynamisme
dynasty | dynastie
eager, keen | désireux, avide
eagle | aigle
ear | oreille
earlier | plus tôt
early | précoce, anticipé
anticipated | anticipé
earn | gagner
earth | terre
ease, facility | facilité, aisance
ease, soothe, alleviate, relieve | soulager, apaiser, atténuer
easily | facilement
echo | écho
eclipse | éclipse
ecosystem | écosystème
edge | bord
edge, rim | bordure
edit | éditer
edit | modifier
edition | édition
educate | éduquer
educated, cultured | cultivé
educational | éducatif, pédagogique
educator | éducateur, éducatrice
effective, efficient | efficace
effective, actual | effectif
effectiveness, efficiency | efficacité
ineffective, inefficient | inefficace
ineffectiveness, inefficiency | inefficacité
effectively, indeed | effectivement
egg | œuf
ego | ego
elaborate | élaboré
elbow | coude
electric, electrical | électrique
electrician | électricien
electronics | électronique
elegant | élégant
element | élément
elementary | élémentaire
elephant | éléphant
elevator, lift | ascenseur
eligible | éligible, admissible
eligibility | éligibilité, admissibilité
eliminate | éliminer
elite | élite
elsewhere | ailleurs
embark | embarquer
embarrass | embarrasser
embarrassing | embarrassant, gênant
embarrassment | embarras
emblematic, iconic | emblématique
icon | icône
embody | incarner
embrace, hug | étreindre, enlacer
embrace, kiss | embrasser
kiss | baiser
embrace, hug | étreinte
emergency | urgence
urgency | urgence
urgent | urgent
urgently | d'urgence
eminent | éminent
emit | émettre
issue | émettre
emotion | émotion
emotional | émotionnel, émotionnelle
poignant, heartrending | poignant, émouvant, déchirant
moved | ému
empathy | empathie
emphasis | accent
empire | empire
imperial | impérial
imperialism | impérialisme
empower | autonomiser
empowerment | autonomisation
emptiness, vacuum, void | vide
empty | vide
empty | vider
enable | permettre
enact, promulgate | promulguer
enclave | enclave
encyclopedia, encyclopaedia | encyclopédie
endanger, imperil, jeopardise, jeopardize | mettre en danger, mettre en péril
endeavour, endeavor | efforcer
strive | efforcer
endless, interminable | interminable
infinite, endless | infini
endorsement | soutien, appui
endurance, stamina | endurance
undergo | subir
energetic | énergique
energy | énergétique
enforceable | exécutoire
engage | engager
engagement | fiançailles
fiancé, fiancée | fiancé, fiancée
engine, motor | moteur
engineering | ingénierie
engineering | génie
genius | génie
engulf | engloutir
enhance | rehausser
enjoy | profiter de, jouir de
unpleasant | désagréable
enlarge | agrandir
enlargement, extension | agrandissement
enough, sufficient | suffisant
insufficient, inadequate | insuffisant
suffice | suffire
enrich | enrichir
enrol, enroll, register | inscrire
enrolment, enrollment, registration | inscription
register | registre
registration | immatriculation
ensue | s'ensuivre
entail | entraîner, impliquer
enterprise | entreprise
entertain | divertir
enthusiasm | enthousiasme
enthusiast, aficionado | passionné, passionnée
enthusiastic | enthousiaste
entitle | intituler
entity | entité
entourage | entourage
entrepreneurship | entrepreneuriat
entrust | confier
envelope | enveloppe
envy, jealousy | envie, jalousie
envy | envier
envisage, contemplate | envisager
episode | épisode
equal | égal, égale
equal | égaler
unequal | inégal
equation | équation
equator | équateur
equip | équiper
equipment, gear | équipement, matériel
equitable, fair | équitable, juste
equity, fairness | équité
equivalent | équivalent
eradicate | éradiquer
erect | ériger, dresser
erode | éroder
erosion | érosion
wander, roam | errer
erupt | entrer en éruption
escort | escorte
escort | escorter
essay | essai
essence | essence
essential, indispensable | essentiel, indispensable
estate | domaine, succession
self-esteem | estime de soi
eternal | éternel
ethic, ethics | éthique
ethical | éthique
unethical | contraire à l'éthique
ethnicity | ethnie, origine ethnique
euphoria | euphorie
euthanasia | euthanasie
evade | éluder
evaluate, assess | évaluer
even | pair
odd | impair
everyday | quotidien
everywhere | partout
evict | expulser
evil | mal
evil, wicked, nasty | méchant, maléfique
evolution | évolution
evolve | évoluer
exacerbate | exacerber, attiser
exaggerate | exagérer
examiner | examinateur, examinatrice
excavate | excaver
excel | exceller
excellence | excellence
excellent | excellent
exception | exception
exceptional | exceptionnel, exceptionnelle
excess | excès
excess | excédentaire
excessive | excessif, démesuré
excessively, overly | excessivement
excite | exciter
exciting, thrilling | passionnant, palpitant
exclude | exclure
excluding | hors
exclusion | exclusion
exclusive | exclusif
excuse | excuse
excuse | excuser
executioner, hangman | bourreau
exemplary | exemplaire
exercise | exercer
exercise | exercice
exhaust | échappement
exhausting, gruelling, grueling | épuisant, éreintant
exhibit | exposer
exist | exister
existence | existence
existential | existentiel
existing | existant
exodus | exode
exotic | exotique
expansion | expansion
expatriate, expat | expatrié, expatriée
expectation | attente
unexpected | inattendu, imprévu
unexpectedly | de façon inattendue
expedition | expédition
experience | expérience
experience | éprouver, ressentir
experienced, seasoned | expérimenté, chevronné
inexperienced | inexpérimenté
experiment | expérimenter
experimental | expérimental
expertise | expertise
expire | expirer
expiry, expiration | expiration
explicit | explicite
implicit | implicite
exploit, feat | exploit, prouesse
exploit | exploiter
operator | exploitant, opérateur
explore | explorer
explorer | explorateur, exploratrice
exponential | exponentiel
exporter | exportateur, exportatrice
importer | importateur, importatrice
exposure | exposition
expression | expression
expressive | expressif
extend, prolong | prolonger
extension | prolongation, prolongement
extension | extension
extensive | étendu
exterior | extérieur
exterminate | exterminer
external, outer | externe, extérieur
extinct | éteint
extinction | extinction
extinguish | éteindre
extraction | extraction
extraordinary | extraordinaire
extraordinarily | extraordinairement
eyebrow | sourcil
eyewitness | témoin oculaire
fabricate | fabriquer
facade | façade
face | affronter, faire face à
facilitate | faciliter
facilities | installations
faction | faction
factor | facteur
factual | factuel
faculty | faculté
fade | estomper, pâlir
fair | foire, salon
fairy | fée
fairy tale | conte de fées
tale | conte
faithful, loyal | fidèle, loyal
loyalty, faithfulness, fidelity | fidélité, loyauté
unfaithful | infidèle
falcon | faucon
fall asleep | endormir, s'endormir
fame | renommée, notoriété
familiar | familier
fanatic | fanatique
fancy | fantaisie
fan | éventail, ventilateur
fantastic | fantastique
fantasy | fantasme, fantaisie
far | loin
fare | tarif
rate, price list | tarif
farewell, goodbye | adieu
farmland | terres agricoles
fascinating, enthralling | fascinant, captivant
fascism | fascisme
fascist | fasciste
Nazi | nazi, nazie
Nazism | nazisme
fashionable, trendy | à la mode
fast | jeûner
fat | gras, grasse
fat | graisse
obese | obèse
obesity | obésité
fatality | mort, décès
paternal | paternel, paternelle
maternal | maternel, maternelle
motherhood, maternity | maternité
fatigue, tiredness, weariness | fatigue, lassitude
tired, weary | fatigué, las
tire | fatiguer
tiring | fatigant
tireless | infatigable
favour, favor | favoriser, privilégier
favourable, favorable | favorable
unfavourable, unfavorable | défavorable
favourite, favorite | favori, favorite, préféré
feasible | faisable, réalisable
feasibility | faisabilité
feast | festin
feather | plume
pen | stylo
feature | long métrage
federal | fédéral
fee, fees | frais, honoraires
feedback | retour d'information
feel | sentir, ressentir
feeling | sentiment
sentiment | sentiment
fellow | compagnon, semblable
fellowship | bourse
scholarship | bourse d'études
female | femelle
female, feminine | féminin, féminine
male | mâle
male, masculine | masculin, masculine
fence | clôture
fence, surround | clôturer
fiercely | férocement
fertile | fertile
fertiliser, fertilizer, manure | engrais
fertility | fertilité, fécondité
fiasco | fiasco
fiber, fibre | fibre
fiction | fiction
fictional | fictif
fictitious | fictif
violin | violon
violinist | violoniste
field | champ
field | domaine
field, ground | terrain
fill | remplir
film buff | cinéphile
final, last | final, ultime
finalise, finalize | finaliser
finalist | finaliste
financier | financier
fine, thin | fin, mince
thin | maigre
finger | doigt
fireworks | feu d'artifice
firm | ferme
firstly | premièrement, d'abord
lastly | enfin
fisheries | pêcheries, pêche
fist | poing
fit | apte
fitness | forme physique
fix, set | fixer
fixture, match | rencontre sportive
flagrant, blatant, glaring | flagrant, criant
flagship | vaisseau amiral, produit phare
flame | flamme
flash | éclair, flash
lightning | éclair, foudre
thunder | tonnerre
thunderstorm | orage
flat | plat
flavour, flavor | saveur, goût
taste | goût
taste | goûter
tasty | savoureux
flawed | imparfait, défaillant
flesh | chair
flexibility | flexibilité, souplesse
flexible | flexible, souple
inflexible, rigid | inflexible, rigide
float | flotter
flood, inundate | inonder
flour | farine
flow | flux, débit
flow | couler
flower | fleur
fluctuate | fluctuer
fluid | fluide
liquid | liquide
fly | mouche
fly | voler, s'envoler
overfly | survoler
fog, mist | brouillard, brume
fold | plier
fold | pli
folk, folklore | folklore
folk | folklorique
monitoring | suivi
followed | suivi
fond | friand
fond | affectueux
affection | affection
affectionate | affectueux
tenderness | tendresse
tender | tendre
foothold | point d'appui
path | chemin
footprint | empreinte
step | étape
abstain, refrain | abstenir
vigorous | vigoureux
vigour, vigor | vigueur
foreigner | étranger, étrangère
foresee | prévoir
foreseeable, predictable | prévisible
unpredictable | imprévisible
unforeseen | imprévu
forgery | contrefaçon
unforgettable | inoubliable
forgiveness | pardon
pardon | pardon
unforgivable | impardonnable
fork | fourchette
form | forme
form | formulaire
form | former
formal | formel
informal | informel
formality | formalité
format | format
formation | formation
formerly, previously | autrefois, auparavant, jadis
formula | formule
formulate | formuler
formulation, wording | formulation
forthcoming, upcoming | à venir
fortify | fortifier
fortress | forteresse
fort | fort
fortunate | heureux
forward | transmettre
fossil | fossile
foster | favoriser, promouvoir
promote | promouvoir
foster family | famille d'accueil
foul, vile | infect
foul | faute
foundation, groundwork | fondations, fondement
fountain | fontaine
fox | renard
fraction | fraction
fracture | fracture
fracture | fracturer
fragile | fragile
fragment | fragmenter
fragmentation | fragmentation
frame | cadre
frame | encadrer
framework | cadre
supervision | encadrement
franchise | franchise
freely | librement
freeze | gel
frequency | fréquence
frequent | fréquent
frequent | fréquenter
friction | friction
fridge, refrigerator | réfrigérateur, frigo
freezer | congélateur
friendly | amical
frighten, scare | effrayer
frightening, scary | effrayant
fringe | frange
frog | grenouille
frontline | ligne de front
frost | givre
frustrate | frustrer
fry | frire
fulfil, fulfill | remplir, satisfaire
full | plein
full-time | à temps plein
part-time | à temps partiel
fully | pleinement, intégralement
fun, amusement | amusement
fun, funny, amusing | amusant, drôle
humour, humor | humour
humorous | humoristique
function | fonction
function, operate | fonctionner
functional | fonctionnel
fundamentalist | fondamentaliste, intégriste
fundamentalism | fondamentalisme, intégrisme
fur | fourrure
furnish | meubler
furnishings, furniture | mobilier, meubles
furniture | meuble
further | davantage
fury, rage | fureur, rage
fusion | fusion
gain | gain
galaxy | galaxie
gale | coup de vent
gallery | galerie
gamble | jouer de l'argent
gambler | joueur, parieur
gambling | jeux d'argent, jeux de hasard
game | jeu
game | gibier
gamer | joueur, joueuse
garage | garage
gardener | jardinier, jardinière
gardening | jardinage
garlic | ail
garment | vêtement
garrison | garnison
gate, gateway | portail, porte
gear | engrenage, vitesse
gem, jewel | bijou, joyau
jewellery, jewelry | bijoux
gender | sexe
gender | genre
sex | sexe
gene | gène
general | générale
generalise, generalize | généraliser
generally, usually | généralement, habituellement
generate | générer, engendrer
generator | générateur
generosity | générosité
generous | généreux, généreuse
generously | généreusement
genetics | génétique
genome | génome
genre | genre
gentle, soft | doux, douce
gently, softly | doucement
gentleman | gentilhomme, gentleman
genuinely, truly, really | vraiment, véritablement, réellement
geographic, geographical | géographique
geography | géographie
geological | géologique
germ | germe
gesture | geste
ghost, phantom | fantôme
giant | géant, géante
gift, present | cadeau
gift, talent | don, talent
gifted, talented | doué, talentueux
gigantic | gigantesque
glad | heureux, content
glance, glimpse | coup d'œil
glance | jeter un coup d'œil
glass | verre
glasses, spectacles | lunettes
slide, slip | glisser
globally | globalement, mondialement
globe | globe
glorious | glorieux
glory | gloire
glove | gant
glow | lueur
glow | luire, rougeoyer
glue | colle
glue, stick | coller
goat | chèvre
sponsor | sponsor, parrain
sponsor | parrainer, sponsoriser
sponsorship | parrainage, mécénat
patron | mécène
golden | doré
golf | golf
goodness, kindness | bonté
kind | gentil, aimable
kindly | gentiment
goose | oie
gospel | évangile
gossip | commérage, ragots
governance | gouvernance
grab, grasp | saisir, s'emparer de
grace | grâce
grade, mark | note
grade, rank | grade, rang
gradual, progressive | graduel, progressif
graduate | diplômé, diplômée
graduation | remise des diplômes
graft, transplant | greffe
graft, transplant | greffer
grammar | grammaire
grand | grandiose
grandparent | grand-parent
graphic | graphique
graphic designer | graphiste
graphics | graphisme
grass | herbe
grateful | plein de gratitude
gratitude | gratitude
gravel | gravier
gravity | gravité
seriousness | gravité, sérieux
great | grand
greatly | grandement, considérablement
greatness | grandeur
greed, greediness | avidité, cupidité
greedy | avide, cupide
greenhouse | serre
greet | saluer
greeting | salutation
grey, gray | gris
grid | grille
grief, sorrow | chagrin, peine
grief, bereavement, mourning | deuil
mourn | pleurer, porter le deuil
grievance | grief, doléance
grind | moudre, broyer
grip | emprise
groan, moan | gémir
grocery | épicerie
gross | brut
ground | sol
ground | terrestre
grounds | motif, motifs
group | regrouper
grow | pousser, grandir
guard | garde, gardien
guard | garder
guardian | gardien, gardienne
guardian | tuteur, tutrice
guess | deviner
guess | supposition
guest | invité, invitée
invited | invité
guidance | orientation
guide | guide
guide | guider
guideline, guidelines | ligne directrice, lignes directrices
guitar | guitare
guitarist | guitariste
gunfire, gunshot | coup de feu, coups de feu
gym, gymnasium | gymnase, salle de sport
gymnastics | gymnastique
habit | habitude
habitat | habitat
unusual | inhabituel, inhabituelle
hair | cheveux, cheveu
hair | poil
hairdresser | coiffeur, coiffeuse
halfway | à mi-chemin
hall | salle, hall
ham | jambon
hammer | marteau
handbag | sac à main
handbook, manual | manuel
manual | manuelle
handball | handball
handful | poignée
handicap | handicap
handle | poignée
handle | manier
handling | manutention
handover | passation
handsome | beau
manuscript | manuscrit
hang | pendre, accrocher
hanging | pendaison
chance, randomness | hasard
random | aléatoire
happily | joyeusement
happiness | bonheur
misfortune | malheur
harbour, harbor | abriter
hard | dur
harden, toughen | durcir
hard-line, hardline | dur
hardliner | partisan de la ligne dure
hardship | difficultés
hardware | quincaillerie
hardworking, industrious | travailleur
harmless | inoffensif
harmonious | harmonieux
harmony | harmonie
harsh | rude, sévère
harshly | durement, sévèrement
hasty | hâtif, précipité
hat | chapeau
hazard | danger, risque
hazardous | dangereux
headache | mal de tête
heading | rubrique
headmaster, headteacher, headmistress | directeur d'école
healing | guérison
healthy | sain, saine
heap, pile | tas, pile
cardiac | cardiaque
warm | chaleureux
heat | chauffer
heating | chauffage
heaven, paradise | paradis
sky | ciel
heavily | lourdement, fortement
heavy | lourd
heavyweight | poids lourd
weight | poids
weigh | peser
heel | talon
hegemony | hégémonie
height | hauteur, taille
height, peak, apogee | apogée, comble
hell | enfer
helmet | casque
helpful | serviable, utile
helpless, powerless | impuissant
hence | d'où
heroic | héroïque
heroism | héroïsme
hesitate, waver | hésiter
hesitant | hésitant
heterosexual | hétérosexuel
hide | peau
hierarchy | hiérarchie
hierarchical | hiérarchique
high-level | haut niveau, haut rang
high-profile | très médiatisé
highland | hautes terres
hijacker | pirate de l'air
hike, hiking | randonnée
hiker | randonneur, randonneuse
hill | colline
hindsight | recul
hint | indice, allusion
hint | laisser entendre
hip | hanche
hobby, pastime | passe-temps, loisir
hockey | hockey
holder | titulaire, détenteur
hold | tenir
hole | trou
hollow | creux, creuse
holocaust | holocauste, shoah
homemade | fait maison
hometown | ville natale
native | natal
homework | devoirs
honey | miel
honeymoon | lune de miel
honorary | honoraire, honorifique
honourable, honorable | honorable
hook | crochet, hameçon
hopeful | plein d'espoir
hopeless | désespéré
horde | horde
horizon | horizon
horizontal | horizontal
hormone | hormone
horn | corne
horn | klaxon
horror | horreur
horrified, appalled | horrifié
hospitalise, hospitalize | hospitaliser
hospitality | hospitalité
host | hôte, hôtesse
hostile | hostile
hot | chaud, chaude
schedule, timetable | horaire, calendrier
schedule | programmer
household, home | foyer, ménage
household | ménager, ménagère
housekeeping, housework | ménage
housewife | femme au foyer
hub | plaque tournante
humane | humain
humble, modest | humble, modeste
humility, modesty | humilité, modestie
humiliate | humilier
humiliating | humiliant
hundredth | centième
hung parliament | parlement sans majorité
hungry | affamé
hunger strike | grève de la faim
hunt | chasser
hunt, hunting | chasse
hunter | chasseur, chasseuse
hurry, rush | dépêcher, se précipiter
hurt | faire mal, blesser
hybrid | hybride
hydrogen | hydrogène
oxygen | oxygène
hygiene | hygiène
hymn, anthem | hymne
hype | battage médiatique
hypocrisy | hypocrisie
hypocrite, hypocritical | hypocrite
hysteria | hystérie
ice cream | glace, crème glacée
iceberg | iceberg
ideal | idéal
identical | identique
identically | de façon identique
identify | identifier
identification | identification
identity | identité
unidentified | non identifié
ideological | idéologique
ignorance | ignorance
ignorant | ignorant
ignore | ignorer
illegitimate | illégitime
legitimate | légitime
legitimacy | légitimité
illiterate | analphabète, illettré
illiteracy | analphabétisme, illettrisme
literacy | alphabétisation
illusion | illusion
illustrate | illustrer
illustrator | illustrateur, illustratrice
imaginary | imaginaire
imagine | imaginer
unimaginable, unthinkable | inimaginable, impensable
maturity | maturité
immediate | immédiat
imminent, impending | imminent
immoral | immoral
immune | immunisé
immune | immunitaire
impact | impacter
impatience | impatience
impatient | impatient
imperative | impératif
imperfect | imparfait
impoverish | appauvrir
impoverishment | appauvrissement
impress | impressionner
impression | impression
impressive | impressionnant
recklessness | imprudence
impulse | impulsion
impulsive | impulsif
inaction | inaction
inability | incapacité
incapacity | incapacité
inaugural | inaugural
incentive | incitation
incite | inciter
induce | inciter, induire
inception | création
inch | pouce
thumb | pouce
inclined | enclin
inclusion | inclusion
inclusive | inclusif
including | notamment
incoming | entrant
incomplete | incomplet
incomprehensible | incompréhensible
conclusive | concluant
incorporate | incorporer
incorrectly, wrongly | à tort
incredible, unbelievable | incroyable
incriminate | incriminer
incur | encourir
indebtedness | endettement
undecided | indécis
indefinitely | indéfiniment
index | indice, index
indication, sign | indication
indicator | indicateur
indifference | indifférence
indignant, outraged | outré, scandalisé
outrage | outrage
outrage | scandaliser, indigner
outrageous, scandalous | scandaleux
indiscriminate | aveugle
indisputable, undeniable, undisputed | incontestable, indéniable
individual | individuel, individuelle
indoor, indoors | intérieur
outdoor, outdoors | en plein air
industrialised, industrialized | industrialisé
industrialist | industriel
inevitable, unavoidable | inévitable
infamous, notorious | tristement célèbre
infantry | infanterie
infer | inférer, déduire
inferior | inférieur
inferiority | infériorité
superior | supérieur
superiority | supériorité
infinitely | infiniment
inflate | gonfler
inflict | infliger
influential | influent
influx | afflux
informative | informatif
ingredient | ingrédient
inherent | inhérent
inhuman, inhumane | inhumain
initial | initial
initially | initialement
initiate | initier, entamer
initiative | initiative
initiator, instigator | initiateur, instigateur
inject | injecter
injection | injection
ink | encre
inland | intérieur des terres
inner | intérieur
innovate | innover
innovative | innovant, novateur
innovator | innovateur
input | entrée de données
output | production
inquire, enquire | se renseigner
insect | insecte
insert | insérer
insertion | insertion
insider | initié, initiée
insight | aperçu, perspicacité
insistent | insistant
insolvent | insolvable
inspect | inspecter
inspection | inspection
inspiration | inspiration
inspire | inspirer
inspiring | inspirant
instability | instabilité
unstable | instable
stability | stabilité
stable | stable
stable | écurie
stabilise, stabilize | stabiliser
install, instal | installer
instalment, installment | versement
instance | instance
instance | exemple
instant | instantané
instantly, instantaneously | instantanément
instead | plutôt que
instigate | fomenter
instinct | instinct
instinctive | instinctif
institute | institut
institution | institution
institutional | institutionnel, institutionnelle
instruct | donner instruction
instruction | consigne, instruction
instructor | instructeur, moniteur
instrumental | instrumental
instrumentalise, instrumentalize, exploit | instrumentaliser
isolation | isolement
insulting, offensive | insultant, offensant
offend | offenser
insure | assurer
intact | intact
intake | apport
integral | intégral
integrate | intégrer
integrity | intégrité
intellectual | intellectuel, intellectuelle
intense | intense
intensify | intensifier
intensification | intensification
intensity | intensité
intensive | intensif
interact | interagir
interaction | interaction
interactive | interactif
interest | intérêt
interest | intéresser
interesting | intéressant
interestingly | fait intéressant
interface | interface
interfere, meddle | s'ingérer, interférer
intermediary, middleman, go-between | intermédiaire
intermediate | intermédiaire
internationally | à l'échelle internationale
interpersonal | interpersonnel
interpret | interpréter
interrupt | interrompre
interruption | interruption
uninterrupted | ininterrompu
intersection | intersection
interval | intervalle
intervene | intervenir
intestine | intestin
intimacy | intimité
intimate | intime
intimidate | intimider
intolerance | intolérance
intolerant | intolérant
tolerance | tolérance
tolerant | tolérant
intricate | complexe
introduce | introduire
introduce, present | présenter
introduction | introduction
intruder | intrus, intruse
intuition | intuition
invalid | non valide
valid | valide, valable
validate | valider
validity | validité
invaluable | inestimable
inventive | inventif
reverse | inverser
invisible | invisible
visible | visible
visibility | visibilité
invite | inviter
involuntary, unintentional | involontaire
invoke | invoquer
iron | fer
iron | fer à repasser
iron | repasser
ironic, ironical | ironique
irony | ironie
irrational | irrationnel
rational | rationnel
irregular | irrégulier
irregularity | irrégularité
irrelevant | non pertinent
relevant, pertinent | pertinent
relevance | pertinence
irrespective, regardless | indépendamment de
irresponsible | irresponsable
irresponsibility | irresponsabilité
irreversible | irréversible
irrigation | irrigation
islander | insulaire
itinerary, route | itinéraire
ivory | ivoire
jacket | veste
jam | confiture
jam | brouiller
jamming | brouillage
jar | bocal, pot
jaw | mâchoire
jazz | jazz
jeans | pantalon en jean
jersey | maillot
jet | jet
jobseeker | demandeur d'emploi
joint | articulation
joint, common | commun
joint | conjoint
joke | blague, plaisanterie
joke | plaisanter
joker | farceur
joy | joie
jubilee | jubilé
juggle | jongler
juice | jus
jump, leap | saut, bond
jump, leap | sauter, bondir
jungle | jungle
junior | junior, cadet
junk | bric-à-brac
merely, simply | simplement, uniquement
unjustified | injustifié
juvenile | juvénile
karate | karaté
keen | vif
keep | garder
keep, maintain | maintenir
kick | coup de pied
kick | donner un coup de pied
kickoff | coup d'envoi
kidney | rein
kindergarten, nursery school | école maternelle, jardin d'enfants
kingdom, realm | royaume
kit | kit, trousse
kitchen | cuisine
cooking, cuisine | cuisine
cooker, stove | cuisinière, poêle
puppy | chiot
knee | genou
knight | chevalier
knock | frapper, toquer
knot | nœud
expertise | savoir-faire
knowingly | sciemment
label | étiquette
label | étiqueter
label | label
lack | manque, absence
lack | manquer de
fellow, guy | type, gars
ladder | échelle
lady | dame
lag | décalage, retard
lag | être à la traîne
lake | lac
lamb | agneau
sheep | mouton
ram | bélier
lamp | lampe
landing | atterrissage
landing | débarquement
landlocked | enclavé
landmark | point de repère
landowner | propriétaire terrien
landscape, scenery | paysage
lane | voie, couloir
lapse | défaillance
largely | en grande partie
laser | laser
last | durer
long-lasting | durable
later, subsequently | ultérieurement
subsequent | ultérieur, subséquent
latest | dernier
longitude | longitude
latter | dernier cité
laugh | rire
laughter | rires, rire
ridicule, mock | ridiculiser, moquer
mockery | moquerie
laundering | blanchiment
laundry | lessive, blanchisserie
lawlessness | anarchie
anarchy | anarchie
lawn | pelouse, gazon
lay | poser
layer | couche
layout | disposition, agencement
lazy | paresseux
lead | plomb
lead | avance
leaf | feuille
sheet | feuille, drap
leakage | fuite
lean | appuyer, pencher
leap year | année bissextile
learning curve | courbe d'apprentissage
lease | bail
lease | louer à bail
leather | cuir
leave | laisser
leave | congé
lecture | conférence, cours magistral
lecturer | conférencier, maître de conférences
left-hander, left-handed | gaucher
leftist | gauchiste
leftover, leftovers | restes
leg | jambe
legacy | héritage, legs
legendary | légendaire
legion | légion
legitimise, legitimize | légitimer
lemon | citron
lender | prêteur
lengthy | long, interminable
lens | lentille, objectif
salad | salade
level | niveler
lever | levier
leverage | effet de levier
levy | prélèvement
levy | prélever
lexicon | lexique
liberalise, liberalize | libéraliser
liberalism | libéralisme
liberator | libérateur, libératrice
libertarian | libertaire, libertarien
librarian | bibliothécaire
lid | couvercle
liar | menteur, menteuse
lieutenant | lieutenant
lifeboat | canot de sauvetage
lifeguard | maître-nageur
lifelong | à vie
lifespan | durée de vie
lifestyle, way of life | mode de vie
lifetime | vie entière
lift, raise | soulever, lever
light | lumière
light | léger, légère
light | allumer, éclairer
light | clair
lighter | briquet
lighthouse | phare
headlight | phare
lighting | éclairage
slight | léger
unlike | contrairement à
likeable, likable, nice | sympathique
limb | membre
unlimited, limitless | illimité
line | ligne
line, queue | file d'attente, queue
lineup | composition d'équipe
linen | lin, linge
linguistic | linguistique
link | relier, lier
lion | lion
lip | lèvre
lipstick | rouge à lèvres
liquidate | liquider
liquidity | liquidité
liquor, spirits | spiritueux
list | lister, énumérer
listen | écouter
listener | auditeur, auditrice
stock listing | cotation
literal | littéral
literary | littéraire
litter | détritus
live broadcast | diffusion en direct
lively | animé, vif
liver | foie
lizard | lézard
load | chargement
load | charger
unload | décharger
loaf | miche
locality | localité
lock | serrure, verrou
lock | verrouiller
unlock | déverrouiller
locker | casier
locust | criquet
log | bûche
log | journal de bord
logic | logique
logical | logique
logo | logo
loneliness, solitude | solitude
lonely | seul, isolé
lonely, solitary | solitaire
long | longtemps
long-range | longue portée
long-standing, longstanding | de longue date
long-term | à long terme
short-term | à court terme
longer | plus longtemps
longevity | longévité
look | regard
loose | lâche, desserré
relaxation | relâchement, détente
lord | seigneur, lord
loser | perdant, perdante
lost | perdu
lot | lot
lots | beaucoup de
lottery | loterie
loud | bruyant, fort
noisy | bruyant
loudspeaker, speaker | haut-parleur
lounge, living room | salon
louse | pou
lovely, charming | charmant, ravissant
lover | amant, amante
lover | amoureux, amoureuse
low | bas, basse
low | faible
low-cost | à bas prix
low-income | à faible revenu
lower | abaisser, baisser
lower | inférieur
lucid | lucide
lucrative | lucratif
lump | grumeau, bosse
lunar | lunaire
luxurious | luxueux
lynch | lyncher
machine | machine
machinery | machines, machinerie
madam, mrs | madame
miss | mademoiselle
mister, sir | monsieur
magic | magie
magic, magical | magique
magician | magicien, magicienne
magnet | aimant
magnetic | magnétique
magnify | grossir, amplifier
magnitude | magnitude, ampleur
maid | femme de ménage
mainland | continent
mainstay | pilier
pillar | pilier
mainstream | courant dominant, grand public
maintenance, upkeep | entretien, maintenance
makeshift | improvisé
malicious, malevolent | malveillant
malice, malevolence | malveillance
malfunction | dysfonctionnement
dysfunction | dysfonctionnement
malnourished | mal nourri, dénutri
mammal | mammifère
managerial | managérial
mandate | mandater
mango | mangue
mania | manie
manifesto | manifeste politique
mansion | manoir, demeure
mantle | manteau
manoeuvre, maneuver | manœuvre
manoeuvre, maneuver | manœuvrer
manpower, workforce | main-d'œuvre, effectifs
map | carte
map | cartographier
mapping, cartography | cartographie
maple | érable
marathon | marathon
marble | marbre
march | marcher, défiler
walk | marcher
walk | promenade
walker, pedestrian | piéton, piétonne
stroll | flâner, se promener
margin | marge
marginal | marginal
marginalise, marginalize | marginaliser
marijuana, cannabis | marijuana, cannabis
mark | marque, trace
mark | marquer
markedly | nettement
net | net
neat | soigneux
marker, milestone | jalon
marketing | marketing, mercatique
marketplace | place de marché
marital, conjugal | conjugal, matrimonial
marsh, swamp | marais, marécage
marshal | maréchal
martyr | martyr, martyre
marvellous, marvelous, wonderful | merveilleux, formidable
mass | masse
mass | messe
massive | massive
mast | mât
master | maître
master, control | maîtriser
mastermind | cerveau
masterpiece | chef-d'œuvre
mastery | maîtrise
mate | camarade
material | matériau, matière
material | matériel, matérielle
materialise, materialize | se matérialiser
mathematical | mathématique
matter | matière
mattress | matelas
mature | mature
mature, ripen | mûrir
maximum | maximum, maximal
maximise, maximize | maximiser
minimum, minimal | minimum, minimal
maybe, perhaps | peut-être
meaningful, significant | significatif, notable
significantly | sensiblement, notablement
significance | importance
measurable | mesurable
mechanic | mécanicien, mécanicienne
mechanical | mécanique
mechanics | mécanique
mechanism | mécanisme
medieval | médiéval
mediocre | médiocre
medium | moyen
medium-sized | de taille moyenne
melody | mélodie
melt, thaw | fondre
melting, thaw | fonte, dégel
membership | adhésion, appartenance
adhere | adhérer
memorable | mémorable
memorial | mémorial
memorise, memorize | mémoriser
memoir, memoirs | mémoires
menace | menace
menacing | menaçant
mental | mental, mentale
mentality, mindset | mentalité, état d'esprit
mentor | mentor
menu | menu, carte
merciless, ruthless, pitiless | impitoyable
mercury | mercure
mercy | miséricorde
pity | pitié
mere | simple
mess, muddle | désordre, pagaille
messenger | messager, messagère
messy | désordonné
metal | métal
metallic | métallique
metaphor | métaphore
meteorological | météorologique
meteorologist | météorologue
methodically | méthodiquement
methodology | méthodologie
meticulous, painstaking | méticuleux, minutieux
metropolitan | métropolitain
microwave | micro-ondes
middle | milieu
middle-class, bourgeois | bourgeois
middle class | classe moyenne
midwife | sage-femme
mighty | puissant
migrate | migrer
mild | doux, clément
mildly | légèrement
militant | militant
militarily | militairement
militarisation, militarization | militarisation
milk | traire
mill | moulin
millennial | millénaire
mind, spirit | esprit
mine | miner
mineral | minéral, minerai
mineral water | eau minérale
meeting minutes | procès-verbal
miracle | miracle
miraculous | miraculeux
miraculously | miraculeusement
mirror | miroir
mirror, reflect | refléter
reflection | reflet
reflection | réflexion
misbehaviour, misconduct | inconduite, écart de conduite
miscalculation | mauvais calcul
miserable, wretched | misérable, malheureux
misery | misère
miss | manquer, rater
missionary | missionnaire
misunderstanding | malentendu
mistaken | erroné
mistakenly | par erreur
mistress | maîtresse
misunderstand | mal comprendre
mitigate | atténuer
mixed | mixte, mitigé
mixer | mélangeur
mob | foule en colère
mobile | mobile
mobilise, mobilize | mobiliser
mobility | mobilité
model | modèle
model | mannequin
mannequin | mannequin
moderate | modéré
moderate | modérer
modernise, modernize | moderniser
modernity | modernité
modification, alteration, change | modification
module | module
molecular | moléculaire
molecule | molécule
monarch | monarque
monastery | monastère
monetary | monétaire
monkey | singe
monster | monstre
monstrous | monstrueux
mood | humeur
moral | moral, morale
morale | moral
morality | moralité
morgue, mortuary | morgue
mortality | mortalité
mosquito | moustique
motel | motel
motivate | motiver
motor | motorisé
motorist | automobiliste
motorcyclist, biker | motard, motocycliste
mould, mold | moule
mould, mold | moisissure
mount | monter
assemble | monter
mountainous | montagneux
mouse | souris
mouth | bouche
mouth | embouchure
mouthpiece | porte-voix
mud | boue
muddy | boueux
mug | tasse
multicultural | multiculturel
multilingual | multilingue
multimedia | multimédia
multiplication | multiplication
multiply | multiplier
municipal | municipale
muscle | muscle
muscular | musculaire
muscular | musclé
musical | musical, musicale
musical | comédie musicale
mustard | moutarde
mutate | muter
mutation | mutation
mutilate, maim | mutiler
mutineer | mutin
mutiny | mutinerie
murmur, whisper | murmure, chuchotement
mutual, reciprocal | mutuel, réciproque
mysterious | mystérieux, mystérieuse
mysteriously | mystérieusement
mystery | mystère
myth | mythe
mythology | mythologie
nail | clou
nail | ongle
nail | clouer
naive, naïve | naïf, naïve
naivety | naïveté
naked, nude | nu, nue
namely | à savoir
nanny | nounou
napkin | serviette
towel | serviette
narrow | étroit, étroite
narrowly | de justesse
nascent | naissant
nationally | à l'échelle nationale
nationwide, countrywide | dans tout le pays
natural | naturel, naturelle
naturalise, naturalize | naturaliser
naval | naval, navale
navigate | naviguer
navigator | navigateur
nearby | à proximité
neighbouring, neighboring | voisin, avoisinant
neck | cou
necklace, collar | collier
necessarily | nécessairement, forcément
unnecessary, needless | inutile, superflu
useless, pointless | inutile
necessity | nécessité
needle | aiguille
needy | nécessiteux, démuni
negative | négatif, négative
positive | positif, positive
neglect | négliger
neglect | abandon, négligence
negligent | négligent
negotiable | négociable
nerve | nerf
nervous | nerveux, nerveuse
nervously | nerveusement
nervousness | nervosité
nest | nid
nest | nicher
net | filet
neutral | neutre
neutrality | neutralité
newborn | nourrisson
newcomer | nouveau venu, nouvelle venue
newly | nouvellement
newsletter | lettre d'information, infolettre
niche | niche, créneau
nickel | nickel
nightlife | vie nocturne
nightmare | cauchemar
nobility | noblesse
nod | hocher la tête
nomad | nomade
nomadic | nomade
nominee | candidat désigné
none | aucun d'entre
nonetheless | toutefois
nonsense | absurdité, non-sens
norm, standard | norme
standard | standard
standardise, standardize | standardiser, normaliser
normal | normal, normale
normalise, normalize | normaliser
normality, normalcy | normalité
north-west, northwest | nord-ouest
south-west, southwest | sud-ouest
nose | nez
nostalgia | nostalgie
notable, noteworthy | notable, remarquable
noteworthy | digne d'intérêt
notebook | carnet, cahier
notice | avis, préavis
notice | remarquer, apercevoir
noticeable, perceptible | perceptible
notoriety | notoriété
notoriously | notoirement
novelty | nouveauté
novice | novice
nowadays | aujourd'hui
nowhere | nulle part
nuance | nuance
nuclear | nucléaire
nuisance | nuisance
numb | engourdi
number | numéro
number | numéroter
nun | religieuse, nonne
nursery, day nursery, creche | crèche
nursing | soins infirmiers
nut | noix
nutrition | nutrition
nutritional | nutritionnel
oak | chêne
oasis | oasis
oath-taking | prestation de serment
obituary | nécrologie, rubrique nécrologique
object | objecter, s'opposer
objection | objection
objective | objective
objectivity | objectivité
subjective | subjectif
subjectivity | subjectivité
obscene | obscène
observatory | observatoire
obsess | obséder
obsession | obsession
obsolete, outdated | obsolète, désuet
obstruct | obstruer, entraver
obstruction | obstruction
occasion | occasion
occasional | occasionnel
occasionally | occasionnellement
occult | occulte
occupational, professional | professionnel, professionnelle
professionalism | professionnalisme
occurrence | occurrence
odour, odor, smell, scent | odeur
smell | sentir
perfume, fragrance | parfum
offset | compenser
offspring | progéniture
oil | huile
oily, greasy | huileux, gras
old-fashioned | démodé, désuet
older | plus âgé
olive | olive
olive tree | olivier
omission | omission
omit | omettre
ongoing | actuel
onion | oignon
onlooker | badaud
onset | apparition
onslaught | assaut
assault | assaut
openness | ouverture d'esprit
opera | opéra
operate | opérer
operate | exploiter
operational | opérationnel, opérationnelle
opportunism | opportunisme
opportunist, opportunistic | opportuniste
oppress | opprimer
oppression | oppression
oppressive | oppressif, oppressant
opt | opter
optic, optical | optique
optics | optique
optimism | optimisme
optimist, optimistic | optimiste
pessimism | pessimisme
pessimist, pessimistic | pessimiste
optimise, optimize | optimiser
optimum, optimal | optimal
option | option
optional | facultatif, optionnel
oral | oral, orale
orange | orange
oratory | art oratoire
orbit | orbite
orchestra | orchestre
ordeal | épreuve, calvaire
order | ordre
order | passer commande, commander
ordinary | ordinaire
ore | minerai
organ | organe
organ | orgue
organic | organique
organisational, organizational | organisationnel
organism | organisme
body, organisation, organization | organisme
orient | orienter
original | original, originale
original | originel
originate | provenir
orphanage | orphelinat
otherwise | autrement, sinon
oust | évincer, chasser du pouvoir
ouster, ousting | éviction
expired | périmé, expiré
outburst | accès, éclat
outcast, pariah | paria
outcry | tollé
outfit | tenue vestimentaire
outgoing | extraverti
outlet | débouché
outlet | prise de courant
outline | esquisse, grandes lignes
outline | esquisser
outlook | perspective, perspectives
perspective | perspective
outright | pur et simple
outset | départ, début
outsider | outsider
outskirts | périphérie, abords
outstanding | exceptionnel, remarquable
outweigh | l'emporter sur
oval | ovale
oven | four
overall | global, général
overall | globalement
overcome | surmonter
surmount | surmonter
overcrowded | surpeuplé, bondé
overcrowding | surpopulation
crowded, packed | bondé
overdose | surdose, overdose
overdue | en retard
overestimate | surestimer
underestimate | estimer trop bas
overflow | déborder
overhaul | refonte
overhead | frais généraux
overlap | chevaucher
overlap | chevauchement
overlook | négliger
overnight | du jour au lendemain
override | passer outre
overrun | dépassement
overseas | outre-mer
oversee, supervise | superviser
supervision | supervision
supervisor | superviseur, chef d'équipe
oversight | oubli
oversight | contrôle, supervision
overtake, pass | dépasser, doubler
overthrow | renversement
overtime | heures supplémentaires
overview | aperçu, vue d'ensemble
overweight | surpoids
overwhelm | submerger, accabler
overwhelming | écrasant, accablant
overwhelmingly | massivement
owe | devoir
owl | hibou, chouette
ozone | ozone
ozone layer | couche d'ozone
pace, rhythm | rythme
pace | cadence, allure
pacifist | pacifiste
pack, herd | meute
pack | emballer
package, packet, parcel | paquet, colis
package | forfait
packaging, packing | emballage
wrap | envelopper, emballer
pad | tampon, bloc
pagan, heathen | païen, païenne
page | page
painful | douloureux
painfully | douloureusement
painkiller | antidouleur, analgésique
paint | peindre
paint | peinture
pal, buddy, mate | pote, copain, copine
pale | pâle
palm | paume
palm | palme
palm tree | palmier
pan, saucepan | casserole, poêle
panel | panel, groupe d'experts
panel, sign | panneau
panic | panique
panic | paniquer
panorama | panorama
pants | pantalon, culotte
trousers | pantalon
paper | papier
parachute | parachute
parachute | parachuter
parade | défiler
paradox | paradoxe
paradoxical | paradoxal
paragraph | paragraphe
parallel | parallèle
parallel | parallèlement
parameter | paramètre
paramount | primordial
paranoia | paranoïa
parental | parental
parish | paroisse
parity | parité
parking lot, car park | parking, parc de stationnement
park | garer, stationner
parody | parodie
parrot | perroquet
part, share | part
partial | partiel, partielle
particle | particule
particularity, peculiarity | particularité
separate | séparer
separate | séparé, distinct
score | partition
partisan | partisan
pass | passer
pass | laissez-passer
pass | col
passage | passage
passion | passion
passionate | passionné
passive | passif, passive
pasta | pâtes
paste | pâte
paste | coller
pastor | pasteur
pastry | pâtisserie
patch | rapiécer
patch | parcelle
path | voie
pathological | pathologique
patience | patience
patriarchy | patriarcat
patriot | patriote
patriotic | patriotique
patriotism | patriotisme
patronage | patronage, clientélisme
pattern | motif, modèle, schéma
pause, break | pause
pause | faire une pause
pavement, sidewalk | trottoir
paw, leg | patte
payroll | masse salariale
peach | pêche blanche
peaceful, quiet | paisible, tranquille
quiet | calme, silencieux
tranquillity, tranquility | tranquillité
peak | pic, sommet
peak | culminer
pear | poire
peasant | paysan, paysanne
stone | caillou
stone | lapider
peculiar | singulier
singular | singulier
pedagogical | pédagogique
pedagogy | pédagogie
peel | éplucher, peler
peel | pelure, épluchure
peer | pair
pencil | crayon
pending | en attente, en suspens
penetrate | pénétrer
peninsula | péninsule, presqu'île
penis | pénis
penny | sou
pepper | poivre
pepper | poivron
per capita | par habitant
perceive | percevoir
perception | perception
perch | percher
sustain | pérenniser
perfect | parfait, parfaite
perfect | perfectionner
perfection | perfection
perform | exécuter
perform | accomplir
performance | performance
performance, show | spectacle, représentation
performer | interprète, artiste
peril | péril
perimeter | périmètre
periodic, periodical | périodique
periphery | périphérie
permanence | permanence
permanently | en permanence, définitivement
perpetrate, commit | perpétrer, commettre
perpetual | perpétuel
perpetuate | perpétuer
persist | persister
persistence | persistance
persistent | persistant
personalise, personalize | personnaliser
personality | personnalité
persuasion | persuasion
pervasive | envahissant
pest | nuisible
pet | animal de compagnie
petrochemical | pétrochimique
petty | mesquin
pharmaceutical | pharmaceutique
phase | phase
phenomenon | phénomène
philanthropist | philanthrope
philanthropy | philanthropie
philosophical | philosophique
philosophy | philosophie
photographic | photographique
phrase | formule, expression
physical | physique
physics | physique
physicist | physicien, physicienne
physiotherapist | kinésithérapeute
piano | piano
pianist | pianiste
pick | cueillir, choisir
picket | piquet de grève
pickup | pick-up, camionnette
van | camionnette, fourgon
picnic | pique-nique
pie, tart | tarte
piece | morceau, pièce
pig, hog | cochon, porc
pork | porc
pigeon | pigeon
pilgrim | pèlerin, pèlerine
pill | pilule, comprimé
pillage, plunder | piller
pillow | oreiller
pilot | piloter
pimping, procuring | proxénétisme
pin | épingle
pinch | pincer
pine | pin
pineapple | ananas
pink | rose
pinpoint | localiser
pint | pinte
pioneer | pionnier, pionnière
pipe | tuyau, conduite
pipe | pipe
piracy | piraterie
pit | fosse
pivotal | central
central | central, centrale
centralisation, centralization | centralisation
decentralise, decentralize | décentraliser
pizza | pizza
place, put | placer, mettre
placement | placement
plagiarism | plagiat
plague | fléau
plain | plaine
plaintive | plaintif
planetary | planétaire
planner | planificateur
town planning, urban planning | urbanisme
plant | planter
plantation | plantation
plaster | plâtre
plate | assiette, plaque
plateau | plateau
tray | plateau
plausible | plausible
play | jouer
play | pièce de théâtre
playground | cour de récréation, aire de jeux
playing field | terrain de jeu
plea | plaidoyer
advocate | plaider
pleasure | plaisir
plenary | plénier, plénière
plenty | en abondance
plight | situation critique
plot | intrigue
plough, plow | charrue
plough, plow | labourer
plug | prise électrique
plug | brancher
plum | prune
plumber | plombier
plunge | plonger
plunge | plongeon
plus | en plus
pneumonia | pneumonie
poacher | braconnier
poaching | braconnage
pocket | poche
poetic | poétique
point | pointer, braquer
pointed, sharp | pointu
sharp | tranchant, vif
sharply | fortement, vivement
poisonous, toxic | toxique, vénéneux
toxicity | toxicité
polar | polaire
polarise, polarize | polariser
pole | pôle
pole | poteau, perche
policyholder | assuré social
polish | polir
polite | poli
poll | sonder
pollutant | polluant
polluter | pollueur
pond | étang, mare
ponder | méditer, réfléchir
think, reflect | réfléchir
pony | poney
pool, swimming pool | piscine
pool | mettre en commun
pop | pop
popular | populaire
popularity | popularité
unpopular | impopulaire
unpopularity | impopularité
populate | peupler
porch | porche
pornographic | pornographique
pornography | pornographie
portable | portable, portatif
portfolio | portefeuille
wallet | portefeuille
purse | porte-monnaie
portion | portion, part
portrait | portrait
portrayal | représentation
pose | poser
pose | pose
position | position, poste
position | positionner
possess | posséder
possession | possession
possibly | peut-être, éventuellement
postage | affranchissement
postal | postal
postcard | carte postale
post office | bureau de poste, poste
postcode, zip code | code postal
poster | affiche
posthumous | posthume
postman, mailman | facteur
pot | pot, marmite
potato | pomme de terre
potential | potentiel
prospective | éventuel
poultry | volaille
pound | livre
pound | marteler
pour | verser
powder | poudre
power | alimenter
powerlessness | impuissance
practical | pratique
practically, virtually | pratiquement, quasiment
practice | pratique
practise, practice | pratiquer, exercer
practitioner | praticien, praticienne
pragmatic | pragmatique
pragmatism | pragmatisme
prairie | prairie
preach | prêcher
preacher | prédicateur
precarious | précaire
precariousness, insecurity | précarité
insecurity | insécurité
insecure | précaire
precaution | précaution
precede | précéder
unprecedented | inédit
precinct | circonscription
precious | précieux, précieuse
precipitate | précipiter
precipitation, rainfall | précipitations
precursor, forerunner | précurseur
predator | prédateur, prédatrice
prey | proie
predominant | prédominant
predominantly | majoritairement, principalement
pre-empt, preempt | devancer
preemptive, pre-emptive | préventif
preface, foreword | préface
prefer | préférer
preferable | préférable
preference | préférence
preferential | préférentiel
prehistoric | préhistorique
preliminary | préliminaire
premature | prématuré
premeditated | prémédité
premier | premier ministre
premiere | première représentation
premises | locaux commerciaux
premise | prémisse
premium | prime
premium | haut de gamme
prenatal | prénatal
preoccupation | préoccupation
prerequisite | préalable, condition préalable
prescribe | prescrire
prescription | ordonnance
press | appuyer, presser
pressing | pressant
prestige | prestige
prestigious | prestigieux, prestigieuse
presumably | vraisemblablement
sham | simulacre
pretext | prétexte
prevail | prévaloir, l'emporter
prevailing | dominant
prevalence | prévalence
prevalent | répandu
preventive, preventative | préventif
previous | antérieur
pride | fierté, orgueil
primarily | principalement
prime | de premier ordre
primitive | primitif
print | imprimer
print, printing | impression, imprimerie
prior | préalable, antérieur
prioritise, prioritize | prioriser
priority | priorité
priority | prioritaire
privilege | privilège
privileged | privilégié
probability | probabilité
probation | mise à l'épreuve
probe | sonde
problematic | problématique
procedural | procédural
procedure | procédure
process, proceed | procéder
process | processus
process | procédé
process | traiter
procession | procession, cortège
proclamation | proclamation
procure | se procurer
procurement | passation de marchés
productive | productif
productivity | productivité
proficiency | maîtrise
proficient | compétent
profitability | rentabilité
program | programmer
progression | progression
progressive, progressist | progressiste
project | projeter
projection | projection
projector | projecteur
proliferate | proliférer
prominence | proéminence, premier plan
prominent | éminent
promising | prometteur
promoter | promoteur, promotrice
property developer | promoteur immobilier
promotion | promotion
promotional | promotionnel
prompt | rapide, prompt
prompt | inciter, pousser
push, shove | pousser
push | poussée
prone | enclin
pronounce | prononcer
pronunciation | prononciation
propagate | propager
proper | approprié, convenable
properly | convenablement, correctement
prophet | prophète
proponent | partisan
proportion | proportion
proportional | proportionnel
prose | prose
prospect | perspective
prospect | prospecter
prosper | prospérer
prosperity | prospérité
prosperous | prospère
prosthesis | prothèse
prostitute | prostituée, prostitué
prostitution | prostitution
protagonist | protagoniste
protective | protecteur, protectrice
protective | de protection
protector | protecteur
protein | protéine
protocol | protocole
prototype | prototype
proverb | proverbe
province | province
provincial | provincial
provocative | provocateur, provocatrice, provocant
proximity | proximité
psychiatric | psychiatrique
psychiatry | psychiatrie
psychoanalysis | psychanalyse
psychoanalyst | psychanalyste
psychological | psychologique
psychology | psychologie
psychopath | psychopathe
psychosis | psychose
pub | pub, bistrot
puberty | puberté
publicise, publicize | rendre public, médiatiser
publicity | publicité
publishing industry | secteur de l'édition
pull | tirer
pull | traction
pump | pompe
pump | pomper
punch | coup de poing
puncture, flat tyre | crevaison
punishable | passible, punissable
punitive | punitif
puppet | marionnette, pantin
pure | pur, pure
purely | purement
purge | purge
purge | purger
purity | pureté
purple, violet | violet, violette
purpose | finalité
puzzle | puzzle
pyramid | pyramide
qualification | qualification
qualify | qualifier
qualitative | qualitatif
quality | qualité
quantify | quantifier
quantitative | quantitatif
quantity | quantité
quantum | quantique
quarrel, row | querelle, dispute
quarrel, argue | se disputer, quereller
quarry | carrière
quarterly | trimestriel
quay, wharf, platform | quai
quest | quête
questionable | discutable
questionnaire | questionnaire
queue | faire la queue
quilt | couette
quite, rather | assez bien
quota | quota
rabbit | lapin
racial | racial, raciale
rack | casier
racket | racket
racket, racquet | raquette
radical | radical
radioactivity | radioactivité
radiography | radiographie
radiologist | radiologue
radius, ray | rayon
rag | chiffon, haillon
rage | faire rage
raid | faire une descente
rainbow | arc-en-ciel
rainy | pluvieux
rain | pleuvoir
raise, salary increase | augmentation de salaire
raise funds | lever des fonds, collecter des fonds
rally | rallier
rally | rallye
ram | éperonner
rampage | carnage
rampant | endémique
endemic | endémique
random | fortuit
range | gamme
range | portée
range | varier
vary | varier
ranger | garde forestier
ranks | rangs
rap | rap
rapper | rappeur, rappeuse
rapprochement | rapprochement
scarcity | rareté, pénurie
scarce | rare
rash | irréfléchi
rash | éruption cutanée
strawberry | fraise
rat | rat
rate | noter, évaluer
rating | note, notation
ratio | ratio, rapport
ration | rationner
rationale | justification
shake | ébranler, secouer
raw | brut
razor | rasoir
reach | portée
reactionary | réactionnaire
reactive, responsive | réactif
reactivate | réactiver
readily | volontiers
readiness | disponibilité, préparation
reading | lecture
ready | prêt, prête
readjust | réajuster
reaffirm, reassert | réaffirmer
realisation, realization | prise de conscience
realise, realize | se rendre compte, comprendre
realism | réalisme
realist, realistic | réaliste
realistically | de façon réaliste
unrealistic | irréaliste
reappear | réapparaître
rear | arrière
rearm | réarmer
rearmament | réarmement
reasonable | raisonnable
unreasonable | déraisonnable
reason | raisonner
reassess | réévaluer
reassure | rassurer
reassuring | rassurant
rebound | rebond
rebound | rebondir
reprimand | réprimande
rebuttal | réfutation
recall | rappel
reminder | rappel
recapture | reprise
receipt | récépissé
receipt | réception
receiver | récepteur
reception | réception
receptionist | réceptionniste
recipient | destinataire, récipiendaire
recital | récital
reclaim | récupérer
recognisable, recognizable | reconnaissable
recoil | recul
reconcile | réconcilier, concilier
reconciliation | réconciliation
reconnaissance | reconnaissance
reconquer | reconquérir
reconquest | reconquête
reconsider | reconsidérer
reconstitute | reconstituer
record | dossier, archives
recoup, recover | récupérer
recourse | recours
recovery | reprise
recreate | recréer
recruiter | recruteur, recruteuse
rectangle | rectangle
rectify | rectifier
rector | recteur
recur | se reproduire
recurrent, recurring | récurrent
redeem | racheter
redemption | rédemption
redeploy | redéployer
redefine | redéfinir
redistribution | redistribution
redundant | redondant
reed | roseau
reef | récif
reelect | réélire
reelection | réélection
reestablish, restore | rétablir
refer | se référer, faire référence
referee | arbitrer
reference | référence
refine | raffiner, affiner
reformer, reformist | réformateur, réformiste
refresh | rafraîchir
refuel | faire le plein, ravitailler
resupply | ravitailler
refuge, shelter | refuge, abri
shelter | abriter
refurbish, renovate | rénover
waste, refuse | déchets
regain | retrouver, regagner
regiment | régiment
regional | régional, régionale
registry | registre, greffe
regression | régression
regrettable | regrettable
regroup | regrouper
regular | régulier, régulière
regularise, regularize | régulariser
rehabilitate | réhabiliter
rehabilitation | réhabilitation, réinsertion
rehabilitation | rééducation
rehearsal | répétition
rehearse | répéter
repeat | répéter
repeatedly | à plusieurs reprises, à maintes reprises
repetition | répétition
repetitive | répétitif
reign | règne
reign | régner
reintegrate | réintégrer
reintegration | réintégration, réinsertion
reinstate | réintégrer, rétablir
reintroduce | réintroduire
reiterate | réitérer
relapse | rechute
relapse | rechuter
relate | relier
related, linked | lié
related | apparenté
relative | relatif, relative
relative | parent, proche
relatives, next of kin | proches
relativity | relativité
relax | se détendre, relaxer
relaxing | relaxant
relay | relayer
relay | relais
relegate | reléguer
relentlessly | inlassablement
reliability | fiabilité
reliable, trustworthy | fiable
unreliable | non fiable
reliance | dépendance
relief | soulagement
relief | relief
relief, rescue | secours
relieve | relever
renounce | renoncer à
renunciation | renoncement
relocation | délocalisation
reluctance | réticence
reluctantly | à contrecœur
remainder | restant
mortal remains | dépouille, dépouille mortelle
remarkable | remarquable
remedy | remède
remedy | remédier
remission | rémission
remittance | envoi de fonds
remnant | vestige
remorse | remords
remotely | à distance
removal | retrait, suppression
removal | déménagement
remuneration, pay | rémunération
renaissance | renaissance
rename | renommer, rebaptiser
render | rendre
renegotiate | renégocier
renew | renouveler
renewable | renouvelable
renewal | renouvellement, renouveau
rental | location
tenancy | location
reopen | rouvrir
reopening | réouverture
reorganise, reorganize | réorganiser
repatriate | rapatrier
repeater | redoublant
repercussion | répercussion
replica | réplique
report | signalement
repressive | répressif
reprieve | répit, sursis
respite | répit
reprint | réimpression
reproach | reprocher
reproduce | reproduire
reproduction | reproduction
reproductive | reproductif
reptile | reptile
repudiate | répudier
reputation | réputation
requisition | réquisition
requisition | réquisitionner
rescind | annuler, abroger
rescue | sauver
research | rechercher
reseller | revendeur
resemble, look like | ressembler
reserve | réserve
reservoir | réservoir
residence | résidence
residential | résidentiel
residual | résiduel
residue | résidu
resilience | résilience
resilient | résilient
resin | résine
resist | résister
resistant | résistant
resort | station balnéaire
resort | recourir
resounding | retentissant
resource | ressource
respectable | respectable
respectful | respectueux
respective | respectif
rest | se reposer, reposer
rest | repos
restart, relaunch | relancer
relaunch, revival | relance
restore | restaurer
restrain | retenir
restraint | retenue
restrictive | restrictif
restructure | restructurer
resumption | reprise
resurgence | résurgence, recrudescence
resurrection | résurrection
resuscitation | réanimation
retain | conserver, retenir
retention | rétention
retake | reprendre
retire | prendre sa retraite
retort | rétorquer
retrace | retracer
retrieval | récupération
retrieve | récupérer
retrospective | rétrospective
reunification | réunification
reunion | retrouvailles
reunite | réunir
reuse | réutiliser
reuse | réutilisation
revamp | remanier
revenge, vengeance | vengeance, revanche
reversal | revirement, renversement
revert | revenir à
review | réexamen, révision
review | passer en revue
reviewer | critique
revise | réviser
revision | révision
revival | regain, renouveau
revive | raviver, ranimer
revocation | révocation
revolutionary | révolutionnaire
revolutionise, revolutionize | révolutionner
revolver | revolver
reward | récompense
reward | récompenser
rewrite | réécrire
rhetoric | rhétorique
rhetorical | rhétorique
rhythmic, rhythmical | rythmique
ribbon | ruban
rid | débarrasser
ride | tour, trajet
ride | chevaucher, monter à cheval
horse riding | équitation
ridge | crête
rig | truquer
rigging | trucage
rightful | légitime
rightist | droitier
rigidity | rigidité
rigor, rigour | rigueur
rigorous | rigoureux
rigorously | rigoureusement
ring | anneau, bague
ring | sonner
ringleader | meneur, cerveau
rip, tear | déchirer
tear | déchirure
tear | larme
rise | essor, montée
rise | monter
risky | risqué
rite | rite
ritual | rituel
rivalry | rivalité
river | fluvial
riverbank, bank, shore | rive, berge, rivage
road accident, traffic accident | accident de la route
road safety | sécurité routière
roadblock | barrage routier
roadside | bord de la route
roadway | chaussée
roar | rugir, gronder
roar | rugissement
roast | rôti
roast | rôtir
rob | dévaliser
robe | robe
robust, sturdy | robuste, solide
rock | rocher, roche
rock | rock
rocky | rocheux
rocket | monter en flèche
rogue, rascal | voyou
thug, hoodlum | voyou
roll | rouler
roll | rouleau
romance | romance, idylle
romantic | romantique
roof | toit
room | pièce, salle
roommate, flatmate | colocataire
flat share | colocation
rooster, cock | coq
root | racine
rooted | enraciné
rotate | tourner, faire tourner
rotation | rotation
rough | rude, rugueux
round | rond, ronde
round | manche
round | tour
roundabout, traffic circle | rond-point
roundtable | table ronde
rouse | réveiller
wake | réveiller
alarm clock | réveil
rout | débâcle
route | route, trajet
trajectory, path | trajectoire
routine | routine
routinely | systématiquement
row | rangée
row | ramer
rower | rameur
rowing | aviron
royalty | royauté
royalist | royaliste
rub | frotter
rubber | caoutchouc
rubber stamp | tampon
rucksack, backpack | sac à dos
rugged | accidenté
ruin | ruine
ruin | ruiner
runaway | fugueur, fugueuse
runway | piste
track | piste
rupture | rupture
breakup | rupture
rural exodus | exode rural
rush | ruée
rust | rouille
rust | rouiller
rusty | rouillé
sad | triste
sadness | tristesse
saddle | selle
safely | en toute sécurité
safety | sécurité
safeguard | sauvegarder
safeguard | garde-fou
sail | naviguer
sailor, seaman | marin, matelot
saint | saint, sainte
salt | sel
salmon | saumon
same | identique
sample | échantillon
sanctuary | sanctuaire
sand | sable
sandwich | sandwich
sarcasm | sarcasme
satire | satire
satirical | satirique
satisfaction | satisfaction
satisfactory | satisfaisant
satisfy | satisfaire
sauce | sauce
sausage | saucisse
savage, wild | sauvage
save | économiser, épargner
saviour, savior | sauveur
say | mot à dire
scale | échelle
scar | cicatrice
scare | faire peur
scenario | scénario
screenplay, script | scénario
screenwriter, scriptwriter | scénariste
scene | scène
sceptic, skeptic, sceptical, skeptical | sceptique
scepticism, skepticism | scepticisme
schedule | programme
scheme | dispositif, stratagème
schoolboy, schoolgirl | écolier, écolière
schooling | scolarité, scolarisation
school | scolaire
scissors | ciseaux
score | score
scrap | ferraille
scrap | mettre au rebut
scratch | rayure, égratignure
scratch | gratter, griffer
screw | vis
scrutinise, scrutinize | scruter
scrutiny | examen minutieux
seal | phoque
seal | sceau
seal | sceller
seaside | bord de mer
seasonal | saisonnier, saisonnière
seat | siège, place
seated | assis
seatbelt | ceinture de sécurité
second-hand | de seconde main
secondary | secondaire
secretary | secrétaire
secretariat | secrétariat
section | section
sector | secteur
secure | sécuriser
secure | obtenir
security | sécuritaire
seduce | séduire
seed | graine, semence
seemingly | en apparence
segment | segment
selection | sélection
selective | sélectif
self-defence, self-defense | légitime défense, autodéfense
self-employed | travailleur indépendant
selfish, egoist | égoïste
selfishness, egoism | égoïsme
seminar | séminaire
sensation | sensation
sensational | sensationnel
sensible | sensé, raisonnable
sensitive | sensible
sensitivity | sensibilité
sentimental | sentimental
separatism | séparatisme
sequel | suite
sequence | séquence, suite
sergeant | sergent
series | série
serious | sérieux, sérieuse
seriously | sérieusement
sermon | sermon
servant | domestique, serviteur
serve | servir
set | ensemble
set, place | poser
decor, scenery | décor
settle | régler
settle | installer
severely | sévèrement, gravement
severity | gravité, sévérité
sewage | eaux usées
sewer | égout
sew | coudre
sexual | sexuel, sexuelle
sexuality | sexualité
shade, shadow | ombre
shallow | faible profondeur
shape | forme
shape | façonner
shark | requin
sharpen | aiguiser
shave | raser
shed | hangar, abri
sheer | pur
shelf | étagère, rayon
shepherd | berger, bergère
shield | bouclier
shield | protéger
shift | changement, glissement
work shift | quart de travail
shift | déplacer
shine | briller
shiny | brillant
shipment | cargaison, expédition
shirt | chemise
tee shirt | tee-shirt
shiver, shudder | frissonner, frémir
shock | choc
shock | choquer
shoe | chaussure
shopping | faire les courses
shorten | raccourcir
shortcut | raccourci
shortfall | déficit, manque
shorts | short
shoulder | épaule
shoulder | endosser
showcase | vitrine
shower | douche
shower | averse
shrine | sanctuaire
shrink | rétrécir
shutdown | fermeture
shy | timide
sibling | frère et sœur, fratrie
sick leave | arrêt maladie
sickness | maladie
side | côté, camp
side effect | effet secondaire
sight, eyesight | vision
sight | viseur
silk | soie
silently | silencieusement
silence | réduire au silence
similar | pareil
simplicity | simplicité
simplify | simplifier
simplification | simplification
simplistic | simpliste
simulate | simuler
simulator | simulateur
simultaneous | simultané
sin | pécher
sincere | sincère
sincerity | sincérité
single | unique, seul
single | célibataire
sink | couler, sombrer
sink | évier, lavabo
siren | sirène
sit | s'asseoir, asseoir
sit | siéger
situate | situer
size | taille
skate | patiner
skating | patinage
skate | patin
skeleton | squelette
skilled worker | ouvrier qualifié
skip | sauter
skirt | jupe
skull | crâne
skyscraper | gratte-ciel
slap | gifle
slap | gifler
slaughter | massacre, carnage
slaughter | abattre, massacrer
slaughterhouse | abattoir
sleep | dormir
sleep | sommeil
sleepy | somnolent
sleeve | manche
slice | tranche fine
slim, slender | mince, svelte
slip | glissement
slipper | pantoufle
slippery | glissant
slope | pente
slow | lent, lente
slow | ralentir
slowly | lentement
slowdown | ralentissement
slump | marasme, effondrement
small-scale | petite échelle
smart | astucieux
smash | fracasser
smell | odorat
smile | sourire
smiling | souriant
smoker | fumeur, fumeuse
tobacco use | tabagisme
smooth | lisse
smoothly | en douceur
snack | collation
snap | claquer
snatch | arracher
sniper | tireur embusqué, tireur d'élite
soak | tremper
soap | savon
soap opera | feuilleton
sob | sanglot
sober | sobre
sociable | sociable
social | social, sociale
socialism | socialisme
society | société
sociology | sociologie
sock | chaussette
soften | adoucir, assouplir
soil | souiller
solar | solaire
solid | solide
solidarity | solidarité
solo | solo
someday | un jour
someone, somebody | une personne
something | quelque chose
somewhat | quelque peu
sophisticated | sophistiqué
sore | douloureux
sorry | désolé
sort | trier, classer
sorting | tri
soul | âme
sound | sonner
sound | sonore
soundtrack | bande originale
soup | soupe, potage
sour | aigre, acide
sovereign | souverain, souveraine
sow | semer
space | spatial
spacious | spacieux
spaceship, spacecraft | vaisseau spatial, engin spatial
span | couvrir
spare | épargner
spare | de rechange
spare time, free time | temps libre
spark | étincelle
spark | déclencher
sparse | clairsemé
spatial | spatial
speaker | orateur, oratrice
speaker | président de l'assemblée
special | spécial, spéciale
specialise, specialize | spécialiser
speciality, specialty | spécialité
species | espèce
specifically | spécifiquement, précisément
specification | spécification
specificity | spécificité
specimen | spécimen
spectacle | spectacle
spectrum | spectre
speculate | spéculer
speculative | spéculatif
speculator | spéculateur
spell | sortilège
spell | épeler
sperm | sperme
sphere | sphère
spice | épice
spider | araignée
spill | déversement
spill | renverser
spin | tourner, filer
spine, backbone | colonne vertébrale
spiritual | spirituel, spirituelle
spirituality | spiritualité
spit | cracher
splash | éclabousser
split | scission
spoil | gâcher, gâter
sponge | éponge
spontaneous | spontané
spoon | cuillère, cuiller
sporadic | sporadique
sporting | sportif
spot | endroit
spot | repérer
spray | pulvériser
spray | aérosol
spread | propagation
spread | propager, répandre
spread | étaler
spring | ressort
sprint | sprint
spur | aiguillonner
squad, brigade | brigade, escouade
squadron | escadron, escadrille
squander, waste | gaspiller, dilapider
waste, wastage | gaspillage
square | carré
square | place
squeeze | presser, serrer
squirrel | écureuil
stack | empiler
staffing | effectif
stagnate | stagner
stain | souillure
stain | tacher
staircase, stairs, stair | escalier
stall | étal, stand
stall | caler
stamp | timbre
stamp | tampon, cachet
stance | position, posture
stand | stand
stand | se tenir debout
standing | debout
standard | critère
standpoint | point de vue
point of view, viewpoint | point de vue
standstill | point mort
star | étoile
star | star, vedette
star | jouer le rôle principal
stare | fixer du regard
startle | surprendre
starter | entrée
starve | mourir de faim, affamer
state-owned | étatique, public
statesman | homme d'État
statistic, statistics | statistique, statistiques
statistical | statistique
status | statut
statutory | statutaire
steadily | régulièrement, constamment
steady | constant, stable
steak | steak
stealth, stealthy | furtif
steam | vapeur
steelworker | sidérurgiste
steep | raide, escarpé
steer | diriger
steering wheel | volant
stem | tige
step | mesure
stepfather | beau-père
stepmother, mother-in-law | belle-mère
sister-in-law | belle-sœur
daughter-in-law, stepdaughter | belle-fille
stereotype | stéréotype
sterile | stérile
sterilise, sterilize | stériliser
strictly | strictement
steward | commissaire
stick | bâton
sticker | autocollant
stiff | raide, rigide
stigma | stigmate
stigmatise, stigmatize | stigmatiser
sting | piquer
sting | piqûre
stir | remuer
stitch | point de suture
stockpile | stocker
stoppage | arrêt de travail, arrêt
stopover | escale
straight | droit, droite
straightforward | simple, direct
strain | souche
strain | tension, pression
strait | détroit
stranded | coincé
strangle | étrangler
strap | sangle
strategic | stratégique
strategist | stratège
strategy | stratégie
straw | paille
stray | errant
stream | ruisseau
stream | diffuser en continu
streamline | rationaliser
stressful | stressant
stretch | étirer
stretch | tronçon
stretcher | brancard, civière
string | ficelle, corde
string | série
stringent | rigoureux, strict
strip | bande
strip | dépouiller, déshabiller
stroke, caress | caresser
structural | structurel, structurelle
structure | structure
structure | structurer
studio | studio
stuff | bourrer
stumble | trébucher
stun | étourdir, abasourdir
stunned | abasourdi, sidéré
stunning | époustouflant
stunt | cascade
style | style
stylish | élégant, chic
stylist | styliste
submission | soumission
submit | soumettre
subordinate | subordonné
substance | substance
substantial | substantiel, considérable
substantially | sensiblement
substitute | remplaçant, remplaçante
substitute | substituer
substitution | substitution
subtitle | sous-titrage
subtle | subtil
subtract | soustraire
suburban | banlieusard
subversive | subversif
successful | couronné de succès
suck | sucer, aspirer
sudden | soudain, soudaine
sufferer | malade
suffrage | suffrage
suicidal | suicidaire
suicide | suicide
suit | costume
suit | convenir
suitcase | valise
suite | suite
summarise, summarize | résumer
sunglasses | lunettes de soleil
sunlight | lumière du soleil
sunny | ensoleillé
sunrise | lever du soleil
super | super
superficial | superficiel
superpower | superpuissance
supernatural | surnaturel
superstition | superstition
superstitious | superstitieux
supplement | supplément
supplement | compléter
office supplies | fournitures
supportive | solidaire
suppress | réprimer, supprimer
supremacy | suprématie
supremacist | suprémaciste
supreme | suprême
surf | surf
surface | surface
surge | poussée, flambée
surge | flamber, bondir
surgical | chirurgical
surprise | surprendre
surprisingly | étonnamment
surround, encircle | entourer, encercler
surrounding | environnant
surroundings | environs, alentours
survey | enquête, étude
surveyor | géomètre
survival | survie
susceptible | susceptible
sustain | soutenir
swallow | avaler
swallow | hirondelle
swan | cygne
sway | influencer
swear | jurer
swearing | juron
sweat | sueur
sweat | transpirer
sweater, jumper, pullover | pull
sweep | balayer
sweeping | radical
sweet | sucré
sweetness | douceur
swell | gonfler
swift | rapide
swim | nager
swimsuit | maillot de bain
swing | balançoire
swing | basculer, osciller
switch | interrupteur
switch | changer, basculer
swollen | enflé
sword | épée
symbolic | symbolique
symbolise, symbolize | symboliser
symmetry | symétrie
sympathetic | compatissant
sympathiser, sympathizer | sympathisant, sympathisante
sympathy | sympathie, compassion
syndicate | cartel
syndrome | syndrome
synthesis | synthèse
synthetic | synthétique
system | système
systematic | systématique
systemic | systémique
table | table
table | tableau
tackle | aborder
tackle | tacle
tact | tact
tactic, tactics | tactique
tactical | tactique
tag | étiquette, balise
tail | queue
tailor | tailleur
tailor-made, bespoke | personnalisé
taint | entacher
takeoff | décollage
chat, chatter | bavarder
tall | grand, haut
tame | apprivoiser
tangible | tangible
tap | robinet
tape | bande, cassette
tarnish | ternir
taste | déguster
taxable | imposable
taxation | imposition, fiscalité
tax | fiscal, fiscale
tax | taxer, imposer
teammate | coéquipier, coéquipière
teamwork | travail d'équipe
tease | taquiner
technical | technique
technician | technicien, technicienne
technique | technique
tedious | fastidieux
teenage | adolescent
teens | adolescence
adolescence | adolescence
telescope | télescope
televise | téléviser
temper | tempérer
temperament | tempérament
temporarily | temporairement, provisoirement
tempt | tenter
temptation | tentation
tempting | tentant
tendency, trend | tendance
tend | tendre
tense | tendu
tense | temps verbal
tentative | provisoire
tenure | mandat
term | terme
term | trimestre
term | mandat
terminal | terminal
terminology | terminologie
terrace | terrasse
terrain | terrain
terrific | formidable
terrify | terrifier
terrifying | terrifiant
territorial | territorial, territoriale
terror | terreur
terrorise, terrorize | terroriser
test | test, essai, épreuve
test | tester
testament | testament
testimonial | témoignage
textbook | manuel scolaire
texture | texture
theatrical | théâtral
thematic | thématique
theme | thème
theologian | théologien
theology | théologie
theoretical | théorique
theorist | théoricien
therapist | thérapeute
therapeutic | thérapeutique
therapy | thérapie
thereafter | ensuite
therefore, thus | par conséquent
thermal | thermique
thermometer | thermomètre
thigh | cuisse
thought | pensée
thoughtful | attentionné
thirst | soif
thirsty | assoiffé
thorn | épine
thorough | minutieux, approfondi
thoroughly | minutieusement
thread | fil
wire | fil, câble
thriller | thriller, polar
thriving, flourishing | florissant
throat | gorge
throne | trône
throughout | partout
throw | jet
thrust | poussée
tick | cocher
tick | tique
tide | marée
tidy | ranger
tie | cravate
tie | attacher, nouer
tiger | tigre
tight | resserré
tighten | resserrer, durcir
tightly | étroitement
tile | carreau, tuile
tilt | incliner
timber, wood | bois
wooden | en bois
timely | opportun, au bon moment
timing | moment choisi
tin | étain
tip | pointe, bout
tire, tyre | pneu
tissue | tissu
toast | pain grillé
toast | trinquer
toe | orteil
together | ensemble
toilet | toilettes
token | jeton, gage
toll | bilan
toll | péage
tomato | tomate
tone | tonalité
tongue | langue
tooth | dent
toothbrush | brosse à dents
torch | torche, flambeau
torment | tourment
torment | tourmenter
torrent | torrent
torrential | torrentiel
torrential rain | pluies torrentielles
torturer | tortionnaire
toss | lancer
total | total, totale
total | totaliser
tough | dur, coriace
tour | tournée
tour | visite guidée
tourist | touristique
toward, towards | vers le
tower block, high-rise | tour d'habitation
townhall | mairie, hôtel de ville
toy | jouet
traceable | traçable
traceability | traçabilité
tractor | tracteur
trader | négociant, trader
tradition | tradition
traditional | traditionnel, traditionnelle
tragedy | tragédie
tragic | tragique
trail | piste
trailer | bande-annonce
trailer | remorque
train | former
train | s'entraîner
traitor | traître, traîtresse
trample | piétiner
transaction | transaction
transcend | transcender
transcribe | transcrire
transcript, transcription | transcription
transgression | transgression
transit | transit
transitional | transitoire
transmission | transmission
transmitter | émetteur
transparent | transparent
transplantation | transplantation
transatlantic | transatlantique
trap | piège
trap | piéger
trash | ordures
trauma | traumatisme
traumatic | traumatisant
traumatise, traumatize | traumatiser
travel agency | agence de voyages
treacherous | traître, perfide
tread | fouler
treasure | trésor
treasurer | trésorier, trésorière
treasury | trésor, trésorerie
treat | traiter
treat | friandise
tremble | trembler
trembling, tremor | tremblement
tremendous | formidable, énorme
trendy | tendance
triangle | triangle
triangular | triangulaire
tricky | délicat
trim | tailler
trio | trio
tripartite | tripartite
triple | tripler
triumph | triomphe
triumph | triompher
triumphant | triomphant
trivial | insignifiant, trivial
trophy | trophée
tropical | tropical
tropics | tropiques
trouble | ennui, problème
trouble | troubler
trout | truite
troupe | troupe
trumpet | trompette
trunk | tronc
trunk | coffre
trustee | administrateur
trust | faire confiance
tube | tube
tumour, tumor | tumeur
tumult, turmoil | tumulte, tourmente
tuna | thon
tune | air, mélodie
turbine | turbine
turbulence | turbulence, turbulences
turbulent | turbulent
turkey | dinde
turn | tour
turn | tourner
turning point | tournant
turtle, tortoise | tortue
tutor | tuteur, précepteur
twilight | crépuscule
twin | jumeau, jumelle
twist | tordre
twist | rebondissement
typical | typique
typically | typiquement, généralement
typo | coquille
tyrannical | tyrannique
tyranny | tyrannie
tyrant | tyran
ugly | laid, moche
ultimate | ultime
ultimately | en fin de compte
ultimatum | ultimatum
ultra | ultra
umbrella | parapluie
unacceptable | inadmissible
unanimity | unanimité
unanimous | unanime
unanswered | resté sans réponse
unaware | non averti
unchanged | inchangé
unconditional | inconditionnel
uncontrolled, uncontrollable | incontrôlé, incontrôlable
unearth | mettre au jour
undergraduate | étudiant de licence
underlying | sous-jacent
undermine | saper, miner
understandable | compréhensible
understandably | naturellement
undertake | entreprendre
underwater | subaquatique
underwear | lingerie
undo | défaire
undress | déshabiller
uneasy | mal à l'aise
unease, malaise | malaise
uneven | inégal
unequivocal | univoque
unfold | se dérouler
unfortunate | regrettable
unhappy | malheureux, malheureuse
unharmed, unhurt, unscathed | indemne
unhealthy | malsain, insalubre
unification | unification
unify | unifier
unilateral | unilatéral
uninhabited | inhabité
union | union
unit | unité
unity | unité
universal | universel, universelle
universe | univers
unleash | déclencher, déchaîner
unlikely | peu probable
unnoticed | inaperçu
unofficially | officieusement
unpaid | impayé, non payé
volunteer, unpaid | bénévole
unprepared | non préparé
unpublished | inédit
unquestionable | incontestable
unravel | démêler
unrelated | non lié
unresolved | non résolu
unsafe | dangereux
unsatisfactory | insatisfaisant
unscrupulous | sans scrupules
unsolved | non élucidé
unspeakable | innommable
unsuccessful | infructueux
unsuccessfully | en vain
unsuitable, unfit | inadapté, inapte
unsure | incertain
unused | inutilisé
unwanted | non désiré
unwilling | réticent
upbringing | éducation
upgrade | mise à niveau
upheaval | bouleversement
upper | supérieur
upright | droit
upset | bouleverser, contrarier
upset | bouleversé, contrarié
uptake | adoption
urbanisation, urbanization | urbanisation
urge | pulsion, envie
urgent | pressant
urine | urine
usefulness, utility | utilité
usual | habituel
utensil | ustensile
utility | service public
utmost | extrême
utopia | utopie
utopian | utopique
utter | proférer
vacancy | poste vacant, vacance
vacant | vacant
vacuum cleaner | aspirateur
vagina | vagin
vague | vague, flou
vain | vain
valiant | vaillant
valley | vallée
valuable | précieux
valuation | valorisation, évaluation
value | valoriser
values | valeurs
valve | valve, soupape
van driver | livreur
vandal | vandale, casseur
vanity | vanité
variable | variable
variation | variation
variety | variété
various | divers, différents
vastly | considérablement
vault | coffre-fort, voûte
vegan | vegan
vegetarian | végétarien, végétarienne
vegetation | végétation
vein | veine
velvet | velours
vent | évent
ventilation | ventilation, aération
venture | entreprise, aventure
venture capital | capital-risque
venue | lieu, salle
verb | verbe
verbal | verbal, verbale
verifiable | vérifiable
veritable | véritable
versatile | polyvalent
verse | strophe
version | version
vertical | vertical
vet, veterinary, veterinarian | vétérinaire
vet | contrôler
viable | viable
viability | viabilité
vibrant | vibrant
vibrate | vibrer
vice | vice
vicinity | environs, voisinage
vicious | vicieux, brutal
vicious circle | cercle vicieux
victorious | victorieux
vigilance | vigilance
vigilant | vigilant
vigorously | vigoureusement
villager | villageois, villageoise
villain | méchant
vindicate | donner raison à
vinegar | vinaigre
vintage | millésime
violence | violence
violent | violent, violente
nonviolence, non-violence | non-violence
nonviolent, non-violent | non violent
virgin | vierge
virtual | virtuel, virtuelle
virtue | vertu
virtuoso | virtuose
vision | vision
visionary | visionnaire
visual | visuel, visuelle
visualise, visualize | visualiser
vital | vital, vitale
vitality | vitalité
vitamin | vitamine
vivid | vif
vocabulary | vocabulaire
vocal | vocal, vocale
vocation | vocation
vocational | professionnel
void | nul
volatile | volatil
volatility | volatilité
volcanic | volcanique
volleyball | volley-ball, volley
voltage | tension
volume | volume
voluntarily | volontairement
voluntary | volontaire
volunteer | volontaire
volunteer | se porter volontaire
volunteering | bénévolat
vomit | vomir
voyage | voyage
vulgar | vulgaire
vulnerable | vulnérable
wagon | chariot
waist | taille
wait | attente
waiter, waitress | serveur, serveuse
walk | se promener
walker | marcheur, marcheuse
warden | gardien
wardrobe | garde-robe
warfare | guerre
warhead | ogive
warlike | guerrier
warm | chaud, chaude
warm, reheat | réchauffer
warmly | chaleureusement
warmth | chaleur
warrior | guerrier, guerrière
wartime | temps de guerre
wash | laver
washing | lavage
washing machine | machine à laver
wasteland | terrain vague
wristwatch, watch | montre-bracelet
water | arroser
waterproof, watertight | étanche
waterway | voie navigable
wavelength | longueur d'onde
wave | onde
wave | agiter
wax | cire
way | chemin, voie
wear | porter
wear, wear and tear | usure
weather forecast | prévisions météo
weave | tisser
wedge | coin
weed | mauvaise herbe
weekday | jour de semaine
weighty | pesant
welcome | bienvenue, accueil
welcome | bienvenu
wellbeing | bien-être
welfare, social welfare | aide sociale, protection sociale
welfare state | État-providence
westerner | occidental
southward | vers le sud
wet | mouillé
whatever | quoi que ce soit
wheel | roue
wheelchair | fauteuil roulant
whenever | dès lors que
whereas | alors que
whereby | par lequel
whichever | quel que ce soit
whip | fouet
whip | fouetter
whirlwind | tourbillon
whisky, whiskey | whisky
whistle | sifflet
whistle | siffler
white-collar | col blanc
whole | ensemble, totalité
wholesale | vente en gros
wholesaler | grossiste
wholly | entièrement
wide-ranging | de grande envergure
width, breadth | largeur
wield | brandir, exercer
wildlife | faune
willing | disposé
willingly | volontiers
willingness | volonté, disposition
window | fenêtre
shop window | vitrine
windscreen, windshield | pare-brise
windy | venteux
wing | aile
winner | gagnant, gagnante, vainqueur
wipe | essuyer
wireless network | réseau sans fil
wisdom | sagesse
wise | sage
wish | souhait, vœu
wit | esprit
witch, sorceress | sorcière
wizard, sorcerer | sorcier, magicien
withhold | retenir, taire
withstand | résister à
witness | assister à
wolf | loup
wonder | se demander
wool | laine
working class | classe ouvrière
working group | groupe de travail
workload | charge de travail
workplace | lieu de travail
workshop | atelier
world-class | classe mondiale
worm | ver
worship | culte, adoration
worship | adorer, vénérer
worst | pire
worthless | dénué de valeur
worthwhile | valable
worthy | digne
wrath | courroux
wreath | couronne
wrestle | lutter
wrestler | lutteur, lutteuse
wrestling | lutte, catch
wrinkle | ride
wrist | poignet
wrong | mauvais, faux
wrong | tort
wrongdoing | actes répréhensibles
wrongful | injustifié
xenophobia | xénophobie
xenophobic | xénophobe
yard | yard
yawn | bâiller
yell | hurler
yield | rendement
yield | céder
yoga | yoga
yoghurt, yogurt | yaourt
youngest | benjamin
youngster | jeune
zebra | zèbre
zip | fermeture éclair
zoo | zoo
zoom | zoom
another | un autre
everyone, everybody | tous et toutes
everything | tout ce qui
anyone, anybody | qui que ce soit
anything | quoi que ce soit
nobody | personne
nothing | rien
although, though | même si
unless | à moins que ce
per | par chaque
above | au-dessus de
around | autour de
anyway, anyhow | quoi qu'il en soit
almost, nearly | quasiment
else | d'autre
even | quand même
ever | un jour
soon | sous peu
didn't, doesn't, isn't, wasn't, aren't, weren't, wouldn't, couldn't, shouldn't, hasn't, haven't, hadn't | n'est pas
spoil, damage | abîmer
culminate | aboutir
outcome, completion | aboutissement
accentuate | accentuer
accessory | accessoire
accidental | accidentel, accidentelle
rush | accourir
hitch, snag | accroc
growth, increase | accroissement
relentlessness | acharnement
fierce, relentless | acharné
convey, route | acheminer
update | actualiser
admission | admission
weaken | affaiblir
affiliate | affilier
attendance | affluence
pleasant, agreeable | agréable
approve, accredit | agréer
accreditation | agrément
easily, readily | aisément
go | aller
lengthen | allonger
match, matchstick | allumette
make heavier | alourdir
alphabet | alphabet
alternation | alternance
itinerant | ambulant
development, layout | aménagement
develop | aménager
bring, lead | amener
begin, initiate | amorcer
ample | ample
light bulb, bulb | ampoule
analogous | analogue
seniority | ancienneté
donkey, ass | âne
abnormal | anormal
aperitif | apéritif
applaud | applaudir
appreciate | apprécier
prepare | apprêter
arduous | ardu
slang | argot
district, borough | arrondissement
artery | artère
craftsman, artisan | artisan
handmade | artisanal
ascent, rise | ascension
assiduous | assidu
assimilate | assimiler
atrocious | atroce
linger | attarder
attentive | attentif, attentive
allocation, award | attribution
inn, hostel | auberge
audacity, boldness | audace
bold, audacious | audacieux
audiovisual | audiovisuel, audiovisuelle
dawn | aurore
fellow human beings | autrui
brawl, scuffle | bagarre
stick, rod | baguette
bathe | baigner
ride, stroll | balade
walk, stroll | balader
scales | balance
swing | balancer
trivial, commonplace | banal
barracks, hut | baraque
small boat | barque
bazaar | bazar
beak | bec
cradle | berceau
kindness, benefaction | bienfait
benefactor | bienfaiteur, bienfaitrice
benevolent | bienveillant
fellow, chap | bonhomme
charging point | borne
confine, limit | borner
butcher's shop | boucherie
ball | boule
ball and chain, cannonball | boulet
boulevard | boulevard
jostle, shove | bousculer
job | boulot
snippet, scrap | bribe
tinker | bricoler
home improvement, DIY | bricolage
sudden, abrupt | brusque
buffet, sideboard | buffet
bush | buisson
loot, booty | butin
stumble | buter
hut, cabin | cabane
cashier | caissier, caissière
checkbox | case
catalogue, catalog | catalogue
camping, campsite | camping
capture | capter
characterise, characterize | caractériser
caravan | caravane
horseman | cavalier
celibacy | célibat
supposed | censé
centimetre, centimeter | centimètre
surround | cerner
admittedly | certes
chair | chaise
chalet | chalet
capsize | chavirer
chequebook, checkbook | chéquier
cabbage | chou
coat hanger | cintre
city dweller | citadin, citadine
citadel | citadelle
clearing | clairière
binder | classeur
clientele | clientèle
partition, bulkhead | cloison
conclude, close | clore
club | club
knock, bump | cogner
live together, cohabit | cohabiter
hairstyle, hairdo | coiffure
comical, comic | comique
municipal, communal | communal
compartment | compartiment
compliment | compliment
dealer, concessionaire | concessionnaire
cucumber | concombre
harmony, concord | concorde
tally, match | concorder
clothing industry | confection
confided secret | confidence
colleague | confrère
economic climate, conjuncture | conjoncture
connoisseur | connaisseur, connaisseuse
consent | consentement
consistency | consistance
contagion | contagion
contour, outline | contour
fine, parking ticket | contravention
quid pro quo | contrepartie
controller, inspector | contrôleur, contrôleuse
invite | convier
guest | convive
basket | corbeille
cordial, warm | cordial
shoemaker, cobbler | cordonnier
hefty, burly | costaud
convent | couvent
cramp | crampe
pancake | crêpe
burst | crever
clench | crisper
intersection | croisement
crunch | croquer
crust | croûte
cooking time | cuisson
cook, bake | cuire
parish priest | curé
unpack | déballer
cope | débrouiller
decadence | décadence
shift | décaler
downfall | déchéance
carve | découper
discourage | décourager
unhook | décrocher
disdain, spurn | dédaigner
inside | dedans
goddess | déesse
unfurl, surge | déferler
deceased | défunt
outside, outdoors | dehors
neglect, forsake | délaisser
delirium, frenzy | délire
deliverance | délivrance
free, release | délivrer
deluge | déluge
approach | démarche
start, startup | démarrage
start | démarrer
unmask | démasquer
take apart, dismantle | démonter
unearth, ferret | dénicher
count, enumerate | dénombrer
denouement, outcome | dénouement
foodstuff, commodity | denrée
breakdown service | dépannage
repair, troubleshoot | dépanner
departmental | départemental, départementale
displease | déplaire
unfold | déplier
deplorable | déplorable
devoid | dépourvu
skid | déraper
skidding | dérapage
derisory, paltry | dérisoire
rout, debacle | déroute
dismay, disarray | désarroi
disobey | désobéir
henceforth, henceforward | désormais
intent | dessein
detach | détacher
detour | détour
detriment | détriment
shopfront, shop window | devanture
devour | dévorer
digest | digérer
discern | discerner
discord | discorde
disparate | disparate
exempt | dispenser
exemption, dispensation | dispense
dispel, dissipate | dissiper
ramble | divaguer
docile | docile
domicile, residence | domicile
dosage | dosage
dowry | dot
endowment, allocation | dotation
endow, equip | doter
dupe, fool | duper
hardness, harshness | dureté
dazzle | éblouir
refuse collector, garbage collector | éboueur
rockfall, landslide | éboulement
scaffolding | échafaudage
scarf | écharpe
echelon | échelon
stagger | échelonner
clarify, elucidate | éclaircir
clarification | éclaircissement
resounding, dazzling | éclatant
hatch, blossom | éclore
canal lock | écluse
thrifty, economical | économe
flow | écoulement
elapse | écouler
edifice, building | édifice
edify, erect | édifier
skim, touch lightly | effleurer
frantic, unbridled | effréné
terror, dread | effroi
dreadful, appalling | effroyable
regard, consideration | égard
mislay, lead astray | égarer
momentum, impetus | élan
rush | élancer
elastic | élastique
livestock farming, breeding | élevage
breeder, stockbreeder | éleveur, éleveuse
eloquent | éloquent
embellish | embellir
bother, annoy | embêter
emergence | émergence
amaze, fill with wonder | émerveiller
settle | emménager
take along | emmener
eagerness | empressement
hasten | empresser
cash | encaisser
chain | enchaîner
sequence, chain of events | enchaînement
cumbersome, bulky | encombrant
clutter, congest | encombrer
irritate, annoy | énerver
childish, childlike | enfantin
confine, shut | enfermer
thread | enfiler
ignite, inflame | enflammer
sink, batter | enfoncer
bury | enfouir
encompass | englober
craze | engouement
engulf | engouffrer
umpteenth, nth | énième
issue at stake | enjeu
enunciate | énoncer
wording | énoncé
coil, wind | enrouler
cram, heap | entasser
entente | entente
stubbornness | entêtement
interval, intermission | entracte
mutual aid, mutual support | entraide
maintain | entretenir
glimpse | entrevoir
towards | envers le
blossom, fulfil oneself | épanouir
fulfilment, blossoming | épanouissement
scatter | éparpiller
ephemeral | éphémère
appalling, terrifying | épouvantable
terror, horror | épouvante
gruelling | éprouvant
exhaustion, depletion | épuisement
equate | équivaloir
expect, anticipate | escompter
breathless | essoufflé
eternity | éternité
stifle, smother | étouffer
faint, vanish | évanouir
eventuality, possibility | éventualité
exaltation | exaltation
exasperate | exaspérer
grant | exaucer
excursion | excursion
financial year, fiscal year | exercice budgétaire
dispatch | expédier
sender, shipper | expéditeur, expéditrice
exquisite | exquis
ecstasy | extase
extremity | extrémité
fable | fable
facet | facette
upset | fâcher
unfortunate, regrettable | fâcheux
dull, bland | fade
weaken | faiblir
beam | faisceau
be necessary | falloir
famous | fameux
familial, family | familial, familiale
familiarise, familiarize | familiariser
withered | fané
farce, prank | farce
fierce | farouche
fascinate | fasciner
fatal | fatal
fate | fatalité
mow | faucher
blameworthy, guilty | fautif
fertile, fruitful | fécond
fertilise, fertilize | féconder
feign, pretend | feindre
cleave | fendre
firmness | fermeté
fervour, fervor | ferveur
foliage | feuillage
serial | feuilleton
index card, fact sheet | fiche
freeze | figer
figure | figure
appear | figurer
sector, industry | filière
finesse, subtlety | finesse
puddle | flaque
flatter | flatter
bend, give way | fléchir
blossom, flower | fleurir
florist | fleuriste
trade fair | foire
forge | forger
ardour | fougue
range | fourchette
ant | fourmi
fragility | fragilité
freshness, coolness | fraîcheur
raspberry | framboise
cross | franchir
brotherly, fraternal | fraternel
fraternity, brotherhood | fraternité
fresco | fresque
French fries | frites
coldness | froideur
graze | frôler
offend, crease | froisser
cross-border, border | frontalier, frontalière
fugue, escapade | fugue
funereal, funeral | funèbre
fugitive, runaway | fuyard
gaiety, cheerfulness | gaieté
gala | gala
pebble | galet
brilliant, awesome | génial
kindness | gentillesse
icy | glacial
rubber, eraser | gomme
fond of food, greedy | gourmand
rudder, helm | gouvernail
gracious, graceful | gracieux
barn | grange
engraving | gravure
hail | grêle
attic | grenier
nibble | grignoter
crane | grue
wasp | guêpe
lookout | guet
lurk | guetter
mouth, muzzle | gueule
skill, skilfulness | habileté
accustom | habituer
axe, ax | hache
hamlet | hameau
haunt | hanter
bold | hardi
haste | hâte
hasten | hâter
alas | hélas
propeller | hélice
hoist | hisser
winter | hivernal
lobster | homard
except | hormis
oyster | huître
hut | hutte
hither | ici
illegible | illisible
imitate | imiter
vile, foul | immonde
implant, establish | implanter
imposing | imposant
careless, rash | imprudent
unfinished | inachevé
incessant | incessant
indifferent | indifférent
tiny | infime
disabled | infirme
ungrateful | ingrat
insult, abuse | injure
injustice | injustice
innate | inné
unprecedented | inouï
unusual | insolite
carefree | insouciant
establish, institute | instaurer
instruct, educate | instruire
bad weather | intempérie, intempéries
interim, temping | intérim
interlocutor | interlocuteur, interlocutrice
inventory | inventaire
unreal | irréel
outcome | issue
drunkenness | ivresse
jealous | jaloux, jalouse
daily | journalier, journalière
twinning | jumelage
kiosk, newsstand | kiosque
language | langage
lapse of time | laps de temps
tire, weary | lasser
latent | latent
slowness | lenteur
lure, decoy | leurre
liaison, link | liaison
wording | libellé
ivy | lierre
hare | lièvre
limpid, clear | limpide
legible, readable | lisible
accommodate | loger
theatre box | loge
praiseworthy, laudable | louable
renting, hire | louage
shady | louche
zany, wacky | loufoque
chandelier | lustre
chew | mâcher
mechanical, automatic | machinal
bricklayer, mason | maçon
magnificent, splendid | magnifique, splendide
lose weight, slim | maigrir
majestic | majestueux
clumsiness | maladresse
bad luck, misfortune | malchance
mischief, malice | malice
trunk | malle
mistreat, abuse | maltraiter
mum, mummy, mom | maman
merry-go-round, carousel | manège
make-up | maquillage
disguise | maquiller
godmother | marraine
morning | matinal
wickedness, malice | méchanceté
discontented, unhappy | mécontent
discontent, dissatisfaction | mécontentement
mistrustful, wary | méfiant
melancholy | mélancolie
beggar | mendiant, mendiante
beg | mendier
despicable, contemptible | méprisable
wonder, marvel | merveille
dish | mets
film director, stage director | metteur en scène
minimal, minor | minime
tiny | minuscule
thoroughness | minutie
bet, wager | miser
least, slightest | moindre
go mouldy | moisir
harvest | moisson
worldly | mondain
monotonous | monotone
gloomy, sullen | morose
soft | mou, molle
handkerchief | mouchoir
foam | mousse
eventful | mouvementé
in exchange for money | moyennant
multiple | multiple
multitude | multitude
equip | munir
short-sighted | myope
dwarf | nain, naine
narration | narration
native | natif, native
nausea | nausée
shuttle | navette
distressing | navrant
sorry | navré
nothingness, void | néant
harmful, adverse | néfaste
trade | négoce
clearness, sharpness | netteté
noble | noble
wedding | noce, noces
harmful, noxious | nocif
blacken, darken | noircir
user manual | notice
oblique | oblique
stubborn, obstinate | obstiné
odious, hateful | odieux
idle | oisif
arrogant | orgueilleux
originating | originaire
originality | originalité
spelling | orthographe
tooling | outillage
list of winners, prize list | palmarès
bandage, dressing | pansement
bandage | panser
paperwork, red tape | paperasse
stationery | papeterie
liner | paquebot
parasite | parasite
travel | parcourir
overcoat | pardessus
parenthesis, bracket | parenthèse
laziness | paresse
strew | parsemer
finery, jewellery set | parure
publication | parution
reach | parvenir
passer-by | passant, passante
footbridge, gangway | passerelle
watermelon | pastèque
employers' organisation | patronat
pasture | pâturage
eyelid | paupière
detached house | pavillon
fee-paying | payant
shovel, spade | pelle
penchant, leaning | penchant
painful, laborious | pénible
barge | péniche
thinker | penseur
boarder | pensionnaire
breeding ground | pépinière
piercing | perçant
perish | périr
perishable | périssable
pearl | perle
perplexed | perplexe
parsley | persil
sparkling | pétillant
fearful | peureux
phrase, sentence | phrase
pious | pieux
steering, piloting | pilotage
chilli, chili | piment
penguin | pingouin
pawn, pawns | pion
spicy | piquant
pitiful | pitoyable
picturesque | pittoresque
wound | plaie
pleasure boating | plaisance
pea, peas | pois
occasional, punctual | ponctuel, ponctuelle
bearer, holder | porteur, porteuse
car door | portière
subsequent, later | postérieur
tip, gratuity | pourboire
however, nonetheless | pourtant
fill | pourvoir
beam | poutre
preamble | préambule
precipice | précipice
hurriedly | précipitamment
predominate | prédominer
prejudice | préjugé
preparations | préparatif, préparatifs
attendant | préposé
omen | présage
chair, preside | présider
foreboding, hunch | pressentiment
foresee | pressentir
pretension | prétention
principle | principe
spring-like | printanier
convincing, conclusive | probant
probity, integrity | probité
prodigy, wonder | prodige
prodigious | prodigieux
lavish | prodiguer
profitable, beneficial | profitable
profusion | profusion
favourable, conducive | propice
origin, provenance | provenance
provision, reserve | provision
psychic, mental | psychique
modesty, decency | pudeur
draw | puiser
oil well | puits
quasi | quasi
unspecified | quelconque
whoever | quiconque
belittle | rabaisser
fold | rabattre
mend, darn | raccommoder
connection, coupling | raccord
connect | raccorder
hang up the phone | raccrocher
rail, tramline | rail
grape, raisin | raisin
rejuvenate | rajeunir
add | rajouter
collect, gather | ramasser
waste collection | ramassage
bring | ramener
creep, crawl | ramper
grudge, resentment | rancune
speed, rapidity | rapidité
attach, link | rattacher
catch | rattraper
ravine | ravin
scratch | rayer
start again, begin again | recommencer
comforting | réconfortant
debt recovery | recouvrement
cover | recouvrir
recover, regain | recouvrer
anthology | recueil
redouble, repeat | redoubler
fearsome, formidable | redoutable
redo, remake | refaire
close again | refermer
feast, delight | régaler
control room | régie
govern | régir
adjustment | réglage
regularity | régularité
delight, gladden | réjouir
rejoicing, festivity | réjouissance
reread | relire
relic | relique
binding | reliure
climb | remonter
rampart | rempart
rebirth | renaissance
reborn | renaître
contain | renfermer
disown | renier
renew | renouer
annuity, pension | rente
back to school, start of term | rentrée, rentrée scolaire
return, go home | rentrer
distribute, apportion | répartir
distribution | répartition
repentance | repentir
restful | reposant
repel | repousser
postpone | repousser
repugnance | répugnance
requisite | requis
resign oneself | résigner
resonate, resound | résonner
resentment | ressentiment
emerge | ressortir
citizen, foreign national | ressortissant, ressortissante
resurrect, revive | ressusciter
return | restituer
fallout, repercussion | retombée, retombées
subside | retomber
entrench, deduct | retrancher
remuneration | rétribution
resell | revendre
cover | revêtir
relive | revivre
see again, review | revoir
bygone, past | révolu
ground floor | rez-de-chaussée
ridiculous | ridicule
laugh, joke | rigoler
funny | rigolo
rival | rival, rivale
prowl, roam | rôder
snore | ronfler
gnaw | ronger
red-haired, ginger | roux, rousse
harshly, severely | rudement
alley, lane | ruelle
trickle | ruisseler
rustic | rustique
sachet, packet | sachet
sacrifice | sacrifice
sacrifice | sacrifier
dirty, soil | salir
salutary, beneficial | salutaire
boar, wild boar | sanglier
savour, savor, relish | savourer
split | scinder
sculptor | sculpteur, sculptrice
sculpt, carve | sculpter
tremor, jolt | secousse
age-old, centuries-old | séculaire
rye | seigle
stay | séjour
stay | séjourner
semblance, pretence | semblant
shoe sole | semelle
sensual | sensuel
sentence, ruling | sentence
aftereffect, sequela | séquelle, séquelles
rage | sévir
nap, siesta | sieste
silhouette | silhouette
criss-cross, travel across | sillonner
similar | similaire
sinister | sinistre
carefully | soigneusement
solemn | solennel, solennelle
solidity, strength | solidité
summary | sommaire
sumptuous | somptueux
think, consider | songer
ringing, ringtone | sonnerie
foolish, stupid | sot, sotte
worry | souci
worried, anxious | soucieux
weld, solder | souder
sigh | soupir
sigh | soupirer
subscribe | souscrire
underground | souterrain, souterraine
spiral | spirale
splendour, splendor | splendeur
stimulating | stimulant
stipulate | stipuler
window blind | store
studious | studieux
astounded, stunned | stupéfait
stupor, amazement | stupeur
suddenly | subitement
subsist, remain | subsister
succumb, die | succomber
area, surface area | superficie
overload, surcharge | surcharge
deafness | surdité
safety, security | sûreté
frozen food | surgelé
surpass, exceed | surpasser
surplus | surplus
jolt | sursaut
startle | sursauter
arouse, generate | susciter
nice, friendly | sympa
apron | tablier
den, lair | tanière
din, row | tapage
tapestry, upholstery | tapisserie
late, belated | tardif, tardive
dry | tarir
feel, grope | tâter
slum, hovel | taudis
dye | teindre
complexion | teint
shade, tint | teinte
reckless, rash | téméraire
tenacious, stubborn | tenace
darkness | ténèbres
dull, drab | terne
burrow | terrier
stubborn | têtu
thesis, doctoral thesis | thèse
lukewarm, tepid | tiède
shyness, timidity | timidité
tomb | tombeau
poignant | touchant
turn, phrasing | tournure
worry, hassle | tracas
springboard | tremplin
herd, flock | troupeau
find, discovery | trouvaille
thing | truc
worn-down, shabby | usé
erode | user
usual | usuel
dishes, crockery | vaisselle
praise, extol | vanter
vase | vase
vulture | vautour
veal, calf | veau
grape harvest | vendange
venom | venin
orchard | verger
black ice | verglas
truthful | véridique
varnish | vernir
varnish | vernis
vertigo, dizziness | vertige
cloakroom, changing room | vestiaire
old man | vieillard
age, grow old | vieillir
vine, vineyard | vigne
bank transfer, wire transfer | virement
expel | virer
stained glass, stained-glass window | vitrail
window pane, window | vitre
perennial | vivace
sailboat, sailing ship | voilier
shutter | volet
vowel | voyelle
bulk | vrac
text | texte
letters | courrier
deadline, time limit | délai
shooting, gunfire | tir
foot | pied
office | bureau
grant, award | octroi
grant | octroyer
maritime, sea | maritime
hope, expectancy | espérance
obviousness | évidence
scope | envergure
food, dietary | alimentaire
supply, procurement | approvisionnement
cannon, gun | canon
local authority | collectivité
protest | protestation
protest | protester
self | soi
ease, comfort | aise
area | aire
upholding | maintien
wrongdoer, criminal | malfaiteur
insufficiency, lack | insuffisance
length | longueur
redress, straighten | redresser
recovery, turnaround | redressement
magazine | revue
be worth money | valoir
supervisor, warder | surveillant
scrap | rebut
well-behaved | sage
address | adresser
increase, grow | accroître
skilful, deft | adroit
strengthen | affermir
affix | apposer
bitter, fierce | âpre
ardour, fervour | ardeur
matching | assorti
beside | auprès
equally | autant
oats | avoine
task | besogne
decent | brave
embroider | broder
darling | chéri
bedside | chevet
crazy, nuts | cinglé
key | clef
rowdy, clown | clown
colour, color | colorer
resourceful | débrouillard
departmental level | départemental
expense | dépens
big spender | dépensier
alarm | effarer
brighten | égayer
fill | emplir
cheerful | enjoué
rabid, furious | enragé
interview, meeting | entrevue
stallion | étalon
substantiate | étayer
express, express train | express
exhaust | exténuer
falsely, wrongly | faussement
bottle, flask | flacon
disastrous, fatal | funeste
creak, grate | grincer
lace, shoelace | lacet
manageable, handy | maniable
frame, skeleton | ossature
dandruff | pellicule
wooden stake | pieu
postal worker | postier
brochure, flyer | prospectus
edge, ledge | rebord
recapitulate, recap | récapituler
say again, repeat | redire
outbid | renchérir
put back in place | replacer
result | résulter
snigger, sneer | ricaner
boulder, rock | roc
blush, redden | rougir
dash | ruer
salient, protruding | saillant
overwork | surmener
bother, worry | tracasser
accessories | accessoire
clap | applaudir
build, erect | bâtir
corn | blé
mushroom | champignon
contemplate, gaze | contempler
lacking | dépourvu
dose | dosage
zest | élan
exclaim | exclamer
grumble | grogner
hurry | hâte
mimic | imiter
helplessness | impuissance
ocean liner | paquebot
ludicrous | ridicule
alike | semblable
lavish | somptueux
obstinate | têtu
gorgeous | magnifique
abandon, forsake | abandonner
abandonment | abandon
aloud | à voix haute
chop | hacher
decay, rot | pourriture
antipathy, dislike | antipathie
DVD | DVD
fasten | attacher
few | petit nombre de
forever | à jamais, pour toujours
gallon | gallon
herb | herbe
imply | sous-entendre, laisser entendre
jelly | gelée de fruits
naughty | vilain
photocopy | photocopie
enjoyable | agréable
pretend, feign | faire semblant
rope | corde
sticky | collant
stripe | rayure
tent | toile de tente
login | identifiant de connexion
bandwidth | bande passante
scanner | scanner, scanneur
scroll | faire défiler
cursor | curseur
toggle | basculer
stakeholder | partie prenante
bathtub | baignoire
broom | balai
earring | boucle d'oreille
pyjamas, pajamas | pyjama
blackboard | tableau noir
tuition, tuition fees | frais de scolarité
forehead | front
pulse | pouls
sneeze | éternuer
bruise | ecchymose
ointment | pommade
breeze | vent léger
creek | crique, ruisseau
shrimp, prawn | crevette
crab | crabe
cherry | cerise
melon | melon
lettuce | laitue
spinach | épinard, épinards
noodle, noodles | nouilles
kettle | bouilloire
somehow | d'une manière quelconque
somewhere, anywhere | en un lieu
versus | face à
inward | vers l'intérieur
amplify | amplifier
appease | apaiser
arouse | éveiller
ascertain | établir
backfire | se retourner contre
boast, brag | se vanter
bounce | rebondir
cherish | chérir
cripple, paralyse, paralyze | paralyser
crumble | s'effriter
curtail | écourter, réduire
defer | différer
defy | défier, braver
devise | imaginer, concevoir
diminish, lessen | diminuer, amoindrir
dwell | demeurer
elicit | susciter
exert | exercer
grieve | pleurer
haul | remorquer
heighten | accroître
hinder, impede, hamper | entraver
hurl | lancer
illuminate | illuminer
impair | altérer
inhibit | inhiber
kneel | s'agenouiller
loosen | desserrer
mingle | mêler
nurture | nourrir
ransack | mettre à sac
rejoice | se réjouir
relinquish | renoncer à
replenish | reconstituer
scold | gronder
shatter | briser
squash | écraser
interior | intérieur
displace | déplacer
mall | centre commercial
snake | serpent
chalk | craie
knit | tricoter
pitch | argumentaire de vente
conform | conformer
faucet | robinet
fetch | aller chercher
crisp | croustillant
curly | bouclé
altogether | au total
outward | vers l'extérieur
commence | commencer
commend | féliciter
shrug | hausser les épaules
syringe | seringue
bacon | bacon
acquaint | familiariser
backward | vers l'arrière
action | action
station | station
outage | panne
threshold | seuil
eldest, elder | aîné, aînée
flank | flanc
drilling | forage
scale model, mockup | maquette
burst, gust | rafale
fir tree, Christmas tree | sapin
dyke, levee | digue
snail | escargot
slit the throat | égorger
drizzle | bruine
tank top, vest | gilet
seasoning | assaisonnement
tutoring | soutien scolaire
motionless | immobile
armchair | fauteuil
device, craft | engin
speech, word | parole
benefit, service provided | prestation
deliver | remettre
vessel, ship | vaisseau
take | prendre
presumption | présomption
`;
